import { SaxesParser } from 'saxes';
import { badRequest } from '#platform/http';

const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';
const REDIRECT = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/** What a SAML provider says about itself, as far as we need it. */
export interface SamlMetadata {
  readonly entityId: string;
  readonly entryPoint: string;
  /** As they stand there: base64 without a frame. */
  readonly certificates: readonly string[];
}

/**
 * Reads the metadata of one identity provider (SAML 2.0 Metadata, 2.4.3). Its own signature is not looked at: whoever pastes it vouches for it.
 * @throws Problem 400 when it is something else.
 */
export function readSamlMetadata(xml: string): SamlMetadata {
  const parser = new SaxesParser({ xmlns: true });
  const entities: string[] = [];
  const entryPoints: string[] = [];
  const certificates = new Set<string>();
  let inProvider = false;
  let use: string | null = null;
  let certificate: string | null = null;
  const refuse = (): never => {
    throw notMetadata();
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ local, uri, attributes }) => {
    const value = (name: string): string | null => attributes[name]?.value ?? null;
    if (uri === METADATA && local === 'EntityDescriptor') entities.push(value('entityID') ?? '');
    if (uri === METADATA && local === 'IDPSSODescriptor') inProvider = true;
    if (!inProvider) return;
    if (uri === METADATA && local === 'KeyDescriptor') use = value('use') ?? 'signing';
    if (uri === METADATA && local === 'SingleSignOnService' && value('Binding') === REDIRECT)
      entryPoints.push(value('Location') ?? '');
    if (uri === SIGNATURE && local === 'X509Certificate' && use === 'signing') certificate = '';
  });
  parser.on('text', (text) => {
    if (certificate !== null) certificate += text;
  });
  parser.on('closetag', ({ local, uri }) => {
    if (certificate !== null && local === 'X509Certificate') {
      certificates.add(certificate.replace(/\s/g, ''));
      certificate = null;
    }
    if (uri === METADATA && local === 'KeyDescriptor') use = null;
    if (uri === METADATA && local === 'IDPSSODescriptor') inProvider = false;
  });
  parser.write(xml.trim()).close();
  const [entityId] = entities;
  const [entryPoint] = entryPoints;
  if (entities.length !== 1 || !entityId || !entryPoint || certificates.size === 0) throw notMetadata();
  return { entityId, entryPoint, certificates: [...certificates] };
}

function notMetadata(): Error {
  return badRequest(
    'sign_in_provider.metadata',
    'This is not the metadata of one SAML identity provider with the HTTP-Redirect binding and a certificate',
    [{ path: 'xml', code: 'samlMetadata', message: 'must be the metadata of one SAML identity provider' }],
  );
}
