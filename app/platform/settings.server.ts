/** The schema of the settings: what each may be, and what a real site may not start without. Reads no environment by itself. */
import path from 'node:path';
import { z } from 'zod';

const filled = (schema: z.ZodType<string>) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const base64Key = /^[\w-]+:[A-Za-z0-9+/]{43}=$/;

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  /** `demo` is what `npm start` serves; `site` is `npm run serve`. */
  WARMLIGHT_MODE: z.enum(['demo', 'site']).default('demo'),
  DATABASE_URL: z.string().default('file:./var/warmlight.db'),
  SESSION_SECRET: filled(z.string()),
  SEALING_KEYS: filled(z.string()),
  PUBLIC_URL: filled(z.url({ protocol: /^https?$/ })),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  MEILISEARCH_URL: filled(z.url({ protocol: /^https?$/ })),
  MEILISEARCH_KEY: filled(z.string()),
  SMTP_URL: filled(z.string()),
  FILES_DIR: z.string().default('./var/files'),
  TIME_ZONE: z.string().default('Asia/Shanghai'),
  CURRENCY: z
    .string()
    .regex(/^[a-z]{3}$/)
    .default('cny'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  TRUSTED_PROXIES: z.string().default(''),
  /** Tests alone: an instant at which the clock stands still. */
  FROZEN_CLOCK: filled(z.iso.datetime()),
});

/** What a demo seals with when nobody set a key: known to everyone, and refused by `npm run serve`. */
const DEMO_SEALING_KEYS = `demo:${Buffer.alloc(32, 'warmlight-demo-').toString('base64')}`;
const DEMO_SESSION_SECRET = 'warmlight-demo-session-secret-known-to-everyone';

/** Each missing or unsafe setting of a real site, as a sentence. Empty when it may start. */
export function unsafeSettings(environment: NodeJS.ProcessEnv): string[] {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const settings = parsed.data;
  const problems: string[] = [];
  if (!settings.SESSION_SECRET || settings.SESSION_SECRET.length < 32) problems.push('SESSION_SECRET: set at least 32 random characters');
  if (!settings.SEALING_KEYS) problems.push('SEALING_KEYS: set `id:key` with a key of 32 random bytes in base64');
  if (settings.SEALING_KEYS?.split(',').some((key) => !base64Key.test(key)))
    problems.push('SEALING_KEYS: each entry is `id:` and 32 bytes in base64');
  if (settings.SEALING_KEYS === DEMO_SEALING_KEYS) problems.push('SEALING_KEYS: this is the demo key, which everyone knows');
  if (!settings.PUBLIC_URL?.startsWith('https://')) problems.push('PUBLIC_URL: set the https:// address people use');
  if (!settings.SMTP_URL) problems.push('SMTP_URL: set the mail server; without it nobody can verify an address or reset a password');
  if (settings.MEILISEARCH_URL && !settings.MEILISEARCH_KEY) problems.push('MEILISEARCH_KEY: set the key that goes with MEILISEARCH_URL');
  if (settings.FROZEN_CLOCK) problems.push('FROZEN_CLOCK: is for tests alone');
  if (!settings.DATABASE_URL.startsWith('file:'))
    problems.push('DATABASE_URL: this version stores in SQLite, `file:…`; PostgreSQL is not built yet');
  return problems;
}

/** The settings in `environment`; throws, naming all of them, when a real site lacks one or has an unsafe one. */
export function readSettings(environment: NodeJS.ProcessEnv) {
  const settings = schema.parse(environment);
  if (settings.WARMLIGHT_MODE === 'site') {
    const problems = unsafeSettings(environment);
    if (problems.length > 0) throw new Error(`the site cannot start:\n  ${problems.join('\n  ')}`);
  }
  return {
    mode: settings.WARMLIGHT_MODE,
    isDemo: settings.WARMLIGHT_MODE === 'demo',
    isProductionBuild: settings.NODE_ENV === 'production',
    databaseFile: path.resolve(settings.DATABASE_URL.replace(/^file:/, '')),
    sessionSecret: settings.SESSION_SECRET ?? DEMO_SESSION_SECRET,
    sealingKeys: settings.SEALING_KEYS ?? DEMO_SEALING_KEYS,
    publicUrl: (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/$/, ''),
    port: settings.PORT,
    search: settings.MEILISEARCH_URL ? { url: settings.MEILISEARCH_URL, key: settings.MEILISEARCH_KEY ?? '' } : null,
    smtpUrl: settings.SMTP_URL ?? null,
    filesDir: path.resolve(settings.FILES_DIR),
    timeZone: settings.TIME_ZONE,
    currency: settings.CURRENCY,
    logLevel: settings.LOG_LEVEL,
    trustedProxies: settings.TRUSTED_PROXIES.split(',').filter(Boolean),
    frozenClock: settings.FROZEN_CLOCK ? new Date(settings.FROZEN_CLOCK) : null,
  } as const;
}
