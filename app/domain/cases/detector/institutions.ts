/** Finds the school, the hospital and the employer of a person in Chinese text. It passes partners, donors, statistics and public bodies. */
import type { Reading } from './name-contexts';
import { extendLeft } from './place-grammar';
import type { Finding, SpanType } from './span';

const byLength = (words: string) =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');

const SCHOOLS =
  '小学|中学|初中|高中|初级中学|高级中学|附小|附中|实小|实验学校|中心校|中心小学|中心学校|完小|村小|教学点|幼儿园|幼稚园|幼儿中心|托儿所|职高|职中|职校|职业学校|职业技术学校|职业学院|中专|技校|技工学校|技师学院|卫校|特殊教育学校|特校|启智学校|聋哑学校|盲校|寄宿制学校|希望学校|民族学校|学校|国小|国中|高职|大学|学院|师范|书院|书塾|一中|二中|三中|四中|五中|六中|七中|八中|九中|十中|[一二三四五六七八九十]{2,3}中|\\d{1,2}中|一小|二小|三小|四小|五小|六小|外国语';
const CLASS_PART = String.raw`[\s,，的·-]{0,2}(?:(?:小学部?|初中部?|高中部?)?(?:[一二三四五六七八九1-9]\s?年级?|[小初高大中职][一二三四五六1-6]|[0-9]{2,4}级|[\u3400-\u9fff]{2,6}(?:专业|系))?[\s,，]?(?:(?:[\u3400-\u9fff]{2,4})?\s?[((]?\s?[0-9一二三四五六七八九十]{1,4}\s?[))]?\s?班|[1-6][A-Fa-f]班|[一二三四五六]年[忠孝仁爱信义和平甲乙丙丁戊己]班|[大中小托]班?[一二三四五六七八九\d]?班|年级)|(?:[一二三四五六七八九1-9]年级|[初高][一二三]|大[一二三四])(?:上学期|下学期)?|(?:传达室|门卫室|门卫|门口|对面|旁边|后面|隔壁|后门|前门|侧门|教工|教师|家属|学生|老|旧|男生|女生|宿舍楼|宿舍|公寓|旧址){1,3})`;
const CLASS_ALONE =
  /(?:[一二三四五六七八九1-9]\s?年级?|[小初高][一二三四五六1-6]|[一二三四五六七八九])\s?[((]?\s?[0-9一二三四五六七八九十]{1,2}\s?[))]?\s?班(?!车|次|组|长|级|员)/g;

const HOSPITALS =
  '人民医院|中医院|中医医院|中心医院|妇幼保健院|妇幼院|妇幼|保健院|医院|卫生院|卫生所|卫生室|卫生服务中心|卫生中心|医疗中心|医学中心|诊所|门诊部|疗养院|康复中心|康复院|精神病院|精卫中心|附一院|附二院|附院|人医|二院|三院|一院|四院|五院|六院|血透中心|透析中心|肿瘤中心|防治院|防治所|安宁病房';
const WARD_PART = String.raw`[\s,，·]{0,1}(?:[^\s,，。;；:、!！?？的在做住了说去来看是有要想每和跟与为被把因\n]{0,7}?(?:科[一二三四五六七八九\d]?区?|病区|病房|病室|病床|号楼|楼|层|床|诊室|门诊|急诊|药房|住院部|住院楼|重症室|监护室|ICU|icu|NICU|透析室|化疗室|手术室|号房|房|室|区|中心))`;
const WARD_ALONE =
  /(?:[\u3400-\u9fff]{1,6}科[一二三四五六七八九\d]?区?|[\d一二三四五六七八九十]{1,4}病区|(?:N?ICU|重症监护室|透析室))\s?(?:[\d一二三四五六七八九十]{1,4}[楼层室房病区]{1,2}\s?)?加?\d{1,3}\s?号?床/gi;

const EMPLOYERS =
  '有限责任公司|股份有限公司|有限公司|分公司|子公司|公司|集团|工厂|制造厂|机械厂|服装厂|电子厂|加工厂|玩具厂|食品厂|砖厂|鞋厂|纺织厂|棉纺厂|家具厂|化肥厂|印刷厂|水泥厂|钢铁厂|钢厂|厂|超市|便利店|商店|商行|商场|专卖店|分店|门店|火锅店|理发店|小吃店|早餐店|奶茶店|水果店|五金店|药店|面店|粥店|快餐店|店|餐厅|餐馆|饭店|饭馆|酒店|宾馆|旅馆|酒楼|茶楼|茶餐厅|酒家|面馆|食府|大排档|食堂|菜馆|工地|项目部|物业|网点|驿站|配送站|站点|回收站|加油站|洗车行|修车行|车行|家政|律所|律师事务所|事务所|工作室|汽修|修理厂|美容院|养殖场|养猪场|养鸡场|屠宰场|农贸市场|市场|农场|林场|茶场|车队|快递|物流|合作社|煤矿|矿山|矿|金矿|水电站|供电所|邮局|环卫所|环卫站|环卫队|幼教中心|培训中心|批发部|批发市场|冷库|仓库|码头|渔船|船厂|农家乐|网吧|影楼|印刷所|养老院|托管班|冰室|士多|茶档|粉店|发廊|棋牌室|麻将馆|浴室|澡堂|书店|花店|裁缝铺|铺|作坊|豆腐坊|油坊|粮油店|杂货铺|搬家公司|电器厂|地铁站|火车站|运输公司|客运站|银行|保险|果业|农业|牧业|乳业|实业|矿业|酒业|木业|纸业|药业|置业|渔业|林业|重工|机电|物流园|产业园|工业园|园区|基地|劳务|建筑队|施工队|装修队|工程队|戏班|剧团|出版社|报社';
const DEPARTMENT = String.raw`(?:[\u3400-\u9fff\d]{0,6}?(?:部|组|队|车间|科|班|线|窗口|分店|门店|站|库|路车|厨房|食堂|前台|工段|工区|柜台|项目))?`;
const JOB =
  '员工|职工|工人|女工|男工|司机|驾驶员|保安队长|保安员|保安|保洁员|保洁|收银员|收银|服务员|营业员|售货员|理货员|促销员|厨师长|厨师|帮厨|洗碗工|会计|出纳|班长|组长|主管|经理|主任|厂长|店长|店员|导购|品检员|质检员|检验员|分拣员|分拣工|拣货员|打包员|包装工|快递员|外卖员|骑手|配送员|搬运工|装卸工|钢筋工|木工|瓦工|焊工|电焊工|电工|水电工|普工|车工|钳工|铣工|缝纫工|裁剪工|挡车工|操作工|作业员|技术员|技工|技师|销售员|销售|文员|客服|话务员|门卫|看门人|仓管员|仓管|库管|押运员|环卫工|清洁工|绿化工|养护工|泥水工|油漆工|喷漆工|矿工|炉前工|锅炉工|司炉工|维修工|修理工|护工|护理员|保育员|宿管|校工|教师|老师|教练|教授|讲师|护士|医生|药剂师|工程师|设计师|程序员|业务员|跟单员|采购员|调度员|检票员|乘务员|列车员|学徒|合伙人|老板|老板娘|法人|董事长|总经理|记者|编辑|演员|点心师傅|面点师|理发师|美容师|美发师|售票员|押钞员|测量员|安全员|巡线员|邮递员|投递员|播音员';

interface Kind {
  readonly type: SpanType;
  readonly suffix: RegExp;
  readonly tail: RegExp;
  readonly longest: number;
  readonly weight: number;
  readonly counts: (before: string, after: string, name: string, tail: string) => boolean;
}

const GENERIC_SCHOOL =
  /^(?:读|上|念|在|到|该|本|各|全|某|我|他|她|我们|你|多所|一所|几所|两所|贫困|农村|山区|乡村|偏远|普通|公办|民办|中小|老年|电视|开放|社区|党|团|业余|驾|夜|开|入|放|返|回|学|小|大|出|离|送到|家长|等|的|考|考上|名|重点|职业|技工|特殊教育|九年制|寄宿制)?$/;
const GENERIC_HOSPITAL =
  /^(?:去|到|送|在|住|各|全|该|本|某|我|他|她|我们|附近|大|小|县级|市级|三甲|公立|私立|社区|乡镇|村|定点|多家|一家|几家|三级|省级|当地|去了|跑|进|出|转|民营|专科|综合|陪|就近)?$/;
const PARTNER =
  /(?:与|和|同|跟|由|邀请|联合|感谢|联系|协调|对接|组织|携手|走进|支援|援建|走访)$|(?:合作|联合|捐赠|捐助|捐给|向|义诊|定点)[^,，。]{0,8}$/;
const PARTNER_AFTER =
  /^[^,，。;；]{0,6}(?:合作|联合|义诊|共建|签约|捐赠|捐助|专家|医生团队|志愿服务|提供技术|体检车|对口|协议|支持|赞助|承办|主办|协办|联动|援助|送来|报名|开展|举办|举行|公布|发布)/;
const WORKS_BEFORE =
  /(?:在|于|到|去|曾任|曾是|原任?|任|当过|做过|曾在|就职于?|供职于?|任职于?|单位|工作单位|入职|打工|上班|务工|退休于|下岗于|是|系|开了?家?|经营|受雇于|受聘于|给|帮|为|老板|前|某|离开|辞了|从|喺|的|家|公益岗|岗位|被|跟着?|进了?|应聘)[^,，。;；!?\n]{0,4}$/;
const WORKS_AFTER =
  /^[^。;；!?\n]{0,7}(?:上班|打工|工作|做工|干活|干了|做|当|任|退休|下岗|辞退|裁|欠薪|拖欠|工资|员工|职工|搬货|打零工|值夜|夜班|看门|送货|的?老板|扫地|洗碗|端盘子|帮工|实习|干过|倒闭|停工|出事|受伤|摔|裁员|开除|离职|临时工|合同工)/;
const PUBLIC_BODY =
  /(?:民政局?|残联|街道办|居委会|村委会|政府|派出所|公安局|法院|检察院|慈善总?会|基金会|红十字会|救助站|社保局|人社局|教育局|妇联|工会|志愿者协会|服务中心|服务站|税务局|消防)/;
const DONATES =
  /(?:捐赠|捐款|捐助|赞助|爱心企业|感谢|采购|供应|承建|施工单位|报价|中标|开户行|发票|抬头|厂家|品牌|保修|质保|产自|购自|合作企业|购买)/;
const GENERIC_EMPLOYER =
  /^(?:某|一家|该|本|我|他|她|各|全|我们|大|小|多家|几家|工|社区|附近|街道|爱心|合作|当地|连锁|外|的|老|新|饭|酒|商|书|药|网|门|分|母|子|总|公共|居民|农贸|批发|菜|楼下|楼下的|村口|家门口|小区|市|长者|幸福|老年|助老|市内|合同|服装|电子|玩具|建筑|拍卖|二手|不|一|这家|那家|有|开|进|出|去|到|在|搬家|保险|家政|劳务|物业|装修|快递|物流|第三方|供水|供电|燃气|自来水|中国)?$/;

const kinds: readonly Kind[] = [
  {
    type: 'SCHOOL',
    suffix: new RegExp(byLength(SCHOOLS), 'g'),
    tail: new RegExp(CLASS_PART, 'y'),
    longest: 12,
    weight: 57,
    counts: (before, after, name, tail) =>
      tail !== '' ||
      (!GENERIC_SCHOOL.test(name) &&
        !(PARTNER.test(before) && !/就读|读书/.test(after)) &&
        !PARTNER_AFTER.test(after) &&
        !(/中$/.test(name) || /^[间午心期途药旬等]/.test(after)) &&
        !/^(?:生|教育|阶段|文化|毕业生?证|水平|及|以上|学历)/.test(after)),
  },
  {
    type: 'HOSPITAL',
    suffix: new RegExp(byLength(HOSPITALS), 'g'),
    tail: new RegExp(WARD_PART, 'y'),
    longest: 10,
    weight: 57,
    counts: (before, after, name, tail) =>
      !GENERIC_HOSPITAL.test(name) ? !PARTNER_AFTER.test(after) && !(PARTNER.test(before) && tail === '') : tail.length > 1,
  },
  {
    type: 'EMPLOYER',
    suffix: new RegExp(byLength(EMPLOYERS), 'g'),
    tail: new RegExp(
      `(?:[\\u3400-\\u9fff]{1,5}?(?:部|班组|组|队|车间|网点|分店|门店|工段))(?![门长分])|${DEPARTMENT}(?:${byLength(JOB)})`,
      'y',
    ),
    longest: 10,
    weight: 54,
    counts: (before, after, name, tail) => {
      if (
        GENERIC_EMPLOYER.test(name) ||
        PUBLIC_BODY.test(name) ||
        DONATES.test(before) ||
        DONATES.test(after.slice(0, 6)) ||
        /^[柜费单件盒箱]/.test(after)
      )
        return false;
      return tail !== '' || WORKS_BEFORE.test(before) || WORKS_AFTER.test(after);
    },
  },
];

/** Suffixes may come in a row: 劳务 + 公司, 快递 + 网点. */
function suffixesEnd(text: string, suffix: RegExp, from: number): number {
  const next = new RegExp(suffix.source, 'y');
  let end = from;
  for (let round = 0; round < 3; round += 1) {
    next.lastIndex = end;
    const match = next.exec(text);
    if (!match) break;
    end += match[0].length;
  }
  return end;
}

function follow(text: string, tail: RegExp, from: number, rounds: number): number {
  let end = from;
  for (let round = 0; round < rounds; round += 1) {
    tail.lastIndex = end;
    const match = tail.exec(text);
    if (!match || match[0].trim().length === 0) break;
    end += match[0].length;
  }
  return end;
}

function findKind(reading: Reading, taken: Uint8Array, kind: Kind): readonly Finding[] {
  const { text } = reading;
  const found: Finding[] = [];
  let covered = 0;
  for (const match of text.matchAll(kind.suffix)) {
    if (match.index < covered) continue;
    const start = Math.max(extendLeft(reading, match.index, kind.longest, taken, true), covered);
    const suffixEnd = suffixesEnd(text, kind.suffix, match.index + match[0].length);
    const end = follow(text, kind.tail, suffixEnd, kind.type === 'EMPLOYER' ? 2 : 6);
    const name = text.slice(start, match.index);
    if (!kind.counts(text.slice(Math.max(0, start - 12), start), text.slice(end, end + 14), name, text.slice(suffixEnd, end))) continue;
    if (name.length === 0 && end === suffixEnd) continue;
    found.push({ start, end, type: kind.type, reason: kind.type.toLowerCase(), weight: kind.weight });
    covered = end;
  }
  return found;
}

/** Schools, hospitals and employers of persons; `taken` marks names of people. */
export function findInstitutions(reading: Reading, taken: Uint8Array): readonly Finding[] {
  const alone = [
    ...[...reading.text.matchAll(CLASS_ALONE)].map(
      (match): Finding => ({ start: match.index, end: match.index + match[0].length, type: 'SCHOOL', reason: 'class', weight: 50 }),
    ),
    ...[...reading.text.matchAll(WARD_ALONE)].map(
      (match): Finding => ({ start: match.index, end: match.index + match[0].length, type: 'HOSPITAL', reason: 'ward', weight: 50 }),
    ),
  ];
  return [...kinds.flatMap((kind) => findKind(reading, taken, kind)), ...alone];
}
