import { Module } from '@nestjs/common';
import { Breakdowns } from './breakdowns.service.js';
import { MunicipalityFactsRepository } from './municipality-facts.repository.js';

/** Figures over the country. */
@Module({ providers: [Breakdowns, MunicipalityFactsRepository], exports: [Breakdowns] })
export class BreakdownModule {}
