import { checkForm, formPath, missingFields } from './form-rules';
import { changedFields, emptyValues, readNumber, splitTags, toBody, valuesOf } from './form-values';
import { previewOf } from './preview';

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

  it('is what the standard asks of an idea to be published, told in the order of the form', () => {
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

  it('is more the further it has come, and what is withheld is answered for', () => {
    expect(missingFields({ ...complete, phase: 'stopped' }, 'publish')).toEqual(['stopReason']);
    const inUse = { ...complete, phase: 'in_use', personalData: 'personal' };
    expect(missingFields(inUse, 'publish')).toEqual(['solution', 'legalBasis']);
    expect(missingFields({ ...inUse, withheld: { legalBasis: 'secrecy' } }, 'publish')).toEqual(['solution']);
  });
});

describe('what a form may hold', () => {
  it('keeps to the lengths of the standard', () => {
    expect(checkForm({ ...complete, summary: 'å'.repeat(281) }, 'draft')).toEqual([
      { path: 'summary', code: 'maxLength', params: { limit: 280 } },
    ]);
    expect(checkForm({ ...complete, reuseChecklist: `kort\n${'x'.repeat(301)}` }, 'draft')).toEqual([
      { path: 'reuseChecklist', code: 'lineLength', params: { limit: 300 } },
    ]);
  });

  it('names the part of the entry that is wrong', () => {
    const effects = [
      { measure: 'Tid', value: '' },
      { measure: ' ', value: 'många' },
    ];
    expect(checkForm({ ...complete, effects }, 'draft')).toEqual([
      { path: 'effects.1.measure', code: 'required' },
      { path: 'effects.1.value', code: 'isNumber' },
    ]);
    const roles = [{ role: 'Jurist', hours: '-4' }];
    expect(checkForm({ ...complete, roles }, 'draft')).toEqual([{ path: 'roles.0.hours', code: 'min' }]);
    const links = [{ url: 'file:///etc/passwd', label: 'Beslut', kind: 'decision' }];
    expect(checkForm({ ...complete, links }, 'draft')).toEqual([{ path: 'links.0.url', code: 'isUrl' }]);
  });

  it('knows addresses, days, figures, patterns and tags', () => {
    const first = (values: Parameters<typeof emptyValues>[0]) => checkForm({ ...complete, ...values }, 'draft')[0];
    expect(first({ contactEmail: 'kim@kommun' })).toMatchObject({ code: 'isEmail' });
    expect(first({ sourceCodeUrl: 'https://intranat/kod' })).toMatchObject({ code: 'isUrl' });
    expect(first({ phaseSince: '0025-03-10' })).toMatchObject({ code: 'isISO8601' });
    expect(first({ costOnce: 'en miljon' })).toMatchObject({ code: 'isNumber' });
    expect(first({ fundingRegistration: '2022/880' })).toMatchObject({ code: 'matches' });
    expect(first({ slug: 'Två ord' })).toEqual({ path: 'slug', code: 'slug' });
    expect(first({ tags: 'a;b' })).toMatchObject({ code: 'tagCharacters' });
    expect(first({ tags: 'x'.repeat(41) })).toMatchObject({ code: 'tagLength' });
    expect(first({ tags: 'a,b,c,d,e,f,g,h,i,j,k,l,m' })).toMatchObject({ code: 'maxItems', params: { limit: 12 } });
  });
});

describe('errors of the API', () => {
  it('about one entry without parts are about the whole question', () => {
    expect(formPath('areas.2')).toBe('areas');
    expect(formPath('reuseChecklist.2')).toBe('reuseChecklist');
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

  it('takes tags and lines apart', () => {
    expect(splitTags(' tal, text,, tal\nskola ')).toEqual(['tal', 'text', 'skola']);
    expect(toBody({ ...complete, reuseChecklist: 'Avtal\n\n Test \nAvtal' }).reuseChecklist).toEqual(['Avtal', 'Test']);
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
    const stopped = { ...complete, phase: 'stopped', stopReason: 'cost', insteadOf: 'Köp' };
    expect(toBody(stopped)).toMatchObject({ stopReason: 'cost', insteadOf: 'Köp' });
    expect(toBody({ ...stopped, phase: 'pilot' })).toMatchObject({ stopReason: null, insteadOf: null });
  });

  it('is what the register holds again, when it came from there', () => {
    const whole = emptyValues({
      ...complete,
      costOnce: '1 200,5',
      roles: [{ role: 'Jurist', hours: '40' }],
      links: [{ kind: 'decision', url: 'https://sundsvall.se/beslut', label: 'Beslut' }],
      coOwners: [{ id: 'timra', label: 'Timrå kommun' }],
      grewFrom: { id: 'annat-fall', label: 'Annat fall' },
      usedIn: ['2281'],
      withheld: { supplier: 'procurement', licence: '' },
    });
    const { supplier, ...record } = {
      ...previewOf(whole, null, undefined),
      withheldValues: { supplier: 'Bolaget AB' },
    };
    expect(supplier).toBeNull();
    const home = { id: '1', slug: 'sundsvall', name: 'Sundsvall', type: 'municipality', isDemo: false } as const;
    const organisations = [{ ...home, municipalityCode: null, countyCode: null }, ...record.organisations];
    expect(toBody(valuesOf({ ...record, supplier, organisations }, 'sv'))).toEqual({
      ...toBody(whole),
      supplier: 'Bolaget AB',
    });
  });
});
