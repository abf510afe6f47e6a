import { askerKeys, type Actor } from '#platform/access';
import {
  canArchive,
  canDelete,
  canEdit,
  canPublish,
  canRead,
  canSeeContactEmail,
  visibilityKeys,
  type Guarded,
} from './use-cases.policy.js';

const person = (more: Partial<Actor> = {}): Actor => ({
  userId: 'someone',
  name: 'Someone',
  platformRole: 'member',
  memberships: [],
  hubs: [],
  sessionId: null,
  tokenId: null,
  scopes: null,
  ...more,
});
const useCase = (more: Partial<Guarded> = {}): Guarded => ({
  status: 'published',
  visibility: 'public',
  hubs: [],
  createdBy: 'creator',
  submittedBy: null,
  organisations: [{ id: 'a' }, { id: 'b' }],
  ...more,
});
const memberOf = (organisationId: string): Actor => person({ memberships: [{ organisationId, role: 'member' }] });

const people: Record<string, Actor | null> = {
  anonymous: null,
  stranger: memberOf('x'),
  member: memberOf('b'),
  representative: person({ memberships: [{ organisationId: 'a', role: 'representative' }] }),
  creator: person({ userId: 'creator', memberships: [{ organisationId: 'a', role: 'member' }] }),
  formerCreator: person({ userId: 'creator' }),
  editor: person({ platformRole: 'editor' }),
  editorCreator: person({ userId: 'creator', platformRole: 'editor' }),
  admin: person({ platformRole: 'admin' }),
  inHub: person({ hubs: [{ hubId: 'h', role: 'member', rulesDue: false }] }),
  inOtherHub: person({ hubs: [{ hubId: 'i', role: 'owner', rulesDue: false }] }),
};
const whoMay = (may: (actor: Actor | null, useCase: Guarded) => boolean, one: Guarded): string[] =>
  Object.keys(people).filter((name) => may(people[name] ?? null, one));

const everyone = Object.keys(people);
const owners = ['member', 'representative', 'creator'];

describe('reading', () => {
  it.each<[string, Guarded, string[]]>([
    ['a public case', useCase(), everyone],
    ['a case for members', useCase({ visibility: 'members' }), everyone.filter((name) => name !== 'anonymous')],
    ['a case for its organisations', useCase({ visibility: 'organisation' }), [...owners, 'admin']],
    ['a case for hubs', useCase({ visibility: 'hub', hubs: ['g', 'h'] }), [...owners, 'admin', 'inHub']],
    ['a case for no hub', useCase({ visibility: 'hub' }), [...owners, 'admin']],
    ['a case that was for a hub', useCase({ visibility: 'organisation', hubs: ['h'] }), [...owners, 'admin']],
    ['a draft for a hub', useCase({ status: 'draft', visibility: 'hub', hubs: ['h'] }), [...owners, 'editorCreator']],
    ['a public draft', useCase({ status: 'draft' }), [...owners, 'editorCreator']],
    ['an archived public case', useCase({ status: 'archived' }), everyone],
    [
      'an archived case for its organisations',
      useCase({ status: 'archived', visibility: 'organisation' }),
      [...owners, 'admin'],
    ],
  ])('%s', (_, one, expected) => {
    expect(whoMay(canRead, one)).toEqual(expected);
  });

  it('finds the same published cases by keys', () => {
    for (const visibility of ['public', 'members', 'organisation', 'hub'] as const) {
      const one = useCase({ visibility, hubs: ['h'] });
      const byKeys = (actor: Actor | null): boolean =>
        askerKeys(actor).some((key) => visibilityKeys(one).includes(key));
      expect(whoMay(byKeys, one)).toEqual(whoMay(canRead, one));
    }
  });

  it('shows contact addresses to people who have signed in', () => {
    expect(whoMay(canSeeContactEmail, useCase())).toEqual(everyone.filter((name) => name !== 'anonymous'));
  });
});

describe('writing', () => {
  it.each<[string, Guarded, string[]]>([
    ['a public case', useCase(), [...owners, 'editor', 'editorCreator', 'admin']],
    ['a case for its organisations', useCase({ visibility: 'organisation' }), [...owners, 'admin']],
    ['a draft', useCase({ status: 'draft' }), [...owners, 'editorCreator']],
  ])('%s', (_, one, expected) => {
    expect(whoMay(canEdit, one)).toEqual(expected);
  });

  it('publishes drafts', () => {
    expect(whoMay(canPublish, useCase({ status: 'draft' }))).toEqual([...owners, 'editorCreator']);
    expect(whoMay(canPublish, useCase())).toEqual([]);
  });

  it('archives, and takes back, by representatives and creators', () => {
    const expected = ['representative', 'creator', 'editor', 'editorCreator', 'admin'];
    expect(whoMay(canArchive, useCase())).toEqual(expected);
    expect(whoMay(canPublish, useCase({ status: 'archived' }))).toEqual(expected);
    expect(whoMay(canArchive, useCase({ status: 'draft' }))).toEqual([]);
  });

  it('deletes only drafts', () => {
    expect(whoMay(canDelete, useCase({ status: 'draft' }))).toEqual([...owners, 'editorCreator']);
    expect(whoMay(canDelete, useCase())).toEqual([]);
    expect(whoMay(canDelete, useCase({ status: 'archived' }))).toEqual([]);
  });
});
