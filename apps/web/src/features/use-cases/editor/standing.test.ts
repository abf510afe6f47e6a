import { fieldsOfStep } from './form-fields';
import { emptyValues, toBody } from './form-values';
import { standingOf } from './standing';

const idea = emptyValues({
  organisation: 'sundsvall',
  title: 'Tal till text',
  summary: 'S',
  problem: 'P',
  areas: ['education'],
  phase: 'idea',
  visibility: 'public',
  contactName: 'Kim',
  contactEmail: 'kim@sundsvall.example',
});

describe('how a description stands', () => {
  it('tells first what publishing needs', () => {
    const { missing, steps, score } = standingOf(toBody(emptyValues({ title: 'T' })));
    expect(missing.slice(0, 2)).toEqual([
      { name: 'summary', needed: true },
      { name: 'problem', needed: true },
    ]);
    expect(missing.some(({ needed }) => !needed)).toBe(true);
    expect(steps[0]).toEqual({ step: 'essentials', state: 'needed', missing: 8 });
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(30);
  });

  it('asks little of an idea and more of what runs', () => {
    expect(standingOf(toBody(idea)).steps.map(({ state }) => state)).toEqual([
      'left',
      'left',
      'left',
      'free',
      'free',
      'free',
      'left',
    ]);
    const running = standingOf(toBody({ ...idea, phase: 'in_use' }));
    expect(running.missing.filter(({ needed }) => needed).map(({ name }) => name)).toEqual([
      'solution',
      'personalData',
    ]);
    expect(running.steps.map(({ state }) => state)).toEqual([
      'left',
      'needed',
      'needed',
      'left',
      'left',
      'left',
      'left',
    ]);
  });
});

describe('the fields of a step', () => {
  const names = (phase: string) => fieldsOfStep('essentials', { phase }).asked.map(({ name }) => name);

  it('are asked for when the phase asks for them', () => {
    expect(names('stopped')).toContain('stopReason');
    expect(names('pilot')).not.toContain('stopReason');
    expect(fieldsOfStep('effects', { phase: 'idea' }).asked).toEqual([]);
    expect(fieldsOfStep('effects', { phase: 'idea' }).more.map(({ name }) => name)).toContain('effects');
  });

  it('never ask why a case was stopped that goes on', () => {
    expect(fieldsOfStep('essentials', { phase: 'pilot' }).more.map(({ name }) => name)).toEqual([
      'coOwners',
      'contacts',
    ]);
  });
});
