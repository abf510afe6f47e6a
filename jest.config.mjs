/**
 * Reading the program's thousands of modules takes each test file seconds. In a run of everything (`npm test`) the e2e specs come in suites that read it once;
 * alone, each can be run by its name.
 */
const e2e = process.env.E2E_SUITES === 'true' ? '<rootDir>/test/suites/*.suite.ts' : '**/*.e2e-spec.ts';

/** Unit, e2e and contract tests: the sources through swc, against a real PostgreSQL that `globalSetup` starts. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: [
    '**/*.spec.ts',
    e2e,
    '**/*.contract-spec.ts',
    '<rootDir>/apps/web/**/*.test.ts',
    '<rootDir>/apps/web/**/*.test.tsx',
  ],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/test/browser/', '<rootDir>/test/bench/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: false, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          target: 'es2023',
          keepClassNames: true,
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^#features/([^/]+)$': '<rootDir>/libs/features/$1/index.ts',
    '^#platform/([^/]+)$': '<rootDir>/libs/platform/$1/index.ts',
    '^#contracts$': '<rootDir>/libs/contracts/index.ts',
    '^#contracts/texts$': '<rootDir>/libs/contracts/texts/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFiles: ['<rootDir>/test/support/load-first.mjs'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  testTimeout: 30_000,
  maxWorkers: 2,
};
