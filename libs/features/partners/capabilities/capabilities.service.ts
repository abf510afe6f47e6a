import { Injectable } from '@nestjs/common';
import { CAPABILITY_LIMITS, type Area, type CapabilityKind, type Technique } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';
import { newId, sqlState, Transactional } from '#platform/database';
import { assertFresh, conflict, decodeIdCursor, forbidden, invalid, notFound, page } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { capabilityChanged } from '../partners.events.js';
import { canAnswerCapability, canWriteCapability } from '../partners.policy.js';
import type {
  CapabilityList,
  CapabilityResponse,
  ChangeCapabilityDto,
  CloseCapabilityDto,
  ListCapabilitiesQuery,
  ListOwnCapabilitiesQuery,
  WriteCapabilityDto,
} from './capabilities.dto.js';
import { CapabilitiesRepository, type CapabilityFilter, type CapabilityRecord } from './capabilities.repository.js';

/** What organisations do, offer and seek. */
@Injectable()
export class Capabilities {
  constructor(
    private readonly rows: CapabilitiesRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem 403 for strangers; 409 when the organisation has too many open ones already. */
  @Transactional()
  async add(actor: Actor, slug: string, said: WriteCapabilityDto): Promise<CapabilityResponse> {
    const organisation = await this.organisations.get(slug);
    if (!canWriteCapability(actor, organisation.id)) throw notYours();
    await this.rows.lockOrganisation(organisation.id);
    await this.assertRoom(organisation.id);
    const id = newId();
    await this.rows.insert({ id, organisationId: organisation.id, createdBy: actor.userId, ...said });
    return this.settle(actor, id);
  }

  list(actor: Actor | null, query: ListCapabilitiesQuery): Promise<CapabilityList> {
    return this.page(actor, filterOf(query), query);
  }

  async listOf(actor: Actor | null, slug: string, query: ListOwnCapabilitiesQuery): Promise<CapabilityList> {
    const { id } = await this.organisations.get(slug);
    return this.page(actor, { ...filterOf(query), organisationId: id }, query);
  }

  /** @throws Problem 404. */
  async get(actor: Actor | null, id: string): Promise<CapabilityResponse> {
    return responseOf(actor, await this.getRecord(id));
  }

  /** @throws Problem 404. */
  async getRecord(id: string): Promise<CapabilityRecord> {
    const found = await this.rows.find(id);
    if (!found) throw notThere();
    return found;
  }

  @Transactional()
  async change(
    actor: Actor,
    id: string,
    said: ChangeCapabilityDto,
    ifMatch: number | null,
  ): Promise<CapabilityResponse> {
    await this.getForWriting(actor, id, ifMatch);
    await this.rows.update(id, { ...said });
    return this.settle(actor, id);
  }

  /** Says that it is over. Saying so again changes how it ended. */
  @Transactional()
  async close(
    actor: Actor,
    id: string,
    { fulfilled, with: partner }: CloseCapabilityDto,
    ifMatch: number | null,
  ): Promise<CapabilityResponse> {
    const before = await this.getForWriting(actor, id, ifMatch);
    const withWhom = partner === undefined ? null : await this.organisations.getNamed('with', partner);
    if (withWhom && !fulfilled)
      throw invalid([{ path: 'with', code: 'onlyFulfilled', message: 'is only for what came true' }]);
    if (withWhom?.id === before.organisation.id)
      throw invalid([{ path: 'with', code: 'ownOrganisation', message: 'must be another organisation' }]);
    await this.rows.update(id, {
      closedAt: before.closedAt ?? new Date(),
      closedBy: actor.userId,
      fulfilled,
      fulfilledWith: withWhom?.id ?? null,
    });
    return this.settle(actor, id);
  }

  /** Takes it up again. One whose last day is past stays past until it gets another. */
  @Transactional()
  async reopen(actor: Actor, id: string, ifMatch: number | null): Promise<CapabilityResponse> {
    const { organisation } = await this.getForWriting(actor, id, ifMatch);
    await this.rows.lockOrganisation(organisation.id);
    await this.assertRoom(organisation.id);
    await this.rows.update(id, { closedAt: null, closedBy: null, fulfilled: false, fulfilledWith: null });
    return this.settle(actor, id);
  }

  /** @throws Problem 409 for one that others have answered: those stay readable, so close it instead. */
  @Transactional()
  async remove(actor: Actor, id: string, ifMatch: number | null): Promise<void> {
    const { organisation } = await this.getForWriting(actor, id, ifMatch);
    await this.outbox.record(capabilityChanged, { capabilityId: id, organisationId: organisation.id });
    try {
      await this.rows.remove(id);
    } catch (error) {
      if (sqlState(error) !== '23503') throw error;
      throw conflict('capability.answered', 'Others have answered this; close it instead');
    }
  }

  /** Stores one that comes with the demo; one with the same title is there already. */
  @Transactional()
  async bringIn(organisationId: string, said: BroughtCapability): Promise<void> {
    const { rows } = await this.rows.list({ organisationId }, null, CAPABILITY_LIMITS.openMax);
    if (rows.some(({ title }) => title === said.title)) return;
    await this.rows.insert({ id: newId(), organisationId, createdBy: null, openUntil: null, ...said });
  }

  private async page(
    actor: Actor | null,
    filter: CapabilityFilter,
    { cursor, limit }: ListOwnCapabilitiesQuery,
  ): Promise<CapabilityList> {
    const { rows, total } = await this.rows.list(filter, decodeIdCursor(cursor), limit);
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    return { items: items.map((one) => responseOf(actor, one)), nextCursor, total };
  }

  private async getForWriting(actor: Actor, id: string, ifMatch: number | null): Promise<CapabilityRecord> {
    const found = await this.rows.findForUpdate(id);
    if (!found) throw notThere();
    if (!canWriteCapability(actor, found.organisation.id)) throw notYours();
    assertFresh(found.version, ifMatch);
    return found;
  }

  private async assertRoom(organisationId: string): Promise<void> {
    if ((await this.rows.countOpenOf(organisationId)) >= CAPABILITY_LIMITS.openMax)
      throw conflict('capability.too_many', `At most ${CAPABILITY_LIMITS.openMax} can be open; close one first`);
  }

  private async settle(actor: Actor, id: string): Promise<CapabilityResponse> {
    const written = await this.getRecord(id);
    await this.outbox.record(capabilityChanged, { capabilityId: id, organisationId: written.organisation.id });
    return responseOf(actor, written);
  }
}

/** What the demo says of one organisation. */
export interface BroughtCapability {
  readonly kind: CapabilityKind;
  readonly title: string;
  readonly description: string;
  readonly areas: Area[];
  readonly techniques: Technique[];
}

function filterOf({ open, kind, area, technique, q, ...more }: ListCapabilitiesQuery): CapabilityFilter {
  const { county, organisationType } = more;
  return { kind, area, technique, q, county, organisationType, open: open === undefined ? undefined : open === 'true' };
}

function responseOf(
  actor: Actor | null,
  { closedAt, createdAt, updatedAt, ...record }: CapabilityRecord,
): CapabilityResponse {
  const guarded = { organisationId: record.organisation.id, isOpen: record.isOpen };
  return {
    ...record,
    closedAt: closedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    abilities: {
      canEdit: canWriteCapability(actor, record.organisation.id),
      canAnswer: canAnswerCapability(actor, guarded),
    },
  };
}

function notThere(): Error {
  return notFound('capability.not_found', 'There is no such thing that an organisation does, offers or seeks');
}

function notYours(): Error {
  return forbidden('capability.write_not_allowed', 'Only people of the organisation may say this for it');
}
