/** From a row that was accepted to the draft of a need: the public columns alone, and what stays open on the case file. */
import { parseYuan } from '../money';
import {
  type AgeBand,
  type Circle,
  type Contribution,
  type Group,
  MEASURE_WORDS,
  type NeedKind,
  type NeedObject,
  type Urgency,
} from '../needs/vocabulary';
import { readCount, readDay } from './intake-cells';
import type { IntakeCells } from './intake-columns';
import { CIRCLE_WORDS, HARDSHIPS, KINDS, objectFor, SERVICE_MINUTES, URGENCY_WORDS } from './intake-words';
import { ageBy } from './national-id';

export interface DraftItem {
  readonly name: string;
  readonly contribution: Contribution;
  readonly unit: string | null;
  /** Fen, pieces, minutes or portions. */
  readonly asked: number;
  /** Fen. */
  readonly estimate: number | null;
}

export interface IntakeDraft {
  readonly kind: NeedKind;
  readonly object: NeedObject;
  readonly title: string;
  readonly story: string;
  readonly group: Group;
  readonly ageBand: AgeBand;
  readonly urgency: Urgency;
  /** ISO day. */
  readonly neededBy: string;
  readonly items: readonly DraftItem[];
  /** Of the case file; internal. */
  readonly circle: Circle;
  readonly personAgeBand: AgeBand;
}

function itemsOf(kind: NeedKind, cells: IntakeCells, count: number, budget: number): DraftItem[] {
  const { title: name, unit } = cells;
  const money: DraftItem = { name, contribution: 'money', unit: null, asked: budget, estimate: null };
  const estimate = budget > 0 ? budget : null;
  switch (kind) {
    case 'home-repair':
      return [money];
    case 'meal':
      return [{ name, contribution: 'meals', unit: null, asked: count, estimate }];
    case 'micro-wish':
      return [
        { name, contribution: 'goods', unit: (MEASURE_WORDS as readonly string[]).includes(unit) ? unit : '件', asked: count, estimate },
      ];
    case 'service': {
      const hours: DraftItem = { name, contribution: 'hours', unit: null, asked: count * (SERVICE_MINUTES[unit] ?? 120), estimate: null };
      return budget > 0 ? [hours, money] : [hours];
    }
  }
}

function bandOf(age: number): AgeBand {
  if (age < 18) return 'child';
  if (age < 35) return 'youth';
  return age < 60 ? 'adult' : 'older';
}

/** The draft of an accepted row, on `today` (ISO day). Throws on a row that was not accepted: judgeRow comes first. */
export function draftOf(cells: IntakeCells, today: string): IntakeDraft {
  const kind = KINDS[cells.kind];
  const hardship = HARDSHIPS[cells.hardship];
  const circle = CIRCLE_WORDS[cells.circle];
  const urgency = URGENCY_WORDS[cells.urgency];
  const count = readCount(cells.quantity, Number.MAX_SAFE_INTEGER);
  const day = readDay(cells.neededBy);
  const budget = parseYuan(cells.budget);
  if (!kind || !hardship || !circle || !urgency || 'problem' in count || 'problem' in day || budget === null) {
    throw new Error('a draft is made of an accepted row alone');
  }
  return {
    kind,
    object: objectFor(cells.title, cells.description),
    title: cells.title,
    story: cells.description,
    group: hardship.group,
    ageBand: hardship.ageBand,
    urgency,
    neededBy: day.day,
    circle,
    items: itemsOf(kind, cells, count.value, budget),
    personAgeBand: bandOf(ageBy(cells.nationalId.toUpperCase(), today)),
  };
}
