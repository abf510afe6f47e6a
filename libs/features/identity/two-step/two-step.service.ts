import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { conflict, forbidden, invalid, unauthorised } from '#platform/http';
import { Outbox } from '#platform/outbox';
import type { User } from '../accounts/user.entity.js';
import { UsersRepository } from '../accounts/users.repository.js';
import { twoStepChanged } from '../identity.events.js';
import { Secrets } from '../secrets.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { PasswordProof } from '../sign-in/password-proof.service.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { newRecoveryCodes, readRecoveryCode } from './recovery-codes.js';
import { SecondStep } from './second-step.service.js';
import { newTotpSecret, totpAddress, totpPicture, totpStep } from './totp.js';
import { TwoStepRepository } from './two-step.repository.js';
import type { RecoveryCodes, TwoStepSetUp, TwoStepState } from './two-step.response.js';
import { needsSecondStep } from './two-step.policy.js';

/** Turns a person's second step on and off, and makes the recovery codes. */
@Injectable()
export class TwoSteps {
  constructor(
    private readonly users: UsersRepository,
    private readonly steps: TwoStepRepository,
    private readonly secondStep: SecondStep,
    private readonly sessions: SessionsRepository,
    private readonly proof: PasswordProof,
    private readonly secrets: Secrets,
    private readonly throttle: SignInThrottle,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** How things stand with the person's second step. */
  async stateOf(actor: Actor): Promise<TwoStepState> {
    const user = await this.getUser(actor);
    const step = await this.steps.find(user.id);
    const on = step?.confirmedAt ?? null;
    return {
      on: on !== null,
      since: on?.toISOString() ?? null,
      recoveryCodesLeft: on === null ? 0 : await this.steps.countRecoveryCodes(user.id),
      required: needsSecondStep(user),
      available: user.passwordHash !== null && !user.isDemo,
    };
  }

  /**
   * Makes the secret for the person's app. It comes into force with the first code; asked again there is a new one.
   * @throws Problem 400 when the password is wrong; 409 when the step is on already, or the account has no password or is of the demo.
   */
  async begin(actor: Actor, password: string): Promise<TwoStepSetUp> {
    const user = await this.getUser(actor);
    assertAvailable(user);
    await this.proof.assertIsPasswordOf(user, password, 'password');
    if (await this.secondStep.isOn(user.id)) throw isOnAlready();
    const secret = newTotpSecret();
    await this.steps.begin(user.id, this.secrets.seal('totp', user.id, secret));
    const address = totpAddress(secret, user.email);
    return { secret, address, picture: totpPicture(address) };
  }

  /**
   * Puts the step in force with a first code of the app. Other sessions end: they came in with the password alone.
   * @returns the recovery codes; they are not shown again.
   * @throws Problem 400 when the code is wrong; 409 when there is nothing to confirm; 429 after many wrong ones.
   */
  async confirm(actor: Actor, code: string): Promise<RecoveryCodes> {
    const step = await this.steps.find(actor.userId);
    if (!step) throw conflict('two_step.not_begun', 'Begin with a secret first');
    if (step.confirmedAt !== null) throw isOnAlready();
    const tries = this.throttle.code(actor.userId);
    await this.throttle.begin(tries);
    const secret = this.secrets.unseal('totp', actor.userId, step.sealedSecret);
    const at = secret === null ? null : await totpStep(secret, code.replace(/\s/g, ''));
    if (at === null) throw wrongCode();
    await this.throttle.forget(tries);
    return this.putInForce(actor, step.sealedSecret, at);
  }

  /**
   * Replaces the recovery codes; the old ones are void.
   * @throws Problem 400 when the password or the code is wrong; 409 when the step is off.
   */
  async renewRecoveryCodes(actor: Actor, password: string, code: string): Promise<RecoveryCodes> {
    const user = await this.getUser(actor);
    await this.proof.assertIsPasswordOf(user, password, 'password');
    await this.takeCode(user.id, code);
    return this.storeRecoveryCodes(user.id, 'recovery_codes');
  }

  /**
   * Turns the step off.
   * @throws Problem 400 when the password or the code is wrong; 403 for administrators, who must have it; 409 when it is off.
   */
  async turnOff(actor: Actor, password: string, code: string): Promise<void> {
    const user = await this.getUser(actor);
    if (needsSecondStep(user))
      throw forbidden('two_step.required', 'Administrators of the platform must sign in in two steps');
    await this.proof.assertIsPasswordOf(user, password, 'password');
    await this.takeCode(user.id, code);
    await this.reset(user.id);
  }

  /** Takes the step away from the outside, for someone who lost app and codes. @returns whether there was one. */
  @Transactional()
  async reset(userId: string): Promise<boolean> {
    const removed = await this.steps.remove(userId);
    if (removed) await this.announce(userId, 'off');
    return removed;
  }

  @Transactional()
  protected async putInForce(actor: Actor, sealedSecret: string, step: number): Promise<RecoveryCodes> {
    if (!(await this.steps.confirm(actor.userId, sealedSecret, step))) throw isOnAlready();
    await this.sessions.removeAllOf(actor.userId, actor.sessionId);
    if (actor.sessionId !== null) await this.sessions.noteMethod(actor.sessionId, 'totp');
    return this.storeRecoveryCodes(actor.userId, 'on');
  }

  @Transactional()
  protected async storeRecoveryCodes(userId: string, change: 'on' | 'recovery_codes'): Promise<RecoveryCodes> {
    const items = newRecoveryCodes();
    const hashes = items.map((code) => this.secrets.hash('recovery-code', `${userId}:${readRecoveryCode(code) ?? ''}`));
    await this.steps.replaceRecoveryCodes(userId, hashes);
    await this.announce(userId, change);
    return { items };
  }

  private async announce(userId: string, change: 'on' | 'off' | 'recovery_codes'): Promise<void> {
    await this.audit.record({ action: 'user.two_step_changed', on: { type: 'user', id: userId }, details: { change } });
    await this.outbox.record(twoStepChanged, { userId, change });
  }

  private async takeCode(userId: string, code: string): Promise<void> {
    try {
      if ((await this.secondStep.take(userId, code)) === null)
        throw conflict('two_step.off', 'You do not sign in in two steps');
    } catch (error) {
      throw isWrongCode(error) ? wrongCode() : error;
    }
  }

  private async getUser(actor: Actor): Promise<User> {
    const user = await this.users.findById(actor.userId);
    if (!user) throw unauthorised();
    return user;
  }
}

function assertAvailable(user: User): void {
  if (user.isDemo)
    throw conflict('two_step.demo', 'Everyone shares the accounts of the demo; they have no second step');
  if (user.passwordHash === null) throw conflict('account.no_password', 'The account has no password');
}

function isOnAlready(): Error {
  return conflict('two_step.on', 'You sign in in two steps already');
}

/** Here the person is signed in, and a wrong code is a wrong field. */
function isWrongCode(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'auth.wrong_code';
}

function wrongCode(): Error {
  return invalid([{ path: 'code', code: 'two_step.wrong_code', message: 'is wrong, too old, or was used before' }]);
}
