import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartupError } from '#platform/config';
import { readProviderFile } from './provider-file.js';

const right = {
  slug: 'kommunen',
  name: 'Kommunens inloggning',
  kind: 'oidc',
  domains: [{ domain: 'KOMMUN.example', organisation: 'ange' }],
  oidc: { issuer: 'https://idp.kommun.example', clientId: 'torget', clientSecret: 'hemligt' },
};

async function read(content: unknown, production = true): Promise<unknown> {
  const file = join(mkdtempSync(join(tmpdir(), 'torget-providers-')), 'providers.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  try {
    return await readProviderFile(file, { production });
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    return (error as Error).message.replace(file, 'FILE');
  }
}

describe("the operator's file of providers", () => {
  it('has providers as the web app makes them', async () => {
    expect(await read([right])).toMatchObject([
      {
        id: null,
        enabled: true,
        required: false,
        trustsAddresses: false,
        domains: [{ domain: 'kommun.example', organisation: 'ange' }],
        oidc: { scopes: 'openid email profile', clientAuthentication: 'basic' },
        secrets: { clientSecret: 'hemligt' },
      },
    ]);
  });

  it.each<[unknown, string]>([
    ['{"secret": hemligt', 'SIGN_IN_PROVIDERS FILE must be a JSON array of providers'],
    [right, 'SIGN_IN_PROVIDERS FILE must be a JSON array of providers'],
    [[right, right], 'SIGN_IN_PROVIDERS FILE: the slug kommunen is there twice'],
    [[{ ...right, slug: 'Å' }], 'SIGN_IN_PROVIDERS FILE: 0.slug must be small letters, digits and single hyphens'],
    [[{ ...right, oidc: undefined }], 'SIGN_IN_PROVIDERS FILE: 0.oidc is required'],
    [
      [right, { ...right, slug: 'b', oidc: { issuer: 'http://a.example', clientId: 'a' } }],
      'SIGN_IN_PROVIDERS FILE: 1.oidc.issuer must begin with https://',
    ],
    [[{ ...right, hemligt: 1 }], 'SIGN_IN_PROVIDERS FILE: 0.hemligt property should not exist'],
    [['a'], 'SIGN_IN_PROVIDERS FILE: 0.body must be a JSON object'],
  ])('%# is refused with one line that names what is wrong, and no secret', async (content, line) => {
    expect(await read(content)).toBe(line);
  });

  it('must be there', async () => {
    await expect(readProviderFile('/finns/inte.json', { production: true })).rejects.toThrow(
      'SIGN_IN_PROVIDERS /finns/inte.json cannot be read',
    );
  });
});
