import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { dayIn, follow, forEach, HOLDERS, sender } from './support/council.js';
import { field } from './support/fields.js';
import { tabTo } from './support/keyboard.js';
import { expect, test } from './support/test.js';
import { fill, WORDS } from './support/words.js';

const { codes, council, decisions, needChain, needs, recommendations, rounds, threads } = WORDS.sv;
const CRITERIA = ['urgency', 'feasibility', 'benefit', 'cost', 'equality'] as const;
type Criterion = (typeof CRITERIA)[number];

/** What the server has of a sheet. */
interface Sheet {
  readonly needs: readonly { readonly scores: readonly { readonly score: number }[] }[];
}

/** Titles of this run: all tests write into one database. */
const named = (title: string): string => `${title} ${randomUUID().slice(0, 8)}`;
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });
const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Looks something up by its words, and takes it. */
async function pick(form: Locator, label: string, name: string): Promise<void> {
  await field(form, label).fill(name);
  await form.getByRole('option', { name }).click();
}

/** Presses a button and, where it asks once more, the same in the question. */
async function pressTwice(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await dialog(page).getByRole('button', { name, exact: true }).click();
}

const points = (page: Page, criterion: Criterion): Locator =>
  page.getByRole('group', { name: rounds.criterion[criterion], exact: true }).getByRole('radio');
const reason = (page: Page, criterion: Criterion): Locator =>
  field(page, fill(rounds.score.reason, { criterion: rounds.criterion[criterion] }));
const progress = (done: number): string => fill(rounds.progress.done_other, { done, count: HOLDERS.length });
const turnout = (cast: number): string => fill(decisions.voting.count, { cast, entitled: HOLDERS.length });

/** Scores the only need of a round on the sheet that its page leads to. */
async function score(page: Page, round: string, given: number): Promise<void> {
  await page.goto(round);
  await page.getByRole('link', { name: rounds.page.score }).click();
  for (const criterion of CRITERIA)
    await points(page, criterion)
      .nth(given - 1)
      .check();
  await reason(page, 'benefit').fill('Många väntar länge på tolk.');
  await expect(page.getByText(fill(rounds.score.done_one, { done: 1, count: 1 }))).toBeVisible();
  await expect(page.getByText(rounds.save.saved)).toBeVisible();
}

async function vote(page: Page): Promise<void> {
  await page.getByRole('radio', { name: decisions.choice.agree }).check();
  await page.getByRole('button', { name: decisions.own.submit, exact: true }).click();
  await expect(page.getByText(decisions.own.cast)).toBeVisible();
}

test('a need is carried from a thread to a recommendation by four people, live', async ({
  browserOf,
  harness: { url },
  playwright,
}) => {
  test.setTimeout(240_000);
  const title = named('Gemensam bokning av distanstolk');
  const roundTitle = named('Omgången om tolk');
  const decisionTitle = named('Gemensam kravlista för distanstolk');
  const adviceTitle = named('Börja med distanstolk i receptionen');
  // Who raises it, the secretariat, and two who sit in the council, one of whom supports the need.
  const maria = await browserOf('kommun');
  const astrid = await browserOf('admin');
  const yusuf = await browserOf('rad-goteborg');
  const karin = await browserOf('rad-umea');
  const others = HOLDERS.filter((email) => !/^rad-(goteborg|umea)@/.test(email));
  const asMaria = sender(maria.request, url);
  const hub = { name: named('Tolkhubben'), purpose: 'Prov', kind: 'community', visibility: 'open', joinPolicy: 'open' };
  const { slug: hubSlug } = await asMaria<{ slug: string }>('post', '/hubs', hub);
  const opened = { title, kind: 'question', body: 'Hur gör ni när tolken är långt borta?' };
  const thread = await asMaria<{ id: string }>('post', `/hubs/${hubSlug}/threads`, opened);
  let need = '';
  let round = '';
  let decision = '';

  await test.step('it is raised from the thread', async () => {
    await maria.goto(`/samtal/${thread.id}`);
    await maria.getByRole('link', { name: threads.need.raise }).click();
    await expect(heading(maria, needs.new.title)).toBeVisible();
    await expect(field(maria, needs.form.title)).toHaveValue(title);
    await field(maria, needs.form.background).fill('Tolkar reser i timmar för samtal som tar tjugo minuter.');
    await maria.getByLabel(codes.area.environment_and_climate, { exact: true }).check();
    await maria.getByRole('button', { name: needs.new.submit }).click();
    await expect(heading(maria, title)).toBeVisible();
    await expect(maria.getByText(`1 ${needs.support.count_one}`)).toBeVisible();
    need = new URL(maria.url()).pathname;
  });

  await test.step('another organisation supports it, and whoever raised it sees that at once', async () => {
    await follow(maria, need);
    await yusuf.goto(need);
    await yusuf.getByRole('button', { name: needs.support.give }).click();
    await field(dialog(yusuf), needs.support.contribution).fill('Vi lånar ut vår provmiljö.');
    await dialog(yusuf).getByRole('button', { name: needs.support.give }).click();
    await expect(yusuf.getByText(needs.support.done)).toBeVisible();
    await expect(maria.getByText(`2 ${needs.support.count_other}`)).toBeVisible();
    await expect(maria.getByText('Vi lånar ut vår provmiljö.')).toBeVisible();
  });

  await test.step('the secretariat puts it into a round, and opens that', async () => {
    await astrid.goto('/ai-radet/omgangar');
    await astrid.getByRole('link', { name: rounds.list.new }).click();
    await field(astrid, rounds.form.title).fill(roundTitle);
    await field(astrid, rounds.form.closesAt).fill(`${dayIn(7)}T12:00`);
    await field(astrid, rounds.form.topCount).fill('1');
    await astrid.getByRole('button', { name: rounds.form.needsNone }).click();
    await field(astrid, rounds.form.needsSearch).fill(title);
    await astrid.getByRole('checkbox', { name: title }).check();
    await astrid.getByRole('button', { name: rounds.form.create }).click();
    await expect(heading(astrid, roundTitle)).toBeVisible();
    round = new URL(astrid.url()).pathname;
    await pressTwice(astrid, rounds.actions.open.button);
    await expect(astrid.getByText(progress(0))).toBeVisible();
    await expect(maria.getByRole('link', { name: roundTitle }).first()).toBeVisible();
    await expect(maria.getByText(council.needState.under_review, { exact: true }).first()).toBeVisible();
  });

  await test.step('seats score it, and each sees how many have', async () => {
    await follow(karin, round);
    await expect(karin.getByText(progress(0))).toBeVisible();
    await score(yusuf, round, 4);
    await expect(karin.getByText(progress(1))).toBeVisible();
    await follow(yusuf, round);
    await forEach(playwright, url, others, (send) =>
      send('put', `/council/needs/${need.split('/').at(-1) ?? ''}/scores`, {
        roundId: round.split('/').at(-1),
        scores: CRITERIA.map((criterion) => ({ criterion, score: 5 })),
      }),
    );
    await expect(yusuf.getByText(progress(others.length + 1))).toBeVisible();
    await score(karin, round, 5);
    await expect(yusuf.getByText(progress(HOLDERS.length))).toBeVisible();
  });

  await test.step('the round is ended and published with what it leads to, and the ranking shows the need', async () => {
    await pressTwice(astrid, rounds.actions.endScoring.button);
    await astrid.getByRole('button', { name: fill(rounds.outcomes.writeOf, { need: title }) }).click();
    const form = astrid.getByRole('form', { name: fill(rounds.outcomes.writeOf, { need: title }) });
    await field(form, rounds.outcomes.outcome).fill('Rådet tar ställning till en gemensam kravlista.');
    await pick(form, rounds.outcomes.organisation, 'Göteborg');
    await field(form, rounds.outcomes.followUpOn).fill(dayIn(30));
    await form.getByRole('button', { name: rounds.outcomes.save }).click();
    await expect(astrid.getByText(rounds.outcomes.saved)).toBeVisible();
    await pressTwice(astrid, rounds.actions.close.button);
    await expect(yusuf.getByText(rounds.page.about.closed)).toBeVisible();
    const ranked = yusuf.getByRole('table', { name: rounds.table.caption }).getByRole('row').filter({ hasText: title });
    await expect(ranked.getByText(rounds.table.top)).toBeVisible();
    await expect(yusuf.getByText('Rådet tar ställning till en gemensam kravlista.')).toBeVisible();
    await expect(maria.getByText(council.needState.prioritised, { exact: true }).first()).toBeVisible();
  });

  await test.step('the council votes, and each sees how many have', async () => {
    await astrid.goto(need);
    await astrid.getByRole('link', { name: needs.actions.proposeDecision }).click();
    await field(astrid, decisions.form.title).fill(decisionTitle);
    await field(astrid, decisions.form.proposal).fill('Rådet tar fram en gemensam kravlista för distanstolk.');
    await astrid.getByRole('button', { name: decisions.form.create }).click();
    await expect(heading(astrid, decisionTitle)).toBeVisible();
    decision = new URL(astrid.url()).pathname;
    await astrid.getByRole('button', { name: decisions.lead.open }).click();
    await expect(astrid.getByText(turnout(0))).toBeVisible();
    await follow(karin, decision);
    await follow(yusuf, decision);
    await vote(yusuf);
    await expect(karin.getByText(turnout(1))).toBeVisible();
    // How he voted is hidden from her until she has voted herself.
    await expect(karin.getByText(decisions.voices.hidden)).toBeVisible();
    await forEach(playwright, url, others, (send) =>
      send('put', `/council/decisions/${decision.split('/').at(-1) ?? ''}/vote`, { choice: 'agree' }),
    );
    await vote(karin);
    await expect(karin.getByText(decisions.voices.shown)).toBeVisible();
    await expect(yusuf.getByText(turnout(HOLDERS.length))).toBeVisible();
    const agreed = yusuf.getByRole('table', { name: decisions.result.caption }).getByRole('row');
    await expect(agreed.filter({ hasText: decisions.choice.agree })).toContainText(String(HOLDERS.length));
  });

  await test.step('the decision is closed with its outcome, an owner and a day to follow it up', async () => {
    // The secretariat has the page open since the draft: that everybody has voted has reached it.
    await astrid.getByRole('button', { name: decisions.lead.end }).click();
    const form = astrid.getByRole('form', { name: decisions.close.title });
    await field(form, decisions.close.outcomeText).fill('Göteborg skriver kravlistan med tre kommuner.');
    await pick(form, decisions.close.ownerOrganisation, 'Göteborg');
    await field(form, decisions.close.followUpOn).fill(dayIn(60));
    await form.getByRole('button', { name: decisions.close.submit }).click();
    await expect(karin.getByText(decisions.result.adopted)).toBeVisible();
    await expect(karin.getByText('Göteborg skriver kravlistan med tre kommuner.')).toBeVisible();
    await expect(karin.getByText(decisions.result.owner)).toContainText('Göteborgs');
  });

  await test.step('the work on the need is done', async () => {
    await astrid.goto(need);
    for (const to of ['in_progress', 'delivered'] as const) {
      await pressTwice(astrid, needs.move[to]);
      await expect(maria.getByText(needs.state[to], { exact: true }).first()).toBeVisible();
    }
  });

  await test.step('the council recommends what came of it', async () => {
    await astrid.goto('/ai-radet/rekommendationer');
    await astrid.getByRole('link', { name: recommendations.list.new }).click();
    const form = astrid.getByRole('form', { name: recommendations.new.submit });
    await field(form, recommendations.form.title).fill(adviceTitle);
    await field(form, recommendations.form.body).fill('Använd kravlistan när ni köper distanstolk.');
    await pick(form, recommendations.form.needs, title);
    await pick(form, recommendations.form.decisions, decisionTitle);
    await form.getByRole('button', { name: recommendations.new.submit }).click();
    await expect(heading(astrid, adviceTitle)).toBeVisible();
    await astrid.getByRole('button', { name: recommendations.act.publish }).click();
    await expect(astrid.getByText(recommendations.act.publishedDone)).toBeVisible();
  });

  await test.step('whoever raised it finds the whole way back, each part with a link', async () => {
    // Still the page that was opened when the need was new.
    await maria.getByRole('link', { name: needs.page.chain }).click();
    await expect(heading(maria, needChain.heading)).toBeVisible();
    const chain = maria.url();
    for (const [kind, name] of [
      ['thread', title],
      ['round', roundTitle],
      ['decision', decisionTitle],
      ['recommendation', adviceTitle],
    ] as const) {
      const part = maria.getByRole('region', { name: needChain.links }).locator('dl > div');
      await part.filter({ hasText: needChain.kinds[kind] }).getByRole('link', { name }).click();
      await expect(heading(maria, name)).toBeVisible();
      await expect(maria).not.toHaveURL(chain);
      await maria.goBack();
      await expect(heading(maria, needChain.heading)).toBeVisible();
    }
    await expect(maria.getByText(needChain.step.recommendation_published)).toBeVisible();
  });
});

for (const width of [1280, 360]) {
  test(`a sheet is scored by keyboard alone (${width} px wide)`, async ({ browserOf, harness: { url } }) => {
    test.setTimeout(240_000);
    const secretary = await browserOf('admin');
    const holder = await browserOf('rad-halmstad', { viewport: { width, height: 800 } });
    const raise = sender(holder.request, url);
    const send = sender(secretary.request, url);
    const titles = [named('Tydligare beslut'), named('Snabbare svar')] as const;
    const raised: string[] = [];
    for (const title of titles) {
      const said = { title, background: 'Det tar för lång tid i dag.', areas: ['environment_and_climate'] };
      raised.push((await raise<{ id: string }>('post', '/council/needs', said)).id);
    }
    const roundTitle = named('Omgång för tangentbord');
    const weights = { urgency: 20, feasibility: 20, benefit: 20, cost: 20, equality: 20 };
    const planned = { title: roundTitle, closesAt: `${dayIn(7)}T12:00:00Z`, weights, topCount: 1, needs: raised };
    const { id } = await send<{ id: string }>('post', '/council/rounds', planned);
    await send('post', `/council/rounds/${id}/open`);

    const press = async (target: Locator): Promise<void> => {
      await tabTo(holder, target);
      await holder.keyboard.press('Enter');
    };
    const sheetOf = (title: string): Locator => holder.getByRole('region', { name: title });
    /** The focus comes to the first of the points, and arrows go to the others. */
    const give = async (criterion: Criterion, given: number): Promise<void> => {
      await tabTo(holder, points(holder, criterion).first());
      await holder.keyboard.press('Space');
      for (let at = 1; at < given; at++) await holder.keyboard.press('ArrowRight');
      await expect(points(holder, criterion).nth(given - 1)).toBeChecked();
    };
    const sheetLink = holder.getByRole('link', { name: rounds.page.score });

    await test.step('the sheet is opened', async () => {
      await holder.goto('/ai-radet/omgangar');
      await press(holder.getByRole('link', { name: roundTitle }));
      await press(sheetLink);
      await expect(sheetOf(titles[0])).toBeVisible();
    });

    await test.step('a need is scored from 1 to 5, with a reason', async () => {
      for (const [at, criterion] of CRITERIA.entries()) {
        await give(criterion, at + 1);
        if (criterion !== 'benefit') continue;
        await tabTo(holder, reason(holder, criterion));
        await holder.keyboard.type('Alla handläggare har nytta av det.');
      }
      await expect(holder.getByText(fill(rounds.score.done_other, { done: 1, count: 2 }))).toBeVisible();
      // It is done, and stays for those who go on writing.
      await tabTo(holder, reason(holder, 'equality'));
      await holder.keyboard.type('Små kommuner mest.');
      await expect(reason(holder, 'equality')).toHaveValue('Små kommuner mest.');
      await expect(holder.getByText(rounds.save.saved)).toBeVisible();
    });

    await test.step('the next one begins at its heading, and is begun', async () => {
      await press(holder.getByRole('button', { name: rounds.score.next }));
      await expect(holder.getByRole('heading', { name: titles[1] })).toBeFocused();
      await expect(holder.getByRole('heading', { name: titles[1] })).toBeInViewport();
      await give('urgency', 5);
      await tabTo(holder, reason(holder, 'feasibility'));
      await holder.keyboard.type('Jag behöver fråga hemma först.');
    });

    await test.step('whoever leaves in the middle of it finds everything when they come back', async () => {
      // Left at once: what waits is saved then, and a reason without points is kept in the browser.
      await press(holder.getByRole('link', { name: rounds.score.back }));
      await expect(heading(holder, roundTitle)).toBeVisible();
      const saved = async () => {
        const answer = await holder.request.get(`/api/v1/council/rounds/${id}/sheet`);
        return ((await answer.json()) as Sheet).needs.map(({ scores }) => scores.map((one) => one.score).sort());
      };
      await expect.poll(saved).toEqual([[1, 2, 3, 4, 5], [5]]);
      await press(sheetLink);
      await expect(sheetOf(titles[1])).toBeVisible();
      await expect(points(holder, 'urgency').nth(4)).toBeChecked();
      await expect(reason(holder, 'feasibility')).toHaveValue('Jag behöver fråga hemma först.');
      await expect(holder.getByText(rounds.save.needsScore)).toBeVisible();
      await press(holder.getByRole('button', { name: rounds.score.previous }));
      await expect(sheetOf(titles[0])).toBeVisible();
      for (const [at, criterion] of CRITERIA.entries()) await expect(points(holder, criterion).nth(at)).toBeChecked();
      await expect(reason(holder, 'benefit')).toHaveValue('Alla handläggare har nytta av det.');
      await expect(reason(holder, 'equality')).toHaveValue('Små kommuner mest.');
    });

    await test.step('the list of needs is gone through with arrows, and keeps the focus', async () => {
      const choose = field(holder, rounds.score.choose);
      await tabTo(holder, choose);
      for (const [key, title] of [
        ['ArrowDown', titles[1]],
        ['ArrowUp', titles[0]],
      ] as const) {
        await holder.keyboard.press(key);
        await expect(sheetOf(title)).toBeVisible();
        await expect(choose).toBeFocused();
      }
      await expectAccessible(holder, 'a sheet that has been scored');
    });
  });
}

for (const width of [1280, 360]) {
  test(`other weights are tried on a ranking by keyboard alone, and nothing of it is kept (${width} px)`, async ({
    browserOf,
  }) => {
    const page = await browserOf(null, { viewport: { width, height: 900 } });
    const { items } = (await (await page.request.get('/api/v1/council/rounds')).json()) as {
      items: { id: string; state: string; isDemo: boolean }[];
    };
    const closed = items.find(({ state, isDemo }) => isDemo && state === 'closed')?.id ?? '';
    await page.goto(`/ai-radet/omgangar/${closed}`);
    const ranking = page.getByRole('region', { name: rounds.ranking.title });
    const table = ranking.getByRole('table').first();
    const fixed = await table.innerText();
    await tabTo(page, ranking.locator('summary', { hasText: rounds.try.title }));
    await page.keyboard.press('Enter');
    const slider = ranking.getByRole('slider', { name: rounds.criterion.cost });
    await tabTo(page, slider);
    await page.keyboard.press('End');
    await expect(ranking.getByText(rounds.ranking.tried)).toBeVisible();
    await expect(table).not.toHaveText(fixed);
    await expect(slider).toBeFocused();
    await expectAccessible(page, `other weights, ${width} px`);
    await page.reload();
    expect(await table.innerText()).toBe(fixed);
  });
}
