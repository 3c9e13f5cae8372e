/** How far the name of a place or an institution reaches to the left of its suffix, by words that end such names. It judges no place. */
import { isHan } from './fold';
import { leftOf, type Reading } from './name-contexts';

const STOP_SIGNS = new Set(
  '在住到送去往从离是的了和与跟及或把向给找由将于过进出经现搬租来他她我你们有请为被对让也都就每该某这那此说叫至即等而但因并且要想能会可还再又很太另其读念'.split(
    '',
  ),
);
const STOP_WORDS =
  /^(?:住在|住址|地址|位于|家住|家在|家里|送到|送至|居住|现住|租住|搬到|独居|老人|奶奶|爷爷|阿姨|叔叔|儿子|女儿|丈夫|妻子|孩子|妈妈|爸爸|老伴|母亲|父亲|孙子|孙女|目前|现在|曾经|曾任|曾在|原先|以前|之前|还有|希望|需要|想要|一个|一位|一名|一户|一家|这个|那个|我们|他们|她们|本人|户主|低保|低保户|残疾|已经|正在|没有|看到|听说|得知|联系|电话|手机|就读|就读于|读书|上学|毕业于|毕业|转学|转入|考上|考入|转院|住院|入院|出院|看病|治疗|复查|复诊|化疗|检查|手术|工作|上班|打工|任职|就职|务工|退休|下岗|申请|帮扶|志愿者|社工|司机|同学|老师|上门|走访|家访|今天|昨天|明天|上周|下周|早上|上午|下午|晚上|附近|周边|旁边|老旧|所有|部分|多个|整个|全体|每个|各个|各|本|全|共|所在|所属|外面|就在|因为|由于|关于|单位|送餐|地点|集合|参加|组织|负责|统筹|陪|找|打|帮|去年|今年|明年|医生|出生|男|女)$/;
const COARSE_END = /(?:街道|镇|乡|(?<![小社校院病片林园厂库矿工景老新郊山])区|(?<![都城夜超门])市|县|省|自治州|盟|旗)$/;

/** Where the name begins whose suffix starts at `suffix`; `taken` marks names of people, which no place swallows. */
export function extendLeft(reading: Reading, suffix: number, longest: number, taken: Uint8Array, keepCoarse: boolean): number {
  const { text, wordStart } = reading;
  let at = suffix;
  while (at > 0 && suffix - at < longest) {
    const sign = text[at - 1] ?? '';
    if (taken[at - 1] === 1 && taken[suffix] !== 1) break;
    if (/[0-9A-Za-z]/.test(sign)) {
      if (/[0-9]{5}$/.test(text.slice(Math.max(0, at - 5), at))) break;
      at -= 1;
      continue;
    }
    if (!isHan(sign)) break;
    const begin = Math.max(wordStart[at - 1] ?? at - 1, suffix - longest, 0);
    const word = text.slice(begin, at);
    const single = word.length === 1;
    if (
      (single && STOP_SIGNS.has(word) && !(at === suffix && '和与同来回有会太安再会能可'.includes(word))) ||
      (STOP_WORDS.test(word) && !(at === suffix && word === '希望'))
    )
      break;
    if (!keepCoarse && at < suffix && COARSE_END.test(text.slice(Math.max(0, at - 4), at))) break;
    if (!keepCoarse && at < suffix && /街道$/.test(text.slice(Math.max(0, at - 2), at))) break;
    // A dictionary word may end in a stop sign, as in 住在 + name; then the name begins behind it.
    const inner = [...word].findLastIndex((one, index) => STOP_SIGNS.has(one) && index < word.length - 1 && word.length > 2);
    if (inner >= 0 && /^(?:[住在送到去往搬租回来]|位于)/.test(word)) {
      at = begin + inner + 1;
      break;
    }
    at = begin;
  }
  // The name of a role right before it belongs to the sentence, not to the place.
  for (let cut = at; cut < suffix - 1; cut += 1) {
    if (
      cut > at &&
      leftOf(reading, cut).kind === 'role' &&
      /(?:儿子|女儿|丈夫|妻子|老伴|孩子|户主|社工|志愿者|奶奶|爷爷|阿姨)$/.test(text.slice(Math.max(0, cut - 3), cut))
    )
      return cut;
  }
  return at;
}
