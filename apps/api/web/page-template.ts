import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedPage } from './rendered-page.js';

interface ManifestEntry {
  file: string;
  src?: string;
  assets?: string[];
}

/** The built index.html, into which pages are put. */
export class PageTemplate {
  private constructor(
    private readonly html: string,
    private readonly preloads: Record<'sv' | 'en', string>,
  ) {}

  /** Reads the template of a client build. */
  static async read(clientRoot: string): Promise<PageTemplate> {
    const html = await readFile(join(clientRoot, 'index.html'), 'utf8');
    const manifest = JSON.parse(await readFile(join(clientRoot, '.vite/manifest.json'), 'utf8')) as Record<
      string,
      ManifestEntry
    >;
    const font = Object.values(manifest)
      .flatMap(({ file, assets = [] }) => [file, ...assets])
      .find((file) => /source-sans-3-latin-wght-normal.*\.woff2$/.test(file));
    const fontLink = font ? `<link rel="preload" href="/${font}" as="font" type="font/woff2" crossorigin />` : '';
    const words = (language: 'sv' | 'en') => {
      const file = manifest[`src/locales/${language}.ts`]?.file;
      return file ? `<link rel="modulepreload" crossorigin href="/${file}" />` : '';
    };
    return new PageTemplate(html, { sv: `${fontLink}${words('sv')}`, en: `${fontLink}${words('en')}` });
  }

  /** Puts a rendered page into the template. */
  fill({ language, head, body, state }: RenderedPage): string {
    // Functions as replacements, because `$&` and the like in content must stay as they are.
    return this.html
      .replace('<html lang="sv"', () => `<html lang="${language}"`)
      .replace('<!--torget:head-->', () => `${this.preloads[language]}\n    ${head}`)
      .replace('<!--torget:body-->', () => body)
      .replace('<!--torget:state-->', () => state);
  }
}
