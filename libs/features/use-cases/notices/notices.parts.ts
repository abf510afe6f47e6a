import { registerMessages } from '#platform/i18n';
import en from '../messages/en.json' with { type: 'json' };
import sv from '../messages/sv.json' with { type: 'json' };
import { CaseMails } from './case-mails.js';
import { InterestMails } from './interest-mails.js';
import { OwnersController } from './owners.controller.js';
import { OwnersService } from './owners.service.js';
import { ReviewMails } from './review-mails.js';
import { NoticesRepository } from './notices.repository.js';

registerMessages('use-cases', { sv, en });

/** What the module of the register takes from here. */
export const NOTICES = {
  controllers: [OwnersController],
  providers: [NoticesRepository, CaseMails, InterestMails, ReviewMails, OwnersService],
};
