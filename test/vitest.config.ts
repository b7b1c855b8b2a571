import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;
// Rooms that touch a DOM or the browser; every other room must run where neither exists.
const domRooms = ['sites', 'editors', 'components', 'panel', 'messages', 'browser', 'entrypoints'];
const domTests = domRooms.map((room) => `test/${room}/**/*.test.{ts,tsx}`);

// No test is about time: a busy machine may take long, and only a test that hangs should end by the clock.
const PATIENCE_MS = 60_000;

export default defineConfig({
  root,
  test: {
    // A fixed zone that nobody's machine has by chance shows code that reads the machine's.
    env: { TZ: 'Pacific/Chatham' },
    projects: [
      {
        root,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...domTests, 'test/e2e/**', 'test/house/**'],
          setupFiles: ['test/set-up-temporal.ts'],
          testTimeout: PATIENCE_MS,
        },
      },
      {
        root,
        plugins: [await WxtVitest()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: domTests,
          setupFiles: ['test/set-up-temporal.ts'],
          testTimeout: PATIENCE_MS,
        },
      },
      {
        root,
        test: { name: 'house', environment: 'node', include: ['test/house/**/*.test.ts'], testTimeout: PATIENCE_MS },
      },
    ],
  },
});
