/** Twelve invented charities. None is a real organisation; the numbers only look like real ones. */
export interface CharityContent {
  slug: string;
  name: string;
  nameEn: string;
  city: string;
  /** Ids of the districts it serves. */
  districts: readonly string[];
  about: string;
  aboutEn: string;
  registrationNumber: string;
  filingNumber: string;
  /** Year. */
  founded: number;
}

/** The first two are the demo accounts' own. */
export const CHARITIES: readonly CharityContent[] = [
  {
    slug: 'qingchuan',
    name: '晴川社工服务中心',
    nameEn: 'Qingchuan Social Work',
    city: 'shenzhen',
    districts: ['futian', 'luohu', 'nanshan'],
    about:
      '十一位社工带着两百多名志愿者，从一张入户表做到一次回访。最常做的是居家安全小改造、陪诊和微心愿；每件东西送到以后，社工会再去看它用得怎么样。',
    aboutEn:
      'Eleven social workers and some two hundred volunteers, from the first visit to the follow-up. Mostly small home adaptations, ' +
      'clinic company and micro-wishes; once a thing is delivered, someone goes back to see how it is used.',
    registrationNumber: '53440300MJL0417Q2X',
    filingNumber: '慈备〔2014〕0417号',
    founded: 2014,
  },
  {
    slug: 'helin',
    name: '禾邻社工服务中心',
    nameEn: 'Helin Social Work',
    city: 'foshan',
    districts: ['chancheng', 'nanhai', 'shunde'],
    about: '从一间借来的车库起步，先修单车，后来修屋。现在有修缮、送餐、课后三个组，账目按月贴在门口的黑板上，也贴在网上。',
    aboutEn:
      'It began in a borrowed garage, mending bicycles and then houses. Repairs, meals and homework are its three teams; the accounts ' +
      'go up every month on the blackboard by the door, and online.',
    registrationNumber: '53440600MJT2280K5N',
    filingNumber: '慈备〔2011〕0093号',
    founded: 2011,
  },
  {
    slug: 'yanxia',
    name: '檐下灯互助中心',
    nameEn: 'Lamp Under the Eaves',
    city: 'guangzhou',
    districts: ['liwan', 'yuexiu', 'tianhe'],
    about: '在老城做微改造：一副扶手、一盏夜灯、一级台阶的斜面。七位社工里有两位当过水电工，小毛病当场就修。',
    aboutEn:
      'Small changes in the old town: a rail, a night light, a slope for one step. Two of the seven social workers used to be ' +
      'plumbers, so small faults are mended on the spot.',
    registrationNumber: '53440104MJH6613A8D',
    filingNumber: '慈备〔2017〕0238号',
    founded: 2017,
  },
  {
    slug: 'zhouji',
    name: '舟集慈善服务社',
    nameEn: 'Boatfair Charity',
    city: 'guangzhou',
    districts: ['nansha', 'panyu'],
    about: '水乡里的服务社，社工常坐渡船入户。管着一间旧物仓库，轮椅和护理床消毒以后循环借用，一张床平均走过四户人家。',
    aboutEn:
      'Working among waterways, its social workers often visit by ferry. It keeps a store where wheelchairs and care beds are ' +
      'disinfected and lent again; a bed serves four households on average.',
    registrationNumber: '53440115MJR9052W1C',
    filingNumber: '慈备〔2019〕0310号',
    founded: 2019,
  },
  {
    slug: 'lushui',
    name: '漉水居家服务中心',
    nameEn: 'Lushui Home Care',
    city: 'guangzhou',
    districts: ['conghua', 'zengcheng', 'huadu'],
    about: '山路远，所以把一趟路走值：送药、理发、修灯、量血压，一车人一起去。农忙时组织帮工，农闲时教手机。',
    aboutEn:
      'The hill roads are long, so each trip is made to count: medicine, haircuts, lamps and blood pressure in one van. Helping hands ' +
      'at harvest, phone lessons in between.',
    registrationNumber: '53440184MJE3374P6M',
    filingNumber: '慈备〔2015〕0155号',
    founded: 2015,
  },
  {
    slug: 'banmuzao',
    name: '半亩灶爱心餐服务中心',
    nameEn: 'Half-Acre Stove Meals',
    city: 'shenzhen',
    districts: ['baoan', 'longhua', 'guangming'],
    about: '只做一件事：让人按时吃上热饭。与三十来家饭馆合作，软饭、少盐、打碎的都能做，骑手都学过怎么敲门、怎么看脸色。',
    aboutEn:
      'It does one thing: a hot meal on time. Some thirty kitchens take part, with soft, low-salt or puréed on request, and every ' +
      'rider has learned how to knock and what to notice.',
    registrationNumber: '53440306MJK1846F9T',
    filingNumber: '慈备〔2018〕0266号',
    founded: 2018,
  },
  {
    slug: 'miantao',
    name: '棉桃照护者支持中心',
    nameEn: "Cotton Boll Carers' Centre",
    city: 'shenzhen',
    districts: ['longgang', 'pingshan', 'yantian'],
    about: '照护家人的人也要有人替一替。中心安排替手、教移位和翻身，每月一次茶话，孩子可以带来，有人看着画画。',
    aboutEn:
      'Those who care for family need a turn off too. The centre arranges stand-ins, teaches lifting and turning, and holds a monthly ' +
      'tea; bring the children, someone minds the paints.',
    registrationNumber: '53440307MJB7729H3R',
    filingNumber: '慈备〔2020〕0341号',
    founded: 2020,
  },
  {
    slug: 'sunmao',
    name: '榫卯安居服务中心',
    nameEn: 'Mortise and Tenon Homes',
    city: 'guangzhou',
    districts: ['baiyun', 'haizhu', 'huangpu'],
    about: '一户一方案，先勘测再报价，完工对着图纸验收。十二年里修过八百多间屋，最大的活是原址翻建，最小的活是换一个水龙头胶圈。',
    aboutEn:
      'One plan per house: survey, quote, then acceptance against the drawing. More than eight hundred homes in its time; the largest ' +
      'job was a house rebuilt, the smallest a tap washer.',
    registrationNumber: '53440111MJN4401Y7B',
    filingNumber: '慈备〔2013〕0121号',
    founded: 2013,
  },
  {
    slug: 'douli',
    name: '斗笠乡邻服务社',
    nameEn: 'Bamboo Hat Neighbours',
    city: 'foshan',
    districts: ['sanshui', 'gaoming'],
    about: '种田的、教书的、开摩托店的凑起来的服务社。插秧抢收、修路灯、办证跑腿，谁家有事就在群里吆喝一声，社工负责记账和回访。',
    aboutEn:
      'Farmers, teachers and a motorcycle mechanic got together. Planting, harvest, lamps and paperwork: someone calls out, hands turn ' +
      'up, and the social workers keep the book and follow up.',
    registrationNumber: '53440607MJD5938G4Q',
    filingNumber: '慈备〔2016〕0207号',
    founded: 2016,
  },
  {
    slug: 'beique',
    name: '北阙邻里服务中心',
    nameEn: 'Beique Neighbourhood Centre',
    city: 'xian',
    districts: ['beilin', 'lianhu', 'xincheng'],
    about: '老城墙根下的邻里中心，冬天查炉子、夏天送绿豆汤。有一支平均年龄不小的维修队，说修好就修好，还要附带讲一遍原理。',
    aboutEn:
      'A neighbourhood centre by the old wall: stoves in winter, mung-bean soup in summer. Its repair team is not young, keeps its ' +
      'word, and explains the principle as well.',
    registrationNumber: '53440102MJY8164L2F',
    filingNumber: '慈备〔2012〕0078号',
    founded: 2012,
  },
  {
    slug: 'inkfield',
    name: '砚田助学服务中心',
    nameEn: 'Inkfield Study Support',
    city: 'xian',
    districts: ['yanta', 'weiyang'],
    about: '给想读书的孩子一张桌、一盏灯、一位会听的大人。晚自习室开了六间，书桌用旧门板改的居多，孩子们自己刷的漆。',
    aboutEn:
      'A desk, a lamp and a grown-up who listens, for those who want to study. Six evening rooms, most desks made from old doors and ' +
      'painted by the children.',
    registrationNumber: '53440113MJA2507T8K',
    filingNumber: '慈备〔2018〕0284号',
    founded: 2018,
  },
  {
    slug: 'huaixu',
    name: '槐序康复互助中心',
    nameEn: 'Huaixu Recovery Circle',
    city: 'xian',
    districts: ['baqiao', 'weiyang', 'beilin'],
    about: '由几位康复的人和治疗师一起办。轮椅、助行器先试后借，训练动作拍成小卡片，谁练到第几张，墙上贴一颗枣。',
    aboutEn:
      'Run together by therapists and people who have been through recovery. Wheelchairs and walkers are tried before they are lent, ' +
      'exercises come on cards, and each card done earns a paper date on the wall.',
    registrationNumber: '53440190MJC6690X5E',
    filingNumber: '慈备〔2021〕0365号',
    founded: 2021,
  },
];
