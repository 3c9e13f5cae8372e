/** What runs beside requests: the outbox every second, the clock every half minute. One process a database. */
import { now } from '~/platform/clock.server';
import { connect, disconnect } from '~/platform/db/database.server';
import { log } from '~/platform/log.server';
import { prepareSearch } from '../search/prepare-search.server';
import { deliverOutbox } from './deliver-outbox.server';
import { runClock } from './run-clock.server';

const OUTBOX_EVERY = 1_000;
const CLOCK_EVERY = 30_000;

const timers = new Set<NodeJS.Timeout>();
let stopping = false;
let underWay: Promise<unknown>[] = [];

/** Repeats `work` with `pause` milliseconds between the end of one run and the start of the next; a fault is logged, and it goes on. */
function every(pause: number, name: string, work: () => Promise<unknown>) {
  const again = () => {
    if (stopping) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      const run = work()
        .catch((fault: unknown) => log.error({ job: name, err: fault }, 'background job failed'))
        .finally(() => {
          underWay = underWay.filter((one) => one !== run);
          again();
        });
      underWay.push(run);
    }, pause);
    timers.add(timer);
  };
  again();
}

/** Opens the database, makes the search index ready and starts the jobs. Called once by the server's command. */
export async function startUp(): Promise<void> {
  connect();
  await prepareSearch();
  every(OUTBOX_EVERY, 'outbox', () => deliverOutbox({ now: now() }));
  every(CLOCK_EVERY, 'clock', () => runClock({ now: now() }));
}

/** Stops the jobs, waits for those under way and closes the database. */
export async function shutDown(): Promise<void> {
  stopping = true;
  for (const timer of timers) clearTimeout(timer);
  timers.clear();
  await Promise.allSettled(underWay);
  await disconnect();
}
