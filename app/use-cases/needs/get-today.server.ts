/** A charity's day: needs under each lamp, what falls due, the week so far. */
import type { Actor } from '~/domain/accounts/actor';
import { dayOf, type PublicItem } from '~/domain/needs/public-need';
import { type Due, daysBetween, type Lamp, type LampNeed, type Today } from '~/domain/needs/today';
import { type NeedObject, URGENCIES } from '~/domain/needs/vocabulary';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { currentCharity } from '../charities/current-charity.server';
import { publicNeedSelect } from './public-need-select.server';

const DAY = 86_400_000;
const UNDER_WAY = ['published', 'fully-adopted', 'in-delivery'];
const MOST_DUE = 12;

async function lamps(charityId: string, today: string): Promise<Lamp[]> {
  return Promise.all(
    URGENCIES.map(async (urgency) => {
      const where = { charityId, urgency, state: { in: UNDER_WAY } };
      const [count, found] = await Promise.all([
        read().need.count({ where }),
        read().need.findMany({
          where,
          orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
          take: 3,
          select: {
            id: true,
            object: true,
            title: true,
            titleEn: true,
            district: true,
            publishedAt: true,
            neededBy: true,
            items: publicNeedSelect.items,
          },
        }),
      ]);
      const needs = found.map((row): LampNeed => {
        const item = (row.items as PublicItem[]).find(({ asked, adopted }) => adopted < asked);
        const late = daysBetween(dayOf(row.neededBy, env.timeZone), today);
        return {
          id: row.id,
          object: row.object as NeedObject,
          title: row.title,
          titleEn: row.titleEn,
          district: row.district,
          left: item ? { contribution: item.contribution, quantity: item.asked - item.adopted, unit: item.unit } : null,
          waited: row.publishedAt ? daysBetween(dayOf(row.publishedAt, env.timeZone), today) : 0,
          overdue: late > 0 ? late : null,
        };
      });
      return { urgency, count, needs };
    }),
  );
}

async function due(charityId: string, now: Date): Promise<Due[]> {
  const item = { need: { charityId } };
  const soon = new Date(now.getTime() + DAY);
  const named = { id: true, holdEndsAt: true, item: { select: { need: { select: { title: true, titleEn: true } } } } } as const;
  const [confirm, promises, holds, wishes] = await Promise.all([
    read().adoption.findMany({ where: { item, state: 'delivered' }, orderBy: { deliveredAt: 'asc' }, take: MOST_DUE, select: named }),
    read().adoption.findMany({
      where: { item, state: 'committed', deliverBy: { lt: soon } },
      orderBy: { deliverBy: 'asc' },
      take: MOST_DUE,
      select: { ...named, deliverBy: true },
    }),
    read().adoption.findMany({
      where: { item, state: 'held', holdEndsAt: { gt: now, lt: soon } },
      orderBy: { holdEndsAt: 'asc' },
      take: 3,
      select: named,
    }),
    read().need.findMany({
      where: { charityId, state: { in: UNDER_WAY }, neededBy: { gte: now, lt: new Date(now.getTime() + 3 * DAY) } },
      orderBy: { neededBy: 'asc' },
      take: 3,
      select: { id: true, title: true, titleEn: true },
    }),
  ]);
  const adoption = (kind: 'confirm' | 'promise' | 'hold', row: (typeof confirm)[number], overdue: boolean): Due => ({
    key: row.id,
    kind,
    title: row.item.need.title,
    titleEn: row.item.need.titleEn,
    to: `/workspace/adoptions/${row.id}`,
    at: kind === 'hold' && row.holdEndsAt ? row.holdEndsAt.toISOString() : null,
    overdue,
  });
  return [
    ...confirm.map((row) => adoption('confirm', row, false)),
    ...promises.map((row) => adoption('promise', row, row.deliverBy !== null && row.deliverBy < now)),
    ...holds.map((row) => adoption('hold', row, false)),
    ...wishes.map(
      ({ id, title, titleEn }): Due => ({ key: id, kind: 'wish', title, titleEn, to: `/workspace/needs/${id}`, at: null, overdue: false }),
    ),
  ].slice(0, MOST_DUE);
}

/** Forbidden for people without a desk. The week is the last seven days. */
export async function getToday({ actor, now }: { actor: Actor; now: Date }): Promise<Today> {
  const charityId = currentCharity(actor);
  const day = dayOf(now, env.timeZone);
  const since = { gte: new Date(now.getTime() - 7 * DAY), lte: now };
  const [lampList, dueList, published, met, confirmed] = await Promise.all([
    lamps(charityId, day),
    due(charityId, now),
    read().need.count({ where: { charityId, publishedAt: { gte: since.gte } } }),
    read().need.count({ where: { charityId, metAt: since } }),
    read().adoption.count({ where: { item: { need: { charityId } }, state: 'confirmed', confirmedAt: since } }),
  ]);
  return { day, lamps: lampList, due: dueList, week: { published, met, confirmed } };
}
