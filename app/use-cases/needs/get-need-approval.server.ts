/** A need as its approver sees it: what the public would see, every unanswered mark masked, and what stands open on the desk. No sealed value. */
import type { Actor } from '~/domain/accounts/actor';
import { may } from '~/domain/accounts/roles';
import { SEALED_FIELDS, type SealedField } from '~/domain/cases/sealed-fields';
import type { NeedApproval } from '~/domain/needs/desk';
import { markedText, markView, maskedText } from '~/domain/needs/gate/marked-text';
import { type Mark, openMarks } from '~/domain/needs/gate/marks';
import { textsOf } from '~/domain/needs/gate/texts';
import type { PublicNeed } from '~/domain/needs/public-need';
import { costOf, needsWrittenReason } from '~/domain/needs/release';
import type { AgeBand, Group } from '~/domain/needs/vocabulary';
import { read } from '~/platform/db/database.server';
import { gateMarks, sealedWordsOf } from './gate/gate-marks.server';
import { measureNeed } from './gate/measure-need.server';
import { caseFactsOf, caseFactsSelect } from './get-own-need.server';
import { ownNeed } from './own-need.server';
import { publicNeedSelect, toPublicNeed } from './public-need-select.server';
import { readTrail } from './read-trail.server';
import { wroteNeed } from './wrote-need.server';

/** The public view with every unanswered mark masked. */
function masked(need: PublicNeed, marks: readonly Mark[]): PublicNeed {
  const mask = (text: string, place: string) => maskedText(text, place, marks);
  const maybe = (text: string | null, place: string) => (text === null ? null : mask(text, place));
  return {
    ...need,
    title: mask(need.title, 'title'),
    titleEn: maybe(need.titleEn, 'titleEn'),
    story: mask(need.story, 'story'),
    storyEn: maybe(need.storyEn, 'storyEn'),
    items: need.items.map((item, at) => ({ ...item, name: mask(item.name, `item.${at}`), nameEn: maybe(item.nameEn, `itemEn.${at}`) })),
  };
}

async function photosOf(needId: string, userId: string, marks: readonly Mark[]) {
  const found = await read().needPhoto.findMany({ where: { needId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  return found.map(({ id, width, height, caption, captionEn, checkedAt, addedById }) => ({
    id,
    width,
    height,
    caption: caption && maskedText(caption, `caption.${id}`, marks),
    captionEn: captionEn && maskedText(captionEn, `captionEn.${id}`, marks),
    isChecked: checkedAt !== null,
    isOwn: addedById === userId,
  }));
}

/** The kinds of sealed fields, without the need a field came with. */
function fieldsOf(rows: readonly { field: string }[]): SealedField[] {
  const held = new Set(rows.map(({ field }) => field.split(':')[0]));
  return SEALED_FIELDS.filter((field) => held.has(field));
}

/** Not found for another charity's need and for one that was never handed on. */
export async function getNeedApproval({ actor, needId }: { actor: Actor; needId: string }): Promise<NeedApproval> {
  const own = await ownNeed(actor, needId, 'see-workspace');
  const sealed = await sealedWordsOf(own);
  const [row, author, wrote, trail, marks] = await Promise.all([
    read().need.findUniqueOrThrow({ where: { id: needId }, select: { ...publicNeedSelect, caseFile: caseFactsSelect } }),
    read().user.findUnique({ where: { id: own.authorId }, select: { displayName: true } }),
    wroteNeed(read(), actor.userId, own),
    readTrail('need', needId, own.charityId),
    gateMarks(own, sealed),
  ]);
  const anonymity = measureNeed(needId, marks);
  const widening = own.state === 'in-review' ? anonymity.widening : {};
  return {
    need: masked(toPublicNeed({ ...row, ...widening }), marks),
    version: own.version,
    author: author?.displayName ?? '',
    cost: costOf(own.items),
    estimates: own.items.map(({ estimate }) => estimate),
    reasonRequired: needsWrittenReason(own.kind, own.items),
    mayDecide: may(actor, 'approve-needs', own.charityId),
    own: wrote,
    caseFacts: caseFactsOf(row.caseFile),
    gate: {
      written: { district: row.district, ageBand: row.ageBand as AgeBand, group: row.group as Group },
      texts: textsOf(own).map((text) => markedText(text, marks)),
      marks: marks.map(markView),
      open: openMarks(marks).length,
      anonymity,
      caseFileId: own.caseFileId,
      sealedFields: own.caseFileId
        ? fieldsOf(await read().sealedValue.findMany({ where: { caseFileId: own.caseFileId }, select: { field: true } }))
        : [],
      photos: await photosOf(needId, actor.userId, marks),
    },
    trail,
  };
}
