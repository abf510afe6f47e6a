import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { mailsTo } from '../../support/mail-text.js';

/** Reads the mails that a server without a mail server keeps as files. */
export class Mailbox {
  private readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'outbox');
  }

  /** Waits for a mail to an address with a link to a page, and gives the path that the link leads to. */
  async linkTo(page: string, address: string): Promise<string> {
    const find = async (): Promise<string | null> => {
      const link = new RegExp(`https?://[^/\\s]+((?:/en)?${page}\\?token=\\S+)`);
      const found = (await this.mailsTo(address)).map((mail) => link.exec(mail)?.[1]);
      return found.findLast((path) => path !== undefined) ?? null;
    };
    await expect.poll(find, { message: `a mail to ${address} with a link to ${page}` }).not.toBeNull();
    return (await find()) ?? '';
  }

  /** Texts of the mails to an address, oldest first. */
  async mailsTo(address: string): Promise<string[]> {
    const names = (await readdir(this.folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
    return mailsTo(address, await Promise.all(names.map((name) => readFile(join(this.folder, name), 'utf8'))));
  }
}
