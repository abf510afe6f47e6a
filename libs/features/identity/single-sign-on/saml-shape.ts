import { SaxesParser, type SaxesTagNS } from 'saxes';

const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';
const PROTOCOL = 'urn:oasis:names:tc:SAML:2.0:protocol';
const ASSERTION = 'urn:oasis:names:tc:SAML:2.0:assertion';
const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';
/** Longest response that is looked at, in characters. */
const LONGEST = 300_000;

/** What may stand in `Algorithm`. SHA-1 is broken, and transforms beyond these two are only good for hiding things. */
const ALGORITHMS: Readonly<Record<string, readonly string[]>> = {
  SignatureMethod: [
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha384',
    'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
  ],
  DigestMethod: [
    'http://www.w3.org/2001/04/xmlenc#sha256',
    'http://www.w3.org/2001/04/xmldsig-more#sha384',
    'http://www.w3.org/2001/04/xmlenc#sha512',
  ],
  CanonicalizationMethod: ['http://www.w3.org/2001/10/xml-exc-c14n#'],
  Transform: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', 'http://www.w3.org/2001/10/xml-exc-c14n#'],
};

/** One element of a document, in the order of its start tags. */
export interface XmlElement {
  readonly local: string;
  readonly uri: string;
  /** How deep it stands; the root is 0. */
  readonly depth: number;
  readonly parent: XmlElement | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * All elements of a document that is plain: no document type, no comments, no processing instructions. Those are how parsers are made to
 * read different things in the same text, and providers have no use for them.
 * @throws Error that says what is wrong.
 */
export function readElements(xml: string): XmlElement[] {
  if (xml.length > LONGEST) throw new Error('the response is too long');
  const parser = new SaxesParser({ xmlns: true });
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const refuse = (what: string) => (): never => {
    throw new Error(`the response has ${what}`);
  };
  parser.on('error', refuse('broken XML'));
  parser.on('doctype', refuse('a document type'));
  parser.on('comment', refuse('a comment'));
  parser.on('processinginstruction', refuse('a processing instruction'));
  parser.on('opentag', (tag) => {
    const element: XmlElement = {
      local: tag.local,
      uri: tag.uri,
      depth: open.length,
      parent: open.at(-1) ?? null,
      attributes: attributesOf(tag),
    };
    elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return elements;
}

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
}

/**
 * Looks at a response before anything of it is believed: one assertion and no more, where it belongs, with signatures where they belong,
 * by algorithms that hold. What signature wrapping needs (another assertion, or a signature somewhere else) is refused here already.
 * @returns the code of its status; anything but `Success` comes without an assertion.
 * @throws Error that says what is wrong.
 */
export function checkShape(xml: string): { readonly status: string; readonly succeeded: boolean } {
  const elements = readElements(xml);
  const [root] = elements;
  if (root?.local !== 'Response' || root.uri !== PROTOCOL) throw new Error('it is not a response');
  const status =
    elements.find(({ local, uri }) => local === 'StatusCode' && uri === PROTOCOL)?.attributes['Value'] ?? '';
  if (status !== SUCCESS) return { status, succeeded: false };
  if (elements.some(({ local }) => local === 'EncryptedAssertion')) throw new Error('the assertion is encrypted');
  const assertions = elements.filter(({ local }) => local === 'Assertion');
  const [assertion] = assertions;
  if (assertions.length !== 1 || assertion?.uri !== ASSERTION || assertion.parent !== root)
    throw new Error('there must be one assertion, in the response itself');
  if (elements.some(({ local }, index) => index > 0 && local === 'Response'))
    throw new Error('there are two responses');
  checkSignatures(elements, root, assertion);
  return { status, succeeded: true };
}

function checkSignatures(elements: readonly XmlElement[], root: XmlElement, assertion: XmlElement): void {
  const ids = elements.flatMap(({ attributes }) => attributes['ID'] ?? []);
  if (new Set(ids).size !== ids.length) throw new Error('two elements have the same ID');
  for (const { local, uri, parent, attributes } of elements) {
    if (local === 'Signature' && parent !== root && parent !== assertion)
      throw new Error('a signature stands elsewhere');
    if (uri !== SIGNATURE) continue;
    if (local === 'Object') throw new Error('a signature carries something');
    const allowed = ALGORITHMS[local];
    if (allowed && !allowed.includes(attributes['Algorithm'] ?? '')) throw new Error(`${local} is not one that holds`);
  }
  if (!elements.some(({ local, parent }) => local === 'Signature' && parent === assertion))
    throw new Error('the assertion is not signed');
}

/** What the signed assertion says about itself. */
export interface AssertionFacts {
  readonly id: string;
  /** The request that it answers. */
  readonly inResponseTo: string;
  /** When it stops being good, in milliseconds since 1970. */
  readonly notOnOrAfter: number;
}

/**
 * Reads what the signature covers: that the assertion is for us, answers one of our requests, and ends some time (SAML 2.0 Profiles, 4.1.4.2).
 * @param xml the assertion as its signature was verified.
 * @param recipient address of our assertion consumer service.
 * @throws Error that says what is missing.
 */
export function readAssertion(xml: string, recipient: string): AssertionFacts {
  const elements = readElements(xml);
  const [root] = elements;
  const id = root?.attributes['ID'] ?? '';
  if (root?.local !== 'Assertion' || id === '') throw new Error('the assertion has no ID');
  const confirmations = elements.filter(({ local }) => local === 'SubjectConfirmationData');
  const bearer = confirmations.find(
    ({ parent, attributes }) =>
      parent?.attributes['Method'] === 'urn:oasis:names:tc:SAML:2.0:cm:bearer' && attributes['Recipient'] === recipient,
  );
  if (!bearer) throw new Error('the assertion is for another recipient');
  const inResponseTo = bearer.attributes['InResponseTo'] ?? '';
  if (inResponseTo === '') throw new Error('the assertion answers no request');
  const conditions = elements.find(({ local, parent }) => local === 'Conditions' && parent === root);
  const ends = [bearer, conditions].map((one) => Date.parse(one?.attributes['NotOnOrAfter'] ?? ''));
  const known = ends.filter((one) => !Number.isNaN(one));
  if (Number.isNaN(ends[0])) throw new Error('the assertion has no end');
  return { id, inResponseTo, notOnOrAfter: Math.max(...known) };
}
