import { Injectable } from '@nestjs/common';
import { OrganisationDirectory, type OrganisationRef } from '#features/organisations';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { badCursor, conflict, decodeCursor, forbidden, invalid, isId, notFound, page } from '#platform/http';
import { csvRow, harmlessCell } from '#platform/text';
import { Breakdowns } from '../breakdown/breakdowns.service.js';
import { CouncilLive } from '../live/council-live.js';
import { RecommendationDoor } from './recommendation-door.js';
import type { ListUptakeQuery, PutUptakeDto } from './recommendations.dto.js';
import { canAnswerFor } from './recommendations.policy.js';
import { RecommendationsRepository } from './recommendations.repository.js';
import type { UptakeAnswer, UptakeList } from './recommendations.response.js';
import { uptakeFigures } from './uptake-figures.js';
import { UptakeRepository, type ExportedUptake, type UptakePosition } from './uptake.repository.js';

const COLUMNS = [
  'organisation',
  'organisationType',
  'municipalityCode',
  'county',
  'skrGroup',
  'population',
  'status',
  'since',
  'note',
] as const;

/** What organisations say of how it goes with a recommendation. */
@Injectable()
export class Uptake {
  constructor(
    private readonly door: RecommendationDoor,
    private readonly recommendations: RecommendationsRepository,
    private readonly rows: UptakeRepository,
    private readonly breakdowns: Breakdowns,
    private readonly organisations: OrganisationDirectory,
    private readonly live: CouncilLive,
  ) {}

  /** @throws Problem 400 when it must be said for whom; 403 for others than who speaks for it; 404; 409 when it is not published. */
  @Transactional()
  async put(actor: Actor, slugOrId: string, { organisation, status, note = '' }: PutUptakeDto): Promise<UptakeAnswer> {
    const { id } = await this.door.getForReading(actor, slugOrId);
    const speaksFor = await this.organisationOf(actor, organisation);
    if ((await this.recommendations.lock(id)).state !== 'published')
      throw conflict('recommendation.not_published', 'Organisations answer to recommendations that are published');
    await this.rows.put({
      recommendationId: id,
      organisationId: speaksFor.id,
      status,
      note,
      answeredBy: actor.userId,
    });
    await this.live.changed('recommendation', id);
    const [answer] = await this.rows.of([id], [speaksFor.id]);
    if (!answer) throw new Error('the answer was not kept');
    return answered(answer);
  }

  /** @throws Problem as {@link put}; 404 when there is no answer. */
  @Transactional()
  async remove(actor: Actor, slugOrId: string, organisation: string | undefined): Promise<void> {
    const { id } = await this.door.getForReading(actor, slugOrId);
    const speaksFor = await this.organisationOf(actor, organisation);
    if (!(await this.rows.remove(id, speaksFor.id)))
      throw notFound('recommendation.no_answer', 'The organisation has not said how it goes');
    await this.live.changed('recommendation', id);
  }

  /** @throws Problem 404. */
  async list(actor: Actor | null, slugOrId: string, { status, limit, cursor }: ListUptakeQuery): Promise<UptakeList> {
    const { id } = await this.door.getForReading(actor, slugOrId);
    const said = await this.rows.whoSaid(id);
    const rows = await this.rows.list(id, status ?? null, positionIn(cursor), limit);
    const shown = page(rows.map(answered), limit, ({ organisation }) => [organisation.name, organisation.id]);
    return {
      figures: await uptakeFigures(said, (ids) => this.breakdowns.of(ids)),
      ...shown,
      total: said.filter((one) => status?.includes(one.status) ?? true).length,
    };
  }

  /** All answers as one file. @throws Problem 404. */
  async export(actor: Actor | null, slugOrId: string, format: 'csv' | 'json'): Promise<{ slug: string; text: string }> {
    const { id, slug } = await this.door.getForReading(actor, slugOrId);
    const rows = (await this.rows.listAll(id)).map(exported);
    const text =
      format === 'json'
        ? JSON.stringify(rows, null, 2)
        : [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => harmlessCell(String(row[column] ?? ''))))]
            .map(csvRow)
            .join('');
    return { slug, text };
  }

  private async organisationOf(actor: Actor, named: string | undefined): Promise<OrganisationRef> {
    if (named !== undefined) {
      const organisation = await this.organisations.getNamed('organisation', named);
      if (!canAnswerFor(actor, organisation.id)) throw notAllowed();
      return organisation;
    }
    const own = actor.memberships.filter(({ organisationId }) => canAnswerFor(actor, organisationId));
    const [only, another] = own;
    if (!only) throw notAllowed();
    if (another)
      throw invalid([{ path: 'organisation', code: 'required', message: 'must say for which organisation' }]);
    return this.organisations.get(only.organisationId);
  }
}

function notAllowed(): Error {
  return forbidden(
    'recommendation.answer_not_allowed',
    'Representatives and administrators of an organisation say how it goes there',
  );
}

function answered({ organisation, status, note, since }: UptakeAnswer): UptakeAnswer {
  return { organisation, status, note, since };
}

function exported({ organisation, status, note, since, ...place }: ExportedUptake) {
  return {
    organisation: organisation.name,
    organisationType: organisation.type,
    municipalityCode: organisation.municipalityCode,
    county: place.countyName,
    skrGroup: place.skrGroup,
    population: place.population,
    status,
    since,
    note,
  };
}

function positionIn(cursor: string | undefined): UptakePosition | null {
  const values = decodeCursor(cursor, 2);
  if (values === null) return null;
  const [name, id] = values;
  if (typeof name !== 'string' || typeof id !== 'string' || !isId(id)) throw badCursor();
  return [name, id];
}
