/** Numbers in every disguise are found whole; what only looks like one is left alone. */
import { expect, test } from 'vitest';
import { detect } from '~/domain/cases/detector/detect';
import { maskSpans } from '~/domain/cases/detector/span';

const typesOf = (text: string) => detect(text).map(({ type }) => type);
const valuesOf = (text: string) => detect(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['plain', '13912345678'],
  ['full width', '１３９１２３４５６７８'],
  ['spaced', '139 1234 5678'],
  ['one by one', '1 3 9 1 2 3 4 5 6 7 8'],
  ['dashed', '139-1234-5678'],
  ['dotted', '139.1234.5678'],
  ['middle dots', '139·1234·5678'],
  ['bracketed', '(139)1234-5678'],
  ['in square brackets', '139[1234]5678'],
  ['with country code', '+86 13912345678'],
  ['Chinese digits', '一三九一二三四五六七八'],
  ['spoken one', '幺三九幺二三四五六七八'],
  ['radio digits', '幺三九幺两三四五六拐八'],
  ['bank capitals', '壹叁玖壹贰叁肆伍陆柒捌'],
  ['Chinese, in groups', '一三九 一二三四 五六七八'],
  ['mixed scripts', '139一二三四5678'],
  ['circled', '①③⑨①②③④⑤⑥⑦⑧'],
  ['dark circles', '❶❸❾❶❷❸❹❺❻❼❽'],
  ['keycaps', '1️⃣3️⃣9️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣'],
  ['mathematical digits', '𝟏𝟑𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖'],
  ['Arabic-Indic digits', '١٣٩١٢٣٤٥٦٧٨'],
  ['zero width', '139\u200b1234\u200d5678'],
  ['bidirectional', '\u202e139\u202c1234\u20665678'],
  ['soft hyphens', '139\u00ad1234\u00ad5678'],
  ['over lines', '139\n1234\n5678'],
  ['emoji between', '139🌸1234🌸5678'],
  ['look-alike letters', 'l39l234567B'],
  ['look-alike zeros', '139O0OO5678'],
  ['HTML between', '139<b>1234</b>5678'],
  ['HTML numbers', '&#49;&#51;&#57;12345678'],
  ['words between', '139，然后是1234，最后5678'],
  ['counted parts', '前三位139中间四位1234后四位5678'],
  ['English words', 'one three nine one two three four five six seven eight'],
  ['English with double', 'one three nine double one two three four five six seven'],
])('a phone, %s', (_how, number) => {
  const text = `打电话${number}找我，谢谢。`;
  const { spans, rest } = { spans: detect(text), rest: maskSpans(text, detect(text)) };
  const start = text.indexOf(number);
  const visible = [...number.matchAll(/[\p{Nd}\p{No}一二三四五六七八九幺拐两壹贰叁肆伍陆柒捌玖]/gu)].filter((match) => {
    const at = start + match.index;
    return !spans.some((span) => span.start <= at && span.end > at);
  });
  expect(spans.map(({ type }) => type)).toContain('PHONE');
  expect(visible.filter(([sign]) => !/前三位|中间四位|后四位/.test(number) || !'三四'.includes(sign)).map(([sign]) => sign)).toEqual([]);
  expect(rest.startsWith('打电话')).toBe(true);
});

test.each([
  ['national ID', '身份证330199195108231473', 'NATIONAL_ID'],
  ['national ID without a label', '她把330199195108231473发来了', 'NATIONAL_ID'],
  ['national ID in groups', '身份证 330199 19510823 1473', 'NATIONAL_ID'],
  ['national ID with a wrong check digit', '身份证330199195108231474', 'NATIONAL_ID'],
  ['national ID with x', '身份证 11010519491231002x', 'NATIONAL_ID'],
  ['fifteen-digit ID', '老身份证号330199510823147', 'NATIONAL_ID'],
  ['ID with an unreadable digit', '身份证33019919510823□473', 'NATIONAL_ID'],
  ['disability certificate', '残疾证33019919510823147342', 'DISABILITY_CERT'],
  ['bank card', '卡号6222 0210 0111 6245 702', 'BANK_CARD'],
  ['bank card with a wrong sum', '银行卡6222021001116245703', 'BANK_CARD'],
  ['landline', '座机0755-26617043', 'PHONE'],
  ['landline in brackets', '（0755）26617043', 'PHONE'],
  ['Hong Kong', '电话+852 9123 4567', 'PHONE'],
  ['QQ', '加QQ：84120937', 'QQ'],
  ['QQ by nickname', '扣扣 3 0 1 5 5 2 8 8 7', 'QQ'],
])('%s', (_what, text, type) => {
  expect(typesOf(text)).toEqual([type]);
  expect(maskSpans(text, detect(text))).not.toMatch(/\d/);
});

test.each([
  '火警119，急救120，报警110，消费投诉12315。',
  '低保政策请打12345热线，用电问题打95598。',
  '客服热线400-820-8820，工作日接听。',
  '编号130 0000 0000为系统测试占位号码，勿拨打。',
  '服务对象电话138****2207，已核实。',
  '身份证4401**********0021，已脱敏。',
  '采购订单号202609110347，共60床被子。',
  '产品条码6901234567892，保质期18个月。',
  '预算1980元，实付2,310.50元，节余12%。',
  '2026年9月18日上午9:30至11:00开展活动。',
  '面积138平方米，2024年新增1000户。',
  '一共三个孩子，两男一女，四口人。',
  '型号DZ47LE-32，电压220V，功率1500W。',
  '腾讯会议号 482-117-903，今晚七点。',
])('not a private number: %s', (text) => {
  expect(valuesOf(text)).toEqual([]);
});
