/** The words that say what a number is. It reads the clause before a number, or just after it, and refuses to look further. */

export type LabelKind =
  | 'phone'
  | 'hotline'
  | 'identity'
  | 'certificate'
  | 'card'
  | 'qq'
  | 'wechat'
  | 'plate'
  | 'other'
  | 'organisation'
  | 'meeting'
  | 'money';

export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

/** Papers and accounts of a person that have no type of their own. Longer words first, because the first match wins. */
const OTHER_WORDS = [
  '户口(?:本|簿|页)?(?:编)?号?',
  '户籍(?:证|簿)?号?',
  '户号',
  '低保(?:证|金领取证|救助证)',
  '特困(?:供养|人员)?证',
  '救助证',
  '救济证',
  '五保证',
  '护照',
  '港澳(?:居民)?(?:来往内地)?通行证',
  '台胞证',
  '回乡证',
  '回乡卡',
  '通行证',
  '居住证',
  '暂住证',
  '居留(?:证|许可)',
  '身分[证證](?:字号|统一编号)?',
  '统一证号',
  '香港身份证',
  '健保卡',
  '病历(?:本|卡)?(?:编)?',
  '病案',
  '住院',
  '门诊',
  '就诊(?:卡)?',
  '诊疗卡',
  '登记(?=号)',
  '检查(?=号)',
  '社保(?:卡)?',
  '医保(?:卡|证)?',
  '社会保障(?:卡)?',
  '养老(?:保险|证)?(?=[号编账])',
  '公积金',
  '学籍',
  '学号',
  '学生证',
  '考生号',
  '准考证',
  '军官证',
  '士兵证',
  '退伍(?:军人)?证',
  '复员(?:军人)?证',
  '退役(?:军人)?(?:优待)?证',
  '优待证',
  '优抚证',
  '老年(?:优待)?证',
  '老人证',
  '敬老(?:优待)?[证卡]',
  '烈属证',
  '驾驶证',
  '驾照',
  '行驶证',
  '车架号',
  '结婚证',
  '离婚证',
  '出生(?:医学)?证(?:明)?',
  '准生证',
  '房产证',
  '不动产(?:权)?证?',
  '土地证',
  '宅基地证',
  '林权证',
  '工作证',
  '工号',
  '员工号',
  '资格证',
  '从业资格',
  '健康证',
  '失业证',
  '就业(?:创业|失业)?证',
  '保单',
  '保险单',
  '保险(?=号)',
  '参保',
  '理赔',
  '快递(?:单)?',
  '运单',
  '取件码',
  '取货码',
  '物流单',
  '包裹',
  '电表',
  '水表',
  '燃气(?:表|户|卡)?',
  '煤气(?:户|卡)?',
  '用电(?:户|客户)',
  '客户(?:编)?(?=号)',
  '宽带(?:账|帐)?',
  '机顶盒',
  '公交卡',
  '爱心卡',
  '长者卡',
  '一卡通',
  '市民卡',
  '图书证',
  '借书证',
  '贷款合同',
  '判决书',
  '监护证',
  '档案号',
  '健康码',
  '血袋',
  '支付宝(?:账|帐)?',
  '抖音',
  '快手',
  '微博',
  '小红书',
  'imei',
  'medical record',
  'record (?:no|number)',
  'mrn',
  'patient (?:id|no|number)',
  'passport',
  'permit',
  'hukou',
  'household (?:register|registration|booklet|book)',
  'dibao',
  'allowance (?:certificate|cert|no)',
  'welfare (?:certificate|card)',
  'social (?:security|insurance)',
  'insurance',
  'policy',
  'student (?:id|no|number|card)',
  'admission',
  'veteran(?:s)?(?: card| id)?',
  'hkid',
  'hk id',
  'hong kong id',
  'taiwan id',
  'meter',
  'tracking',
  'courier',
  'parcel',
  'waybill',
  "driver'?s? licen[cs]e",
  'licen[cs]e no',
  'enrol?ment',
  'exam(?:ination)? (?:no|number)',
  'case card',
  'travel document',
  'school roll',
  'certificate no',
  'birth certificate',
  'staff (?:id|no)',
  'employee (?:id|no)',
].join('|');

const KINDS: readonly (readonly [LabelKind, string])[] = [
  ['hotline', '热线|客服|咨询电话|服务电话|监督电话|举报电话|投诉电话|求助电话|hotline|helpline'],
  ['certificate', '残疾人?证|残障证|残联证|残证|持证|disability (?:certificate|cert|card|id)|disabled (?:certificate|card|person)'],
  ['other', OTHER_WORDS],
  ['identity', '身份证|身分证|证件号?|公民身份|sfz|identity|id(?: ?card)?(?: ?(?:no|number|num))?(?![a-z])|national id'],
  [
    'card',
    '银行卡|储蓄卡|工资卡|存折|卡号|账号|账户|帐号|帐户|户头|打款|汇款|转账|转帐|收款|一卡通|农行|工行|建行|中行|邮储|农商行|信用社|(?:打|汇|转)(?:到|进|入|给)?卡|卡|bank ?(?:card|account)?|account|acct|card|iban',
  ],
  ['qq', 'q ?q|扣扣|球球|企鹅号?|q号|群主|群号|秋秋|口口'],
  ['wechat', '微信号?|薇信|威信|维信|微号|v信|vx|wx|wechat|weixin|绿泡泡|小绿书|加v'],
  ['plate', '车牌|车号|plate'],
  ['meeting', '腾讯会议|会议号|会议id|meeting|zoom'],
  [
    'organisation',
    '订单|采购|发票|税号|信用代码|合同|条码|条形码|批号|批次|文号|流水号|受理号|案号|案件编?号|个案编?号|序列号|型号|货号|工单|凭证|备案|登记证|设备|产品|标准|执行标准|项目编?号|需求编?号|单号|编号|单据|规格|许可证|公告|第.{0,6}号文|order|invoice|serial|barcode|purchase|sku|model|ref(?:erence)?|receipt|batch|ticket|tax|registration no|case (?:no|number|id)|po(?![a-z])',
  ],
  [
    'phone',
    '电话|手机|手提|座机|固话|联系方式|联系|联络|号码|新号|旧号|拨打|致电|打给|拨|打|来电|短信|找|call|tel|telephone|phone|mobile|cell|dial|whatsapp|ring|text|contact|reach',
  ],
  ['money', '金额|合计|预算|价格|共计|总计|¥|￥|rmb|yuan'],
];

const LABELS = new RegExp(KINDS.map(([, words]) => `(${words})`).join('|'), 'gi');
const BEFORE = 26;
const AFTER = 12;

function kindOf(match: RegExpMatchArray): LabelKind {
  const index = match.slice(1).findIndex((group) => group !== undefined);
  return KINDS[index]?.[0] ?? 'organisation';
}

/** Every label in `text`, in order. */
function findLabels(text: string): readonly Label[] {
  return [...text.matchAll(LABELS)].map((match) => ({ kind: kindOf(match), start: match.index, end: match.index + match[0].length }));
}

/** Reads labels beside a place of one text; places must be asked in ascending order of their start, so that the walk stays linear. */
export class LabelReader {
  private readonly labels: readonly Label[];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.labels = findLabels(text);
  }

  /** Every label of the text, in order. */
  get all(): readonly Label[] {
    return this.labels;
  }

  private indexBefore(place: number): number {
    let low = 0;
    let high = this.labels.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.labels[middle]?.end ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The nearest label before `start` in the same sentence; weaker words (找, 打, 联系) give way to a stronger one just before them. */
  before(start: number, reach = BEFORE): Label | null {
    const index = this.indexBefore(start);
    const label = this.labels[index];
    if (!label || start - label.end > reach || /[。！？!?\n]\s*\S{3}/.test(this.text.slice(label.end, start))) return null;
    const stronger = this.labels[index - 1];
    const weak = /^(?:号码|卡|找|打|拨|联系|编号|单号|登记|text|ring|id|no)$/i.test(this.text.slice(label.start, label.end));
    if (weak && stronger && label.start - stronger.end <= 2) return stronger;
    return label;
  }

  /** A label that follows `end` at once, as in "13800138000（电话）". */
  after(end: number): Label | null {
    const label = this.labels[this.indexBefore(end) + 1];
    if (
      !label ||
      label.start - end > AFTER ||
      !/^[\s)）(（,，]*(?:是|为|就是|=|is)?[\s的她他我你其]{0,3}$/.test(this.text.slice(end, label.start))
    )
      return null;
    return label;
  }
}
