/** Meals for one household and its ways; no name, place or pity is written here. */
import type { Story } from './story';

export const HOUSEHOLD_MEALS = [
  {
    kind: 'meal',
    object: 'schoolbag',
    group: 'children',
    ageBand: 'child',
    title: '暑假里兄弟俩的午饭',
    titleEn: 'Summer lunches for two brothers',
    story: '学校食堂放假，两个人能吃三个人的量。不挑食，哥哥说只要不是连着三天土豆。',
    storyEn:
      'The school canteen is closed, and two of them eat for three. No dislikes. The elder only asks not to have potatoes three ' +
      'days running.',
    items: [{ name: '暑期学生午餐', nameEn: 'Summer lunches', contribution: 'meals', asked: 80, estimate: 104_000 }],
  },
  {
    kind: 'meal',
    object: 'bowl',
    group: 'carers',
    ageBand: 'adult',
    title: '给照护的人也留一碗热的',
    titleEn: 'A hot bowl for the one who does the feeding',
    story: '喂完一顿要五十分钟，轮到自己时饭已经冷透。不需要特别的菜，要的是保温盒里还烫的那一份。',
    storyEn:
      "Feeding takes fifty minutes, and by then one's own plate is cold. Nothing special is needed, only a portion that is still " +
      'steaming in its box.',
    items: [
      { name: '保温盒装午餐', nameEn: 'Lunches in an insulated box', contribution: 'meals', asked: 40, estimate: 64_000 },
      { name: '真空保温饭盒', nameEn: 'Vacuum lunch box', contribution: 'goods', asked: 1, unit: '个', estimate: 11_900 },
    ],
  },
  {
    kind: 'meal',
    object: 'shoe',
    group: 'children',
    ageBand: 'youth',
    title: '练长跑的孩子加一份肉',
    titleEn: 'An extra helping of meat for a distance runner',
    story: '一天跑十二公里，晚饭吃三碗还说没饱。教练建议补一份牛肉或鸡胸，教练没说的是他还要两个馒头。',
    storyEn:
      'Twelve kilometres a day and three bowls at dinner. The coach advises a portion of beef or chicken. What the coach left out ' +
      'is the two steamed buns.',
    items: [{ name: '训练期加餐', nameEn: 'Training-day extras', contribution: 'meals', asked: 60, estimate: 90_000 }],
  },
  {
    kind: 'meal',
    object: 'kettle',
    group: 'older-people',
    ageBand: 'older',
    title: '一碗粥一只蛋的早餐',
    titleEn: 'Porridge and an egg for breakfast',
    story: '起得早，胃也醒得早，白粥、蒸蛋、一小碟不咸的酱菜，凉一点不要紧。',
    storyEn:
      'Early to rise and hungry at once: plain porridge, a steamed egg, a small dish of pickles that is not salty, and lukewarm is ' +
      'fine.',
    items: [{ name: '白粥蒸蛋早餐', nameEn: 'Porridge and egg breakfasts', contribution: 'meals', asked: 60, estimate: 48_000 }],
  },
  {
    kind: 'meal',
    object: 'bowl',
    group: 'older-people',
    ageBand: 'older',
    title: '北方来的老两口想吃面',
    titleEn: 'Noodles for a couple from the north',
    story: '随孩子到南方十几年，米饭吃得惯，就是想面。一周三顿手擀的，炸酱、打卤换着来，面煮软一点，蒜另外放。',
    storyEn:
      'Ten-odd years in the south and rice is no hardship, but noodles are missed. Hand-rolled three times a week, sauces by turn, ' +
      'cooked soft, garlic on the side.',
    items: [
      { name: '手擀面，两人份分装', nameEn: 'Hand-rolled noodles, packed for two', contribution: 'meals', asked: 48, estimate: 67_200 },
    ],
  },
  {
    kind: 'meal',
    object: 'fridge',
    group: 'carers',
    ageBand: 'adult',
    title: '按周送的速冻家常菜',
    titleEn: 'Frozen home cooking, a week at a time',
    story: '有时整天走不开灶台三步，能热一热就吃最省心。每周七份，共八周，单独封口，写上日期和加热几分钟。',
    storyEn:
      'On some days even the stove is three steps too far; food that only needs heating is a relief. Seven a week for eight weeks, ' +
      'sealed singly, dated, with the minutes written on.',
    items: [{ name: '速冻家常菜', nameEn: 'Frozen home-style meals', contribution: 'meals', asked: 56, estimate: 100_800 }],
  },
  {
    kind: 'meal',
    object: 'door',
    group: 'low-income',
    ageBand: 'any',
    title: '修厨房那两周的三餐',
    titleEn: 'Meals for the two weeks without a kitchen',
    story:
      '灶台拆了，水管要改，工期十四天。三口人，早餐简单，中午一份带走。完工那天他们想自己开火做一桌。微波炉还在，能热；早餐不要带汤，院子里没有桌子。',
    storyEn:
      'The stove is out and the pipes are being moved: fourteen days for three people. Simple breakfasts, a lunch to carry. On the ' +
      'last day they mean to cook a feast themselves. The microwave still works. No soup at breakfast, since there is no table in ' +
      'the yard.',
    items: [{ name: '施工期三餐', nameEn: 'Meals during the works', contribution: 'meals', asked: 126, estimate: 163_800 }],
  },
  {
    kind: 'meal',
    object: 'glasses',
    group: 'disabled',
    ageBand: 'older',
    title: '按钟点摆好的一盘饭',
    titleEn: 'A plate laid out like a clock face',
    story: '视力不好，记位置吃：六点钟方向是饭，十二点是汤，三点是肉。每天照这个摆，就不用人在旁边念。',
    storyEn:
      "Eating by memory: rice at six o'clock, soup at twelve, meat at three. Laid out the same way every day, nobody has to read " +
      'the plate aloud.',
    items: [
      { name: '定位摆盘午餐', nameEn: 'Lunches laid out by the clock', contribution: 'meals', asked: 60, estimate: 102_000 },
      { name: '深边分格盘', nameEn: 'Deep divided plate', contribution: 'goods', asked: 2, unit: '个', estimate: 5800 },
    ],
  },
  {
    kind: 'meal',
    object: 'book',
    group: 'older-people',
    ageBand: 'older',
    title: '自己勾选的大字菜单',
    titleEn: 'A large-print menu to tick oneself',
    story: '想吃什么，自己说了算。每周一张大字菜单，六样里勾三样；她上周把苦瓜划掉了，划了两道。',
    storyEn:
      'What to eat is her own decision. One large-print menu a week, tick three of six. Last week bitter melon was crossed out, ' +
      'twice.',
    items: [{ name: '自选午餐', nameEn: 'Lunches of her own choosing', contribution: 'meals', asked: 48, estimate: 81_600 }],
  },
  {
    kind: 'meal',
    object: 'rice',
    group: 'low-income',
    ageBand: 'any',
    title: '青黄不接时的一箱米面油',
    titleEn: 'A box of rice, flour and oil for the lean weeks',
    story: '新一季的活月底才开工，中间隔着四个星期。米二十斤、面十斤、油一桶、挂面六把，按四口人算的。',
    storyEn:
      "The new season's work begins at the month's end, four weeks off. Ten kilos of rice, five of flour, oil and six packs of " +
      'noodles, reckoned for four.',
    items: [
      {
        name: '米面油组合箱',
        nameEn: 'Box of rice, flour, oil and noodles',
        contribution: 'goods',
        asked: 1,
        unit: '箱',
        estimate: 19_800,
      },
      { name: '社区食堂热餐', nameEn: 'Hot meals at the community canteen', contribution: 'meals', asked: 40, estimate: 48_000 },
    ],
  },
  {
    kind: 'meal',
    object: 'cooker',
    group: 'older-people',
    ageBand: 'older',
    title: '厨师到家里做一个月',
    titleEn: 'A cook who comes in for a month',
    story: '站久了膝盖吃不消，做饭这件事想歇三十天。菜由她买、她配，掌勺的人听她指挥，做完一起吃。',
    storyEn:
      'Standing is hard on the knees, so cooking takes thirty days off. She buys and plans, the cook takes orders, and they eat ' +
      'together.',
    items: [
      { name: '上门做饭，每次九十分钟', nameEn: 'Cooking at home, ninety minutes a time', contribution: 'hours', asked: 1350 },
      { name: '十五次的买菜钱', nameEn: 'Groceries for fifteen meals', contribution: 'money', asked: 52_500 },
    ],
  },
  {
    kind: 'meal',
    object: 'bowl',
    group: 'older-people',
    ageBand: 'older',
    title: '一碗软的、一碗辣的',
    titleEn: 'One bowl soft, one bowl hot',
    story: '老两口口味差着一千公里：他要烂，她要辣。一次送两份，盒盖用红蓝区分，错了他们也会换着吃完。汤可以一样，放一勺香菜他们都同意。',
    storyEn:
      'Their tastes are a thousand kilometres apart: his soft, hers hot. Two boxes, red lid and blue; if mixed up, they will ' +
      'simply swap. The soup may be the same: on coriander the two agree.',
    items: [{ name: '软餐与辣餐各半', nameEn: 'Half soft meals, half spicy', contribution: 'meals', asked: 60, estimate: 96_000 }],
  },
  {
    kind: 'meal',
    object: 'seedling',
    group: 'low-income',
    ageBand: 'adult',
    title: '家乡的酸汤，一个月四次',
    titleEn: 'Sour soup from home, four times a month',
    story: '来这座城市八年，孩子已经不认得那个味道了。要发酵的红酸汤，不是番茄酱；五口人的量，折耳根另放，孩子那份先不加。',
    storyEn:
      'Eight years in this city, and the children no longer know the taste. Real fermented red broth, not ketchup. Enough for ' +
      "five, with fish mint, though not yet in the children's bowls.",
    items: [{ name: '酸汤家常餐', nameEn: 'Sour-soup dinners', contribution: 'meals', asked: 20, estimate: 36_000 }],
  },
  {
    kind: 'meal',
    object: 'desk-lamp',
    group: 'children',
    ageBand: 'youth',
    title: '高考前三十天的夜宵',
    titleEn: 'Late suppers for the thirty days before the exam',
    story: '复习到十点，要一碗热的，又不能吃得太饱。馄饨、小米粥、蒸蛋羹轮着，不喝咖啡。',
    storyEn: 'Revision runs until ten and calls for something hot but light. Wontons, millet porridge, steamed custard in turn; no coffee.',
    items: [{ name: '备考夜宵', nameEn: 'Exam-time suppers', contribution: 'meals', asked: 30, estimate: 36_000 }],
  },
  {
    kind: 'meal',
    object: 'fridge',
    group: 'children',
    ageBand: 'child',
    title: '课间的一盒奶和一份水果',
    titleEn: 'A carton of milk and some fruit at break',
    story: '上午第二节课后最饿。牛奶两百毫升，水果要当季、好剥的。二十天算一期，香蕉请不要压在下面。',
    storyEn:
      'Hunger comes after the second lesson. 200 ml of milk and fruit in season, easy to peel. Twenty days at a time, and no ' +
      'bananas at the bottom, please.',
    items: [{ name: '牛奶水果加餐', nameEn: 'Milk and fruit', contribution: 'meals', asked: 40, estimate: 32_000 }],
  },
] satisfies readonly Story[];
