import { Injectable } from '@nestjs/common';
import { AppConfig } from '#platform/config';
import type { Language } from '#contracts';
import { Secrets } from '../secrets.js';

/** Paths of the web app that mails lead to; English has the same ones under `/en`. */
const PATHS = {
  verify: '/verifiera',
  reset: '/nytt-losenord',
  forgotten: '/glomt-losenord',
  security: '/profil/sakerhet',
  ownData: '/profil/uppgifter',
  erasure: '/radera-konto',
} as const;

/** Addresses of the web app, and the secrets that go into them. */
@Injectable()
export class Links {
  constructor(
    private readonly config: AppConfig,
    private readonly secrets: Secrets,
  ) {}

  /** The secret of the link with this id. It can be made again from the id, so that it is never stored. */
  secretOf(linkId: string): string {
    return this.secrets.derive('link', linkId);
  }

  /** What is stored of the secret. */
  hash(secret: string): string {
    return this.secrets.hash('link', secret);
  }

  address(page: keyof typeof PATHS, language: Language, secret?: string): string {
    const prefix = language === 'en' ? '/en' : '';
    const query = secret === undefined ? '' : `?token=${secret}`;
    return `${this.config.publicUrl}${prefix}${PATHS[page]}${query}`;
  }

  /** The page of a person. */
  person(id: string, language: Language): string {
    return `${this.config.publicUrl}${language === 'en' ? '/en' : ''}/personer/${id}`;
  }
}
