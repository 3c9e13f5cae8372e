/** The columns of an intake sheet: ours by name, theirs by heading. It knows no values. */

/** In the order that charities keep them. */
export const INTAKE_COLUMNS = [
  'reference',
  'name',
  'nationalId',
  'phone',
  'address',
  'street',
  'community',
  'hardship',
  'circle',
  'kind',
  'title',
  'description',
  'quantity',
  'unit',
  'budget',
  'urgency',
  'neededBy',
  'caseworker',
  'notes',
] as const;
export type IntakeColumn = (typeof INTAKE_COLUMNS)[number];

/** The headings of the sheet, as charities write them; the same words stand in i18n below `imports.column`. */
export const HEADINGS: Readonly<Record<IntakeColumn, string>> = {
  reference: '编号',
  name: '户主姓名',
  nationalId: '身份证号',
  phone: '电话',
  address: '住址',
  street: '街道',
  community: '社区',
  hardship: '困难类别',
  circle: '圈层',
  kind: '需求类型',
  title: '需求标题',
  description: '需求描述',
  quantity: '数量',
  unit: '单位',
  budget: '预算(元)',
  urgency: '紧急程度',
  neededBy: '期望完成日期',
  caseworker: '经办社工',
  notes: '备注',
};

export type IntakeCells = Readonly<Record<IntakeColumn, string>>;

function plain(heading: string): string {
  return heading.normalize('NFKC').replace(/\s/g, '');
}

/** Where each column stands in `header`, and the headings that are missing. Headings of their own are passed over. */
export function findColumns(header: readonly string[]): { at: Readonly<Record<IntakeColumn, number>>; missing: readonly string[] } {
  const headings = header.map(plain);
  const at = Object.fromEntries(INTAKE_COLUMNS.map((column) => [column, headings.indexOf(plain(HEADINGS[column]))])) as Record<
    IntakeColumn,
    number
  >;
  return { at, missing: INTAKE_COLUMNS.filter((column) => at[column] < 0).map((column) => HEADINGS[column]) };
}

/** The cells of one row by column; a cell the row lacks is empty. */
export function cellsOf(row: readonly string[], at: Readonly<Record<IntakeColumn, number>>): IntakeCells {
  return Object.fromEntries(INTAKE_COLUMNS.map((column) => [column, row[at[column]] ?? ''])) as IntakeCells;
}
