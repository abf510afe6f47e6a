import { Injectable } from '@nestjs/common';
import type { PlatformRole, TokenScope } from '#contracts';
import { hubsOfPersonSql, type Actor, type ActorHub, type ActorMembership } from '#platform/access';
import { arrayValue, AskedTogether, Database } from '#platform/database';
import { ApiTokensRepository } from '../api-tokens/api-tokens.repository.js';
import { hashApiToken, isApiToken } from '../api-tokens/api-token-secret.js';
import { Secrets } from '../secrets.js';
import { expiryAfterUse, isSeenStale } from '../sessions/session-life.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';

/** What a request or a socket brings to say who it is. */
export interface Credentials {
  /** Value of the session cookie. */
  readonly cookie?: string | null;
  /** An API token. It goes before the cookie. */
  readonly bearer?: string | null;
}

interface PersonRow {
  user_id: string;
  name: string;
  platform_role: PlatformRole;
  shows_presence: boolean;
  second_step_missing: boolean;
  memberships: ActorMembership[];
  hubs: ActorHub[];
}

interface SessionRow extends PersonRow {
  id: string;
  token_hash: string;
  created_at: Date;
  last_seen_at: Date;
}

interface TokenRow extends PersonRow {
  id: string;
  scopes: TokenScope[] | null;
  last_used_at: Date | null;
}

/** The same as {@link needsSecondStep} of those who have none, for people who can come in with a password. */
const WITHOUT_SECOND_STEP = `u.platform_role = 'admin' AND NOT u.is_demo AND u.password_hash IS NOT NULL
  AND NOT EXISTS (SELECT FROM two_steps two WHERE two.user_id = u.id AND two.confirmed_at IS NOT NULL)`;

/** The statements, once all features have said what is known of a person. */
function statements() {
  const person = `u.id AS user_id, u.name, u.platform_role, u.shows_presence, coalesce(
  (SELECT json_agg(json_build_object('organisationId', m.organisation_id, 'role', m.role)) FROM memberships m WHERE m.user_id = u.id), '[]') AS memberships,
  ${hubsOfPersonSql('u.id')} AS hubs`;
  return {
    bySession: `SELECT s.id, s.token_hash, s.created_at, s.last_seen_at, s.method = 'password' AND ${WITHOUT_SECOND_STEP} AS second_step_missing, ${person} FROM sessions s JOIN users u ON u.id = s.user_id
  WHERE s.token_hash = ANY${arrayValue(1, 'text')} AND s.expires_at > now() AND u.suspended_at IS NULL`,
    byToken: `SELECT t.id, t.scopes, t.last_used_at, ${WITHOUT_SECOND_STEP} AS second_step_missing, ${person} FROM api_tokens t JOIN users u ON u.id = t.user_id
  WHERE t.token_hash = $1 AND (t.expires_at IS NULL OR t.expires_at > now()) AND u.suspended_at IS NULL`,
    byId: `SELECT ${WITHOUT_SECOND_STEP} AS second_step_missing, ${person} FROM users u
  WHERE u.id = $1 AND u.suspended_at IS NULL AND u.email_verified_at IS NOT NULL`,
  };
}

/** Finds out who is asking, with one statement; the same for HTTP and sockets. */
@Injectable()
export class SessionAuthenticator {
  private readonly sql = statements();
  private readonly bySessions: AskedTogether<string, SessionRow | null>;

  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
    private readonly sessions: SessionsRepository,
    private readonly tokens: ApiTokensRepository,
  ) {
    this.bySessions = new AskedTogether(db, (hashes) => this.findBySessions(hashes));
  }

  /** Null when the credentials are missing, unknown, expired, or their person is suspended. */
  async authenticate({ cookie, bearer }: Credentials): Promise<Actor | null> {
    // An empty or odd token is a bad token: falling back to the cookie would let it pass without the check of its origin.
    if (bearer !== null && bearer !== undefined) return isApiToken(bearer) ? this.byToken(bearer) : null;
    return cookie ? this.bySession(this.secrets.hash('session', cookie)) : null;
  }

  /** A person as the rules see them today, for work that goes on after their request; null when they are gone, suspended or never verified. */
  async actorOf(userId: string): Promise<Actor | null> {
    const [row] = await this.db.query<PersonRow>(this.sql.byId, [userId]);
    return row ? { ...person(row), sessionId: null, tokenId: null, scopes: null } : null;
  }

  /** Notes that the session is in use by itself: it may have to wait for somebody who changes the session, which is nobody else's business. */
  private async bySession(hash: string): Promise<Actor | null> {
    const row = await this.bySessions.ask(hash);
    if (!row) return null;
    const now = new Date();
    if (isSeenStale(row.last_seen_at, now)) await this.sessions.touch(row.id, now, expiryAfterUse(row.created_at, now));
    return { ...person(row), sessionId: row.id, tokenId: null, scopes: null };
  }

  private async findBySessions(hashes: string[]): Promise<(SessionRow | null)[]> {
    const rows = await this.db.prepared<SessionRow & object>('actors_by_sessions', this.sql.bySession, [hashes]);
    const found = new Map(rows.map((row) => [row.token_hash, row]));
    return hashes.map((hash) => found.get(hash) ?? null);
  }

  private async byToken(token: string): Promise<Actor | null> {
    const [row] = await this.db.query<TokenRow>(this.sql.byToken, [hashApiToken(this.secrets, token)]);
    if (!row) return null;
    const now = new Date();
    if (isSeenStale(row.last_used_at, now)) await this.tokens.touch(row.id, now);
    return { ...person(row), sessionId: null, tokenId: row.id, scopes: row.scopes };
  }
}

function person(
  row: PersonRow,
): Pick<Actor, 'userId' | 'name' | 'platformRole' | 'memberships' | 'hubs' | 'isUnseen' | 'secondStepMissing'> {
  const { user_id: userId, name, platform_role: platformRole, memberships, hubs } = row;
  const known = {
    userId,
    name,
    platformRole,
    memberships,
    hubs,
    ...(row.shows_presence ? {} : { isUnseen: true as const }),
  };
  return row.second_step_missing ? { ...known, platformRole: 'member', secondStepMissing: true } : known;
}
