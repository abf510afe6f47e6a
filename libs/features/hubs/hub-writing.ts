import { Injectable } from '@nestjs/common';
import { HUB_LIMITS, type HubKind, type HubVisibility, type JoinPolicy } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import { isMemberOf, isPlatform, type Actor } from '#platform/access';
import { newId } from '#platform/database';
import { forbidden, invalid, tooMany } from '#platform/http';
import { slugOf } from '#platform/text';
import type { Hub } from './entities/hub.entity.js';
import { canSeeHub, canTendHub } from './hubs.policy.js';
import { HubsRepository } from './hubs.repository.js';

const DAY = 24 * 3600;
/** Longest readable part of a slug, so that a suffix fits. */
const SLUG_MAX = 70;

/** How one comes into a hub when nobody says anything else. */
const JOIN_BY_DEFAULT: Readonly<Record<HubVisibility, JoinPolicy>> = {
  open: 'open',
  closed: 'request',
  secret: 'invite',
};

export const joinPolicyFor = (visibility: HubVisibility): JoinPolicy => JOIN_BY_DEFAULT[visibility];

/** What must hold of a hub that is written: who may say what, and where it can stand. */
@Injectable()
export class HubWriting {
  constructor(
    private readonly hubs: HubsRepository,
    private readonly organisations: OrganisationDirectory,
  ) {}

  /** @throws Problem 403: there is one council, and the platform says which. */
  assertKind(actor: Actor, kind: HubKind | undefined): void {
    if (kind === 'council' && !isPlatform(actor, 'editor'))
      throw forbidden('hub.council_not_allowed', 'Only editors of the platform make councils');
  }

  /** @throws Problem 429. */
  async assertPace(actor: Actor): Promise<void> {
    if ((await this.hubs.countMadeToday(actor.userId)) >= HUB_LIMITS.aDayMax)
      throw tooMany('hub.slow_down', `At most ${HUB_LIMITS.aDayMax} hubs in a day`, DAY);
  }

  /** The organisation that stands behind it. @throws Problem 400 for none; 403 for one that the asker does not belong to. */
  async organisationFor(actor: Actor, named: string | null | undefined): Promise<string | null> {
    if (named === null || named === undefined) return null;
    const { id } = await this.organisations.getNamed('organisation', named);
    if (!isMemberOf(actor, id) && !isPlatform(actor, 'editor'))
      throw forbidden('hub.organisation_not_allowed', 'Only its own people put an organisation behind a hub');
    return id;
  }

  /**
   * The hub that another one is to stand in.
   * @param hub what is put there; null for one that comes about.
   * @throws Problem 400 for none, for a circle, and when it would stand too deep; 403 for one that the asker does not look after.
   */
  async parentFor(actor: Actor, named: string | null | undefined, hub: Hub | null): Promise<string | null> {
    if (named === null || named === undefined) return null;
    await this.hubs.lockTree();
    const parent = await this.hubs.find(named);
    if (!parent || !canSeeHub(actor, parent))
      throw invalid([{ path: 'parent', code: 'notFound', message: 'is not a hub on Torget' }]);
    if (parent.id === hub?.parentId) return parent.id;
    if (!canTendHub(actor, parent))
      throw forbidden('hub.parent_not_allowed', 'Only its moderators put hubs into a hub that is not archived');
    if (hub && (await this.hubs.withInner(hub.id)).includes(parent.id))
      throw invalid([{ path: 'parent', code: 'circle', message: 'stands in this hub itself' }]);
    const depth = (await this.hubs.depthOutwards(parent.id)) + (hub ? await this.hubs.depthInwards(hub.id) : 1);
    if (depth > HUB_LIMITS.depthMax)
      throw invalid([
        { path: 'parent', code: 'depth', message: `At most ${HUB_LIMITS.depthMax} hubs stand in one another` },
      ]);
    return parent.id;
  }

  /** Addresses to try, one after the other. That one is taken must not tell of a secret hub, so theirs are never plain. */
  *slugsFor(name: string, visibility: HubVisibility): Generator<string> {
    const base = slugOf(name, SLUG_MAX) || 'hub';
    if (visibility !== 'secret') yield base;
    for (;;) yield `${base}-${newId().slice(-6)}`;
  }
}
