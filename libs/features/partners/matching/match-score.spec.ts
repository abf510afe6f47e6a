import type { Area, CapabilityKind, Technique } from '#contracts';
import { fitOf, matchOf, type AdoptionsBetween } from './match-score.js';
import { onlyWith, partnerFacts, type PartnerFacts, type SaidCapability, type SaidPartner } from './partner-facts.js';

let serial = 0;

function said(kind: CapabilityKind, title: string, areas: Area[], techniques: Technique[] = []): SaidCapability {
  serial += 1;
  return { id: `c${serial}`, kind, title, areas, techniques };
}

function partner(about: Partial<SaidPartner> = {}): PartnerFacts {
  serial += 1;
  return partnerFacts({
    id: `o${serial}`,
    type: 'municipality',
    municipalityCode: `${1000 + serial}`,
    countyCode: `${serial}`,
    reach: null,
    skrGroup: null,
    population: null,
    areas: [],
    capabilities: [],
    ...about,
  });
}

const codes = (a: PartnerFacts, b: PartnerFacts, between?: AdoptionsBetween): string[] =>
  matchOf(a, b, between).reasons.map(({ code }) => code);

/** The partners in the order that the score puts them in. */
function ranked(you: PartnerFacts, partners: Record<string, PartnerFacts>): string[] {
  return Object.entries(partners)
    .map(([name, they]) => ({ name, score: matchOf(you, they).score }))
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name);
}

const seeksTolk = said('seeking', 'Taltolkning i receptionen', ['citizen_service_and_communication'], ['speech']);

describe('the score of a match', () => {
  it('puts first who offers just what is sought, then who does it, who seeks it too, and who only works nearby', () => {
    const you = partner({ capabilities: [seeksTolk], countyCode: '22', skrGroup: 'B3', population: 50_000 });
    const order = ranked(you, {
      neighbour: partner({ countyCode: '22', skrGroup: 'B3', population: 52_000 }),
      sameArea: partner({ areas: ['citizen_service_and_communication'] }),
      seeksToo: partner({
        capabilities: [said('seeking', 'Taltolkning', ['citizen_service_and_communication'], ['speech'])],
      }),
      offersOtherThing: partner({
        capabilities: [said('offering', 'Erfarenhet av snöröjning', ['transport_and_infrastructure'], ['prediction'])],
      }),
      does: partner({
        capabilities: [said('doing', 'Taltolkning vid skolstart', ['citizen_service_and_communication'], ['speech'])],
      }),
      offers: partner({
        capabilities: [
          said('offering', 'Taltolkning på fler språk', ['citizen_service_and_communication'], ['speech']),
        ],
      }),
    });
    expect(order).toEqual(['offers', 'does', 'seeksToo', 'neighbour', 'sameArea', 'offersOtherThing']);
  });

  it('says why from the side of who asks, with the capabilities that it is about', () => {
    const offers = said('offering', 'Vi lånar ut vår taltolk', ['citizen_service_and_communication'], ['speech']);
    const [you, they] = [partner({ capabilities: [seeksTolk] }), partner({ capabilities: [offers] })];
    expect(matchOf(you, they).reasons[0]).toMatchObject({
      code: 'offers_what_you_seek',
      yours: { id: seeksTolk.id, title: seeksTolk.title },
      theirs: { id: offers.id, title: offers.title },
    });
    expect(matchOf(they, you).reasons[0]).toMatchObject({
      code: 'seeks_what_you_offer',
      yours: { id: offers.id },
      theirs: { id: seeksTolk.id },
    });
  });

  it('is the same from both sides, whatever there is between two', () => {
    const kinds: CapabilityKind[] = ['doing', 'offering', 'seeking'];
    const areas: Area[] = ['education', 'social_services', 'administration', 'culture_and_leisure'];
    const techniques: Technique[] = ['speech', 'prediction', 'translation'];
    const titles = ['Taltolk för alla', 'Läxhjälp med robot', 'Prognos för skolan', 'Översättning av brev'];
    let state = 7;
    const pick = <T>(list: readonly T[]): T => {
      state = (state * 1664525 + 1013904223) % 2 ** 32;
      return list[Math.floor((state / 2 ** 32) * list.length)] as T;
    };
    const some = (): PartnerFacts =>
      partner({
        type: pick(['municipality', 'civil_society', 'region']),
        countyCode: pick(['01', '22', null]),
        municipalityCode: pick(['2281', '0180']),
        reach: pick([null, 'local', 'national']),
        skrGroup: pick(['A1', 'B3', null]),
        population: pick([900_000, 20_000, 26_000, null]),
        areas: [pick(areas)],
        capabilities: [1, 2, 3].map(() => said(pick(kinds), pick(titles), [pick(areas)], [pick(techniques)])),
      });
    for (let round = 0; round < 200; round++) {
      const [a, b] = [some(), some()];
      const [theyAdopted, youAdopted] = [pick([0, 1, 4]), pick([0, 2])];
      const there = matchOf(a, b, { theyAdopted, youAdopted });
      const back = matchOf(b, a, { theyAdopted: youAdopted, youAdopted: theyAdopted });
      expect(there.score).toBe(back.score);
      const points = there.reasons.map((reason) => reason.points);
      expect(points).toEqual(points.toSorted((x, y) => y - x));
    }
  });

  it('lets associations and municipalities of one place find each other, and wide associations everywhere', () => {
    const sundsvall = partner({ municipalityCode: '2281', countyCode: '22' });
    const local = partner({ type: 'civil_society', municipalityCode: '2281', countyCode: '22', reach: 'local' });
    const far = partner({ type: 'civil_society', municipalityCode: '1280', countyCode: '12', reach: 'local' });
    const wide = partner({ type: 'civil_society', municipalityCode: '0180', countyCode: '01', reach: 'national' });
    expect(codes(sundsvall, local)).toEqual(['same_municipality', 'municipality_and_association']);
    expect(codes(local, sundsvall)).toEqual(codes(sundsvall, local));
    expect(codes(sundsvall, wide)).toEqual(['municipality_and_association']);
    expect(codes(sundsvall, far)).toEqual([]);
    expect(codes(local, wide)).toEqual([]);
  });

  it('knows municipalities of one kind: group and size, less the more they differ, not at all at three times', () => {
    const you = partner({ skrGroup: 'B3', population: 60_000 });
    expect(codes(you, partner({ skrGroup: 'B3', population: 85_000 }))).toEqual(['same_group', 'similar_size']);
    const size = (population: number): number => matchOf(you, partner({ population })).score;
    expect(size(60_000)).toBe(size(89_000));
    expect(size(100_000)).toBeLessThan(size(89_000));
    expect(size(180_000)).toBe(0);
  });

  it('counts reuse both ways, and more of it for more, up to a limit', () => {
    const [you, they] = [partner(), partner()];
    const score = (theyAdopted: number) => matchOf(you, they, { theyAdopted, youAdopted: 0 }).score;
    expect(codes(you, they, { theyAdopted: 2, youAdopted: 1 })).toEqual(['adopted_yours', 'you_adopted_theirs']);
    expect([score(0), score(1)]).toEqual([0, 10]);
    expect(score(2)).toBeGreaterThan(score(1));
    expect(score(50)).toBe(19);
  });

  it('of who names everything is not the best with everyone', () => {
    const everything = said('offering', 'Allt möjligt', [
      'education',
      'social_services',
      'administration',
      'transport_and_infrastructure',
    ]);
    const seeks = said('seeking', 'Stöd till lärare', ['education']);
    const exact = said('offering', 'Stöd till skolor', ['education']);
    const [you, all, one] = [[seeks], [everything], [exact]].map((capabilities) => partner({ capabilities }));
    if (!you || !all || !one) throw new Error('three partners were made');
    expect(ranked(you, { all, one })).toEqual(['one', 'all']);
  });

  it('for one capability leaves all others out', () => {
    const other = said('offering', 'Läxhjälp', ['education']);
    const you = partner({ capabilities: [seeksTolk, other], areas: ['education'] });
    const alone = onlyWith(you, seeksTolk.id);
    const wants = partner({ capabilities: [said('seeking', 'Läxhjälp', ['education'])] });
    expect(codes(you, wants)).toContain('seeks_what_you_offer');
    expect(alone && codes(alone, wants)).toEqual([]);
    expect(onlyWith(you, 'closed')).toBeNull();
  });
});

describe('the fit of two capabilities', () => {
  const facts = (title: string, areas: Area[], techniques: Technique[] = []) => {
    const one = partner({ capabilities: [said('doing', title, areas, techniques)] }).capabilities.doing[0];
    if (!one) throw new Error('it was said');
    return one;
  };

  it('is 1 for the same, 0 for nothing in common, and sees through endings', () => {
    const tolk = facts('Tolkning i vården', ['social_services'], ['speech']);
    expect(fitOf(tolk, tolk)).toBeCloseTo(1);
    expect(fitOf(tolk, facts('Snöröjning', ['transport_and_infrastructure'], ['prediction']))).toBe(0);
    expect(fitOf(facts('Bygglovet', ['administration']), facts('Bygglov snabbare', ['education']))).toBeCloseTo(0.375);
    expect(fitOf(facts('Bygglovet', ['administration']), facts('Bygglovshandläggning', ['administration']))).toBe(1);
  });

  it('does not hold it against anyone that they name no technique', () => {
    const named = facts('Tolkning', ['social_services'], ['speech']);
    expect(fitOf(named, facts('Tolkning', ['social_services']))).toBe(1);
    expect(fitOf(named, facts('Tolkning', ['social_services'], ['prediction']))).toBeCloseTo(0.8);
  });
});
