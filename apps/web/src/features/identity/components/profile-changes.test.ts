import { profileChanges, type ProfileValues } from './profile-changes';

const before: ProfileValues = {
  name: 'Maria Nordlander',
  workTitle: 'Verksamhetsutvecklare',
  about: '',
  skills: ['kontaktcenter'],
  language: 'sv',
  timeZone: 'Europe/Stockholm',
};

describe('changes to a profile', () => {
  it('are nothing when nothing differs', () => {
    expect(profileChanges(before, { ...before, skills: ['kontaktcenter'] })).toEqual({});
  });

  it('are only the fields that differ, emptied ones too', () => {
    expect(profileChanges(before, { ...before, workTitle: '', skills: [], language: 'en' })).toEqual({
      workTitle: '',
      skills: [],
      language: 'en',
    });
  });

  it('see the order of skills', () => {
    const two = { ...before, skills: ['a', 'b'] };
    expect(profileChanges(two, { ...two, skills: ['b', 'a'] })).toEqual({ skills: ['b', 'a'] });
  });
});
