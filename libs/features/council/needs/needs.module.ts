import { Module } from '@nestjs/common';
import { NeedDoor } from './need-door.js';
import { NeedRefsRepository } from './need-refs.repository.js';
import { NeedStepsRepository } from './need-steps.repository.js';
import { NeedTimeline } from './need-timeline.js';

/** Shared needs, who supports them, and their story. */
@Module({
  providers: [NeedDoor, NeedRefsRepository, NeedStepsRepository, NeedTimeline],
  exports: [NeedDoor, NeedTimeline],
})
export class NeedsModule {}
