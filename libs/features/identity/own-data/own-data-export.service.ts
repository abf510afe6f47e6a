import { Injectable } from '@nestjs/common';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Language } from '#contracts';
import { AuditLog } from '#platform/audit';
import type { Actor } from '#platform/access';
import { Database, Transactional } from '#platform/database';
import { zipStream, type ZipMember } from '#platform/files';
import { notFound } from '#platform/http';
import { translate } from '#platform/i18n';
import { PersonalData, type HeldFile, type Person } from '#platform/personal-data';
import { UsersRepository } from '../accounts/users.repository.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';

/**
 * Hands people everything that is held about them: the copy of GDPR article 15.3, in the machine-readable form of article 20. It is made while
 * it is sent; no copy is kept that could be found, grow old or need erasing.
 */
@Injectable()
export class OwnDataExport {
  constructor(
    private readonly db: Database,
    private readonly users: UsersRepository,
    private readonly personalData: PersonalData,
    private readonly throttle: SignInThrottle,
    private readonly audit: AuditLog,
  ) {}

  /**
   * A zip file: `data.json` with the rows of every column that names the person, by column; `files/` with what they have uploaded; and a
   * text that explains both in their language.
   * @throws Problem 429 after many exports in a day.
   */
  async make(actor: Actor): Promise<Readable> {
    await this.throttle.begin(this.throttle.ownExport(actor.userId));
    return this.copyFor(actor.userId, actor);
  }

  /**
   * The same for somebody who cannot sign in, such as one who is suspended: whoever runs Torget hands it to them, and `by` is null.
   * @throws Problem 404
   */
  async copyFor(userId: string, by: Actor | null): Promise<Readable> {
    const user = await this.users.findById(userId);
    if (!user) throw notFound('user.not_found', 'There is no such person');
    // First and by itself: the view of the database below is of one moment, and could not join a chain that others have gone on with since.
    await this.record(user.id, by);
    // On disk first: the view of the database must not stay open as long as a slow line takes.
    const rows = await openNameless();
    try {
      const files = await this.writeRows({ id: user.id, address: user.email }, rows);
      const content = Readable.from(zipStream(members(rows, files, user.language)));
      // Whether it was read to the end, in part, or not at all.
      return content.once('close', () => void rows.close());
    } catch (error) {
      await rows.close();
      throw error;
    }
  }

  @Transactional()
  protected async record(id: string, actor: Actor | null): Promise<void> {
    await this.audit.record({ action: 'user.data_exported', actor, on: { type: 'user', id } });
  }

  /** All rows as they were at one moment; and what files there were then. */
  private writeRows(person: Person, file: FileHandle): Promise<HeldFile[]> {
    return this.db.transaction(async () => {
      await this.db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const about = { exportedAt: new Date().toISOString(), person: person.id, withheld: this.withheld() };
      await file.write(`${JSON.stringify(about).slice(0, -1)},"data":{`);
      let between = '';
      for (const { column, rows } of this.personalData.rowsOf(person)) {
        await file.write(`${between}\n${JSON.stringify(column)}:[`);
        let comma = '';
        for await (const row of rows) {
          await file.write(`${comma}\n${JSON.stringify(row)}`);
          comma = ',';
        }
        await file.write(']');
        between = ',';
      }
      await file.write('\n}}\n');
      return this.personalData.filesOf(person);
    });
  }

  /** What is held and not handed out, and why. */
  private withheld(): Record<string, string> {
    return Object.fromEntries(
      this.personalData.columns.flatMap(({ column, exported }) =>
        'withheld' in exported ? [[column, exported.withheld]] : [],
      ),
    );
  }
}

/** A file that no name leads to: nobody else finds it, and it is gone with its handle or the process, however that ends. */
async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'torget-export-'));
  try {
    return await open(join(folder, 'data.json'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function* members(rows: FileHandle, files: readonly HeldFile[], language: Language): Generator<ZipMember> {
  const readme = Buffer.from(translate(language, 'identity:export.readme'));
  yield { name: translate(language, 'identity:export.readmeName'), content: () => Readable.from([readme]) };
  yield { name: 'data.json', content: () => rows.createReadStream({ start: 0 }) };
  for (const { id, name, open: content } of files) yield { name: `files/${id}/${name}`, content };
}
