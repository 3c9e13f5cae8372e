/** Proposes a wording for a found stretch that keeps the sense. It adds no fact: a kinship title that was in the text may stay, nothing else. */
import type { SpanType, Wording } from './span';

const GENERAL: Readonly<Record<SpanType, Wording | undefined>> = {
  PERSON: { zh: '一位街坊', en: 'a neighbour' },
  PHONE: { zh: '电话由机构保管', en: 'phone kept by the charity' },
  NATIONAL_ID: { zh: '证件已核对', en: 'identity checked' },
  DISABILITY_CERT: { zh: '残疾证已核对', en: 'disability certificate checked' },
  BANK_CARD: { zh: '收款账户由机构保管', en: 'account kept by the charity' },
  ADDRESS: { zh: '附近社区', en: 'a community nearby' },
  SCHOOL: { zh: '附近一所学校', en: 'a school nearby' },
  HOSPITAL: { zh: '附近一家医院', en: 'a hospital nearby' },
  EMPLOYER: { zh: '一家单位', en: 'a workplace' },
  EMAIL: { zh: '邮箱由机构保管', en: 'e-mail kept by the charity' },
  WECHAT: { zh: '联系方式由机构保管', en: 'contact kept by the charity' },
  QQ: { zh: '联系方式由机构保管', en: 'contact kept by the charity' },
  PLATE: { zh: '车辆信息由机构保管', en: 'vehicle known to the charity' },
  BIRTH_DATE: { zh: '年龄已核对', en: 'age checked' },
  URL_TOKEN: { zh: '链接由机构保管', en: 'link kept by the charity' },
  OTHER_ID: { zh: '证件已核对', en: 'papers checked' },
};

const PERSONS: readonly (readonly [RegExp, Wording])[] = [
  [/(?:奶奶|婆婆|阿婆|阿嬷|姥姥|外婆|老太太?|大娘|大妈)$/, { zh: '一位奶奶', en: 'an elderly woman' }],
  [/(?:爷爷|大爷|阿公|伯伯|阿伯|老汉|老伯|老爷子|姥爷|外公)$/, { zh: '一位爷爷', en: 'an elderly man' }],
  [/(?:阿姨|大姐|姐|婶|嫂|姨|女士|太太|小姐)$/, { zh: '一位女士', en: 'a woman' }],
  [/(?:叔叔|大叔|叔|哥|先生)$/, { zh: '一位先生', en: 'a man' }],
  [/(?:老师)$/, { zh: '一位老师', en: 'a teacher' }],
  [/(?:师傅)$/, { zh: '一位师傅', en: 'a tradesperson' }],
  [/(?:主任|书记|队长|经理|社工)$/, { zh: '一位工作人员', en: 'a member of staff' }],
  [/(?:医生|大夫|护士)$/, { zh: '一位医护人员', en: 'a health worker' }],
  [/(?:同学|小朋友)$/, { zh: '一位同学', en: 'a pupil' }],
  [/^(?:Mrs|Ms|Miss|Madam|Auntie|Aunty|Aunt)\b/i, { zh: '一位女士', en: 'a woman' }],
  [/^(?:Mr|Uncle|Sir)\b/i, { zh: '一位先生', en: 'a man' }],
  [/^(?:Grandma|Grandmother|Granny|Popo|Nainai)\b/i, { zh: '一位奶奶', en: 'an elderly woman' }],
  [/^(?:Grandpa|Grandfather|Grandad|Gonggong|Yeye)\b/i, { zh: '一位爷爷', en: 'an elderly man' }],
];
const PLACES: readonly (readonly [RegExp, Wording])[] = [
  [/村|屯|寨|village|hamlet/i, { zh: '附近村庄', en: 'a village nearby' }],
  [/小区|苑|花园|栋|单元|室|flat|room|estate|garden|court/i, { zh: '附近小区', en: 'a housing estate nearby' }],
];
const SCHOOLS: readonly (readonly [RegExp, Wording])[] = [
  [/小学|国小|primary|elementary/i, { zh: '附近一所小学', en: 'a primary school nearby' }],
  [/幼儿园|幼稚园|kindergarten/i, { zh: '附近一所幼儿园', en: 'a kindergarten nearby' }],
  [/大学|university/i, { zh: '一所大学', en: 'a university' }],
  [/中学|初中|高中|国中|middle|high|secondary/i, { zh: '附近一所中学', en: 'a secondary school nearby' }],
];
const EMPLOYERS: readonly (readonly [RegExp, Wording])[] = [
  [/厂|factory|mill|plant/i, { zh: '一家工厂', en: 'a factory' }],
  [/店|超市|餐|饭|茶|酒|食|shop|store|restaurant|canteen|supermarket/i, { zh: '一家店', en: 'a shop or restaurant' }],
  [/公司|company|ltd/i, { zh: '一家公司', en: 'a company' }],
];
const BY_TYPE: Partial<Record<SpanType, readonly (readonly [RegExp, Wording])[]>> = {
  PERSON: PERSONS,
  ADDRESS: PLACES,
  SCHOOL: SCHOOLS,
  EMPLOYER: EMPLOYERS,
};

/** A wording for `value` (the folded words of the stretch) of kind `type`. */
export function proposeReplacement(type: SpanType, value: string): Wording | undefined {
  return BY_TYPE[type]?.find(([pattern]) => pattern.test(value))?.[1] ?? GENERAL[type];
}
