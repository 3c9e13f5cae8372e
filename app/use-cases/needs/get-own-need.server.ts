/** A need on its own charity's desk: the public view, the form while it is a draft, what happened. No sealed value. */
import type { Actor } from '~/domain/accounts/actor';
import { organisationsWhere } from '~/domain/accounts/roles';
import type { DeskNeedPage } from '~/domain/needs/desk';
import type { CaseFacts } from '~/domain/needs/desk-case';
import type { ItemInput, NeedInput } from '~/domain/needs/need.schema';
import { dayOf, type PublicNeed } from '~/domain/needs/public-need';
import type { Circle, Group } from '~/domain/needs/vocabulary';
import { read } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import { notFound } from '~/platform/outcomes.server';
import { gateMarks, sealedWordsOf } from './gate/gate-marks.server';
import { needFormChoices } from './get-need-form.server';
import { listOwnPhotos } from './photos/list-need-photos.server';
import { publicNeedSelect, toPublicNeed } from './public-need-select.server';
import { readTrail } from './read-trail.server';

interface CaseRow {
  readonly circle: string;
  readonly householdSize: string | null;
  readonly _count: { readonly sealedValues: number };
}

/** What stands open of a case file. */
export function caseFactsOf(row: CaseRow | null): CaseFacts | null {
  return row && { circle: row.circle as Circle, householdSize: row.householdSize, sealedCount: row._count.sealedValues };
}

export const caseFactsSelect = { select: { circle: true, householdSize: true, _count: { select: { sealedValues: true } } } } as const;

function draftOf(
  need: PublicNeed,
  row: { group: string; neededBy: Date; projectId: string | null; items: readonly ItemInput[] },
): NeedInput {
  const { kind, object, title, titleEn, story, storyEn, district, ageBand, urgency } = need;
  return {
    kind,
    object,
    title,
    titleEn,
    story,
    storyEn,
    district,
    group: row.group as Group,
    ageBand,
    urgency,
    neededBy: dayOf(row.neededBy, env.timeZone),
    projectId: row.projectId,
    items: row.items.map((item) => ({
      name: item.name,
      nameEn: item.nameEn,
      contribution: item.contribution,
      unit: item.unit,
      asked: item.asked,
      estimate: item.estimate,
    })),
  };
}

/** Not found for another charity's need. */
export async function getOwnNeed({ actor, needId, now }: { actor: Actor; needId: string; now: Date }): Promise<DeskNeedPage> {
  const row = await read().need.findFirst({
    where: { id: needId, charityId: { in: [...organisationsWhere(actor, 'see-workspace')] } },
    select: {
      ...publicNeedSelect,
      charityId: true,
      projectId: true,
      version: true,
      stateReason: true,
      caseFile: caseFactsSelect,
      caseFileId: true,
      photos: { select: { id: true, caption: true, captionEn: true } },
      items: { ...publicNeedSelect.items, select: { ...publicNeedSelect.items.select, estimate: true } },
    },
  });
  if (!row) throw notFound();
  const need = toPublicNeed(row);
  const [choices, trail, photos, marks] = await Promise.all([
    needFormChoices(row.charityId, now),
    readTrail('need', needId, row.charityId),
    listOwnPhotos({ needId }),
    need.state === 'draft' || need.state === 'in-review' ? sealedWordsOf(row).then((sealed) => gateMarks(row, sealed)) : [],
  ]);
  return {
    need,
    version: row.version,
    stateReason: row.stateReason,
    draft: need.state === 'draft' ? draftOf(need, { ...row, items: row.items as ItemInput[] }) : null,
    choices,
    caseFacts: caseFactsOf(row.caseFile),
    photos,
    marks: marks.map(({ number, place, start, end, type, isCertain, isKept, found, wording }) => ({
      number,
      place,
      start,
      end,
      type,
      isCertain,
      isKept,
      found,
      wording,
    })),
    trail,
  };
}
