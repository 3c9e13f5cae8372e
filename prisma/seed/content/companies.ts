/** Sixty invented companies, from two people to 2,400. None is a real company; one without consent is never named in public. */
import { cityOf } from './pieces';

export interface CompanyContent {
  slug: string;
  name: string;
  nameEn: string;
  city: string;
  district: string;
  trade: string;
  tradeEn: string;
  /** How many people work there. */
  headcount: number;
  about: string;
  aboutEn: string;
  /** Whether it agreed to be named in public. */
  namePublic: boolean;
}

function firm(slug: string, name: string, nameEn: string, district: string, trade: string, tradeEn: string, headcount: number) {
  return { slug, name, nameEn, city: cityOf(district), district, trade, tradeEn, headcount, namePublic: true };
}

export const COMPANIES: readonly CompanyContent[] = [
  {
    ...firm('maihuo', '麦穗与火烘焙坊', 'Ear and Ember Bakery', 'futian', '烘焙', 'bakery', 2),
    about: '夫妻俩的小店，凌晨四点开炉。每天收摊前剩的面包，第二天一早变成爱心餐袋。',
    aboutEn: "A couple's shop, oven lit at four. What is left at closing becomes meal bags next morning.",
  },
  {
    ...firm('lantuo', '蓝砣精密五金', 'Blueplumb Precision Metal', 'baoan', '五金制造', 'metal parts maker', 2400),
    about: '做螺丝和支架，也做扶手。工会每季认领一批安居修缮，车间师傅轮流上门。',
    aboutEn: 'Screws, brackets and grab rails. The union takes on repairs every season and fitters take turns to go.',
  },
  {
    ...firm('qingyuanzhi', '青垣纸品', 'Greenwall Paper', 'longgang', '纸品包装', 'packaging', 180),
    about: '纸箱边角料裁成画本，送进六间自习室。',
    aboutEn: 'Carton offcuts become sketchbooks for six study rooms.',
  },
  {
    ...firm('sanjiaodeng', '三脚灯照明', 'Tripod Lighting', 'nanshan', '照明设计', 'lighting', 64),
    namePublic: false,
    about: '替走廊和楼梯做夜间照明，设计图不收钱，灯具按出厂价。',
    aboutEn: 'Night lighting for stairs and corridors; drawings free, lamps at cost.',
  },
  {
    ...firm('yunfan', '云幡物流', 'Cloudpennant Freight', 'yantian', '物流', 'freight', 860),
    about: '回程空车顺路捎轮椅、书桌和大米，司机自己报名。',
    aboutEn: 'Empty trucks on the way back carry wheelchairs, desks and rice; drivers sign up themselves.',
  },
  {
    ...firm('dingdong-lock', '叮咚锁匠铺', 'Dingdong Locksmith', 'luohu', '锁具维修', 'locksmith', 3),
    about: '换执手、修合页、调门缝，附近的活骑车半小时就到。',
    aboutEn: 'Levers, hinges, sticking doors; half an hour away by bicycle.',
  },
  {
    ...firm('heshun-ac', '禾顺冷暖', 'Heshun Heating and Cooling', 'longhua', '空调安装', 'air-conditioning', 45),
    namePublic: false,
    about: '每年梅雨前洗一轮滤网，公益单和付费单用同一张质检表。',
    aboutEn: 'Filters washed before every plum rain; one checklist for paid and given work alike.',
  },
  {
    ...firm('muyu-soft', '木屿软件', 'Timber Isle Software', 'nanshan', '软件开发', 'software', 120),
    about: '员工每年有三天公益假，多半拿来教手机和修旧电脑。',
    aboutEn: 'Three volunteer days a year each, mostly spent teaching phones and reviving old computers.',
  },
  {
    ...firm('pinghu-eye', '瓶湖眼镜', 'Bottle Lake Optics', 'futian', '眼镜零售', 'optician', 18),
    about: '两台验光车，镜片按成本，试戴一定要走几步路。',
    aboutEn: 'Two testing vans, lenses at cost, and no fitting without a few steps.',
  },
  {
    ...firm('laotangkou', '老汤口鲜面', 'Old Broth Noodles', 'guangming', '餐饮', 'noodle maker', 26),
    about: '做面条也教做面条，软一点、短一点都可以说。',
    aboutEn: 'Makes noodles and teaches it; softer or shorter on request.',
  },
  {
    ...firm('shanhai-paint', '山脊线涂装', 'Ridgeline Coatings', 'pingshan', '涂料施工', 'painting contractor', 70),
    namePublic: false,
    about: '防霉和外墙保温是本行，雨季前给公益工程留两个班组。',
    aboutEn: 'Mould-proofing and insulation by trade; two crews are kept free before the rains.',
  },
  {
    ...firm('xiaoman-print', '小满快印', 'Grain Full Print', 'luohu', '图文打印', 'print shop', 5),
    about: '大字版说明书、药盒标签、盲文打样，取件写个代号就行。',
    aboutEn: 'Large-print leaflets, pillbox labels, Braille proofs; collect by code.',
  },
  {
    ...firm('luying-robot', '鸬影自动化', 'Cormorant Automation', 'baoan', '自动化设备', 'automation', 540),
    about: '工程师业余改装轮椅和三轮车，图纸公开，谁都能拿去用。',
    aboutEn: 'Engineers adapt wheelchairs after hours and publish the drawings.',
  },
  {
    ...firm('hetun-insure', '河屯保险代理', 'Rivergarth Insurance', 'futian', '保险代理', 'insurance agency', 95),
    about: '给公益出行和志愿服务配意外险，理赔电话有人接。',
    aboutEn: 'Accident cover for volunteer trips, with a claims line that is answered.',
  },
  {
    ...firm('jiuqu-tea', '九曲半茶行', 'Nine Bends and a Half Tea', 'luohu', '茶叶', 'tea merchant', 9),
    namePublic: false,
    about: '照护者茶话的茶都由这里出，茶渣回收养花。',
    aboutEn: "Supplies the carers' teas and takes the leaves back for flowers.",
  },
  {
    ...firm('duxing-bike', '渡星单车行', 'Ferry Star Cycles', 'haizhu', '单车维修', 'bicycle shop', 4),
    about: '旧车修好再骑，孩子可以站在旁边看，递扳手的有贴纸。',
    aboutEn: 'Old bicycles ride again; children may watch, and handing over a spanner earns a sticker.',
  },
  {
    ...firm('lanxi-bedding', '岚溪家纺', 'Mistbrook Bedding', 'panyu', '家纺制造', 'bedding maker', 430),
    about: '样品间下架的被芯检过、洗过、封好，一床配一张洗护卡。',
    aboutEn: 'Showroom quilts checked, washed and sealed, each with a care card.',
  },
  {
    ...firm('tiegu-forge', '铁鹄钢构', 'Iron Swan Steelwork', 'huangpu', '钢结构', 'steelwork', 1150),
    about: '坡道和栏杆自己焊，防锈做两遍，十年内补漆不收钱。',
    aboutEn: 'Ramps and railings welded in house, rust-proofed twice, repainted free for ten years.',
  },
  {
    ...firm('zhima-pharm', '芝麻井药房', 'Sesame Well Pharmacy', 'yuexiu', '药品零售', 'pharmacy', 32),
    about: '药师每月义务清一次药箱，过期的收走，常用的写清楚。',
    aboutEn: 'A pharmacist clears medicine boxes monthly, takes the expired and labels the rest.',
  },
  {
    ...firm('shuikou-rice', '水口禾米业', 'Watergate Rice', 'zengcheng', '粮食加工', 'rice mill', 88),
    namePublic: false,
    about: '新米按箱捐，小包装是为了拎得动。',
    aboutEn: 'New rice by the carton, in small bags so they can be carried.',
  },
  {
    ...firm('beibei-toy', '贝背玩具', 'Shellback Toys', 'baiyun', '玩具', 'toy maker', 260),
    about: '语言训练和手指训练的教具一直在做，试玩员是员工的孩子。',
    aboutEn: "Makes speech and hand-training toys; the testers are its workers' children.",
  },
  {
    ...firm('chaojing-claypot', '潮汕井砂锅', 'Tidewell Claypot', 'tianhe', '餐饮', 'restaurant', 41),
    about: '午市后留二十份粥，熬到米开花，香菜另放。',
    aboutEn: 'Twenty portions of congee after lunch, cooked till the grain opens; coriander apart.',
  },
  {
    ...firm('xunlu-gps', '循鹭定位', 'Egret Track', 'tianhe', '物联网', 'devices', 76),
    about: '夜灯、门磁、烟雾报警，设备做好了要看用的人顺不顺手。',
    aboutEn: 'Night lights, alarms and sensors, judged by how they suit the people who use them.',
  },
  {
    ...firm('guyuan-law', '谷垣律师事务所', 'Guyuan Law Office', 'yuexiu', '法律服务', 'law firm', 58),
    about: '每位律师每年二十小时咨询，先听完再开口。',
    aboutEn: 'Twenty pro-bono hours a lawyer, and they listen first.',
  },
  {
    ...firm('nanting-ship', '南艇船机', 'South Skiff Engines', 'nansha', '船机维修', 'marine engines', 210),
    namePublic: false,
    about: '修船机的手也会修水泵，渡口那几台都是他们在管。',
    aboutEn: 'Hands that mend engines also mend pumps.',
  },
  {
    ...firm('haiyan-uniform', '海堰制服', 'Seawall Uniforms', 'huadu', '服装制造', 'garment maker', 620),
    about: '校服改大改小不收费，边料做书包，双股线走边。',
    aboutEn: 'Uniforms altered free; offcuts become schoolbags, double-stitched.',
  },
  {
    ...firm('bingtang-ice', '冰塘冷链', 'Icepond Cold Chain', 'huadu', '冷链配送', 'cold chain', 300),
    about: '送餐箱和冰袋都是自己的，保证到手还烫。',
    aboutEn: 'Its own boxes and packs, so the meal arrives hot.',
  },
  {
    ...firm('qiaozi-glass', '荞籽玻璃', 'Buckwheat Glass', 'conghua', '玻璃门窗', 'glass and windows', 35),
    about: '量窗只量一次，装限位器不另收钱。',
    aboutEn: 'Measures once; limiters fitted at no charge.',
  },
  {
    ...firm('laoshu-garden', '老薯园艺', 'Old Yam Gardens', 'conghua', '园艺', 'nursery', 22),
    namePublic: false,
    about: '送苗也送土，矮架子按轮椅高度做。',
    aboutEn: 'Seedlings with soil, racks at wheelchair height.',
  },
  {
    ...firm('yexian-media', '野弦影像', 'Wildstring Pictures', 'liwan', '影像制作', 'film studio', 7),
    about: '给志愿者拍过几支教学短片，镜头只拍手和物。',
    aboutEn: 'Teaching films for volunteers, showing hands and things only.',
  },
  {
    ...firm('shifang-lab', '十方磨坊', 'Tenways Mill', 'liwan', '面粉食品', 'flour mill', 17),
    about: '全麦粉、米粉、米糊粉，打得够细，给软食用。',
    aboutEn: 'Wholemeal, rice and fine gruel flours for soft meals.',
  },
  {
    ...firm('juli-elevator', '举砾电梯', 'Gravelift', 'chancheng', '电梯维保', 'lift maintenance', 340),
    about: '小型升降台的安装和年检一并做，交付时当面试三遍。',
    aboutEn: 'Platform lifts fitted and inspected, tried three times at handover.',
  },
  {
    ...firm('taotian', '陶田洁具', 'Terrafield Sanitary', 'chancheng', '卫浴制造', 'bathroom maker', 980),
    about: '坐便器和挂墙盆按出厂价，质检那关不放水。',
    aboutEn: 'Toilets and basins at factory price, inspection unrelaxed.',
  },
  {
    ...firm('zhuanxi-tile', '砖溪瓷砖', 'Brickbrook Tiles', 'chancheng', '瓷砖', 'tile maker', 1600),
    namePublic: false,
    about: '防滑砖有四种灰，先寄样板到家里踩一踩再定。',
    aboutEn: 'Non-slip tiles in four greys; stand on a sample before choosing.',
  },
  {
    ...firm('huanan-wire', '环楠电线电缆', 'Nanring Cable', 'nanhai', '电线电缆', 'cable maker', 1320),
    about: '铜线足截面，长度按图纸裁，剩下的回收。',
    aboutEn: 'Full-section copper cut to the drawing; leftovers taken back.',
  },
  {
    ...firm('baiye-fan', '百页风扇', 'Hundred Leaf Fans', 'shunde', '小家电', 'small appliances', 760),
    about: '静音是本行，售后电话就在扇叶下面。',
    aboutEn: 'Quiet is the trade; the service number is under the blade.',
  },
  {
    ...firm('shunlong-cook', '顺垄灶具', 'Ridge Row Stoves', 'shunde', '灶具制造', 'stove maker', 510),
    about: '熄火保护装在每一台上，捐出去的机型和卖的一样。',
    aboutEn: 'Flame cut-off on every stove; the given model is the sold model.',
  },
  {
    ...firm('zhulin-joinery', '竹墀木作', 'Bamboo Step Joinery', 'shunde', '木作', 'joinery', 14),
    about: '做书桌、床栏和台板，边角磨圆，不赶工。',
    aboutEn: 'Desks, bed rails and worktops, edges rounded, never rushed.',
  },
  {
    ...firm('chuanxi-bus', '川汐客运', 'Creek and Tide Coaches', 'nanhai', '客运', 'coaches', 190),
    about: '两辆带斜板的中巴，就医和看展都可以约。',
    aboutEn: 'Two minibuses with ramps, for check-ups and outings.',
  },
  {
    ...firm('mingpo-egg', '鸣坡蛋品', 'Crowing Slope Eggs', 'gaoming', '食品', 'egg farm', 53),
    about: '鸡蛋按日期装，破的自己吃，好的送人。',
    aboutEn: 'Eggs packed by date; the cracked stay, the good go.',
  },
  {
    ...firm('sancha-water', '三汊净水', 'Three Forks Water', 'sanshui', '净水设备', 'water purifiers', 110),
    about: '净水器和滤芯配齐，滤芯到期会发短信提醒社工。',
    aboutEn: 'Purifiers with filters; the social worker gets a reminder when one is due.',
  },
  {
    ...firm('shuishu-seed', '水黍种苗', 'Millet Seedlings', 'sanshui', '种苗', 'seed supplier', 28),
    namePublic: false,
    about: '春天送稻种也送技术，秧田里教。',
    aboutEn: 'Rice seed in spring, and lessons in the field.',
  },
  {
    ...firm('minghe-audio', '鸣鹤助听', 'Crane Call Hearing', 'chancheng', '助听器验配', 'hearing aids', 16),
    about: '验配要试戴三次，不合适可以退回再调。',
    aboutEn: 'Three fittings before anything is final.',
  },
  {
    ...firm('chunjian-soap', '椿间皂作', 'Cedar Room Soap', 'nanhai', '日化', 'soap maker', 6),
    about: '皂头收集起来再压成块，送去洗手台。',
    aboutEn: 'Soap ends are pressed again for basins.',
  },
  {
    ...firm('changyuan', '长垣古建修缮', 'Long Wall Restoration', 'beilin', '古建修缮', 'restoration', 130),
    about: '做老屋檐口和门窗，能修就不换。',
    aboutEn: 'Old eaves, doors and windows; mended rather than replaced.',
  },
  {
    ...firm('huaijia-pao', '槐荚馍坊', 'Locust Pod Bakery', 'lianhu', '面食', 'flatbread bakery', 3),
    about: '馍烤两面，冬天多留五十个，牙口不好的另做软的。',
    aboutEn: 'Flatbread baked both sides; fifty more in winter, soft ones on request.',
  },
  {
    ...firm('yanyi-tech', '雁漪科技', 'Wildgoose Ripple Tech', 'yanta', '教育科技', 'education software', 280),
    namePublic: false,
    about: '旧平板刷机、清空、贴膜，再装上离线题库。',
    aboutEn: 'Old tablets wiped, filmed and loaded with offline exercises.',
  },
  {
    ...firm('weihe-pump', '渭栈泵业', 'Wei Trestle Pumps', 'weiyang', '水泵制造', 'pump maker', 450),
    about: '供暖循环泵修得好，换下来的旧泵拆出零件留给维修队。',
    aboutEn: 'Heating pumps repaired; old ones yield parts for the repair team.',
  },
  {
    ...firm('bapan-dairy', '灞畔乳品', 'Ba Bank Dairy', 'baqiao', '乳品', 'dairy', 170),
    about: '冷链清早出发，低糖酸奶给送餐点。',
    aboutEn: 'Cold vans at dawn with low-sugar yoghurt for meal points.',
  },
  {
    ...firm('xinshu-repair', '新枢电器维修', 'New Hub Appliance Repair', 'xincheng', '家电维修', 'appliance repair', 11),
    about: '收音机、电饭锅都修，修不好就不收，拆件也给您留着。',
    aboutEn: 'Radios and rice cookers mended; if not, nothing to pay and the parts are kept for you.',
  },
  {
    ...firm('tuodou', '驮豆教育', 'Packbean Learning', 'yanta', '课后教育', 'tutoring', 39),
    about: '老师每月四小时辅导，讲题慢，等得起。',
    aboutEn: 'Four tutoring hours a month each; slow, and able to wait.',
  },
  {
    ...firm('nuanyi-wool', '暖驿针织', 'Warmpost Knits', 'lianhu', '针织', 'knitwear', 240),
    about: '羊毛衫尾货洗软再送，尺码写大字。',
    aboutEn: 'End-of-line wool washed soft, sizes in large print.',
  },
  {
    ...firm('daoshu-archive', '倒树出版社读书会', 'Felled Tree Readers', 'beilin', '图书', 'booksellers', 8),
    namePublic: false,
    about: '挑书不按畅销，按想不想念出声。',
    aboutEn: 'Books chosen for the wish to read them aloud.',
  },
  {
    ...firm('zaohua-care', '枣华护理用品', 'Jujube Care Goods', 'weiyang', '护理用品', 'care goods', 85),
    about: '床垫和翻身垫按体重选，用前先演示。',
    aboutEn: 'Mattresses and wedges by weight, shown before use.',
  },
  {
    ...firm('jinghe-truck', '旌河运输', 'Banner River Haulage', 'baqiao', '货运', 'haulage', 145),
    about: '搬家车每月三趟不收费，轻拿轻放是真的。',
    aboutEn: 'Three free removals a month, and gently does mean gently.',
  },
  {
    ...firm('lutang-coffee', '鹿塘咖啡', 'Deer Pond Coffee', 'tianhe', '咖啡', 'coffee shop', 12),
    about: '后排长桌下午空着，识字课和手机课都可以来。',
    aboutEn: 'The long table at the back is free in the afternoon for lessons.',
  },
  {
    ...firm('shibei-stone', '石磙石材', 'Roller Stone', 'huadu', '石材加工', 'stone yard', 48),
    about: '台面边料切成浴室置物台，磨好边。',
    aboutEn: 'Offcuts become bathroom shelves, edges ground.',
  },
  {
    ...firm('yinghuo-solar', '萤廪新能源', 'Firefly Granary Solar', 'longgang', '新能源', 'solar energy', 690),
    namePublic: false,
    about: '应急电源和感应灯常备两百套，停电季先借后还。',
    aboutEn: 'Two hundred back-up supplies and lamps in stock; borrow first in the outage season.',
  },
  {
    ...firm('muzhen-ortho', '木枕康复器械', 'Wooden Pillow Rehab', 'baoan', '康复器械', 'rehab equipment', 96),
    about: '轮椅租、修、换都做，换下来的修好再借。',
    aboutEn: 'Wheelchairs rented, repaired and exchanged; the old ones lent again.',
  },
  {
    ...firm('tangyuan-food', '团灶食品', 'Round Hearth Foods', 'longhua', '食品', 'food maker', 330),
    about: '冷冻汤圆和软米饭，写明多少克、多少盐。',
    aboutEn: 'Frozen dumplings and soft rice, with grams and salt stated.',
  },
];
