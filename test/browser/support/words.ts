import enCodes from '../../../libs/contracts/texts/codes.en.json' with { type: 'json' };
import enStandard from '../../../libs/contracts/texts/standard.en.json' with { type: 'json' };
import enBelonging from '../../../apps/web/src/locales/en/belonging.json' with { type: 'json' };
import enRoster from '../../../apps/web/src/locales/en/roster.json' with { type: 'json' };
import enCommon from '../../../apps/web/src/locales/en/common.json' with { type: 'json' };
import enErrors from '../../../apps/web/src/locales/en/errors.json' with { type: 'json' };
import enFiles from '../../../apps/web/src/locales/en/files.json' with { type: 'json' };
import enImports from '../../../apps/web/src/locales/en/imports.json' with { type: 'json' };
import enIdentity from '../../../apps/web/src/locales/en/identity.json' with { type: 'json' };
import enOrganisations from '../../../apps/web/src/locales/en/organisations.json' with { type: 'json' };
import enPartners from '../../../apps/web/src/locales/en/partners.json' with { type: 'json' };
import enPeople from '../../../apps/web/src/locales/en/people.json' with { type: 'json' };
import enReuse from '../../../apps/web/src/locales/en/reuse.json' with { type: 'json' };
import enSearch from '../../../apps/web/src/locales/en/search.json' with { type: 'json' };
import enThreads from '../../../apps/web/src/locales/en/threads.json' with { type: 'json' };
import enUseCaseForm from '../../../apps/web/src/locales/en/useCaseForm.json' with { type: 'json' };
import enUseCaseList from '../../../apps/web/src/locales/en/useCaseList.json' with { type: 'json' };
import enUseCasePage from '../../../apps/web/src/locales/en/useCasePage.json' with { type: 'json' };
import enUseCases from '../../../apps/web/src/locales/en/useCases.json' with { type: 'json' };
import enAdministration from '../../../apps/web/src/locales/en/administration.json' with { type: 'json' };
import enAdmin from '../../../apps/web/src/locales/en/admin.json' with { type: 'json' };
import enFollowing from '../../../apps/web/src/locales/en/following.json' with { type: 'json' };
import enMeetings from '../../../apps/web/src/locales/en/meetings.json' with { type: 'json' };
import enHubs from '../../../apps/web/src/locales/en/hubs.json' with { type: 'json' };
import enHome from '../../../apps/web/src/locales/en/home.json' with { type: 'json' };
import enCouncil from '../../../apps/web/src/locales/en/council.json' with { type: 'json' };
import enDecisions from '../../../apps/web/src/locales/en/decisions.json' with { type: 'json' };
import enNeedChain from '../../../apps/web/src/locales/en/needChain.json' with { type: 'json' };
import enNeeds from '../../../apps/web/src/locales/en/needs.json' with { type: 'json' };
import enRecommendations from '../../../apps/web/src/locales/en/recommendations.json' with { type: 'json' };
import enRounds from '../../../apps/web/src/locales/en/rounds.json' with { type: 'json' };
import svAdministration from '../../../apps/web/src/locales/sv/administration.json' with { type: 'json' };
import svAdmin from '../../../apps/web/src/locales/sv/admin.json' with { type: 'json' };
import svBelonging from '../../../apps/web/src/locales/sv/belonging.json' with { type: 'json' };
import svRoster from '../../../apps/web/src/locales/sv/roster.json' with { type: 'json' };
import svCodes from '../../../libs/contracts/texts/codes.sv.json' with { type: 'json' };
import svStandard from '../../../libs/contracts/texts/standard.sv.json' with { type: 'json' };
import svCommon from '../../../apps/web/src/locales/sv/common.json' with { type: 'json' };
import svErrors from '../../../apps/web/src/locales/sv/errors.json' with { type: 'json' };
import svFollowing from '../../../apps/web/src/locales/sv/following.json' with { type: 'json' };
import svMeetings from '../../../apps/web/src/locales/sv/meetings.json' with { type: 'json' };
import svHubs from '../../../apps/web/src/locales/sv/hubs.json' with { type: 'json' };
import svHome from '../../../apps/web/src/locales/sv/home.json' with { type: 'json' };
import svCouncil from '../../../apps/web/src/locales/sv/council.json' with { type: 'json' };
import svDecisions from '../../../apps/web/src/locales/sv/decisions.json' with { type: 'json' };
import svNeedChain from '../../../apps/web/src/locales/sv/needChain.json' with { type: 'json' };
import svNeeds from '../../../apps/web/src/locales/sv/needs.json' with { type: 'json' };
import svRecommendations from '../../../apps/web/src/locales/sv/recommendations.json' with { type: 'json' };
import svRounds from '../../../apps/web/src/locales/sv/rounds.json' with { type: 'json' };
import svFiles from '../../../apps/web/src/locales/sv/files.json' with { type: 'json' };
import svImports from '../../../apps/web/src/locales/sv/imports.json' with { type: 'json' };
import svIdentity from '../../../apps/web/src/locales/sv/identity.json' with { type: 'json' };
import svOrganisations from '../../../apps/web/src/locales/sv/organisations.json' with { type: 'json' };
import svPartners from '../../../apps/web/src/locales/sv/partners.json' with { type: 'json' };
import svPeople from '../../../apps/web/src/locales/sv/people.json' with { type: 'json' };
import svReuse from '../../../apps/web/src/locales/sv/reuse.json' with { type: 'json' };
import svSearch from '../../../apps/web/src/locales/sv/search.json' with { type: 'json' };
import svThreads from '../../../apps/web/src/locales/sv/threads.json' with { type: 'json' };
import svUseCaseForm from '../../../apps/web/src/locales/sv/useCaseForm.json' with { type: 'json' };
import svUseCaseList from '../../../apps/web/src/locales/sv/useCaseList.json' with { type: 'json' };
import svUseCasePage from '../../../apps/web/src/locales/sv/useCasePage.json' with { type: 'json' };
import svUseCases from '../../../apps/web/src/locales/sv/useCases.json' with { type: 'json' };

export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the interface says, so that tests find things by the words that people see. */
export const WORDS = {
  sv: {
    admin: svAdmin,
    administration: svAdministration,
    belonging: svBelonging,
    roster: svRoster,
    hubs: svHubs,
    meetings: svMeetings,
    codes: svCodes,
    common: svCommon,
    errors: svErrors,
    following: svFollowing,
    home: svHome,
    council: svCouncil,
    decisions: svDecisions,
    needChain: svNeedChain,
    needs: svNeeds,
    recommendations: svRecommendations,
    rounds: svRounds,
    files: svFiles,
    identity: svIdentity,
    imports: svImports,
    organisations: svOrganisations,
    partners: svPartners,
    people: svPeople,
    reuse: svReuse,
    search: svSearch,
    standard: svStandard,
    threads: svThreads,
    useCaseForm: svUseCaseForm,
    useCaseList: svUseCaseList,
    useCasePage: svUseCasePage,
    useCases: svUseCases,
  },
  en: {
    admin: enAdmin,
    administration: enAdministration,
    belonging: enBelonging,
    roster: enRoster,
    hubs: enHubs,
    meetings: enMeetings,
    codes: enCodes,
    common: enCommon,
    errors: enErrors,
    following: enFollowing,
    home: enHome,
    council: enCouncil,
    decisions: enDecisions,
    needChain: enNeedChain,
    needs: enNeeds,
    recommendations: enRecommendations,
    rounds: enRounds,
    files: enFiles,
    identity: enIdentity,
    imports: enImports,
    organisations: enOrganisations,
    partners: enPartners,
    people: enPeople,
    reuse: enReuse,
    search: enSearch,
    standard: enStandard,
    threads: enThreads,
    useCaseForm: enUseCaseForm,
    useCaseList: enUseCaseList,
    useCasePage: enUseCasePage,
    useCases: enUseCases,
  },
} as const;

export type Words = (typeof WORDS)[Language];

/** The address of a page in a language. */
export function inLanguage(language: Language, path: string): string {
  return language === 'en' ? `/en${path === '/' ? '' : path}` : path;
}

/** Puts values into the holes of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
