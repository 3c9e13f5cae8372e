/** Micro-wishes of people with a trade, a stall or a field; no name, place or pity is written here. */
import type { Story } from './story';

export const WORK_WISHES = [
  {
    kind: 'micro-wish',
    object: 'scissors',
    group: 'low-income',
    ageBand: 'adult',
    title: '接零活用的家用缝纫机',
    titleEn: 'A sewing machine for taking in work',
    story: '改裤脚、换拉链的活已经有人问了，手缝一条要一晚上。要能缝四层牛仔布的，带锁边脚。第一批活是街坊的六条裤脚，布已经放在桌上了。',
    storyEn:
      'People already ask for hems and zips. By hand a pair takes all evening. It must go through four layers of denim, with an ' +
      "overlock foot. Six pairs of neighbours' trousers are already on the table.",
    items: [
      { name: '家用多功能缝纫机', nameEn: 'Household sewing machine', contribution: 'goods', asked: 1, unit: '台', estimate: 78_000 },
      {
        name: '线、针、拉链起步料',
        nameEn: 'Thread, needles and zips to start with',
        contribution: 'goods',
        asked: 1,
        unit: '箱',
        estimate: 12_000,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'scissors',
    group: 'low-income',
    ageBand: 'youth',
    title: '学徒满师的一套理发剪',
    titleEn: "A barber's set for an apprentice who has passed",
    story:
      '考核过了，师傅的剪刀不能总借。平剪、牙剪、围布、吹风机，他要的型号都是入门款。开张头一个月，社区里的老人来剪都不收钱，这是他自己说的。',
    storyEn:
      "The test is passed and the master's scissors cannot be borrowed for ever. Straight shears, thinning shears, a cape and a " +
      "dryer: he asks for beginner's models. In the first month older neighbours get their hair cut free: his own idea.",
    items: [
      { name: '理发平剪牙剪套装', nameEn: 'Straight and thinning shears', contribution: 'goods', asked: 1, unit: '套', estimate: 26_800 },
      { name: '专业吹风机', nameEn: 'Professional hair dryer', contribution: 'goods', asked: 1, unit: '把', estimate: 19_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'toolbox',
    group: 'low-income',
    ageBand: 'adult',
    title: '水电工考出来后的第一只工具箱',
    titleEn: 'A first toolbox for a newly certified electrician',
    story: '低压电工证刚到手。万用表、剥线钳、冲击钻都列了清单，社工核过价，一共三样大件和一箱小件。',
    storyEn:
      'The certificate has just arrived. Multimeter, wire stripper, hammer drill: the list has been priced by a caseworker, three ' +
      'large things and a box of small ones.',
    items: [
      {
        name: '水电工具箱（按清单）',
        nameEn: "Electrician's toolbox, as listed",
        contribution: 'goods',
        asked: 1,
        unit: '套',
        estimate: 46_800,
      },
      { name: '冲击钻', nameEn: 'Hammer drill', contribution: 'goods', asked: 1, unit: '把', estimate: 32_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'toolbox',
    group: 'disabled',
    ageBand: 'adult',
    title: '摆摊修鞋的手摇补鞋机',
    titleEn: 'A hand-cranked machine for mending shoes',
    story: '摊位已经批下来了，他坐着干，手劲大。机器要能转向走线，连同两斤蜡线和一套鞋掌。',
    storyEn:
      'The pitch is approved. He works seated and has strong hands. The machine must turn as it stitches, with a kilo of waxed ' +
      'thread and a set of soles.',
    items: [
      { name: '手摇补鞋机', nameEn: 'Hand-cranked shoe stitcher', contribution: 'goods', asked: 1, unit: '台', estimate: 38_000 },
      { name: '蜡线、鞋掌和胶水', nameEn: 'Waxed thread, soles and glue', contribution: 'money', asked: 16_000 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'bicycle',
    group: 'low-income',
    ageBand: 'adult',
    title: '卖菜用的二手人力三轮车',
    titleEn: 'A second-hand cargo tricycle for selling greens',
    story: '自己种的菜，用扁担挑一次六十斤。已看好一辆八成新的，车斗一米五，刹车和链条都换过。',
    storyEn:
      'Home-grown greens go thirty kilos at a time on a shoulder pole. A good used one has been found: bed 1.5 m, new brakes and ' +
      'chain.',
    items: [{ name: '二手三轮车车款', nameEn: 'Price of the used tricycle', contribution: 'money', asked: 65_000 }],
  },
  {
    kind: 'micro-wish',
    object: 'bicycle',
    group: 'low-income',
    ageBand: 'adult',
    title: '送餐车的一组新电池',
    titleEn: 'A new battery for a delivery scooter',
    story: '旧电池只够跑二十公里，中途要回来换一次。同型号四十八伏二十四安时，店里旧换新，差价 580 元。',
    storyEn:
      'The old one is good for twenty kilometres and has to be swapped mid-shift. Same model, 48 V 24 Ah; the shop takes the old ' +
      'one and asks 580 yuan.',
    items: [
      { name: '电池以旧换新差价', nameEn: 'Battery exchange, difference in price', contribution: 'money', asked: 58_000 },
      { name: '三色反光背心', nameEn: 'Reflective vest', contribution: 'goods', asked: 1, unit: '件', estimate: 3500 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'phone',
    group: 'low-income',
    ageBand: 'youth',
    title: '交得出程序作业的二手电脑',
    titleEn: 'A used computer that can hand in code',
    story: '中职学计算机，编译要在学校机房排队。八代以上处理器、十六 G 内存就够，成色不挑，键盘要齐。',
    storyEn:
      'A vocational student of computing who queues for the lab to compile. Eighth-generation processor or newer and 16 GB. ' +
      'Scratches are fine, missing keys are not.',
    items: [
      { name: '二手笔记本电脑', nameEn: 'Used laptop', contribution: 'goods', asked: 1, unit: '台', estimate: 148_000 },
      { name: '装系统和开发工具', nameEn: 'Installing the system and tools', contribution: 'hours', asked: 120 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'phone',
    group: 'disabled',
    ageBand: 'adult',
    title: '直播卖绣品的支架和补光灯',
    titleEn: 'A stand and a light for selling embroidery online',
    story: '绣了半年的虎头鞋，拍出来颜色总发灰。俯拍支架一个、补光灯一盏，背景布她自己织。',
    storyEn:
      'Half a year of tiger-head shoes, and in every picture the colours go grey. One overhead stand and one light; the backdrop ' +
      'she weaves herself.',
    items: [
      { name: '俯拍手机支架', nameEn: 'Overhead phone stand', contribution: 'goods', asked: 1, unit: '个', estimate: 8900 },
      { name: '10 寸补光灯', nameEn: '10-inch fill light', contribution: 'goods', asked: 1, unit: '盏', estimate: 10_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'book',
    group: 'low-income',
    ageBand: 'adult',
    title: '考护理员证的培训费',
    titleEn: "The fee for a care-worker's certificate",
    story:
      '照顾了母亲六年，想把它变成一门正经职业。培训十天，学费 1,280 元，报名处可减三成，还要 896 元。开班日期每月一次，名额给留到月底。',
    storyEn:
      'Six years of looking after her mother could become a proper trade. Ten days of training at 1,280 yuan, less thirty per cent ' +
      'on enrolment: 896. Classes start monthly and a place is being kept.',
    items: [{ name: '养老护理员培训费', nameEn: 'Care-worker training fee', contribution: 'money', asked: 89_600 }],
  },
  {
    kind: 'micro-wish',
    object: 'book',
    group: 'disabled',
    ageBand: 'adult',
    title: '学手控小汽车的驾照费用',
    titleEn: 'Driving lessons for a hand-controlled car',
    story: '体检过了，想考 C5，以后自己开车送货。驾校报价 4,200 元，残联补 1,500，自己付 1,200，其余 1,500 元。',
    storyEn:
      'The medical is passed: a licence for hand controls, then deliveries of his own. The school asks 4,200 yuan. 1,500 is ' +
      'subsidised, he pays 1,200, and 1,500 remains.',
    items: [
      { name: '驾校学费余款', nameEn: 'Balance of the driving-school fee', contribution: 'money', asked: 150_000 },
      { name: '陪练和陪考', nameEn: 'Going along to practice and the test', contribution: 'hours', asked: 360 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'bed',
    group: 'disabled',
    ageBand: 'adult',
    title: '推拿师傅的一张折叠床',
    titleEn: 'A folding table for a massage therapist',
    story: '证拿到了，邻里已经有人排队。宽七十、能折成箱子提着走，脸洞要有软垫，上门做活用。',
    storyEn:
      'The certificate is in hand and neighbours are queuing. Seventy wide, folding to a case, a padded face hole: it will travel ' +
      'to clients.',
    items: [{ name: '折叠推拿床', nameEn: 'Folding massage table', contribution: 'goods', asked: 1, unit: '张', estimate: 56_000 }],
  },
  {
    kind: 'micro-wish',
    object: 'book',
    group: 'low-income',
    ageBand: 'youth',
    title: '考初级会计的教材和网课',
    titleEn: 'Textbooks and a course for junior accounting',
    story: '收银做了两年，账记得清楚，想往里间坐。两门教材连题库，网课选录播的，下了班才有空听。',
    storyEn:
      'Two years at the till with clean books; the back office is next. Both textbooks with exercises, and recorded lectures that ' +
      'fit around shifts.',
    items: [
      { name: '初级会计教材题库', nameEn: 'Junior accounting textbooks', contribution: 'goods', asked: 1, unit: '套', estimate: 16_800 },
      { name: '录播网课', nameEn: 'Recorded course', contribution: 'money', asked: 39_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'cooker',
    group: 'low-income',
    ageBand: 'adult',
    title: '早餐摊要添的三层大蒸笼',
    titleEn: 'Three tiers of steamer for a breakfast stall',
    story: '花卷和豆沙包一笼二十个，卖完要等二十分钟。添一套四十厘米的三层不锈钢蒸笼，炉头是够的。',
    storyEn: 'Twenty buns to a basket, then a twenty-minute wait. Three more 40 cm stainless tiers would end it. The burner can take them.',
    items: [
      { name: '40 厘米三层蒸笼', nameEn: 'Three-tier steamer, 40 cm', contribution: 'goods', asked: 1, unit: '套', estimate: 24_500 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'fridge',
    group: 'low-income',
    ageBand: 'adult',
    title: '放豆腐脑的台式冷柜',
    titleEn: 'A counter-top chiller for tofu pudding',
    story: '夏天下午卖凉的，冰块一箱要十块钱，化得还快。一百升、平门、可放进摊车的下层，宽不超过五十五。',
    storyEn:
      'Summer afternoons call for it cold, and ice is ten yuan a box and gone. A hundred litres, flat lid, at most 55 cm wide for ' +
      'the lower deck of the cart.',
    items: [{ name: '100 升小冷柜', nameEn: '100-litre chest chiller', contribution: 'goods', asked: 1, unit: '台', estimate: 72_000 }],
  },
  {
    kind: 'micro-wish',
    object: 'seedling',
    group: 'low-income',
    ageBand: 'adult',
    title: '一亩辣椒地的苗和地膜',
    titleEn: 'Seedlings and film for a strip of chillies',
    story: '地翻好了，等着下苗。线椒苗两千棵、黑膜四卷，收下来第一筐要留给来帮工的人。帮工的午饭家里管，酸豆角管够，草帽也有多的。',
    storyEn:
      'The ground is turned and waiting. Two thousand seedlings and four rolls of black film; the first basket goes to whoever ' +
      'comes to help. Lunch for helpers is on the house, pickled beans without limit, and there are spare straw hats.',
    items: [
      { name: '线椒苗两千棵', nameEn: 'Two thousand chilli seedlings', contribution: 'money', asked: 40_000 },
      { name: '黑色地膜', nameEn: 'Black mulch film', contribution: 'goods', asked: 4, unit: '件', estimate: 16_800 },
      { name: '移苗帮工，两人半天', nameEn: 'Planting out, two people, half a day', contribution: 'hours', asked: 480 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'seedling',
    group: 'low-income',
    ageBand: 'older',
    title: '三十只脱温的土鸡苗',
    titleEn: 'Thirty chicks, past the warm-lamp stage',
    story: '鸡舍去年修好，网也补了，自家有玉米，就等脱过温、打过两针的鸡苗，十二块一只。',
    storyEn:
      'The run is mended, the netting patched, the maize stored, and all that is missing is the chicks: past the lamp, twice ' +
      'vaccinated, twelve yuan each.',
    items: [{ name: '脱温土鸡苗', nameEn: 'Brooded chicks', contribution: 'goods', asked: 30, unit: '只', estimate: 36_000 }],
  },
  {
    kind: 'micro-wish',
    object: 'toolbox',
    group: 'low-income',
    ageBand: 'older',
    title: '背着不沉的电动喷雾器',
    titleEn: 'A sprayer that is light on the back',
    story: '手压的一下午要压几千下，肩膀吃不消。十六升锂电的，喷杆要长，果树有三米高。',
    storyEn:
      'The pump kind takes thousands of strokes an afternoon. Sixteen litres, lithium battery, and a long lance: the trees stand ' +
      'three metres.',
    items: [{ name: '16 升锂电喷雾器', nameEn: '16-litre battery sprayer', contribution: 'goods', asked: 1, unit: '台', estimate: 22_800 }],
  },
  {
    kind: 'micro-wish',
    object: 'shoe',
    group: 'low-income',
    ageBand: 'adult',
    title: '上工地要穿的劳保鞋和安全帽',
    titleEn: 'Safety boots and a helmet for the site',
    story: '下周进场，钢头鞋要自备。四十二码，鞋底防刺。安全帽旋钮的，能戴在眼镜外面。',
    storyEn:
      "Work begins soon and steel toes are one's own affair. Size 42, puncture-proof sole; a helmet with a dial that sits over " +
      'glasses.',
    items: [
      { name: '钢头劳保鞋 42 码', nameEn: 'Steel-toe boots, size 42', contribution: 'goods', asked: 1, unit: '双', estimate: 13_900 },
      { name: '旋钮安全帽', nameEn: 'Dial-fit helmet', contribution: 'goods', asked: 1, unit: '个', estimate: 4500 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'desk',
    group: 'low-income',
    ageBand: 'adult',
    title: '摆摊的折叠桌和遮阳伞',
    titleEn: 'A folding table and a sunshade for a stall',
    story: '夜市的摊位费交了一季，货摊在布上，客人要蹲着挑。一米二的桌子，两米四的伞，收起来要能绑上车。',
    storyEn:
      "A season's pitch is paid, but the goods lie on a cloth and customers crouch. A 1.2 m table and a 2.4 m shade that strap " +
      'onto a bicycle.',
    items: [
      { name: '1.2 米折叠摊桌', nameEn: 'Folding stall table, 1.2 m', contribution: 'goods', asked: 1, unit: '张', estimate: 11_900 },
      { name: '2.4 米遮阳伞带底座', nameEn: 'Sunshade, 2.4 m, with base', contribution: 'goods', asked: 1, unit: '把', estimate: 16_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'socket',
    group: 'disabled',
    ageBand: 'youth',
    title: '学修小家电的电烙铁和仪表',
    titleEn: 'A soldering iron and a meter for learning repairs',
    story: '他已经修好了三台收音机，用的是烧红的铁丝。恒温烙铁、万用表、吸锡器，再来一盏带放大镜的工作灯。',
    storyEn:
      'Three radios have been mended so far, with a hot wire. A temperature-controlled iron, a meter, a solder sucker, and a lamp ' +
      'with a magnifier.',
    items: [
      {
        name: '恒温焊台与万用表套装',
        nameEn: 'Soldering station and meter set',
        contribution: 'goods',
        asked: 1,
        unit: '套',
        estimate: 26_600,
      },
      { name: '带放大镜工作灯', nameEn: 'Magnifier work lamp', contribution: 'goods', asked: 1, unit: '盏', estimate: 9800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'scissors',
    group: 'older-people',
    ageBand: 'older',
    title: '编竹篮用的篾刀和刮刀',
    titleEn: 'A splitting knife and scraper for bamboo baskets',
    story: '手艺是父亲传的，刀磨得只剩两指宽了。篾刀一把、刮刀一把，要老师傅手打的；社区里有四个人想跟他学。竹子不用买，屋后就有。',
    storyEn:
      "The craft was his father's, and the knife has been sharpened down to two fingers' width. One splitter and one scraper, " +
      'hand-forged; four neighbours want to learn from him. Bamboo need not be bought; it grows behind the house.',
    items: [
      { name: '手打篾刀', nameEn: 'Hand-forged splitting knife', contribution: 'goods', asked: 1, unit: '把', estimate: 16_800 },
      { name: '刮篾刀', nameEn: 'Bamboo scraper', contribution: 'goods', asked: 1, unit: '把', estimate: 7600 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'rice',
    group: 'low-income',
    ageBand: 'adult',
    title: '做米粉磨浆的小石磨机',
    titleEn: 'A small mill for rice-noodle batter',
    story: '现在去邻居家借磨，一次只够卖半天。七寸的电动石磨，一小时磨三十斤米。牌照和健康证都齐了。',
    storyEn:
      "The mill is borrowed, and one turn is half a day's trade. A seven-inch electric stone mill, fifteen kilos an hour; the " +
      'licence and health card are in order.',
    items: [
      { name: '7 寸电动石磨机', nameEn: 'Electric stone mill, 7-inch', contribution: 'goods', asked: 1, unit: '台', estimate: 98_000 },
    ],
  },
] satisfies readonly Story[];
