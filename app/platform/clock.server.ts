/** The one clock. Use-cases get `now` from their caller; callers get it here. */
import { env } from './env.server';

/** The present instant, or the frozen one that a test asked for. */
export function now(): Date {
  return env.frozenClock ? new Date(env.frozenClock) : new Date();
}
