import { generateSecret, generateURI, TOTP, NobleCryptoPlugin, ScureBase32Plugin } from 'otplib';
import { renderSVG } from 'uqr';

/** Seconds that a code is good for, and how far the clock of a telephone may be off. */
const PERIOD = 30;

const totp = new TOTP({ crypto: new NobleCryptoPlugin(), base32: new ScureBase32Plugin(), period: PERIOD });

/** A new secret of 160 bits, as RFC 4226 asks for, in Base32. */
export function newTotpSecret(): string {
  return generateSecret();
}

/** The address that authenticator apps read (`otpauth://totp/…`). */
export function totpAddress(secret: string, email: string): string {
  return generateURI({ issuer: 'Torget', label: email, secret });
}

/** The address as a picture for the camera of a telephone, as a `data:` address. */
export function totpPicture(address: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(renderSVG(address, { ecc: 'M', border: 4 })).toString('base64')}`;
}

/** Whether it looks like a code of an app. */
export function isTotpCode(code: string): boolean {
  return /^\d{6}$/.test(code);
}

/**
 * The time step that a code belongs to; null when it is wrong. The step before and the one after are taken too (RFC 6238, 5.2).
 * @param now seconds since 1970.
 */
export async function totpStep(secret: string, code: string, now = Date.now() / 1000): Promise<number | null> {
  if (!isTotpCode(code)) return null;
  const result = await totp.verify(code, { secret, epoch: Math.floor(now), epochTolerance: PERIOD });
  return result.valid ? result.timeStep : null;
}
