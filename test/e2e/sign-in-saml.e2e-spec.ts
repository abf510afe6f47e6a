import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ORIGIN, startApp, type TestApp } from '../support/app.js';
import { makeCertificate } from '../support/single-sign-on/certificate.js';
import {
  readSamlRequest,
  SamlProvider,
  type SamlChanges,
  type SamlRequest,
} from '../support/single-sign-on/saml-provider.js';
import { Wanderer, type Answer } from '../support/single-sign-on/wanderer.js';
import { buildAccount } from '../factories/account.js';

const PROVIDERS = '/api/v1/admin/sign-in-providers';
const AUTH = `${ORIGIN}/api/v1/auth/saml`;
const IDP = 'https://idp.kommun.example';

describe('signing in with SAML', () => {
  let torget: TestApp;
  let municipality: SamlProvider;
  let admin: Awaited<ReturnType<TestApp['signIn']>>;
  const ofFile = makeCertificate('fil.example');
  let number = 0;

  beforeAll(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'torget-providers-')), 'providers.json');
    const saml = { entityId: 'urn:fil', entryPoint: 'https://fil.example/sso', certificates: [ofFile.certificate] };
    const domains = [{ domain: 'fil.example', organisation: 'ange' }];
    writeFileSync(
      file,
      JSON.stringify([{ slug: 'fil', name: 'Från fil', kind: 'saml', domains, required: true, saml }]),
    );
    torget = await startApp({ worker: false, env: { SIGN_IN_PROVIDERS: file } });
    const { email, password } = await buildAccount(torget, { platformRole: 'admin', isDemo: true });
    admin = await torget.signIn(email, password);
    // Each needs the other's metadata: ours are there as soon as there is a provider of the slug.
    const ours = makeCertificate('torget.test');
    await admin
      .post(PROVIDERS)
      .send({
        slug: 'kommunen',
        name: 'Kommunens inloggning',
        kind: 'saml',
        domains: [{ domain: 'sundsvall.example', organisation: 'sundsvall' }],
        saml: { ...saml, signingCertificate: ours.certificate, signingKey: ours.key },
      })
      .expect(201);
    const metadata = (await new Wanderer(torget).get(`${AUTH}/kommunen/metadata`)).text;
    municipality = new SamlProvider(metadata, `${AUTH}/kommunen/acs`);
    const read = await admin.post(`${PROVIDERS}/saml-metadata`).send({ xml: municipality.ownMetadata }).expect(200);
    expect(read.body).toEqual({
      entityId: municipality.entityId,
      entryPoint: municipality.entryPoint,
      certificates: [municipality.keys.certificate],
    });
    await admin
      .patch(`${PROVIDERS}/kommunen`)
      .send({ saml: { ...read.body, signingCertificate: ours.certificate } })
      .expect(200);
  });
  afterAll(() => torget.close());

  const someone = () => {
    number += 1;
    return { id: `maria-${number}`, email: `maria.${number}@sundsvall.example` };
  };

  async function begin(browser: Wanderer, query = ''): Promise<SamlRequest> {
    const { location } = await browser.get(`${AUTH}/kommunen/start${query}`);
    return readSamlRequest(location ?? '');
  }

  /** The provider's form, which comes from its own site. */
  const deliver = (browser: Wanderer, response: string, relayState: string, slug = 'kommunen'): Promise<Answer> =>
    browser.form(`${AUTH}/${slug}/acs`, { SAMLResponse: response, RelayState: relayState }, IDP);

  /** Where the browser ends: the page, or the problem that it is told. */
  async function outcome(browser: Wanderer, { location }: Answer): Promise<string> {
    const page = await browser.follow(location ?? '');
    return page.searchParams.get('problem') ?? page.pathname;
  }

  async function signIn(changes: SamlChanges = {}, tamper = (xml: string): string => xml): Promise<string> {
    const browser = new Wanderer(torget);
    const request = await begin(browser);
    const response = await municipality.answer(request, someone(), changes);
    const sent = Buffer.from(tamper(Buffer.from(response, 'base64').toString('utf8'))).toString('base64');
    const ended = await outcome(browser, await deliver(browser, sent, request.relayState));
    const { status } = await browser.get(`${ORIGIN}/api/v1/me`);
    expect([ended, status]).toEqual([ended, ended === '/' ? 200 : 401]);
    return ended;
  }

  it('sends a signed request, and makes an account with a place in the organisation of whoever comes back', async () => {
    const browser = new Wanderer(torget);
    const request = await begin(browser, '?next=/profil&language=en');
    expect(request).toMatchObject({ destination: municipality.entryPoint, signed: true });
    expect(request.xml).toContain(`AssertionConsumerServiceURL="${AUTH}/kommunen/acs"`);
    expect(request.xml).toContain(`>${AUTH}/kommunen/metadata</saml:Issuer>`);
    const person = someone();
    const answer = await deliver(browser, await municipality.answer(request, person), request.relayState);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await outcome(browser, answer)).toBe('/en/profil');
    const me = JSON.parse((await browser.get(`${ORIGIN}/api/v1/me`)).text) as object;
    expect(me).toMatchObject({
      email: person.email,
      name: 'Maria Kommun',
      memberships: [{ organisation: { slug: 'sundsvall' }, role: 'member' }],
    });
    const sessions = JSON.parse((await browser.get(`${ORIGIN}/api/v1/me/sessions`)).text) as { items: object[] };
    expect(sessions.items).toMatchObject([{ method: 'saml', provider: 'Kommunens inloggning' }]);

    const again = await begin(browser);
    await outcome(browser, await deliver(browser, await municipality.answer(again, person), again.relayState));
    const [row] = await torget.db.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM connected_sign_ins WHERE subject = $1',
      [person.id],
    );
    expect(row?.n).toBe(1);
  });

  it('tells who we are, with our certificate', async () => {
    const { text, headers } = await new Wanderer(torget).get(`${AUTH}/kommunen/metadata`);
    expect(headers.get('content-type')).toContain('application/samlmetadata+xml');
    expect(text).toContain('WantAssertionsSigned="true"');
    expect(text).toContain('<ds:X509Certificate>');
    expect(text).toContain(`Location="${AUTH}/kommunen/acs"`);
    expect(text).not.toContain('PRIVATE');
    await torget.http().get('/api/v1/auth/saml/finns-inte/metadata').expect(404);
  });

  it.each<[string, SamlChanges, string]>([
    ['with everything right', {}, '/'],
    ['a little late, by a clock that is off', { endsIn: -60_000 }, '/'],
    ['a little early, by a clock that is off', { beginsIn: 60_000, issuedIn: 60_000 }, '/'],
    ['that has ended', { endsIn: -180_000 }, 'refused'],
    ['that has not begun', { beginsIn: 180_000 }, 'refused'],
    ['that was made long ago, however long it says it is good', { issuedIn: -3_600_000, endsIn: 3_600_000 }, 'refused'],
    ['for another audience', { audience: 'https://annan.example/metadata' }, 'refused'],
    ['for another recipient', { recipient: 'https://annan.example/acs' }, 'refused'],
    ['by another issuer', { issuer: 'https://idp.annan.example' }, 'refused'],
    ['to a request that we never made', { inResponseTo: '_never' }, 'refused'],
    ['to no request', { inResponseTo: '' }, 'refused'],
    ['signed with SHA-1', { algorithm: 'rsa-sha1' }, 'refused'],
    ['not signed', { unsigned: true }, 'refused'],
    [
      'about someone who is another one each time',
      { nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient' },
      'refused',
    ],
    ['about someone without an address', { email: null }, 'no_email'],
    ['about someone of another domain', { email: 'maria@annan.example' }, 'domain_not_allowed'],
    [
      'with a domain of ours in front of another',
      { email: 'maria@sundsvall.example.annan.example' },
      'domain_not_allowed',
    ],
    ['that somebody changed their mind', { status: 'urn:oasis:names:tc:SAML:2.0:status:Responder' }, 'cancelled'],
  ])('takes an answer as it is: %s', async (_, changes, ended) => {
    expect(await signIn(changes)).toBe(ended);
  });

  /** Moves for signature wrapping (XSW): the signed assertion goes somewhere else, and a made-up one takes its place. */
  const ASSERTION = /<saml:Assertion .*<\/saml:Assertion>/s;
  const SIGNATURE = /<(\w+:)?Signature .*?<\/(\w+:)?Signature>/s;
  const evil = (assertion: string): string =>
    assertion
      .replace(SIGNATURE, '')
      .replace(/ ID="[^"]+"/, ' ID="_evil"')
      .replace(/maria\.\d+@sundsvall/g, 'chefen@sundsvall')
      .replace(/>maria-\d+</, '>chefen<');
  const signed = (xml: string): string => ASSERTION.exec(xml)?.[0] ?? '';

  it.each<[string, (xml: string) => string]>([
    ['another address inside', (xml) => xml.replace(/maria\.(\d+)@/, 'chefen.$1@')],
    ['another name id inside', (xml) => xml.replace(/>maria-\d+</, '>chefen<')],
    ['its signature taken out', (xml) => xml.replace(SIGNATURE, '')],
    ['its signature value changed', (xml) => xml.replace(/(<(?:\w+:)?SignatureValue>)..../, '$1AAAA')],
    ['another assertion before it', (xml) => xml.replace(ASSERTION, (one) => evil(one) + one)],
    ['another assertion after it', (xml) => xml.replace(ASSERTION, (one) => one + evil(one))],
    [
      'another assertion around it',
      (xml) => xml.replace(ASSERTION, (one) => evil(one).replace('</saml:Assertion>', `${one}</saml:Assertion>`)),
    ],
    [
      'another assertion around it, with its signature',
      (xml) =>
        xml.replace(ASSERTION, (one) => {
          const [signature = ''] = SIGNATURE.exec(one) ?? [];
          return evil(one).replace('</saml:Assertion>', `${signature}${one.replace(SIGNATURE, '')}</saml:Assertion>`);
        }),
    ],
    [
      'another assertion with the same ID',
      (xml) => xml.replace(ASSERTION, (one) => evil(one).replace('_evil', / ID="([^"]+)"/.exec(one)?.[1] ?? '') + one),
    ],
    [
      'the signed one carried in its signature',
      (xml) =>
        xml.replace(ASSERTION, (one) => {
          const [signature = ''] = SIGNATURE.exec(one) ?? [];
          const carrying = signature.replace(
            /<\/(\w+:)?Signature>$/,
            (end) =>
              `<ds:Object xmlns:ds="http://www.w3.org/2000/09/xmldsig#">${one.replace(SIGNATURE, '')}</ds:Object>${end}`,
          );
          return evil(one).replace('</saml:Issuer>', `</saml:Issuer>${carrying}`);
        }),
    ],
    [
      'the signed one in an extension',
      (xml) => xml.replace(ASSERTION, (one) => `<samlp:Extensions>${one}</samlp:Extensions>${evil(one)}`),
    ],
    [
      'the signed response in another response',
      (xml) =>
        `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_outer" Version="2.0">${evil(signed(xml))}${xml}</samlp:Response>`,
    ],
    [
      'a comment that cuts the address',
      (xml) => xml.replace(/@sundsvall\.example</, '@sundsvall.example<!-- -->.annan.example<'),
    ],
    ['a document type', (xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`],
    ['a processing instruction', (xml) => xml.replace('</samlp:Status>', '</samlp:Status><?a b?>')],
    ['no XML', () => 'inte XML'],
    ['nothing', () => ''],
  ])('refuses an answer with %s', async (_, tamper) => {
    expect(await signIn({}, tamper)).toBe('refused');
  });

  it('refuses an answer signed with the key of somebody else', async () => {
    const stranger = new SamlProvider(
      (await new Wanderer(torget).get(`${AUTH}/kommunen/metadata`)).text,
      `${AUTH}/kommunen/acs`,
    );
    const browser = new Wanderer(torget);
    const request = await begin(browser);
    const response = await stranger.answer(request, someone());
    expect(await outcome(browser, await deliver(browser, response, request.relayState))).toBe('refused');
  });

  it('takes an answer once, and one answer to each request', async () => {
    const browser = new Wanderer(torget);
    const request = await begin(browser);
    const response = await municipality.answer(request, someone());
    const first = await deliver(browser, response, request.relayState);
    expect(await outcome(browser, await deliver(browser, response, request.relayState))).toBe('refused');
    const other = await municipality.answer(request, someone());
    expect(await outcome(browser, await deliver(browser, other, request.relayState))).toBe('refused');
    expect(await outcome(browser, first)).toBe('/');
    expect(await outcome(browser, first)).toBe('expired');
    expect(await outcome(browser, await deliver(browser, response, request.relayState))).toBe('refused');

    const [one, two] = [await begin(browser), await begin(browser)];
    const assertionId = '_the-same-twice';
    await deliver(browser, await municipality.answer(one, someone(), { assertionId }), one.relayState);
    const replayed = await municipality.answer(two, someone(), { assertionId });
    expect(await outcome(browser, await deliver(browser, replayed, two.relayState))).toBe('refused');
  });

  it('lets in only the browser that began, and only with its own request', async () => {
    const [victim, attacker] = [new Wanderer(torget), new Wanderer(torget)];
    const request = await begin(attacker);
    const answer = await deliver(attacker, await municipality.answer(request, someone()), request.relayState);
    expect(await outcome(victim, answer)).toBe('expired');
    await begin(victim);
    expect(await outcome(victim, answer)).toBe('expired');
    expect((await victim.get(`${ORIGIN}/api/v1/me`)).status).toBe(401);

    const [own, another] = [await begin(victim), await begin(victim)];
    const crossed = await municipality.answer(own, someone());
    expect(await outcome(victim, await deliver(victim, crossed, another.relayState))).toBe('expired');
    expect(await outcome(victim, await deliver(victim, crossed, ''))).toBe('refused');
    const unasked = `${AUTH}/kommunen/acs?state=${own.relayState}`;
    expect(await outcome(victim, { location: unasked } as Answer)).toBe('expired');
    const late = await begin(victim);
    await torget.db.query(`UPDATE sign_in_transactions SET expires_at = now() - interval '1 second' WHERE state = $1`, [
      late.relayState,
    ]);
    const tooLate = await deliver(victim, await municipality.answer(late, someone()), late.relayState);
    expect(await outcome(victim, tooLate)).toBe('refused');
  });

  it('is not fooled by an answer that is for another provider', async () => {
    const browser = new Wanderer(torget);
    const { location } = await browser.get(`${AUTH}/fil/start`);
    const request = readSamlRequest(location ?? '');
    expect(request.signed).toBe(false);
    const response = await municipality.answer(request, someone());
    expect(await outcome(browser, await deliver(browser, response, request.relayState, 'fil'))).toBe('refused');
    expect(await outcome(browser, await deliver(browser, response, request.relayState))).toBe('refused');
  });

  it('connects the provider with the account of somebody who is signed in', async () => {
    const account = await buildAccount(torget);
    const browser = new Wanderer(torget);
    await browser.json('/api/v1/auth/login', { email: account.email, password: account.password });
    const begun = await browser.json('/api/v1/me/sign-ins', {
      provider: 'kommunen',
      password: account.password,
      language: 'en',
    });
    const request = readSamlRequest((JSON.parse(begun.text) as { location: string }).location);
    const answer = await deliver(browser, await municipality.answer(request, someone()), request.relayState);
    expect(await outcome(browser, answer)).toBe('/en/profil/sakerhet');
    const { items } = JSON.parse((await browser.get(`${ORIGIN}/api/v1/me/sign-ins`)).text) as { items: object[] };
    expect(items).toMatchObject([{ provider: 'kommunen', name: 'Kommunens inloggning' }]);
  });

  it('asks for the form as it must be', async () => {
    const send = (body: object) => torget.http().post('/api/v1/auth/saml/kommunen/acs').type('form').send(body);
    await send({ RelayState: 'a' }).expect(400);
    await send({ SAMLResponse: 'a', other: 'b' }).expect(400);
    await torget.http().post('/api/v1/auth/saml/finns-inte/acs').type('form').send({ SAMLResponse: 'a' }).expect(404);
  });

  describe("a provider of the operator's file", () => {
    it('is shown and not changed, and counts like the others', async () => {
      const { body } = await admin.get(`${PROVIDERS}/fil`).expect(200);
      expect(body).toMatchObject({
        id: null,
        source: 'file',
        required: true,
        trustsAddresses: true,
        domains: [{ domain: 'fil.example', organisation: { slug: 'ange' } }],
        saml: { entityId: 'urn:fil', hasSigningKey: false, certificates: [{ subject: 'CN=fil.example' }] },
        addresses: { metadata: `${AUTH}/fil/metadata`, callback: `${AUTH}/fil/acs` },
      });
      await admin.patch(`${PROVIDERS}/fil`).send({ name: 'Annat' }).expect(409);
      await admin.delete(`${PROVIDERS}/fil`).expect(409);
      const same = { slug: 'fil', name: 'Annan', kind: 'oidc', oidc: { issuer: 'http://127.0.0.1:9', clientId: 'a' } };
      await admin.post(PROVIDERS).send(same).expect(409);
      const answer = await torget
        .http()
        .post('/api/v1/auth/login')
        .send({ email: 'nagon@fil.example', password: 'vad som helst' });
      expect(answer.body).toMatchObject({ status: 403, code: 'auth.provider_required' });
      const right = await torget.http().get('/api/v1/auth/providers?email=nagon@fil.example').expect(200);
      expect(right.body).toMatchObject({ items: [{ slug: 'fil', kind: 'saml', required: true }] });
    });
  });

  it.each<[string, object, string]>([
    ['a certificate that is none', { certificates: ['AAAA'] }, 'saml.certificates.0'],
    ['no certificate', { certificates: [] }, 'saml.certificates'],
    ['a key without its certificate', { signingKey: ofFile.key }, 'saml.signingCertificate'],
    [
      'a key of another certificate',
      { signingKey: ofFile.key, signingCertificate: makeCertificate('a').certificate },
      'saml.signingKey',
    ],
    ['an entry point that is no address', { entryPoint: 'javascript:alert(1)' }, 'saml.entryPoint'],
  ])('is not set up with %s', async (_, wrong, path) => {
    const saml = {
      entityId: 'urn:a',
      entryPoint: 'https://a.example/sso',
      certificates: [ofFile.certificate],
      ...wrong,
    };
    const { body } = await admin.post(PROVIDERS).send({ slug: 'ny', name: 'Ny', kind: 'saml', saml }).expect(400);
    expect((body as { errors: { path: string }[] }).errors.map((error) => error.path)).toContain(path);
  });

  it.each(['inte XML', '<a/>', '<!DOCTYPE a><a/>'])('does not read as metadata: %s', async (xml) => {
    await admin.post(`${PROVIDERS}/saml-metadata`).send({ xml }).expect(400);
  });
});
