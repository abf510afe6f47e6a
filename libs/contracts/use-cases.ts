/** The version of the field standard that a record was written under; a changed meaning is a new version. */
export const USE_CASE_SCHEMA_VERSION = 3;

/** Areas of work (verksamhetsområde). The first thirteen are the words municipalities already use to map AI work. */
export const AREAS = [
  'administration',
  'management_and_governance',
  'citizen_service_and_communication',
  'education',
  'social_services',
  'elderly_and_disability_support',
  'primary_care_and_ehealth',
  'culture_and_leisure',
  'environment_and_climate',
  'transport_and_infrastructure',
  'urban_planning_and_building',
  'safety_and_crisis_preparedness',
  'cross_functional',
  'labour_and_integration',
  'business_and_tourism',
  'civil_society',
] as const;
export type Area = (typeof AREAS)[number];

/** Dimensions of benefit (nyttodimension). */
export const VALUES = [
  'time_saved',
  'cost_saved',
  'quality',
  'new_service',
  'citizen_benefit',
  'skills_and_learning',
  'risk_and_safety',
  'revenue',
  'ethics_and_sustainability',
  'other',
] as const;
export type Value = (typeof VALUES)[number];

/** Techniques of AI and automation. */
export const TECHNIQUES = [
  'language_model',
  'text_classification',
  'speech',
  'translation',
  'computer_vision',
  'prediction',
  'optimisation',
  'anomaly_detection',
  'recommendation',
  'robotic_automation',
  'search_and_retrieval',
  'other',
] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** Phases in the order a case usually goes through them. */
export const PHASES = ['idea', 'exploration', 'pilot', 'in_use', 'scaled', 'paused', 'stopped'] as const;
export type Phase = (typeof PHASES)[number];

/** Why a case was stopped. */
export const STOP_REASONS = ['data', 'law', 'benefit', 'cost', 'supplier', 'adoption', 'priority'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** Kinds of personal data a case handles. */
export const PERSONAL_DATA = ['none', 'personal', 'sensitive'] as const;
export type PersonalData = (typeof PERSONAL_DATA)[number];

/** How well an effect is known, weakest first. */
export const EVIDENCE_GRADES = ['expected', 'self_reported', 'measured', 'independently_evaluated'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** Where the solution runs. */
export const HOSTINGS = ['on_premises', 'eu_cloud', 'non_eu_cloud'] as const;
export type Hosting = (typeof HOSTINGS)[number];

/** Whether the impact assessment of GDPR article 35 was made. */
export const IMPACT_ASSESSMENTS = ['done', 'ongoing', 'not_needed', 'not_done'] as const;
export type ImpactAssessment = (typeof IMPACT_ASSESSMENTS)[number];

/** Roles of the EU AI Act (regulation 2024/1689, article 3). */
export const AI_ACT_ROLES = ['deployer', 'provider', 'importer', 'distributor', 'product_manufacturer'] as const;
export type AiActRole = (typeof AI_ACT_ROLES)[number];

/** Risk classes of the EU AI Act (regulation 2024/1689). */
export const AI_ACT_RISKS = ['prohibited', 'high', 'limited', 'minimal', 'not_assessed'] as const;
export type AiActRisk = (typeof AI_ACT_RISKS)[number];

/** The goals of Agenda 2030, by their numbers. */
export const AGENDA_GOALS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
] as const;
export type AgendaGoal = (typeof AGENDA_GOALS)[number];

/** What an owner offers to those who want to do the same. */
export const REUSE_OFFERS = ['code', 'model', 'data', 'method', 'contract', 'talk'] as const;
export type ReuseOffer = (typeof REUSE_OFFERS)[number];

/** What a link of a case leads to. */
export const LINK_KINDS = ['source_code', 'documentation', 'decision', 'evaluation', 'news', 'video', 'other'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** How far another organisation has come with doing the same. */
export const ADOPTION_STEPS = ['interested', 'evaluating', 'adopting', 'in_use', 'declined'] as const;
export type AdoptionStep = (typeof ADOPTION_STEPS)[number];

/** Why an organisation withholds a field. */
export const WITHHOLD_REASONS = [
  'secrecy',
  'personal_integrity',
  'security',
  'trade_secret',
  'procurement',
  'intellectual_property',
] as const;
export type WithholdReason = (typeof WITHHOLD_REASONS)[number];

/** Who may read a published case. */
export const VISIBILITIES = ['public', 'members', 'hub', 'organisation'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Where a case is in its life on the platform. */
export const USE_CASE_STATUSES = ['draft', 'in_review', 'published', 'archived'] as const;
export type UseCaseStatus = (typeof USE_CASE_STATUSES)[number];

/** Orders that a list of use cases can be asked for in. */
export const USE_CASE_SORTS = ['relevance', 'newest', 'updated', 'mostReused'] as const;
export type UseCaseSort = (typeof USE_CASE_SORTS)[number];

/** The filters that a list of use cases takes; the same names are facets in its answer. */
export const USE_CASE_FACETS = [
  'area',
  'value',
  'technique',
  'phase',
  'county',
  'municipality',
  'organisation',
  'organisationType',
  'evidence',
  'personalData',
  'reuseOffered',
  'tag',
  'visibility',
] as const;
export type UseCaseFacet = (typeof USE_CASE_FACETS)[number];

/** Lengths (characters) and counts of use-case fields. */
export const USE_CASE_LIMITS = {
  titleMax: 160,
  summaryMax: 280,
  storyMax: 20_000,
  shortTextMax: 500,
  nameMax: 100,
  tagMax: 40,
  tagsMax: 12,
  effectsMax: 20,
  measureMax: 200,
  unitMax: 40,
  methodMax: 1000,
  queryMax: 200,
  listItemMax: 300,
  listItemsMax: 40,
  linksMax: 20,
  contactsMax: 10,
  ownersMax: 20,
  hubsMax: 20,
  municipalitiesMax: 290,
  urlMax: 500,
  amountMax: 1e12,
} as const;
