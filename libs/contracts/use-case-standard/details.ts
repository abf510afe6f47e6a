import type {
  AgendaGoal,
  AiActRisk,
  AiActRole,
  Hosting,
  ImpactAssessment,
  LinkKind,
  ReuseOffer,
} from '../use-cases.js';

/** A typed link of a case. */
export interface CaseLink {
  kind: LinkKind;
  url: string;
  label: string;
}

/** Who worked with a case, and for how long. */
export interface EffortRole {
  role: string;
  hours: number | null;
}

/** One more person to ask. The address is only for people who have signed in. */
export interface ContactPerson {
  name: string;
  role: string | null;
  email: string | null;
}

/** The fields of the standard that are stored together, by name, because nothing but a reader asks for them one by one. */
export interface UseCaseDetails {
  usedIn: string[];
  alternatives: string | null;
  links: CaseLink[];
  coverImage: string | null;
  coverAlt: string | null;
  dataUsed: string | null;
  dataSources: string | null;
  model: string | null;
  supplier: string | null;
  hosting: Hosting | null;
  sourceCodeUrl: string | null;
  licence: string | null;
  costOnce: number | null;
  costYearly: number | null;
  costHours: number | null;
  roles: EffortRole[];
  anchoring: string | null;
  training: string | null;
  changeWork: string | null;
  systemsIntegrated: string[];
  procurementRoute: string | null;
  fundingCall: string | null;
  fundingGrant: number | null;
  fundingRegistration: string | null;
  fundingStart: string | null;
  fundingEnd: string | null;
  legalBasis: string | null;
  impactAssessment: ImpactAssessment | null;
  impactAssessmentUrl: string | null;
  aiActRole: AiActRole | null;
  aiActRisk: AiActRisk | null;
  aiActReason: string | null;
  humanOversight: string | null;
  transparency: string | null;
  appeal: string | null;
  risks: string | null;
  secrecy: string | null;
  reuseOffered: ReuseOffer[];
  reuseChecklist: string[];
  agendaGoals: AgendaGoal[];
  equality: string | null;
}

/** Details of which nothing is known. */
export const BLANK_DETAILS: Readonly<UseCaseDetails> = {
  usedIn: [],
  alternatives: null,
  links: [],
  coverImage: null,
  coverAlt: null,
  dataUsed: null,
  dataSources: null,
  model: null,
  supplier: null,
  hosting: null,
  sourceCodeUrl: null,
  licence: null,
  costOnce: null,
  costYearly: null,
  costHours: null,
  roles: [],
  anchoring: null,
  training: null,
  changeWork: null,
  systemsIntegrated: [],
  procurementRoute: null,
  fundingCall: null,
  fundingGrant: null,
  fundingRegistration: null,
  fundingStart: null,
  fundingEnd: null,
  legalBasis: null,
  impactAssessment: null,
  impactAssessmentUrl: null,
  aiActRole: null,
  aiActRisk: null,
  aiActReason: null,
  humanOversight: null,
  transparency: null,
  appeal: null,
  risks: null,
  secrecy: null,
  reuseOffered: [],
  reuseChecklist: [],
  agendaGoals: [],
  equality: null,
};

export type DetailName = keyof UseCaseDetails;
/** Names of the details, in the order of the standard. */
export const DETAIL_NAMES = Object.keys(BLANK_DETAILS) as DetailName[];
