import type { CatalogueFormat } from './serialisations.js';

/** What askers may call the forms, beside their own media types. */
const NAMES: Readonly<Record<string, CatalogueFormat>> = {
  'application/rdf+xml': 'rdf',
  'application/xml': 'rdf',
  'text/xml': 'rdf',
  'text/turtle': 'ttl',
  'application/x-turtle': 'ttl',
  'application/ld+json': 'jsonld',
  'application/json': 'jsonld',
};

/** The form that an `Accept` header likes best (RFC 9110, 12.5.1). RDF/XML, which harvesters expect, when it has none of ours. */
export function accepted(header: string | undefined): CatalogueFormat {
  const liked = (header ?? '')
    .split(',')
    .map((part) => {
      const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
      const quality = parameters.find((one) => one.startsWith('q='))?.slice(2);
      return { format: NAMES[name], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ format, quality }) => format !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return liked[0]?.format ?? 'rdf';
}
