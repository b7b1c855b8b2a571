import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/display.ts'],
    setupFiles: ['test/set-up-temporal.ts'],
    // One screen, one mail server: the tests take turns.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // What is polled for is there in a tenth of this on a quiet machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
