import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentTarget, AttachmentTargets } from '#features/files';
import { canEditOrganisation, OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';

/** Files of organisations: everyone may see them, as their pages, and who writes a page may change them. */
@Injectable()
export class OrganisationAttachments extends AttachmentTarget implements OnModuleInit {
  readonly type = 'organisation';

  constructor(
    private readonly targets: AttachmentTargets,
    private readonly organisations: OrganisationDirectory,
  ) {
    super();
  }

  onModuleInit(): void {
    this.targets.register(this);
  }

  async canRead(_actor: Actor | null, id: string): Promise<boolean> {
    return (await this.organisations.refs([id])).has(id);
  }

  async canEdit(actor: Actor, id: string): Promise<boolean> {
    return canEditOrganisation(actor, id) && (await this.canRead(actor, id));
  }
}
