import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { badRequest, conflict, forbidden } from '#platform/http';
import { canConfirm, canEdit } from '../use-cases.policy.js';
import { UseCasesRepository } from '../use-cases.repository.js';
import { UseCasesService } from '../use-cases.service.js';
import type { Confirmation, LinkList } from './dto/freshness.dto.js';
import { FreshnessRepository } from './freshness.repository.js';
import { LinksRepository } from './links.repository.js';
import { hashOfLink } from './reminders.js';

/** Keeping a case true. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly useCases: UseCasesService,
    private readonly repository: UseCasesRepository,
    private readonly freshness: FreshnessRepository,
    private readonly links: LinksRepository,
  ) {}

  /** Says that a case still is true, without changing it. */
  async confirm(actor: Actor, slugOrId: string): Promise<Confirmation> {
    const useCase = await this.useCases.getUseCaseForReading(actor, slugOrId);
    if (!canEdit(actor, useCase))
      throw forbidden('use_case.confirm_not_allowed', 'Only people of the owning organisations may confirm this case');
    if (!canConfirm(actor, useCase)) throw conflict('use_case.not_published', 'Only published cases are confirmed');
    const { slug, title } = useCase;
    return { slug, title, lastConfirmedAt: await this.freshness.confirm(useCase.id) };
  }

  /**
   * The same with the secret of a link in a mail, for people who need not sign in. Using the link again changes nothing.
   * @throws Problem 400 for a link that does not work, or no longer.
   */
  @Transactional()
  async confirmByLink(secret: string): Promise<Confirmation> {
    const link = await this.freshness.useConfirmation(hashOfLink(secret));
    const useCase = link === null ? null : await this.repository.find('id', link.useCaseId);
    if (link === null || useCase?.status !== 'published')
      throw badRequest('use_case.invalid_link', 'The link does not work, or no longer');
    const { slug, title } = useCase;
    const lastConfirmedAt = link.isFirst ? await this.freshness.confirm(useCase.id) : useCase.lastConfirmedAt;
    return { slug, title, lastConfirmedAt };
  }

  /** The links of a case and whether they lead anywhere, for those who may edit it. */
  async listLinks(actor: Actor, slugOrId: string): Promise<LinkList> {
    const useCase = await this.useCases.getUseCaseForReading(actor, slugOrId);
    if (!canEdit(actor, useCase))
      throw forbidden('use_case.edit_not_allowed', 'Only people of the owning organisations see this');
    return { items: await this.links.listOf(useCase.id) };
  }
}
