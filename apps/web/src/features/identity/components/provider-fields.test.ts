import { ApiProblem } from '../../../lib/api-problem';
import { domainLines, onWholeFields, textToCertificates, textToDomains } from './provider-fields';

describe('the fields of an identity provider', () => {
  it('have a domain and an organisation on each line', () => {
    expect(textToDomains(' kommun.se = kommunen\n\nbolaget.se Bolaget AB \n')).toEqual([
      { domain: 'kommun.se', organisation: 'kommunen' },
      { domain: 'bolaget.se', organisation: 'Bolaget AB' },
    ]);
    expect(textToDomains('')).toEqual([]);
    expect(domainLines('kommun.se')).toEqual({ code: 'matches' });
    expect(domainLines('kommun.se = kommunen')).toBeNull();
  });

  it('take several certificates at once', () => {
    const one = '-----BEGIN CERTIFICATE-----\nAAA=\n-----END CERTIFICATE-----';
    expect(textToCertificates(`${one}\n${one}\n`)).toEqual([one, one]);
    expect(textToCertificates(' AAA= ')).toEqual(['AAA=']);
    expect(textToCertificates(' ')).toEqual([]);
  });

  it('are pointed at as a whole when something in them is wrong', () => {
    const errors = [{ path: 'domains.0.organisation', code: 'notFound', message: 'm' }];
    const mapped = onWholeFields(new ApiProblem({ status: 400, code: 'validation.failed', errors }));
    expect(mapped).toMatchObject({ status: 400, errors: [{ path: 'domains', code: 'notFound' }] });
    expect(onWholeFields('something else')).toBe('something else');
  });
});
