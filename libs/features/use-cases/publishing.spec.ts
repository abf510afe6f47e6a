import { lostByEdit, missingForPublishing, requiredErrors } from './publishing.js';
import { blankContent, type UseCaseContent } from './use-case.record.js';

const idea = {
  ...blankContent('Titel'),
  summary: 'Kort',
  problem: 'Problem',
  areas: ['education' as const],
  phase: 'idea' as const,
  contactName: 'Maria',
  contactEmail: 'maria@kommun.example',
  visibility: 'public' as const,
  organisations: [{ slug: 'sundsvall' }],
};
const but = (change: Partial<UseCaseContent>) => ({ ...idea, ...change });

describe('what a published case needs', () => {
  it('is little for an idea', () => {
    expect(missingForPublishing(idea)).toEqual([]);
  });

  it('is named in the order of the form', () => {
    expect(missingForPublishing({ ...blankContent(''), organisations: [] })).toEqual([
      'title',
      'summary',
      'problem',
      'organisation',
      'areas',
      'phase',
      'visibility',
      'contactName',
      'contactEmail',
    ]);
  });

  it('is a reason when the case was stopped', () => {
    expect(missingForPublishing(but({ phase: 'stopped' }))).toEqual(['stopReason']);
    expect(missingForPublishing(but({ phase: 'stopped', stopReason: 'law' }))).toEqual([]);
  });

  it('is more in use, with personal data and with high risk, and only then', () => {
    expect(missingForPublishing(but({ phase: 'pilot' }))).toEqual([]);
    expect(missingForPublishing(but({ phase: 'in_use' }))).toEqual(['solution', 'personalData']);
    expect(missingForPublishing(but({ phase: 'pilot', personalData: 'personal' }))).toEqual(['legalBasis']);
    expect(missingForPublishing(but({ phase: 'idea', personalData: 'sensitive' }))).toEqual([]);
    expect(missingForPublishing(but({ phase: 'pilot', personalData: 'sensitive', aiActRisk: 'high' }))).toEqual([
      'legalBasis',
      'impactAssessment',
      'aiActReason',
      'humanOversight',
    ]);
  });

  it('is answered by a reason to withhold it', () => {
    const withheld = [{ field: 'legalBasis', reason: 'secrecy' as const }];
    expect(missingForPublishing(but({ phase: 'pilot', personalData: 'personal', withheld }))).toEqual([]);
  });

  it('cannot be taken away', () => {
    expect(lostByEdit('published', idea, but({ summary: '', phase: 'stopped' }))).toEqual(['summary', 'stopReason']);
    expect(lostByEdit('draft', idea, but({ summary: '' }))).toEqual([]);
  });

  it('may stay away where an import left it out', () => {
    const thin = but({ problem: '', areas: [] });
    expect(lostByEdit('published', thin, { ...thin, lessons: 'Nytt' })).toEqual([]);
    expect(lostByEdit('published', thin, { ...thin, contactName: null })).toEqual(['contactName']);
  });

  it('is told as an error for each field', () => {
    expect(requiredErrors(['title'])).toEqual([{ path: 'title', code: 'required', message: expect.any(String) }]);
  });
});
