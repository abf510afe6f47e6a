import { Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { BELONGING_LIMITS } from '#contracts';
import { trimmed } from '#features/identity';

/** Who did something: never with an address. */
export class PersonRef {
  /** Null for a former user, whose account has been erased: there is no profile. */
  id: string | null;
  /** Null for a former user: who reads is told so in their own language. */
  name: string | null;
  workTitle: string;
}

/** Somebody with an account, such as a member: never with an address, and never a former user. */
export class ActivePerson {
  id: string;
  name: string;
  workTitle: string;
}

/** Why something is refused; the person is told by mail. */
export class RefuseDto {
  @Transform(trimmed)
  @IsString()
  @IsNotEmpty()
  @MaxLength(BELONGING_LIMITS.reasonMax)
  reason: string;
}

/** As {@link RefuseDto}, where nobody is owed a reason. */
export class TurnDownDto {
  @Transform(trimmed)
  @IsOptional()
  @IsString()
  @MaxLength(BELONGING_LIMITS.reasonMax)
  reason?: string;
}
