import { Injectable } from '@nestjs/common';
import type { Language } from '#contracts';
import { AppConfig } from '#platform/config';
import type { ProviderKind } from './provider.js';
import type { OurAddresses } from './provider.response.js';

/** Our addresses that providers and people are sent to. */
@Injectable()
export class ProviderAddresses {
  constructor(private readonly config: AppConfig) {}

  of(kind: ProviderKind, slug: string): OurAddresses {
    const base = `${this.config.publicUrl}/api/v1/auth/${kind}/${slug}`;
    if (kind === 'oidc') return { callback: `${base}/callback`, metadata: null, afterLogout: this.home };
    return { callback: `${base}/acs`, metadata: `${base}/metadata`, afterLogout: null };
  }

  /** Where a press on its button leads, as a path of ours. */
  start(kind: ProviderKind, slug: string): string {
    return `/api/v1/auth/${kind}/${slug}/start`;
  }

  /** The start page, where people come back to after signing out elsewhere. */
  get home(): string {
    return `${this.config.publicUrl}/`;
  }

  /** A page of the web app. @param path a path of ours, without the language. */
  page(path: string, language: Language): string {
    return `${this.config.publicUrl}${language === 'en' ? '/en' : ''}${path}`;
  }
}
