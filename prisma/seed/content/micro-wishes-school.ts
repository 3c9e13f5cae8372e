/** Micro-wishes of pupils, from pencil to suitcase; no name, place or pity is written here. */
import type { Story } from './story';

export const SCHOOL_WISHES = [
  {
    kind: 'micro-wish',
    object: 'schoolbag',
    group: 'children',
    ageBand: 'child',
    title: '双胞胎的书包，不要一模一样',
    titleEn: 'Schoolbags for twins, not the same ones',
    story: '下学期升二年级，姐姐要黄的，弟弟要有恐龙的。两只都要护脊背板，装得下 A4 文件夹。',
    storyEn: 'Second grade starts next term: she wants yellow, he wants a dinosaur. Both with a padded back and room for an A4 folder.',
    items: [
      {
        name: '小学生护脊书包',
        nameEn: 'Primary-school bag with padded back',
        contribution: 'goods',
        asked: 2,
        unit: '个',
        estimate: 25_800,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'schoolbag',
    group: 'children',
    ageBand: 'child',
    title: '上楼梯也能拉的拉杆书包',
    titleEn: 'A trolley bag that climbs stairs',
    story: '三轮滚着上台阶，包可以从架子上取下来。她腰背使不上劲，课本又一本不肯落下，语文书上还包了书皮。',
    storyEn:
      'Three wheels roll up each step, and the bag comes off its frame. Her back tires quickly, but she will not leave a single ' +
      'textbook behind.',
    items: [
      { name: '六轮爬楼拉杆书包', nameEn: 'Six-wheel stair-climbing bag', contribution: 'goods', asked: 1, unit: '个', estimate: 17_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'desk',
    group: 'children',
    ageBand: 'child',
    title: '跟着人长高的学习桌',
    titleEn: 'A desk that grows with its owner',
    story:
      '现在趴在缝纫机台面上写字，脚够不着地。桌子宽八十厘米就行，能从五十四调到七十六，桌肚要放得下画纸。缝纫机会还给奶奶，她等着用很久了。',
    storyEn:
      'Homework happens on top of a sewing machine, feet in the air. Eighty centimetres wide, adjustable from 54 to 76, with a ' +
      'drawer that takes drawing paper. The sewing machine goes back to Grandma, who has waited long enough.',
    items: [
      {
        name: '80 厘米可升降学习桌',
        nameEn: '80 cm height-adjustable desk',
        contribution: 'goods',
        asked: 1,
        unit: '张',
        estimate: 43_800,
      },
      { name: '组装并调到合适高度', nameEn: 'Assembling and setting the height', contribution: 'hours', asked: 60 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'desk-lamp',
    group: 'children',
    ageBand: 'child',
    title: '照得满一张课桌的护眼台灯',
    titleEn: 'A lamp that lights a whole desk',
    story: '三年级，戴眼镜了。现在用的是床头的小灯泡，影子落在本子上。想要长臂的，夹在桌边，四千开尔文的白光。',
    storyEn:
      'Third grade and already in glasses. The bulb by the bed throws a shadow on the page; a long arm clamped to the desk, 4,000 ' +
      'K light, would not.',
    items: [
      { name: '夹式长臂护眼台灯', nameEn: 'Clamp-on long-arm desk lamp', contribution: 'goods', asked: 1, unit: '盏', estimate: 16_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'book',
    group: 'children',
    ageBand: 'child',
    title: '二十本讲星星和虫子的书',
    titleEn: 'Twenty books about stars and insects',
    story: '他已经把借来的那本昆虫图鉴抄了一半。旧书也好，字要有拼音，太空、海洋、虫子各几本。',
    storyEn:
      'He has copied out half of a borrowed insect guide by hand. Second-hand is welcome. With pinyin, please: space, the sea, and ' +
      'beetles.',
    items: [
      { name: '少儿科普书（注音）', nameEn: 'Science books with pinyin', contribution: 'goods', asked: 20, unit: '本', estimate: 36_000 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'book',
    group: 'children',
    ageBand: 'child',
    title: '一句话一页的大图绘本',
    titleEn: 'Picture books with one line to a page',
    story: '说话比别的孩子晚一点，最爱跟着翻页的人学一句。图要大，句子要短，重复的最好。最喜欢的那本已经翻掉了封面。',
    storyEn:
      'Talking came a little later than for others, and the best teacher is whoever turns the page. Big pictures, short lines, ' +
      'lots of repetition. The favourite so far has been read until its cover came off.',
    items: [
      { name: '幼儿大图绘本', nameEn: 'Large picture books', contribution: 'goods', asked: 15, unit: '本', estimate: 28_500 },
      { name: '每次四十分钟，一起念六回', nameEn: 'Six readings together, forty minutes each', contribution: 'hours', asked: 240 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'book',
    group: 'children',
    ageBand: 'child',
    title: '查得到成语的新字典',
    titleEn: 'A dictionary that has the idioms in it',
    story: '家里的字典是爸爸小时候的，缺了“Z”那几页。想要一本现代汉语词典和一本成语词典，双色印的。',
    storyEn:
      "The dictionary at home was Dad's, and the Z pages are gone. One modern Chinese dictionary and one of idioms, printed in two " +
      'colours.',
    items: [
      {
        name: '词典（现代汉语、成语各一）',
        nameEn: 'Dictionaries, modern Chinese and idioms',
        contribution: 'goods',
        asked: 2,
        unit: '本',
        estimate: 15_200,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'phone',
    group: 'children',
    ageBand: 'youth',
    title: '看得清板书的平板电脑',
    titleEn: 'A tablet big enough to read the blackboard',
    story: '上网课用的是妈妈的手机，五寸半，公式糊成一团。十寸以上，能写字，二手成色好的也行；会装好青少年模式再给。',
    storyEn:
      "Online lessons run on Mum's phone, where formulas turn into a blur. Ten inches or more, with a pen. Good second-hand is " +
      'fine, and it will be handed over with the youth mode on.',
    items: [
      { name: '10 寸平板电脑', nameEn: '10-inch tablet', contribution: 'goods', asked: 1, unit: '台', estimate: 128_000 },
      { name: '手写笔', nameEn: 'Stylus', contribution: 'goods', asked: 1, unit: '支', estimate: 8900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'phone',
    group: 'children',
    ageBand: 'child',
    title: '点一下就读的英语点读笔',
    titleEn: 'A reading pen for English lessons',
    story: '奶奶想陪着念单词，可奶奶没学过英语。点读笔要能配三年级上册的课本，音量够大，祖孙俩一起听。',
    storyEn:
      'Grandma would like to practise vocabulary with her but never learned English. It must match the third-grade textbook and be ' +
      'loud enough for two.',
    items: [{ name: '英语点读笔', nameEn: 'English reading pen', contribution: 'goods', asked: 1, unit: '支', estimate: 19_900 }],
  },
  {
    kind: 'micro-wish',
    object: 'glasses',
    group: 'children',
    ageBand: 'child',
    title: '换一副度数合适的眼镜',
    titleEn: 'Glasses in the right strength',
    story:
      '左右眼差一百多度，镜腿已经用胶布缠过。验光 30 元，镜片镜架 320 元，配好要有人陪去试戴。镜架她想选透明的。旧的那副会留着，当备用。',
    storyEn:
      'The two eyes are more than a dioptre apart, and one arm is held by tape. The eye test costs 30 yuan, frame and lenses 320; ' +
      'somebody should come along for the fitting. She would like a clear frame, and will keep the old pair as a spare.',
    items: [
      { name: '验光和镜架镜片', nameEn: 'Eye test, frame and lenses', contribution: 'money', asked: 35_000 },
      { name: '陪同验光和取镜', nameEn: 'Going along to the test and the fitting', contribution: 'hours', asked: 180 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'shoe',
    group: 'children',
    ageBand: 'youth',
    title: '校队跳远的钉鞋，三十七码',
    titleEn: 'Long-jump spikes, size 37',
    story:
      '市里的比赛进了决赛名单，一直借师姐的鞋，大一码。短钉、前掌硬的那种，教练把型号写在了纸上。比赛服学校发，路费学校出，差的就是这双鞋。',
    storyEn:
      "She is on the list for the final and has been jumping in a teammate's shoes, one size too large. Short spikes, stiff " +
      'forefoot: the coach wrote the model down. The kit and the fare are provided; the shoes are all that is missing.',
    items: [{ name: '跳远钉鞋 37 码', nameEn: 'Long-jump spikes, size 37', contribution: 'goods', asked: 1, unit: '双', estimate: 28_900 }],
  },
  {
    kind: 'micro-wish',
    object: 'shoe',
    group: 'children',
    ageBand: 'child',
    title: '走雪路的靴子和手套',
    titleEn: 'Boots and gloves for a snowy road',
    story: '冬天去上学有一段路不铲雪。靴子要高过脚踝、里面带绒；手套要分指的，到了教室还得摘下来写字。',
    storyEn:
      'Part of the winter road to lessons is never cleared. Boots above the ankle with a lining, and gloves with fingers, easy to ' +
      'pull off when it is time to write.',
    items: [
      { name: '儿童雪地靴 33 码', nameEn: "Children's snow boots, size 33", contribution: 'goods', asked: 1, unit: '双', estimate: 14_900 },
      { name: '分指保暖手套', nameEn: 'Warm fingered gloves', contribution: 'goods', asked: 2, unit: '副', estimate: 5800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'coat',
    group: 'children',
    ageBand: 'child',
    title: '两季校服各一套',
    titleEn: 'School uniforms, one for each season',
    story: '去年的袖子已经到手腕上面了。身高刚量过，一米三二。要长袖一套、短袖一套，按学校统一的价格。',
    storyEn:
      "Last year's sleeves now stop above the wrist. He was measured this week: 1.32 m. One long-sleeved set and one short, at the " +
      "school's fixed price.",
    items: [{ name: '春秋装和夏装校服', nameEn: 'Uniforms for spring-autumn and summer', contribution: 'money', asked: 26_500 }],
  },
  {
    kind: 'micro-wish',
    object: 'bicycle',
    group: 'children',
    ageBand: 'youth',
    title: '二十四寸的自行车，带灯带锁',
    titleEn: 'A 24-inch bicycle with lights and a lock',
    story: '走路上初中单程要一个钟头，骑车二十分钟。学过骑车，刹车要两只手都够得着；头盔一定要配。第一周她约好和同学一起骑，车铃要响。',
    storyEn:
      "An hour's walk to middle school becomes twenty minutes by bicycle. She knows how to ride. Brakes within reach of small " +
      'hands, and a helmet without fail. For the first week she will ride with classmates, so the bell should be loud.',
    items: [
      {
        name: '24 寸通勤自行车，带前后灯',
        nameEn: '24-inch bicycle with lights',
        contribution: 'goods',
        asked: 1,
        unit: '辆',
        estimate: 49_800,
      },
      { name: '青少年头盔', nameEn: 'Youth helmet', contribution: 'goods', asked: 1, unit: '个', estimate: 9900 },
      { name: '环形钢缆锁', nameEn: 'Steel cable lock', contribution: 'goods', asked: 1, unit: '把', estimate: 3900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'scissors',
    group: 'children',
    ageBand: 'child',
    title: '左手也顺手的剪刀和美工垫',
    titleEn: 'Left-handed scissors and a cutting mat',
    story: '剪纸课上他总把纸撕破，后来发现不是手笨，是剪刀不对。圆头左手剪刀两把，A3 垫子一块。',
    storyEn:
      'The paper kept tearing in craft class until someone noticed the scissors were the problem, not the boy. Two round-tipped ' +
      'left-handed pairs and an A3 mat.',
    items: [
      { name: '左手圆头剪刀', nameEn: 'Left-handed round-tip scissors', contribution: 'goods', asked: 2, unit: '把', estimate: 4400 },
      { name: 'A3 美工垫', nameEn: 'A3 cutting mat', contribution: 'goods', asked: 1, unit: '块', estimate: 2800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'book',
    group: 'children',
    ageBand: 'youth',
    title: '高一的数理化练习册',
    titleEn: 'Exercise books for tenth grade',
    story: '书单是他自己列的，七本，划掉了两本图书馆借得到的。最想要带完整解析的物理。',
    storyEn:
      'He wrote the list himself, seven titles, then crossed out two that the library lends. Physics with worked answers matters ' +
      'most.',
    items: [
      { name: '高一教辅（按书单）', nameEn: 'Study books, as listed', contribution: 'goods', asked: 5, unit: '本', estimate: 21_500 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'desk',
    group: 'children',
    ageBand: 'child',
    title: '放得下三十本书的小书架',
    titleEn: 'A small shelf for thirty books',
    story:
      '书一直装在水果箱里，找一本要倒出一箱。墙边空着六十厘米宽的一条，一米二高刚好不挡开关。他打算按高矮排，妹妹主张按颜色。还没有定。',
    storyEn:
      'Books live in a fruit box. Finding one means emptying it. Sixty centimetres of wall are free, and 1.2 m high stays clear of ' +
      'the light switch. He means to sort by height; his sister argues for colour. Still undecided.',
    items: [
      {
        name: '60 厘米宽四层书架',
        nameEn: 'Four-shelf bookcase, 60 cm wide',
        contribution: 'goods',
        asked: 1,
        unit: '个',
        estimate: 13_500,
      },
      { name: '组装并固定防倒', nameEn: 'Assembling and fixing it against tipping', contribution: 'hours', asked: 60 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'schoolbag',
    group: 'children',
    ageBand: 'youth',
    title: '去外地念书的二十四寸行李箱',
    titleEn: 'A 24-inch suitcase for the first term away',
    story: '通知书收到了，八月底报到。要结实的万向轮，能上锁；颜色挑鲜一点，火车站好认。',
    storyEn: 'The letter of admission has come. Sturdy swivel wheels and a lock; in a bright colour, easy to spot on a platform.',
    items: [
      { name: '24 寸行李箱', nameEn: '24-inch suitcase', contribution: 'goods', asked: 1, unit: '个', estimate: 23_800 },
      { name: '报到的火车票', nameEn: 'Train ticket for registration', contribution: 'money', asked: 18_600 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'quilt',
    group: 'children',
    ageBand: 'youth',
    title: '住校用的一整套铺盖',
    titleEn: 'A full set of bedding for the dormitory',
    story: '宿舍床九十厘米宽、一米九长，上铺。垫被、盖被、两套换洗床单和一顶遮光床帘，列在学校发的单子上。',
    storyEn:
      'The dormitory bunk is 90 by 190, top berth. Under-quilt, quilt, two sets of sheets and a curtain, exactly as on the list ' +
      'that pupils were given.',
    items: [
      { name: '0.9 米学生宿舍床品', nameEn: '0.9 m dormitory bedding', contribution: 'goods', asked: 1, unit: '套', estimate: 27_900 },
      { name: '上铺遮光床帘', nameEn: 'Top-bunk curtain', contribution: 'goods', asked: 1, unit: '个', estimate: 6200 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'hands',
    group: 'children',
    ageBand: 'child',
    title: '音乐课上要吹的口风琴',
    titleEn: 'A melodica for music class',
    story: '她每次都等同桌吹完才轮到，可曲子早就会了，想要一只三十七键、软管的。',
    storyEn:
      "She waits for her neighbour's turn to end though she has known the tune for weeks, and would like thirty-seven keys and a " +
      'soft tube of her own.',
    items: [{ name: '37 键口风琴', nameEn: '37-key melodica', contribution: 'goods', asked: 1, unit: '个', estimate: 11_800 }],
  },
  {
    kind: 'micro-wish',
    object: 'hands',
    group: 'children',
    ageBand: 'child',
    title: '兄妹俩的篮球和计数跳绳',
    titleEn: 'A basketball and a counting rope for brother and sister',
    story: '球要五号的，橡胶的耐磨；绳子能数数，妹妹要在体测前跳过一百二。',
    storyEn: 'A size-5 rubber ball that can take concrete. The rope counts, because she intends to pass 120 before the fitness test.',
    items: [
      { name: '五号橡胶篮球', nameEn: 'Size-5 rubber basketball', contribution: 'goods', asked: 1, unit: '个', estimate: 6900 },
      { name: '计数跳绳', nameEn: 'Counting skipping rope', contribution: 'goods', asked: 1, unit: '件', estimate: 3500 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'seedling',
    group: 'children',
    ageBand: 'child',
    title: '观察豆子发芽的透明种植箱',
    titleEn: 'A clear box for watching beans come up',
    story: '科学课要记录二十天，窗台上的酸奶杯看不见根。四格透明箱一个，连土和种子。他已经画好了表格。',
    storyEn:
      'The science log runs twenty days, and yoghurt pots hide the roots. A four-cell clear box with soil and seed: the table is ' +
      'already ruled.',
    items: [
      {
        name: '四格观察种植箱（含土和种子）',
        nameEn: 'Four-cell growing box with soil and seeds',
        contribution: 'goods',
        asked: 1,
        unit: '套',
        estimate: 7200,
      },
    ],
  },
] satisfies readonly Story[];
