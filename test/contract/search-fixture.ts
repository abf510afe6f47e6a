import type { SearchDocument, SearchQuery } from '#features/search';

const DAY = 24 * 3600 * 1000;

type Wanted = Partial<Omit<SearchDocument, 'texts'>> & {
  id: string;
  title?: string;
  summary?: string;
  body?: string;
  texts?: SearchDocument['texts'];
};

/** A public use case in Swedish; whatever a test does not care about is filled in. */
export function buildDocument({ title = 'Utan rubrik', summary = '', body = '', ...wanted }: Wanted): SearchDocument {
  return {
    type: 'use_case',
    version: 1,
    slug: `fall-${wanted.id}`,
    lang: 'sv',
    texts: [{ lang: 'sv', title, summary, body }],
    keywords: [],
    facets: {},
    visibilityKeys: ['public', 'admin'],
    newest: new Date(Date.UTC(2025, 0, 1)),
    updated: new Date(Date.UTC(2025, 0, 1)),
    reuse: 0,
    measured: false,
    ...wanted,
  };
}

/** A question by someone who is not signed in. */
export function ask(q: string | undefined, wanted: Partial<SearchQuery> = {}): SearchQuery {
  return {
    type: 'use_case',
    q,
    filters: {},
    visibilityKeys: ['public'],
    sort: 'relevance',
    limit: 20,
    facets: [],
    ...wanted,
  };
}

/** A small register in which each case is there for something that search must manage. */
export const CORPUS: readonly SearchDocument[] = [
  buildDocument({
    id: 'a-hemtjanst',
    title: 'Ruttplanering i hemtjänsten',
    summary: 'Kortare resor mellan brukarna.',
    body: 'Planeringen av hemtjänstpersonalens rundor tog tid. Nu föreslår en modell turerna.',
    keywords: ['hemtjänst', 'Sundsvall'],
    facets: { area: ['elderly', 'transport'], phase: ['in_use'], county: ['22'] },
    newest: new Date(Date.UTC(2025, 0, 1) + 1 * DAY),
    updated: new Date(Date.UTC(2025, 0, 1) + 40 * DAY),
    reuse: 3,
  }),
  buildDocument({
    id: 'b-aldreomsorg',
    title: 'Språkstöd i äldreomsorgen',
    summary: 'Tolkning vid vårdmöten.',
    body: 'Kommunernas äldreomsorg behöver tolk. Medarbetare talar in och får översättning.',
    keywords: ['tolk', 'Kristinehamn'],
    facets: { area: ['elderly'], phase: ['pilot'], county: ['17'] },
    newest: new Date(Date.UTC(2025, 0, 1) + 2 * DAY),
    updated: new Date(Date.UTC(2025, 0, 1) + 30 * DAY),
    reuse: 1,
  }),
  buildDocument({
    id: 'c-bygglov',
    title: 'Komplettering av bygglov',
    summary: 'En språkmodell läser ansökan om bygglov och säger vad som saknas.',
    body: 'Handläggare på stadsbyggnadskontoret fick färre ofullständiga ärenden. Lärdomar om schemaläggning finns också.',
    keywords: ['bygglov', 'Umeå'],
    facets: { area: ['building'], phase: ['in_use'], county: ['24'] },
    newest: new Date(Date.UTC(2025, 0, 1) + 3 * DAY),
    updated: new Date(Date.UTC(2025, 0, 1) + 20 * DAY),
    reuse: 7,
  }),
  buildDocument({
    id: 'd-kor',
    title: 'Körkort för elscootrar',
    summary: 'Att köra rätt.',
    body: 'Vi kör försök med positionering.',
    keywords: ['trafik'],
    facets: { area: ['transport'], phase: ['idea'], county: ['01'] },
    newest: new Date(Date.UTC(2025, 0, 1) + 4 * DAY),
    updated: new Date(Date.UTC(2025, 0, 1) + 10 * DAY),
  }),
  buildDocument({
    id: 'e-kor',
    title: 'Kor på strandängar',
    summary: 'Bildigenkänning räknar betande kor.',
    body: 'Drönare flyger över ängarna.',
    keywords: ['naturvård'],
    facets: { area: ['environment'], phase: ['stopped'], county: ['01'] },
    newest: new Date(Date.UTC(2025, 0, 1) + 5 * DAY),
    updated: new Date(Date.UTC(2025, 0, 1) + 5 * DAY),
  }),
  buildDocument({
    id: 'f-english',
    title: 'Samtalsstöd för nyanlända',
    summary: 'Tal till text på fjorton språk.',
    body: 'Kontaktcenter och etablering.',
    texts: [
      {
        lang: 'sv',
        title: 'Samtalsstöd för nyanlända',
        summary: 'Tal till text på fjorton språk.',
        body: 'Kontaktcenter och etablering.',
      },
      {
        lang: 'en',
        title: 'Conversation support for newcomers',
        summary: 'Speech to text in fourteen languages.',
        body: 'Interpreting the meetings of caseworkers.',
      },
    ],
    keywords: ['integration'],
    facets: { area: ['labour'], phase: ['in_use'], county: ['01'] },
    newest: new Date(Date.UTC(2025, 0, 1) + 6 * DAY),
    updated: new Date(Date.UTC(2025, 0, 1) + 1 * DAY),
    measured: true,
  }),
  buildDocument({
    id: 'g-members',
    title: 'Internt prov av journalgranskning',
    summary: 'Bara för inloggade.',
    body: 'Ordet journalgranskningsrobot står bara här.',
    facets: { area: ['hidden-area'], phase: ['pilot'], county: ['01'] },
    visibilityKeys: ['members', 'org:1', 'admin'],
  }),
  buildDocument({
    id: 'h-organisation',
    title: 'Hemligt utkast om orosanmälningar',
    body: 'Orosanmälningar prioriteras.',
    facets: { area: ['social'], phase: ['idea'], county: ['17'] },
    visibilityKeys: ['org:1', 'admin'],
  }),
  buildDocument({
    id: 'i-etjanst',
    title: 'E-tjänst för felanmälan',
    summary: 'Felanmälan & <b>snabbt</b> svar.',
    body: 'Invånaren fotograferar. En e-tjänst tar emot bilden.',
    facets: { area: ['transport'], phase: ['scaled'], county: ['01'] },
    newest: new Date(Date.UTC(2025, 0, 1) + 7 * DAY),
    updated: new Date(Date.UTC(2025, 0, 1) + 2 * DAY),
  }),
];
