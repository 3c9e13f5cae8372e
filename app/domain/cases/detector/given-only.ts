/** Finds people called by given name alone, by a rough nickname, or named in a row with others. It refuses kinship words and everyday words. */
import { isHan } from './fold';
import { CORE_SIGNS, NAME_SIGNS, NEVER_IN_NAMES } from './lists/given-names';
import { PLAIN_DOUBLES, PLAIN_NICK, PLAIN_WORDS } from './lists/plain-words';
import { isSurname } from './lists/surnames';
import { isMaskedAt, leftOf, type Reading, rightOf } from './name-contexts';
import type { Finding } from './span';

const ROUGH =
  /[一二三四五六七八九大小老黑](?:狗|牛|蛋|毛|丫|妞|胖|虎|壮|猴|柱|娃|妹|宝|愣|傻|顺|拐|瘸|聋|瞎|哑|麻|歪|秃|兔|毛头|丫头|胖墩|和尚|罗锅|秀才|铁匠|木匠|石匠|剃头)[子儿]?/g;
/** Subjects that do what only people do, at the head of a clause. */
const ACTS =
  /(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,3})(?=(?:昨天|今天|前天|刚才|上午|下午|昨晚|又|还|也|已经|一直|总|现在|目前)?(?:没来|来过|来电|来访|打来|发来|托我|托人|告诉我|说[她他自想要,，:家]|哭了|笑了|摔了|住院了|去世|没接|加我|私信|今年(?:上|读|刚|满|已|才|\d|[一二三四五六七八九十]{1,3}岁)|\d{1,2}岁|读[一二三四五六]年级|上[一二三四五六]年级|上初[一二三]|上高[一二三]))/g;
const NO_NAME_END =
  /[人员工师属者区会院方长妈爸奶爷姐哥弟妹婆公叔姨伯婶舅姑嫂女儿孙医护警友众户们位名家子站队组室办司店厂校班心系力腿脚眼手年天月日后前时里上下中]$|^(?:我|你|他|她|它|咱|大|这|那|其|本|该|某|各|全|每|老人|孩子|社|街|村|居|民|对方|同学|学生|户主|一|两|三|四|五|几|多|刚|又|还|也|都|如果|因为|但是|所以|目前|现在|小孩|女生|男生|长者|患|志愿|医生|护士|年龄|今年|去年|平时|有时|后来|之前)/;
const ROW = /[\u3400-\u9fff]{2,4}(?:[、,，/;；][\u3400-\u9fff]{2,4})+/g;

function person(start: number, end: number, reason: string, weight: number): Finding {
  return { start, end, type: 'PERSON', reason, weight };
}

function givenNames(reading: Reading): readonly Finding[] {
  const { text, wordStart, wordEnd } = reading;
  const found: Finding[] = [];
  for (let start = 0; start < text.length - 1; start += 1) {
    const first = text[start] ?? '';
    const second = text[start + 1] ?? '';
    if (first === second || !NAME_SIGNS.has(first) || !NAME_SIGNS.has(second) || !(CORE_SIGNS.has(first) || CORE_SIGNS.has(second)))
      continue;
    const name = first + second;
    if (
      PLAIN_WORDS.has(name) ||
      PLAIN_NICK.has(name) ||
      NEVER_IN_NAMES.has(first) ||
      NEVER_IN_NAMES.has(second) ||
      isMaskedAt(text, start, start + 2)
    )
      continue;
    const left = leftOf(reading, start);
    if (left.score < 1) continue;
    const right = rightOf(reading, start + 2);
    const word = wordStart[start] === start && wordEnd[start] === start + 2;
    const both = CORE_SIGNS.has(first) && CORE_SIGNS.has(second) ? 0.6 : 0;
    if (left.score + right.score + both - (word ? 1.2 : 0) >= 2.6) found.push(person(start, start + 2, 'given-name', 42));
  }
  return found;
}

function actors(reading: Reading): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of reading.text.matchAll(ACTS)) {
    const name = match[1] ?? '';
    if (NO_NAME_END.test(name) || PLAIN_DOUBLES.has(name) || isMaskedAt(reading.text, match.index, match.index + name.length)) continue;
    found.push(person(match.index, match.index + name.length, 'actor', 41));
  }
  return found;
}

function roughNames(reading: Reading): readonly Finding[] {
  const { text, wordStart } = reading;
  const found: Finding[] = [];
  for (const match of text.matchAll(ROUGH)) {
    const end = match.index + match[0].length;
    if (
      PLAIN_NICK.has(match[0]) ||
      PLAIN_NICK.has(match[0].slice(0, 2)) ||
      wordStart[match.index] !== match.index ||
      (/^[一二三四五六七八九]/.test(match[0]) === false && match[0].length < 3 && !/[胖壮愣毛]/.test(match[0]))
    )
      continue;
    const left = leftOf(reading, match.index);
    const right = rightOf(reading, end);
    if (left.score >= 0.8 && right.score > 0) found.push(person(match.index, end, 'nickname', 43));
  }
  return found;
}

/** Names in a row: where one item is a name, others that look like one are names too. */
export function findRowNames(reading: Reading, names: readonly Finding[]): readonly Finding[] {
  const ends = new Map(names.map(({ start, end }) => [start, end]));
  const found: Finding[] = [];
  for (const match of reading.text.matchAll(ROW)) {
    const items = [...match[0].matchAll(/[\u3400-\u9fff]{2,4}/g)].map((item) => ({ start: match.index + item.index, value: item[0] }));
    if (!items.some(({ start, value }) => ends.get(start) === start + value.length)) continue;
    for (const { start, value } of items) {
      const plain = PLAIN_WORDS.has(value) || PLAIN_WORDS.has(value.slice(0, 2)) || [...value].some((sign) => NEVER_IN_NAMES.has(sign));
      if (!plain && value.length <= 3 && isSurname(value[0]) && isHan(value[1])) found.push(person(start, start + value.length, 'row', 43));
    }
  }
  return found;
}

/** Every such name, without those in rows. */
export function findGivenNames(reading: Reading): readonly Finding[] {
  return [...givenNames(reading), ...actors(reading), ...roughNames(reading)];
}
