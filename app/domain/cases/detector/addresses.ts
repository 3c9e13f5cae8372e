/** Finds Chinese addresses finer than a street office: communities, villages, lanes, buildings, rooms and the landmarks people steer by. It passes districts and public places. */
import { isHan } from './fold';
import type { Reading } from './name-contexts';
import { extendLeft } from './place-grammar';
import type { Finding } from './span';

const NUMBER =
  '(?:[甲乙丙丁附]?第?[0-9A-Za-z]{1,5}(?:[-~/][0-9A-Za-z]{1,5}){0,3}|第?[一二三四五六七八九十百〇零两]{1,6}|[甲乙丙丁戊己庚辛东西南北前后左右中上下]{1,2})';
const UNIT =
  '(?:号院|号楼|号房|号铺|号门|号|栋|幢|座|单元|室|支弄|弄|村民小组|小组|生产队|组|社|队|排|层|楼|门栋|门洞|门|邻|梯|巷|期|房|档|舍|院|委|街坊|街|区|铺|井)';
const NUMBERED = String.raw`\s?${NUMBER}\s?${UNIT}(?:之[一二三四五六七八九十\d]{1,2})?|(?:第[一二三四五六七八九十\d]{1,3}|[东西中]|\d{3,4})户`;
const BARE_ROOM = String.raw`\s?[-—#]?\s?[A-Za-z]?[0-9]{1,5}(?:\s?[-—/]\s?[0-9A-Za-z]{1,5}){0,3}(?:\s?(?:室|号|房|户))?(?![0-9元块年月日岁份人次个%.:]|\s?(?:cm|kg|mm|米))`;
const EXTRA = String.raw`\s?(?:阁楼|顶楼|底楼|地下室|半地下室|地下|后座|前座|车库|柴房|杂物间|门房|天台|平房|底商|门面|楼梯间|东头|西头|南头|北头|东侧|西侧|院内|[东西南北]单元|[东西南北]门|后门|前门|正门|里间|隔间|加建|搭建|天井|厢房|东厢房|西厢房|堂屋|偏房|后院|前院|活动室|居委会|服务站|卫生站|广场|活动中心)`;

const STRONG =
  '居民小区|小区|社区|新村|花园|家园|佳园|公寓|大厦|宿舍区|宿舍楼|宿舍|家属院|家属区|家属楼|大杂院|大院|胡同|自然村|行政村|村委会|村|苑|里弄|眷村|聚落|部落|山庄|城中村|安置房|安置点|安置区|公租房|廉租房|棚户区|筒子楼|嘎查|牧点|屯|寨子|寨|庇护所|收容所|避难所|出租屋|出租房|自建房|民房|船屋|工棚|板房|窑洞|巷子|巷|弄堂|坊|福利院|养老院|敬老院|救助站';
const WEAK =
  '里|弄|街|大街|路|大道|道|庄|庄子|湾|营|坪|坝|坝子|圩|墟|冲|垭|沟|沟口|峪|岭|围|堡|埠|塘|塬|墩|岗|洼|店|集|台|阁|轩|居|楼|院|园|府|城|邸|桥头|渡口|码头|农场|林场|牧场|茶场|果园|广场|祠堂|庙|岛|滩|坡|组|队|片|厂|站|口|郡|墅|庭|区|村头|村口|市场|亭|桥|塔|寺|观|庵|井|坎|嘴|头|洞|渡|门|角|坑|潭|泉|溪|尾|垅|垄|脚|寮|厝|埕|陂';
const STRONG_SET = new Set(STRONG.split('|'));
const byLength = (words: string) =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
const SUFFIX_ANY = new RegExp(byLength(`${STRONG}|${WEAK}`), 'g');

const DIRECTION =
  '(?:旁边|旁|边上|后面|后头|后边|前面|前头|前边|斜对面|对面|对过|隔壁|尽头|门口|右边|左边|右手边|左手边|东头|西头|南头|北头|东边|西边|南边|北边|东侧|西侧|南侧|北侧|东门|西门|南门|北门|正门|后门|前门|楼上|楼下|院内|里头|里面|拐角|转角|背后|往里|往左|往右|往前|往后|左拐|右拐|左转|右转|拐进去|直走|往东|往西|往南|往北|进去|上去|下去|脚下|底下|左手|右手|往上|往下|堤上|坡上|河边|山脚|半山|那头|这头|旧址|附近|侧边|后山|后街|后巷)';
const TAIL = String.raw`(?:的?[\u3400-\u9fff0-9A-Za-z]{0,10}?(?:那栋|那家|那户|第[一二三四五六七八九十\d]+[家户间栋排个]|小路|巷口|路口|平房|瓦房|铁门|木门|红门|院子|房子|报刊亭|保安亭|岗亭|小卖部|小店|屋|棚|桥|树|井|亭|户|栋|楼|房|门|院|路|坡|柜边|柜旁|手边|手第[一二三\d]家|那排|那间|小巷|巷子|车棚|车库|摊|铺)(?:${DIRECTION})?)`;
const NEXT_NAMED = new RegExp(
  String.raw`[\u3400-\u9fff]{0,7}?(?:${byLength(`${STRONG}|路|街|弄|里|楼|院|园|阁|轩|居|队|组|旁|公租房|仓库|码头|厂房|门面房|铺面|平房|大棚|渡口|桥头|车站`)})(?![\u3400-\u9fff]?(?:门口集合|服务|居委|卫生|工作))`,
  'y',
);
const PART = new RegExp(`${NUMBERED}|${EXTRA}|${BARE_ROOM}`, 'y');
const DOTTED_PART = new RegExp(String.raw`[·・]\s?(?:${NUMBERED}|[\u3400-\u9fff]{1,4}[区期院苑]|[0-9A-Za-z]{1,5})`, 'y');
const NUMBERED_PART = new RegExp(NUMBERED, 'y');
const DIRECTION_PART = new RegExp(String.raw`的?[\u3400-\u9fff]{0,7}?${DIRECTION}${TAIL}?|${TAIL}`, 'y');
const BRACKETED = /[((][^()()]{2,24}(?:楼|室|栋|号|院|旁边?|后面|对面|门口|隔壁)[^()()]{0,6}[))]/y;

const LIVES =
  /(?:住址|地址|住处|家住|住在|家在|住|位于|租住|搬到|搬去|老家在?|老家是|房子在|屋在|屋企喺|家就在|躲在|现居|居于|送到|送至|送去|送|户籍地?|定位|到|在|来自)[\s:是为]{0,2}$/;
const FAINT = new Set(
  '口 站 片 厂 组 队 市场 店 台 集 城 区 院 庭 府 道 楼 居 园 亭 桥 塔 寺 观 庵 井 坎 嘴 头 洞 渡 门 角 坑 潭 泉 溪 尾 垅 垄 脚 寮 厝 埕 陂'.split(
    ' ',
  ),
);
const PLAIN_PLACE =
  /(?:线|网|道|公|马|铁|出|半|一|走|过|顺|电|水|管|思|回|短|断|让|问|带|指|套|气|油|进|上|下)路|(?:楼|过|通|街|频|渠|轨|味|知|报|行|管|跑|赛|隧|步)道|(?:医|法|学|住|出|剧|影|入|转|法|书|画|戏|科|检察|国务)院|(?:办公|教学|门诊|住院|大|上|下|几|综合)楼|(?:家|村|手|心|公|这|那|哪|院|屋|夜|嘴|眼|城|乡|店|厂|园|校|班|群|袋|包|柜|箱|车|海|水|山|怀|梦|话|组|胡同|巷子|单位|医院)里|(?:农|乡)村|(?:门|窗|人|户|伤|出|入|路|胃|借|港|进|可|井|缺|收|关|插|接|创|洞|虎|巷|灶|水|胸|袖|领|端|岔)口|(?:小|志愿|部|服务|救援|医疗|车|领|排|乐|球|军|团|消防|施工|工程|支|舞蹈|合唱)队|(?:小|课题|工作|项目|分|兴趣|互助)组|(?:阳|平|电视|舞|前|灶|柜|讲|站|后|窗|吧|写字|梳妆|洗手)台|(?:邻|定|移|旧|起|独|分|同|隐|退|合|久|寄|安|迁)居|(?:公|校|乐|幼儿|产业|工业|科技|动物|植物)园|(?:辖|片|社|小|地|市|城|郊|山|景|街|校|病|禁|园|牧|林|库|老|新|灾|核心|服务|公共)区|(?:聚|募|收|召|采|征|筹|密|赶|文)集|(?:大|后|前|家|政|乐|法)庭|(?:政|学|王)府$/;
const CLAN = /[洼沟湾坪庄营岭坝台店铺河山塘渡冲堡集岗坡桥峪塬墩围]/;
const TERRAIN =
  /(?<![\u3400-\u9fff])[\u3400-\u9fff]{2,4}(?:沟门|营子|窝棚|堡子|沟|湾|坪|洼|坳|垭|岔|畈|塬|峪|疃|屯|寨|坝|坞|坑|厝|墩|圩|庄)(?![\u3400-\u9fff])/g;
const GENERIC =
  /^(?:本|该|全|各|某|每|老旧|周边|附近|整个|一个|几个|多个|两个|所在|农|乡|同|邻|外|回|我|他|她|两|辖区|城|城市|乡镇|街道|老|新|大|小|我们|试点|示范|贫困|偏远|山区|边远|居民|无障碍|智慧|文明|和谐|平安|创建|进|入|下|出|商业|步行|主|马|道|公|铁|高速|公园|电影|体育|医|学|菜|超|批发|农贸|这|那|哪|上|下|线|套|社|网|思|出|道|一|二|三|四|五|六|七|八|九|十|单|双|走|绕|修|铺|走|问|电|水|气|管|人行|盲|消防|楼|过|班|大|中|小|支|分|总|党|市|县|区|省|镇|[0-9]+|哪个|服务|救助|志愿|培训|活动|受助|托养|日间|机构|民政|县级|市级|区级|阵地|入住|儿童)$/;
const NOT_A_PLACE =
  /^(?:卫生|服务|居委|党群|工作|干部|医院|食堂|老年|日间|养老|矫正|民警|志愿|书记|主任|活动|网格|支部|党|公益|慈善|照料|康复|文化|门诊|居民|群众|共|内|级|里|灯|障|费|线|面|人|由|程|况|途|边|上|道|子|口|理|巴|梯|板|具|业|医|妇)/;
const INNOCENT_TAIL =
  /^(?:卫生服务|医院|办事处|办|派出所|司法所|综合服务|党群服务|文化站|文化中心|文化馆|服务中心|服务站|食堂|养老服务|日间照料|小学|中学|幼儿园|银行|公司)/;

const CLAUSE = /(?<![\u3400-\u9fff0-9A-Za-z])[\u3400-\u9fff][\u3400-\u9fff0-9]{4,40}/g;
const WAY = new RegExp(
  String.raw`${DIRECTION}(?:的?[\u3400-\u9fff0-9]{0,8}?(?:家|户|间|屋|棚子?|洞|房|门|楼|院子?|巷子?|小路|平房|店|摊))?`,
);
const WAYMARK =
  /供销社|粮站|粮库|粮管所|庙|祠堂|井|桥|学校|小学|中学|市场|菜场|超市|卫生室|诊所|理发店|加油站|车站|码头|渡口|水塔|水库|变电|信号塔|大树|槐|榕|柳树|樟|晒场|晒谷|砖厂|窑|戏台|操场|池塘|鱼塘|河|堤|铁路|涵洞|隧道|公厕|垃圾站|派出所|邮局|银行|教堂|清真寺|广场|牌坊|碾|磨坊|油坊|酒坊|茶馆|小卖部|代销点|电影院|锅炉房|队部|大队|门楼|[村组队屯寨湾坝坪]/;

const QUANTITY_BEFORE =
  /(?:共|约|修|造|建|查|有|近|达|完成|涉及|新增|覆盖|改|装|第|前|后|每|多|余|只|需|要|想|送|买|换|拆|盖|合计|总计|分为|一|两)$/;

class AddressFinder {
  private readonly found: Finding[] = [];
  private readonly marked: Uint8Array;
  private covered = 0;

  constructor(
    private readonly reading: Reading,
    private readonly taken: Uint8Array,
  ) {
    this.marked = new Uint8Array(reading.text.length);
  }

  private isMarked(start: number, end: number): boolean {
    return this.marked.subarray(start, end).every((mark) => mark === 1);
  }

  private push(start: number, end: number, reason: string, weight: number): void {
    const text = this.reading.text.slice(start, end);
    const trimmed = text.replace(/[\s,，、的-]+$/, '');
    this.found.push({ start, end: start + trimmed.length, type: 'ADDRESS', reason, weight });
    this.covered = Math.max(this.covered, start + trimmed.length);
    this.marked.fill(1, start, start + trimmed.length);
  }

  private clear(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.taken[at] === 1) return false;
    return true;
  }

  /** Follows rooms, buildings, further names and landmarks to the right; returns the end and how many numbered parts there were. */
  private chain(from: number): { end: number; numbered: number; landmark: boolean } {
    const { text } = this.reading;
    let end = from;
    let numbered = 0;
    let landmark = false;
    for (let round = 0; round < 12; round += 1) {
      const joined = /^[,，、·]?\s{0,2}/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
      const next =
        this.step(PART, end) || (joined > 0 && this.step(NUMBERED_PART, end + joined) ? this.step(NUMBERED_PART, end + joined) : 0);
      if (next) {
        numbered += 1;
        end = next;
        continue;
      }
      const dotted = this.step(DOTTED_PART, end);
      if (dotted) {
        end = dotted;
        continue;
      }
      const direction = this.step(DIRECTION_PART, end);
      if (direction && direction > end) {
        landmark = true;
        end = direction;
        continue;
      }
      const named = this.step(NEXT_NAMED, end);
      if (named && !/[的是在有和与跟去来说要想住了到]/.test(text.slice(end, named))) {
        end = named;
        continue;
      }
      const bracketed = this.step(BRACKETED, end);
      if (!bracketed) break;
      end = bracketed;
    }
    return { end, numbered, landmark };
  }

  private step(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    const match = pattern.exec(this.reading.text);
    if (!match || match[0].length === 0 || !this.clear(at, at + match[0].length)) return 0;
    return at + match[0].length;
  }

  private named(): void {
    const { text } = this.reading;
    for (const match of text.matchAll(SUFFIX_ANY)) {
      const suffix = match.index;
      if (suffix < this.covered) continue;
      const after = suffix + match[0].length;
      const start = Math.max(extendLeft(this.reading, suffix, 9, this.taken, false), this.covered);
      const name = text.slice(start, suffix);
      const strong =
        STRONG_SET.has(match[0]) ||
        (/家$/.test(name) && CLAN.test(match[0])) ||
        (/(?:镇|乡|街道)$/.test(text.slice(Math.max(0, start - 2), start)) && name.length > 0 && !FAINT.has(match[0]));
      if (name.length === 0 || GENERIC.test(name) || (this.taken[suffix] !== 1 && !this.clear(start, after))) continue;
      if (!strong && PLAIN_PLACE.test(text.slice(Math.max(start, suffix - 2), after))) continue;
      const { end, numbered, landmark } = this.chain(after);
      const lives = LIVES.test(text.slice(Math.max(0, start - 8), start));
      if (end === after && !strong && NOT_A_PLACE.test(text.slice(after, after + 4))) continue;
      if (end === after && INNOCENT_TAIL.test(text.slice(after, after + 5)) && match[0] !== '社区') continue;
      const wordy = this.reading.wordStart[suffix] === start && (this.reading.wordEnd[suffix] ?? 0) === after && name.length === 1;
      if (strong && wordy && numbered === 0 && !lives) continue;
      if (
        FAINT.has(match[0]) &&
        numbered === 0 &&
        !(lives && landmark) &&
        !(name.length >= 2 && /(?:住|住在|家住|租住|搬到|搬去|住址:?|地址:?)\s?$/.test(text.slice(Math.max(0, start - 5), start)))
      )
        continue;
      if (
        !strong &&
        numbered === 0 &&
        !(lives && (landmark || name.length >= 2)) &&
        !(landmark && name.length >= 2 && /[路街巷弄庄湾]/.test(match[0]))
      )
        continue;
      this.push(start, end, strong ? 'place' : 'street', strong || numbered > 0 ? 55 : 45);
    }
  }

  /** Buildings and rooms without a name: 3栋2单元501. */
  private rooms(): void {
    const { text } = this.reading;
    for (const match of text.matchAll(
      /(?<![0-9A-Za-z.])[0-9A-Za-z一二三四五六七八九十甲乙丙丁]{1,4}(?:号楼|号院|栋|幢|座|单元|门洞|弄|号|排)/g,
    )) {
      if (this.marked[match.index] === 1) continue;
      const { end, numbered } = this.chain(match.index + match[0].length);
      const lives = LIVES.test(text.slice(Math.max(0, match.index - 5), match.index));
      const big = /号楼|号院|栋|幢|单元|弄/.test(match[0]);
      const start = Math.max(extendLeft(this.reading, match.index, 8, this.taken, false), this.covered);
      const name = text.slice(start, match.index);
      const bounded = !isHan(text[start - 1]) || LIVES.test(text.slice(Math.max(0, start - 5), start));
      // An estate whose name has no suffix: 锦绣江南7栋.
      if (
        name.length >= 2 &&
        bounded &&
        /(?:号楼|栋|幢|座|单元|排)$/.test(match[0]) &&
        !QUANTITY_BEFORE.test(name) &&
        this.clear(start, end)
      ) {
        this.push(start, end, 'estate', 51);
        continue;
      }
      if ((numbered > 0 && (big || /室|楼|层|单元|门|户|[0-9]{3}/.test(text.slice(match.index, end)))) || (lives && big))
        this.push(match.index, end, 'room', 52);
    }
    for (const match of text.matchAll(/(?<![0-9A-Za-z.-])[0-9]{1,2}[-—][0-9]{1,2}[-—][0-9]{3,4}(?![0-9-])/g)) {
      if (this.marked[match.index] !== 1) this.push(match.index, match.index + match[0].length, 'room', 50);
    }
    for (const match of text.matchAll(/(?<![0-9A-Za-z.-])[0-9]{3,4}(?:室|房)(?![0-9间])/g)) {
      if (this.marked[match.index] !== 1) this.push(match.index, match.index + match[0].length, 'room', 48);
    }
  }

  /** What follows "lives at", up to the end of the clause, when it steers by something. */
  private landmarks(): void {
    const { text } = this.reading;
    const steers = new RegExp(DIRECTION);
    for (const match of text.matchAll(
      /(?:住址|地址|住处|家庭地址|家住|住在|家在|家就在|房子在|屋子在|租住在|现住|现居|搬到|搬去|躲在|睡在|瞓在|露宿在|摆摊在|歇在|落脚在|住)[\s:是为在]{0,3}/g,
    )) {
      const start = match.index + match[0].length;
      let end = start;
      while (end < text.length && end - start < 34 && !/[,，。;；!！?？\n、()]/.test(text[end] ?? '') && this.taken[end] !== 1) end += 1;
      const value = text.slice(start, end);
      const labelled = /址|住处/.test(match[0]);
      const directions = steers.exec(value);
      if (
        value.length < 3 ||
        !isHan(value[0]) ||
        /^(?:由|的|已|未|不|和|与|信息|见|同|保密|院|房|宿|户|所|处|了|着|进|养老|救助|得|过|下|起|满|久|惯)/.test(value)
      )
        continue;
      if (/(?:附近|里面)$/.test(value) && value.length < 5) continue;
      const generic =
        /^(?:一起|一间|一个|一套|自己|租|出租|老房|老屋|老旧|旧|危|破|农村|乡下|山里|山上|城里|集体|这|那|同|隔壁|楼|[一二三四五六七八九十\d]+楼|无电梯|没有?电梯|低矮|顶楼|平房|土房|瓦房|公租房|廉租|医院|儿子|女儿|亲戚|邻居|娘家|婆家|学校|宿舍|单位|外地|本地|养老|敬老|福利|附近|本|我们|[0-9])/.test(
          value,
        );
      const somewhere = /在\W{0,2}$/.test(match[0]) && !generic && /[上下里旁边后前棚洞屋店头口间桥庙树井河堤沟山坡房]/.test(value);
      if (
        (directions && !(generic && value.length < 8)) ||
        somewhere ||
        (labelled && /[村庄屯寨湾里巷路街弄号楼栋院社组队园苑坊]/.test(value))
      ) {
        const cut = /(?:省|市|区|县|街道|镇|乡)(?=[^省市区县街道镇乡]{3})/.exec(value.replace(/(?:小|社)区/g, '口口'));
        const lead = cut && cut.index < 10 ? cut.index + cut[0].length : 0;
        if (!this.isMarked(start + lead, end)) this.push(start + lead, end, 'landmark', 43);
      }
    }
  }

  /** A clause that is nothing but a way to go, as notes of repairs begin: 城关三队老供销社后头. */
  private clauses(): void {
    const { text } = this.reading;
    for (const match of text.matchAll(CLAUSE)) {
      const lead = /^(?:就是|就在|在|是|房子在|家在|住在|住)/.exec(match[0])?.[0].length ?? 0;
      const value = match[0];
      if (
        value.length > 26 ||
        !WAY.test(value) ||
        !WAYMARK.test(value) ||
        /[请把停放装修换漏坏集希想要]|集合|活动|参加|发放|志愿/.test(value)
      )
        continue;
      if (this.isMarked(match.index, match.index + value.length)) continue;
      const steer = WAY.exec(value);
      const cut = steer ? Math.min(value.length, steer.index + steer[0].length) : value.length;
      if (this.clear(match.index + lead, match.index + cut))
        this.push(
          match.index + lead,
          match.index + Math.max(cut, /^[\d一二三四五六七八九十]*米?$/.test(value.slice(cut)) ? value.length : cut),
          'way',
          42,
        );
    }
  }

  /** A clause that is only the name of a hamlet: 三道沟门. */
  private hamlets(): void {
    for (const match of this.reading.text.matchAll(TERRAIN)) {
      if (/台湾|地沟|水坑|阴沟|水沟|土坑/.test(match[0]) || !this.clear(match.index, match.index + match[0].length)) continue;
      if (!this.isMarked(match.index, match.index + match[0].length)) this.push(match.index, match.index + match[0].length, 'hamlet', 41);
    }
  }

  find(): readonly Finding[] {
    this.named();
    this.rooms();
    this.landmarks();
    this.clauses();
    this.hamlets();
    return this.found;
  }
}

/** Every address of `reading`; `taken` marks the characters of names, which no address swallows. */
export function findAddresses(reading: Reading, taken: Uint8Array): readonly Finding[] {
  return new AddressFinder(reading, taken).find();
}
