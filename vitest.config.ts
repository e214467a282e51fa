import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Tests of what is pure: no file leaves anything behind for the next, so they share a process and what it has loaded. */
const pure = ['src/{core,contract,renderer}/**/*.test.{ts,tsx}']

export default defineConfig({
  test: {
    // a file of tests that brings its process down takes no other with it
    pool: 'forks',
    // one more than cores: what waits for hosts, processes and polite pauses leaves a core idle
    maxWorkers: availableParallelism() + 1,
    // No test here measures time; a busy machine is no reason to fail.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...pure, 'tests/e2e/**', '**/node_modules/**'],
        },
      },
    ],
  },
})
