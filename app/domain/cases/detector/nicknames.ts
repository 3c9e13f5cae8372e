/** Finds people by title, nickname, pet name and by the slots that expect a name. It refuses kinship words alone and pseudonyms. */
import { isHan } from './fold';
import { CORE_SIGNS, NAME_SIGNS, NEVER_IN_NAMES } from './lists/given-names';
import { NEVER_A_NAME, PLAIN_DOUBLES, PLAIN_NICK, PLAIN_WORDS, RISKY_DOUBLES } from './lists/plain-words';
import { COMPOUND_SURNAMES, FIRM_SURNAMES, isSurname } from './lists/surnames';
import { SHORT_TITLES } from './lists/titles';
import { isMaskedAt, leftOf, type Reading, rightOf, titleAt } from './name-contexts';
import type { Finding } from './span';

const NO_SURNAME_BEFORE_TITLE = new Set(
  '和从由向后别有来那能都才归要因使在到时是独位名次小大老高年女男各新本原党外盲聋亲表堂学师护寡孤残'.split(''),
);
const KIN_PREFIX = new Set(
  '大二三四五六七八九小老表堂学师干亲外继养婆公姨姑舅叔伯爷奶嫂弟妹哥姐妈爸空的哪保月男女孩子家个位名独残盲聋寡人这那她他我你您其某各病户帅美靓'.split(
    '',
  ),
);
const SOFT_SURNAME = new Set('单双全通代支充干满越终应籍家'.split(''));
const DESCRIBED = new Set('胖瘦黑哑瘸拐麻矮秃疯傻肥花跛聋'.split(''));
const KIN_TITLE = /^(?:[婶嫂姐哥叔姨伯爷婆妹仔]|大[爷妈娘姐哥叔婶])/;
const JOB_TITLE =
  /^(?:保安|司机|会计|出纳|干部|志愿者|义工|律师|家长|家属|助理|教师|教师|委员|督导|宝宝|姑娘|法官|理事|会长|部长|网格员|医生|护士|老板|同志)$/;
const LONG_ONLY = new Set('总工队医处局科所校师导生董老公弟妈爸爷奶娘爹'.split(''));

function person(start: number, end: number, reason: string, weight: number): Finding {
  return { start, end, type: 'PERSON', reason, weight };
}

/** Surname or given name with a title: 李阿姨, 欧阳奶奶, 盛老太, 秀英阿姨, 华姐, 车叔. */
function titledAt(reading: Reading, start: number): Finding | null {
  const { text, wordStart, wordEnd } = reading;
  for (const length of [2, 1, 3]) {
    const name = text.slice(start, start + length);
    const end = start + length;
    if (name.length < length || ![...name].every(isHan)) continue;
    const surname = length === 2 ? COMPOUND_SURNAMES.has(name) : length === 1 && isSurname(name);
    const title = titleAt(text, end);
    const short = title === 0 && SHORT_TITLES.includes(text[end] ?? '\n') ? 1 : 0;
    if (title + short === 0 || isMaskedAt(text, start, end)) continue;
    const whole = text.slice(start, end + title + short);
    if (PLAIN_WORDS.has(whole) || PLAIN_NICK.has(whole) || (PLAIN_WORDS.has(whole.slice(0, 2)) && !(title > 1 && FIRM_SURNAMES.has(name))))
      continue;
    const left = leftOf(reading, start);
    if (length === 1 && DESCRIBED.has(name) && left.score > 0 && KIN_TITLE.test(text.slice(end, end + 2)))
      return person(start, end + title + short, 'nickname', 51);
    if (length === 1 && surname && !NO_SURNAME_BEFORE_TITLE.has(name) && !(SOFT_SURNAME.has(name) && left.score <= 0)) {
      const firm = FIRM_SURNAMES.has(name);
      const cut = wordStart[start] !== start && left.kind === 'inside';
      if (
        title > 0 &&
        !(cut && (!firm || JOB_TITLE.test(text.slice(end, end + title)))) &&
        (firm || !JOB_TITLE.test(text.slice(end, end + title)))
      )
        return person(start, end + title, 'surname-title', 62);
      const word = wordStart[start] === start && wordEnd[start] === end + 1;
      if (short && !KIN_PREFIX.has(name) && !word && (!cut || firm) && (wordEnd[end] ?? 0) <= end + 1 + (firm ? 1 : 0)) {
        const needsSides = LONG_ONLY.has(text[end] ?? '') || !firm;
        const right = rightOf(reading, end + 1);
        if (!needsSides || (left.score > 0 && right.score >= 0)) return person(start, end + 1, 'surname-title', 58);
      }
    }
    if (length === 2 && surname) return person(start, end + title + short, 'surname-title', 62);
    const signs = [...name];
    if (signs.some((sign) => NEVER_IN_NAMES.has(sign) || KIN_PREFIX.has(sign)) || left.score <= 0) continue;
    const named = signs.every((sign) => NAME_SIGNS.has(sign));
    const isWord = wordStart[start] === start && wordEnd[start] === end && length > 1;
    if (length === 1 && named && !LONG_ONLY.has(text[end] ?? '') && !(wordStart[start] === start && wordEnd[start] === end + title + short))
      return person(start, end + title + short, 'given-title', 50);
    if (length === 2 && named && !isWord && (title > 0 || !LONG_ONLY.has(text[end] ?? '')))
      return person(start, end + title + short, 'given-title', 50);
  }
  return null;
}

/** 老张, 小陆, 阿英, 大刘, 老拐, 阿秀英. */
function prefixedAt(reading: Reading, start: number): Finding | null {
  const { text, wordStart, wordEnd } = reading;
  const head = text[start] ?? '';
  const sign = text[start + 1];
  if (
    !'老小阿大'.includes(head) ||
    !isHan(sign) ||
    PLAIN_NICK.has(text.slice(start, start + 2)) ||
    PLAIN_NICK.has(text.slice(start, start + 3)) ||
    PLAIN_NICK.has(text.slice(start, start + 4))
  )
    return null;
  if (
    isMaskedAt(text, start, start + 2) ||
    (wordStart[start] !== start && head !== '阿') ||
    (NEVER_IN_NAMES.has(sign ?? '') && head !== '老')
  )
    return null;
  const left = leftOf(reading, start);
  const firm = FIRM_SURNAMES.has(sign ?? '');
  const named = NAME_SIGNS.has(sign ?? '');
  const tail = COMPOUND_SURNAMES.has(text.slice(start + 1, start + 3)) ? 3 : 2;
  const title =
    titleAt(text, start + tail) || (SHORT_TITLES.includes(text[start + tail] ?? '\n') && !LONG_ONLY.has(text[start + tail] ?? '') ? 1 : 0);
  const right = rightOf(reading, start + tail);
  if (head === '阿') {
    const third = text[start + 2];
    const pair =
      named &&
      isHan(third) &&
      (NAME_SIGNS.has(third ?? '') || '玛娜拉木呷果依古吉嘎芝支洛'.includes(third ?? ' ')) &&
      rightOf(reading, start + 3).score > Math.max(right.score, 0)
        ? 3
        : 2;
    const length = title > 0 ? tail + title : pair;
    return left.score + right.score > 0.5 || named || firm ? person(start, start + length, 'nickname', 52) : null;
  }
  if (title > 0 && (firm || named)) return person(start, start + tail + title, 'nickname', 55);
  if ((wordEnd[start] ?? 0) > start + 1 && !firm && head !== '阿' && left.kind !== 'label' && left.score + right.score < 3) return null;
  const score = left.score + right.score + (firm ? 1.5 : named || isSurname(sign) ? 0.7 : 0) - (head === '大' ? 0.8 : 0);
  if ((wordStart[start + 1] ?? 0) === start + 1 && (wordEnd[start + 1] ?? 0) > start + tail && !firm) return null;
  const tailed = /[头儿汉婆公]/.test(text[start + 2] ?? '') && head === '老' && firm ? 1 : 0;
  const pair = head === '小' && NAME_SIGNS.has(text[start + 2] ?? '') && right.score <= 0 && rightOf(reading, start + 3).score > 1 ? 1 : 0;
  const plainly =
    head === '小' &&
    (CORE_SIGNS.has(sign ?? '') || '军明强红华平龙波亮超飞阳云星'.includes(sign ?? ' ')) &&
    left.score >= 0 &&
    right.score >= 0;
  return score >= (firm ? 2.2 : plainly ? 0.6 : 3) - pair * 1.5 ? person(start, start + tail + pair + tailed, 'nickname', 50) : null;
}

const DOUBLE_BESIDE = /^(.)\1[和、跟与]$/;

/** 妞妞, 莹莹, 涂涂 and 康康妈妈. */
function doubledAt(reading: Reading, start: number): Finding | null {
  const { text } = reading;
  const sign = text[start] ?? '';
  const word = text.slice(start, start + 2);
  if (
    sign !== text[start + 1] ||
    !isHan(sign) ||
    PLAIN_DOUBLES.has(word) ||
    NEVER_IN_NAMES.has(sign) ||
    text[start - 1] === sign ||
    isMaskedAt(text, start, start + 2)
  )
    return null;
  const left = leftOf(reading, start);
  const parent = /^(?:她|他)?(?:妈|爸|爷爷|奶奶|外婆|姥姥|爹|娘|哥|姐|弟|妹)/.test(text.slice(start + 2, start + 5));
  const right = rightOf(reading, start + 2);
  const tail = text[start + 2] === '虫' || text[start + 2] === '仔' || text[start + 2] === '儿' ? 3 : 2;
  const score =
    left.score +
    right.score +
    (NAME_SIGNS.has(sign) ? 1.2 : 0) +
    (parent ? 2 : 0) -
    (RISKY_DOUBLES.has(word) ? 0.4 : 0) +
    (DOUBLE_BESIDE.test(text.slice(start - 3, start)) ? 1.5 : 0);
  return score >= 2.4 ? person(start, start + tail, 'pet-name', 48) : null;
}

const SLOT =
  /(?:小名|乳名|花名|外号|绰号|诨名|昵称|网名|真名|本名|大名|全名|学名|原名|曾用名|实名|人称|姓名|名字|名叫|名为|叫做|叫作|唤作|改名|称呼|户名|开户名|收件人|联系人|联络人|收款人|持卡人|户主|屋主|房主|案主|监护人|被保人|车主|艺名|笔名|叫)(?:[\s:是为也都就还叫做](?!什))*(["“「『'‘]?)/g;
const FOLLOWED = /^(?:的|说|是|在|想|要|住|读|今年|[男女]|她|他|也|和|跟|不|没|有|一|两|三|家|电话|手机|身份证|微信)/;
const NO_SLOT_BEFORE = /[大喊吼呼鸣惨尖狗鸡乱名要没会请能可别不]$/;

/** A name after 叫, 姓名, 小名 and the like, whatever its characters. */
function slotNames(reading: Reading): readonly Finding[] {
  const { text, wordEnd } = reading;
  const found: Finding[] = [];
  for (const match of text.matchAll(SLOT)) {
    const start = match.index + match[0].length;
    const bare = /叫(?:做|作)?\W*$/.test(match[0]) && match[0].startsWith('叫');
    if (bare && NO_SLOT_BEFORE.test(text.slice(Math.max(0, match.index - 1), match.index)) && !match[1]) continue;
    if (match[1]) {
      const quoted = /^[\u3400-\u9fff\w·\s\ufffc-]{1,14}?(?=["”」』'’])/.exec(text.slice(start, start + 16))?.[0];
      if (
        quoted &&
        !NEVER_A_NAME.test(quoted.length > 3 ? '' : quoted.slice(0, 1) === '不' ? quoted : '') &&
        !/服务对象|无名|某|化名|^小[甲乙丙丁]$/.test(quoted)
      )
        found.push(person(start, start + quoted.length, 'said-name', 60));
      continue;
    }
    if (
      !isHan(text[start]) ||
      NEVER_A_NAME.test(text.slice(start, start + 6)) ||
      (PLAIN_WORDS.has(text.slice(start, start + 2)) &&
        !/(?:(?:[她他我]|[儿孙]子|女儿?|孩子|弟|妹|哥|姐|夫|老伴|老公|妻子|妈|爸|真|名)叫|姓名[::]?)$/.test(
          text.slice(Math.max(0, start - 3), start),
        ))
    )
      continue;
    let end = start;
    while (end < text.length && end - start < 6 && isHan(text[end])) {
      if (end > start && (FOLLOWED.test(text.slice(end, end + 3)) || titleAt(text, end) > 0)) break;
      end = Math.max(end + 1, Math.min(wordEnd[end] ?? end + 1, start + 6));
    }
    const length = end - start;
    const closed = !isHan(text[end]) || FOLLOWED.test(text.slice(end, end + 3)) || titleAt(text, end) > 0;
    if (length < 2 || length > 6 || !closed || isMaskedAt(text, start, end) || (bare && length > 4)) continue;
    if ([...text.slice(start, end)].some((sign) => '的了吗呢'.includes(sign))) continue;
    found.push(person(start, end, 'said-name', 46));
  }
  return found;
}

const GIVEN_AS_NICKNAME = /([\u3400-\u9fff]{1,6})["”」』]?\s?\((?:小名|乳名|外号|绰号|昵称|网名|群昵称|花名|大名|真名|人称)/g;
const IS_NICKNAME =
  /(?:^|[^\u3400-\u9fff])["“「『]?([\u3400-\u9fff]{2,6})["”」』]?是(?:她|他|其|群|我|微信|孩子)?的?(?:群昵称|小名|乳名|昵称|网名|外号|绰号|微信名|真名)/g;
const NET_FRIEND = /["“「『]([\u3400-\u9fffA-Za-z·\ufffc]{2,12})["”」』]的?(?:网友|群友|微信好友|志愿者|邻居)/g;
const SPELLED = /(?:[\u3400-\u9fff]{2,4}的[\u3400-\u9fff][,，、\s]{0,2}){2,4}/g;
const CLAN_RANK = /([\u3400-\u9fff])老(?:[大二三四五六七八九十幺])(?![\u3400-\u9fff]?[岁个元天年月])/g;
const LATIN_AH = /[阿小老大][A-Z][A-Za-z]{0,7}(?![A-Za-z0-9])/g;
const RADICALS = /(?:木子李|弓长张|立早章|双木林|耳东陈|古月胡|口天吴|言午许|草头黄|双口吕|三横王|干勾于|人可何|走肖赵|禾日水香)/g;
const BARE_SURNAME = /(?:(?<![百同贵])姓|本家姓|娘家姓|夫家姓|免贵姓)\s?([\u3400-\u9fff]{1,2})(?:名\s?([\u3400-\u9fff]{1,2}))?/g;
const PARENT_OF =
  /([\u3400-\u9fff]{2,3})(?=(?:她|他)?(?:妈妈|爸爸|妈咪|家长|妈(?![妈祖])|爸(?!爸)|爷爷奶奶)(?:的|,|，|说|在|叫|加|发|微|电|[\s:]|来|$))/g;
const NOT_A_CHILD =
  /单亲|年轻|残疾|全职|患病|独居|聋哑|视障|听障|孩子|小孩|两个|癌症|自闭|脑瘫|我的|他的|她的|的|位|个|名|和|与|跟|我|他|她|你|新手|留守|打工|准|宝|老|由|是|给|带|叫/;

function group(match: RegExpMatchArray, index: number): { start: number; end: number; value: string } | null {
  const value = match[index];
  if (!value) return null;
  const start = (match.index ?? 0) + match[0].indexOf(value);
  return { start, end: start + value.length, value };
}

function phraseNames(reading: Reading): readonly Finding[] {
  const { text } = reading;
  const found: Finding[] = [];
  for (const pattern of [GIVEN_AS_NICKNAME, IS_NICKNAME, NET_FRIEND]) {
    for (const match of text.matchAll(pattern)) {
      const value = group(match, 1);
      if (value) found.push(person(value.start, value.end, 'nickname', 56));
    }
  }
  for (const match of text.matchAll(SPELLED)) {
    const parts = [...match[0].matchAll(/([\u3400-\u9fff]{2,4})的([\u3400-\u9fff])/g)];
    if (parts.filter(([, word, sign]) => word && sign && (word.includes(sign) || isSurname(sign))).length >= 2)
      found.push(person(match.index, match.index + match[0].replace(/[,，、\s]+$/, '').length, 'spelled-name', 64));
  }
  for (const match of text.matchAll(LATIN_AH))
    if (!/小[A-Z]\b|大[A-Z]\b|阿Q/.test(match[0]) || leftOf(reading, match.index).score > 1)
      found.push(person(match.index, match.index + match[0].length, 'nickname', 49));
  for (const match of text.matchAll(CLAN_RANK))
    if (FIRM_SURNAMES.has(match[1] ?? '')) found.push(person(match.index, match.index + 3, 'nickname', 58));
  for (const match of text.matchAll(RADICALS)) found.push(person(match.index, match.index + match[0].length, 'spelled-name', 57));
  for (const match of text.matchAll(BARE_SURNAME)) {
    const value = group(match, 1);
    if (!value || /^[名氏什啥的]/.test(value.value)) continue;
    const length = COMPOUND_SURNAMES.has(value.value) ? 2 : 1;
    const given = match[2] ? group(match, 2) : null;
    const end = given ? given.end : value.start + length;
    if (isSurname(value.value[0]) || length === 2) found.push(person(value.start, end, 'surname', 45));
  }
  for (const match of text.matchAll(PARENT_OF)) {
    const value = group(match, 1);
    if (!value) continue;
    const start = value.end - 2;
    const name = text.slice(start, value.end);
    if (NOT_A_CHILD.test(name) || NEVER_IN_NAMES.has(name[0] ?? '') || leftOf(reading, start).kind !== 'edge') continue;
    found.push(person(start, value.end, 'child-of', 44));
  }
  return found;
}

/** A given name alone after a relative's word, as in 儿子冠军想要: repeated in the text, or followed by what people do. */
function relativeNames(reading: Reading): readonly Finding[] {
  const { text } = reading;
  const found: Finding[] = [];
  for (const match of text.matchAll(
    /(?:儿子|女儿|孙子|孙女|外孙女?|弟弟|妹妹|哥哥|姐姐|孩子|丈夫|老伴|闺女|囡囡|侄子|侄女|老公|老婆|儿媳|女婿|朋友|邻居|志愿者|社工)([\u3400-\u9fff]{2})(?=想|读|今年|\d|上[小初高大中幼]|在|的|喜欢|说|[,，、(])/g,
  )) {
    const value = group(match, 1);
    if (!value || NEVER_A_NAME.test(value.value) || PLAIN_WORDS.has(value.value) || PLAIN_DOUBLES.has(value.value)) continue;
    const again = text.indexOf(value.value, value.end) > 0;
    if (again || [...value.value].every((sign) => NAME_SIGNS.has(sign))) found.push(person(value.start, value.end, 'relative', 42));
  }
  return found;
}

/** Every nickname, titled name and name by slot. */
export function findNicknames(reading: Reading): readonly Finding[] {
  const found: Finding[] = [];
  for (let start = 0; start < reading.text.length - 1; start += 1) {
    if (!isHan(reading.text[start])) continue;
    for (const finder of [titledAt, prefixedAt, doubledAt]) {
      const finding = finder(reading, start);
      if (finding) found.push(finding);
    }
  }
  return [...found, ...slotNames(reading), ...phraseNames(reading), ...relativeNames(reading)];
}
