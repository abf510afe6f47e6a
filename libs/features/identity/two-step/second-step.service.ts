import { Injectable } from '@nestjs/common';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { unauthorised } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { recoveryCodeUsed } from '../identity.events.js';
import { Secrets } from '../secrets.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { readRecoveryCode } from './recovery-codes.js';
import { totpStep } from './totp.js';
import type { TwoStep } from './two-step.entity.js';
import { TwoStepRepository } from './two-step.repository.js';

/** What kind of code was right. */
export type CodeKind = 'totp' | 'recovery_code';

/** Checks the codes of the second step. Each is taken once, and guessing is slowed down for each person. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly steps: TwoStepRepository,
    private readonly secrets: Secrets,
    private readonly throttle: SignInThrottle,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** Whether the person has a second step in force. */
  async isOn(userId: string): Promise<boolean> {
    return (await this.findConfirmed(userId)) !== null;
  }

  /**
   * Takes the code of a person who has a second step.
   * @returns what kind of code it was; null when the person has no second step.
   * @throws Problem 401 `auth.second_step_required` without a code, `auth.wrong_code` for a wrong or used one; 429 after many wrong ones.
   */
  async take(userId: string, code: string | undefined): Promise<CodeKind | null> {
    const step = await this.findConfirmed(userId);
    if (step === null) return null;
    if (code === undefined || code.trim() === '') {
      throw unauthorised(
        'auth.second_step_required',
        'Send `code` too: six digits from the authenticator app, or a recovery code',
      );
    }
    const tries = this.throttle.code(userId);
    await this.throttle.begin(tries);
    const kind = await this.kindOf(step, code);
    if (kind === null) throw unauthorised('auth.wrong_code', 'The code is wrong, too old, or was used before');
    await this.throttle.forget(tries);
    return kind;
  }

  private async kindOf(step: TwoStep, code: string): Promise<CodeKind | null> {
    const digits = code.replace(/\s/g, '');
    const secret = this.secrets.unseal('totp', step.userId, step.sealedSecret);
    const at = secret === null ? null : await totpStep(secret, digits);
    if (at !== null) return (await this.steps.useStep(step.userId, at)) ? 'totp' : null;
    const recovery = readRecoveryCode(code);
    if (recovery === null) return null;
    return (await this.useRecoveryCode(step.userId, recovery)) ? 'recovery_code' : null;
  }

  @Transactional()
  protected async useRecoveryCode(userId: string, code: string): Promise<boolean> {
    const used = await this.steps.useRecoveryCode(userId, this.secrets.hash('recovery-code', `${userId}:${code}`));
    if (!used) return false;
    await this.audit.record({ action: 'user.recovery_code_used', actor: { userId }, on: { type: 'user', id: userId } });
    await this.outbox.record(recoveryCodeUsed, { userId });
    return true;
  }

  private async findConfirmed(userId: string): Promise<TwoStep | null> {
    const step = await this.steps.find(userId);
    return step?.confirmedAt ? step : null;
  }
}
