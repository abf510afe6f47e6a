import { accepted } from './accepted.js';

describe('the form that an asker accepts', () => {
  it.each([
    [undefined, 'rdf'],
    ['', 'rdf'],
    ['*/*', 'rdf'],
    ['text/turtle', 'ttl'],
    ['application/ld+json, application/json;q=0.5', 'jsonld'],
    ['application/json', 'jsonld'],
    ['application/xml', 'rdf'],
    ['text/turtle;q=0.2, application/rdf+xml;q=0.9', 'rdf'],
    ['text/turtle;q=0, */*;q=0.1', 'rdf'],
    ['TEXT/TURTLE', 'ttl'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'rdf'],
    ['image/png', 'rdf'],
  ])('%j is %s', (header, format) => {
    expect(accepted(header)).toBe(format);
  });
});
