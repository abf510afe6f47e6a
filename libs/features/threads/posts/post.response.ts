import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  REACTIONS,
  REMOVAL_KINDS,
  type OwnPostState,
  type PostFile,
  type PostRemoval,
  type Reaction,
  type RemovalKind,
  type ThreadPerson,
  type ThreadPost,
} from '#contracts';
import { AttachedFile } from '#features/files';

/** The organisation that a person wrote for. */
export class PersonOrganisation {
  slug: string;
  name: string;
}

/** Who wrote or opened something. */
export class ThreadPersonResponse implements ThreadPerson {
  id: string;
  name: string;
  workTitle: string;
  @ApiProperty({ type: PersonOrganisation, nullable: true })
  organisation: PersonOrganisation | null;
  isDemo: boolean;
}

/** The post that another one answers. */
export class RepliedPost {
  id: string;
  seq: number;
}

/** Where a post is now. */
export class MovedPost {
  threadId: string;
  postId: string;
  seq: number;
}

/** Who removed a post, and why. */
export class PostRemovalResponse implements PostRemoval {
  @ApiProperty({ enum: REMOVAL_KINDS })
  kind: RemovalKind;
  at: string;
  by: string | null;
  reason: string | null;
  @ApiProperty({ type: MovedPost, nullable: true })
  movedTo: MovedPost | null;
}

/** What is the reader's own about a post. */
export class OwnPostStateResponse implements OwnPostState {
  @ApiProperty({ enum: REACTIONS, isArray: true })
  reactions: Reaction[];
  bookmarked: boolean;
  /** Written by someone whom the reader has blocked. */
  blocked: boolean;
  canEdit: boolean;
  canRemove: boolean;
}

/** A post. Its number in the thread is `seq`, from 1 without gaps; a removed one keeps it. */
export class PostResponse implements ThreadPost {
  id: string;
  threadId: string;
  seq: number;
  /** Null for somebody whose account has been erased. */
  @ApiProperty({ type: ThreadPersonResponse, nullable: true })
  author: ThreadPerson | null;
  /** Markdown. */
  body: string;
  /** Safe to show. */
  html: string;
  @ApiProperty({ type: RepliedPost, nullable: true })
  replyTo: RepliedPost | null;
  /** How many have reacted, by name. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  reactions: Partial<Record<Reaction, number>>;
  @ApiProperty({ type: [AttachedFile] })
  files: PostFile[];
  createdAt: string;
  editedAt: string | null;
  @ApiProperty({ type: PostRemovalResponse, nullable: true })
  removed: PostRemoval | null;
  version: number;
  /** What the author's device called it; for the author alone. */
  clientId?: string;
  @ApiPropertyOptional({ type: OwnPostStateResponse })
  own?: OwnPostStateResponse;
}

/** Posts by number, lowest first. */
export class PostPage {
  items: PostResponse[];
  nextCursor: string | null;
  /** Number of the last post of the thread: how many there are in all. */
  lastSeq: number;
  /** Whether there are posts before and after these. */
  hasBefore: boolean;
  hasAfter: boolean;
}

/** What was written is with the moderators first. */
export class HeldPostResponse {
  /** Always true. */
  held: boolean;
  id: string;
}

/** A post as it was. */
export class PostRevisionResponse {
  version: number;
  body: string;
  /** Name of who wrote this version; null for somebody whose account has been erased. */
  by: string | null;
  at: string;
  reason: string | null;
}

/** All versions of a post, newest first. */
export class PostRevisionList {
  items: PostRevisionResponse[];
}
