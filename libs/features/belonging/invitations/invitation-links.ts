import { Injectable } from '@nestjs/common';
import { Secrets } from '#features/identity';

/** The secrets of invitation links. They are made again from the invitation when it is mailed, and never stored. */
@Injectable()
export class InvitationLinks {
  constructor(private readonly secrets: Secrets) {}

  /** Each mail of an invitation has a secret of its own. */
  secretOf(invitationId: string, sending: number): string {
    return this.secrets.derive('invitation', invitationId, String(sending));
  }

  hash(secret: string): string {
    return this.secrets.hash('invitation', secret);
  }
}
