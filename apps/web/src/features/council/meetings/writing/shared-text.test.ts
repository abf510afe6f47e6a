import { jest } from '@jest/globals';
import { mergeTexts } from '#contracts';
import { SharedText, type Draft, type SavedText } from './shared-text.js';

const OFFLINE = new Error('offline');
const FIXED = new Error('fixed');

/** A server with one text, as the API keeps it. */
class Server {
  readonly versions: string[] = [''];
  fails: Error | null = null;

  get saved(): SavedText {
    const version = this.versions.length - 1;
    return { version, text: this.versions[version] ?? '' };
  }

  readonly save = (base: SavedText, text: string): Promise<SavedText & { overlaps: number }> => {
    if (this.fails !== null) return Promise.reject(this.fails);
    const merged = mergeTexts(this.versions[base.version] ?? '', this.saved.text, text);
    if (merged.text !== this.saved.text) this.versions.push(merged.text);
    return Promise.resolve({ ...this.saved, overlaps: merged.overlaps });
  };
}

function open(server: Server, kept: { draft: Draft | null } = { draft: null }) {
  const text = new SharedText({
    saved: server.saved,
    drafts: {
      read: () => kept.draft,
      write: (draft) => {
        kept.draft = draft;
      },
    },
    save: server.save,
    isPassing: (problem) => problem === OFFLINE,
  });
  return { text, kept };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('saves what was typed after a rest, and keeps it in the browser until then', async () => {
  const server = new Server();
  const { text, kept } = open(server);
  text.type('Mötet öppnas.');
  expect(kept.draft?.text).toBe('Mötet öppnas.');
  await jest.advanceTimersByTimeAsync(1300);
  expect(server.saved).toEqual({ version: 1, text: 'Mötet öppnas.' });
  expect(text.look().state).toBe('saved');
  expect(kept.draft).toBeNull();
});

it('merges what others wrote into what is being typed, and both end with the same', async () => {
  const server = new Server();
  const one = open(server).text;
  const other = open(server).text;
  one.type('Rad ett');
  other.type('Rad två');
  await jest.advanceTimersByTimeAsync(1300);
  one.receive(server.saved);
  other.receive(server.saved);
  await jest.advanceTimersByTimeAsync(1300);
  expect(one.look().text).toBe('Rad ett\nRad två');
  expect(other.look().text).toBe('Rad ett\nRad två');
});

it('keeps typing while it is saved', async () => {
  const server = new Server();
  const { text } = open(server);
  text.type('Ett');
  const sending = text.send();
  text.type('Ett och två');
  await sending;
  expect(text.look()).toMatchObject({ text: 'Ett och två', state: 'unsaved' });
  await jest.advanceTimersByTimeAsync(1300);
  expect(server.saved.text).toBe('Ett och två');
});

it('tries again when there was no answer, and a page that is opened anew goes on with what was typed', async () => {
  const server = new Server();
  server.fails = OFFLINE;
  const { text, kept } = open(server);
  text.type('Skrivet på tåget');
  await jest.advanceTimersByTimeAsync(1300);
  expect(text.look().state).toBe('waiting');
  server.fails = null;
  await server.save({ version: 0, text: '' }, 'Skrivet av en annan');
  const again = open(server, kept).text;
  expect(again.look().text).toBe('Skrivet av en annan\nSkrivet på tåget');
  await jest.advanceTimersByTimeAsync(1300);
  expect(server.saved.text).toBe('Skrivet av en annan\nSkrivet på tåget');
});

it('says when it was refused, sends no more by itself, and keeps what was typed', async () => {
  const server = new Server();
  server.fails = FIXED;
  const { text, kept } = open(server);
  text.type('För sent');
  await jest.advanceTimersByTimeAsync(20_000);
  expect(text.look()).toMatchObject({ text: 'För sent', state: 'refused', problem: FIXED });
  expect(kept.draft?.text).toBe('För sent');
  text.discard();
  expect(text.look()).toMatchObject({ text: '', state: 'saved' });
});
