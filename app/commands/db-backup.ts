/** `npm run db:backup [file]`: a consistent copy of a living database, checked before it is called a backup. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { env } from '~/platform/env.server';

const stamp = new Date().toISOString().replace(/[:.]/g, '-');
const target = path.resolve(process.argv[2] ?? `var/backups/warmlight-${stamp}.db`);
if (existsSync(target)) throw new Error(`${target} exists already; a backup never overwrites`);
mkdirSync(path.dirname(target), { recursive: true });

const source = new Database(env.databaseFile, { fileMustExist: true, readonly: true });
await source.backup(target);
source.close();

const copy = new Database(target, { readonly: true });
const verdict = copy.pragma('integrity_check', { simple: true });
const strays = copy.pragma('foreign_key_check') as unknown[];
copy.close();
if (verdict !== 'ok' || strays.length > 0) throw new Error(`the copy is damaged: ${String(verdict)}, ${strays.length} stray references`);
console.log(`Backed up to ${target}. Keep SEALING_KEYS elsewhere: without them the sealed part of a backup cannot be read.`);
