import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { IdParam } from '#platform/http';
import { AttendanceResponse, MarkSeatDto } from './attendance.dto.js';
import { Attendances } from './attendance.service.js';

/** Who is at meetings. Each change answers with all of it. */
@ApiTags('council')
@SignedIn()
@Controller('council/meetings/:id/attendance')
export class AttendanceController {
  constructor(private readonly attendances: Attendances) {}

  /** For all once the minutes are approved, before for those who take part. */
  @Get()
  @Public()
  readAttendance(@CurrentActor() actor: Actor | null, @IdParam('id') id: string): Promise<AttendanceResponse> {
    return this.attendances.read(actor, id);
  }

  /** Notes who came for a seat, or that nobody did. */
  @Put('seats/:seatId')
  markSeat(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('seatId') seatId: string,
    @Body() body: MarkSeatDto,
  ): Promise<AttendanceResponse> {
    return this.attendances.markSeat(actor, id, seatId, body);
  }

  /** Notes that somebody without a seat is there, such as an observer. */
  @Put('people/:userId')
  addAttendant(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('userId') userId: string,
  ): Promise<AttendanceResponse> {
    return this.attendances.addPerson(actor, id, userId);
  }

  @Delete('people/:userId')
  removeAttendant(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('userId') userId: string,
  ): Promise<AttendanceResponse> {
    return this.attendances.removePerson(actor, id, userId);
  }
}
