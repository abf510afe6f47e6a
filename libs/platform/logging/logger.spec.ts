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
    const failure = Object.assign(new Error('the statement failed'), {
      parameters: ['$argon2id$v=19'],
      detail: 'Failing row contains ($argon2id$v=19)',
      driverError: { detail: '$argon2id$v=19' },
      code: '23514',
    });
    logger.error({ err: failure }, 'failed');
    const text = lines.join('');
    for (const secret of ['hemligt', 'tgt_abc', 'eva.ek', 'torget_session=x', 'Bearer y', 'argon2'])
      expect(text).not.toContain(secret);
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[2] ?? '')).toMatchObject({ err: { message: 'the statement failed', code: '23514' } });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      password: '[removed]',
      msg: 'mail to [address]',
    });
  });
});
