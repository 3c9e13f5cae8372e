/** A folder for sealed documents of one test file, away from the site's own. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, vi } from 'vitest';
import { env } from '~/platform/env.server';

/** Call once at the top of a test file. `count` says how many documents lie on disk. */
export function useSealedFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmlight-cases-'));
  beforeEach(() => {
    vi.spyOn(env, 'filesDir', 'get').mockReturnValue(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const cases = path.join(folder, 'cases');
  const count = () =>
    existsSync(cases) ? readdirSync(cases, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length : 0;
  return { folder, count };
}
