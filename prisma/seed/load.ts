/** Loads the demo world: four seasons of an invented past up to today, played through the rules of real use. Refuses a database that has people in it. */
import { now as present } from '~/platform/clock.server';
import { read, write } from '~/platform/db/database.server';
import { runClock } from '~/use-cases/background/run-clock.server';
import { planNeeds } from './acts/needs';
import { planProjects } from './acts/projects';
import { playToday } from './acts/today';
import { bringCast } from './cast';
import { randomFrom } from './random';
import { after, DAY, type Stage } from './stage';
import { timeline } from './timeline';

/** The one number the world follows from; change it and another world comes. */
const SEED = 20_261_123;
/** Seasons before the present one. */
const SEASONS_BEFORE = 3;
/** Mail and index work of the past is done; only these last hours of it are left for the server to do. */
const LEFT_FOR_THE_SERVER = DAY / 2;

/** Twelve hundred needs are few for four cities: told apart by all columns, nearly every one would show its city alone. */
const DEMO_ANONYMITY = JSON.stringify({ k: 5, columns: ['district', 'ageBand'] });

export interface DemoWorldOptions {
  /** Hears progress, a line at a time. */
  readonly say: (line: string) => void;
  /** 1 is the whole world; tests take a part of it (DEMO_SCALE). */
  readonly share?: number;
}

/** The clock of real use, once a day of the past. */
function planClock({ timeline: past, start, end }: Stage) {
  for (let at = after(start, DAY); at <= end; at = after(at, DAY)) {
    const noon = at;
    past.at(noon, async () => void (await runClock({ now: noon })));
  }
}

/** The first instant of the season three before the one `end` is in, as UTC has it. */
function firstSeason(end: Date): Date {
  const quarter = Math.floor(end.getUTCMonth() / 3) - SEASONS_BEFORE;
  return new Date(Date.UTC(end.getUTCFullYear(), quarter * 3, 1));
}

/** Fills the connected database, which must be empty of people. */
export async function loadDemoWorld({ say, share = Number(process.env.DEMO_SCALE ?? 1) }: DemoWorldOptions): Promise<void> {
  if ((await read().user.count()) > 0) throw new Error('the demo world goes into an empty database alone');
  const startedAt = performance.now();
  const end = present();
  const start = firstSeason(end);
  const random = randomFrom(SEED);
  const past = timeline(start, end);
  say('Loading the demo world (invented people, four seasons) …');
  const cast = await bringCast(after(start, -DAY), share);
  await write((transaction) => transaction.siteSetting.create({ data: { key: 'anonymity', value: DEMO_ANONYMITY } }));
  const stage: Stage = { cast, random, timeline: past, start, end };
  planClock(stage);
  planNeeds(stage, planProjects(stage), share);
  let told = 0;
  await past.play((happened, shareDone) => {
    const tenth = Math.floor(shareDone * 10);
    if (tenth <= told) return;
    told = tenth;
    say(`  ${String(tenth * 10).padStart(3)} %  ${happened} things have happened`);
  });
  await runClock({ now: end });
  await playToday(stage);
  await write(async (transaction) => {
    await transaction.outboxMessage.deleteMany({ where: { createdAt: { lt: after(end, -LEFT_FOR_THE_SERVER) } } });
    await transaction.siteSetting.create({ data: { key: 'demo-seed', value: String(SEED) } });
  });
  say(`The demo world is loaded (${((performance.now() - startedAt) / 1000).toFixed(1)} s).`);
}
