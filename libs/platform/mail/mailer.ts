import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { AppConfig } from '#platform/config';
import { Readiness } from '#platform/health';

/** A file that comes with a mail. */
export interface MailAttachment {
  readonly filename: string;
  /** Such as `text/calendar; charset=utf-8`. */
  readonly contentType: string;
  readonly content: string;
}

/** A mail to one person. Plain text: it is read by everyone, and by every screen reader. */
export interface Mail {
  /** Names the mail for good: sending it again replaces the file, or lets the receiver's server know it (Message-ID). */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where an answer goes, when there is someone to answer. */
  readonly replyTo?: string;
  readonly attachments?: readonly MailAttachment[];
  /** Further headers, such as `List-Unsubscribe` (RFC 8058). */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A mail that was kept as a file instead of being sent. */
export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly createdAt: Date;
}

/** Sends mail through `SMTP_URL`; without it, keeps each mail as `.eml` file (RFC 5322) under `DATA_DIR/outbox`. */
@Injectable()
export class Mailer implements OnModuleInit, OnApplicationShutdown {
  private readonly folder: string;
  private readonly transport: Transporter;

  constructor(
    private readonly config: AppConfig,
    private readonly readiness: Readiness,
  ) {
    this.folder = join(config.dataDir, 'outbox');
    this.transport = config.smtpUrl
      ? createTransport(config.smtpUrl, { disableFileAccess: true, disableUrlAccess: true })
      : createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  }

  onModuleInit(): void {
    this.readiness.addPart('mail', () =>
      Promise.resolve({ status: 'ok', kind: this.config.smtpUrl ? 'smtp' : 'files' }),
    );
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }

  /** @throws Error when the mail server does not take it; the outbox tries again. */
  async send(mail: Mail): Promise<void> {
    const sent = (await this.transport.sendMail({
      from: this.config.mailFrom,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      replyTo: mail.replyTo,
      attachments: [...(mail.attachments ?? [])],
      messageId: `<${mail.id}@${new URL(this.config.publicUrl).hostname}>`,
      headers: { ...mail.headers, 'Auto-Submitted': 'auto-generated' },
    })) as { message?: Buffer };
    if (!this.config.smtpUrl && sent.message) await this.keep(mail.id, sent.message);
  }

  /** Whether the mail server answers and takes our name and password; for `torget doctor`. */
  async verify(): Promise<void> {
    if (this.config.smtpUrl) await this.transport.verify();
  }

  /** Kept mails, newest first. */
  async listKept(): Promise<KeptMail[]> {
    const names = await readdir(this.folder).catch(() => []);
    const mails = await Promise.all(
      names.filter((name) => name.endsWith('.eml')).map((name) => this.readKept(name.slice(0, -4))),
    );
    return mails.filter((mail) => mail !== null).sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  /** One kept mail with its source, or null. */
  async readKept(id: string): Promise<(KeptMail & { source: string }) | null> {
    if (!/^[\w.-]+$/.test(id)) return null;
    const file = join(this.folder, `${id}.eml`);
    try {
      const source = await readFile(file, 'utf8');
      const { mtime } = await stat(file);
      return {
        id,
        to: header(source, 'To'),
        subject: decodeWords(header(source, 'Subject')),
        createdAt: mtime,
        source,
      };
    } catch {
      return null;
    }
  }

  private async keep(id: string, message: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = join(this.folder, `${id}.eml`);
    await writeFile(`${file}.part`, message, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}

function header(source: string, name: string): string {
  const found = new RegExp(`^${name}: (.*(?:\\n[ \\t].*)*)`, 'm').exec(source)?.[1] ?? '';
  return found.replace(/\n[ \t]+/g, ' ');
}

/** Reads encoded words (RFC 2047), which nodemailer makes of non-ASCII subjects. */
function decodeWords(text: string): string {
  return text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, body: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(body, 'base64').toString('utf8')
      : Buffer.from(
          body
            .replace(/_/g, ' ')
            .replace(/=([0-9a-f]{2})/gi, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))),
          'latin1',
        ).toString('utf8'),
  );
}
