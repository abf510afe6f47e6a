import about from './sv/about.json' with { type: 'json' };
import admin from './sv/admin.json' with { type: 'json' };
import administration from './sv/administration.json' with { type: 'json' };
import belonging from './sv/belonging.json' with { type: 'json' };
import council from './sv/council.json' with { type: 'json' };
import councilFigures from './sv/councilFigures.json' with { type: 'json' };
import decisions from './sv/decisions.json' with { type: 'json' };
import needChain from './sv/needChain.json' with { type: 'json' };
import recommendations from './sv/recommendations.json' with { type: 'json' };
import workingGroups from './sv/workingGroups.json' with { type: 'json' };
import files from './sv/files.json' with { type: 'json' };
import hubs from './sv/hubs.json' with { type: 'json' };
import needs from './sv/needs.json' with { type: 'json' };
import meetings from './sv/meetings.json' with { type: 'json' };
import openData from './sv/openData.json' with { type: 'json' };
import imports from './sv/imports.json' with { type: 'json' };
import organisations from './sv/organisations.json' with { type: 'json' };
import partners from './sv/partners.json' with { type: 'json' };
import people from './sv/people.json' with { type: 'json' };
import roster from './sv/roster.json' with { type: 'json' };
import rounds from './sv/rounds.json' with { type: 'json' };
import search from './sv/search.json' with { type: 'json' };
import signInProviders from './sv/signInProviders.json' with { type: 'json' };
import signingIn from './sv/signingIn.json' with { type: 'json' };
import useCaseForm from './sv/useCaseForm.json' with { type: 'json' };
import standard from '../../../../libs/contracts/texts/standard.sv.json' with { type: 'json' };
import following from './sv/following.json' with { type: 'json' };
import reuse from './sv/reuse.json' with { type: 'json' };
import threads from './sv/threads.json' with { type: 'json' };
import useCaseList from './sv/useCaseList.json' with { type: 'json' };
import useCasePage from './sv/useCasePage.json' with { type: 'json' };

/** Swedish words that only some pages say. The server has them all; a browser gets them with the pages that name them. */
export const pageResources = {
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
export type PageResources = typeof pageResources;
