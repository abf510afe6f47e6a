import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { field } from './support/fields.js';
import { tabAndType, tabTo } from './support/keyboard.js';
import { DEMO_PASSWORD, expect, test } from './support/test.js';
import { fill, WORDS } from './support/words.js';

const { threads: words, common, identity } = WORDS.sv;

/** What those who mean harm write: each kind of vector of the published lists, and addresses elsewhere that a page would fetch by itself. */
const VECTORS = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  '<svg onload="window.ran = 1"><animate onbegin="window.ran = 1" attributeName=x dur=1s></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.ran = 1"></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=window.ran=1>"></noscript>',
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><object data="javascript:ran=1"></object><embed src="//elsewhere.example/x">',
  '<style>@import "//elsewhere.example/x.css"; body { background: url(//elsewhere.example/x) }</style>',
  '<p style="background: url(//elsewhere.example/y)">styled</p><link rel=stylesheet href=//elsewhere.example/z>',
  '<form action="javascript:ran=1"><button formaction="javascript:ran=1">press</button></form><base href="//elsewhere.example/">',
  '[javascript](javascript:window.ran=1) [tabbed](java\tscript:window.ran=1) [entity](&#106;avascript:window.ran=1)',
  '[data](data:text/html,<script>window.ran=1</script>) [vb](vbscript:x) [blob](blob:x) <javascript:window.ran=1>',
  '![picture](https://elsewhere.example/pixel.png) ![reference][r]\n\n[r]: https://elsewhere.example/other.png',
  '![x](x" onerror="window.ran=1) [x](https://elsewhere.example/"onmouseover="window.ran=1)',
  '| a |\n| --- |\n| <img src=//elsewhere.example/t onerror=window.ran=1> |\n\n```html\n<script>window.ran = 1</script>\n```',
  '- [ ] <input autofocus onfocus="window.ran = 1">\n\n[^1]: <img src=x onerror=window.ran=1>\n\ntext[^1]',
];

interface Opened {
  readonly hub: string;
  readonly id: string;
}

function api(page: Page, url: string) {
  return async <T>(path: string, data: object): Promise<T> => {
    const answer = await page.request.post(`/api/v1${path}`, { data, headers: { origin: url } });
    expect([path, answer.ok()]).toEqual([path, true]);
    return (await answer.json()) as T;
  };
}

/** A thread in a new open hub of the first, which the others join. */
async function openThread(first: Page, others: Page[], url: string, name: string, body: string): Promise<Opened> {
  const hub = { name, purpose: 'Prov', kind: 'community', visibility: 'open', joinPolicy: 'open' };
  const { slug } = await api(first, url)<{ slug: string }>('/hubs', hub);
  for (const other of others) await api(other, url)(`/hubs/${slug}/join`, {});
  const thread = { title: `Tråd i ${name}`, kind: 'question', body };
  return { hub: slug, id: (await api(first, url)<{ id: string }>(`/hubs/${slug}/threads`, thread)).id };
}

const posts = (page: Page) => page.getByRole('list', { name: words.posts.label });
const editor = (page: Page) => page.getByRole('textbox', { name: words.compose.label });

async function write(page: Page, text: string): Promise<void> {
  await editor(page).fill(text);
  await editor(page).press('Control+Enter');
  await expect(editor(page)).toHaveValue('');
}

test('two people talk: live, and what is written offline is sent later, in order, once', async ({
  browserOf,
  faults,
  harness,
}) => {
  faults.expectNoNetwork();
  const anna = await browserOf('kommun');
  const bo = await browserOf('forening', { viewport: { width: 360, height: 800 } });
  const { id, hub } = await openThread(anna, [bo], harness.url, 'Prov av samtal', 'Hur gör ni?');
  for (const page of [anna, bo]) {
    await page.goto(`/samtal/${id}`);
    await expect(posts(page).getByText('Hur gör ni?')).toBeVisible();
  }

  await tabTo(anna, anna.getByRole('button', { name: words.compose.open }));
  await anna.keyboard.press('Enter');
  await expect(editor(anna)).toBeFocused();
  await anna.keyboard.type('Vi gör **så** här');
  await expect(bo.getByText(/ skriver …/)).toBeVisible();
  await anna.keyboard.press('Control+Enter');
  await expect(posts(anna).locator('strong', { hasText: 'så' })).toBeInViewport({ ratio: 1 });
  await expect(posts(bo).locator('strong', { hasText: 'så' })).toBeAttached();
  await expectAccessible(anna, 'a thread with its editor');

  // Somebody else's reaction shows without asking.
  await posts(bo)
    .getByRole('button', { name: fill(words.action.reactTo, { n: 2 }) })
    .click();
  await posts(bo).getByRole('button', { name: words.reaction.thanks }).click();
  const thanked = fill(words.reaction.count, { name: words.reaction.thanks, count: 1 });
  await expect(posts(anna).getByRole('button', { name: thanked })).toBeVisible();

  // What is begun is there after the page was loaded anew.
  await editor(anna).fill('Ett påbörjat inlägg');
  await anna.reload();
  await anna.getByRole('button', { name: words.compose.openDraft }).click();
  await expect(editor(anna)).toHaveValue('Ett påbörjat inlägg');

  // What was on the screen for a moment is read; only then is it left.
  const readSeq = async () => {
    const answer = await bo.request.get(`/api/v1/threads/${id}`);
    return ((await answer.json()) as { own: { readSeq: number } }).own.readSeq;
  };
  await expect.poll(readSeq).toBe(2);
  await bo.goto('/om');
  await anna.context().setOffline(true);
  await write(anna, 'Utan nät, först');
  await write(anna, 'Utan nät, sedan');
  const waiting = anna.getByRole('list', { name: words.unsent.label }).getByRole('listitem');
  await expect(waiting).toHaveCount(2);
  await expect(waiting.first()).toContainText(words.unsent.offline);
  await anna.context().setOffline(false);
  await expect(waiting).toHaveCount(0, { timeout: 30_000 });
  await expect(posts(anna).getByRole('listitem').filter({ hasText: 'Utan nät' })).toHaveCount(2);
  const answer = await anna.request.get(`/api/v1/threads/${id}/posts`);
  const { items } = (await answer.json()) as { items: { seq: number; body: string }[] };
  expect(items.slice(2).map(({ seq, body }) => [seq, body])).toEqual([
    [3, 'Utan nät, först'],
    [4, 'Utan nät, sedan'],
  ]);

  // Who was away is told, and begins where they left.
  await bo.goto('/nytt');
  const found = bo.getByRole('main').getByRole('link', { name: 'Tråd i Prov av samtal' });
  await expect(found).toBeVisible();
  await expectAccessible(bo, 'what is new');
  await found.click();
  await expect(bo.locator('#inlagg-3').getByText(words.posts.new)).toBeInViewport();

  await anna.goto(`/hubbar/${hub}`);
  await expect(anna.getByRole('main').getByRole('link', { name: 'Tråd i Prov av samtal' })).toBeVisible();
  await expectAccessible(anna, 'the first page of a hub');
  await anna.goto(`/hubbar/${hub}/samtal`);
  await expect(anna.getByRole('main').getByRole('link', { name: 'Tråd i Prov av samtal' })).toBeVisible();

  // What comes meanwhile is told, and shown when asked for.
  const thread = { title: 'Nytt medan hon läser', kind: 'discussion', body: 'Hej' };
  await api(bo, harness.url)(`/hubs/${hub}/threads`, thread);
  await expect(anna.getByRole('status').filter({ hasText: fill(words.list.changed_one, { count: 1 }) })).toBeVisible();
  await expect(anna.getByRole('main').getByRole('link', { name: thread.title })).toBeHidden();
  await expectAccessible(anna, 'threads of a hub');
  await tabTo(anna, anna.getByRole('button', { name: words.list.showChanged }));
  await anna.keyboard.press('Enter');
  await expect(anna.getByRole('main').getByRole('link', { name: thread.title })).toBeVisible();
  await expect(anna.getByRole('button', { name: words.list.showChanged })).toBeHidden();
  await expect(anna.getByRole('region', { name: words.list.title, exact: true })).toBeFocused();
  await anna.getByRole('link', { name: words.list.new }).click();
  await expect(anna.getByRole('heading', { level: 1, name: words.open.title })).toBeVisible();
  await expectAccessible(anna, 'a new thread');
});

test('who was signed out unheard is told when they write, and it is sent once they are back; whom they have blocked stays folded', async ({
  browserOf,
  faults,
  harness,
}) => {
  faults.expectStatus(401);
  const anna = await browserOf('kommun');
  const bo = await browserOf('forening');
  const { id } = await openThread(anna, [bo], harness.url, 'Prov av frånvaro', 'Början');
  const me = (await (await anna.request.get('/api/v1/me')).json()) as { id: string };
  const block = `/api/v1/me/blocked-people/${me.id}`;
  const headers = { origin: harness.url };
  expect((await bo.request.put(block, { headers })).status()).toBe(204);
  await bo.goto(`/samtal/${id}`);
  await bo.getByRole('button', { name: words.compose.open }).click();
  await api(anna, harness.url)(`/threads/${id}/posts`, { body: 'Från någon som är blockerad' });
  await expect(posts(bo).getByText(words.posts.blocked)).toHaveCount(2);
  await expect(posts(bo).getByText('Från någon som är blockerad')).toBeHidden();
  expect((await bo.request.delete(block, { headers })).status()).toBe(204);

  await bo.context().clearCookies();
  await write(bo, 'Skrivet när inloggningen var slut');
  await bo.getByRole('main').getByRole('link', { name: words.compose.signIn }).click();
  await field(bo, identity.field.email).fill('forening@torget.example');
  await field(bo, identity.field.password).fill(DEMO_PASSWORD);
  await bo.getByRole('main').getByRole('button', { name: identity.signIn.submit }).click();
  await expect(posts(bo).getByText('Skrivet när inloggningen var slut')).toHaveCount(1);
});

test('posts of those who mean harm run nothing and fetch nothing', async ({ browserOf, harness }) => {
  const page = await browserOf('kommun');
  const { id } = await openThread(page, [], harness.url, 'Prov av skydd', 'Början');
  for (const body of VECTORS) await api(page, harness.url)(`/threads/${id}/posts`, { body });
  // Also what the server renders for everyone, and what the editor shows.
  for (const reader of [await browserOf(null), page]) {
    await reader.goto(`/samtal/${id}?inlagg=1`);
    await expect(posts(reader).getByRole('listitem').nth(VECTORS.length)).toBeAttached();
    const found = await reader.evaluate(() => ({
      ran: 'ran' in window,
      elements: [
        ...document.querySelectorAll(
          '.post__text :is(script, style, svg, math, iframe, object, embed, form, link, base, button)',
        ),
      ].length,
      handlers: [...document.querySelectorAll('.post__text *')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style'),
      ),
      addresses: [...document.querySelectorAll('.post__text [href]')]
        .map((link) => new URL(link.getAttribute('href') ?? '', location.href).protocol)
        .filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol)),
      pictures: [...document.querySelectorAll('.post__text img')].length,
    }));
    expect(found).toEqual({ ran: false, elements: 0, handlers: [], addresses: [], pictures: 0 });
  }
  await page.getByRole('button', { name: words.compose.open }).click();
  await editor(page).fill(VECTORS.join('\n\n'));
  await page.getByRole('button', { name: words.compose.preview }).click();
  await expect(page.getByRole('region', { name: words.compose.previewLabel }).locator('p').first()).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(page.getByRole('link', { name: common.brand }).first()).toBeVisible();
});

test('what is begun is in other windows and on other devices, with what it answers, and fits a phone', async ({
  browserOf,
  harness,
}) => {
  const anna = await browserOf('kommun');
  const phone = await browserOf('kommun', { viewport: { width: 360, height: 800 } });
  const { id } = await openThread(anna, [], harness.url, 'Prov av utkast', 'Vad säger ni?');
  await anna.goto(`/samtal/${id}`);
  await anna.getByRole('button', { name: fill(words.action.replyTo, { n: 1 }) }).click();
  await anna.keyboard.type('Ett svar');
  await expect(anna.getByText(words.compose.draftKept)).toBeVisible();

  await phone.goto(`/samtal/${id}`);
  await phone.getByRole('button', { name: words.compose.openDraft }).click();
  await expect(editor(phone)).toHaveValue('Ett svar');
  await expect(phone.getByText(fill(words.compose.replying, { n: 1 }))).toBeVisible();
  await expect(phone.getByRole('button', { name: words.compose.preview })).toBeInViewport({ ratio: 1 });
  await editor(phone).fill('');
  await editor(phone).pressSequentially('@kommun');
  const options = phone.getByRole('listbox', { name: words.compose.mentions }).getByRole('option');
  await expect(options.first()).toBeInViewport({ ratio: 1 });
  await phone.keyboard.press('ArrowUp');
  await expect(options.last()).toBeInViewport({ ratio: 1 });
  await expectAccessible(phone, 'an editor with suggestions');
  // Whoever leaves at once has what they wrote all the same.
  await editor(phone).fill('Skrivet på vägen');
  await phone.getByRole('link', { name: /Prov av utkast/ }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Prov av utkast', exact: true })).toBeVisible();

  await anna.goto('/om');
  await anna.goto(`/samtal/${id}`);
  await anna.getByRole('button', { name: words.compose.openDraft }).click();
  await expect(editor(anna)).toHaveValue('Skrivet på vägen');
  const other = await anna.context().newPage();
  await other.goto(`${harness.url}/samtal/${id}`);
  await other.getByRole('button', { name: words.compose.openDraft }).click();
  await editor(other).fill('Skrivet i ett annat fönster');
  await expect(editor(anna)).toHaveValue('Skrivet i ett annat fönster');
  await editor(other).press('Control+Enter');
  await expect(posts(anna).getByText('Skrivet i ett annat fönster')).toBeVisible();
  await expect(editor(anna)).toHaveValue('');

  // A change to a post survives that its dialog is closed by mistake.
  const edit = async (): Promise<void> => {
    await anna.getByRole('button', { name: fill(words.action.moreFor, { n: 2 }) }).click();
    await anna.getByRole('button', { name: words.action.edit, exact: true }).click();
  };
  await edit();
  const text = anna.getByRole('dialog').getByRole('textbox', { name: words.editing.label });
  await text.fill('Ändrat, men inte sparat');
  await anna.keyboard.press('Escape');
  await expect(anna.locator('dialog')).toHaveCount(0);
  await editor(anna).press('ArrowUp');
  await expect(text).toHaveValue('Ändrat, men inte sparat');
  // Nor is it lost when the post was changed elsewhere meanwhile; who goes on is told.
  await anna.keyboard.press('Escape');
  const answer = await anna.request.get(`/api/v1/threads/${id}/posts`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  const elsewhere = { data: { body: 'Ändrat på en annan enhet' }, headers: { origin: harness.url } };
  expect((await anna.request.patch(`/api/v1/posts/${items[1]?.id}`, elsewhere)).status()).toBe(200);
  await expect(posts(anna).getByText('Ändrat på en annan enhet')).toBeVisible();
  await edit();
  await expect(text).toHaveValue('Ändrat, men inte sparat');
  await expect(anna.getByRole('dialog').getByText(words.editing.overtaken)).toBeVisible();
  await anna.getByRole('button', { name: words.editing.discard }).click();
  await expect(text).toHaveValue('Ändrat på en annan enhet');
  await expect(anna.getByRole('dialog').getByText(words.editing.overtaken)).toBeHidden();
});

/** The smallest picture there is, as it comes from a clipboard or a folder. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Gives the editor a file as a browser does. */
async function give(page: Page, by: 'paste' | 'drop', name: string, type: string): Promise<void> {
  await editor(page).evaluate(
    (element, given) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(given.content), (letter) => letter.codePointAt(0) ?? 0);
      data.items.add(new File([bytes], given.name, { type: given.type }));
      const common = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        given.by === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: data })
          : new DragEvent('drop', { ...common, dataTransfer: data }),
      );
    },
    { by, name, type, content: PICTURE },
  );
}

test('pictures are pasted and dropped into a post, and what is no file of ours is refused', async ({
  browserOf,
  harness,
}) => {
  const page = await browserOf('kommun', { viewport: { width: 360, height: 800 } });
  const { id } = await openThread(page, [], harness.url, 'Prov av bilder', 'Början');
  await page.goto(`/samtal/${id}`);
  await page.getByRole('button', { name: words.compose.open }).click();
  await give(page, 'paste', 'klistrad.png', 'image/png');
  await expect(editor(page)).toHaveValue(/!\[klistrad\.png\]\(\/api\/v1\/files\//);
  await give(page, 'drop', 'dragen.png', 'image/png');
  await expect(editor(page)).toHaveValue(/!\[klistrad\.png\][^]*!\[dragen\.png\]/);
  await give(page, 'drop', 'program.exe', 'application/octet-stream');
  await expect(page.getByRole('listitem').filter({ hasText: 'program.exe' })).toContainText('pdf, docx');
  await expectAccessible(page, 'an editor with a file that was refused');
  // What is still on its way belongs to the post.
  const slow = Promise.withResolvers<null>();
  await page.route('**/api/v1/files', async (route) => {
    await slow.promise;
    await route.continue();
  });
  await give(page, 'paste', 'trög.png', 'image/png');
  await editor(page).press('Control+Enter');
  await expect(page.getByText(words.compose.uploading)).toBeVisible();
  slow.resolve(null);
  await expect(editor(page)).toHaveValue(/!\[trög\.png\]/);
  await editor(page).press('Control+Enter');
  await expect(posts(page).getByRole('img')).toHaveCount(3);
});

test('a moderator locks, moves, splits and merges a thread by keyboard, and is where they were', async ({
  browserOf,
  harness,
}) => {
  const anna = await browserOf('kommun');
  const bo = await browserOf('forening', { viewport: { width: 360, height: 800 } });
  const mark = randomUUID().slice(0, 8);
  const [there, here] = [`Platsen för flytt ${mark}`, `Prov av moderering ${mark}`];
  const elsewhere = await openThread(anna, [], harness.url, there, 'Hit');
  const { id } = await openThread(anna, [bo], harness.url, here, 'Början');
  await api(bo, harness.url)(`/threads/${id}/posts`, { body: 'Det här är ett annat ämne' });
  for (const page of [anna, bo]) {
    await page.goto(`/samtal/${id}`);
    await expect(page.getByRole('button', { name: words.compose.open })).toBeVisible();
  }
  const menu = anna.getByRole('button', { name: words.moderate.label, exact: true });
  const dialog = anna.getByRole('dialog');
  const choose = async (name: string): Promise<void> => {
    await menu.focus();
    await anna.keyboard.press('Enter');
    await tabTo(anna, anna.getByRole('button', { name, exact: true }));
    await anna.keyboard.press('Enter');
  };

  await choose(words.moderate.lock);
  await tabAndType(anna, field(dialog, words.moderate.lockReason), 'Frågan är utredd.');
  await anna.keyboard.press('Enter');
  await expect(menu).toBeFocused();
  await expect(bo.getByText(fill(words.page.lockedWhy, { reason: 'Frågan är utredd.' }))).toBeVisible();
  await expect(bo.getByRole('button', { name: words.compose.open })).toBeHidden();
  await choose(words.moderate.unlock);
  await expect(menu).toBeFocused();
  await expect(bo.getByRole('button', { name: words.compose.open })).toBeVisible();

  // The hub that it stands in is none to move it to.
  await choose(words.moderate.move);
  await tabAndType(anna, field(dialog, words.moderate.moveLabel), mark);
  await expect(dialog.getByRole('option')).toHaveText([there]);
  await anna.keyboard.press('Enter');
  await tabTo(anna, dialog.getByRole('button', { name: words.moderate.moveTitle }));
  await anna.keyboard.press('Enter');
  await expect(menu).toBeFocused();
  await expect(anna.getByRole('link', { name: fill(words.place.hub, { name: there }) })).toHaveAttribute(
    'href',
    new RegExp(elsewhere.hub),
  );

  await choose(words.moderate.split);
  await tabAndType(anna, field(dialog, words.open.titleLabel), 'Ett annat ämne');
  await tabAndType(anna, field(dialog, words.moderate.splitSeqs), '2');
  await anna.keyboard.press('Enter');
  await expect(anna.getByRole('heading', { level: 1, name: 'Ett annat ämne' })).toBeVisible();
  await expect(posts(anna).getByText('Det här är ett annat ämne')).toBeVisible();

  // The other thread is found by words of its title; nothing is merged before one is chosen.
  await choose(words.moderate.merge);
  const into = field(dialog, words.moderate.mergeLabel);
  await expect(into).toBeFocused();
  await tabTo(anna, dialog.getByRole('button', { name: words.moderate.merge }));
  await anna.keyboard.press('Enter');
  await expect(into).toBeFocused();
  await expect(into).toHaveAccessibleDescription(new RegExp(words.moderate.mergeWrong));
  await anna.keyboard.type(`moderering ${mark} tråd`);
  const option = dialog.getByRole('option', { name: `Tråd i ${here}` });
  await expect(option).toContainText(`${there} · 2 inlägg`);
  await expect(dialog.getByRole('option')).toHaveCount(1);
  await expectAccessible(anna, 'threads to merge into');
  // Escape closes the list, and the dialog only when there is no list.
  await anna.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await anna.keyboard.press('ArrowDown');
  await expect(option).toBeVisible();
  await anna.keyboard.press('Enter');
  const chosen = dialog.getByRole('list').getByRole('listitem');
  await expect(chosen).toContainText(`Tråd i ${here}`);
  await expect(into).toHaveValue('');
  // Its address takes the place of what was chosen.
  await into.focus();
  await anna.keyboard.insertText(`${harness.url}/samtal/${elsewhere.id}?inlagg=1`);
  await expect(chosen).toContainText(`Tråd i ${there}`);
  await anna.keyboard.insertText(`${harness.url}/samtal/${id}`);
  await expect(chosen).toContainText(`Tråd i ${here}`);
  await expect(chosen).toHaveCount(1);
  await expect(into).toHaveValue('');
  await tabTo(anna, dialog.getByRole('button', { name: words.moderate.merge }));
  await anna.keyboard.press('Enter');
  await expect(anna).toHaveURL(new RegExp(`/samtal/${id}$`));
  await expect(posts(anna).locator('#inlagg-3')).toContainText('Det här är ett annat ämne');
});

test('who writes too fast is told how long to wait, and loses nothing', async ({ browserOf, faults, harness }) => {
  const anna = await browserOf('kommun');
  const bo = await browserOf('forening', { viewport: { width: 360, height: 800 } });
  const { id } = await openThread(anna, [bo], harness.url, 'Prov av takt', 'Början');
  const pace = (slowModeSeconds: number) =>
    anna.request.patch(`/api/v1/threads/${id}/moderation`, {
      data: { slowModeSeconds },
      headers: { origin: harness.url },
    });
  await pace(300);
  await api(bo, harness.url)(`/threads/${id}/posts`, { body: 'Först' });
  await bo.goto(`/samtal/${id}`);
  faults.expectStatus(429);
  await bo.getByRole('button', { name: words.compose.open }).click();
  await write(bo, 'För fort');
  const waiting = bo.getByRole('list', { name: words.unsent.label }).getByRole('listitem');
  await expect(waiting).toContainText('För fort');
  await expect(waiting).toContainText(words.unsent.slow);
  await expect(waiting.getByRole('button', { name: words.unsent.retry })).toHaveCount(0);
  const wait = (count: number) => fill(words.compose.slow, { wait: fill(words.rules.minutes_other, { count }) });
  await expect(bo.getByRole('status').filter({ hasText: wait(5) })).toHaveCount(1);
  await expect(bo.locator('.dock p').filter({ hasText: wait(5) })).toBeVisible();
  await expectAccessible(bo, 'a post that waits for its turn');
  // It counts down for the eye only: what was said once is not said again.
  await expect(bo.getByRole('status').filter({ hasText: wait(5) })).toHaveCount(0, { timeout: 15_000 });
  await expect(bo.locator('.dock p').filter({ hasText: wait(5) })).toBeVisible();

  // The text is there after the page was loaded anew, and goes by itself when its time has come.
  await pace(25);
  await bo.reload();
  await expect(waiting).toContainText('För fort');
  const seconds = bo.locator('.dock p').filter({ hasText: /\d+ sekund/ });
  const shown = (await seconds.textContent()) ?? '';
  await expect(seconds).not.toHaveText(shown);
  await expect(posts(bo).locator('#inlagg-3')).toContainText('För fort', { timeout: 30_000 });
  await expect(waiting).toHaveCount(0);
  await expect(seconds).toHaveCount(0);
});

test('a thread that has closed by itself says why', async ({ browserOf, harness }) => {
  const bo = await browserOf('forening', { viewport: { width: 360, height: 800 } });
  const { id, hub } = await openThread(bo, [], harness.url, 'Prov av ålder', 'Början');
  await bo.route(`**/api/v1/threads/${id}`, async (route) => {
    const answer = await route.fetch();
    const thread = (await answer.json()) as object;
    await route.fulfill({
      response: answer,
      json: { ...thread, isLocked: true, lockReason: null, lockedAfterDays: 90 },
    });
  });
  await bo.goto(`/hubbar/${hub}/samtal`);
  await bo.getByRole('main').getByRole('link', { name: 'Tråd i Prov av ålder' }).click();
  await expect(bo.getByText(fill(words.page.lockedByAge_other, { n: 90 }))).toBeVisible();
  await expect(bo.getByText(words.page.locked)).toBeHidden();
  await expectAccessible(bo, 'a thread that has closed by itself');
});

test('what readers report and what newcomers write is decided by keyboard, and those it is about are told', async ({
  browserOf,
  harness,
}) => {
  const anna = await browserOf('kommun');
  const bo = await browserOf('forening', { viewport: { width: 360, height: 800 } });
  const { hub, id } = await openThread(anna, [bo], harness.url, 'Prov av granskning', 'Början');
  await api(bo, harness.url)(`/threads/${id}/posts`, { body: 'Köp billigt!' });
  const posted = await anna.request.get(`/api/v1/threads/${id}/posts`);
  const { items } = (await posted.json()) as { items: { id: string }[] };
  await api(anna, harness.url)('/reports', { postId: items[1]?.id, reason: 'spam', note: 'Ser ut som reklam' });
  const rules = (slowModeSeconds: number) =>
    anna.request.put(`/api/v1/hubs/${hub}/thread-rules`, {
      data: { slowModeSeconds, closeAfterDays: null, heldFirstPosts: 3 },
      headers: { origin: harness.url },
    });
  await rules(0);

  // What a newcomer has written is there for them, and says that it waits until it is let in.
  const own = bo.getByRole('list', { name: words.held.label }).getByRole('listitem');
  await bo.goto(`/samtal/${id}`);
  await bo.getByRole('button', { name: words.compose.open }).click();
  await write(bo, 'Jag är ny här');
  await expect(own).toContainText(words.held.waits);
  const queue = (await (await anna.request.get('/api/v1/moderation/held-posts')).json()) as { items: { id: string }[] };
  const approve = `/api/v1/moderation/held-posts/${queue.items.at(-1)?.id}/approve`;
  expect((await anna.request.post(approve, { headers: { origin: harness.url } })).status()).toBe(204);
  await expect(posts(bo).getByText('Jag är ny här')).toBeVisible();
  await expect(own).toHaveCount(0);
  await rules(3600);
  const { id: held } = await api(bo, harness.url)<{ id: string }>(`/hubs/${hub}/threads`, {
    title: 'En ny fråga',
    body: 'Hur länge sparar ni?',
  });
  await bo.goto(`/samtal/${held}`);
  await expect(own).toContainText(words.held.waits);
  await expect(
    bo.getByText(fill(words.page.slowMode, { wait: fill(words.rules.hours_one, { count: 1 }) })),
  ).toBeVisible();
  await expectAccessible(bo, 'a post that waits for a moderator');

  await anna.goto('/nytt');
  await tabTo(anna, anna.getByRole('main').getByRole('link', { name: words.queues.title }).first());
  await anna.keyboard.press('Enter');
  const row = anna.getByRole('listitem').filter({ hasText: 'Ser ut som reklam' });
  await expect(row).toBeVisible();
  await expectAccessible(anna, 'the queues of a moderator');
  const press = async (name: string, among = row) => {
    await tabTo(anna, among.getByRole('button', { name }));
    await anna.keyboard.press('Enter');
  };
  await press(words.editing.removeButton);
  await expect(field(row, words.queues.decision)).toBeFocused();
  await anna.keyboard.type('Reklam');
  await press(words.editing.removeButton);
  await expect(anna.getByText(words.queues.decided)).toBeVisible();
  await expect(row).toHaveCount(0);
  // Whose row has gone is not sent back to the top of the page.
  await expect(anna.locator('main :focus')).toHaveCount(1);
  const waiting = anna.getByRole('listitem').filter({ hasText: 'Hur länge sparar ni?' });
  await tabAndType(anna, field(waiting, words.queues.refusal), 'Säg lite mer');
  await press(words.queues.refuse, waiting);
  await expect(anna.getByText(words.queues.refused)).toBeVisible();

  await bo.reload();
  await expect(own).toContainText(fill(words.held.why, { reason: 'Säg lite mer' }));
  await own.getByRole('button', { name: words.held.edit }).click();
  await expect(editor(bo)).toHaveValue('Hur länge sparar ni?');
  await expect(own).toHaveCount(0);
  await bo.goto(`/samtal/${id}`);
  await expect(bo.locator('#inlagg-2')).toContainText(fill(words.posts.removedWhy, { reason: 'Reklam' }));

  // After taking away one's own post by keyboard one is where it stood.
  await anna.goto(`/samtal/${id}`);
  await tabTo(anna, anna.getByRole('button', { name: fill(words.action.moreFor, { n: 1 }) }));
  await anna.keyboard.press('Enter');
  await tabTo(anna, anna.getByRole('button', { name: words.action.remove, exact: true }));
  await anna.keyboard.press('Enter');
  const dialog = anna.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toBeFocused();
  await tabTo(anna, dialog.getByRole('button', { name: words.editing.removeButton }));
  await anna.keyboard.press('Enter');
  await expect(anna.locator('#inlagg-1 h2')).toBeFocused();
});
