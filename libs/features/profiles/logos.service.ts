import { Injectable } from '@nestjs/common';
import { Files } from '#features/files';
import { canEditOrganisation, OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { forbidden, invalid } from '#platform/http';

/** The logos of organisations. The one before goes when there is another. */
@Injectable()
export class Logos {
  constructor(
    private readonly organisations: OrganisationDirectory,
    private readonly files: Files,
  ) {}

  /** @throws Problem 400 for a file that is no image; 403; 404 for a file of another person, or none. */
  @Transactional()
  async set(actor: Actor, slug: string, fileId: string): Promise<void> {
    const id = await this.getForEditing(actor, slug);
    await this.files.attach(actor, [fileId], { type: 'organisation', id });
    if (!(await this.files.get(fileId)).contentType.startsWith('image/'))
      throw invalid([{ path: 'fileId', code: 'image', message: 'must be an image' }]);
    const before = await this.organisations.setLogo(id, fileId);
    if (before !== null && before !== fileId) await this.files.remove(actor, before);
  }

  @Transactional()
  async remove(actor: Actor, slug: string): Promise<void> {
    const id = await this.getForEditing(actor, slug);
    const before = await this.organisations.setLogo(id, null);
    if (before !== null) await this.files.remove(actor, before);
  }

  private async getForEditing(actor: Actor, slug: string): Promise<string> {
    const found = await this.organisations.get(slug);
    if (!canEditOrganisation(actor, found.id))
      throw forbidden('organisation.administration_not_allowed', 'Only administrators of the organisation may do this');
    return found.id;
  }
}
