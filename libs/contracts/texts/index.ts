import codesEn from './codes.en.json' with { type: 'json' };
import codesSv from './codes.sv.json' with { type: 'json' };
import standardEn from './standard.en.json' with { type: 'json' };
import standardSv from './standard.sv.json' with { type: 'json' };

/** The words of the field standard and the labels of all codes, in both languages of the interface. */
export const STANDARD_TEXTS = {
  sv: { ...standardSv, codes: codesSv },
  en: { ...standardEn, codes: codesEn },
} as const;
