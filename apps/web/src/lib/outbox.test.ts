import { ApiProblem } from './api-problem';
import { Outbox, type OutboxDoors, type UnsentPost } from './outbox';

/** A world in which time passes by hand. */
function world() {
  const kept = new Map<string, UnsentPost>();
  const calls: string[] = [];
  const answers: (ApiProblem | null)[] = [];
  let dropElsewhere: (clientId: string) => void = () => undefined;
  let now = 1000;
  let timers: { at: number; callback: () => void }[] = [];
  const doors: OutboxDoors = {
    store: {
      readAll: () => [...kept.values()],
      keep: (post) => kept.set(post.clientId, post),
      drop: (clientId) => kept.delete(clientId),
      onDropped: (callback) => {
        dropElsewhere = callback;
      },
    },
    send: ({ body }) => {
      calls.push(body);
      const answer = answers.shift();
      return answer ? Promise.reject(answer) : Promise.resolve(null);
    },
    now: () => now,
    later: (milliseconds, callback) => timers.push({ at: now + milliseconds, callback }),
  };
  const settled = () => new Promise<void>((done) => setImmediate(done));
  return {
    kept,
    calls,
    answers,
    settled,
    dropElsewhere: (clientId: string) => dropElsewhere(clientId),
    open: () => new Outbox(doors),
    pass: async (milliseconds: number) => {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { callback } of due) callback();
      await settled();
    },
  };
}

const write = (body: string, threadId = 'thread') => ({ threadId, body, replyTo: null });
const offline = () => new ApiProblem({ status: 0, code: 'network' });

describe('posts that are not sent yet', () => {
  it('are kept before anything else, and sent in order, each once', async () => {
    const { open, kept, calls, settled } = world();
    const outbox = open();
    outbox.add(write('one'));
    outbox.add(write('two'));
    expect([...kept.values()].map(({ body }) => body)).toEqual(['one', 'two']);
    await settled();
    expect(calls).toEqual(['one', 'two']);
    expect([kept.size, outbox.snapshot()]).toEqual([0, []]);
  });

  it('wait for the network in the order of their thread, while other threads go on', async () => {
    const { open, answers, calls, pass, settled } = world();
    answers.push(offline());
    const outbox = open();
    outbox.add(write('one'));
    outbox.add(write('two'));
    outbox.add(write('elsewhere', 'other'));
    await settled();
    expect(calls).toEqual(['one', 'elsewhere']);
    expect(outbox.snapshot().map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    await pass(1000);
    expect(calls).toEqual(['one', 'elsewhere', 'one', 'two']);
  });

  it('are there after the page was loaded anew, under the same name', async () => {
    const { open, answers, kept, calls, settled } = world();
    answers.push(offline());
    open().add(write('one'));
    await settled();
    const [clientId] = kept.keys();
    const next = open();
    expect(next.snapshot()).toMatchObject([{ clientId, body: 'one', state: 'waiting' }]);
    next.wake();
    await settled();
    expect([calls, kept.size]).toEqual([['one', 'one'], 0]);
  });

  it('are sent by another window when theirs was closed', async () => {
    const { open, answers, kept, calls, settled } = world();
    const other = open();
    answers.push(offline());
    const closed = open();
    closed.add(write('one'));
    closed.add(write('two'));
    await settled();
    expect(other.snapshot()).toEqual([]);
    other.wake();
    await settled();
    expect([calls, kept.size]).toEqual([['one', 'one', 'two'], 0]);
  });

  it('are not sent once they have been taken out in another window', async () => {
    const { open, answers, calls, pass, settled, dropElsewhere } = world();
    answers.push(offline());
    const outbox = open();
    outbox.add(write('one'));
    outbox.add(write('two'));
    await settled();
    dropElsewhere(outbox.snapshot()[0]?.clientId ?? '');
    await pass(1000);
    expect(calls).toEqual(['one', 'two']);
  });

  it('are not taken out while another window sends them', async () => {
    const { open, answers, settled } = world();
    const one = open();
    answers.push(offline());
    one.add(write('slow'));
    await settled();
    const { clientId = '' } = one.snapshot()[0] ?? {};
    // Sends it as it opens the thread, and has no answer yet.
    open().wake();
    expect(one.snapshot()[0]?.state).toBe('waiting');
    expect(one.takeOut(clientId)).toBeNull();
  });

  it('wait as long as the server says', async () => {
    const { open, answers, calls, pass, settled } = world();
    answers.push(new ApiProblem({ status: 429, code: 'thread.slow_mode' }, 20));
    const outbox = open();
    outbox.add(write('one'));
    await settled();
    await pass(10_000);
    expect(calls).toHaveLength(1);
    expect(outbox.snapshot()).toMatchObject([{ body: 'one', tryAt: 21_000, problem: { retryAfterSeconds: 20 } }]);
    await pass(10_000);
    expect(calls).toHaveLength(2);
  });

  it('that are refused stay until their writer decides', async () => {
    const { open, answers, kept, calls, pass, settled } = world();
    answers.push(new ApiProblem({ status: 409, code: 'thread.locked' }));
    const outbox = open();
    outbox.add(write('one'));
    outbox.add(write('two'));
    await settled();
    await pass(60_000);
    expect(calls).toEqual(['one', 'two']);
    const [refused] = outbox.snapshot();
    expect(refused).toMatchObject({ body: 'one', state: 'failed', problem: { code: 'thread.locked' } });
    expect(outbox.takeOut(refused?.clientId ?? '')?.body).toBe('one');
    expect(kept.size).toBe(0);
  });
});
