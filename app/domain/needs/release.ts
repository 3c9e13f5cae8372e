/** Whether a need may leave the desk: complete, without private words, in plain words. Asked when it is submitted and again when it is approved. */
import { accept, type Decision, refuse } from '../outcome';
import { sealedForms } from './gate/sealed-forms';
import { findPityWord } from './plain-words';
import { findPrivateKinds, findPrivateWords } from './private-words';
import type { Contribution, NeedKind } from './vocabulary';

export const MOST_ITEMS = 12;

/** Ordinary repairs end at 80,000 yuan a household, in fen; beyond it an approver decides case by case, in writing (P2). */
export const REPAIR_LIMIT = 8_000_000;

/** Where in a need a text stands; the name of its sentence below `workspace.where`. */
export type TextPlace =
  | 'caption'
  | 'title'
  | 'titleEn'
  | 'story'
  | 'storyEn'
  | 'item'
  | 'what'
  | 'whatEn'
  | 'why'
  | 'whyEn'
  | 'done'
  | 'doneEn';

export interface ReleaseItem {
  readonly name: string;
  readonly nameEn: string | null;
  readonly contribution: Contribution;
  readonly asked: number;
  readonly estimate: number | null;
}

export interface ReleaseNeed {
  readonly kind: NeedKind;
  readonly title: string;
  readonly titleEn: string | null;
  readonly story: string;
  readonly storyEn: string | null;
  readonly neededBy: Date;
  readonly items: readonly ReleaseItem[];
  readonly photos?: readonly { readonly caption: string | null; readonly captionEn: string | null }[];
}

/**
 * Refuses `private-words-in-text` (with the kind of word, never the word) and `pity-words-in-text` (with a rewording) for the first
 * text that has one. `sealed` are the values of the case file.
 */
export function checkTexts(texts: readonly (readonly [TextPlace, string | null])[], sealed: readonly string[]): Decision<object> {
  const forms = sealedForms(sealed);
  for (const [where, text] of texts) {
    const [kind] = text ? findPrivateKinds(text, forms) : [];
    if (kind) return refuse('private-words-in-text', { kind, where });
  }
  for (const [where, text] of texts) {
    const pity = findPityWord(text ?? '');
    if (pity) return refuse('pity-words-in-text', { where, word: pity.word, rewording: pity.rewording });
  }
  return accept({});
}

function missingFrom(need: ReleaseNeed, now: Date): string | null {
  if (need.title.trim() === '') return 'title';
  if (need.story.trim() === '') return 'story';
  if (need.items.length === 0 || need.items.length > MOST_ITEMS) return 'items';
  return need.neededBy > now ? null : 'neededBy';
}

/** Whether `need` may go to the approver, or on to the public: else `need-incomplete`, `private-words-in-text`, `pity-words-in-text`. */
export function checkRelease(need: ReleaseNeed, sealed: readonly string[], now: Date): Decision<object> {
  const missing = missingFrom(need, now);
  if (missing) return refuse('need-incomplete', { missing });
  const items = need.items.flatMap((item) => [['item', item.name] as const, ['item', item.nameEn] as const]);
  const captions = (need.photos ?? []).flatMap(({ caption, captionEn }) => [
    ['caption', caption] as const,
    ['caption', captionEn] as const,
  ]);
  return checkTexts(
    [['title', need.title], ['story', need.story], ['titleEn', need.titleEn], ['storyEn', need.storyEn], ...items, ...captions],
    sealed,
  );
}

/** What the items cost together, in fen: money asked, and what the rest is estimated at. */
export function costOf(items: readonly Pick<ReleaseItem, 'contribution' | 'asked' | 'estimate'>[]): number {
  return items.reduce((sum, { contribution, asked, estimate }) => sum + (contribution === 'money' ? asked : (estimate ?? 0)), 0);
}

/** Whether an approver must write down why: a repair beyond REPAIR_LIMIT. */
export function needsWrittenReason(kind: NeedKind, items: readonly Pick<ReleaseItem, 'contribution' | 'asked' | 'estimate'>[]): boolean {
  return kind === 'home-repair' && costOf(items) > REPAIR_LIMIT;
}

/** Refuses `private-words-in-reason`: reasons stay in the audit trail for good. */
export function checkReason(reason: string, sealed: readonly string[]): Decision<object> {
  const [kind] = findPrivateWords(reason, sealed);
  return kind ? refuse('private-words-in-reason', { kind }) : accept({});
}

/**
 * Refuses `private-words-in-note` for a number or an address of somebody in what donor and charity tell each other. `sealed` are the
 * values of the file, for what the charity writes; a donor's note is not held against them: a no would tell that they guessed right.
 */
export function checkNote(note: string, sealed: readonly string[] = []): Decision<object> {
  const [kind] = note === '' ? [] : findPrivateWords(note, sealed);
  return kind ? refuse('private-words-in-note', { kind }) : accept({});
}
