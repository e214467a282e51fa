import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    pool: 'threads',
    // No test here measures time; a busy machine is no reason to fail.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
