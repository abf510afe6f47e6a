import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const deepImports = {
  group: ['#features/*/*', '#platform/*/*'],
  message: 'Import a feature or a platform part through its index only.',
};
const nodeInBrowser = {
  group: ['node:*', '#platform/*', '#features/*', '@nestjs/*', 'typeorm', 'pg'],
  message: 'The browser cannot load this.',
};
const restrict = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [deepImports, ...patterns] }],
});

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

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.data/',
      'test-results/',
      'coverage/',
      'libs/api-client/schema.generated.d.ts',
      'apps/web/theme/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.ts', 'scripts/*.mjs', 'test/support/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
      globals: globals.node,
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-misused-spread': 'off',
      // Answers are described by classes (OpenAPI needs them) and made as plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-console': 'error',
      ...restrict(),
    },
  },
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
    ...jsxA11y.flatConfigs.strict,
    plugins: { ...jsxA11y.flatConfigs.strict.plugins, 'react-hooks': reactHooks },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, ecmaFeatures: { jsx: true } },
      globals: globals.browser,
    },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      ...reactHooks.configs.recommended.rules,
      ...restrict(nodeInBrowser, { group: ['@digdir/*'], message: 'Only src/ui knows the component kit.' }),
    },
  },
  { files: ['apps/web/*.ts'], rules: restrict() },
  { files: ['apps/web/src/ui/**'], rules: restrict(nodeInBrowser) },
  ...['use-cases', 'organisations', 'identity', 'admin', 'home', 'search', 'open-data', 'about', 'hubs'].map(
    (feature, _, all) => ({
      files: [`apps/web/src/features/${feature}/**`],
      rules: restrict(
        nodeInBrowser,
        { group: ['@digdir/*'], message: 'Only src/ui knows the component kit.' },
        {
          group: all.filter((other) => other !== feature).map((other) => `**/features/${other}/**`),
          message: 'Features meet only in routes.tsx.',
        },
      ),
    }),
  ),
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.mjs', 'scripts/**'], ...tseslint.configs.disableTypeChecked },
);
