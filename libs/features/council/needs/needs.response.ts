import { ApiProperty } from '@nestjs/swagger';
import {
  AREAS,
  CHAIN_KINDS,
  LANGUAGES,
  NEED_STATES,
  type Area,
  type ChainKind,
  type Language,
  type NeedState,
} from '#contracts';
import { PersonRef } from '#features/belonging';
import { OrganisationRef } from '#features/organisations';
import { LinkedUseCase } from './linked/linked-use-cases.dto.js';
import { NeedRef } from './need-ref.response.js';
import type { Need } from './need.entity.js';
import { OwnSupport } from './support/supports.dto.js';

/** A need as lists show it. */
export class NeedSummary extends NeedRef {
  @ApiProperty({ enum: LANGUAGES })
  lang: Language;
  /** What it is about, as plain text. */
  background: string;
  @ApiProperty({ enum: AREAS, isArray: true })
  areas: Area[];
  stateSince: string;
  /** For whom it was raised. */
  @ApiProperty({ type: OrganisationRef })
  organisation: OrganisationRef;
  /** How many organisations support it. */
  supportCount: number;
  /** The need that it went into. */
  @ApiProperty({ type: NeedRef, nullable: true })
  mergedInto: NeedRef | null;
  /** Example content of a demo installation. */
  isDemo: boolean;
  createdAt: string;
  updatedAt: string;

  static of(need: Need, organisation: OrganisationRef, mergedInto: NeedRef | null): NeedSummary {
    const { id, slug, title, state, lang, background, areas, supportCount, isDemo } = need;
    return {
      id,
      slug,
      title,
      state,
      lang,
      background,
      areas,
      stateSince: need.stateSince.toISOString(),
      organisation,
      supportCount,
      mergedInto,
      isDemo,
      createdAt: need.createdAt.toISOString(),
      updatedAt: need.updatedAt.toISOString(),
    };
  }
}

/** A place where a need can go next. */
export class NeedMove {
  @ApiProperty({ enum: NEED_STATES })
  to: NeedState;
  /** Whether others are owed a reason. */
  needsReason: boolean;
}

/** The thread that a need was made out of. */
export class NeedOrigin {
  id: string;
  title: string;
}

/** Something that a need is joined to, from the wish to the result. */
export class NeedLink {
  @ApiProperty({ enum: CHAIN_KINDS })
  kind: ChainKind;
  id: string;
  title: string;
  /** Path of its page, without the language. */
  path: string;
  /** When it began, or was made. */
  at: string;
}

/** What the asker may do with a need. */
export class NeedAbilities {
  canEdit: boolean;
  canRemove: boolean;
  /** Whether organisations of the asker can still get behind it. */
  canSupport: boolean;
  canLinkUseCases: boolean;
  canProposeMerge: boolean;
  canProposeDecision: boolean;
  /** Where the asker may move it. */
  @ApiProperty({ type: [NeedMove] })
  moves: NeedMove[];
}

/** What is the asker's own about a need. */
export class OwnNeedState {
  /** Whether one hears by mail what happens to it. */
  follows: boolean;
  /** Organisations that the asker speaks for. */
  @ApiProperty({ type: [OrganisationRef] })
  organisations: OrganisationRef[];
  /** What they say of the need. */
  @ApiProperty({ type: [OwnSupport] })
  supports: OwnSupport[];
}

/** A need, as its own page shows it. */
export class NeedResponse extends NeedSummary {
  /** Who is affected, as plain text. */
  affected: string;
  /** Who raised it, for those who have signed in. */
  @ApiProperty({ type: PersonRef, nullable: true })
  raisedBy: PersonRef | null;
  /** Why it stands where it stands, when a reason was given. */
  stateReason: string | null;
  /** The thread that it was made out of, for those who may read that. */
  @ApiProperty({ type: NeedOrigin, nullable: true })
  thread: NeedOrigin | null;
  /** Needs that went into it, each as it was. */
  @ApiProperty({ type: [NeedSummary] })
  mergedFrom: NeedSummary[];
  /** How many organisations are asked whether they support it, since theirs was merged into it. */
  askedCount: number;
  /** Those that the asker may read. */
  @ApiProperty({ type: [LinkedUseCase] })
  useCases: LinkedUseCase[];
  /** What else it is joined to, such as rounds and decisions, as far as the asker may see that; in order of time. */
  @ApiProperty({ type: [NeedLink] })
  links: NeedLink[];
  version: number;
  abilities: NeedAbilities;
  /** For those who have signed in. */
  @ApiProperty({ type: OwnNeedState, nullable: true })
  own: OwnNeedState | null;
}

/** One page of needs. */
export class NeedList {
  items: NeedSummary[];
  nextCursor: string | null;
  total: number;
}

/** Needs that are like what is being written, likest first. */
export class SimilarNeeds {
  items: NeedSummary[];
}
