/** Gives, raises, lowers or ends a company's caring-business badge by the rule; part of the transaction that changed its points. */
import { addYears } from 'date-fns';
import { CARING_BUSINESS, CARING_BUSINESS_RULE, type Deed, reviewStep } from '~/domain/badges/caring-business';
import { seasonOf } from '~/domain/points/season';
import { audit } from '~/platform/audit.server';
import type { Transaction } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';

/** What stands on the plaque and in its address: ten letters and figures without look-alikes, about 49 bits. */
function newCode(): string {
  return newId().slice(0, 10).toUpperCase();
}

async function deedsOf(transaction: Transaction, companyId: string): Promise<Deed[]> {
  const entries = await transaction.pointsEntry.findMany({
    where: { companyId, reason: 'confirmed', reversal: null },
    select: { points: true, season: true, adoption: { select: { item: { select: { needId: true } } } } },
  });
  return entries.map(({ points, season, adoption }) => ({ points, season, needId: adoption.item.needId }));
}

/** Safe to repeat: a second review of the same deeds changes nothing. An award is valid for one year; a lowered one keeps its end. */
export async function reviewBadge(transaction: Transaction, companyId: string, now: Date): Promise<void> {
  const live = await transaction.badgeAward.findFirst({ where: { companyId, badge: CARING_BUSINESS, endedAt: null } });
  const season = seasonOf(now, env.timeZone);
  const award = live && { level: live.level, season: seasonOf(live.awardedAt, env.timeZone), hasExpired: live.expiresAt <= now };
  const decided = reviewStep(award, await deedsOf(transaction, companyId), season);
  if (decided.step === 'keep') return;
  const record = { at: now, actorId: null, subject: 'badge' as const };
  if (live && decided.step !== 'award') {
    await transaction.badgeAward.update({ where: { id: live.id }, data: { endedAt: now, endReason: decided.reason } });
    await audit(transaction, {
      ...record,
      action: 'end-badge',
      subjectId: live.id,
      fromState: `level-${live.level}`,
      toState: 'ended',
      reason: decided.reason,
    });
  }
  if (decided.step === 'end') return;
  const id = newId();
  // A lowered badge is still the one it was: same beginning, same end, so that its own four seasons go on being looked at.
  const isLowered = decided.step === 'replace' && decided.reason === 'lowered';
  const validity =
    live && isLowered ? { awardedAt: live.awardedAt, expiresAt: live.expiresAt } : { awardedAt: now, expiresAt: addYears(now, 1) };
  await transaction.badgeAward.create({
    data: { id, code: newCode(), companyId, badge: CARING_BUSINESS, level: decided.level, rule: CARING_BUSINESS_RULE, ...validity },
  });
  await audit(transaction, { ...record, action: 'award-badge', subjectId: id, toState: `level-${decided.level}` });
}
