import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { register } from 'tsx/esm/api';
import tseslint from 'typescript-eslint';

// The rule that users of the language get also checks this repository; it is read from its TypeScript source.
register();
const { default: whittle } = await import('./dsl/source/eslint.ts');

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'rtl-out/', 'dsl/source/lint/misuse.fixture.ts']),
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      whittle.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A key that is data is written as data.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An interface may be asynchronous for the sake of another implementation.
      '@typescript-eslint/require-await': 'off',
      // A type goes where a record is asked for, an interface does not.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A record without one of its fields.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // An ArrayLike has no iterator.
      '@typescript-eslint/prefer-for-of': 'off',
      // Asks for the `!` that another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    // Methods stand for themselves there: they tell below which call a position is looked for.
    files: ['dsl/{signals,statements,module,source}/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // The type guards of ts-morph narrow to types that no constructor makes.
    files: ['dsl/source/{names,docs,source-table}.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    // What elaboration says of signals that are treated as host values is tried out there.
    files: ['dsl/diagnostics/*.spec.ts', 'dsl/source/naming.example.ts'],
    rules: { 'whittle/no-host-use': 'off' },
  },
  {
    // What must not compile is written down there, and nothing runs.
    files: ['dsl/type-tests/*.ts'],
    rules: {
      'whittle/no-host-use': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
);
