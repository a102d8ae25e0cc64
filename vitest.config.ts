// Where the checks that vitest runs are, in the suites that `npm test` names. Modules keep no state, so
// files share their threads.
import { defineConfig } from 'vitest/config';

const long = '**/*.long.test.ts';
const apart = ['test/house*.test.ts', 'test/planted*.test.ts', 'test/docs*.test.ts', 'test/browser*.test.ts'];
const suite = (name: string, include: string[], exclude: string[] = []) => ({
  extends: true as const,
  test: { name, include, exclude: ['**/node_modules/**', 'dist/**', ...exclude] },
});

export default defineConfig({
  test: {
    pool: 'threads',
    isolate: false,
    // For what hangs, not for what is slow: a busy machine may take five times as long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      suite('unit', ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], [...apart, long]),
      suite('house', ['test/house*.test.ts', 'test/planted*.test.ts'], [long]),
      suite('docs', ['test/docs*.test.ts'], [long]),
      suite('browser', ['test/browser*.test.ts'], [long]),
      suite('long', [long]),
    ],
  },
});
