import { Module } from '@nestjs/common';
import { ChainSources } from './chain-links.js';

/** How a need is joined to all that came of it. */
@Module({ providers: [ChainSources], exports: [ChainSources] })
export class ChainModule {}
