/** Micro-wishes for growing, playing and being safe at home; no name, place or pity is written here. */
import type { Story } from './story';

export const CHILDREN_WISHES = [
  {
    kind: 'micro-wish',
    object: 'bed',
    group: 'children',
    ageBand: 'child',
    title: '带轮子的婴儿床，推得进里屋',
    titleEn: 'A cot on wheels that fits through the door',
    story: '里屋门宽七十四厘米，床要窄过它。床板三档可调，轮子能锁；有个床中床就不用买，外婆已经缝好了垫子。',
    storyEn:
      'The inner door is 74 cm, so the cot must be narrower. Three base heights and locking wheels; no mattress needed, as Grandma ' +
      'has sewn one.',
    items: [
      { name: '68 厘米宽带轮婴儿床', nameEn: 'Cot on wheels, 68 cm wide', contribution: 'goods', asked: 1, unit: '张', estimate: 39_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'door',
    group: 'children',
    ageBand: 'child',
    title: '楼梯口的一道安全门栏',
    titleEn: 'A safety gate at the top of the stairs',
    story:
      '刚学会爬，最喜欢去楼梯口张望。楼梯口宽八十五厘米，一边是墙，一边是木柱，要能单手开。门栏下沿离地不要超过五厘米，她的玩具球会滚下去，她也会跟着去看。',
    storyEn:
      'Crawling is new and the stairs are fascinating. The opening is 85 cm, wall on one side and wooden post on the other. One ' +
      'hand must be able to open it. The lower edge should be within five centimetres of the floor: the ball rolls through, and ' +
      'its owner follows to look.',
    items: [
      { name: '75-90 厘米儿童门栏', nameEn: 'Child gate, 75–90 cm', contribution: 'goods', asked: 1, unit: '套', estimate: 13_900 },
      { name: '打孔固定', nameEn: 'Drilling and fixing', contribution: 'hours', asked: 60 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'stool',
    group: 'children',
    ageBand: 'child',
    title: '能和大人一起上桌的餐椅',
    titleEn: 'A high chair to join the table',
    story: '现在坐在奶奶腿上吃，奶奶的饭总是最后凉的那碗。椅脚要宽，餐盘能拆，五点式安全带。',
    storyEn:
      "Meals are taken on Grandma's knee, and Grandma's bowl is always the cold one. A wide base, a removable tray, a five-point " +
      'belt.',
    items: [
      { name: '可拆餐盘儿童餐椅', nameEn: 'High chair with removable tray', contribution: 'goods', asked: 1, unit: '把', estimate: 18_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'stool',
    group: 'children',
    ageBand: 'child',
    title: '够得着洗手池的双层踏凳',
    titleEn: 'A two-step stool to reach the basin',
    story: '想自己刷牙，踮脚还差二十厘米，要两级、防滑、坐一坐也结实的。',
    storyEn:
      'Brushing his own teeth is the plan, but on tiptoe he is twenty centimetres short, which two sturdy non-slip steps would ' +
      'settle.',
    items: [{ name: '双层防滑踏凳', nameEn: 'Two-step non-slip stool', contribution: 'goods', asked: 1, unit: '个', estimate: 5900 }],
  },
  {
    kind: 'micro-wish',
    object: 'bicycle',
    group: 'children',
    ageBand: 'child',
    title: '后面有推把的儿童三轮车',
    titleEn: 'A tricycle with a handle for whoever walks behind',
    story: '双腿力气不一样，大夫建议多踩。车座要有靠背和绑带，脚踏上带固定扣，大人在后面扶得住方向。',
    storyEn:
      'One leg is stronger than the other, and pedalling is the advice. A backed seat with a strap, foot clips, and a rear handle ' +
      'that steers.',
    items: [
      {
        name: '带推把靠背三轮车',
        nameEn: 'Tricycle with push handle and back support',
        contribution: 'goods',
        asked: 1,
        unit: '辆',
        estimate: 35_900,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'toolbox',
    group: 'children',
    ageBand: 'child',
    title: '一箱能搭桥的大颗粒积木',
    titleEn: 'A box of big bricks for building bridges',
    story: '他用鞋盒和筷子搭过一座，过得去玩具车。一百五十粒左右，颗粒大些，弟弟还会往嘴里放东西。',
    storyEn:
      'He has built one from shoe boxes and chopsticks, and a toy car crossed it. About 150 pieces, large ones: little brother ' +
      'still tastes things.',
    items: [
      {
        name: '大颗粒积木 150 粒',
        nameEn: 'Large building bricks, 150 pieces',
        contribution: 'goods',
        asked: 1,
        unit: '箱',
        estimate: 12_900,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'hands',
    group: 'children',
    ageBand: 'child',
    title: '二十四色水彩和厚画纸',
    titleEn: 'Watercolours in twenty-four shades and thick paper',
    story: '画了一墙的鱼，都是铅笔的，因为没有颜色。要固体水彩，纸两百克以上，水才不会洇过去。',
    storyEn:
      'The wall is full of fish, all in pencil for want of colour. Solid watercolours, and paper above 200 grams so that the sea ' +
      'does not come through.',
    items: [
      { name: '24 色固体水彩', nameEn: 'Solid watercolours, 24 shades', contribution: 'goods', asked: 1, unit: '套', estimate: 6800 },
      { name: '200 克水彩纸，8 开', nameEn: '200 g watercolour paper, 8K', contribution: 'goods', asked: 2, unit: '本', estimate: 5600 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'coat',
    group: 'children',
    ageBand: 'child',
    title: '小红雨衣和一双雨靴',
    titleEn: 'A little red raincoat and boots',
    story: '红色是她点名的，说下雨天爸爸远远就能看见。雨靴二十七码，内长要有十七厘米半。',
    storyEn:
      'Red was her choice, so that Dad can see her from far off in the rain. Boots in size 27, seventeen and a half centimetres ' +
      'inside.',
    items: [
      {
        name: '儿童雨衣，红色 110 码',
        nameEn: "Children's raincoat, red, size 110",
        contribution: 'goods',
        asked: 1,
        unit: '件',
        estimate: 6200,
      },
      { name: '儿童雨靴 27 码', nameEn: "Children's rain boots, size 27", contribution: 'goods', asked: 1, unit: '双', estimate: 5500 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'bowl',
    group: 'children',
    ageBand: 'child',
    title: '中午还热着的保温饭盒',
    titleEn: 'A lunch box still warm at noon',
    story: '带饭上学，冬天打开只剩一点温。两层不锈钢、不漏汤，盖子小手拧得开，配一个提袋。',
    storyEn:
      'Lunch goes along to school, and in winter it is barely lukewarm. Two steel layers, no leaks, a lid small hands can turn, ' +
      'and a carrying bag.',
    items: [
      {
        name: '双层保温饭盒带提袋',
        nameEn: 'Two-layer insulated lunch box with bag',
        contribution: 'goods',
        asked: 2,
        unit: '个',
        estimate: 15_600,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'phone',
    group: 'children',
    ageBand: 'child',
    title: '打得通、看得到位置的电话手表',
    titleEn: 'A watch that calls home and shows where it is',
    story: '外公想听她说一声“到了”，她想随时讲今天的新鲜事。能通话能定位就行，不要游戏，表带要细。',
    storyEn:
      "Grandpa likes to hear “I'm there”; she likes to report the news of the day. Calls and location only, no games, and a narrow " +
      'strap.',
    items: [
      { name: '儿童电话手表', nameEn: "Children's phone watch", contribution: 'goods', asked: 1, unit: '只', estimate: 29_800 },
      { name: '一年通话流量费', nameEn: 'One year of calls and data', contribution: 'money', asked: 12_000 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'wheelchair',
    group: 'children',
    ageBand: 'child',
    title: '座宽三十二厘米的儿童轮椅',
    titleEn: "A children's wheelchair with a 32-centimetre seat",
    story: '他坐的是大人的轮椅，两边塞枕头。要能随个子调脚托，扶手可掀，蓝色最好。他想自己推去交作业。',
    storyEn:
      'He uses an adult chair packed with pillows. Adjustable footrests, flip-up arms, blue if possible: he means to wheel himself ' +
      'up to hand in his homework.',
    items: [
      {
        name: '32 厘米座宽儿童轮椅',
        nameEn: "Children's wheelchair, 32 cm seat",
        contribution: 'goods',
        asked: 1,
        unit: '辆',
        estimate: 128_000,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'desk',
    group: 'disabled',
    ageBand: 'child',
    title: '桌面能斜起来的书写台',
    titleEn: 'A writing board that tilts',
    story: '头抬久了会累，本子斜着放能多写半页。放在现有课桌上用，能调三个角度，底边有挡条。',
    storyEn:
      'Holding the head up is tiring. A sloping page is good for half a page more. It sits on the present desk: three angles and a ' +
      'ledge at the bottom.',
    items: [
      {
        name: '三档斜面书写台',
        nameEn: 'Tilting writing board, three angles',
        contribution: 'goods',
        asked: 1,
        unit: '个',
        estimate: 12_800,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'shoe',
    group: 'disabled',
    ageBand: 'child',
    title: '定做一双矫形鞋垫',
    titleEn: 'A pair of made-to-measure insoles',
    story: '脚型取样在上次复查时做好了，只等制作。穿上走路不往内歪，跑得比姐姐慢一点点而已。',
    storyEn:
      'The mould was taken at the last check-up; only the making remains. With them he walks straight, and runs just a little ' +
      'slower than his sister.',
    items: [{ name: '定制矫形鞋垫制作费', nameEn: 'Making the fitted insoles', contribution: 'money', asked: 78_000 }],
  },
  {
    kind: 'micro-wish',
    object: 'hands',
    group: 'disabled',
    ageBand: 'child',
    title: '学会游泳的十二节课',
    titleEn: 'Twelve lessons to learn to swim',
    story: '在水里，他的腿听话多了。康复泳池的小班一节 90 元，家里能付四节，其余八节 720 元。',
    storyEn: 'In water his legs do as they are told. Each small-group lesson costs 90 yuan; the family pays four, which leaves eight: 720.',
    items: [
      { name: '康复游泳课八节', nameEn: 'Eight swimming lessons', contribution: 'money', asked: 72_000 },
      { name: '儿童浮力背心', nameEn: "Children's buoyancy vest", contribution: 'goods', asked: 1, unit: '件', estimate: 11_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'book',
    group: 'disabled',
    ageBand: 'child',
    title: '字号放大一倍的课外读物',
    titleEn: 'Storybooks printed at twice the size',
    story: '视力不好，普通书要贴着鼻子看。想要大字版的童话和历史故事，一页不超过一百五十个字。',
    storyEn: 'With ordinary print his nose touches the page. Large-print fairy tales and history, no more than 150 characters to a page.',
    items: [
      { name: '大字版少儿读物', nameEn: "Large-print children's books", contribution: 'goods', asked: 8, unit: '本', estimate: 28_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'toolbox',
    group: 'children',
    ageBand: 'youth',
    title: '能做科技节作品的电子积木',
    titleEn: 'An electronics kit for the science fair',
    story:
      '想做一个水位到了就叫的小报警器，图纸画到第三版了。要带面包板、蜂鸣器和传感器的入门套装。老师答应借焊台。电池他自己攒，用的是旧玩具里拆的。',
    storyEn:
      'The plan is an alarm that shouts when the water rises, now in its third drawing. A starter kit with breadboard, buzzer and ' +
      'sensors. The teacher will lend a soldering station, and the batteries come out of old toys.',
    items: [{ name: '电子入门套件', nameEn: 'Electronics starter kit', contribution: 'goods', asked: 1, unit: '套', estimate: 18_600 }],
  },
  {
    kind: 'micro-wish',
    object: 'medicine',
    group: 'children',
    ageBand: 'child',
    title: '家里第一只小药箱',
    titleEn: "The household's first medicine box",
    story: '体温计一直向邻居借。要一支电子体温计、退热贴、创可贴、碘伏棉签，箱子带锁扣，放高处。',
    storyEn:
      "The thermometer has always been the neighbour's. A digital one, cooling patches, plasters, antiseptic swabs, and a box with " +
      'a catch, for the top shelf.',
    items: [
      {
        name: '儿童家庭药箱（含体温计等）',
        nameEn: 'Family medicine box, stocked',
        contribution: 'goods',
        asked: 1,
        unit: '套',
        estimate: 11_500,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'scissors',
    group: 'low-income',
    ageBand: 'any',
    title: '给两个男孩理发的推子',
    titleEn: "Clippers for two boys' haircuts",
    story: '妈妈手艺不错，就是剪刀剪得慢，小的坐不住，所以要声音小、有限位梳、充一次电能剪两个头的。',
    storyEn:
      'Mum is good at it, only scissors are slow and the little one wriggles: something quiet, with guide combs, that does two ' +
      'heads per charge.',
    items: [{ name: '充电理发推子', nameEn: 'Rechargeable hair clippers', contribution: 'goods', asked: 1, unit: '把', estimate: 8800 }],
  },
  {
    kind: 'micro-wish',
    object: 'socket',
    group: 'low-income',
    ageBand: 'child',
    title: '桌角防撞条和插座盖',
    titleEn: 'Corner guards and socket covers',
    story: '小的会走了，眼睛正好到桌角那么高。插座二十个孔，桌角八个，抽屉三只，都数过了。',
    storyEn: 'He walks now, with his eyes level with the table corners. Twenty socket holes, eight corners, three drawers: all counted.',
    items: [
      { name: '儿童居家防护套装', nameEn: 'Child-proofing kit', contribution: 'goods', asked: 1, unit: '套', estimate: 6600 },
      { name: '逐处安装', nameEn: 'Fitting it all round', contribution: 'hours', asked: 60 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'bowl',
    group: 'children',
    ageBand: 'child',
    title: '分三格的宝宝餐盘和围兜',
    titleEn: 'A three-part plate and bibs for a beginner',
    story: '开始自己抓饭吃了，现场比较壮观。硅胶吸盘底，围兜要接得住汤，三条换着洗。',
    storyEn: 'Self-feeding has begun, and the scene is impressive. A suction-base silicone plate and bibs with a pocket, three to rotate.',
    items: [
      { name: '硅胶分格餐盘', nameEn: 'Divided silicone plate', contribution: 'goods', asked: 1, unit: '个', estimate: 3900 },
      { name: '立体接饭围兜', nameEn: 'Catch-all bibs', contribution: 'goods', asked: 3, unit: '件', estimate: 6600 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'desk-lamp',
    group: 'children',
    ageBand: 'child',
    title: '怕黑的人也能自己关的床头灯',
    titleEn: 'A bedside lamp that fades by itself',
    story: '躺下后慢慢变暗，半小时自己熄，就不用喊人来关。橘黄色，拍一下能亮，摔了不碎。',
    storyEn: 'It dims slowly and goes out in half an hour, so nobody has to be called. Orange light, a pat to wake it, and unbreakable.',
    items: [
      { name: '渐暗硅胶床头灯', nameEn: 'Fading silicone bedside lamp', contribution: 'goods', asked: 1, unit: '盏', estimate: 7500 },
    ],
  },
] satisfies readonly Story[];
