/** A database of this test file's own, copied from the migrated template, with the invariants checked at the end. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { brokenInvariants } from '#prisma/checks/run';
import { connect, disconnect } from '~/platform/db/database.server';

/** Call once at the top of an integration test file. After its tests every query of prisma/checks must count 0. */
export function useDatabase() {
  let folder = '';
  beforeAll(() => {
    const template = inject('templateDatabase');
    folder = mkdtempSync(path.join(path.dirname(template), 'file-'));
    const file = path.join(folder, 'test.db');
    copyFileSync(template, file);
    connect(file);
  });
  afterAll(async () => {
    const broken = brokenInvariants();
    await disconnect();
    rmSync(folder, { recursive: true, force: true });
    expect(broken).toEqual([]);
  });
}
