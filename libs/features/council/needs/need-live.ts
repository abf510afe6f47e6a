import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LiveKinds } from '../live/live-kinds.js';
import { NeedRefsRepository } from './need-refs.repository.js';

/** Lets everybody who looks at a need hear of its changes. */
@Injectable()
export class NeedLive implements OnModuleInit {
  constructor(
    private readonly kinds: LiveKinds,
    private readonly needs: NeedRefsRepository,
  ) {}

  onModuleInit(): void {
    this.kinds.register(
      'need',
      async (ids) => new Map((await this.needs.findAll(ids)).map(({ id }) => [id, ['public']])),
    );
  }
}
