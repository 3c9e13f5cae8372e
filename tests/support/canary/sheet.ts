/** The intake sheets of the canary households, as a charity would have typed them, and the words its caseworkers put in their place. */
import { HEADINGS, INTAKE_COLUMNS, type IntakeColumn } from '~/domain/cases/intake-columns';
import type { NeedKind } from '~/domain/needs/vocabulary';
import type { Household } from './people';

/** What the public reads instead; shared by many households, so that a text tells nothing of one. */
export const REWORDED: Readonly<
  Record<NeedKind, { readonly title: string; readonly story: string; readonly titleEn: string; readonly storyEn: string }>
> = {
  'micro-wish': {
    title: '一只会响的电热水壶',
    story: '想自己烧水喝，水开了能听见。',
    titleEn: 'A kettle that whistles',
    storyEn: 'To boil water and hear when it is ready.',
  },
  'home-repair': {
    title: '卫生间装一副扶手',
    story: '起身的时候想有个地方扶一把。',
    titleEn: 'A grab rail for the bathroom',
    storyEn: 'Something to hold on to when getting up.',
  },
  meal: { title: '一周的热午饭', story: '中午想吃口热的。', titleEn: 'A week of hot lunches', storyEn: 'Something hot at noon.' },
  service: {
    title: '看病那天陪着走一趟',
    story: '那天想有个人搭把手。',
    titleEn: 'Company on the day of a visit',
    storyEn: 'A hand on the day of the visit.',
  },
};

const KINDS = [
  { word: '微心愿', unit: '个', budget: '198' },
  { word: '安居修缮', unit: '项', budget: '480' },
  { word: '爱心餐', unit: '份', budget: '150' },
  { word: '志愿服务', unit: '次', budget: '0' },
] as const;
/** Households of one charity stand this far apart in the list of all. */
export const CHARITIES = 4;

/** One row; `which` is 0 for the household's first need and 1 for its second. */
function row({ index, values }: Household, which: number): readonly string[] {
  const kind = KINDS[(Math.floor(index / CHARITIES) + which) % KINDS.length] ?? KINDS[0];
  const cells: Record<IntakeColumn, string> = {
    reference: which === 0 ? values.reference.text : values.reference.text.replace(/A$/, 'B'),
    name: values.name.text,
    nationalId: values.nationalId.text,
    phone: values.phone.text,
    address: values.address.text,
    street: values.street.text,
    community: values.community.text,
    hardship: index % 8 < 4 ? '残疾' : '低保',
    circle: '核心',
    kind: kind.word,
    title: which === 0 ? `给${values.name.text}家的` : '再要一件',
    description: `${values.name.text}的孙女${values.relative.text}在${values.school.text}读书，住过${values.hospital.text}，电话${values.phone.text}。`,
    quantity: '5',
    unit: kind.unit,
    budget: kind.budget,
    urgency: '黄',
    neededBy: '2026-12-30',
    caseworker: values.caseworker.text,
    notes: `女儿电话${values.otherPhone.text}，微信${values.wechat.text}，补贴打到${values.bankCard.text}。`,
  };
  return INTAKE_COLUMNS.map((column) => cells[column]);
}

/** Whether a household asks twice. */
export function asksTwice(index: number): boolean {
  return index % 5 === 0;
}

/** The sheet of `households`, with a second row for those that ask twice. */
export function sheetOf(households: readonly Household[]): string {
  const rows = households.flatMap((one) => (asksTwice(one.index) ? [row(one, 0), row(one, 1)] : [row(one, 0)]));
  return [INTAKE_COLUMNS.map((column) => HEADINGS[column]), ...rows].map((cells) => cells.join(',')).join('\n');
}
