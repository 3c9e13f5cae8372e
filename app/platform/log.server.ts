/** The log: one JSON line an event on standard error. Never personal data: addresses, names and bodies are not logged. */
import pino from 'pino';
import { env } from './env.server';

export const log = pino({ level: env.logLevel, base: null, redact: ['email', '*.email', 'password', '*.password', 'cookie'] }, pino.destination({ dest: 2, sync: true }));
