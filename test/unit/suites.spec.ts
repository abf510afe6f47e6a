import { readdirSync, readFileSync } from 'node:fs';

it('every e2e spec is in one suite', () => {
  const specs = readdirSync('test/e2e').filter((name) => name.endsWith('.e2e-spec.ts'));
  const imported = readdirSync('test/suites').flatMap((name) =>
    [...readFileSync(`test/suites/${name}`, 'utf8').matchAll(/'\.\.\/e2e\/(.+)\.js'/g)].map(([, spec]) => `${spec}.ts`),
  );
  expect(imported.sort()).toEqual(specs.sort());
});
