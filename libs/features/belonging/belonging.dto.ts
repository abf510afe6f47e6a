import { Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { BELONGING_LIMITS } from '#contracts';
import { trimmed } from '#features/identity';

/** Who a list shows: never with an address. */
export class PersonRef {
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
