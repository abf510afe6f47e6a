import { DataFactory, type Quad, type Quad_Object as Term } from 'n3';
import { LANGUAGES, publicPaths, type Language } from '#contracts';
import { DICTIONARY_PATH, EXPORT_FORMATS, EXPORT_MEDIA_TYPES, OPEN_LICENCE } from '#features/use-cases';
import type { AppConfig } from '#platform/config';
import { keywordsOf, say } from '../words.js';

/** The vocabularies of the catalogue, by their prefixes. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

const EU = 'http://publications.europa.eu/resource/authority';
const EU_LANGUAGES = { sv: `${EU}/language/SWE`, en: `${EU}/language/ENG` } as const;
/** Government and public sector; science and technology. */
const THEMES = [`${EU}/data-theme/GOVE`, `${EU}/data-theme/TECH`];
const SWEDEN = 'http://sws.geonames.org/2661886';

/** What the catalogue says beside the settings of the site. */
export interface CatalogueFacts {
  /** When a public case was last changed, ISO 8601; null while there is none. */
  readonly modified: string | null;
}

type Site = Pick<AppConfig, 'publicUrl' | 'publisher' | 'contactEmail'>;
type Name = `${keyof typeof PREFIXES}:${string}`;
type Statements = readonly (readonly [Name, Term | readonly Term[] | null])[];

/** The address that a prefixed name stands for. */
function expand(name: Name): string {
  const [prefix, local] = name.split(/:(.*)/s) as [keyof typeof PREFIXES, string];
  return `${PREFIXES[prefix]}${local}`;
}

const inEach = (text: (language: Language) => string): Term[] =>
  LANGUAGES.map((language) => DataFactory.literal(text(language), language));
const iri = (address: string): Term => DataFactory.namedNode(address);
const date = (time: string): Term => DataFactory.literal(time.slice(0, 10), DataFactory.namedNode(expand('xsd:date')));

function describe(subject: string, type: Name, statements: Statements): Quad[] {
  const named = DataFactory.namedNode(subject);
  return [['rdf:type', iri(expand(type))] as const, ...statements].flatMap(([property, value]) =>
    [value ?? []].flat().map((object) => DataFactory.quad(named, DataFactory.namedNode(expand(property)), object)),
  );
}

/**
 * The catalogue of our data sets by DCAT-AP-SE 3.0.1 (Agency for Digital Government, https://docs.dataportal.se/dcat/3.0.1/en/).
 * Everything has an address below the site's, so that no two readings of it differ.
 */
export function catalogueOf(site: Site, { modified }: CatalogueFacts): Quad[] {
  const { publicUrl, publisher, contactEmail } = site;
  const at = (name: string): string => `${publicUrl}/open-data/catalog#${name}`;
  const dictionary = `${publicUrl}${DICTIONARY_PATH}`;
  const page = `${publicUrl}${publicPaths.openData}`;
  const contact = contactEmail === null ? null : iri(at('contact'));
  const changed = modified === null ? null : date(modified);
  const titled = (key: string): Statements => [
    ['dcterms:title', inEach((language) => say(language, `${key}.title`))],
    ['dcterms:description', inEach((language) => say(language, `${key}.description`))],
    ['dcterms:publisher', iri(at('publisher'))],
  ];
  const isOpen: Statements = [
    ['dcterms:accessRights', iri(`${EU}/access-right/PUBLIC`)],
    ['dcat:contactPoint', contact],
  ];
  const tagged = (set: Parameters<typeof keywordsOf>[1]): Statements => [
    [
      'dcat:keyword',
      LANGUAGES.flatMap((language) => keywordsOf(language, set).map((word) => DataFactory.literal(word, language))),
    ],
    ['dcat:theme', THEMES.map(iri)],
  ];
  const dataSet: Statements = [
    ['dcterms:spatial', iri(SWEDEN)],
    ['dcterms:language', Object.values(EU_LANGUAGES).map(iri)],
    ['dcterms:accrualPeriodicity', iri(`${EU}/frequency/UPDATE_CONT`)],
    ['dcat:landingPage', iri(page)],
  ];
  const distribution = (key: string): Statements => [
    ['dcterms:title', inEach((language) => say(language, `distribution.${key}`))],
    ['dcterms:description', inEach((language) => say(language, `distribution.${key}`))],
    ['dcterms:license', iri(OPEN_LICENCE)],
    ['dcatap:availability', iri(`${EU}/planned-availability/AVAILABLE`)],
  ];
  const api = `${publicUrl}/api/v1`;
  const sets = ['use-cases', 'organisations'].map((set) => iri(at(set)));

  return [
    ...describe(at('catalog'), 'dcat:Catalog', [
      ...titled('catalogue'),
      ['dcterms:license', iri(OPEN_LICENCE)],
      ['dcterms:language', Object.values(EU_LANGUAGES).map(iri)],
      ['dcterms:modified', changed],
      ['dcterms:spatial', iri(SWEDEN)],
      ['foaf:homepage', iri(page)],
      ['dcat:themeTaxonomy', iri(`${EU}/data-theme`)],
      ['dcat:dataset', sets],
      ['dcat:service', iri(at('api'))],
    ]),
    ...describe(at('publisher'), 'foaf:Agent', [
      ['foaf:name', DataFactory.literal(publisher.name)],
      ['dcterms:type', iri(`http://purl.org/adms/publishertype/${publisher.type}`)],
      ['dcterms:description', inEach((language) => say(language, 'publisher'))],
      ['foaf:homepage', iri(publicUrl)],
    ]),
    ...(contactEmail === null
      ? []
      : describe(at('contact'), 'vcard:Organization', [
          ['vcard:fn', DataFactory.literal(publisher.name)],
          ['vcard:hasEmail', iri(`mailto:${contactEmail}`)],
          ['vcard:hasURL', iri(publicUrl)],
        ])),
    ...describe(at('use-cases'), 'dcat:Dataset', [
      ...titled('useCases'),
      ...isOpen,
      ...tagged('useCases'),
      ...dataSet,
      ['dcterms:modified', changed],
      ['dcterms:conformsTo', iri(dictionary)],
      ['dcat:distribution', EXPORT_FORMATS.map((format) => iri(at(`use-cases-${format}`)))],
    ]),
    ...EXPORT_FORMATS.flatMap((format) => {
      const address = iri(`${api}/use-cases/export?format=${format}`);
      return describe(at(`use-cases-${format}`), 'dcat:Distribution', [
        ...distribution(format),
        ['dcat:accessURL', address],
        ['dcat:downloadURL', address],
        ['dcterms:format', DataFactory.literal(EXPORT_MEDIA_TYPES[format].split(';', 1)[0] ?? '')],
        ['dcterms:modified', changed],
        ['dcterms:conformsTo', iri(dictionary)],
      ]);
    }),
    ...describe(at('organisations'), 'dcat:Dataset', [
      ...titled('organisations'),
      ...isOpen,
      ...tagged('organisations'),
      ...dataSet,
      ['dcat:distribution', iri(at('organisations-api'))],
    ]),
    ...describe(at('organisations-api'), 'dcat:Distribution', [
      ...distribution('api'),
      ['dcat:accessURL', iri(`${api}/organisations`)],
      ['dcat:accessService', iri(at('api'))],
      ['dcterms:format', DataFactory.literal('application/json')],
    ]),
    ...describe(at('api'), 'dcat:DataService', [
      ...titled('service'),
      ...isOpen,
      ...tagged('service'),
      ['dcat:endpointURL', iri(api)],
      ['dcat:endpointDescription', iri(`${publicUrl}/api/openapi.json`)],
      ['dcat:servesDataset', sets],
      ['dcterms:format', DataFactory.literal('application/json')],
      ['dcterms:license', iri(OPEN_LICENCE)],
      ['foaf:page', iri(`${publicUrl}/api/docs`)],
    ]),
    ...describe(dictionary, 'dcterms:Standard', [
      ['dcterms:title', inEach((language) => say(language, 'dictionary'))],
      ['foaf:page', iri(page)],
    ]),
  ];
}
