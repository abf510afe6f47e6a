import { defineConfig } from 'oxlint';

const deepImports = {
  group: ['#features/*/*', '#platform/*/*'],
  message: 'Import a feature or a platform part through its index only.',
};
const nodeInBrowser = {
  group: ['node:*', '#platform/*', '#features/*', '@nestjs/*', 'typeorm', 'pg'],
  message: 'The browser cannot load this.',
};
const componentKit = { group: ['@digdir/*'], message: 'Only src/ui knows the component kit.' };

interface Pattern {
  group: string[];
  message: string;
}

const restrict = (...patterns: Pattern[]) =>
  ({ 'no-restricted-imports': ['error', { patterns: [deepImports, ...patterns] }] }) as const;

/** The features in the order of `apps/features.ts`; each may import only those before it. */
const FEATURES = [
  'search',
  'organisations',
  'identity',
  'belonging',
  'files',
  'hubs',
  'use-cases',
  'partners',
  'profiles',
  'threads',
  'council',
  'open-data',
  'demo',
  'administration',
];

const WEB_FEATURES = [
  'use-cases',
  'organisations',
  'identity',
  'admin',
  'home',
  'search',
  'open-data',
  'about',
  'hubs',
  'threads',
  'council',
];

/** What may be `any` where answers of the API are looked at as they come. */
const UNSAFE = [
  'typescript/no-unsafe-member-access',
  'typescript/no-unsafe-assignment',
  'typescript/no-unsafe-argument',
  'typescript/no-unsafe-call',
  'typescript/no-unsafe-return',
];

/** What is asked for beside oxlint's rules of correctness: the strict set of typescript-eslint, by what types tell. */
const STRICT = [
  ...UNSAFE,
  'no-case-declarations',
  'no-empty',
  'no-fallthrough',
  'no-prototype-builtins',
  'no-regex-spaces',
  'no-useless-assignment',
  'no-array-constructor',
  'no-unused-expressions',
  'no-var',
  'prefer-const',
  'prefer-rest-params',
  'prefer-spread',
  'preserve-caught-error',
  'typescript/await-thenable',
  'typescript/no-array-delete',
  'typescript/no-base-to-string',
  'typescript/no-deprecated',
  'typescript/no-duplicate-type-constituents',
  'typescript/no-dynamic-delete',
  'typescript/no-empty-object-type',
  'typescript/no-explicit-any',
  'typescript/no-floating-promises',
  'typescript/no-for-in-array',
  'typescript/no-implied-eval',
  'typescript/no-invalid-void-type',
  'typescript/no-meaningless-void-operator',
  'typescript/no-misused-promises',
  'typescript/no-mixed-enums',
  'typescript/no-namespace',
  'typescript/no-non-null-asserted-nullish-coalescing',
  'typescript/no-non-null-assertion',
  'typescript/no-redundant-type-constituents',
  'typescript/no-require-imports',
  'typescript/no-unnecessary-boolean-literal-compare',
  'typescript/no-unnecessary-condition',
  'typescript/no-unnecessary-template-expression',
  'typescript/no-unnecessary-type-arguments',
  'typescript/no-unnecessary-type-assertion',
  'typescript/no-unnecessary-type-constraint',
  'typescript/no-unnecessary-type-conversion',
  'typescript/no-unnecessary-type-parameters',
  'typescript/no-unsafe-enum-comparison',
  'typescript/no-unsafe-function-type',
  'typescript/no-unsafe-unary-minus',
  'typescript/only-throw-error',
  'typescript/prefer-literal-enum-member',
  'typescript/prefer-promise-reject-errors',
  'typescript/prefer-reduce-type-parameter',
  'typescript/prefer-return-this-type',
  'typescript/related-getter-setter-pairs',
  'typescript/require-await',
  'typescript/restrict-plus-operands',
  'typescript/unbound-method',
  'typescript/unified-signatures',
  'typescript/use-unknown-in-catch-callback-variable',
];

/** Beside the rules of correctness, of WCAG in the markup. */
const ACCESSIBILITY = [
  'jsx-a11y/interactive-supports-focus',
  'jsx-a11y/no-interactive-element-to-noninteractive-role',
  'jsx-a11y/no-noninteractive-element-interactions',
  'jsx-a11y/no-noninteractive-element-to-interactive-role',
  'jsx-a11y/no-noninteractive-tabindex',
  'jsx-a11y/no-static-element-interactions',
];

const HOOKS = [
  'react/rules-of-hooks',
  'react/exhaustive-deps',
  'react/static-components',
  'react/use-memo',
  'react/preserve-manual-memoization',
  'react/immutability',
  'react/globals',
  'react/refs',
  'react/set-state-in-effect',
  'react/error-boundaries',
  'react/purity',
  'react/set-state-in-render',
];

const setTo = (value: 'error' | 'off', rules: readonly string[]) =>
  Object.fromEntries(rules.map((rule) => [rule, value] as const));
const errors = (rules: readonly string[]) => setTo('error', rules);
const off = (rules: readonly string[]) => setTo('off', rules);

export default defineConfig({
  ignorePatterns: ['dist/', '.data/', 'test-results/', 'coverage/', '**/*.generated.d.ts', 'apps/web/theme/'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['typescript', 'unicorn', 'oxc', 'react', 'jsx-a11y'],
  categories: { correctness: 'error' },
  env: { builtin: true, node: true },
  rules: {
    ...errors(STRICT),
    'no-console': 'error',
    'no-unused-vars': 'error',
    'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'typescript/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    // Parts of an object are kept together by spreading them.
    'unicorn/no-useless-spread': 'off',
    // What is sorted here is text, or states of answers that have the same length.
    'typescript/require-array-sort-compare': 'off',
    // Settings are spread from classes that hold nothing else.
    'typescript/no-misused-spread': 'off',
    ...restrict(),
  },
  overrides: [
    {
      files: ['libs/platform/**'],
      rules: restrict({ group: ['#features/*', '**/apps/**'], message: 'The platform knows no feature.' }),
    },
    {
      files: ['libs/contracts/**'],
      rules: restrict({
        group: ['#*', 'node:*', '@*/*'],
        message: 'Contracts are plain TypeScript for server and browser.',
      }),
    },
    ...FEATURES.map((feature, at) => ({
      files: [`libs/features/${feature}/**`],
      rules: restrict(
        { group: ['**/apps/**'], message: 'Features do not know the programs that compose them.' },
        {
          group: [`#features/${feature}`, ...FEATURES.slice(at + 1).map((later) => `#features/${later}`)],
          message: 'A feature builds only on those before it in apps/features.ts; listen to events instead.',
        },
      ),
    })),
    {
      files: ['apps/web/**/*.{ts,tsx}'],
      plugins: ['react', 'jsx-a11y'],
      env: { browser: true },
      rules: {
        ...errors(ACCESSIBILITY),
        // A role on a plain element is as good, and looks the same in every browser.
        'jsx-a11y/prefer-tag-over-role': 'off',
        ...errors(HOOKS),
        ...restrict(nodeInBrowser, componentKit),
      },
    },
    { files: ['apps/web/*.ts'], rules: restrict() },
    { files: ['apps/web/src/ui/**'], rules: restrict(nodeInBrowser) },
    ...WEB_FEATURES.map((feature) => ({
      files: [`apps/web/src/features/${feature}/**`],
      rules: restrict(nodeInBrowser, componentKit, {
        group: WEB_FEATURES.filter((other) => other !== feature).map((other) => `**/${other}/**`),
        message: 'Features meet only in routes.tsx.',
      }),
    })),
    {
      // Answers of the API are looked at as they come.
      files: ['**/*.spec.ts', 'test/**/*.ts'],
      rules: off(UNSAFE),
    },
    {
      files: ['**/*.mjs', 'scripts/**'],
      rules: off([...UNSAFE, ...STRICT.filter((rule) => rule.startsWith('typescript/'))]),
    },
  ],
});
