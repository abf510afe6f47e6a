import { readFileSync } from 'node:fs';
import { StartupError } from '#platform/config';
import { Problem, StrictValidationPipe } from '#platform/http';
import { makeProvider, type Surroundings } from './make-provider.js';
import type { Provider } from './provider.js';
import { CreateProviderDto } from './provider.dto.js';

const SETTING = 'SIGN_IN_PROVIDERS';

/**
 * The providers of the operator's file: a JSON array of what `POST /admin/sign-in-providers` takes.
 * @throws StartupError with one line that names the provider and the field, never a value.
 */
export async function readProviderFile(file: string, around: Surroundings): Promise<Provider[]> {
  const entries = parse(file);
  const pipe = new StrictValidationPipe();
  const providers: Provider[] = [];
  for (const [index, entry] of entries.entries()) {
    try {
      const dto = (await pipe.transform(entry, { type: 'body', metatype: CreateProviderDto })) as CreateProviderDto;
      providers.push(makeProvider(null, dto, around));
    } catch (error) {
      throw error instanceof Problem ? new StartupError(`${SETTING} ${file}: ${index}.${whatIsWrong(error)}`) : error;
    }
  }
  const twice = providers.find(({ slug }, index) => providers.findIndex((one) => one.slug === slug) !== index);
  if (twice) throw new StartupError(`${SETTING} ${file}: the slug ${twice.slug} is there twice`);
  return providers;
}

function parse(file: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new StartupError(`${SETTING} ${file} cannot be read`);
  }
  try {
    const entries: unknown = JSON.parse(text);
    if (Array.isArray(entries)) return entries;
  } catch {
    // What JSON.parse says may hold a piece of the file, and there are secrets in it.
  }
  throw new StartupError(`${SETTING} ${file} must be a JSON array of providers`);
}

function whatIsWrong({ errors, detail }: Problem): string {
  const first = errors?.[0];
  return first
    ? `${first.path} ${first.message.replace(`${first.path} `, '').replace(/^\w+ (?=must|is )/, '')}`
    : detail;
}
