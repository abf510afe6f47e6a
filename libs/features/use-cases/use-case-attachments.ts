import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AttachmentTarget, AttachmentTargets, Files } from '#features/files';
import type { Actor } from '#platform/access';
import { Problem } from '#platform/http';
import { OnEvent } from '#platform/outbox';
import type { UseCaseRecord } from './use-case.record.js';
import { useCaseDeleted } from './use-cases.events.js';
import { canEdit } from './use-cases.policy.js';
import { UseCasesService } from './use-cases.service.js';

/** Files of use cases: who may read a case may read them, who may edit it may change them. */
@Injectable()
export class UseCaseAttachments extends AttachmentTarget implements OnModuleInit {
  readonly type = 'use_case';

  constructor(
    private readonly targets: AttachmentTargets,
    private readonly files: Files,
    private readonly useCases: UseCasesService,
  ) {
    super();
  }

  onModuleInit(): void {
    this.targets.register(this);
  }

  async canRead(actor: Actor | null, id: string): Promise<boolean> {
    return (await this.findForReading(actor, id)) !== null;
  }

  async canEdit(actor: Actor, id: string): Promise<boolean> {
    const useCase = await this.findForReading(actor, id);
    return useCase !== null && canEdit(actor, useCase);
  }

  @OnEvent(useCaseDeleted, 'use-cases.remove-attachments')
  async removeAttachments({ useCaseId }: { useCaseId: string }): Promise<void> {
    await this.files.removeAllOf(this.type, [useCaseId]);
  }

  private async findForReading(actor: Actor | null, id: string): Promise<UseCaseRecord | null> {
    try {
      return await this.useCases.getUseCaseForReading(actor, id);
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return null;
      throw error;
    }
  }
}
