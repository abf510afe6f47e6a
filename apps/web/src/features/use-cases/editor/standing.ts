import {
  completenessOf,
  missingToPublish,
  STANDARD_STEPS,
  type Described,
  type FieldName,
  type StandardStep,
} from '#contracts';
import { fieldsOfStep, stepOf } from './form-fields';

/** How a step stands: something is needed to publish, something more would help, all is told, or nothing is asked. */
export type StepState = 'needed' | 'left' | 'done' | 'free';

export interface StepStanding {
  step: StandardStep;
  state: StepState;
  /** How many fields are missing, of those that the state is about. */
  missing: number;
}

/** A field that is empty. */
export interface Missing {
  name: FieldName;
  /** Whether the case cannot be published without it. */
  needed: boolean;
}

/** How far a description has come. */
export interface Standing {
  /** 0 to 100. */
  score: number;
  /** What publishing needs first, then what would help readers most. */
  missing: Missing[];
  steps: StepStanding[];
}

/** Measures what stands in the form against the standard. */
export function standingOf(useCase: Described): Standing {
  const { score, missing } = completenessOf(useCase);
  const needed = missingToPublish(useCase);
  const wished = missing.map(({ field }) => field).filter((field) => !needed.includes(field));
  return {
    score,
    missing: [...needed.map((name) => ({ name, needed: true })), ...wished.map((name) => ({ name, needed: false }))],
    steps: STANDARD_STEPS.map((step) => {
      const here = (fields: FieldName[]) => fields.filter((field) => stepOf(field) === step).length;
      const isFree = fieldsOfStep(step, useCase).asked.length === 0;
      if (here(needed) > 0) return { step, state: 'needed', missing: here(needed) };
      if (here(wished) > 0) return { step, state: 'left', missing: here(wished) };
      return { step, state: isFree ? 'free' : 'done', missing: 0 };
    }),
  };
}
