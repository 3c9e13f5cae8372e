/** Meals that must be soft, mild, lean or without something; no name, place or pity is written here. */
import type { Story } from './story';

export const DIET_MEALS = [
  {
    kind: 'meal',
    object: 'bowl',
    group: 'older-people',
    ageBand: 'older',
    title: '软一点、淡一点的午饭三个月',
    titleEn: 'Three months of softer, milder lunches',
    story: '牙只剩左边几颗管用，米饭要多加一杯水。菜切小丁，每天盐不超过五克，汤最好单独装。她自己会留一半青菜汤当晚饭，所以汤请多一点。',
    storyEn:
      'Only a few teeth on the left still work, so the rice takes an extra cup of water. Vegetables diced small, five grams of ' +
      'salt a day, soup in its own box. Half the soup is kept for the evening, so please be generous with it.',
    items: [{ name: '软饭少盐午餐', nameEn: 'Soft low-salt lunches', contribution: 'meals', asked: 90, estimate: 135_000 }],
  },
  {
    kind: 'meal',
    object: 'cooker',
    group: 'ill',
    ageBand: 'adult',
    title: '术后两周的营养餐',
    titleEn: 'Two weeks of meals after an operation',
    story: '医嘱写得清楚：高蛋白、清淡、一天五顿小份。鱼和蛋都能吃，辣的先放一放。',
    storyEn: "The doctor's note is plain: protein, little seasoning, five small meals a day. Fish and eggs are welcome; chillies can wait.",
    items: [{ name: '小份高蛋白餐', nameEn: 'Small high-protein meals', contribution: 'meals', asked: 70, estimate: 140_000 }],
  },
  {
    kind: 'meal',
    object: 'bowl',
    group: 'disabled',
    ageBand: 'older',
    title: '打成细糊、分得清味道的饭',
    titleEn: 'Puréed meals that still taste of something',
    story:
      '吞咽慢，饭菜要打到不挂勺。请把荤、素、主食分开打，不要混成一碗灰的，他吃得出今天是鱼还是鸡。出锅后再试一次稠度。温度四十度上下，不用吹。',
    storyEn:
      'Swallowing is slow and everything must run off the spoon. Please purée meat, greens and rice apart, not into one grey bowl: ' +
      'he can tell fish from chicken. Test the thickness once more before packing, and serve at about forty degrees, so that ' +
      'nobody needs to blow.',
    items: [
      { name: '分色糊状餐', nameEn: 'Puréed meals, three parts', contribution: 'meals', asked: 60, estimate: 120_000 },
      {
        name: '300 毫升三格保温盒',
        nameEn: 'Three-part insulated box, 300 ml',
        contribution: 'goods',
        asked: 2,
        unit: '个',
        estimate: 11_600,
      },
    ],
  },
  {
    kind: 'meal',
    object: 'rice',
    group: 'older-people',
    ageBand: 'older',
    title: '控糖午餐，饭减半菜加倍',
    titleEn: 'Lunch with half the rice and twice the greens',
    story: '大夫说主食要减，他就自己称，一顿八十克生米。想要杂粮饭配两份绿叶菜，酱汁另放。',
    storyEn:
      'Told to cut down, he bought a scale: eighty grams of raw grain a meal. Mixed grains with two portions of leaves, sauce on ' +
      'the side.',
    items: [{ name: '杂粮控糖午餐', nameEn: 'Low-sugar lunches with mixed grains', contribution: 'meals', asked: 60, estimate: 96_000 }],
  },
  {
    kind: 'meal',
    object: 'bowl',
    group: 'low-income',
    ageBand: 'adult',
    title: '孕期最后两个月的晚餐',
    titleEn: 'Dinners for the last two months before a baby',
    story: '闻不得油烟，炒一个菜要出来喘三回。要有绿叶菜、豆制品和一份肉，少油；酸一点她会吃得多。',
    storyEn:
      'The smell of frying drives her out of the kitchen three times per dish. Greens, tofu and one meat, little oil; a touch of ' +
      'sour and she eats more.',
    items: [{ name: '孕期营养晚餐', nameEn: 'Dinners for an expectant mother', contribution: 'meals', asked: 45, estimate: 99_000 }],
  },
  {
    kind: 'meal',
    object: 'cooker',
    group: 'low-income',
    ageBand: 'adult',
    title: '坐月子的三十顿汤饭',
    titleEn: 'Thirty meals with soup for a new mother',
    story: '老家的做法是酒酿蛋和猪蹄汤，煮起来费时间。每天一荤一素一汤，姜多放，头一周不放酒。孩子的外婆写了两页菜谱，厨房可以照着来。',
    storyEn:
      'At home it would be eggs in rice wine and trotter soup, and both take hours. One meat, one green, one soup, plenty of ' +
      "ginger, and no wine the first week. The baby's grandmother has written out two pages of recipes for the kitchen.",
    items: [
      { name: '月子汤饭', nameEn: 'Meals with soup for a new mother', contribution: 'meals', asked: 30, estimate: 75_000 },
      { name: '送餐上门', nameEn: 'Bringing them to the door', contribution: 'hours', asked: 450 },
    ],
  },
  {
    kind: 'meal',
    object: 'rice',
    group: 'low-income',
    ageBand: 'any',
    title: '清真午餐，一家四口周末用',
    titleEn: 'Halal weekend lunches for a family of four',
    story: '要持证的清真厨房做，牛肉面、手抓饭都喜欢。孩子不吃洋葱，大人不嫌多。',
    storyEn:
      'From a certified halal kitchen, please. Beef noodles and pilaf are both favourites. The children leave the onions, the ' +
      'parents take them.',
    items: [{ name: '清真午餐', nameEn: 'Halal lunches', contribution: 'meals', asked: 64, estimate: 128_000 }],
  },
  {
    kind: 'meal',
    object: 'tea',
    group: 'older-people',
    ageBand: 'older',
    title: '初一十五的素斋',
    titleEn: 'Vegetarian meals for the first and the fifteenth',
    story: '吃了四十年的老规矩，每月两天不沾荤。豆腐、菌菇、青菜轮着来，不放葱蒜，半年共十二天。',
    storyEn:
      'A forty-year rule: two days a month with no meat. Tofu, mushrooms and greens in turn, no onion or garlic; twelve days in ' +
      'half a year.',
    items: [{ name: '净素午餐晚餐', nameEn: 'Vegetarian lunches and dinners', contribution: 'meals', asked: 24, estimate: 40_800 }],
  },
  {
    kind: 'meal',
    object: 'kettle',
    group: 'ill',
    ageBand: 'adult',
    title: '复查路上带着走的早饭',
    titleEn: 'A breakfast to carry to the check-up',
    story: '抽血要空腹，抽完正好来得及吃一个包子、一只鸡蛋、一杯不太甜的热豆浆，都要拿在手里方便的。',
    storyEn:
      'Blood is drawn fasting, and then there is just time for what fits in a hand: a bun, an egg, a hot soy milk that is hardly ' +
      'sweet.',
    items: [{ name: '复查日早餐', nameEn: 'Check-up breakfasts', contribution: 'meals', asked: 16, estimate: 19_200 }],
  },
  {
    kind: 'meal',
    object: 'medicine',
    group: 'children',
    ageBand: 'child',
    title: '不含蛋和奶的学生晚餐',
    titleEn: 'Dinners with no egg and no milk',
    story: '蛋和奶都不能碰，外面买的饭总怕有一口不知道。请单独的锅具，配料表贴在盒盖上。',
    storyEn:
      'Neither agrees with her at all, and bought food always hides a mouthful of doubt. Separate pans, and the ingredients on the ' +
      'lid.',
    items: [{ name: '无蛋奶晚餐', nameEn: 'Egg- and milk-free dinners', contribution: 'meals', asked: 30, estimate: 69_000 }],
  },
  {
    kind: 'meal',
    object: 'cooker',
    group: 'ill',
    ageBand: 'older',
    title: '每天一盅去了油的汤',
    titleEn: 'A bowl of soup a day, skimmed of fat',
    story: '术后大夫嘱咐少油，家里人炖的舍不得撇。鱼片、瘦肉、节瓜轮着炖，四百毫升一盅。',
    storyEn:
      'After surgery fat is out, and the family cannot bring themselves to skim it off. Fish, lean pork and marrow in turn, 400 ml ' +
      'a day.',
    items: [{ name: '去油炖汤', nameEn: 'Skimmed soups', contribution: 'meals', asked: 30, estimate: 54_000 }],
  },
  {
    kind: 'meal',
    object: 'scissors',
    group: 'disabled',
    ageBand: 'adult',
    title: '菜切好、骨去净的午餐',
    titleEn: 'Lunches already cut and boned',
    story: '一只手吃饭，排骨和带壳的虾只能看看。肉切成一口大，鱼去刺，盒盖要拉一下就开。',
    storyEn: 'Eating with one hand, ribs and prawns are for looking at. Bite-sized meat, filleted fish, and lids that open with one pull.',
    items: [{ name: '免切去骨午餐', nameEn: 'Cut and boned lunches', contribution: 'meals', asked: 45, estimate: 81_000 }],
  },
  {
    kind: 'meal',
    object: 'tap',
    group: 'ill',
    ageBand: 'older',
    title: '没有刺的鱼，一周三次',
    titleEn: 'Fish without bones, three times a week',
    story: '一辈子在江边，吃不到鱼不算吃饭，只是刺已经自己挑不清，请用巴沙或龙利，蒸的，豉油少淋。',
    storyEn:
      'After a life by the river a meal without fish is no meal, but the bones are hard to see now: fillets, please, steamed, ' +
      'light on the soy.',
    items: [{ name: '清蒸无刺鱼餐', nameEn: 'Steamed boneless fish meals', contribution: 'meals', asked: 36, estimate: 72_000 }],
  },
  {
    kind: 'meal',
    object: 'medicine',
    group: 'ill',
    ageBand: 'adult',
    title: '治疗期间不辛辣的四十五顿',
    titleEn: 'Forty-five gentle meals during treatment',
    story: '胃口时好时坏，闻到油烟就放筷子。温的比烫的好，小份、少油、不辛辣，今天吃不下的能换成粥。',
    storyEn:
      'Appetite comes and goes, and the smell of frying ends it. Warm rather than hot, small, mild, with leave to swap for ' +
      'porridge on the day.',
    items: [{ name: '清淡小份餐', nameEn: 'Small gentle meals', contribution: 'meals', asked: 45, estimate: 112_500 }],
  },
  {
    kind: 'meal',
    object: 'stool',
    group: 'older-people',
    ageBand: 'older',
    title: '换假牙这三周的软食',
    titleEn: 'Soft food while new dentures are made',
    story: '旧牙拔了，新牙要等二十天。豆腐脑、肉末蒸蛋、烂面条都行，就是请不要连着喝粥，他说喝怕了。',
    storyEn:
      'The old teeth are out and the new ones take twenty days. Tofu, steamed egg with mince, soft noodles: anything but porridge ' +
      'every day, of which he has had enough.',
    items: [{ name: '软食午餐晚餐', nameEn: 'Soft lunches and dinners', contribution: 'meals', asked: 40, estimate: 60_000 }],
  },
  {
    kind: 'meal',
    object: 'tea',
    group: 'ill',
    ageBand: 'older',
    title: '喝得下去的下午一杯',
    titleEn: 'An afternoon drink that goes down easily',
    story: '术后恢复，正餐吃不多，医生让下午补一杯。豆浆、牛奶或米糊轮着，要稠、要温，不放糖，配两块软饼。',
    storyEn:
      'Still recovering and eating little, so an extra cup in the afternoon is advised. Soy milk, milk or rice cream by turns: ' +
      'thick, warm, unsweetened, with two soft biscuits.',
    items: [{ name: '下午营养饮', nameEn: 'Afternoon nourishing drinks', contribution: 'meals', asked: 30, estimate: 27_000 }],
  },
] satisfies readonly Story[];
