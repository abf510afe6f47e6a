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
  organisations: [{}],
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
      'areas',
      'phase',
      'organisation',
      'contactName',
      'contactEmail',
      'visibility',
    ]);
  });

  it('is a reason when the case was stopped', () => {
    expect(missingForPublishing(but({ phase: 'stopped' }))).toEqual(['stopReason']);
    expect(missingForPublishing(but({ phase: 'stopped', stopReason: 'law' }))).toEqual([]);
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
