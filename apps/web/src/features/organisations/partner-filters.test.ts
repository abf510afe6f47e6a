import { NO_PARTNER_FILTERS, partnerFiltersCodec } from './partner-filters';

describe('the filters of partners in the address', () => {
  it('come back as they were written', () => {
    const filters = {
      q: 'bygglov',
      kind: 'seeking',
      area: 'education',
      technique: 'speech',
      county: '22',
      organisationType: 'civil_society',
    } as const;
    expect(partnerFiltersCodec.read(partnerFiltersCodec.write(filters))).toEqual(filters);
    expect(partnerFiltersCodec.write(NO_PARTNER_FILTERS).size).toBe(0);
  });

  it('leave out what is none of ours', () => {
    const params = new URLSearchParams('kind=giving&area=x&technique=y&county=Dalarna&organisationType=z');
    expect(partnerFiltersCodec.read(params)).toEqual(NO_PARTNER_FILTERS);
  });
});
