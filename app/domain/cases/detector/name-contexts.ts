/** How well a place in a Chinese text suits a name, from the words on its two sides. It looks a few characters far and judges no name. */
import { isHan } from './fold';
import { AFTER_NAMES, BEFORE_NAMES, LONG_TITLES, ROLE_WORDS } from './lists/titles';
import type { Words } from './words';

/** A text with its word bounds, as all name rules read it. */
export interface Reading extends Words {
  readonly text: string;
}

const LOOK_BACK = 12;
const longestFirst = (words: string) =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
const ROLES = longestFirst(ROLE_WORDS);
const STRONG =
  '姓名|名字|真名|本名|大名|全名|原名|曾用名|学名|实名|小名|乳名|花名|外号|绰号|诨名|艺名|笔名|人称|名叫|名为|叫做|叫作|唤作|改名|叫|户主|屋主|房主|案主|户名|联系人|联络人|收款人|付款人|持卡人|监护人|抚养人|申请人|经办人|负责人|被保人|车主|开户名|署名|签名|签字|称呼|经办|复核|审核|制表|核实|收件人?|对象|患者|死者|伤者';
const AFTER_STRONG = new RegExp(`(?:${STRONG})[\\s:是为就"“「『(\\[-]{0,3}$`);
const AFTER_ROLE = new RegExp(`(?:${ROLES})[\\s:是为叫"“「『(\\[、,-]{0,2}$`);
const FULL_TITLE = new RegExp(`(?:${longestFirst(LONG_TITLES)})`, 'y');
const FOLLOWER = new RegExp(`(?:${longestFirst(AFTER_NAMES)})`, 'y');
const DETAILS =
  /[,，:、;\s(（-]{1,2}(?:[男女]|\d|[一二三四五六七八九]十|今年|身份证|电话|手机|微信|残疾|住|肢体|视力|听力|智力|精神|家住|现年|出生|生日|生于|想要?|希望|需要|要|卡号|账号|qq)/iy;

export interface Side {
  readonly score: number;
  readonly kind: 'label' | 'role' | 'edge' | 'function' | 'word' | 'inside';
}

function isEdge(sign: string | undefined): boolean {
  return sign === undefined || !isHan(sign);
}

/** What stands left of `start`. */
export function leftOf({ text, wordStart }: Reading, start: number): Side {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (AFTER_STRONG.test(before)) return { score: 3, kind: 'label' };
  if (AFTER_ROLE.test(before)) return { score: 2.2, kind: 'role' };
  const sign = text[start - 1];
  if (/\d/.test(sign ?? '') && /[年月日元户人名个岁号楼栋室层块件台张米平吨斤公里分时点周天位份次套箱包床升桶]/.test(text[start] ?? ''))
    return { score: -1.5, kind: 'inside' };
  if (isEdge(sign)) return { score: sign === undefined || /[\n。!！?？;；\ufffc]/.test(sign) ? 2 : 1.5, kind: 'edge' };
  if (BEFORE_NAMES.has(sign ?? '')) return { score: wordStart[start - 1] === start - 1 ? 1.2 : 0.8, kind: 'function' };
  return wordStart[start] === start ? { score: 0, kind: 'word' } : { score: -1.5, kind: 'inside' };
}

/** Length of the title that begins at `end`, 0 when there is none. */
export function titleAt(text: string, end: number): number {
  FULL_TITLE.lastIndex = end;
  return FULL_TITLE.exec(text)?.[0].length ?? 0;
}

/** What belongs to a person: 田野的轮椅, 江河的申请. */
const POSSESSES =
  /的(?:奶奶|爷爷|妈妈|爸爸|母亲|父亲|儿子|女儿|孙|丈夫|老公|老伴|妻子|老婆|姐|妹|哥|弟|侄|外婆|姥|轮椅|拐杖|申请|材料|身份证|残疾证|病历|电话|手机|微信|班主任|老师|家(?![长具电])|银行卡|作业|书包|病|腿|眼睛|片子|情况|事|补助|低保|房子|户口|名字|衣服|鞋)/y;
const CERTAIN = /[,，、\s(]{1,2}(?:[男女][,，、。;；\s)]|身份证|残疾人?证)|\s?[((][男女]/y;

/** What stands right of `end`. */
export function rightOf({ text, wordStart, wordEnd }: Reading, end: number): Side {
  if (titleAt(text, end) > 0) return { score: 2.5, kind: 'label' };
  CERTAIN.lastIndex = end;
  if (CERTAIN.test(text)) return { score: 4, kind: 'label' };
  POSSESSES.lastIndex = end;
  if (POSSESSES.test(text)) return { score: 2.3, kind: 'role' };
  DETAILS.lastIndex = end;
  if (DETAILS.test(text)) return { score: 2.5, kind: 'role' };
  const sign = text[end];
  if (isEdge(sign)) return { score: 1.5, kind: 'edge' };
  if (wordStart[end] !== end && (wordEnd[end] ?? 0) > end) return { score: -0.8, kind: 'inside' };
  FOLLOWER.lastIndex = end;
  return FOLLOWER.test(text) ? { score: 1.2, kind: 'function' } : { score: 0, kind: 'word' };
}

/** Whether a value that begins or ends here is masked already, as 王某某, 张*, 李○○ are. */
export function isMaskedAt(text: string, start: number, end: number): boolean {
  return (
    /^[*○×某xX□█]/.test(text.slice(end, end + 1)) ||
    /[某*○×]/.test(text.slice(start, end)) ||
    /^\s?\((?:化名|假名|代称)\)/.test(text.slice(end, end + 6))
  );
}
