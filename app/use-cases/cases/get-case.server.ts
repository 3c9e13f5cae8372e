/** One case file on its page: open columns, which fields are sealed, consents, documents, needs, contact windows. Opens nothing. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import type { CasePage, ConsentLine, SealedSlot } from '~/domain/cases/case-view';
import type { ConsentScope, ConsentWay } from '~/domain/cases/consent';
import type { HouseholdSize } from '~/domain/cases/open-columns';
import { MOST_REVEALS } from '~/domain/cases/reveal';
import { fieldOf, SEALED_FIELDS } from '~/domain/cases/sealed-fields';
import { dayOf } from '~/domain/needs/public-need';
import type { NeedState } from '~/domain/needs/states';
import type { AgeBand, Circle, Group } from '~/domain/needs/vocabulary';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { visitsOf, windowsOf } from './case-contacts.server';
import { ownCase } from './own-case.server';
import { countReveals } from './reveal-field.server';

const day = (instant: Date) => dayOf(instant, env.timeZone);

function slotsOf(stored: readonly string[], titles: ReadonlyMap<string, string>): SealedSlot[] {
  const slots = stored.flatMap((name): SealedSlot[] => {
    const field = fieldOf(name);
    return field ? [{ stored: name, field, needTitle: titles.get(name.split(':')[1] ?? '') ?? null }] : [];
  });
  return slots.sort((a, b) => SEALED_FIELDS.indexOf(a.field) - SEALED_FIELDS.indexOf(b.field) || a.stored.localeCompare(b.stored));
}

async function consentsOf(caseFileId: string): Promise<ConsentLine[]> {
  const found = await read().consent.findMany({ where: { caseFileId }, orderBy: [{ recordedAt: 'desc' }, { id: 'asc' }] });
  return found.map(({ id, scope, givenHow, givenOn, withdrawnAt, withdrawnReason }) => ({
    id,
    scope: scope as ConsentScope,
    givenHow: givenHow as ConsentWay,
    givenOn: day(givenOn),
    withdrawnOn: withdrawnAt && day(withdrawnAt),
    withdrawnReason,
  }));
}

/** Another charity's file is not found. */
export async function getCase({ actor, caseFileId, now }: { actor: Actor; caseFileId: string; now: Date }): Promise<CasePage> {
  const file = await ownCase(actor, caseFileId);
  const [needs, documents, consents, visits, windows, opened] = await Promise.all([
    read().need.findMany({
      where: { caseFileId, charityId: file.charityId },
      select: { id: true, title: true, titleEn: true, state: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    }),
    read().caseDocument.findMany({ where: { caseFileId, removedAt: null }, orderBy: { createdAt: 'desc' } }),
    consentsOf(caseFileId),
    visitsOf(caseFileId),
    windowsOf(caseFileId, now),
    countReveals(read(), actor.userId, now),
  ]);
  return {
    id: file.id,
    district: file.district,
    circle: file.circle as Circle,
    group: file.group as Group,
    ageBand: file.ageBand as AgeBand,
    householdSize: file.householdSize as HouseholdSize | null,
    version: file.version,
    createdOn: day(file.createdAt),
    erasedOn: file.erasedAt && day(file.erasedAt),
    mayErase: may(actor, 'approve-needs', file.charityId),
    revealsLeft: Math.max(0, MOST_REVEALS - opened),
    sealed: slotsOf(
      file.sealedValues.map(({ field }) => field),
      new Map(needs.map(({ id, title }) => [id, title])),
    ),
    consents,
    documents: documents.map(({ id, mediaType, size, createdAt }) => ({
      id,
      mediaType,
      kilobytes: Math.ceil(size / 1024),
      addedOn: day(createdAt),
    })),
    needs: needs.map((need) => ({ ...need, state: need.state as NeedState })),
    visits,
    windows,
  };
}
