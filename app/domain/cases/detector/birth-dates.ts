/** Finds days of birth, solar and lunar, with or without a year. It refuses years alone, months alone and dates of events. */
import type { Finding } from './span';

const YEAR = String.raw`(?:(?:19|20)\s?\d\s?\d|(?:一九|二[〇零○0])[〇零○一二三四五六七八九0-9]{2}|(?<![\d.])[0-9]{2}(?=\s?年))`;
const MONTH = `(?:闰?(?:1[0-2]|0?[1-9]|十[一二]?|[正冬腊一二三四五六七八九元]))`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9]|初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|三十一?|卅一?|[一二三四五六七八九])`;
const LUNAR = String.raw`(?:(?:农历|阴历|旧历|古历|老历|阳历|新历|公历|夏历)\s?)?`;
const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const LUNAR_MONTHS = String.raw`(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|twenty-[a-z]+) (?:day )?of the (?:\w+ )?(?:lunar )?(?:\w+ )?month`;

interface DateForm {
  readonly pattern: RegExp;
  /** Without a word for birth nearby, does the form count by its year? */
  readonly byYear: boolean;
}

const forms: readonly DateForm[] = [
  {
    byYear: true,
    pattern: new RegExp(String.raw`(?<![\d.])${LUNAR}${YEAR}\s?年\s?,?${LUNAR}(?:${MONTH})\s?月\s?(?:${DAY})\s?[日号號]?`, 'g'),
  },
  {
    byYear: true,
    pattern: /(?<![\d.\-/])(?:19|20)\d{2}\s?[-/.·]\s?(?:1[0-2]|0?[1-9])\s?[-/.·]\s?(?:3[01]|[12]\d|0?[1-9])(?![\d]|[-/.·]\d)/g,
  },
  { byYear: true, pattern: /(?<![\d.\-/A-Za-z])(?:19[2-9]\d|20[01]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g },
  { byYear: false, pattern: /(?<![\d.\-/])(?:3[01]|[12]\d|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])[-/.](?:(?:19|20)?\d{2})(?!\d)/g },
  {
    byYear: false,
    pattern: new RegExp(
      String.raw`(?<![\d.年])(?:(?:今年|明年|每年|去年)\s?)?${LUNAR}(?:${MONTH})\s?月\s?(?:${DAY})\s?[日号號]?(?!\d)`,
      'g',
    ),
  },
  { byYear: false, pattern: /(?<![\d./-])(?:1[0-2]|0?[1-9])[-/.](?:3[01]|[12]\d|0?[1-9])(?![\d.]|[-/]\d)/g },
  { byYear: true, pattern: new RegExp(String.raw`(?<!\w)${MONTHS}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}(?!\d)`, 'gi') },
  {
    byYear: true,
    pattern: new RegExp(String.raw`(?<!\w)(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTHS}\.?,?\s+(?:19|20)\d{2}(?!\d)`, 'gi'),
  },
  {
    byYear: false,
    pattern: new RegExp(
      String.raw`(?<!\w)(?:${MONTHS}\.?\s+(?:the\s)?\d{1,2}(?:st|nd|rd|th)?|(?:the\s)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTHS})(?![\w])`,
      'gi',
    ),
  },
  { byYear: false, pattern: new RegExp(String.raw`(?<!\w)${LUNAR_MONTHS}(?!\w)`, 'gi') },
];

const BIRTH_BEFORE =
  /(?:出生(?:日期|年月日?|于|在)?|生日|生于|生在|生辰|诞辰|寿辰|大寿|寿|过生|born|birthdays?|birth|d\.?o\.?b\.?|turns?|turned)[^。！？!?]{0,14}$/i;
const BIRTH_AFTER =
  /^(?:\s?(?:上午|下午|凌晨|早上|晚上)?\d{1,2}[时点:]\d{0,2}分?)?[^。！？!?\d]{0,4}(?:出?生(?![活意病产效命])|诞生|生日|过生|生人|大寿|寿|满\s?\d|过\s?\d{1,3}\s?(?:岁|大寿)|[^。，,;；]{0,5}(?:生日|大寿|寿辰|满\s?[\d一二三四五六七八九十]+\s?岁))|^[^.。]{0,10}(?:birthday|was born|birth)/i;
const SEX_BESIDE = /[,，、\s(][男女][,，、\s)]/;
const EVENT =
  /(?:印发|颁布|施行|成立|开业|发布|截止|截至|签订|签约|活动|举办|召开|发放|验收|竣工|开工|完工|生效|到期|入院|出院|住院|手术|结婚|离婚|去世|死亡|入职|确诊|日期|时间|调查|走访|家访|回访|登记)[::为于是在\s]{0,4}$/;
const EVENT_AFTER =
  /^[前起至到止]|^\s?(?:之前|以前|至|到|截止|上午|下午|晚|签|印发|成立|发放|举办|召开|入院|出院|住院|手术|走失|失踪|去世|入户|走访|家访|确诊|入职|结婚|离婚|验收|完工|开工|办理|交)/;
/** Births of adults and school children lie before this year; later full dates are mostly events. */
const LATEST_BY_YEAR = 2014;

function yearOf(value: string): number {
  const figures = /(?:19|20)\s?\d\s?\d/.exec(value)?.[0]?.replace(/\s/g, '');
  if (figures) return Number(figures);
  if (/^\D*一九/.test(value)) return 1950;
  const late = /二[〇零○0]([〇零○一二三四五六七八九0-9])([〇零○一二三四五六七八九0-9])/.exec(value);
  if (late) return late[1] && '〇零○一01'.includes(late[1]) ? 2010 : 2025;
  return /\d{2}\s?年/.test(value) ? 1990 : 2026;
}

function isBirth(text: string, start: number, end: number, byYear: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  if (BIRTH_BEFORE.test(before) || BIRTH_AFTER.test(after)) return true;
  if (!byYear || EVENT.test(before) || EVENT_AFTER.test(after)) return false;
  return yearOf(text.slice(start, end)) <= LATEST_BY_YEAR || (SEX_BESIDE.test(before.slice(-6)) && /\d{4}/.test(text.slice(start, end)));
}

/** Every day of birth in `text`. */
export function findBirthDates(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { pattern, byYear } of forms) {
    for (const match of text.matchAll(pattern)) {
      const value = match[0].replace(/^[,，\s]+|[,，\s]+$/g, '');
      const start = match.index + match[0].indexOf(value);
      if (isBirth(text, start, start + value.length, byYear))
        found.push({ start, end: start + value.length, type: 'BIRTH_DATE', reason: 'birth-date', weight: byYear ? 81 : 70 });
    }
  }
  return found;
}
