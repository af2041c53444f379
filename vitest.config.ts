import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: [
        'model/**',
        'readers/**',
        'checks/**',
        'requirements/**',
        'generators/**',
        'cli/**',
        'index.ts',
      ],
      // what runs in the browser is tested there, out of sight of V8's coverage of this process
      exclude: [
        '**/generated/**',
        '**/*.json',
        'generators/templates/**',
        'generators/page/browser/**',
        'test/**',
      ],
      thresholds: { statements: 95, branches: 90, functions: 95, lines: 95 },
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
