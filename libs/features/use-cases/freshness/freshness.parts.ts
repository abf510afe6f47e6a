import { Confirmations } from './confirmations.service.js';
import { FreshnessController } from './freshness.controller.js';
import { FreshnessRepository } from './freshness.repository.js';
import { HandOver } from './hand-over.js';
import { LinkChecker } from './link-checker.js';
import { LinkRegister } from './link-register.js';
import { LinksRepository } from './links.repository.js';
import { Reminders } from './reminders.js';

/** What the module of the register takes from here. */
export const FRESHNESS = {
  controllers: [FreshnessController],
  providers: [FreshnessRepository, LinksRepository, LinkRegister, LinkChecker, Reminders, Confirmations, HandOver],
};
