/** Migrates one template database before the integration tests; each test file copies it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '~/platform/db/migrate.server';

declare module 'vitest' {
  export interface ProvidedContext {
    templateDatabase: string;
  }
}

export default function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmlight-test-'));
  const file = path.join(folder, 'template.db');
  migrate(file);
  project.provide('templateDatabase', file);
  return () => rmSync(folder, { recursive: true, force: true });
}
