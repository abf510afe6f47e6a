import type { AiActRisk, Area, OrganisationType, PersonalData, Phase } from '#contracts';
import { folded } from './folded.js';

/** A public AI register of another country, as its files are published. */
export interface ForeignRegister {
  /** Code of the register; also the `source` of its records. */
  readonly name: string;
  /** Language of its texts, for files that do not say. */
  readonly lang: string | null;
  /** Columns that only this register has together: three of them tell it. */
  readonly signature: readonly string[];
  /** Its columns and our fields. Columns whose content is none of our facts are left to the person. */
  readonly columns: Readonly<Record<string, string>>;
  /** Its values of coded fields, where they say the same as a code of ours. */
  readonly values: {
    readonly phase?: Readonly<Record<string, Phase>>;
    readonly areas?: Readonly<Record<string, Area>>;
    readonly personalData?: Readonly<Record<string, PersonalData>>;
    readonly aiActRisk?: Readonly<Record<string, AiActRisk>>;
    readonly organisationType?: Readonly<Record<string, OrganisationType>>;
  };
}

/** The registers whose columns are known here. */
export const FOREIGN_REGISTERS: readonly ForeignRegister[] = [
  {
    name: 'nl-algorithm-register',
    lang: 'nl',
    signature: [
      'description_short',
      'publication_category',
      'lawful_basis',
      'human_intervention',
      'methods_and_models',
      'standard_version',
      'impacttoetsen_grouping',
      'source_data',
      'publiccode',
      'proportionality',
    ],
    columns: {
      name: 'title',
      description_short: 'summary',
      organization: 'organisation',
      contact_email: 'contactEmail',
      category: 'areas',
      status: 'phase',
      goal: 'problem',
      proportionality: 'alternatives',
      human_intervention: 'humanOversight',
      publication_category: 'aiActRisk',
      risks: 'risks',
      lawful_basis: 'legalBasis',
      source_data: 'dataUsed',
      source_data_grouping: 'dataSources',
      provider: 'supplier',
      publiccode: 'sourceCodeUrl',
      lang: 'lang',
      source_id: 'sourceId',
      tags: 'tags',
    },
    values: {
      phase: {
        'in development': 'exploration',
        'in ontwikkeling': 'exploration',
        'in use': 'in_use',
        'in gebruik': 'in_use',
        'out of use': 'stopped',
        'buiten gebruik': 'stopped',
      },
      areas: {
        'onderwijs en wetenschap': 'education',
        'natuur en milieu': 'environment_and_climate',
        'openbare orde en veiligheid': 'safety_and_crisis_preparedness',
        'cultuur en recreatie': 'culture_and_leisure',
        verkeer: 'transport_and_infrastructure',
        werk: 'labour_and_integration',
        'organisatie en bedrijfsvoering': 'administration',
        bestuur: 'management_and_governance',
        'sociale zekerheid': 'social_services',
        'zorg en gezondheid': 'primary_care_and_ehealth',
        'ruimte en infrastructuur': 'urban_planning_and_building',
      },
      aiActRisk: { 'hoog-risico ai-systeem': 'high', 'high-risk ai system': 'high' },
    },
  },
  {
    name: 'uk-atrs',
    lang: 'en',
    signature: [
      'alternatives_considered',
      'appeals_and_review',
      'human_decisions',
      'required_training',
      'model_type',
      'external_supplier_role',
      'system_architecture',
      'impact_assessment_description',
    ],
    columns: {
      name: 'title',
      description: 'summary',
      organisation: 'organisation',
      team: 'contactName',
      contact_email: 'contactEmail',
      phase: 'phase',
      scope: 'problem',
      alternatives_considered: 'alternatives',
      human_decisions: 'humanOversight',
      required_training: 'training',
      appeals_and_review: 'appeal',
      source_data_description: 'dataUsed',
      source_data_url: 'dataSources',
      external_supplier_name: 'supplier',
      impact_assessment_url: 'impactAssessmentUrl',
      id: 'sourceId',
    },
    values: {
      phase: {
        idea: 'idea',
        design: 'exploration',
        development: 'exploration',
        beta: 'pilot',
        pilot: 'pilot',
        production: 'in_use',
        retired: 'stopped',
      },
    },
  },
  {
    name: 'us-ai-inventory',
    lang: 'en',
    signature: [
      'use_case_name',
      'topic_area',
      'development_stage',
      'problem_solved',
      'is_high_impact',
      'hi_assessment_completed',
      'hi_failsafe_presence',
      'operational_date',
      'has_pii',
      'is_withheld',
    ],
    columns: {
      use_case_name: 'title',
      agency_name: 'organisation',
      agency: 'organisation',
      contact_email: 'contactEmail',
      topic_area: 'areas',
      development_stage: 'phase',
      problem_solved: 'problem',
      classification: 'techniques',
      hi_failsafe_presence: 'humanOversight',
      hi_appeal_process: 'appeal',
      hi_potential_impacts: 'risks',
      pia_url: 'impactAssessmentUrl',
      data_description: 'dataUsed',
      link_to_data: 'dataSources',
      has_pii: 'personalData',
      vendor_name: 'supplier',
      contracting_usage: 'procurementRoute',
      code_url: 'sourceCodeUrl',
      id: 'sourceId',
    },
    values: {
      phase: { 'pre-deployment': 'exploration', pilot: 'pilot', deployed: 'in_use', retired: 'stopped' },
      areas: {
        transportation: 'transport_and_infrastructure',
        'emergency management': 'safety_and_crisis_preparedness',
      },
      personalData: { yes: 'personal', no: 'none', true: 'personal', false: 'none' },
    },
  },
  {
    name: 'eu-pstw',
    lang: 'en',
    signature: [
      'PSTW ID',
      'Responsible organisation',
      'Responsible organisation category',
      'COFOG level I',
      'AI Classification I',
      'AI Keywords',
      'Collaboration type',
      'Funding source',
    ],
    columns: {
      Name: 'title',
      Description: 'summary',
      'Responsible organisation': 'organisation',
      'Responsible organisation category': 'organisationType',
      'COFOG level I': 'areas',
      Status: 'phase',
      'AI Classification I': 'techniques',
      'Company name': 'supplier',
      'PSTW ID': 'sourceId',
      'AI Keywords': 'tags',
    },
    values: {
      phase: {
        planned: 'idea',
        'in development': 'exploration',
        pilot: 'pilot',
        implemented: 'in_use',
        'not in use anymore': 'stopped',
      },
      areas: {
        'general public services': 'administration',
        'public order and safety': 'safety_and_crisis_preparedness',
        'environmental protection': 'environment_and_climate',
        'housing and community amenities': 'urban_planning_and_building',
        health: 'primary_care_and_ehealth',
        'recreation, culture and religion': 'culture_and_leisure',
        education: 'education',
        'social protection': 'social_services',
      },
      organisationType: { 'local government': 'municipality', 'regional government': 'region' },
    },
  },
];

/** Columns that must be there for a register to be recognised. */
const ENOUGH = 3;

/** The register that a file comes from, told by its columns; null when it is none of those known. */
export function detectRegister(columns: readonly string[]): ForeignRegister | null {
  const there = new Set(columns.map(folded));
  const ranked = FOREIGN_REGISTERS.map((register) => ({
    register,
    found: register.signature.filter((column) => there.has(folded(column))).length,
  })).sort((a, b) => b.found - a.found);
  return ranked[0] && ranked[0].found >= ENOUGH ? ranked[0].register : null;
}

/** The register of that name. */
export function foreignRegister(name: string | null): ForeignRegister | null {
  return FOREIGN_REGISTERS.find((register) => register.name === name) ?? null;
}
