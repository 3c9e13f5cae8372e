/** Sixty home repairs as a caseworker would post them; the second thirty stand in their own file. Says nothing about who or where. */
import type { AgeBand, Group, NeedObject } from '~/domain/needs/vocabulary';
import { MORE_HOME_REPAIRS } from './home-repairs-more';
import { goods, hours, money } from './pieces';
import type { Story } from './story';

function repair(object: NeedObject, group: Group, ageBand: AgeBand) {
  return { kind: 'home-repair', object, group, ageBand } as const;
}

export const HOME_REPAIRS: readonly Story[] = [
  {
    ...repair('tap', 'older-people', 'older'),
    title: '厨房水管接头换新止漏',
    titleEn: 'New joints for a kitchen pipe that drips',
    story: '接头用了二十多年，胶圈早硬了，现在靠一只搪瓷盆接水，一晚上能接半盆。她把接来的水都拿去浇花，花长得好，水表也走得快。',
    storyEn:
      'The joints have served two decades and the washers have gone hard. An enamel basin catches half a basinful a night. She waters ' +
      'her flowers with it; the flowers thrive, and so does the meter.',
    items: [
      money('铜接头、角阀和生料带', 'Brass joints, angle valves and thread tape', 180),
      hours('水工上门更换', 'A plumber to fit them', 2),
    ],
  },
  {
    ...repair('grab-rail', 'older-people', 'older'),
    title: '坐便器旁加一副上翻扶手',
    titleEn: 'A fold-up rail beside the toilet',
    story: '起身时现在是撑着洗手盆，盆已经撑松了。量过墙面，实心砖，能吃住膨胀螺栓；扶手要能翻上去，好让助行架推进来。',
    storyEn:
      'At the moment the washbasin is what gets leaned on, and it has come loose. The wall is solid brick and will hold a bolt. The ' +
      'rail should fold up so a walking frame can get in.',
    items: [
      goods('不锈钢上翻扶手', 'Stainless fold-up grab rail', 1, '副', 320),
      hours('打孔安装并试承重', 'Drilling, fitting and a load test', 2),
    ],
  },
  {
    ...repair('ramp', 'disabled', 'adult'),
    title: '门口三级台阶改成坡道',
    titleEn: 'Three front steps turned into a ramp',
    story:
      '台阶合起来四十五厘米，轮椅每次要两个人抬。坡道按一比十二做，转角留一个平台，扶手两边都要。他自己画了张草图，尺寸标得很细，连雨水往哪边流都画了箭头；师傅看过，说照着做就行，只把转角平台再放宽十公分。',
    storyEn:
      'Forty-five centimetres in three steps; the wheelchair has to be carried by two. The ramp will be one in twelve with a landing ' +
      'at the turn and rails on both sides. He drew the sketch himself, every measure marked, with arrows for the rain. The mason says ' +
      'to build it as drawn, only with ten more centimetres on the landing.',
    items: [
      money('水泥、防滑砖和钢扶手材料', 'Cement, non-slip tiles and steel rails', 4200),
      hours('瓦工与焊工施工', 'Mason and welder on site', 24),
    ],
  },
  {
    ...repair('roof', 'low-income', 'adult'),
    title: '瓦面补漏，赶在雨季前',
    titleEn: 'Patching a tiled roof before the rains',
    story: '彩条布已经盖了两个夏天，压布的砖头一刮风就往下滚。漏的地方有三处，都在灶间上头，下雨天煮饭要撑着伞。',
    storyEn:
      'A striped tarpaulin has covered the roof for two summers, and the bricks on it roll in any wind. Three places leak, all above ' +
      'the stove: on wet days the cooking is done under an umbrella.',
    items: [
      money('小青瓦、防水卷材和椽条', 'Clay tiles, waterproof membrane and battens', 3600),
      goods('屋面防水涂料', 'Roof waterproofing paint', 6, '桶', 1260),
      hours('上屋面翻瓦两天', 'Two days of re-tiling on the roof', 32),
    ],
  },
  {
    ...repair('socket', 'low-income', 'adult'),
    title: '全屋铝线换铜线并装漏保',
    titleEn: 'Copper wiring throughout, with a leakage breaker',
    story:
      '插座摸上去是温的，开电饭锅就不敢开风扇。电工看过，铝线接头都发黑了，建议整屋换铜线，厨房和浴室各走一路。走明线槽就好，不必凿墙；床头要留一个带夜光的开关，冰箱那一路不跟别的一起断。',
    storyEn:
      'The sockets are warm to the touch; with the rice cooker on, nobody dares start the fan. An electrician found the aluminium ' +
      'joints blackened and advises copper throughout, with separate circuits for kitchen and bath. Surface trunking will do, no ' +
      'chasing; a glowing switch by the bed, and the fridge on a line that stays on when others trip.',
    items: [
      money('铜芯线、线槽和开关面板', 'Copper cable, trunking and switch plates', 3900),
      goods('漏电保护断路器', 'Residual-current breakers', 4, '只', 360),
      hours('持证电工布线验收', 'A licensed electrician to wire and test', 20),
    ],
  },
  {
    ...repair('tap', 'disabled', 'adult'),
    title: '洗手盆降低，腿能伸进去',
    titleEn: 'A lower washbasin with knee room',
    story: '坐着轮椅洗脸，膝盖总顶着柜门。拆掉柜子换一只挂墙盆，高度定在七十五厘米，龙头要长柄的，胳膊肘也能推开。',
    storyEn:
      'Washing from a wheelchair, the knees hit the cabinet door. Out with the cabinet, in with a wall-hung basin at 75 cm and a ' +
      'long-lever tap that an elbow can push.',
    items: [
      goods('挂墙洗手盆', 'Wall-hung washbasin', 1, '只', 420),
      goods('长柄医用龙头', 'Long-lever tap', 1, '个', 168),
      hours('拆柜、移管、安装', 'Removing the cabinet, moving pipes, fitting', 5),
    ],
  },
  {
    ...repair('desk-lamp', 'older-people', 'older'),
    title: '床到厕所一路感应夜灯',
    titleEn: 'Motion lights from bed to bathroom',
    story: '夜里起来要摸三道墙才到开关。走廊六米，装五盏贴脚线的小灯，人一动就亮，光要黄一点，不刺眼。',
    storyEn:
      'At night three walls have to be felt along before the switch. The corridor is six metres: five small lights at skirting height, ' +
      'coming on when someone moves, warm enough not to dazzle.',
    items: [goods('感应脚线灯', 'Motion-sensing skirting lights', 5, '盏', 245), hours('布线固定', 'Wiring and fixing', 2)],
  },
  {
    ...repair('cooker', 'older-people', 'older'),
    title: '老灶换熄火自动关阀的',
    titleEn: 'A stove that shuts off when the flame goes out',
    story: '汤一滚出来火就灭了，气还在走。新灶要旋钮大、字清楚、火灭自己断气的，再配一个会响的报警器，她说响得越大越好。',
    storyEn:
      'When the soup boils over the flame dies and the gas keeps coming. The new stove should have large, clear knobs and cut the gas ' +
      'by itself, with an alarm beside it. The louder the better, she says.',
    items: [
      goods('熄火保护燃气灶', 'Gas stove with flame cut-off', 1, '台', 699),
      goods('燃气报警器', 'Gas alarm', 1, '个', 138),
      hours('持证安装与试气', 'Licensed fitting and gas test', 2),
    ],
  },
  {
    ...repair('door', 'disabled', 'adult'),
    title: '卧室门加宽到九十厘米',
    titleEn: 'A bedroom door widened to ninety centimetres',
    story: '轮椅宽六十六，门洞只有七十，手背上的茧就是门框磨出来的。墙不承重，可以切；新门想要往外推的折叠门。',
    storyEn:
      'The wheelchair is 66 cm wide, the doorway only 70; the calluses on his knuckles come from the frame. The wall carries no load ' +
      'and can be cut. He would like a folding door.',
    items: [
      money('折叠门及门套', 'Folding door and frame', 1150),
      money('切墙、抹灰材料', 'Materials for cutting and plastering', 480),
      hours('泥瓦工两天', 'A mason for two days', 16),
    ],
  },
  {
    ...repair('tap', 'low-income', 'adult'),
    title: '浴室防水重做，不再渗到楼下',
    titleEn: 'New waterproofing so the bathroom stops dripping below',
    story: '楼下邻居客气，只拿来一张照片：天花板上一圈黄印。地面要刨开，防水做到一米八高，再闭水试四十八小时。',
    storyEn:
      'The neighbour below was polite and simply brought a photo: a yellow ring on the ceiling. The floor must come up, membrane to ' +
      '1.8 metres, then a forty-eight-hour water test.',
    items: [
      money('防水涂料和地砖', 'Waterproof coating and floor tiles', 2700),
      money('拆旧清运', 'Removal of the old floor', 600),
      hours('泥瓦工四天', 'A mason for four days', 32),
    ],
  },
  {
    ...repair('stool', 'older-people', 'older'),
    title: '淋浴间装一张折叠洗澡凳',
    titleEn: 'A folding seat on the shower wall',
    story: '站着洗久了腿发软，现在坐的是塑料矮凳，会滑。凳子固定在墙上，洗完翻起来，别占了晾拖把的地方，这是她唯一的要求。',
    storyEn:
      'Legs tire under the shower, and the plastic stool slides. A seat fixed to the wall, folded up afterwards so the mop can still ' +
      'hang there. That is her only condition.',
    items: [goods('壁挂折叠浴凳', 'Wall-mounted folding shower seat', 1, '把', 285), hours('打孔固定', 'Drilling and fixing', 1.5)],
  },
  {
    ...repair('roof', 'ill', 'adult'),
    title: '发霉的北墙铲掉重做',
    titleEn: 'A mouldy north wall stripped and redone',
    story: '回南天墙上会挂水珠，柜子后面长了一片黑斑。先找渗水的缝，补好再铲旧灰，刷防霉漆，柜子离墙留十公分。',
    storyEn:
      'In the damp season the wall beads with water and there is black behind the wardrobe. First find and seal the crack, then strip, ' +
      'replaster, paint against mould and stand the wardrobe ten centimetres off.',
    items: [
      money('堵漏王、腻子和防霉漆', 'Sealant, putty and mould-proof paint', 860),
      hours('铲墙、批灰、上漆', 'Stripping, plastering and painting', 14),
    ],
  },
  {
    ...repair('door', 'older-people', 'older'),
    title: '四道门槛全部磨平',
    titleEn: 'Four raised thresholds taken level',
    story: '老式门槛高四到六公分，助行架每到一道都得抬一下。厨房那道要留挡水，改成斜面铝条就行。',
    storyEn:
      'The old thresholds are four to six centimetres high and a walking frame has to be lifted over each one. The kitchen one must ' +
      'still stop water: a sloped aluminium strip will do.',
    items: [
      money('斜面铝条和修补砂浆', 'Sloped aluminium strips and repair mortar', 340),
      hours('切除找平', 'Cutting out and levelling', 6),
    ],
  },
  {
    ...repair('kettle', 'low-income', 'adult'),
    title: '热水器烟管改走窗外',
    titleEn: 'A heater flue that really leads outdoors',
    story: '烟管现在通到天井，冬天一关窗就倒灌。要接一截不锈钢管出外墙，开孔处封好；同时装一氧化碳报警器。',
    storyEn:
      'The flue ends in a light well and blows back once the windows are shut in winter. It needs a stainless length through the outer ' +
      'wall, sealed, and a carbon-monoxide alarm.',
    items: [
      goods('不锈钢烟管及弯头', 'Stainless flue pipe and elbow', 1, '套', 210),
      goods('一氧化碳报警器', 'Carbon-monoxide alarm', 2, '个', 196),
      hours('开孔安装', 'Cutting through and fitting', 3),
    ],
  },
  {
    ...repair('ramp', 'older-people', 'older'),
    title: '院里青苔地铺防滑砖',
    titleEn: 'Non-slip paving over a mossy yard',
    story: '院子常年背阴，地上一层青苔，她走到水井要扶着晾衣绳。铺一条一米宽的走道就够，其余的地留着种葱。',
    storyEn:
      'The yard never sees sun and is green with moss; she holds the washing line on the way to the well. A path one metre wide is ' +
      'enough. The rest stays for spring onions.',
    items: [money('防滑砖、砂石、水泥', 'Non-slip pavers, gravel and cement', 980), hours('铺砖', 'Laying the path', 12)],
  },
  {
    ...repair('washer', 'carers', 'adult'),
    title: '阳台接一路洗衣机上下水',
    titleEn: 'Water and drain for a washing machine on the balcony',
    story: '被单天天要换，现在提着湿床单在浴室和阳台之间来回走。机器已经有了，只差一路进水、一个地漏和一只防水插座。',
    storyEn:
      'Sheets are changed every day and carried wet from bathroom to balcony. The machine is already there; it lacks a supply, a floor ' +
      'drain and a splash-proof socket.',
    items: [
      money('水管、地漏和防水插座', 'Pipes, floor drain and splash-proof socket', 420),
      hours('水电工半天', 'A plumber-electrician for half a day', 5),
    ],
  },
  {
    ...repair('socket', 'older-people', 'older'),
    title: '厨房插座从灶边挪开',
    titleEn: 'Kitchen sockets moved away from the stove',
    story: '插排就躺在灶台边，线皮烤得发脆。改成墙上三个带盖的插座，离水离火，高度到腰，弯腰这件事他说能省就省。',
    storyEn:
      'The extension block lies by the stove, its cable baked brittle. Three lidded sockets on the wall instead, away from water and ' +
      'flame, at waist height. Bending, he says, is best avoided.',
    items: [
      goods('防溅盖五孔插座', 'Lidded wall sockets', 3, '个', 96),
      money('电线和线槽', 'Cable and trunking', 150),
      hours('电工上门', "An electrician's visit", 3),
    ],
  },
  {
    ...repair('door', 'disabled', 'adult'),
    title: '门铃换成会闪灯的',
    titleEn: 'A doorbell that flashes',
    story: '门铃声听不见，用光就能看见。发射器装门口，客厅、厨房、床头各一盏闪灯，颜色最好能分清是门铃还是烟雾报警。',
    storyEn:
      'A ring goes unheard, but light is seen. A sender at the door, a flashing lamp in living room, kitchen and by the bed, ideally ' +
      'with one colour for the bell and another for smoke.',
    items: [
      goods('闪光门铃（一发三收）', 'Flashing doorbell, one sender, three lamps', 1, '套', 380),
      goods('联动烟雾报警器', 'Linked smoke alarm', 2, '个', 240),
      hours('安装与配对', 'Fitting and pairing', 2),
    ],
  },
  {
    ...repair('cane', 'disabled', 'adult'),
    title: '楼梯口到门口贴盲道条',
    titleEn: 'Tactile strips from stair head to door',
    story: '她凭步数走，走廊放了杂物就数乱了。贴一条凸起的引导条，开关和燃气阀上贴点字，楼梯第一级和最后一级要有警示砖。',
    storyEn:
      'She counts steps, and clutter in the passage spoils the count. A raised guide strip, Braille on switches and gas valve, and ' +
      'warning tiles at the first and last stair.',
    items: [
      goods('自粘盲道引导条', 'Self-adhesive tactile strip', 12, '米', 336),
      goods('点字标签', 'Braille labels', 1, '套', 45),
      hours('清洁地面并粘贴', 'Cleaning and sticking', 4),
    ],
  },
  {
    ...repair('roof', 'low-income', 'any'),
    title: '蛀了的木梁换两根',
    titleEn: 'Two worm-eaten beams replaced',
    story: '梁里有白蚁，敲上去是空的。工程师看过，主梁和一根檩条要换，其余打药；施工那几天借邻居的屋子放家具，已经说好。',
    storyEn:
      'Termites are in the beams, and they sound hollow. The engineer says the main beam and one purlin must go and the rest be ' +
      'treated. A neighbour has agreed to store the furniture.',
    items: [
      money('杉木梁及檩条', 'Fir beam and purlin', 9800),
      money('白蚁防治', 'Termite treatment', 2600),
      hours('木工与帮工', 'Carpenter and helpers', 60),
    ],
  },
  {
    ...repair('tap', 'older-people', 'older'),
    title: '旱厕改成室内冲水',
    titleEn: 'From an outdoor pit to a flush toilet indoors',
    story:
      '厕所在院子另一头，夜里要打电筒。储物间正好能改，离排污口四米，管道走得通。她想要一只坐着的，旁边能放电话；小窗朝南，留着，洗了脸能看见自己种的丝瓜。原来的旱厕填平以后，那块地也归丝瓜。',
    storyEn:
      'The toilet is across the yard and at night needs a torch. The store room can become a bathroom; the sewer is four metres off. ' +
      'She wants one to sit on, with a ledge for a telephone. The little south window stays, for a view of her loofah vine; once the ' +
      'pit is filled, that ground goes to the vine too.',
    items: [
      money('管道、瓷砖和防水材料', 'Pipes, tiles and waterproofing', 5400),
      goods('坐便器', 'Toilet', 1, '套', 650),
      hours('水工与瓦工施工', 'Plumber and mason', 48),
    ],
  },
  {
    ...repair('broom', 'low-income', 'adult'),
    title: '厨房下水道改大一号',
    titleEn: 'A wider drain for the kitchen',
    story: '五十的管子拐了三个弯，疏通一回管半个月。换成七十五的，少拐一个弯，加一个能掏的检查口，以后自己就能弄。',
    storyEn:
      'A fifty-millimetre pipe with three bends: cleared, it lasts a fortnight. Change to seventy-five, lose a bend, add a rodding ' +
      'point, and after that the family can see to it.',
    items: [money('排水管及检查口', 'Drain pipe and rodding point', 560), hours('拆装与试水', 'Replacing and testing', 8)],
  },
  {
    ...repair('coat', 'older-people', 'older'),
    title: '漏风的老木窗换密封条',
    titleEn: 'New seals for a draughty wooden window',
    story: '十一月起她就用报纸塞窗缝，一开窗纸掉一地。窗框还好，换毛条、加一层可拆的保温膜，开春能揭下来。',
    storyEn:
      'From November she stuffs the gaps with newspaper, which falls out at every airing. The frames are sound: new brush seals and a ' +
      'film that can be peeled off in spring.',
    items: [
      goods('密封毛条', 'Brush seal', 30, '米', 90),
      goods('可拆保温膜', 'Removable insulating film', 4, '套', 156),
      hours('清槽安装', 'Cleaning the grooves and fitting', 5),
    ],
  },
  {
    ...repair('door', 'children', 'child'),
    title: '窗户装限位器和护栏',
    titleEn: 'Limiters and bars for the windows',
    story: '两个孩子正是爬高的时候，飘窗台矮，纱窗一推就开。限位器只留十公分缝，护栏选里面能打开的，应急用得上。',
    storyEn:
      'Two children are at the climbing age, the sill is low and the screen gives at a push. Limiters leave ten centimetres; bars that ' +
      'open from inside for an emergency.',
    items: [
      goods('窗户限位器', 'Window limiters', 6, '个', 108),
      money('内开式防护栏', 'Inward-opening window guards', 1350),
      hours('测量安装', 'Measuring and fitting', 6),
    ],
  },
  {
    ...repair('heater', 'low-income', 'any'),
    title: '两组老暖气片换新',
    titleEn: 'Two old radiators replaced',
    story: '里面锈得只剩半边热，放气阀也拧不动了。换两组铜铝复合的，加一个温控阀，等停暖那几天动手最合适。',
    storyEn:
      'Rust has left them warm on one side only, and the bleed valve no longer turns. Two copper-aluminium radiators and a thermostat ' +
      'valve, best fitted while the heating is off.',
    items: [
      goods('铜铝复合暖气片', 'Copper-aluminium radiators', 2, '件', 1360),
      money('温控阀与接头', 'Thermostat valves and joints', 260),
      hours('水暖工半天', 'A heating fitter for half a day', 5),
    ],
  },
  {
    ...repair('heater', 'older-people', 'older'),
    title: '取暖炉烟道重砌',
    titleEn: 'A stove flue rebuilt',
    story: '炉子一生火，烟往屋里走，墙上熏出一道黑印。烟道内壁塌了一段，要拆到半腰重砌，顶上加防倒风的帽子。',
    storyEn:
      'As soon as the stove is lit the smoke comes indoors; there is a black streak up the wall. A stretch of lining has fallen in: ' +
      'rebuild from halfway and cap it against downdraught.',
    items: [
      money('耐火砖、烟道内衬和风帽', 'Firebrick, flue liner and cowl', 1480),
      goods('一氧化碳报警器', 'Carbon-monoxide alarm', 1, '个', 98),
      hours('砌炉师傅施工', 'A stove mason', 14),
    ],
  },
  {
    ...repair('stool', 'children', 'child'),
    title: '走廊尽头隔一个写字角',
    titleEn: 'A study corner at the end of the hall',
    story: '一家四口一张饭桌，写字要等碗收了。走廊尽头有一米二，装一块台板、一道推拉帘、一个插座，姐弟俩排了谁先谁后。',
    storyEn:
      'Four people, one dining table: homework waits for the dishes. There is 1.2 metres at the end of the hall for a worktop, a ' +
      'curtain and a socket. Brother and sister have agreed turns.',
    items: [
      money('台板、支架和帘轨', 'Worktop, brackets and curtain track', 480),
      goods('可调壁灯', 'Adjustable wall lamp', 1, '盏', 119),
      hours('木工和接电', 'Joinery and wiring', 6),
    ],
  },
  {
    ...repair('fan', 'carers', 'adult'),
    title: '浴室装排气扇',
    titleEn: 'An extractor fan for the bathroom',
    story: '浴室没有窗，擦洗一回要半个多钟头，水汽闷得人头晕。顶上已有旧孔，换一台静音的，再接一根软管到外墙。',
    storyEn:
      'The bathroom has no window and a bed-bath takes over half an hour in steam. There is an old hole in the ceiling: a quiet fan ' +
      'and a hose to the outer wall.',
    items: [goods('静音排气扇', 'Quiet extractor fan', 1, '台', 168), hours('安装接管', 'Fitting and ducting', 2.5)],
  },
  {
    ...repair('grab-rail', 'older-people', 'older'),
    title: '楼梯靠墙一侧补扶手',
    titleEn: 'A second rail on the wall side of the stairs',
    story: '右边有栏杆，左边是光墙，可她使得上力的是左手。补八米圆木扶手，两头要弯进墙里，免得勾住袖子。',
    storyEn:
      'There is a banister on the right and bare wall on the left, and her strong hand is the left. Eight metres of round rail, ends ' +
      'returned to the wall so no sleeve catches.',
    items: [
      goods('实木圆扶手', 'Round wooden handrail', 8, '米', 640),
      goods('扶手支架', 'Rail brackets', 9, '只', 135),
      hours('安装打磨', 'Fitting and sanding', 5),
    ],
  },
  {
    ...repair('desk-lamp', 'low-income', 'adult'),
    title: '楼道感应灯和踏步反光条',
    titleEn: 'Stair lights and reflective edges',
    story: '楼道灯坏了一半，台阶和平台一个颜色。装六盏声光灯，每级贴一条夜光防滑条，上下楼的人都用得着。',
    storyEn:
      'Half the stair lights are dead, and tread and landing look alike. Six sensor lamps and a glow strip on each step would serve ' +
      'everyone who climbs.',
    items: [
      goods('声光感应灯', 'Sound-and-light sensor lamps', 6, '盏', 210),
      goods('夜光防滑条', 'Glow non-slip strip', 60, '米', 300),
      hours('更换与粘贴', 'Replacing and sticking', 6),
    ],
  },
  ...MORE_HOME_REPAIRS,
];
