import about from './en/about.json' with { type: 'json' };
import admin from './en/admin.json' with { type: 'json' };
import administration from './en/administration.json' with { type: 'json' };
import belonging from './en/belonging.json' with { type: 'json' };
import council from './en/council.json' with { type: 'json' };
import councilFigures from './en/councilFigures.json' with { type: 'json' };
import decisions from './en/decisions.json' with { type: 'json' };
import needChain from './en/needChain.json' with { type: 'json' };
import recommendations from './en/recommendations.json' with { type: 'json' };
import workingGroups from './en/workingGroups.json' with { type: 'json' };
import files from './en/files.json' with { type: 'json' };
import hubs from './en/hubs.json' with { type: 'json' };
import needs from './en/needs.json' with { type: 'json' };
import meetings from './en/meetings.json' with { type: 'json' };
import openData from './en/openData.json' with { type: 'json' };
import imports from './en/imports.json' with { type: 'json' };
import organisations from './en/organisations.json' with { type: 'json' };
import partners from './en/partners.json' with { type: 'json' };
import people from './en/people.json' with { type: 'json' };
import roster from './en/roster.json' with { type: 'json' };
import rounds from './en/rounds.json' with { type: 'json' };
import search from './en/search.json' with { type: 'json' };
import signInProviders from './en/signInProviders.json' with { type: 'json' };
import signingIn from './en/signingIn.json' with { type: 'json' };
import useCaseForm from './en/useCaseForm.json' with { type: 'json' };
import standard from '../../../../libs/contracts/texts/standard.en.json' with { type: 'json' };
import following from './en/following.json' with { type: 'json' };
import reuse from './en/reuse.json' with { type: 'json' };
import threads from './en/threads.json' with { type: 'json' };
import useCaseList from './en/useCaseList.json' with { type: 'json' };
import useCasePage from './en/useCasePage.json' with { type: 'json' };
import type { PageResources } from './sv-pages';

/** English words that only some pages say. */
export const pageResources: PageResources = {
  about,
  admin,
  administration,
  belonging,
  council,
  councilFigures,
  decisions,
  needChain,
  recommendations,
  workingGroups,
  files,
  following,
  hubs,
  imports,
  needs,
  meetings,
  openData,
  organisations,
  partners,
  people,
  reuse,
  roster,
  rounds,
  search,
  signInProviders,
  signingIn,
  standard,
  threads,
  useCaseList,
  useCasePage,
  useCaseForm,
};
