/** A name for a request that may be sent again; `crypto.randomUUID` is missing on addresses without TLS. */
export function newRequestKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
