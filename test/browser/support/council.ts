import type { APIRequestContext, Page, PlaywrightWorkerArgs } from '@playwright/test';
import terms from '../../../libs/features/demo/content/council.json' with { type: 'json' };
import { DEMO_PASSWORD, expect } from './test.js';

/** Who holds the seats of the present term of the demo, by address. */
export const HOLDERS: readonly string[] = (terms.at(-1)?.seats ?? []).map(({ holder }) => holder);

/** Days from now, as a field of dates takes them. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Sends something for whoever is signed in there; what is not the point of a test is made ready in this way. */
export function sender(request: APIRequestContext, url: string) {
  return async <T>(method: 'post' | 'put', path: string, data: object = {}): Promise<T> => {
    const answer = await request[method](`/api/v1${path}`, { data, headers: { origin: url } });
    expect([path, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([path, answer.status(), '']);
    return (await answer.json()) as T;
  };
}

type Send = ReturnType<typeof sender>;

/** Lets people of the demo act without a browser, one after the other. */
export async function forEach(
  playwright: PlaywrightWorkerArgs['playwright'],
  url: string,
  emails: readonly string[],
  act: (send: Send) => Promise<unknown>,
): Promise<void> {
  for (const email of emails) {
    const request = await playwright.request.newContext({ baseURL: url });
    const send = sender(request, url);
    await send('post', '/auth/login', { email, password: DEMO_PASSWORD });
    await act(send);
    await request.dispose();
  }
}

/** Opens a page and waits until it follows what it shows: all that happens from then on reaches it. */
export async function follow(page: Page, path: string): Promise<void> {
  const following = page
    .waitForEvent('websocket', (socket) => socket.url().includes('/socket.io/'))
    .then((socket) =>
      socket.waitForEvent('framesent', ({ payload }: { payload: string | Buffer }) =>
        payload.toString().includes('council.watch'),
      ),
    );
  await Promise.all([following, page.goto(path)]);
}
