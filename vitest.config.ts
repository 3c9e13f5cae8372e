/** Unit, integration and architecture tests; browser tests run under Playwright. */
import { defineConfig } from 'vitest/config';
import { aliases } from './vite.aliases';

/** The instant at which tests happen; tests/support/factories.ts has it as NOW. */
const FROZEN_CLOCK = '2026-11-23T02:00:00.000Z';

const base = { environment: 'node' as const, setupFiles: ['tests/support/setup.ts'], env: { FROZEN_CLOCK, LOG_LEVEL: 'silent' } };

export default defineConfig({
  resolve: { alias: aliases },
  test: {
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { ...base, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          ...base,
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/template-database.ts'],
        },
      },
      { extends: true, test: { ...base, name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
    ],
  },
});
