/** Meals that several people eat at one table or on one day; no name, place or pity is written here. */
import type { Story } from './story';

export const TOGETHER_MEALS = [
  {
    kind: 'meal',
    object: 'book',
    group: 'children',
    ageBand: 'child',
    title: '社区自习室二十个孩子的午餐',
    titleEn: 'Lunch for twenty in the study room',
    story: '寒假自习室开十天，二十个位子早坐满了。不用大鱼大肉，一荤两素、有热汤，有两位不吃牛肉。',
    storyEn:
      'The study room opens for ten winter days and all twenty seats are taken. One meat, two greens, hot soup, nothing grand; two ' +
      'do not eat beef.',
    items: [
      { name: '自习室午餐', nameEn: 'Study-room lunches', contribution: 'meals', asked: 200, estimate: 260_000 },
      { name: '分餐和收拾，两人轮值', nameEn: 'Serving and clearing, two at a time', contribution: 'hours', asked: 1200 },
    ],
  },
  {
    kind: 'meal',
    object: 'stool',
    group: 'older-people',
    ageBand: 'older',
    title: '每周一次十二个人的长桌饭',
    titleEn: 'A long table for twelve, once a week',
    story:
      '楼下活动室有灶，也有十二张凳子，缺的是菜钱和掌勺。大家说好了轮流洗碗，谁带酒谁被罚唱歌。头一回的菜单是红烧豆腐、清蒸鱼、炒南瓜。第二回轮到右边那位点。',
    storyEn:
      'The activity room has a stove and twelve stools; what it lacks is groceries and a cook. Washing up goes by turns, and ' +
      'whoever brings liquor must sing. The first menu is braised tofu, steamed fish and pumpkin; after that the person on the ' +
      'right chooses.',
    items: [
      {
        name: '长桌午餐，十二人八次',
        nameEn: 'Long-table lunches, twelve people, eight times',
        contribution: 'meals',
        asked: 96,
        estimate: 144_000,
      },
      { name: '掌勺和采买', nameEn: 'Shopping and cooking', contribution: 'hours', asked: 1440 },
    ],
  },
  {
    kind: 'meal',
    object: 'bowl',
    group: 'older-people',
    ageBand: 'older',
    title: '除夕前一天的两桌团圆饭',
    titleEn: 'Two tables of reunion dinner before New Year',
    story:
      '定在腊月二十九，二十个座位，每桌要有一条整鱼，吃不完也要剩头剩尾。软菜多几样，甜汤最后上。有两位坐轮椅来，桌边留宽一点。春联现场写，写好带走。',
    storyEn:
      "Set for the day before New Year's Eve, twenty seats. A whole fish on each table, head and tail left over as custom asks. " +
      'More soft dishes than hard, sweet soup last. Two guests come in wheelchairs, so leave room at the table. Couplets are ' +
      'written on the spot and taken home.',
    items: [
      { name: '团圆饭座位', nameEn: 'Seats at the reunion dinner', contribution: 'meals', asked: 20, estimate: 100_000 },
      { name: '鱼、年货和桌布', nameEn: 'Fish, New Year goods and tablecloths', contribution: 'money', asked: 26_000 },
    ],
  },
  {
    kind: 'meal',
    object: 'hands',
    group: 'older-people',
    ageBand: 'older',
    title: '冬至一起包三百个饺子',
    titleEn: 'Three hundred dumplings on the winter solstice',
    story: '馅分两样：白菜猪肉，韭菜鸡蛋。街坊里会擀皮的有六位，缺的是和面剁馅的力气，包好当场下锅。',
    storyEn:
      'Two fillings, cabbage with pork and chives with egg. Six neighbours can roll the skins; what is wanted is muscle for dough ' +
      'and mincing. Into the pot on the spot.',
    items: [
      { name: '饺子，每份十个', nameEn: 'Dumplings, ten to a portion', contribution: 'meals', asked: 30, estimate: 36_000 },
      { name: '和面、剁馅、煮饺子', nameEn: 'Kneading, mincing, boiling', contribution: 'hours', asked: 720 },
    ],
  },
  {
    kind: 'meal',
    object: 'stool',
    group: 'older-people',
    ageBand: 'older',
    title: '这个月生日的人吃长寿面',
    titleEn: 'Birthday noodles for everyone born this month',
    story: '每月最后一个星期，把当月过生日的街坊凑一桌。面要一根到底，鸡蛋两个，另加一碟寿桃。',
    storyEn:
      "In the last week of each month, the month's birthdays share a table. One unbroken noodle, two eggs, and a plate of peach " + 'buns.',
    items: [
      { name: '长寿面，每月八份', nameEn: 'Birthday noodles, eight a month', contribution: 'meals', asked: 48, estimate: 57_600 },
      { name: '寿桃和蜡烛', nameEn: 'Peach buns and candles', contribution: 'money', asked: 18_000 },
    ],
  },
  {
    kind: 'meal',
    object: 'fan',
    group: 'low-income',
    ageBand: 'adult',
    title: '三伏天的绿豆汤和凉面',
    titleEn: 'Mung-bean soup and cold noodles for the dog days',
    story: '环卫、送货的师傅路过都能坐下来喝一碗。绿豆汤不放冰，凉面的酱自己拌，一天五十份，做十天。',
    storyEn:
      'Street sweepers and couriers passing by can sit down to a bowl. Soup without ice, sauce to mix oneself; fifty portions a ' +
      'day, ten days.',
    items: [
      { name: '绿豆汤凉面', nameEn: 'Mung-bean soup with cold noodles', contribution: 'meals', asked: 500, estimate: 400_000 },
      {
        name: '一次性可降解碗筷，500 份装',
        nameEn: 'Compostable bowls and chopsticks, for 500',
        contribution: 'goods',
        asked: 1,
        unit: '箱',
        estimate: 28_000,
      },
    ],
  },
  {
    kind: 'meal',
    object: 'oil',
    group: 'low-income',
    ageBand: 'any',
    title: '换一种法子炒菜的低盐课',
    titleEn: 'A cooking class with half the salt',
    story: '十二户人家一起学四次，当堂做当堂吃。每次两菜一汤，教的人要会用葱姜代盐；学员自带围裙。',
    storyEn:
      'Twelve households, four lessons, eaten on the spot. Two dishes and a soup, by someone who knows how ginger stands in for ' +
      'salt; bring your own apron.',
    items: [
      { name: '课堂试吃餐', nameEn: 'Meals cooked in class', contribution: 'meals', asked: 48, estimate: 72_000 },
      { name: '厨师授课四次', nameEn: 'Four lessons by a cook', contribution: 'hours', asked: 480 },
      { name: '四次的食材', nameEn: 'Ingredients for four lessons', contribution: 'money', asked: 60_000 },
    ],
  },
  {
    kind: 'meal',
    object: 'wheelchair',
    group: 'disabled',
    ageBand: 'adult',
    title: '推得进门的馆子里四个座位',
    titleEn: 'Four seats in a restaurant with a level door',
    story: '一个月一次，轮椅朋友们想在外面吃，不是打包。要没有台阶、桌下净高七十厘米，卫生间进得去。',
    storyEn:
      'Once a month, a few wheelchair users want to eat out, not take away. No step, 70 cm under the table, and a bathroom one can ' +
      'enter.',
    items: [{ name: '堂食座位，四人六次', nameEn: 'Seats, four people, six times', contribution: 'meals', asked: 24, estimate: 108_000 }],
  },
  {
    kind: 'meal',
    object: 'desk',
    group: 'older-people',
    ageBand: 'older',
    title: '读报会十五个人的午点',
    titleEn: 'A bite for fifteen newspaper readers',
    story: '读完报总要争一会儿，争完就饿了。咸点心一份、水果一小盒、热茶一杯，糖少放。每周一次，共十次。',
    storyEn:
      'After the paper comes the argument, and after that, hunger. A savoury bun, a little fruit, hot tea, not much sugar; weekly, ' +
      'ten times.',
    items: [{ name: '读报会午点', nameEn: 'Newspaper-group refreshments', contribution: 'meals', asked: 150, estimate: 120_000 }],
  },
  {
    kind: 'meal',
    object: 'hands',
    group: 'disabled',
    ageBand: 'adult',
    title: '康复训练班的中午饭',
    titleEn: 'Lunch for a rehabilitation class',
    story: '八个人一起练走路，练完腿软，走不到远处的食堂。要有米饭有肉，勺子要粗柄的，汤装半碗。',
    storyEn:
      'Eight people practise walking together and then have no legs left for the canteen. Rice and meat, thick-handled spoons, and ' +
      'only half a bowl of soup.',
    items: [
      { name: '训练日午餐', nameEn: 'Training-day lunches', contribution: 'meals', asked: 96, estimate: 144_000 },
      { name: '粗柄勺叉', nameEn: 'Thick-handled spoons and forks', contribution: 'goods', asked: 8, unit: '套', estimate: 15_200 },
    ],
  },
  {
    kind: 'meal',
    object: 'bicycle',
    group: 'older-people',
    ageBand: 'older',
    title: '坡上十户的送餐脚力',
    titleEn: 'Legs for ten lunch boxes up the hill',
    story:
      '饭由社区食堂做，坡太陡，车上不去，缺的是走路送上来的人。台阶两百多级，一趟十份，志愿者两人一组。半坡有一把长椅可以歇，雨天走右边那一侧，有扶手。',
    storyEn:
      'The canteen cooks, but no vehicle climbs the slope: over two hundred steps, ten boxes a trip. What is short is walkers, in ' +
      'pairs. There is a bench halfway, and in the rain the right-hand side, which has a rail.',
    items: [
      { name: '社区食堂午餐', nameEn: 'Canteen lunches', contribution: 'meals', asked: 200, estimate: 280_000 },
      { name: '步行送餐', nameEn: 'Carrying them up', contribution: 'hours', asked: 1200 },
      { name: '双肩保温箱', nameEn: 'Backpack food carrier', contribution: 'goods', asked: 2, unit: '个', estimate: 27_600 },
    ],
  },
  {
    kind: 'meal',
    object: 'coat',
    group: 'low-income',
    ageBand: 'adult',
    title: '冬天清晨的一百份热早点',
    titleEn: 'A hundred hot breakfasts for winter mornings',
    story: '扫雪的、出早市的，冻得手拿不住筷子。包子两个、热豆浆一杯，站着就能吃，十天，一天十份。',
    storyEn:
      'Snow clearers and market traders, hands too cold for chopsticks. Two buns and hot soy milk, eaten standing; ten a day for ' +
      'ten days.',
    items: [{ name: '热早点', nameEn: 'Hot breakfasts', contribution: 'meals', asked: 100, estimate: 80_000 }],
  },
  {
    kind: 'meal',
    object: 'seedling',
    group: 'disabled',
    ageBand: 'any',
    title: '春游那天的十六份野餐',
    titleEn: 'Sixteen picnics for a spring outing',
    story:
      '轮椅和推车一起去看油菜花，草地上没有桌子。要不漏汁、放凉也好吃的，饭团、卤蛋、切好的水果。两份要软，一份不要蛋。竹签请剪掉尖头，喝的用宽口杯。',
    storyEn:
      'Wheelchairs and pushchairs are going to see the rapeseed in flower, and a meadow has no tables. No drips, good cold: rice ' +
      'balls, braised eggs, cut fruit. Two soft, one without egg. Skewers with the points cut off, please, and cups with wide ' +
      'mouths.',
    items: [
      { name: '野餐盒', nameEn: 'Picnic boxes', contribution: 'meals', asked: 16, estimate: 32_000 },
      { name: '同行搭手', nameEn: 'Coming along to lend a hand', contribution: 'hours', asked: 960 },
    ],
  },
  {
    kind: 'meal',
    object: 'bowl',
    group: 'low-income',
    ageBand: 'child',
    title: '双职工家庭四点半的点心',
    titleEn: 'Something to eat at half past four',
    story: '社区托管班里有十四个孩子，等爸爸妈妈接的时候肚子先叫。一小份热的，红薯、玉米、鸡蛋饼都好，别太甜。',
    storyEn:
      'Fourteen children in the after-school class, with stomachs that rumble before the parents come. Something small and hot: ' +
      'sweet potato, maize, egg pancake; not too sweet.',
    items: [{ name: '托管班点心', nameEn: 'After-school snacks', contribution: 'meals', asked: 280, estimate: 168_000 }],
  },
] satisfies readonly Story[];
