import { Injectable } from '@nestjs/common';
import { isMemberOf, type Actor } from '#platform/access';
import { conflict, forbidden, notFound } from '#platform/http';
import { UseCasesService } from '../use-cases.service.js';

/** Owning a case together. */
@Injectable()
export class OwnersService {
  constructor(private readonly useCases: UseCasesService) {}

  /**
   * Takes a further owner off a case; its representatives decide that.
   * @throws Problem 404 for an organisation that does not own the case; 403 for who does not speak for it; 409 for the first owner.
   */
  async leave(actor: Actor, slugOrId: string, organisation: string): Promise<void> {
    const useCase = await this.useCases.getUseCaseForReading(actor, slugOrId);
    const [first] = useCase.organisations;
    const leaving = useCase.organisations.find(({ id, slug }) => id === organisation || slug === organisation);
    if (!leaving) throw notFound('use_case.owner_not_found', 'The organisation does not own this case');
    if (!isMemberOf(actor, leaving.id, 'representative'))
      throw forbidden('use_case.leave_not_allowed', 'Only representatives of the organisation may leave for it');
    if (leaving.id === first?.id)
      throw conflict('use_case.first_owner', 'The first owner cannot leave; archive the case, or move it');
    await this.useCases.editUseCase(actor, useCase.id, null, ({ organisations }) => ({
      organisations: organisations.filter(({ id }) => id !== leaving.id),
    }));
  }
}
