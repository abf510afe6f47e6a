import { isFilled, organisationPath, publicPaths, USE_CASE_FIELDS, type StandardField } from '#contracts';
import type { Story, UseCaseRecord } from '../use-case.record.js';
import type { ExportedUseCase } from './exported-use-case.js';

/** The licence of what is public in the register: Creative Commons Zero 1.0, in the form that DCAT-AP-SE asks for. */
export const OPEN_LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/';

/** Where the field dictionary is, below the address of the site. */
export const DICTIONARY_PATH = '/api/v1/use-cases/dictionary';

const STORY = ['title', 'summary', 'problem', 'solution', 'lessons'] as const satisfies readonly (keyof Story)[];

/** What this shape says in another way than the other exports. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set([
  ...STORY,
  'id',
  'translations',
  'organisation',
  'coOwners',
  'grewFrom',
]);

/** A coded value is an address in the field dictionary of the site: `pilot` of `phase` is `…/open-data#phase-pilot`. */
const coded = (page: string, field: string, labels: string): object => ({
  '@id': `${page}#${field}`,
  '@type': '@vocab',
  '@context': { '@vocab': `${page}#${labels}-` },
});

/**
 * The JSON-LD 1.1 context of use cases: schema.org and Dublin Core where they have the word, and for all other fields the field
 * dictionary of the site.
 */
export function jsonLdContext(publicUrl: string): Record<string, unknown> {
  const page = `${publicUrl}${publicPaths.openData}`;
  const inLanguages = (id: string): object => ({ '@id': id, '@container': '@language' });
  const time = (id: string): object => ({ '@id': id, '@type': 'xsd:dateTime' });
  const address = (id: string): object => ({ '@id': id, '@type': '@id' });
  const codes = USE_CASE_FIELDS.flatMap(({ name, labels }: StandardField): [string, object][] =>
    labels === undefined ? [] : [[name, coded(page, name, labels)]],
  );
  return {
    '@version': 1.1,
    '@vocab': `${page}#`,
    schema: 'https://schema.org/',
    dcterms: 'http://purl.org/dc/terms/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    ...Object.fromEntries<object>(codes),
    evidence: coded(page, 'evidence', 'evidence'),
    identifier: 'dcterms:identifier',
    conformsTo: address('dcterms:conformsTo'),
    license: address('schema:license'),
    url: address('schema:url'),
    title: inLanguages('schema:headline'),
    summary: inLanguages('schema:abstract'),
    problem: inLanguages(`${page}#problem`),
    solution: inLanguages(`${page}#solution`),
    lessons: inLanguages(`${page}#lessons`),
    lang: 'schema:inLanguage',
    tags: 'schema:keywords',
    author: 'schema:author',
    name: 'schema:name',
    isBasedOn: address('schema:isBasedOn'),
    publishedAt: time('schema:datePublished'),
    updatedAt: time('schema:dateModified'),
    useCases: { '@id': 'schema:dataFeedElement', '@container': '@set' },
  };
}

/** The beginning of a JSON-LD export, up to where the cases go: a schema.org DataFeed. */
export function jsonLdHead(publicUrl: string, isOpen: boolean): string {
  const feed = {
    '@context': jsonLdContext(publicUrl),
    '@type': 'schema:DataFeed',
    name: 'Torget',
    url: `${publicUrl}${publicPaths.useCases}`,
    conformsTo: `${publicUrl}${DICTIONARY_PATH}`,
    ...(isOpen ? { license: OPEN_LICENCE } : {}),
  };
  return `${JSON.stringify(feed).slice(0, -1)},"useCases":[`;
}

const KINDS_OF_OWNER: Readonly<Record<string, string>> = {
  municipality: 'schema:GovernmentOrganization',
  region: 'schema:GovernmentOrganization',
  agency: 'schema:GovernmentOrganization',
  civil_society: 'schema:NGO',
  academia: 'schema:CollegeOrUniversity',
};

/** A case in JSON-LD: the fields of the other exports as far as they say anything, with its story by language and its owners as things. */
export function jsonLdOf(useCase: UseCaseRecord, exported: ExportedUseCase, publicUrl: string): object {
  const stories: [string, Story][] = [[useCase.lang, useCase], ...Object.entries(useCase.translations)];
  const story = STORY.map((field): [string, unknown] => [
    field,
    Object.fromEntries(stories.filter(([, told]) => told[field] !== '').map(([lang, told]) => [lang, told[field]])),
  ]);
  const rest = Object.entries(exported).filter(([field]) => !TOLD_OTHERWISE.has(field));
  const filled: [string, unknown][] = [...story, ...rest].filter(([, value]) => isFilled(value));
  return {
    '@id': addressOf(publicUrl, useCase.id),
    '@type': 'schema:Article',
    identifier: useCase.id,
    url: `${publicUrl}${publicPaths.useCase(useCase.slug)}`,
    ...Object.fromEntries(filled),
    author: useCase.organisations.map((owner) => ({
      '@id': `${publicUrl}${organisationPath(owner)}`,
      '@type': KINDS_OF_OWNER[owner.type] ?? 'schema:Organization',
      name: owner.name,
    })),
    ...(exported['grewFrom'] === null || useCase.grewFromId === null
      ? {}
      : { isBasedOn: addressOf(publicUrl, useCase.grewFromId) }),
  };
}

/** The lasting address of a case: by its id, which never changes. */
function addressOf(publicUrl: string, id: string): string {
  return `${publicUrl}/api/v1/use-cases/${id}`;
}
