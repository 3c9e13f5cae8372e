/** Judging one row of an intake sheet: what will be stored, and what is wrong with it and where. It corrects nothing that it can't be sure of. */

import { parseYuan } from '../money';
import { STORY_LENGTH, TITLE_LENGTH } from '../needs/need.schema';
import { findPityWord } from '../needs/plain-words';
import { findPrivateWords } from '../needs/private-words';
import { REPAIR_LIMIT } from '../needs/release';
import { readCount, readDay, tidyCells } from './intake-cells';
import type { IntakeCells, IntakeColumn } from './intake-columns';
import { type Problem, type ProblemCode, type Verdict, verdictFor } from './intake-problems';
import { CIRCLE_WORDS, HARDSHIPS, isKnownUnit, KINDS, URGENCY_WORDS } from './intake-words';
import { isNationalId } from './national-id';
import { forbiddenWords } from './sealed-fields';

const MOST_COUNTED = 100_000;
const FARTHEST_YEARS = 5;
const SHORT = 120;
const LONG = 2000;
const LENGTHS: Partial<Record<IntakeColumn, number>> = {
  reference: 60,
  name: 60,
  phone: 40,
  address: 200,
  street: SHORT,
  community: SHORT,
  title: TITLE_LENGTH,
  description: STORY_LENGTH,
  caseworker: 60,
  notes: LONG,
};
const REQUIRED: readonly IntakeColumn[] = [
  'reference',
  'name',
  'nationalId',
  'address',
  'hardship',
  'circle',
  'kind',
  'title',
  'description',
  'unit',
  'urgency',
];

export interface JudgedRow {
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  /** The cells as they will be stored. */
  readonly cells: IntakeCells;
}

type Add = (code: ProblemCode, column: IntakeColumn) => void;

function judgeBudget(cells: IntakeCells, add: Add) {
  const { budget } = cells;
  if (budget === '') return add('budget-missing', 'budget');
  if (/^[-−]/.test(budget)) return add('not-positive', 'budget');
  const fen = parseYuan(budget);
  if (fen === null)
    return add(/^[\d,]+(\.\d+)?$/.test(budget) && Number(budget.replaceAll(',', '')) > 1e7 ? 'too-large' : 'not-a-number', 'budget');
  if (fen === 0 && cells.kind !== '志愿服务') add('budget-zero', 'budget');
  if (fen > REPAIR_LIMIT && KINDS[cells.kind] === 'home-repair') add('repair-over-limit', 'budget');
}

function judgeDay(cells: IntakeCells, today: string, add: Add) {
  const read = readDay(cells.neededBy);
  if ('problem' in read) return add(read.problem, 'neededBy');
  if (!read.isIso) add('rewritten', 'neededBy');
  if (read.day < today) add('date-past', 'neededBy');
  if (Number(read.day.slice(0, 4)) > Number(today.slice(0, 4)) + FARTHEST_YEARS) add('date-far', 'neededBy');
}

function judgeWords(cells: IntakeCells, add: Add) {
  const known: readonly (readonly [IntakeColumn, boolean])[] = [
    ['hardship', Object.hasOwn(HARDSHIPS, cells.hardship)],
    ['circle', Object.hasOwn(CIRCLE_WORDS, cells.circle)],
    ['urgency', Object.hasOwn(URGENCY_WORDS, cells.urgency)],
    ['unit', isKnownUnit(cells.unit)],
  ];
  for (const [column, isKnown] of known) if (cells[column] !== '' && !isKnown) add('unknown-word', column);
  if (cells.kind !== '' && !Object.hasOwn(KINDS, cells.kind)) add('kind-unknown', 'kind');
}

function judgePerson(cells: IntakeCells, add: Add) {
  if (cells.nationalId !== '' && !isNationalId(cells.nationalId.toUpperCase())) add('national-id-wrong', 'nationalId');
  const phone = cells.phone.replace(/[\s()-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  if (phone !== '' && !/^(1[3-9]\d{9}|0\d{9,11}|\d{7,8})$/.test(phone)) add('phone-wrong', 'phone');
}

/** A hospital, a school or a place finer than a street, as texts name them. A hint for the caseworker: the gate at submission decides for itself. */
const PLACE =
  /[^\s是的所家个间读上到在去，。、；]{2}(?:医院|卫生院|小学|中学|幼儿园|学校|大学)|\d(?:号|栋|幢|单元|室|楼|巷|弄)|村口|路口|门牌|小路/;

/** What the public part says that the public must not read; it may still become a draft, for the caseworker to reword. */
function judgePublicText(cells: IntakeCells, add: Add) {
  const own = forbiddenWords(
    (['name', 'nationalId', 'phone', 'address', 'street', 'community', 'reference', 'caseworker'] as const).map((field) => ({
      field,
      text: cells[field],
    })),
  );
  for (const column of ['title', 'description'] as const) {
    if (findPrivateWords(cells[column], own).length > 0) add('private-words', column);
    else if (PLACE.test(cells[column].normalize('NFKC'))) add('place-in-text', column);
    if (findPityWord(cells[column])) add('plain-words', column);
  }
}

/** Judges a row as it stands, on `today` (ISO day). Rows that repeat one another are judged by the sheet, not here. */
export function judgeRow(raw: IntakeCells, today: string): JudgedRow {
  const { cells, problems } = tidyCells(raw);
  const add: Add = (code, column) => {
    if (!problems.some((one) => one.code === code && one.column === column)) problems.push({ code, column });
  };
  for (const column of REQUIRED) if (cells[column] === '') add('missing', column);
  for (const [column, max] of Object.entries(LENGTHS) as [IntakeColumn, number][]) if (cells[column].length > max) add('too-long', column);
  const count = readCount(cells.quantity, MOST_COUNTED);
  if ('problem' in count) add(count.problem, 'quantity');
  judgeBudget(cells, add);
  judgeDay(cells, today, add);
  judgeWords(cells, add);
  judgePerson(cells, add);
  judgePublicText(cells, add);
  return { verdict: verdictFor(problems), problems, cells };
}
