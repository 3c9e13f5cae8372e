/** Micro-wishes for joy, neighbours and those who care for others; no name, place or pity is written here. */
import type { Story } from './story';

export const PASTIME_WISHES = [
  {
    kind: 'micro-wish',
    object: 'phone',
    group: 'older-people',
    ageBand: 'older',
    title: '听评书的大旋钮收音机',
    titleEn: 'A radio with big knobs for storytelling',
    story: '上午说隋唐，下午说三国，台都记在心里。要调频中波都有、旋钮带刻度，外放响亮，能吃一号电池。',
    storyEn:
      'Mornings are the Sui and Tang, afternoons the Three Kingdoms, and the stations are known by heart. FM and medium wave, a ' +
      'clear dial, a strong speaker, D cells.',
    items: [{ name: '调频中波台式收音机', nameEn: 'FM and MW table radio', contribution: 'goods', asked: 1, unit: '台', estimate: 12_600 }],
  },
  {
    kind: 'micro-wish',
    object: 'hands',
    group: 'older-people',
    ageBand: 'older',
    title: '老二胡换一张蟒皮',
    titleEn: 'A new skin for an old erhu',
    story:
      '琴是年轻时用两个月工资换的，皮松了，高音发闷。琴行报价 420 元，连换弦和千斤，修好了先给街坊拉《良宵》。修琴要十天，琴盒是邻居送的，盒里还垫着一块旧绒布。',
    storyEn:
      "Bought once for two months' wages, it has gone slack and dull in the high notes. The shop asks 420 yuan with strings; the " +
      "first tune back is promised to the neighbours. The work takes ten days. The case, a neighbour's gift, still has its old " +
      'velvet.',
    items: [{ name: '二胡换皮换弦', nameEn: 'New skin and strings', contribution: 'money', asked: 42_000 }],
  },
  {
    kind: 'micro-wish',
    object: 'desk',
    group: 'older-people',
    ageBand: 'older',
    title: '看得清、碰不翻的大象棋',
    titleEn: 'A chess set that is easy to see and hard to upset',
    story: '手有点抖，一伸手就碰乱半盘，所以棋子要带磁、要五厘米大，红黑要分明，棋盘能折。',
    storyEn:
      'A slight tremor can rearrange half the board, hence magnetic pieces, 5 cm across, red and black well apart, on a board that ' +
      'folds.',
    items: [
      { name: '5 厘米磁性象棋', nameEn: 'Magnetic chess set, 5 cm pieces', contribution: 'goods', asked: 1, unit: '副', estimate: 9800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'seedling',
    group: 'disabled',
    ageBand: 'adult',
    title: '坐着就能种菜的高脚种植槽',
    titleEn: 'A raised planter for gardening from a wheelchair',
    story: '槽底要空出七十厘米，膝盖才推得进去。阳台一天有五个小时太阳，先种生菜，再试番茄。',
    storyEn: 'Knees need 70 cm of clearance beneath. The balcony gets five hours of sun: lettuce first, then an attempt at tomatoes.',
    items: [
      { name: '1 米高脚种植槽', nameEn: 'Raised planter, 1 m', contribution: 'goods', asked: 1, unit: '个', estimate: 26_800 },
      { name: '营养土', nameEn: 'Potting soil', contribution: 'goods', asked: 4, unit: '袋', estimate: 7200 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'scissors',
    group: 'older-people',
    ageBand: 'older',
    title: '织给新生儿的六斤毛线',
    titleEn: "Three kilos of wool for newborns' jumpers",
    story: '她一冬织十二件，社区里新出生的孩子都有一件。要不扎人的棉毛混纺，奶白和鹅黄，三毫米环针两副。',
    storyEn:
      'Twelve jumpers a winter, one for each new baby in the district. Soft cotton-wool blend in cream and yellow, and two ' +
      'circular needles, 3 mm.',
    items: [
      { name: '宝宝绒毛线，6 斤', nameEn: 'Baby wool, 3 kg', contribution: 'goods', asked: 1, unit: '箱', estimate: 23_600 },
      { name: '3 毫米环形针', nameEn: 'Circular needles, 3 mm', contribution: 'goods', asked: 2, unit: '副', estimate: 3200 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'book',
    group: 'older-people',
    ageBand: 'older',
    title: '扫一遍快要褪色的老照片',
    titleEn: 'Scanning photographs before they fade',
    story:
      '铁盒里一百六十张，最早的一张边上有锯齿花。想扫成电子的，选四十张洗出来做一本册子，人名由他口述写在旁边。原件一张都不能丢，扫完按原来的次序放回铁盒。有一张是篮球队合影，他站后排，最高的那个。',
    storyEn:
      'A tin box holds 160, the oldest with a scalloped edge. Scan them all and print forty in an album, captions written down as ' +
      'he tells them. Not one original may go astray: back into the tin in the same order. In one of them the basketball team ' +
      'lines up, and he is the tall one at the back.',
    items: [
      { name: '扫描并记下口述', nameEn: 'Scanning and writing down the captions', contribution: 'hours', asked: 480 },
      { name: '冲洗四十张和相册', nameEn: 'Forty prints and an album', contribution: 'money', asked: 13_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'phone',
    group: 'older-people',
    ageBand: 'older',
    title: '学会和外孙女视频',
    titleEn: 'Learning to video-call a granddaughter',
    story:
      '手机是有的，就是接通了总看见天花板。想请人慢慢教六次，每次一小时，步骤用大字写下来。再要一个桌面支架。学到第三次，她想自己先打一个。',
    storyEn:
      'There is a phone; it just always shows the ceiling. Six patient hours, with the steps written out in large letters, and a ' +
      'stand for the table. By the third lesson she means to place a call herself.',
    items: [
      { name: '慢慢教六次', nameEn: 'Six unhurried lessons', contribution: 'hours', asked: 360 },
      { name: '桌面手机支架', nameEn: 'Table phone stand', contribution: 'goods', asked: 1, unit: '个', estimate: 2900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'desk',
    group: 'disabled',
    ageBand: 'youth',
    title: '写春联要用的毛毡和红纸',
    titleEn: 'Felt, ink and red paper for New Year couplets',
    story: '左手写了三年，字能见人了，今年想给整条巷子写。毛毡要一米二长，七言红纸八十副，墨汁两瓶。',
    storyEn:
      'Three years of writing left-handed, and the characters are fit to be seen: the whole lane gets couplets this year. A 1.2 m ' +
      'felt, paper for eighty pairs, two bottles of ink.',
    items: [
      { name: '1.2 米书法毛毡', nameEn: 'Calligraphy felt, 1.2 m', contribution: 'goods', asked: 1, unit: '张', estimate: 4200 },
      { name: '七言空白春联纸', nameEn: 'Blank red couplet paper', contribution: 'goods', asked: 80, unit: '副', estimate: 12_800 },
      { name: '书画墨汁', nameEn: 'Calligraphy ink', contribution: 'goods', asked: 2, unit: '瓶', estimate: 3600 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'tea',
    group: 'older-people',
    ageBand: 'older',
    title: '桥头下午茶摊的一套盖碗',
    titleEn: 'Lidded cups for an afternoon tea table',
    story: '几位街坊轮流带茶，杯子各式各样，热水一倒就烫手。六只厚壁盖碗、一把两升的壶，再添一只茶盘。',
    storyEn:
      'Neighbours take turns with the tea, in a crowd of unmatched cups that burn the fingers. Six thick lidded ones, a two-litre ' +
      'pot and a tray.',
    items: [
      { name: '厚壁盖碗六只带茶盘', nameEn: 'Six lidded cups with tray', contribution: 'goods', asked: 1, unit: '套', estimate: 15_600 },
      { name: '2 升瓷壶', nameEn: 'Porcelain pot, 2 litres', contribution: 'goods', asked: 1, unit: '把', estimate: 6800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'hands',
    group: 'carers',
    ageBand: 'adult',
    title: '照护的人歇一个下午',
    titleEn: 'An afternoon off for somebody who cares for others',
    story:
      '三年没有去剪过头发，也没有逛完过一条街。请受过训的志愿者来陪四次，每次三小时，先一起做一次交接。第一个下午已经安排好了：剪头发，然后吃一碗不用喂别人的面。',
    storyEn:
      'Three years without a haircut in a shop or a street walked to its end. Four visits of three hours by a trained volunteer, ' +
      'after one together to learn the ropes. The first afternoon is planned: a haircut, then a bowl of noodles with nobody else ' +
      'to feed.',
    items: [
      { name: '替手照看四次', nameEn: 'Four afternoons of respite', contribution: 'hours', asked: 720 },
      { name: '首次交接', nameEn: 'The first visit together', contribution: 'hours', asked: 90 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'phone',
    group: 'carers',
    ageBand: 'adult',
    title: '挂在脖子上的无线呼叫铃',
    titleEn: 'A wireless call button to wear round the neck',
    story: '在厨房里听不见里屋喊。一个按钮、两个接收器，隔两堵墙也能响。按钮要防水，洗澡时也戴着。',
    storyEn:
      'From the kitchen the back room cannot be heard. One button, two receivers, good through two walls, and waterproof, since it ' +
      'stays on in the bath.',
    items: [
      {
        name: '无线呼叫铃，一拖二',
        nameEn: 'Wireless call button with two receivers',
        contribution: 'goods',
        asked: 1,
        unit: '套',
        estimate: 8900,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'medicine',
    group: 'carers',
    ageBand: 'adult',
    title: '磨得细的碎药器和喂水杯',
    titleEn: 'A pill crusher and a cup with a spout',
    story: '药片掰成四份还是卡嗓子，用勺子碾又撒一半，换成旋转式的碎药器，再配两只带刻度的斜口杯，大人小孩都松一口气。',
    storyEn:
      'Even in quarters the tablets stick, and crushing with a spoon spills half: a twist crusher and two spouted cups with marks ' +
      'would let everyone breathe out.',
    items: [
      { name: '旋转碎药器', nameEn: 'Twist pill crusher', contribution: 'goods', asked: 1, unit: '个', estimate: 3600 },
      { name: '斜口刻度喂水杯', nameEn: 'Spouted cup with scale', contribution: 'goods', asked: 2, unit: '个', estimate: 4400 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'stool',
    group: 'carers',
    ageBand: 'adult',
    title: '陪护夜里睡的折叠床',
    titleEn: 'A folding bed for whoever keeps watch at night',
    story: '两把椅子拼着睡了半年，腰先抗议了。宽七十厘米，打开不响，白天能塞到柜子后面去，那里有二十厘米。',
    storyEn:
      'Half a year on two chairs, and the back protests. Seventy centimetres wide, silent to open, slim enough for the twenty ' +
      'centimetres behind the wardrobe.',
    items: [
      { name: '70 厘米静音折叠床', nameEn: 'Quiet folding bed, 70 cm', contribution: 'goods', asked: 1, unit: '张', estimate: 19_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'door',
    group: 'ill',
    ageBand: 'any',
    title: '一家三口去看一次海',
    titleEn: 'A family of three sees the sea',
    story:
      '治疗告一段落，孩子在作文里写了三遍大海。高铁往返和一晚住宿共 1,460 元，家里出 400，其余 1,060 元。挑的是淡季，两张大人票一张儿童票。孩子问能不能带一瓶海水回来，大家商量下来，带贝壳。',
    storyEn:
      'Treatment has come to a pause, and the child has written about the sea three times. Trains and one night come to 1,460 ' +
      "yuan; the family puts in 400, leaving 1,060. It is off-season, two adult tickets and a child's. The question of bringing " +
      'home a bottle of sea was debated, and shells were agreed on.',
    items: [{ name: '往返车票和一晚住宿', nameEn: 'Return tickets and one night', contribution: 'money', asked: 106_000 }],
  },
] satisfies readonly Story[];
