/** The canary households: invented people whose every private value is unique and would be recognised anywhere. Nobody in here exists. */

/** Signs too rare for any word of the site, with their sound; names and places are pairs of them. */
const SIGNS =
  '珩heng 璟jing 昶chang 翊yi 罡gang 弢tao 奭shi 皞hao 頔di 昉fang 祎yi 赟yun 旻min 垚yao 颢hao 彧yu 睿rui 淏hao 骞qian 瓒zan 玠jie 璋zhang 琬wan 琰yan 瑗yuan 璠fan 璆qiu 瑀yu 玥yue 珺jun 姝shu 嫕yi 婳hua 妍yan 婧jing 娴xian 媛yuan 嬿yan 旖yi 旎ni 晗han 昱yu 晟sheng 晔ye 曦xi 暾tun 烨ye 煜yu 焱yan 炅jiong 灏hao 沄yun 沅yuan 泓hong 涟lian 湉tian 漪yi 澍shu 濯zhuo 荻di 蕙hui 蘅heng 筠yun 箬ruo'
    .split(' ')
    .map((entry) => ({ sign: entry.charAt(0), sound: entry.slice(1) }));
const SURNAMES = '逄pang 訾zi 郗xi 阚kan 亓qi 郇xun 厍she 臧zang 缑gou 逯lu 佘she 邸di 麴qu 隗wei 逢pang 璩qu 郤xi 戢ji 亢kang 谯qiao'
  .split(' ')
  .map((entry) => ({ sign: entry.charAt(0), sound: entry.slice(1) }));

/** Where a value stands in a charity's papers. `inDraft` says that the draft made of the sheet carries it until it is reworded. */
export const FIELDS = {
  name: { inDraft: true },
  relative: { inDraft: true },
  phone: { inDraft: true },
  school: { inDraft: true },
  hospital: { inDraft: true },
  nationalId: { inDraft: false },
  address: { inDraft: false },
  street: { inDraft: false },
  community: { inDraft: false },
  reference: { inDraft: false },
  caseworker: { inDraft: false },
  bankCard: { inDraft: false },
  wechat: { inDraft: false },
  otherPhone: { inDraft: false },
} as const;
export type CanaryField = keyof typeof FIELDS;

export interface Canary {
  readonly field: CanaryField;
  readonly text: string;
  /** Pieces that give it away as well as the whole. */
  readonly parts: readonly string[];
  /** Names alone: how it is said, syllable by syllable, the family first. */
  readonly sounds?: readonly [string, string, string];
}

export interface Household {
  readonly index: number;
  readonly values: Readonly<Record<CanaryField, Canary>>;
}

type Pair = readonly [(typeof SIGNS)[number], (typeof SIGNS)[number]];

/** The `n`th pair of two different signs, in an order that mixes them well; no pair comes twice below 4,032. */
function pairOf(n: number): Pair {
  const mixed = (n * 2503 + 17) % (SIGNS.length * (SIGNS.length - 1));
  const first = Math.floor(mixed / (SIGNS.length - 1));
  const rest = mixed % (SIGNS.length - 1);
  const [one, two] = [SIGNS[first], SIGNS[rest < first ? rest : rest + 1]];
  if (!one || !two) throw new Error('no such pair');
  return [one, two];
}

/** Digits that look random and never repeat: a full-period congruence over ten to the `length`. */
function digitsOf(n: number, length: number, salt: number): string {
  const size = 10n ** BigInt(length);
  return String((BigInt(n) * 7_368_787n * 10n ** BigInt(Math.max(0, length - 8)) + BigInt(n) * 1_301_081n + BigInt(salt)) % size).padStart(
    length,
    '0',
  );
}

/** The check character of GB 11643-1999. */
function withCheck(body: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

/** The last digit by Luhn. */
function withLuhn(body: string): string {
  const sum = [...body].reverse().reduce((total, sign, at) => {
    const doubled = Number(sign) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

function nationalId(index: number): string {
  const born = new Date(Date.UTC(1931, 0, 1) + index * 86_400_000 * 67);
  return withCheck(`440199${born.toISOString().slice(0, 10).replaceAll('-', '')}${String(101 + (index % 800)).padStart(3, '0')}`);
}

function nameOf(field: CanaryField, index: number, place: number): Canary {
  const surname = SURNAMES[(index * 7 + place) % SURNAMES.length];
  const [one, two] = pairOf(index * 8 + place);
  if (!surname) throw new Error('no surname');
  const given = one.sign + two.sign;
  return { field, text: surname.sign + given, parts: [given], sounds: [surname.sound, one.sound, two.sound] };
}

function placeOf(field: CanaryField, index: number, place: number, ending: string): Canary {
  const [one, two] = pairOf(index * 8 + place);
  const named = one.sign + two.sign;
  return { field, text: named + ending, parts: [named] };
}

function numberOf(field: CanaryField, text: string): Canary {
  return { field, text, parts: [text.slice(-8), text.slice(-6)] };
}

/** Household number `index`, from 0; the same one every time. At most 500 are apart from one another. */
export function household(index: number): Household {
  const estate = placeOf('address', index, 3, '苑').text;
  const room = `${(index % 9) + 1}栋${1000 + index}室`;
  const code = digitsOf(index, 7, 4_110_013);
  const values: Record<CanaryField, Canary> = {
    name: nameOf('name', index, 0),
    relative: nameOf('relative', index, 1),
    caseworker: nameOf('caseworker', index, 2),
    address: { field: 'address', text: `${estate}17号${room}`, parts: [estate, estate.slice(0, 2), `17号${room}`, room] },
    street: placeOf('street', index, 4, '街道'),
    community: placeOf('community', index, 5, '社区'),
    school: placeOf('school', index, 6, '小学'),
    hospital: placeOf('hospital', index, 7, '医院'),
    nationalId: numberOf('nationalId', nationalId(index)),
    phone: numberOf('phone', `1${3 + (index % 7)}${digitsOf(index, 9, 502_871_346)}`),
    otherPhone: numberOf('otherPhone', `1${3 + ((index + 3) % 7)}${digitsOf(index, 9, 771_240_609)}`),
    bankCard: numberOf('bankCard', withLuhn(`621700${digitsOf(index, 12, 330_918_274_655)}`)),
    reference: { field: 'reference', text: `KQ-${code}-A`, parts: [`KQ${code}`, `KQ-${code}`] },
    wechat: { field: 'wechat', text: `wl_${code}_qz`, parts: [`wl_${code}`] },
  };
  return { index, values };
}
