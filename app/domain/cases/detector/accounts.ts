/** Finds what leads to a person's account: e-mail, WeChat, links with a key, plates, papers with letters in their number. It passes public pages and role mailboxes. */
import type { LabelReader } from './labels';
import type { Finding, SpanType } from './span';

interface Rule {
  readonly type: SpanType;
  readonly reason: string;
  readonly weight: number;
  readonly pattern: RegExp;
  /** Decides on the found value; without it every match counts. */
  readonly counts?: (value: string, text: string, start: number, labels: LabelReader) => boolean;
}

const ROLE_MAILBOX =
  /^(?:info|contact|office|service|services|admin|hr|volunteers?|help|donate|donations?|press|support|hello|kefu|apply|public|team|mail|webmaster|noreply|no-reply|secretariat|hotline|charity|foundation|feedback|cishan|minzheng|bgs|xinfang|gongyi)@/i;
const PUBLIC_QUERY = /^(?:lang|page|q|utm_\w+|year|category|type|sort|locale|tab|month|city|district)=/i;
const LINK_KEY = /(?=[^/]*\d)(?=[^/]*[A-Za-z])[\w-]{5,}|(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{5,}/;
const SHORTENER =
  /^(?:https?:\/\/)?(?:t\.cn|url\.cn|w\.url\.cn|dwz\.cn|bit\.ly|suo\.(?:im|nz)|tinyurl\.com|is\.gd|goo\.gl|t\.co|m\.tb\.cn|v\.douyin\.com|s\.[\w-]+\.\w+|dwz\.[\w-]+|u\.[\w-]+\.\w+|t\.[\w-]+\.\w+)\/\w/i;
const SHARE_PATH = /\/(?:s|f|d|t|v|u|r|k|j|i|share|invite|join|link|pass|live|loc|doc|sheet|file|album)\/[\w-]{4,}/i;

/** Whether a link opens something that is meant for few: a key, a share code, a short link. */
function isKeyedLink(link: string): boolean {
  const path = link.replace(/^\w+:\/\/[^/?#]*/, '');
  const [route = '', ...rest] = path.split(/[?#]/);
  if (rest.some((query) => query.split(/[&;]/).some((pair) => pair.includes('=') && !PUBLIC_QUERY.test(pair)))) return true;
  if (SHORTENER.test(link) || SHARE_PATH.test(route)) return true;
  return route.split('/').some((part) => LINK_KEY.test(part)) || rest.some((part) => LINK_KEY.test(part) && !part.includes('='));
}

function isIdentifying(value: string): boolean {
  const digits = value.replace(/[^\d]/g, '').length;
  return digits >= 3 && value.replace(/[^\w]/g, '').length >= 5;
}

/** Whether the nearest label says that the number is a person's and not an organisation's. */
function isPersonal(_value: string, text: string, start: number, labels: LabelReader): boolean {
  const label = labels.before(start, 12);
  return !(label && label.kind === 'organisation') && !/(?:型号|规格)\S{0,4}$/.test(text.slice(Math.max(0, start - 8), start));
}

const AT = String.raw`\s{0,2}(?:@|\[at\]|\(at\)|\{at\}|<at>|#at#|\bat\b(?=\s*[\w-]+\s*(?:\.|\bdot\b|\[dot\]|\(dot\)))|艾特)\s{0,2}`;
const DOT = String.raw`\s{0,2}(?:\.|\[dot\]|\(dot\)|\bdot\b|[点點])\s{0,2}`;
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领';
const WECHAT_LABEL = String.raw`(?:微信|薇信|威信|维信|微号|v信|weixin|wechat|we chat|绿泡泡|小绿书|(?<![a-z])(?:vx|wx|v(?=\s?[:=])))`;
const HANDLE = String.raw`[a-z][a-z0-9]*(?:(?:\s?[-_.]\s?|下划线|减号|横杠|杠)?[a-z0-9]+){0,6}[-_]?`;

const rules: readonly Rule[] = [
  {
    type: 'EMAIL',
    reason: 'email',
    weight: 96,
    pattern: new RegExp(String.raw`(?<![\w.+-])[\w.+-]{1,64}${AT}[\w-]{1,40}(?:${DOT}[a-z][\w-]{1,20}){1,4}(?!\w)`, 'gi'),
    counts: (value) => !ROLE_MAILBOX.test(value),
  },
  {
    type: 'EMAIL',
    reason: 'email',
    weight: 96,
    pattern: new RegExp(
      String.raw`(?<![\w.+-])[\w.+-]{1,64}${AT}(?:qq|163|126|139|189|gmail|foxmail|hotmail|outlook|sina|sohu|yahoo|icloud)(?!\w)`,
      'gi',
    ),
  },
  {
    type: 'URL_TOKEN',
    reason: 'link-with-key',
    weight: 97,
    pattern:
      /(?:h(?:tt|xx)ps?\s?:\s?\/\s?\/|(?<![\w@./-])(?:www\.)?[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:cn|com|net|org|example|test|co|io|cc|top|im|me|ly|link|tw|hk)(?=\/))[\w\-.~:/?#[\]@!$&'*+;=%]{1,2000}/gi,
    counts: (value) => isKeyedLink(value),
  },
  {
    type: 'URL_TOKEN',
    reason: 'share-code',
    weight: 60,
    pattern: /(?<=(?:提取码|访问码|分享码|密码|口令|access code|passcode)[\s::是为]{0,3})[a-z0-9]{4,8}(?![a-z0-9])/gi,
  },
  { type: 'WECHAT', reason: 'wechat', weight: 90, pattern: /(?<![a-z0-9])wxid_[a-z0-9]{6,30}/gi },
  {
    type: 'WECHAT',
    reason: 'wechat',
    weight: 88,
    pattern: new RegExp(
      String.raw`(?<=${WECHAT_LABEL}\s?(?:群主|账号|帐号|号码|号|id|名|昵称|handle|no\.?)?(?:也?是|为|叫|:|=|is|as|at|-|\(|加|\s|"|“){0,4}\s?)${HANDLE}(?![a-z0-9])`,
      'gi',
    ),
    counts: (value) =>
      value.length >= 4 &&
      (/[\d_-]/.test(value) || value.length >= 6) &&
      !/^(?:and|the|group|named?|account|works|nights?|message|contact|wechat|weixin|please|number|number?s|called|under|video|voice)$/i.test(
        value,
      ),
  },
  {
    type: 'WECHAT',
    reason: 'wechat',
    weight: 84,
    pattern: new RegExp(
      String.raw`(?<=(?:加我|加她|加他|加个|加v|加微|搜|add me)(?:[\s:,，:]|v|微|好友|on|at){0,5})${HANDLE}(?![a-z0-9])`,
      'gi',
    ),
    counts: (value) => value.length >= 5 && /[\d_-]/.test(value),
  },
  {
    type: 'WECHAT',
    reason: 'wechat',
    weight: 84,
    pattern: /(?<![a-z0-9@./_-])[a-z][a-z0-9_-]{4,25}(?=\s?[((,，]?\s?(?:是|为)?[她他我]?的?(?:微信|vx(?![a-z])|wx(?![a-z])|wechat))/gi,
    counts: (value) => /[\d_-]/.test(value),
  },
  { type: 'WECHAT', reason: 'handle', weight: 50, pattern: /(?<![\w@./=?&-])[a-z]{2,15}[a-z0-9]{0,10}_[a-z0-9_]{2,20}(?![\w@])/gi },
  {
    type: 'WECHAT',
    reason: 'wechat-nickname',
    weight: 86,
    pattern:
      /(?<=(?:微信|v信|vx|wx|wechat)\s?(?:昵称|名字?|网名|叫|nickname|name)[\s::是为叫]{0,3}["“”「『'‘]?)[\u3400-\u9fff\w·\ufffc]{2,12}(?=["“”」』'’,,。;;、\s)]|$)/gi,
  },
  {
    type: 'WECHAT',
    reason: 'wechat-nickname',
    weight: 86,
    pattern: /(?<![\u3400-\u9fff])[\u3400-\u9fff·\ufffc]{2,8}(?=["”」』]?\s?\((?:微信|v信|vx|wx)(?:名|昵称|号)?\))/gi,
  },
  {
    type: 'PLATE',
    reason: 'plate',
    weight: 92,
    pattern: new RegExp(
      `[${PROVINCES}]\\s?[a-z]\\s?[·.\\-*]?\\s?(?:[a-z0-9?□_*零〇一二三四五六七八九幺洞]\\s?[-.·]?){4,6}(?:[挂学警港澳使领试超]|(?![a-z0-9]))`,
      'gi',
    ),
    counts: (value) => /[\d零〇一二三四五六七八九幺洞].*[\d零〇一二三四五六七八九幺洞]/.test(value) && !/\*\s?\*\s?\*/.test(value),
  },
  {
    type: 'PLATE',
    reason: 'plate-by-label',
    weight: 85,
    pattern:
      /(?<=(?:车牌号?码?|牌照|号牌|车号|挂着|plate|licen[cs]e plate|registration)(?:\s?(?:number|no\.?|reads?))?[\s::是为("“]{0,4})[\u3400-\u9fff]{0,3}[a-z0-9][a-z0-9·\-?□* ]{3,10}[a-z0-9?□*]/gi,
    counts: (value) => /\d/.test(value) && !/\*{3}/.test(value),
  },
  { type: 'OTHER_ID', reason: 'hong-kong-id', weight: 87, pattern: /(?<![a-z0-9-])[a-z]{1,2}\s?\d{3}\s?\d{3}\s?\(\s?[0-9a]\s?\)/gi },
  { type: 'OTHER_ID', reason: 'taiwan-id', weight: 82, pattern: /(?<![a-z0-9-])[a-z][1289]\d{8}(?![a-z0-9])/gi, counts: isPersonal },
  {
    type: 'OTHER_ID',
    reason: 'passport',
    weight: 78,
    pattern: /(?<![a-z0-9-])(?:[egdsphkcm][a-z]?\d{8,10}|[a-z]{1,2}\d{7})(?![a-z0-9])/gi,
    counts: isPersonal,
  },
  {
    type: 'OTHER_ID',
    reason: 'parcel',
    weight: 82,
    pattern: /(?<![a-z0-9])(?:sf|yt|jd[a-z]{0,2}|zto|yto|sto|ems|jt|zt|yd)\s?\d[\d\s-]{8,18}\d(?![a-z0-9])/gi,
  },
];

const PAPER_VALUE =
  /(?:[\s::为是("“#-]|编?号码?|编号|证号|单号|字号|码|no\.?|number|is|was|id|card|card number|certificate){0,5}\s?((?:[\u3400-\u9fff]{1,4}(?:字|证字)?(?:[(([]\d{4}[))\]])?第?\s?)?[a-z]{0,6}\s?[-–·/]?\s?[a-z]{0,3}[-–·/]?[a-z]{0,2}\d[0-9a-z·/.-]*(?:[ ][0-9][0-9a-z·/-]*){0,5}(?:\([0-9a-z]\))?号?)/iy;

function labelledPapers(text: string, labels: LabelReader): readonly Finding[] {
  const found: Finding[] = [];
  for (const label of labels.all) {
    if (label.kind !== 'other') continue;
    PAPER_VALUE.lastIndex = label.end;
    const match = PAPER_VALUE.exec(text);
    const value = match?.[1]?.replace(/[-.·/]+$/, '');
    if (!match || !value || !isIdentifying(value)) continue;
    if (/^[\u3400-\u9fff]{0,4}\s?\d{1,4}\s?$/.test(value) || /^[年月日元块个份天岁%]/.test(text.slice(match.index + match[0].length)))
      continue;
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    const head = /^[\u3400-\u9fff\s]*/.exec(value)?.[0] ?? '';
    const keep = /退役|优抚|优待|字|第|^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼军民残低]/.test(head)
      ? 0
      : head.length;
    found.push({ start: start + keep, end: start + value.length, type: 'OTHER_ID', reason: 'paper', weight: 83 });
  }
  return found;
}

/** Every account, link, plate and paper in `text`. */
export function findAccounts(text: string, labels: LabelReader): readonly Finding[] {
  const found: Finding[] = [...labelledPapers(text, labels)];
  for (const { type, reason, weight, pattern, counts } of rules) {
    for (const match of text.matchAll(pattern)) {
      const value = match[0].replace(/[\s.,;:!?'*]+$/, '');
      if (value && (!counts || counts(value, text, match.index, labels)))
        found.push({ start: match.index, end: match.index + value.length, type, reason, weight });
    }
  }
  return found;
}
