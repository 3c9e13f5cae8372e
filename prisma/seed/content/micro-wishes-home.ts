/** Micro-wishes for the kitchen, the washing and the floor; no name, place or pity is written here. */
import type { Story } from './story';

export const HOME_WISHES = [
  {
    kind: 'micro-wish',
    object: 'kettle',
    group: 'older-people',
    ageBand: 'older',
    title: '水一开就会响的电热水壶',
    titleEn: 'An electric kettle that calls when it boils',
    story: '看不清壶嘴冒不冒气，所以要一把烧开会“嘀”三声、自动断电的。一升半够用，把手要粗，壶身别是亮面的，会晃眼。',
    storyEn:
      'Steam is hard to make out, so it has to beep three times and switch itself off. A litre and a half is enough; a thick ' +
      'handle, please, and no shiny body, which dazzles.',
    items: [{ name: '鸣响电热水壶', nameEn: 'Beeping electric kettle', contribution: 'goods', asked: 1, unit: '台', estimate: 12_900 }],
  },
  {
    kind: 'micro-wish',
    object: 'cooker',
    group: 'low-income',
    ageBand: 'adult',
    title: '四升电饭煲，内胆要厚',
    titleEn: 'A four-litre rice cooker with a thick pot',
    story: '用了九年的饭煲，内胆涂层一片片往下掉。家里六口人吃饭，四升刚好一锅；按键越少越好。能定时更好，早上一起床就有粥喝。',
    storyEn:
      'The coating of a nine-year-old pot is coming off in flakes. Six people sit down to dinner and four litres is exactly one ' +
      'batch. The fewer buttons the better. A timer would be welcome, so that porridge is ready on waking.',
    items: [{ name: '4 升电饭煲', nameEn: '4-litre rice cooker', contribution: 'goods', asked: 1, unit: '个', estimate: 23_900 }],
  },
  {
    kind: 'micro-wish',
    object: 'cooker',
    group: 'low-income',
    ageBand: 'any',
    title: '换下煤炉的电磁炉和平底锅',
    titleEn: 'An induction hob and a flat pan to retire the coal stove',
    story: '煤炉准备收起来了。线路已请电工看过，带得动两千瓦。原来的锅都是圆底，所以连锅一起要。',
    storyEn:
      'The coal stove is ready to go. An electrician has checked that the wiring carries two kilowatts; the old pans are all ' +
      'round-bottomed, so a flat one has to come along.',
    items: [
      { name: '2000 瓦电磁炉', nameEn: '2,000-watt induction hob', contribution: 'goods', asked: 1, unit: '台', estimate: 19_900 },
      { name: '32 厘米平底炒锅', nameEn: '32 cm flat-bottomed pan', contribution: 'goods', asked: 1, unit: '个', estimate: 8900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'cooker',
    group: 'older-people',
    ageBand: 'older',
    title: '能把豆子压到软烂的高压锅',
    titleEn: 'A pressure cooker that makes beans truly soft',
    story: '牙不好以后，最想念红豆沙和猪脚黄豆。要一口五升、锅盖上有压力指示的，旧锅的胶圈已经买不到了。',
    storyEn:
      'Since the teeth went, what is missed most is red-bean soup and trotters with soybeans. Five litres with a pressure ' +
      'indicator, please; nobody sells the rubber ring of the old one any more.',
    items: [{ name: '5 升压力锅', nameEn: '5-litre pressure cooker', contribution: 'goods', asked: 1, unit: '个', estimate: 21_800 }],
  },
  {
    kind: 'micro-wish',
    object: 'cooker',
    group: 'ill',
    ageBand: 'adult',
    title: '到点自己断电的小炖盅',
    titleEn: 'A small stew pot that turns itself off on time',
    story: '术后恢复期一天要炖一盅汤。有定时、水干了会断电的那种最安心，一升的就好。',
    storyEn:
      'A bowl of stewed soup a day is part of getting well after surgery. One litre, with a timer and a cut-out when the water ' +
      'runs low, would let everybody relax.',
    items: [{ name: '1 升电炖盅', nameEn: '1-litre electric stew pot', contribution: 'goods', asked: 1, unit: '个', estimate: 11_800 }],
  },
  {
    kind: 'micro-wish',
    object: 'fridge',
    group: 'ill',
    ageBand: 'adult',
    title: '放得进四十八厘米空档的小冰箱',
    titleEn: 'A small fridge for a 48-centimetre gap',
    story: '有几样药要冷藏，现在每次去邻居家取。厨房只剩 48 厘米宽的空档，高度不限，要带一个能调温的冷藏层。',
    storyEn:
      "Some medicines must stay cold and are fetched from a neighbour's fridge each time. The kitchen has one gap left, 48 cm wide " +
      'and any height; one chilled shelf with a thermostat is what matters.',
    items: [
      {
        name: '90 升单门冰箱，宽不超过 47 厘米',
        nameEn: '90-litre single-door fridge, at most 47 cm wide',
        contribution: 'goods',
        asked: 1,
        unit: '台',
        estimate: 69_900,
      },
      { name: '送货上门并搬走旧柜', nameEn: 'Delivery, and taking the old cabinet away', contribution: 'money', asked: 8000 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'fridge',
    group: 'low-income',
    ageBand: 'any',
    title: '旧冰箱修一修，还能用三年',
    titleEn: 'Mend the fridge and it has three more years in it',
    story:
      '师傅来看过，压缩机启动器坏了，门封条也老化。换零件加工钱 360 元，比买新的划算，这一笔账一家人自己算的。修完师傅保半年，收据会交给社工。',
    storyEn:
      'The repairman found a dead compressor starter and a tired door seal. Parts and labour come to 360 yuan, far less than a new ' +
      'one: the family did the sum themselves. The repair is guaranteed for half a year and the receipt goes to the caseworker.',
    items: [{ name: '冰箱启动器、门封条及工钱', nameEn: 'Compressor starter, door seal and labour', contribution: 'money', asked: 36_000 }],
  },
  {
    kind: 'micro-wish',
    object: 'washer',
    group: 'low-income',
    ageBand: 'any',
    title: '水压低也能用的双缸洗衣机',
    titleEn: 'A twin-tub that copes with low water pressure',
    story: '山上引下来的水压力小，全自动的进不了水。双缸的可以用桶往里倒，八公斤，老人小孩的衣服两缸洗完。',
    storyEn:
      'Water piped down the hill has too little pressure for an automatic. A twin-tub can be filled from a bucket. Eight kilos ' +
      'does the whole household in two loads.',
    items: [
      { name: '8 公斤双缸洗衣机', nameEn: '8 kg twin-tub washing machine', contribution: 'goods', asked: 1, unit: '台', estimate: 49_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'washer',
    group: 'carers',
    ageBand: 'adult',
    title: '带烘干的洗衣机，床单当天铺回去',
    titleEn: 'A washer-dryer so the sheets go back the same day',
    story:
      '床单一天要换一两次，回南天三天也晾不干。这位照护家人的阿姨量好了位置：宽 60、深 60 厘米，水龙头就在旁边。省下来的时间她想好了：睡午觉。',
    storyEn:
      'Sheets are changed once or twice a day, and in the damp season they take three days to dry. The woman who looks after her ' +
      'family has measured the spot: 60 by 60 cm, tap beside it. She has decided what to do with the hours saved: nap.',
    items: [
      { name: '8 公斤洗烘一体机', nameEn: '8 kg washer-dryer', contribution: 'goods', asked: 1, unit: '台', estimate: 189_900 },
      { name: '安装调试并教会用法', nameEn: 'Fitting, testing and showing how it works', contribution: 'hours', asked: 90 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'bowl',
    group: 'disabled',
    ageBand: 'adult',
    title: '吸得住桌面的碗和弯柄勺',
    titleEn: 'A bowl that grips the table and a bent-handled spoon',
    story: '右手使不上力，想换左手吃饭，碗总是跟着勺子跑。吸盘底的碗一只，弯柄粗把的勺两把，要能进开水消毒。',
    storyEn:
      'The right hand has little strength, so the left is learning, and the bowl runs away from the spoon. One suction-base bowl ' +
      'and two thick bent spoons that can be boiled.',
    items: [{ name: '吸盘碗勺一套', nameEn: 'Suction bowl and spoon set', contribution: 'goods', asked: 1, unit: '套', estimate: 7600 }],
  },
  {
    kind: 'micro-wish',
    object: 'tap',
    group: 'disabled',
    ageBand: 'adult',
    title: '手肘一碰就开的长柄水龙头',
    titleEn: 'A long-lever tap that an elbow can open',
    story: '两只手都握不紧圆把手，洗碗时水常常关不严。想把厨房和洗手池各换一个长柄的，口径都是四分。',
    storyEn:
      'Neither hand can grip a round knob, and the water is often left dripping after the dishes. Long levers for the kitchen and ' +
      'the basin, both half-inch.',
    items: [
      { name: '长柄冷热水龙头', nameEn: 'Long-lever mixer tap', contribution: 'goods', asked: 2, unit: '个', estimate: 17_600 },
      { name: '拆旧装新两处', nameEn: 'Taking out two old taps and fitting the new', contribution: 'hours', asked: 120 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'rice',
    group: 'low-income',
    ageBand: 'any',
    title: '五口人过年前的米和油',
    titleEn: 'Rice and oil for five until New Year',
    story: '正月前家里要办两次饭，一次祭祖，一次团圆。大米五十斤、花生油两桶，再加一只防潮米桶，往年的米都叫虫先吃了。',
    storyEn:
      'Two big meals before the first month: one for the ancestors, one for everybody at the table. Twenty-five kilos of rice, two ' +
      'bottles of peanut oil, and a sealed bin, because last year the weevils ate first.',
    items: [
      { name: '大米，25 公斤装', nameEn: 'Rice, 25 kg sack', contribution: 'goods', asked: 1, unit: '袋', estimate: 14_800 },
      { name: '5 升花生油', nameEn: 'Peanut oil, 5 litres', contribution: 'goods', asked: 2, unit: '桶', estimate: 25_800 },
      { name: '25 公斤密封米桶', nameEn: 'Sealed rice bin for 25 kg', contribution: 'goods', asked: 1, unit: '个', estimate: 5900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'kettle',
    group: 'older-people',
    ageBand: 'older',
    title: '一按就出水的气压保温壶',
    titleEn: 'A pump flask that pours at one press',
    story: '夜里吃药要喝口热的，提不动两升的旧热水瓶。要床头放得稳的，底座宽，按头大，倒水不用拎起来。',
    storyEn:
      'A warm mouthful goes with the night medicine, and the old two-litre flask is too heavy to lift. A wide foot and a big ' +
      'button: it should pour standing on the bedside table.',
    items: [{ name: '2 升气压保温壶', nameEn: '2-litre pump flask', contribution: 'goods', asked: 1, unit: '个', estimate: 9900 }],
  },
  {
    kind: 'micro-wish',
    object: 'scissors',
    group: 'disabled',
    ageBand: 'adult',
    title: '一只手也能切菜的砧板',
    titleEn: 'A chopping board for one hand',
    story:
      '砧板上有两根不锈钢钉，土豆扎上去就不滚；边上还有个直角挡板，抹酱也行。这位年轻妈妈说，学会了要给女儿做第一顿饭。菜单也定了，番茄炒蛋，切得大块一点没关系。',
    storyEn:
      'Two steel pins hold a potato still, and a raised corner holds the bread. The young mother says the first thing she makes on ' +
      'it will be dinner for her daughter. The menu is settled too: tomatoes with eggs, cut as coarsely as need be.',
    items: [
      { name: '单手砧板', nameEn: 'One-handed chopping board', contribution: 'goods', asked: 1, unit: '块', estimate: 13_800 },
      { name: '单手开罐器', nameEn: 'One-handed tin opener', contribution: 'goods', asked: 1, unit: '个', estimate: 7900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'cooker',
    group: 'older-people',
    ageBand: 'older',
    title: '两个旋钮的微波炉，不要触摸屏',
    titleEn: 'A microwave with two dials and no touch screen',
    story: '热饭热奶就够了。上一台是触摸屏，手指干，按不灵。这次只要“几分钟”和“多大火”两个钮，最好拧着有声音。',
    storyEn:
      'Warming rice and milk is all it must do. The last one had a touch screen that ignores dry fingers; two dials this time, how ' +
      'long and how hot, preferably ones that click.',
    items: [{ name: '20 升旋钮微波炉', nameEn: '20-litre dial microwave', contribution: 'goods', asked: 1, unit: '台', estimate: 32_900 }],
  },
  {
    kind: 'micro-wish',
    object: 'stool',
    group: 'older-people',
    ageBand: 'older',
    title: '灶台边坐着炒菜的高脚凳',
    titleEn: 'A high stool for cooking sitting down',
    story:
      '站十分钟膝盖就提意见，可是掌勺的位子她不肯让。凳高六十厘米，要有靠背、脚踏圈和防滑脚垫，收起来不挡门。颜色不讲究，坐垫要能擦油。',
    storyEn:
      'Ten minutes standing and the knees complain, but she will not hand over the wok. Sixty centimetres high, with a back, a ' +
      'foot ring and rubber feet, and folding clear of the door. Any colour, as long as grease wipes off the seat.',
    items: [
      { name: '60 厘米带靠背高凳', nameEn: '60 cm high stool with a back', contribution: 'goods', asked: 1, unit: '把', estimate: 16_800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'door',
    group: 'older-people',
    ageBand: 'older',
    title: '推一下就合上的磁吸纱门',
    titleEn: 'A screen door that closes by itself',
    story: '夏天想开着门通风，又怕蚊子进来。门洞宽 92、高 205 厘米，中间磁条自己吸上，端着盆也能过。',
    storyEn:
      'Summer wants the door open. The mosquitoes agree. The frame is 92 by 205 cm; the magnetic strip shuts behind someone ' +
      'carrying a basin with both hands.',
    items: [
      {
        name: '92×205 厘米磁吸纱门',
        nameEn: '92 × 205 cm magnetic screen door',
        contribution: 'goods',
        asked: 1,
        unit: '套',
        estimate: 8500,
      },
      { name: '贴条安装', nameEn: 'Fixing the frame strips', contribution: 'hours', asked: 60 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'broom',
    group: 'disabled',
    ageBand: 'older',
    title: '不用弯腰的长柄扫把和簸箕',
    titleEn: 'A broom and dustpan for a back that will not bend',
    story: '腰上做过手术，医生说少弯，可地还是想自己扫，所以簸箕柄要有八十厘米，还要能自己立住。',
    storyEn:
      'After back surgery the advice is to bend less, yet he would still like to sweep his own floor, with a dustpan on an 80 cm ' +
      'handle that stands up by itself.',
    items: [
      { name: '长柄扫把簸箕', nameEn: 'Long-handled broom and dustpan', contribution: 'goods', asked: 1, unit: '套', estimate: 4900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'broom',
    group: 'disabled',
    ageBand: 'adult',
    title: '坐在轮椅上推得动的吸尘器',
    titleEn: 'A vacuum cleaner light enough to push from a wheelchair',
    story: '轮子会把外面的沙带进屋，扫把又够不到床底。两斤上下、无线、杆子能放平的最合用。',
    storyEn:
      'Wheels bring the sand in, and a broom from the chair does not reach under the bed. About a kilo, cordless, with a tube that ' +
      'goes flat.',
    items: [
      { name: '轻型无线吸尘器', nameEn: 'Light cordless vacuum cleaner', contribution: 'goods', asked: 1, unit: '台', estimate: 45_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'socket',
    group: 'older-people',
    ageBand: 'older',
    title: '装在桌面高度的带开关插排',
    titleEn: 'A switched socket strip at table height',
    story: '插座都在踢脚线上，每次都要蹲下去拔。想在桌边墙上装一条五孔的，每孔有开关。线槽要走明线，不砸墙。',
    storyEn:
      'Every socket is down at the skirting board. One five-way strip on the wall by the table, a switch on each, cable in surface ' +
      'trunking so that no wall is broken.',
    items: [
      {
        name: '五位分控插排及线槽',
        nameEn: 'Five-way switched strip with trunking',
        contribution: 'goods',
        asked: 1,
        unit: '套',
        estimate: 9200,
      },
      { name: '电工上墙安装', nameEn: 'An electrician to mount it', contribution: 'hours', asked: 90 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'washer',
    group: 'older-people',
    ageBand: 'older',
    title: '手摇就能放下来的晾衣架',
    titleEn: 'A clothes airer that winds down',
    story:
      '踩凳子晾被单，一家人都替她捏把汗。阳台顶是混凝土的，净高两米七，装双杆手摇的就行，不用电动。安装前先来看一眼顶上有没有暗管。两根杆子，一根晾被单，一根挂衣服，她已经分配好了。',
    storyEn:
      'Hanging sheets from a stool makes the whole family hold its breath. The balcony ceiling is concrete, 2.7 m high. Two bars ' +
      'and a crank will do, no motor. Someone should first look for pipes in the ceiling. One bar for sheets and one for shirts: ' +
      'it is all allotted.',
    items: [
      { name: '双杆手摇晾衣架', nameEn: 'Two-bar hand-cranked airer', contribution: 'goods', asked: 1, unit: '套', estimate: 18_600 },
      { name: '打孔安装', nameEn: 'Drilling and fitting', contribution: 'hours', asked: 120 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'tap',
    group: 'carers',
    ageBand: 'adult',
    title: '带暂停键的手持花洒',
    titleEn: 'A hand shower with a pause button',
    story: '给父亲洗澡时，一只手扶人，一只手要关水。花洒头上有个拨片就够了，软管两米，接口是四分。',
    storyEn:
      'Bathing his father takes one hand for the man and one for the tap. A slide on the shower head solves it; two metres of ' +
      'hose, half-inch thread.',
    items: [
      {
        name: '带暂停键花洒及 2 米软管',
        nameEn: 'Pause-button shower head with 2 m hose',
        contribution: 'goods',
        asked: 1,
        unit: '套',
        estimate: 8800,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'tap',
    group: 'older-people',
    ageBand: 'older',
    title: '躺着也能洗头的移动洗头盆',
    titleEn: 'A basin for washing hair lying down',
    story: '头发留了一辈子，舍不得剪短。充气的垫脖子不硌，盆底带一根排水管，通到床边水桶里。',
    storyEn:
      'She has worn her hair long all her life and is not cutting it now. An inflatable one is kind to the neck, with a drain hose ' +
      'to a bucket by the bed.',
    items: [
      { name: '充气洗头盆', nameEn: 'Inflatable hair-washing basin', contribution: 'goods', asked: 1, unit: '个', estimate: 6900 },
      { name: '上门洗头两次，顺便教家人', nameEn: 'Two visits to wash hair and show the family how', contribution: 'hours', asked: 180 },
    ],
  },
] satisfies readonly Story[];
