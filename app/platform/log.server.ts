/** The log: one JSON line an event on standard error. Never personal data: addresses, names and bodies are not logged. */
import pino from 'pino';
import { env } from './env.server';

/** A fault as the log tells it. Prisma's messages repeat the arguments of the query, a name or a text among them: of those only kind and place are told. */
function toldFault(fault: unknown): object {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const message = fault.name.startsWith('PrismaClient') ? 'a query was refused' : fault.message;
  const stack = (fault.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
  const code = 'code' in fault ? { code: fault.code } : {};
  return { type: fault.name, message, ...code, stack, ...(fault.cause === undefined ? {} : { cause: toldFault(fault.cause) }) };
}

export const log = pino(
  { level: env.logLevel, base: null, serializers: { err: toldFault }, redact: ['email', '*.email', 'password', '*.password', 'cookie'] },
  pino.destination({ dest: 2, sync: true }),
);
