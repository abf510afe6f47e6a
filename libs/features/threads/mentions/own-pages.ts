import { Injectable } from '@nestjs/common';
import { publicPaths, type ThreadPlaceKind } from '#contracts';
import type { VisibilityKey } from '#platform/access';
import { AppConfig } from '#platform/config';
import { isId } from '#platform/http';
import type { MentionTargets } from '../markdown/render-markdown.js';
import { ThreadPlaces, type GuardedPlace } from '../places/place-kinds.js';
import { MentionsRepository } from './mentions.repository.js';

/** Addresses that are looked up in one text; the others stay as they are. */
const AT_MOST = 20;

/** A page of ours that an address leads to, with what it is called. */
interface OwnPage {
  readonly name: string;
  readonly readerKeys: readonly VisibilityKey[];
}

/** Finds what the pages of ours are called whose addresses stand in a text: a name says more than an address. Nothing is fetched from anywhere. */
@Injectable()
export class OwnPages {
  constructor(
    private readonly config: AppConfig,
    private readonly places: ThreadPlaces,
    private readonly rows: MentionsRepository,
  ) {}

  /** By address, those that all who read the place may know of. */
  async namedIn(place: GuardedPlace, body: string): Promise<MentionTargets> {
    const found = await Promise.all(
      this.addressesIn(body).map(async (address): Promise<[string, { label: string; href: string }] | null> => {
        const { pathname, search } = new URL(address);
        const path = pathname.replace(/^\/en(?=\/)/, '');
        const page = await this.pageAt(path);
        if (!page || !isKnownIn(place, page.readerKeys)) return null;
        const seq = /^\?inlagg=(\d{1,9})$/.exec(search)?.[1];
        return [address, { label: seq === undefined ? page.name : `${page.name} #${seq}`, href: `${path}${search}` }];
      }),
    );
    return Object.fromEntries(found.filter((one) => one !== null));
  }

  private addressesIn(body: string): string[] {
    const { publicUrl } = this.config;
    if (!body.includes(`${publicUrl}/`)) return [];
    const addresses = body.match(/https?:\/\/[^\s<>()[\]]+/g) ?? [];
    // What ends a sentence does not belong to the address that stands before it, as GitHub reads it too.
    const own = addresses
      .map((one) => one.replace(/[?!.,:;*_~'"]+$/, ''))
      .filter((one) => one.startsWith(`${publicUrl}/`));
    return [...new Set(own)].filter((one) => URL.canParse(one)).slice(0, AT_MOST);
  }

  private async pageAt(path: string): Promise<OwnPage | null> {
    const [, first = '', second = '', third, ...more] = path.split('/');
    if (more.length > 0) return null;
    if (third !== undefined) return path.startsWith(`${publicPaths.needs}/`) ? this.placeAt('need', third) : null;
    if (`/${first}` === publicPaths.useCases) return this.placeAt('use_case', second);
    if (`/${first}` === publicPaths.hubs) return this.placeAt('hub', second);
    return publicPaths.thread(second) === path && isId(second) ? this.rows.titleOf(second) : null;
  }

  private placeAt(kind: ThreadPlaceKind, slug: string): Promise<OwnPage | null> {
    return this.places.kind(kind).factsAt(slug);
  }
}

/** Whether all who read the place may know of something with these keys: its name stands in the post. */
export function isKnownIn({ readerKeys }: Pick<GuardedPlace, 'readerKeys'>, keys: readonly VisibilityKey[]): boolean {
  if (keys.includes('public')) return true;
  if (keys.includes('members')) return !readerKeys.includes('public');
  return readerKeys.length > 0 && readerKeys.every((key) => keys.includes(key));
}
