import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { publicPaths } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import { PublicUseCases, type PublicPosition } from '#features/use-cases';
import { Public } from '#platform/access';
import { AppConfig } from '#platform/config';
import { badCursor, decodeCursor, encodeCursor, isId, sendUnlessKnown } from '#platform/http';
import { labelOf, say } from '../words.js';
import { atomOf, pagesIn } from './atom.js';
import { FeedQuery } from './feed.query.js';

const ENTRIES = 50;
/** Readers ask again and again; five minutes late is soon enough. */
const KEPT_SECONDS = 300;
const FILTERS = ['area', 'county', 'tag'] as const;

@Controller('feeds')
@Public()
export class FeedsController {
  constructor(
    private readonly useCases: PublicUseCases,
    private readonly organisations: OrganisationDirectory,
    private readonly config: AppConfig,
  ) {}

  /** New and changed public use cases as an Atom feed, all of them or those that the filters find. */
  @Get('use-cases.atom')
  @ApiProduces('application/atom+xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  async followUseCases(
    @Query() query: FeedQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { order = 'changed', lang = 'sv', cursor } = query;
    const { publicUrl, publisher } = this.config;
    const filter = Object.fromEntries(FILTERS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
    const found = await this.useCases.list(filter, order, positionIn(cursor), ENTRIES + 1);
    const entries = found.slice(0, ENTRIES);
    const last = entries.at(-1);
    const updated = (await this.useCases.lastChange(filter)) ?? new Date(0).toISOString();
    const first = addressOf(publicUrl, query);
    const next = found.length > ENTRIES && last ? encodeCursor([timeOf(last, order), last.id]) : null;
    const body = await atomOf({
      title: await this.titleOf(query, order, lang),
      language: lang,
      publicUrl,
      publisher: publisher.name,
      self: cursor === undefined ? first : addressOf(publicUrl, query, cursor),
      first,
      next: next === null ? null : addressOf(publicUrl, query, next),
      page: `${pagesIn(publicUrl, lang)}${publicPaths.useCases}${searchOf(query)}`,
      updated,
      entries,
    });
    void reply.header('content-language', lang);
    await sendUnlessKnown(request, reply, {
      body,
      type: 'application/atom+xml; charset=utf-8',
      lastModified: new Date(updated),
      maxAge: KEPT_SECONDS,
    });
  }

  private async titleOf(
    { area = [], county = [], tag = [] }: FeedQuery,
    order: string,
    lang: 'sv' | 'en',
  ): Promise<string> {
    const title = say(lang, `feed.${order}`);
    const names = county.length > 0 ? await this.organisations.countyNames(county) : new Map<string, string>();
    const filters = [
      ...area.map((code) => labelOf(lang, 'area', code)),
      ...county.map((code) => names.get(code) ?? code),
      ...tag,
    ];
    const shown = filters.length === 0 ? title : say(lang, 'feed.part', { title, filters: filters.join(', ') });
    return `Torget – ${shown}`;
  }
}

type Chosen = Pick<FeedQuery, 'area' | 'county' | 'tag' | 'order' | 'lang'>;

/** The filters as a query, sorted, so that the same feed always has the same address. */
function filtersOf(query: Chosen): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of FILTERS) for (const value of [...(query[name] ?? [])].sort()) search.append(name, value);
  return search;
}

function searchOf(query: Chosen): string {
  const search = filtersOf(query).toString();
  return search === '' ? '' : `?${search}`;
}

function addressOf(publicUrl: string, query: Chosen, cursor?: string): string {
  const search = filtersOf(query);
  if (query.order === 'new') search.set('order', 'new');
  if (query.lang === 'en') search.set('lang', 'en');
  if (cursor !== undefined) search.set('cursor', cursor);
  const text = search.toString();
  return `${publicUrl}/feeds/use-cases.atom${text === '' ? '' : `?${text}`}`;
}

function timeOf({ publishedAt, updatedAt }: { publishedAt: string | null; updatedAt: string }, order: string): string {
  return order === 'new' && publishedAt !== null ? publishedAt : updatedAt;
}

function positionIn(cursor: string | undefined): PublicPosition | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [at, id] = values;
  if (typeof at !== 'string' || typeof id !== 'string' || !isId(id) || Number.isNaN(Date.parse(at))) throw badCursor();
  return [new Date(at).toISOString(), id];
}
