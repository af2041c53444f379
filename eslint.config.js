import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Calls whose result depends on the reader's locale: outputs must be the same bytes everywhere. */
const localeCalls = [
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      '**/generated/',
      'node_modules/',
      'bench/work/',
      'skeleton-runs/',
      'examples/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.cjs'] } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/strict-boolean-expressions': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-misused-spread': 'off', // code points are what is meant where a text is spread
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-properties': [
        'error',
        ...localeCalls.map(property => ({
          property,
          message: 'compare and format by code unit, not by locale',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'use a named export' },
        { selector: 'TSEnumDeclaration', message: 'use a union of strings' },
      ],
    },
  },
  {
    files: ['model/**', 'readers/**', 'checks/**', 'requirements/**', 'generators/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'only cli/ touches the process' },
        { name: 'console', message: 'only cli/ writes' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            'fs',
            'node:fs',
            'node:fs/promises',
            'node:process',
            'process',
            'node:os',
            'node:child_process',
            'node:http',
            'node:https',
            'node:net',
          ].map(name => ({ name, message: 'only cli/ touches disk, process and system' })),
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs', '*.config.ts'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs', '*.config.ts'],
    languageOptions: {
      globals: {
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        require: 'readonly',
      },
    },
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
