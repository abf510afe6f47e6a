import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { settled } from './support/settled.js';
import { expect, test, type DemoPerson } from './support/test.js';
import { inLanguage, LANGUAGES } from './support/words.js';

/** Every page, for whoever comes there, in the states that change what is on it. Law: EN 301 549 through WCAG 2.2 AA. */
const PAGES: readonly { readonly path: string; readonly person: DemoPerson | null; readonly status?: number }[] = [
  { path: '/', person: null },
  { path: '/anvandningsfall', person: null },
  { path: '/anvandningsfall?q=byglov&phase=in_use', person: null },
  { path: '/anvandningsfall?q=qqqqqqqq', person: null },
  { path: '/anvandningsfall/CASE', person: null },
  { path: '/anvandningsfall/CASE/versioner', person: null },
  { path: '/jamfor?fall=CASE&fall=OWN', person: null },
  { path: '/bekrafta-anvandningsfall?token=some', person: null },
  { path: '/sok?q=byglov', person: null },
  { path: '/sok?q=qqqqqqqq', person: 'kommun' },
  { path: '/kommuner', person: null },
  { path: '/kommuner/sundsvall', person: null },
  { path: '/kommuner/kiruna', person: null },
  { path: '/organisationer/digitala-grannar', person: null },
  { path: '/inbjudan', person: null },
  { path: '/samarbeten', person: null },
  { path: '/hubbar', person: null },
  { path: '/hubbar/sprakmodeller-i-kontaktcenter', person: null },
  { path: '/hubbar/natverket-ai-i-sma-kommuner/om', person: null },
  { path: '/hubbar/infor-upphandlingen-4f2a91', person: null, status: 404 },
  { path: '/hubbinbjudan', person: null },
  { path: '/ai-radet', person: null },
  { path: '/ai-radet/behov', person: null },
  { path: '/ai-radet/behov?q=qqqqqqqq', person: null },
  { path: '/ai-radet/behov/gemensam-assistent-for-sma-kommuner', person: null },
  { path: '/ai-radet/omgangar', person: null },
  { path: '/ai-radet/omgangar/RANKED', person: null },
  { path: '/ai-radet/omgangar/SCORING', person: null },
  { path: '/ai-radet/omgangar/ny', person: 'admin' },
  { path: '/ai-radet/omgangar/SCORING', person: 'council' },
  { path: '/ai-radet/omgangar/SCORING/poangsatt', person: 'council' },
  { path: '/ai-radet/moten', person: null },
  { path: '/ai-radet/moten/UPCOMING', person: null },
  { path: '/ai-radet/moten/PAST/protokoll', person: null },
  { path: '/ai-radet/beslut', person: null },
  { path: '/ai-radet/beslut/DECIDED', person: null },
  { path: '/ai-radet/arbetsgrupper', person: null },
  { path: '/ai-radet/arbetsgrupper/ny', person: 'admin' },
  { path: '/ai-radet/rekommendationer', person: null },
  { path: '/ai-radet/rekommendationer/ny', person: 'admin' },
  { path: '/ai-radet/rekommendationer/borja-med-enkla-besok-i-receptionen', person: 'kommun' },
  { path: '/ai-radet/rekommendationer/borja-med-enkla-besok-i-receptionen/historik', person: null },
  { path: '/ai-radet/behov/gemensam-taltolk-i-receptionen/kedja', person: null },
  { path: '/hubbar/arbetsgruppen-taltolk/arbetsgrupp', person: 'kommun' },
  { path: '/om', person: null },
  { path: '/open-data', person: null },
  { path: '/tillganglighet', person: null },
  { path: '/logga-in', person: null },
  { path: '/logga-in/hjalp?problem=link_first', person: null },
  { path: '/registrera', person: null },
  { path: '/verifiera', person: null },
  { path: '/glomt-losenord', person: null },
  { path: '/nytt-losenord', person: null },
  { path: '/radera-konto?token=some', person: null },
  { path: '/finns-inte', person: null, status: 404 },
  { path: '/anvandningsfall/finns-inte', person: null, status: 404 },
  { path: '/', person: 'kommun' },
  { path: '/anvandningsfall/OWN', person: 'kommun' },
  { path: '/anvandningsfall/ny', person: 'kommun' },
  { path: '/anvandningsfall/OWN/redigera', person: 'kommun' },
  { path: '/mina-anvandningsfall', person: 'kommun' },
  { path: '/sparade', person: 'kommun' },
  { path: '/sparade-sokningar', person: 'kommun' },
  { path: '/hubbar?q=qqqq&own=true', person: 'kommun' },
  { path: '/hubbar/sprakmodeller-i-kontaktcenter', person: 'kommun' },
  { path: '/hubbar/sprakmodeller-i-kontaktcenter/medlemmar', person: 'kommun' },
  { path: '/hubbar/sprakmodeller-i-kontaktcenter/redigera', person: 'kommun' },
  { path: '/hubbar/ny', person: 'kommun' },
  { path: '/samarbeten?q=qqqq', person: 'kommun' },
  { path: '/organisationer/sundsvall/forslag', person: 'kommun' },
  { path: '/kontakter', person: 'kommun' },
  { path: '/nytt', person: 'kommun' },
  { path: '/sparade-inlagg', person: 'kommun' },
  { path: '/hubbar/sprakmodeller-i-kontaktcenter/anvandningsfall', person: 'kommun' },
  { path: '/hubbinbjudningar', person: 'kommun' },
  { path: '/profil/blockerade', person: 'kommun' },
  { path: '/ai-radet/behov/gemensam-taltolk-i-receptionen', person: 'kommun' },
  { path: '/ai-radet/behov/nytt', person: 'kommun' },
  { path: '/ai-radet/behov/vagskador-ur-bilder/redigera', person: 'admin' },
  { path: '/samtal/granska', person: 'admin' },
  { path: '/admin/hubbar', person: 'admin' },
  { path: '/profil', person: 'kommun' },
  { path: '/profil/sakerhet', person: 'kommun' },
  { path: '/profil/uppgifter', person: 'kommun' },
  { path: '/personer', person: 'kommun' },
  { path: '/personer?q=qqqqqqqq', person: 'kommun' },
  { path: '/personer/SELF', person: 'kommun' },
  { path: '/kommuner/sundsvall', person: 'kommun' },
  { path: '/kommuner/kiruna', person: 'kommun' },
  { path: '/organisationer/sundsvall/medlemmar', person: 'kommun' },
  { path: '/organisationer/sundsvall/redigera', person: 'kommun' },
  { path: '/registrera-forening', person: 'kommun' },
  { path: '/admin', person: 'kommun' },
  { path: '/ai-radet/mandatperiod', person: 'admin' },
  { path: '/ai-radet/moten/nytt', person: 'admin' },
  { path: '/ai-radet/moten/mina-atgarder', person: 'admin' },
  { path: '/ai-radet/moten/UPCOMING', person: 'admin' },
  { path: '/ai-radet/moten/UPCOMING/redigera', person: 'admin' },
  { path: '/ai-radet/moten/UPCOMING/protokoll', person: 'admin' },
  { path: '/ai-radet/beslut/nytt', person: 'admin' },
  { path: '/ai-radet/beslut/VOTING', person: 'council' },
  { path: '/admin/koer', person: 'admin' },
  { path: '/admin', person: 'admin' },
  { path: '/admin/anvandare', person: 'admin' },
  { path: '/admin/organisationer', person: 'admin' },
  { path: '/admin/installningar', person: 'admin' },
  { path: '/admin/logg', person: 'admin' },
  { path: '/admin/inloggning', person: 'admin' },
  { path: '/admin/ny-inloggning/saml', person: 'admin' },
];

/** How a page is looked at: English differs in its words, not in its styles, and Swedish has the longer ones, for where there is least room. */
const LOOKS = {
  sv: { name: '320 px, dark', width: 320, colorScheme: 'dark' },
  en: { name: 'wide, light', width: 1280, colorScheme: 'light' },
} as const;

/** Forced colours replace all of ours at once: what carries most of the shapes shows whether anything depends on them. */
const IN_FORCED_COLOURS = ['/', '/anvandningsfall', '/anvandningsfall/CASE', '/registrera'];

async function first<T>(
  page: Page,
  list: string,
  value: (item: T) => string,
  where: (item: T) => boolean = () => true,
) {
  const answer = await page.request.get(`/api/v1/${list}`);
  const found = ((await answer.json()) as { items: T[] }).items.find(where);
  if (!found) throw new Error(`${list} has none`);
  return value(found);
}

const slug = (one: { slug: string }) => one.slug;
const id = (one: { id: string }) => one.id;

interface OfCouncil {
  readonly id: string;
  readonly state: string;
  readonly isDemo: boolean;
}

/** Of the demo: other tests make rounds and decisions at the same time, and bring them further. */
const roundIn = (page: Page, asked: string) =>
  first(page, 'council/rounds', id, ({ state, isDemo }: OfCouncil) => state === asked && isDemo);
const decisionIn = (page: Page, asked: string) =>
  first(page, `council/decisions?state=${asked}`, id, ({ isDemo }: OfCouncil) => isDemo);

/** What words in capitals stand for in a path: things of the demo whose address is made anew with each database. */
const STANDS_FOR: Readonly<Record<string, (page: Page) => Promise<string>>> = {
  OWN: (page) => first(page, 'use-cases?limit=1&organisation=sundsvall', slug),
  CASE: (page) => first(page, 'use-cases?limit=1&evidence=measured', slug),
  SELF: async (page) => ((await (await page.request.get('/api/v1/me')).json()) as { id: string }).id,
  UPCOMING: (page) => first(page, 'council/meetings?limit=1&when=upcoming', id),
  PAST: (page) => first(page, 'council/meetings?limit=1&when=past', id),
  VOTING: (page) => decisionIn(page, 'open'),
  DECIDED: (page) => decisionIn(page, 'closed'),
  SCORING: (page) => roundIn(page, 'open'),
  RANKED: (page) => roundIn(page, 'closed'),
};

/** Opens a page of the table as the person sees it. */
async function open(page: Page, path: string): Promise<void> {
  let address = path;
  for (const [word, found] of Object.entries(STANDS_FOR))
    if (address.includes(word)) address = address.replaceAll(word, await found(page));
  await page.goto(address);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

test.describe.configure({ mode: 'parallel' });

for (const language of LANGUAGES) {
  // English has other words on the same elements: some of the pages that everyone may read show whether anything depends on them.
  const pages = language === 'sv' ? PAGES : PAGES.filter(({ person }, at) => person === null && at % 3 === 0);
  for (const person of new Set(pages.map((one) => one.person))) {
    test(`every page is accessible (${language}, for ${person ?? 'nobody'})`, async ({ browserOf, faults }) => {
      test.setTimeout(480_000);
      const { name, width, colorScheme } = LOOKS[language];
      const page = await browserOf(person, { viewport: { width, height: 900 }, colorScheme });
      for (const { path, status } of pages.filter((one) => one.person === person)) {
        if (status !== undefined) faults.expectStatus(status);
        await open(page, inLanguage(language, path));
        await expectAccessible(page, `${path}, ${name}`);
      }
    });
  }
}

test('pages are accessible in forced colours', async ({ browserOf }) => {
  const page = await browserOf(null, { viewport: { width: 1280, height: 900 }, forcedColors: 'active' });
  for (const path of IN_FORCED_COLOURS) {
    await open(page, path);
    await expectAccessible(page, path);
  }
});

test('what opens over a page is accessible too', async ({ browserOf }) => {
  const page = await browserOf('kommun', { viewport: { width: 360, height: 800 } });
  await page.goto('/anvandningsfall');
  await page.getByRole('combobox').first().fill('bygg');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'suggestions');
  await page.goto('/om');
  await page.getByRole('banner').getByRole('button').first().click();
  await expectAccessible(page, 'menu of the phone');
});
