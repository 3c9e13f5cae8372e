/** Micro-wishes against cold, heat and bad sleep; no name, place or pity is written here. */
import type { Story } from './story';

export const WARMTH_WISHES = [
  {
    kind: 'micro-wish',
    object: 'quilt',
    group: 'low-income',
    ageBand: 'any',
    title: '三床八斤的棉花冬被',
    titleEn: 'Three four-kilo cotton winter quilts',
    story: '五口人现有两床厚被，孩子们挤着盖。要两米乘二米三的新棉花被，老式的，太阳一晒就蓬。',
    storyEn:
      'Five people share two thick quilts. Two metres by two metres thirty, proper cotton, the kind that puffs up after an hour in ' +
      'the sun.',
    items: [{ name: '8 斤棉花被', nameEn: '4 kg cotton quilt', contribution: 'goods', asked: 3, unit: '床', estimate: 50_400 }],
  },
  {
    kind: 'micro-wish',
    object: 'quilt',
    group: 'older-people',
    ageBand: 'older',
    title: '轻一点的冬被，三斤就好',
    titleEn: 'A winter quilt that weighs next to nothing',
    story: '棉被压在身上翻身费劲，想换一床一米五宽的羽绒被，被面要不打滑的棉布。',
    storyEn: 'Heavy cotton makes it hard to turn over, so a 1.5 m down quilt, please, in a cotton cover that does not slide off.',
    items: [{ name: '1.5 米轻薄羽绒被', nameEn: '1.5 m light down quilt', contribution: 'goods', asked: 1, unit: '床', estimate: 29_900 }],
  },
  {
    kind: 'micro-wish',
    object: 'quilt',
    group: 'carers',
    ageBand: 'adult',
    title: '能上九十度洗的床单被套两套',
    titleEn: 'Two sheet sets that survive a ninety-degree wash',
    story: '换洗太勤，普通花布洗几个月就薄了。要一米二的床，纯棉斜纹，颜色随意，深色最好。',
    storyEn: 'Ordinary cotton washes thin in a few months here. For a 1.2 m bed, cotton twill, any colour, dark for preference.',
    items: [
      { name: '1.2 米纯棉斜纹四件套', nameEn: '1.2 m cotton twill bedding', contribution: 'goods', asked: 2, unit: '套', estimate: 31_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'quilt',
    group: 'older-people',
    ageBand: 'older',
    title: '左右分开调温的电热毯',
    titleEn: 'An electric blanket with a dial for each side',
    story:
      '他怕热，她怕冷，四十年没谈拢。一米八的双控电热毯，两小时自动断电，控制器上的字大一点。社工问过床头插座，离枕头六十厘米，够得着。',
    storyEn:
      'He runs hot, she runs cold, and forty years have not settled it. A 1.8 m blanket with two controls, off by itself after two ' +
      'hours, and large figures on the dials. The socket by the bed has been checked: sixty centimetres from the pillow, within ' +
      'reach.',
    items: [
      {
        name: '1.8 米双控电热毯',
        nameEn: '1.8 m dual-control electric blanket',
        contribution: 'goods',
        asked: 1,
        unit: '床',
        estimate: 18_900,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'bed',
    group: 'older-people',
    ageBand: 'older',
    title: '一米二的硬床垫，不要弹簧',
    titleEn: 'A firm 1.2-metre mattress, no springs',
    story: '原来的弹簧一头塌了，睡到半夜人往边上滑。要椰棕的，八厘米厚，床架有二十公分高，太厚会上不去。',
    storyEn:
      'One end of the springs has given up, and the sleeper slides with it. Coir, 8 cm thick: with the frame at this height, ' +
      'anything thicker is too tall to climb onto.',
    items: [
      {
        name: '1.2×2 米椰棕床垫，厚 8 厘米',
        nameEn: '1.2 × 2 m coir mattress, 8 cm',
        contribution: 'goods',
        asked: 1,
        unit: '张',
        estimate: 46_800,
      },
      { name: '送货并运走旧垫', nameEn: 'Delivery, and taking the old one away', contribution: 'money', asked: 6000 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'bed',
    group: 'children',
    ageBand: 'child',
    title: '姐妹俩的上下铺',
    titleEn: 'A bunk bed for two sisters',
    story:
      '谁睡上铺已经猜拳定好了。房间只放得下一米九长的床，护栏要高过三十厘米，梯子在左手边。床单她们想自己挑。床架要原木色，边角磨圆，螺丝不要露在外面。',
    storyEn:
      'Rock-paper-scissors has already decided who sleeps on top. The room takes a bed 1.9 m long; the guard rail above 30 cm, the ' +
      'ladder on the left. They want to choose the sheets themselves. Plain wood, rounded edges, no screws showing.',
    items: [
      { name: '1.9 米实木上下铺', nameEn: '1.9 m wooden bunk bed', contribution: 'goods', asked: 1, unit: '张', estimate: 118_000 },
      { name: '组装并固定到墙', nameEn: 'Putting it together and fixing it to the wall', contribution: 'hours', asked: 180 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'bed',
    group: 'disabled',
    ageBand: 'older',
    title: '床沿能折下去的护栏',
    titleEn: 'A bed rail that folds down',
    story: '夜里翻身怕滚下床，起来时又想有个借力的地方。床是木架的，垫子厚十二厘米，一侧装就可以。',
    storyEn: 'A guard for turning over at night that becomes a handle for getting up. Wooden frame, 12 cm mattress; one side is enough.',
    items: [{ name: '折叠床边护栏', nameEn: 'Folding bed rail', contribution: 'goods', asked: 1, unit: '副', estimate: 16_500 }],
  },
  {
    kind: 'micro-wish',
    object: 'bed',
    group: 'ill',
    ageBand: 'adult',
    title: '背和腿都能摇起来的护理床',
    titleEn: 'A care bed that lifts at the back and at the knees',
    story: '现在垫三个枕头吃饭，吃完再一个个抽掉。双摇带餐板的就够用，门宽 80 厘米，要能拆开搬进去。',
    storyEn:
      'Meals are eaten against three pillows, removed one by one afterwards. Two cranks and a tray will do. The door is 80 cm ' +
      'wide, so the bed has to come in pieces.',
    items: [
      {
        name: '双摇护理床，带餐板',
        nameEn: 'Two-crank care bed with tray',
        contribution: 'goods',
        asked: 1,
        unit: '张',
        estimate: 188_000,
      },
      { name: '搬运组装', nameEn: 'Carrying in and assembling', contribution: 'hours', asked: 150 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'bed',
    group: 'carers',
    ageBand: 'adult',
    title: '夜里不吵人的翻身气垫',
    titleEn: 'An air mattress that is quiet at night',
    story: '气泵声音要低于三十分贝，不然一屋人都睡不着。九十厘米宽，交替充气的，插头线要有两米。',
    storyEn:
      'The pump must stay under thirty decibels or nobody in the room sleeps. Ninety centimetres wide, alternating cells, two ' +
      'metres of cable.',
    items: [
      { name: '静音交替充气床垫', nameEn: 'Quiet alternating air mattress', contribution: 'goods', asked: 1, unit: '张', estimate: 42_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'heater',
    group: 'older-people',
    ageBand: 'older',
    title: '不亮灯、不烫手的油汀',
    titleEn: 'An oil radiator: no glare, nothing hot to touch',
    story: '小太阳晃眼，也怕碰到裤脚。十一片的油汀放在藤椅旁边，倒了能自动断电，底下带轮子。',
    storyEn:
      'The red heater glares, and trouser legs come too near. An eleven-fin radiator beside the cane chair, off by itself if it ' +
      'tips, on wheels.',
    items: [{ name: '11 片电油汀', nameEn: '11-fin oil radiator', contribution: 'goods', asked: 1, unit: '台', estimate: 35_900 }],
  },
  {
    kind: 'micro-wish',
    object: 'heater',
    group: 'disabled',
    ageBand: 'adult',
    title: '洗澡间的壁挂暖风机',
    titleEn: 'A wall heater for the washroom',
    story: '坐着洗澡比别人慢一倍，冬天洗到一半就冷了。四平方米的洗澡间，要防水、有遥控，离淋浴一米二远已留好插座。',
    storyEn:
      'Bathing seated takes twice as long, and winter catches up halfway. Four square metres. Splash-proof with a remote. A socket ' +
      'is ready 1.2 m from the shower.',
    items: [
      { name: '防水壁挂暖风机', nameEn: 'Splash-proof wall heater', contribution: 'goods', asked: 1, unit: '台', estimate: 26_800 },
      { name: '打孔固定', nameEn: 'Drilling and mounting', contribution: 'hours', asked: 60 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'heater',
    group: 'carers',
    ageBand: 'adult',
    title: '坐着缝被角用的暖脚垫',
    titleEn: 'A foot warmer for sewing at night',
    story: '夜里陪护，手上总有针线，脚却一直是冰的，要一块四十厘米见方、三档温度、罩子能拆洗的。',
    storyEn:
      'Nights of keeping watch go by with needle and thread and frozen feet: forty centimetres square, three settings, a cover ' +
      'that comes off to wash.',
    items: [
      {
        name: '可拆洗电暖脚垫',
        nameEn: 'Electric foot warmer, washable cover',
        contribution: 'goods',
        asked: 1,
        unit: '个',
        estimate: 9500,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'heater',
    group: 'low-income',
    ageBand: 'any',
    title: '换掉漏风的取暖炉烟管',
    titleEn: 'New flue pipe for the stove',
    story: '炉子还好，烟管锈穿了三处。要直管四节、弯头两个，口径十二厘米。旁边再挂一只一氧化碳报警器。旧管拆下来有人收废铁，不用另外运。',
    storyEn:
      'The stove is sound; the pipe has rusted through in three places. Four straight lengths and two elbows, 12 cm across, and a ' +
      'carbon-monoxide alarm beside it. The old pipe goes for scrap, so nothing needs hauling away.',
    items: [
      { name: '12 厘米烟管及弯头', nameEn: '12 cm flue pipe with elbows', contribution: 'goods', asked: 1, unit: '套', estimate: 21_600 },
      { name: '一氧化碳报警器', nameEn: 'Carbon-monoxide alarm', contribution: 'goods', asked: 1, unit: '个', estimate: 8900 },
      { name: '拆装并试烟', nameEn: 'Replacing it and testing the draught', contribution: 'hours', asked: 120 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'fan',
    group: 'older-people',
    ageBand: 'older',
    title: '躺着也能遥控的落地扇',
    titleEn: 'A standing fan that obeys from bed',
    story: '旧风扇只有头顶一个旋钮，半夜关一次要起来一次。要有遥控和定时，风能调到很小。',
    storyEn:
      'The only knob of the old one is on top, so switching off at midnight means getting up. A remote, a timer, and a setting ' +
      'that is barely a breeze.',
    items: [{ name: '遥控落地扇', nameEn: 'Standing fan with remote', contribution: 'goods', asked: 1, unit: '台', estimate: 15_800 }],
  },
  {
    kind: 'micro-wish',
    object: 'fan',
    group: 'low-income',
    ageBand: 'any',
    title: '顶楼屋里的一台吊扇',
    titleEn: 'A ceiling fan for a top-floor room',
    story: '屋顶晒一天，晚上八点还是热的。吊钩是现成的，承重够。楼层净高两米八，买短杆。',
    storyEn:
      'The roof bakes all day and lets go of it all evening. The hook is there and strong enough. The ceiling is 2.8 m, so the ' +
      'short rod, please.',
    items: [
      { name: '短杆吊扇，1.2 米', nameEn: 'Ceiling fan, short rod, 1.2 m', contribution: 'goods', asked: 1, unit: '台', estimate: 19_600 },
      { name: '接线安装', nameEn: 'Wiring and hanging', contribution: 'hours', asked: 90 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'fan',
    group: 'children',
    ageBand: 'child',
    title: '写作业桌上的夹式小风扇',
    titleEn: 'A clip-on fan for the homework table',
    story: '夹在三厘米厚的桌板上，风不要吹乱本子。插电的就行，声音小一点，弟弟在旁边睡午觉。',
    storyEn: 'It clips to a 3 cm tabletop and must not turn the pages. Mains power is fine, and quiet: little brother naps next to it.',
    items: [{ name: '静音夹式风扇', nameEn: 'Quiet clip-on fan', contribution: 'goods', asked: 1, unit: '台', estimate: 6500 }],
  },
  {
    kind: 'micro-wish',
    object: 'coat',
    group: 'low-income',
    ageBand: 'adult',
    title: '一件宽松的长款羽绒服',
    titleEn: 'A long, roomy down jacket',
    story: '身高一米七五，肩宽，袖子要长。入冬后在户外扫雪，拉链要粗齿的，戴着手套也拉得动。',
    storyEn:
      'For someone 1.75 m tall with broad shoulders and long arms, who clears snow outdoors. A coarse zip, please: one that gloves ' +
      'can work.',
    items: [
      { name: '长款羽绒服，185 码', nameEn: 'Long down jacket, size 185', contribution: 'goods', asked: 1, unit: '件', estimate: 36_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'coat',
    group: 'disabled',
    ageBand: 'adult',
    title: '侧面开扣的保暖内衣',
    titleEn: 'Thermals that open down the side',
    story: '一条胳膊抬不高，套头的穿一次要歇两回。要侧开魔术贴的，男款中号，两套轮着洗。',
    storyEn:
      "One arm does not lift, and anything over the head takes two rests. Side-opening with hook-and-loop, men's medium, two sets " +
      'to alternate.',
    items: [
      {
        name: '侧开保暖内衣，男中号',
        nameEn: "Side-opening thermals, men's M",
        contribution: 'goods',
        asked: 2,
        unit: '套',
        estimate: 27_600,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'shoe',
    group: 'disabled',
    ageBand: 'older',
    title: '左脚四十一、右脚四十三的棉鞋',
    titleEn: 'Winter shoes: left 41, right 43',
    story:
      '两只脚不一样大，以前都是买两双扔两只。社工联系到肯拆码的店，防滑底、魔术贴，一双就能买到。他试穿过样品，说走起路来终于不啪嗒响了。',
    storyEn:
      'Two feet of different sizes used to mean buying two pairs and wasting half. A shop has agreed to split sizes: non-slip, ' +
      'hook-and-loop, one pair is enough now. He has tried the sample on and reports that, at last, nothing slaps when he walks.',
    items: [
      { name: '拆码防滑棉鞋', nameEn: 'Non-slip winter shoes, split sizes', contribution: 'goods', asked: 1, unit: '双', estimate: 19_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'desk-lamp',
    group: 'older-people',
    ageBand: 'older',
    title: '人走过就亮的夜灯三盏',
    titleEn: 'Three night lights that wake when someone walks by',
    story: '床边一盏，过道一盏，卫生间门口一盏。要暖黄光，充一次电用一个月，磁吸的，方便取下来充。',
    storyEn:
      'One by the bed, one in the passage, one at the bathroom door. Warm light, a month per charge, on magnets so they come down ' +
      'easily.',
    items: [
      { name: '充电感应夜灯', nameEn: 'Rechargeable motion night light', contribution: 'goods', asked: 3, unit: '盏', estimate: 11_700 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'door',
    group: 'low-income',
    ageBand: 'any',
    title: '把风挡在外面的门窗密封条',
    titleEn: 'Weather strips to keep the wind outside',
    story:
      '木窗四扇、木门一扇，缝最宽的地方塞得进一枚硬币。量下来共要十八米，D 型和刷式各一半。贴之前要把旧胶刮干净，木框有一处松了，顺手钉两颗钉子就好。',
    storyEn:
      'Four wooden windows and a door. The widest gap takes a coin. Eighteen metres by the tape, half D-profile, half brush. The ' +
      'old glue has to be scraped off first, and one frame wants a nail or two while somebody is there.',
    items: [
      {
        name: 'D 型与刷式密封条',
        nameEn: 'D-profile and brush weather strip',
        contribution: 'goods',
        asked: 18,
        unit: '米',
        estimate: 12_600,
      },
      { name: '裁剪粘贴', nameEn: 'Cutting and fitting', contribution: 'hours', asked: 150 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'quilt',
    group: 'older-people',
    ageBand: 'older',
    title: '不用打钉子的拉链蚊帐',
    titleEn: 'A zip-up mosquito net that needs no nails',
    story: '一米五的床，要蒙古包式、底边能完全拉上、进出的门开在右边的那种。',
    storyEn: 'For a 1.5 m bed: the tent kind, whose base zips closed and whose door is on the right.',
    items: [
      { name: '1.5 米免安装蚊帐', nameEn: '1.5 m pop-up mosquito net', contribution: 'goods', asked: 1, unit: '个', estimate: 10_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'roof',
    group: 'older-people',
    ageBand: 'older',
    title: '窗外一块一米五的雨棚',
    titleEn: 'A canopy a metre and a half wide over the window',
    story: '下雨不敢开窗，床头离窗只有半米。原来的铁皮棚锈掉了，想换透光的耐力板，支架用原来的孔。',
    storyEn:
      'No opening the window in the rain: the bed is half a metre from it. The tin canopy has rusted away; a clear one can use the ' +
      'same bracket holes.',
    items: [
      { name: '1.5 米耐力板雨棚', nameEn: '1.5 m polycarbonate canopy', contribution: 'goods', asked: 1, unit: '套', estimate: 23_800 },
      { name: '两人高处安装', nameEn: 'Two people to fit it at height', contribution: 'hours', asked: 240 },
    ],
  },
] satisfies readonly Story[];
