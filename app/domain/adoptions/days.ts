/** Days of a promise: when a hold ends, when a promised day is over, when its grace is. Takes the clock as an argument. */
import { GRACE_DAYS, HOLD_MINUTES } from './states';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Milliseconds that the wall of `timeZone` is ahead of UTC at `instant`. */
function offsetAt(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const value = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'), value('second'));
  return wall - Math.floor(instant.getTime() / 1000) * 1000;
}

/** The last second of `day` (ISO `2026-12-08`) on the clocks of `timeZone`. */
export function endOfDay(day: string, timeZone: string): Date {
  const asUtc = new Date(`${day}T23:59:59.000Z`);
  const guess = new Date(asUtc.getTime() - offsetAt(asUtc, timeZone));
  return new Date(asUtc.getTime() - offsetAt(guess, timeZone));
}

/** When a hold that begins `now` is over. */
export function holdEnd(now: Date): Date {
  return new Date(now.getTime() + HOLD_MINUTES * MINUTE);
}

/** Promises for a day at or before this instant have used up their grace. */
export function graceLimit(now: Date): Date {
  return new Date(now.getTime() - GRACE_DAYS * DAY);
}
