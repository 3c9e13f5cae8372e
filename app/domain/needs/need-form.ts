/** A need as form fields hold it: what was stored, written the way a person types it. Checks nothing. */
import { yuanText } from '../money';
import type { ItemInput, NeedInput } from './need.schema';

export type ItemFields = {
  name: string;
  nameEn: string;
  contribution: string;
  quantity: string;
  unit: string;
  estimate: string;
};

export type NeedFields = {
  kind: string;
  object: string;
  title: string;
  titleEn: string;
  story: string;
  storyEn: string;
  district: string;
  group: string;
  ageBand: string;
  urgency: string;
  neededBy: string;
  projectId: string;
  items: ItemFields[];
};

/** Rows a form shows at least, so that four things can be written without a further step. */
export const LEAST_ROWS = 4;

/** A row nobody has written in yet. */
export const emptyRow: ItemFields = { name: '', nameEn: '', contribution: 'goods', quantity: '', unit: '件', estimate: '' };

/** Minutes as hours: 90 is "1.5". */
function hoursText(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}

function quantityText({ contribution, asked }: ItemInput): string {
  if (contribution === 'money') return yuanText(asked);
  return contribution === 'hours' ? hoursText(asked) : String(asked);
}

function padded(rows: readonly ItemFields[]): ItemFields[] {
  return [...rows, ...Array.from({ length: Math.max(0, LEAST_ROWS - rows.length) }, () => ({ ...emptyRow }))];
}

/** The fields of a stored draft. */
export function needFields(draft: NeedInput): NeedFields {
  const { kind, object, title, story, district, group, ageBand, urgency, neededBy } = draft;
  const rows = draft.items.map((item) => ({
    name: item.name,
    nameEn: item.nameEn ?? '',
    contribution: item.contribution,
    quantity: quantityText(item),
    unit: item.unit ?? '件',
    estimate: item.estimate === null ? '' : yuanText(item.estimate),
  }));
  return {
    kind,
    object,
    title,
    story,
    district,
    group,
    ageBand,
    urgency,
    neededBy,
    titleEn: draft.titleEn ?? '',
    storyEn: draft.storyEn ?? '',
    projectId: draft.projectId ?? '',
    items: padded(rows),
  };
}

/** The fields of a new need: nothing chosen for the author but the calmest lamp. */
export function emptyNeedFields(projectId: string): NeedFields {
  return {
    kind: '',
    object: '',
    title: '',
    titleEn: '',
    story: '',
    storyEn: '',
    district: '',
    group: '',
    ageBand: '',
    urgency: 'green',
    neededBy: '',
    projectId,
    items: padded([]),
  };
}
