import { inflateRawSync } from 'node:zlib';
import * as samlify from 'samlify';
import { makeCertificate } from './certificate.js';

// Shape is not what is tested here, and checking it would need Java or a network.
samlify.setSchemaValidator({ validate: () => Promise.resolve('checked elsewhere') });

const RSA = 'http://www.w3.org/2001/04/xmldsig-more#';
const ATTRIBUTE =
  '<saml:Attribute Name="{n}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:basic"><saml:AttributeValue xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:type="xs:string">{v}</saml:AttributeValue></saml:Attribute>';

/** A request of ours, as the provider reads it out of the address that the browser was sent to. */
export interface SamlRequest {
  readonly id: string;
  readonly relayState: string;
  readonly destination: string;
  readonly xml: string;
  readonly signed: boolean;
}

/** What an answer says instead of what is right. */
export interface SamlChanges {
  readonly inResponseTo?: string;
  readonly recipient?: string;
  readonly audience?: string;
  readonly issuer?: string;
  readonly assertionId?: string;
  readonly status?: string;
  readonly email?: string | null;
  readonly name?: string;
  readonly nameIdFormat?: string;
  /** Milliseconds from now. */
  readonly issuedIn?: number;
  readonly endsIn?: number;
  readonly beginsIn?: number;
  readonly algorithm?: 'rsa-sha256' | 'rsa-sha1';
  readonly unsigned?: boolean;
}

/** The request in the address that a sign-in begins with. */
export function readSamlRequest(address: string): SamlRequest {
  const { searchParams, origin, pathname } = new URL(address);
  const xml = inflateRawSync(Buffer.from(searchParams.get('SAMLRequest') ?? '', 'base64')).toString('utf8');
  return {
    id: / ID="([^"]+)"/.exec(xml)?.[1] ?? '',
    relayState: searchParams.get('RelayState') ?? '',
    destination: `${origin}${pathname}`,
    xml,
    signed: searchParams.has('Signature'),
  };
}

/** A SAML identity provider of a made-up municipality that signs real assertions. */
export class SamlProvider {
  readonly entityId = 'https://idp.kommun.example/saml';
  readonly entryPoint = 'https://idp.kommun.example/sso';
  readonly keys = makeCertificate('idp.kommun.example');

  /** @param metadata ours. */
  constructor(
    private readonly metadata: string,
    private readonly acs: string,
  ) {}

  /** What its administrator sends to ours. */
  get ownMetadata(): string {
    return this.entity('rsa-sha256').getMetadata();
  }

  /** The field `SAMLResponse` that names a person. */
  async answer(
    request: SamlRequest,
    person: { id: string; email: string },
    changes: SamlChanges = {},
  ): Promise<string> {
    const sp = samlify.ServiceProvider({ metadata: this.metadata });
    const idp = this.entity(changes.algorithm ?? 'rsa-sha256');
    const at = (off: number): string => new Date(Date.now() + off).toISOString();
    const id = `_${crypto.randomUUID()}`;
    const email = changes.email === undefined ? person.email : changes.email;
    const attributes = { displayName: changes.name ?? 'Maria Kommun', ...(email === null ? {} : { mail: email }) };
    const statement = Object.entries(attributes).map(([n, v]) => ATTRIBUTE.replace('{n}', n).replace('{v}', v));
    const { context: template } = samlify.SamlLib.defaultLoginResponseTemplate;
    const replaced = () => ({
      id,
      context: samlify.SamlLib.replaceTagsByValue(
        template
          .replace('{AuthnStatement}', '')
          .replace('{AttributeStatement}', `<saml:AttributeStatement>${statement.join('')}</saml:AttributeStatement>`),
        {
          ID: id,
          AssertionID: changes.assertionId ?? `_${crypto.randomUUID()}`,
          Destination: this.acs,
          SubjectRecipient: changes.recipient ?? this.acs,
          Audience: changes.audience ?? sp.entityMeta.getEntityID(),
          Issuer: changes.issuer ?? this.entityId,
          IssueInstant: at(changes.issuedIn ?? 0),
          StatusCode: changes.status ?? 'urn:oasis:names:tc:SAML:2.0:status:Success',
          ConditionsNotBefore: at(changes.beginsIn ?? -1000),
          ConditionsNotOnOrAfter: at(changes.endsIn ?? 300_000),
          SubjectConfirmationDataNotOnOrAfter: at(changes.endsIn ?? 300_000),
          NameIDFormat: changes.nameIdFormat ?? 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
          NameID: person.id,
          InResponseTo: changes.inResponseTo ?? request.id,
        },
      ),
    });
    if (changes.unsigned) return Buffer.from(replaced().context).toString('base64');
    const info = { extract: { request: { id: request.id } } };
    const answer = await idp.createLoginResponse(sp, info, 'post', person, { customTagReplacement: replaced });
    return answer.context;
  }

  private entity(algorithm: 'rsa-sha256' | 'rsa-sha1') {
    return samlify.IdentityProvider({
      entityID: this.entityId,
      privateKey: this.keys.key,
      signingCert: this.keys.certificate,
      requestSignatureAlgorithm:
        algorithm === 'rsa-sha1' ? 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' : `${RSA}rsa-sha256`,
      isAssertionEncrypted: false,
      nameIDFormat: ['urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'],
      singleSignOnService: [
        { Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect', Location: this.entryPoint },
      ],
      singleLogoutService: [
        { Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect', Location: `${this.entryPoint}/logout` },
      ],
    });
  }
}
