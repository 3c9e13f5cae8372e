/** Micro-wishes for getting about, getting up and getting in; no name, place or pity is written here. */
import type { Story } from './story';

export const MOBILITY_WISHES = [
  {
    kind: 'micro-wish',
    object: 'wheelchair',
    group: 'disabled',
    ageBand: 'older',
    title: '刹车好使的手推轮椅',
    titleEn: 'A wheelchair whose brakes hold',
    story: '现在这辆左边刹车松了，下坡全靠后面的人拽。座宽四十六厘米，折叠后要放得进小车后备箱。旧车不扔，社区修理角会拆零件。',
    storyEn:
      'The left brake has gone, and on a slope everything depends on whoever holds on behind. A 46 cm seat, folding small enough ' +
      'for a car boot. The old one goes to the neighbourhood repair corner for parts.',
    items: [
      {
        name: '46 厘米座宽折叠轮椅',
        nameEn: 'Folding wheelchair, 46 cm seat',
        contribution: 'goods',
        asked: 1,
        unit: '辆',
        estimate: 78_000,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'wheelchair',
    group: 'disabled',
    ageBand: 'adult',
    title: '自己去赶集的电动轮椅',
    titleEn: 'A powered wheelchair for going to market',
    story:
      '集市离家两公里，有一个缓坡。他想自己去挑种子，不用等人有空。续航十五公里、雨天能走就好。充电的地方也想好了，门边有一个带漏保的插座，雨淋不着。',
    storyEn:
      'The market is two kilometres off with one gentle slope. He wants to choose his own seed without waiting for anyone; fifteen ' +
      'kilometres per charge, rain or shine. The charging place is chosen: a protected socket by the door, out of the rain.',
    items: [
      {
        name: '电动轮椅，续航 15 公里',
        nameEn: 'Powered wheelchair, 15 km range',
        contribution: 'goods',
        asked: 1,
        unit: '辆',
        estimate: 198_000,
      },
      { name: '试坐调试并教驾驶', nameEn: 'Fitting, adjusting and driving lessons', contribution: 'hours', asked: 180 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'wheelchair',
    group: 'disabled',
    ageBand: 'older',
    title: '过得了六十二厘米门的窄轮椅',
    titleEn: 'A narrow wheelchair for a 62-centimetre door',
    story:
      '卫生间的门只有 62 厘米，普通轮椅差三指。尺寸是他自己拿卷尺量的，量了三遍。别的要求没有，就一条：扶手能抬起来，从侧面挪到马桶上。',
    storyEn:
      'The bathroom door is 62 cm and an ordinary chair is three fingers too wide. He measured it himself, three times over. Only ' +
      'one other request: armrests that lift, for moving across sideways.',
    items: [
      {
        name: '总宽 56 厘米小轮轮椅',
        nameEn: 'Small-wheel chair, 56 cm overall',
        contribution: 'goods',
        asked: 1,
        unit: '辆',
        estimate: 86_000,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'wheelchair',
    group: 'disabled',
    ageBand: 'adult',
    title: '久坐不闷的凝胶坐垫',
    titleEn: 'A gel cushion for long days in the chair',
    story: '一天坐十个小时做来料加工，旧垫子压得只剩一层布。四十二厘米见方，罩子能拆洗，两面透气。',
    storyEn:
      'Ten hours a day of piecework have pressed the old cushion down to cloth. Forty-two centimetres square, washable cover, ' +
      'breathable on both sides.',
    items: [
      { name: '42 厘米凝胶坐垫', nameEn: 'Gel cushion, 42 cm', contribution: 'goods', asked: 1, unit: '个', estimate: 21_600 },
      { name: '替换布套', nameEn: 'Spare cover', contribution: 'goods', asked: 1, unit: '个', estimate: 4800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'wheelchair',
    group: 'disabled',
    ageBand: 'adult',
    title: '给老轮椅换两条外胎',
    titleEn: 'Two new tyres for an old wheelchair',
    story: '车架还结实，舍不得换。二十四寸的后轮外胎磨平了，想换成免充气的，前叉轴承也上点油。',
    storyEn:
      'The frame is sound and he is fond of it. Both 24-inch rear tyres are worn smooth; puncture-proof ones this time, and some ' +
      'grease in the front forks.',
    items: [
      { name: '24 寸免充气轮胎', nameEn: '24-inch puncture-proof tyre', contribution: 'goods', asked: 2, unit: '件', estimate: 19_600 },
      { name: '换胎、上油、校刹车', nameEn: 'Changing tyres, greasing, setting brakes', contribution: 'hours', asked: 120 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'coat',
    group: 'disabled',
    ageBand: 'any',
    title: '罩得住人和轮椅的雨披',
    titleEn: 'A rain cape for a person and a wheelchair',
    story: '下雨天也想去上手语课，书包搁在腿上不能湿，前襟就要长过脚踏，帽檐要透明。',
    storyEn:
      'Sign-language class goes on in the rain with the books on her knees, so the cape must cover the footrests and have a clear ' +
      'brim.',
    items: [{ name: '轮椅雨披', nameEn: 'Wheelchair rain cape', contribution: 'goods', asked: 1, unit: '件', estimate: 8600 }],
  },
  {
    kind: 'micro-wish',
    object: 'cane',
    group: 'older-people',
    ageBand: 'older',
    title: '松手也不倒的四脚拐杖',
    titleEn: 'A four-footed cane that stands by itself',
    story: '付钱的时候要腾手，普通拐杖一靠就滑。高度从七十调到九十，把手软一点，带个小灯更好。',
    storyEn:
      'Paying takes both hands, and an ordinary cane slides off the counter. Adjustable from 70 to 90 cm, a soft grip, and a ' +
      'little lamp if possible.',
    items: [{ name: '四脚带灯拐杖', nameEn: 'Four-footed cane with lamp', contribution: 'goods', asked: 1, unit: '支', estimate: 7900 }],
  },
  {
    kind: 'micro-wish',
    object: 'cane',
    group: 'older-people',
    ageBand: 'older',
    title: '走累了能坐的拐杖凳',
    titleEn: 'A cane that opens into a seat',
    story: '去看人下棋，来回要歇三次，路上没有长椅。展开要撑得住一百六十斤，收起来不超过两斤重。',
    storyEn:
      'The chess players are three rests away and the road has no bench. It must carry eighty kilos when open and weigh under one ' +
      'when shut.',
    items: [{ name: '拐杖凳', nameEn: 'Cane with folding seat', contribution: 'goods', asked: 1, unit: '支', estimate: 12_800 }],
  },
  {
    kind: 'micro-wish',
    object: 'cane',
    group: 'disabled',
    ageBand: 'adult',
    title: '一米二五的折叠盲杖',
    titleEn: 'A folding white cane, 1.25 metres',
    story: '上一支被自行车压弯了。四节铝合金、滚动杖头，反光条要清楚。再配两个备用杖头，砖路磨得快。',
    storyEn:
      'The last one was bent by a bicycle. Four aluminium sections, a rolling tip, clear reflective bands; two spare tips, since ' +
      'brick paths eat them.',
    items: [
      { name: '1.25 米折叠盲杖', nameEn: 'Folding white cane, 1.25 m', contribution: 'goods', asked: 1, unit: '支', estimate: 14_500 },
      { name: '滚动杖头', nameEn: 'Rolling tips', contribution: 'goods', asked: 2, unit: '个', estimate: 3600 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'cane',
    group: 'ill',
    ageBand: 'adult',
    title: '带篮子的四轮助行车',
    titleEn: 'A four-wheeled walker with a basket',
    story: '术后恢复，每天多走五十步，菜也想顺手买回来。手刹要轻，座板能翻下来歇脚。',
    storyEn:
      'Recovering from surgery means fifty more steps a day, and the vegetables might as well come home too. A light brake and a ' +
      'seat that folds down.',
    items: [{ name: '四轮助行车', nameEn: 'Four-wheeled walker', contribution: 'goods', asked: 1, unit: '台', estimate: 38_800 }],
  },
  {
    kind: 'micro-wish',
    object: 'ramp',
    group: 'disabled',
    ageBand: 'adult',
    title: '门槛两边的五厘米斜坡垫',
    titleEn: 'Five-centimetre wedges for both sides of the sill',
    story: '门槛五厘米高，轮椅前轮每次都要人抬一下。橡胶的，宽八十，里外各一块，不伤木门槛。',
    storyEn:
      'The sill is 5 cm, and each time somebody has to lift the front wheels. Rubber, 80 cm wide, one inside and one out, kind to ' +
      'old wood.',
    items: [
      { name: '80×5 厘米橡胶斜坡垫', nameEn: 'Rubber wedge, 80 × 5 cm', contribution: 'goods', asked: 2, unit: '块', estimate: 23_600 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'ramp',
    group: 'disabled',
    ageBand: 'older',
    title: '一米五的折叠铝坡板',
    titleEn: 'A folding aluminium ramp, a metre and a half',
    story: '楼门口两级台阶，共二十七厘米。坡板对折能提着走，承重三百公斤，侧面要有挡边。',
    storyEn: 'Two steps at the house door, 27 cm together. It folds to carry, bears 300 kilos, and needs a lip along each side.',
    items: [
      {
        name: '1.5 米折叠铝合金坡板',
        nameEn: 'Folding aluminium ramp, 1.5 m',
        contribution: 'goods',
        asked: 1,
        unit: '副',
        estimate: 118_000,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'grab-rail',
    group: 'older-people',
    ageBand: 'older',
    title: '马桶旁两根上翻扶手',
    titleEn: 'Two flip-up rails beside the toilet',
    story: '腿脚不便，起身要撑两边。一侧靠墙，一侧只能装落地的。墙是实心砖，可以打膨胀螺栓。',
    storyEn: 'Standing up needs an arm on each side. One rail goes on the wall, which is solid brick. The other has to stand on the floor.',
    items: [
      {
        name: '上翻扶手（墙装、落地各一）',
        nameEn: 'Flip-up rails, one wall, one floor',
        contribution: 'goods',
        asked: 2,
        unit: '副',
        estimate: 34_600,
      },
      { name: '打孔安装并试承重', nameEn: 'Drilling, fitting and load test', contribution: 'hours', asked: 150 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'grab-rail',
    group: 'older-people',
    ageBand: 'older',
    title: '床边一根起身扶手',
    titleEn: 'A standing-up rail beside the bed',
    story: '底板压在床垫下面，不打孔，房东也放心。高度离床面四十厘米，握的地方缠防滑带。',
    storyEn:
      'The base slides under the mattress, so no holes and no worried landlord. Forty centimetres above the bed, with grip tape ' +
      'where the hand goes.',
    items: [{ name: '免打孔床边扶手', nameEn: 'No-drill bedside rail', contribution: 'goods', asked: 1, unit: '副', estimate: 17_800 }],
  },
  {
    kind: 'micro-wish',
    object: 'stool',
    group: 'older-people',
    ageBand: 'older',
    title: '有靠背的折叠洗澡椅',
    titleEn: 'A folding shower chair with a back',
    story: '洗澡间只有一米二见方，不用的时候要能靠墙立着。椅脚吸盘要牢，坐板有排水孔。',
    storyEn: 'The shower is 1.2 m square, so the chair has to stand flat against the wall between baths. Suction feet and drain holes.',
    items: [
      { name: '折叠靠背洗澡椅', nameEn: 'Folding shower chair with back', contribution: 'goods', asked: 1, unit: '把', estimate: 18_600 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'stool',
    group: 'disabled',
    ageBand: 'older',
    title: '夜里放在床边的坐便椅',
    titleEn: 'A commode chair for the bedside at night',
    story: '过道长，夜里走到头要五分钟。不锈钢架，桶能从后面抽，盖上就是一把普通椅子的样子。',
    storyEn:
      'The passage is long, and at night it takes five minutes. A steel frame, a bucket that slides out at the back, and with the ' +
      'lid down it looks like any chair.',
    items: [{ name: '带盖坐便椅', nameEn: 'Commode chair with lid', contribution: 'goods', asked: 1, unit: '把', estimate: 22_800 }],
  },
] satisfies readonly Story[];
