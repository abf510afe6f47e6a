import { Injectable } from '@nestjs/common';
import { organisationPath, publicPaths } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import { PublicUseCases } from '#features/use-cases';

/** One page of the site, in Swedish; it stands under `/en` as well. */
export interface ListedPage {
  readonly path: string;
  readonly changedAt: Date | null;
}

/** A kind of pages that is too large for one list: it is parted by the ids of what the pages show. */
interface Parted {
  readonly startsOfParts: (size: number) => Promise<string[]>;
  readonly from: (id: string, limit: number) => Promise<(ListedPage & { readonly id: string })[]>;
}

/** A site map may have 50,000 addresses, and every page has two. */
const PAGES_A_PART = 20_000;
const PAGES_AT_ONCE = 1000;

/** Pages that are there whatever the register holds. */
export const STATIC_PAGES = [
  publicPaths.home,
  publicPaths.useCases,
  publicPaths.municipalities,
  publicPaths.partners,
  publicPaths.hubs,
  publicPaths.council(),
  publicPaths.needs,
  publicPaths.rounds,
  publicPaths.meetings,
  publicPaths.decisions,
  publicPaths.workingGroups,
  publicPaths.recommendations,
  publicPaths.openData,
  publicPaths.about,
  publicPaths.accessibility,
];

/** The public pages of the site, in parts of bounded size. */
@Injectable()
export class SitemapParts {
  private readonly parted: Readonly<Record<string, Parted>>;

  constructor(useCases: PublicUseCases, organisations: OrganisationDirectory) {
    this.parted = {
      'use-cases': {
        startsOfParts: (size) => useCases.startsOfParts(size),
        from: async (id, limit) =>
          (await useCases.addressesFrom(id, limit)).map((row) => ({
            id: row.id,
            path: publicPaths.useCase(row.slug),
            changedAt: row.updatedAt,
          })),
      },
      organisations: {
        startsOfParts: (size) => organisations.startsOfParts(size),
        from: async (id, limit) =>
          (await organisations.addressesFrom(id, limit)).map((row) => ({
            id: row.id,
            path: organisationPath(row),
            changedAt: row.updatedAt,
          })),
      },
    };
  }

  /** Names of all parts: `pages`, and `use-cases-<first id>`. */
  async names(size = PAGES_A_PART): Promise<string[]> {
    const kinds = await Promise.all(
      Object.entries(this.parted).map(async ([kind, { startsOfParts }]) =>
        (await startsOfParts(size)).map((start) => `${kind}-${start}`),
      ),
    );
    return ['pages', ...kinds.flat()];
  }

  /** The pages of one part, some at a time; null when there is no such part. */
  pagesOf(name: string, size = PAGES_A_PART): AsyncGenerator<ListedPage[]> | null {
    if (name === 'pages') return staticPages();
    const [, kind = '', start = ''] = /^([a-z-]+)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(name) ?? [];
    const parted = Object.hasOwn(this.parted, kind) ? this.parted[kind] : undefined;
    return parted ? inBatches(parted, start, size) : null;
  }
}

async function* staticPages(): AsyncGenerator<ListedPage[]> {
  yield await Promise.resolve(STATIC_PAGES.map((path) => ({ path, changedAt: null })));
}

async function* inBatches({ from }: Parted, start: string, size: number): AsyncGenerator<ListedPage[]> {
  let id = start;
  for (let left = size; left > 0;) {
    const limit = Math.min(left, PAGES_AT_ONCE);
    // One more than is told: where the next batch begins.
    const rows = await from(id, limit + 1);
    yield rows.slice(0, limit);
    const next = rows[limit];
    if (!next) return;
    id = next.id;
    left -= limit;
  }
}
