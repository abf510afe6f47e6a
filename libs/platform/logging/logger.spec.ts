import { Writable } from 'node:stream';
import { makeLogger } from './logger.js';

describe('the log', () => {
  it('never shows a secret or a mail address, wherever they stand', () => {
    const lines: string[] = [];
    const logger = makeLogger(
      'info',
      new Writable({
        write: (chunk: Buffer, _, done) => {
          lines.push(chunk.toString());
          done();
        },
      }),
    );
    logger.info(
      {
        password: 'hemligt',
        user: { token: 'tgt_abc', mail: 'eva.ek@kommun.example' },
        headers: { cookie: 'torget_session=x', authorization: 'Bearer y' },
      },
      'mail to eva.ek@kommun.example',
    );
    logger.error({ err: new Error('no mailbox for eva.ek@kommun.example') }, 'failed');
    const text = lines.join('');
    for (const secret of ['hemligt', 'tgt_abc', 'eva.ek', 'torget_session=x', 'Bearer y'])
      expect(text).not.toContain(secret);
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      password: '[removed]',
      msg: 'mail to [address]',
    });
  });
});
