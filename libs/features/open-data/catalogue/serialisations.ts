import { Writer, type Quad, type Term } from 'n3';
import { exact } from '../xml-text.js';
import { PREFIXES } from './catalogue.js';

/** The forms that the catalogue comes in: their media types. */
export const CATALOGUE_FORMATS = {
  rdf: 'application/rdf+xml',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
} as const;
export type CatalogueFormat = keyof typeof CATALOGUE_FORMATS;

/** Writes statements in one of the forms. All have the same ones. */
export async function write(quads: readonly Quad[], format: CatalogueFormat): Promise<string> {
  switch (format) {
    case 'ttl':
      return turtle(quads);
    case 'rdf':
      return rdfXml(quads);
    case 'jsonld':
      return jsonLd(quads);
  }
}

function turtle(quads: readonly Quad[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const writer = new Writer({ prefixes: PREFIXES });
    writer.addQuads([...quads]);
    writer.end((error: Error | null, text: string) => {
      if (error) reject(error);
      else resolve(text);
    });
  });
}

/** The prefixed name of an address in one of our vocabularies. */
function prefixed(address: string): string {
  const [prefix, base] = Object.entries(PREFIXES).find(([, one]) => address.startsWith(one)) ?? [];
  if (prefix === undefined || base === undefined) throw new Error(`${address} is in none of the vocabularies`);
  return `${prefix}:${address.slice(base.length)}`;
}

function bySubject(quads: readonly Quad[]): Map<string, Quad[]> {
  return Map.groupBy(quads, (quad) => quad.subject.value);
}

async function rdfXml(quads: readonly Quad[]): Promise<string> {
  const { create } = await import('xmlbuilder2');
  const namespaces = Object.entries(PREFIXES).map(([prefix, base]): [string, string] => [`xmlns:${prefix}`, base]);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(
    PREFIXES.rdf,
    'rdf:RDF',
    Object.fromEntries(namespaces),
  );
  for (const [subject, statements] of bySubject(quads)) {
    const about = root.ele(PREFIXES.rdf, 'rdf:Description');
    about.att(PREFIXES.rdf, 'rdf:about', exact(subject));
    for (const { predicate, object } of statements) {
      const name = prefixed(predicate.value);
      const element = about.ele(PREFIXES[name.split(':')[0] as keyof typeof PREFIXES], name);
      if (object.termType !== 'Literal') element.att(PREFIXES.rdf, 'rdf:resource', exact(object.value));
      else {
        if (object.language) element.att('http://www.w3.org/XML/1998/namespace', 'xml:lang', object.language);
        else if (isTyped(object)) element.att(PREFIXES.rdf, 'rdf:datatype', object.datatype.value);
        element.txt(exact(object.value));
      }
    }
  }
  return root.end({ prettyPrint: true });
}

function jsonLd(quads: readonly Quad[]): string {
  const graph = [...bySubject(quads)].map(([subject, statements]) => {
    const byPredicate = Map.groupBy(statements, (quad) => quad.predicate.value);
    const properties = [...byPredicate].map(([predicate, some]) => {
      const name = prefixed(predicate);
      return name === 'rdf:type'
        ? ['@type', some.map(({ object }) => prefixed(object.value))]
        : [name, some.map(({ object }) => jsonLdValue(object))];
    });
    return { '@id': subject, ...(Object.fromEntries(properties) as object) };
  });
  return JSON.stringify({ '@context': PREFIXES, '@graph': graph }, null, 2);
}

function jsonLdValue(object: Term): object {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language) return { '@value': object.value, '@language': object.language };
  return isTyped(object)
    ? { '@value': object.value, '@type': prefixed(object.datatype.value) }
    : { '@value': object.value };
}

/** Whether a literal is more than plain text. */
function isTyped({ datatype }: { readonly datatype: { readonly value: string } }): boolean {
  return datatype.value !== `${PREFIXES.xsd}string`;
}
