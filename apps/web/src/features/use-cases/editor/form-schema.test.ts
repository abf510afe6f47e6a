import { checkForm, formPath, missingFields } from './form-schema';
import { changedFields, emptyEffect, emptyValues, readNumber, splitTags, toBody } from './form-values';

const complete = emptyValues({
  organisation: 'sundsvall',
  title: 'Tal till text',
  summary: 'S',
  problem: 'P',
  areas: ['education'],
  phase: 'pilot',
  visibility: 'public',
  contactName: 'Kim',
  contactEmail: 'kim@sundsvall.example',
});

describe('what a form must have', () => {
  it('is a title and an organisation to be saved', () => {
    expect(missingFields(emptyValues(), 'draft')).toEqual(['title', 'organisation']);
    expect(checkForm(emptyValues({ title: 'T', organisation: 'sundsvall' }), 'draft')).toEqual([]);
  });

  it('is the eight fields to be published, told in the order of the page', () => {
    expect(checkForm(emptyValues(), 'publish').map(({ path }) => path)).toEqual([
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
    expect(checkForm(complete, 'publish')).toEqual([]);
  });

  it('asks for a choice where there is nothing to fill in', () => {
    expect(checkForm({ ...complete, visibility: null }, 'publish')).toEqual([{ path: 'visibility', code: 'oneOf' }]);
    expect(checkForm({ ...complete, areas: [], visibility: '', title: '' }, 'publish')).toEqual([
      { path: 'title', code: 'required' },
      { path: 'areas', code: 'minItems' },
      { path: 'visibility', code: 'oneOf' },
    ]);
  });

  it('is a reason as well when the case was stopped', () => {
    expect(missingFields({ ...complete, phase: 'stopped' }, 'publish')).toEqual(['stopReason']);
  });
});

describe('what a form may hold', () => {
  it('keeps to the lengths of the API', () => {
    expect(checkForm({ ...complete, summary: 'å'.repeat(281) }, 'draft')).toEqual([
      { path: 'summary', code: 'maxLength', params: { limit: 280 } },
    ]);
  });

  it('names the field of the effect that is wrong', () => {
    const effects = [
      { ...emptyEffect(), measure: 'Tid' },
      { ...emptyEffect(), value: 'många' },
    ];
    expect(checkForm({ ...complete, effects }, 'draft')).toEqual([
      { path: 'effects.1.measure', code: 'required' },
      { path: 'effects.1.value', code: 'isNumber' },
    ]);
  });

  it('knows an address and a tag', () => {
    expect(checkForm({ ...complete, contactEmail: 'kim@kommun' }, 'draft')[0]).toMatchObject({ code: 'isEmail' });
    expect(checkForm({ ...complete, tags: 'a;b' }, 'draft')[0]).toMatchObject({ code: 'tagCharacters' });
    expect(checkForm({ ...complete, tags: 'x'.repeat(41) }, 'draft')[0]).toMatchObject({ code: 'tagLength' });
    expect(checkForm({ ...complete, tags: 'a,b,c,d,e,f,g,h,i,j,k,l,m' }, 'draft')[0]).toMatchObject({
      code: 'maxItems',
      params: { limit: 12 },
    });
  });
});

describe('errors of the API', () => {
  it('about one box are about the whole question', () => {
    expect(formPath('areas.2')).toBe('areas');
    expect(formPath('effects.0.value')).toBe('effects.0.value');
  });
});

describe('what is sent', () => {
  it('reads numbers as people type them', () => {
    expect(readNumber('1 234,5')).toBe(1234.5);
    expect(readNumber('-3.25')).toBe(-3.25);
    expect(readNumber('−3')).toBe(-3);
    expect(readNumber('')).toBeNull();
    expect(readNumber('12 st')).toBeNull();
  });

  it('takes tags apart', () => {
    expect(splitTags(' tal, text,, tal\nskola ')).toEqual(['tal', 'text', 'skola']);
  });

  it('is nothing but what has changed', () => {
    const held = toBody(complete);
    expect(changedFields(held, toBody({ ...complete, title: ' Tal till text ' }))).toEqual({});
    expect(changedFields(held, toBody({ ...complete, phaseReason: 'Beslut', tags: 'a' }))).toEqual({
      phaseReason: 'Beslut',
      tags: ['a'],
    });
  });

  it('has a reason for stopping only when the case was stopped', () => {
    const stopped = { ...complete, phase: 'stopped', stopReason: 'cost', insteadOf: 'Köp' } as const;
    expect(toBody(stopped)).toMatchObject({ stopReason: 'cost', insteadOf: 'Köp' });
    expect(toBody({ ...stopped, phase: 'pilot' })).toMatchObject({ stopReason: null, insteadOf: null });
  });
});
