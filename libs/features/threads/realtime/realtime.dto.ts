import { OmitType } from '@nestjs/swagger';
import { IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { THREAD_LIMITS as LIMITS } from '#contracts';
import { WritePostDto } from '../posts/posts.dto.js';

/** A thread that an event is about. */
export class ThreadMessage {
  @IsUUID()
  threadId: string;
}

/** A thread to follow, from a number on. */
export class OpenThreadMessage extends ThreadMessage {
  /** The last number that the client has; everything from the first post on without it. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(LIMITS.seqMax)
  afterSeq?: number;
}

/** A post to write. Over sockets an answer can get lost with the connection, so the name that makes sending again safe is a must. */
export class CreatePostMessage extends OmitType(WritePostDto, ['clientId']) {
  @IsUUID()
  threadId: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.clientIdMax)
  clientId: string;
}
