/** The second thirty home repairs, from roofs to hinges. Says nothing about who or where. */
import type { AgeBand, Group, NeedObject } from '~/domain/needs/vocabulary';
import { goods, hours, money } from './pieces';
import type { Story } from './story';

function repair(object: NeedObject, group: Group, ageBand: AgeBand) {
  return { kind: 'home-repair', object, group, ageBand } as const;
}

export const MORE_HOME_REPAIRS: readonly Story[] = [
  {
    ...repair('roof', 'low-income', 'adult'),
    title: '铁皮顶加一层隔热',
    titleEn: 'Insulation under a tin roof',
    story: '夏天下午屋里像蒸笼，风扇吹出来的都是热风。铁皮没有锈，内侧贴五公分挤塑板，缝打满，再刷一道反光漆。',
    storyEn:
      'On summer afternoons the room is a steamer and the fan blows hot. The sheeting is sound: five centimetres of foam board inside, ' +
      'seams filled, a coat of reflective paint on top.',
    items: [
      goods('挤塑保温板', 'Foam insulation board', 36, '平方米', 1080),
      goods('屋面反光漆', 'Reflective roof paint', 3, '桶', 690),
      hours('粘贴与涂刷', 'Fixing and painting', 20),
    ],
  },
  {
    ...repair('tap', 'older-people', 'older'),
    title: '屋檐补一段排水槽',
    titleEn: 'A missing length of gutter',
    story: '雨水直接砸在墙根，墙脚的灰一年掉一截。量过是七米，落水管要引到沟里，别冲了邻居的菜地。',
    storyEn:
      'Rain falls straight on the foot of the wall and takes a strip of plaster each year. Seven metres by measure, with a downpipe to ' +
      "the ditch so the neighbour's vegetables are spared.",
    items: [
      goods('铝合金檐沟', 'Aluminium gutter', 7, '米', 490),
      goods('落水管及管卡', 'Downpipe and clips', 1, '套', 130),
      hours('搭梯安装', 'Fitting from ladders', 6),
    ],
  },
  {
    ...repair('grab-rail', 'disabled', 'adult'),
    title: '浴室整间改成无障碍',
    titleEn: 'A step-free bathroom, all of it',
    story: '他想自己洗澡，这是第一条。去掉门槛和浴缸，地面做坡，墙上两道扶手，花洒能坐着够到，门换成推拉的。',
    storyEn:
      'He wants to wash by himself; that comes first. Out go the step and the tub; the floor slopes, two rails line the wall, the ' +
      'shower can be reached sitting, the door slides.',
    items: [
      money('地砖、防水与给排水材料', 'Tiles, waterproofing and plumbing', 6800),
      goods('L形安全扶手', 'L-shaped grab rails', 2, '副', 460),
      hours('水工、瓦工施工', 'Plumber and mason', 56),
    ],
  },
  {
    ...repair('roof', 'low-income', 'any'),
    title: '裂缝的山墙加固',
    titleEn: 'A cracked gable wall made safe',
    story: '裂缝从窗角斜到屋檐，贴的纸条今年断了两次，说明还在动。方案是加两根构造柱，墙面挂网抹灰，专业检测已经做完。',
    storyEn:
      'The crack runs from window corner to eaves, and the paper tell-tale has broken twice this year. Two tie columns, mesh and ' +
      'render are the plan; the survey is done.',
    items: [
      money('钢筋、水泥与钢丝网', 'Steel, cement and mesh', 14500),
      money('检测与监测费', 'Survey and monitoring', 2400),
      hours('泥瓦工施工', "Masons' work", 96),
    ],
  },
  {
    ...repair('cooker', 'low-income', 'adult'),
    title: '土灶改燃气灶台',
    titleEn: 'From a wood stove to a gas hob',
    story: '柴火灶烧了几十年，屋顶都熏黑了。灶台改到靠窗，贴瓷砖，气瓶柜放在室外，她说终于可以不流着眼泪炒菜。',
    storyEn:
      'Decades of wood smoke have blackened the ceiling. The hob moves to the window, tiled, with the gas bottle cupboard outdoors. At ' +
      'last, she says, cooking without tears.',
    items: [
      money('灶台、瓷砖和气瓶柜', 'Counter, tiles and bottle cupboard', 1650),
      goods('自闭阀燃气软管', 'Self-closing gas hose', 1, '套', 75),
      hours('泥瓦与安装', 'Masonry and fitting', 12),
    ],
  },
  {
    ...repair('door', 'older-people', 'older'),
    title: '圆把手换成下压执手',
    titleEn: 'Levers instead of round knobs',
    story: '手指变形以后，圆球锁要两只手一起拧。家里五扇门，换成一压就开的长执手，厕所那把要能从外面应急打开。',
    storyEn:
      'With changed finger joints a round knob takes both hands. Five doors, five levers that open at a press; the bathroom one should ' +
      'also open from outside in need.',
    items: [goods('下压执手锁', 'Lever handle sets', 5, '套', 425), hours('换锁调门', 'Fitting and adjusting', 3)],
  },
  {
    ...repair('socket', 'disabled', 'adult'),
    title: '开关和插座改到够得着的高度',
    titleEn: 'Switches and sockets within reach',
    story: '坐着伸手刚好差十公分，开灯用的是一根筷子。灯开关降到一米，插座升到六十公分，床边加一个双控。',
    storyEn:
      'Sitting down, the switch is ten centimetres too far; a chopstick does the job. Switches down to one metre, sockets up to sixty ' +
      'centimetres, a two-way by the bed.',
    items: [
      goods('大翘板开关', 'Large rocker switches', 6, '个', 132),
      money('线管与底盒', 'Conduit and boxes', 180),
      hours('电工移位', 'Moving by an electrician', 7),
    ],
  },
  {
    ...repair('bed', 'carers', 'adult'),
    title: '天花板装一道移位吊轨',
    titleEn: 'A ceiling track for moving from bed to chair',
    story: '从床到轮椅，一天要抱六趟，腰已经贴着膏药。楼板能承重，轨道三米直的，吊带要两条，一条洗一条用。',
    storyEn:
      'Six lifts a day from bed to wheelchair, and a plaster on the back to show for it. The slab will bear it: three metres of ' +
      'straight track and two slings, one in the wash.',
    items: [
      goods('移位吊轨与电机', 'Ceiling track with hoist', 1, '套', 11800),
      goods('移位吊带', 'Transfer slings', 2, '件', 760),
      hours('安装、试吊与教用', 'Fitting, test lift and instruction', 8),
    ],
  },
  {
    ...repair('fan', 'older-people', 'older'),
    title: '松动的吊扇换钩重挂',
    titleEn: 'A loose ceiling fan re-hung',
    story: '吊扇转起来左右晃，她只敢开一档。换膨胀钩、加防坠链，扇叶洗干净；还能用的机器，不必买新的。',
    storyEn:
      'The fan sways, and she dares only the first speed. A new anchor, a safety chain, clean blades: the motor still works, so ' +
      'nothing new to buy.',
    items: [money('膨胀吊钩与防坠链', 'Anchor hook and safety chain', 60), hours('高处安装', 'Work at height', 1.5)],
  },
  {
    ...repair('roof', 'low-income', 'adult'),
    title: '天花批荡脱落处清掉重抹',
    titleEn: 'Flaking ceiling plaster cleared and redone',
    story: '上个月掉下一块，正好落在饭桌上，幸好没人。松的都要敲掉，钢筋刷防锈，再薄抹一层，重的灰不往上堆。',
    storyEn:
      'Last month a piece fell on the dining table, fortunately between meals. Everything loose comes off, the steel is rust-proofed ' +
      'and a thin coat goes back; no heavy plaster overhead.',
    items: [
      money('防锈剂、聚合物砂浆', 'Rust inhibitor and polymer mortar', 980),
      hours('搭架清理与抹灰', 'Scaffold, clearing and plastering', 24),
    ],
  },
  {
    ...repair('broom', 'older-people', 'older'),
    title: '厨房墙角的老鼠洞封好',
    titleEn: 'Mouse holes in the kitchen sealed',
    story: '米缸换成铁的还是挡不住，洞从水管边上来。钢丝绒塞实，水泥封面，地漏加网，碗柜脚下也要看一看。',
    storyEn:
      'Even a steel rice bin is no match: they come up along the pipe. Pack with wire wool, seal with cement, put a mesh in the drain, ' +
      'and look under the cupboard too.',
    items: [money('钢丝绒、水泥和地漏网', 'Wire wool, cement and drain mesh', 120), hours('排查封堵', 'Finding and sealing', 3)],
  },
  {
    ...repair('ramp', 'disabled', 'youth'),
    title: '阳台门槛做一块活动斜板',
    titleEn: 'A movable ramp for the balcony sill',
    story: '他想自己到阳台看火车。门槛高十一公分，又要挡雨，只能做一块可以拿开的铝斜板，边上带护沿。',
    storyEn:
      'He wants to get to the balcony by himself to watch the trains. The sill is eleven centimetres and must stop rain, so: a movable ' +
      'aluminium ramp with raised edges.',
    items: [goods('铝合金活动斜板', 'Movable aluminium ramp', 1, '块', 460), hours('量尺定做与试用', 'Measuring and trying out', 2)],
  },
  {
    ...repair('tap', 'low-income', 'adult'),
    title: '屋顶旧水箱换不锈钢',
    titleEn: 'A stainless tank for the roof',
    story: '水泥水箱裂了，放出来的水带沙，烧水壶里一层白。换一吨的不锈钢箱，加浮球阀和盖，老箱敲掉运走。',
    storyEn:
      'The concrete tank has cracked and the water brings sand. A one-tonne steel tank with float valve and lid; the old one broken up ' +
      'and carted off.',
    items: [
      goods('一吨不锈钢水箱', 'One-tonne stainless tank', 1, '个', 1580),
      money('浮球阀、管件与吊运', 'Float valve, fittings and hoisting', 620),
      hours('拆旧装新', 'Removing and fitting', 10),
    ],
  },
  {
    ...repair('stool', 'older-people', 'older'),
    title: '门口装一块可翻的换鞋座',
    titleEn: 'A flip-down seat for changing shoes',
    story: '门口窄，放不下凳子，换鞋时他扶着墙单脚站。墙上装一块翻板座，配一根竖扶手，坐下来系鞋带不用急。',
    storyEn:
      'The entrance is too narrow for a stool; shoes are changed on one leg against the wall. A flip-down seat and an upright rail, ' +
      'and laces can take their time.',
    items: [
      goods('壁挂翻板座', 'Wall-mounted flip seat', 1, '把', 198),
      goods('竖式短扶手', 'Short vertical rail', 1, '副', 85),
      hours('安装', 'Fitting', 1.5),
    ],
  },
  {
    ...repair('socket', 'ill', 'adult'),
    title: '呼吸机专线与应急电源',
    titleEn: 'A dedicated line and back-up for a breathing machine',
    story: '机器一天开十二个钟头，和空调同一路，跳过两次闸。从电表箱单拉一路，配一台能撑四个小时的应急电源。',
    storyEn:
      "The machine runs twelve hours a day on the air-conditioner's circuit and has been tripped twice. A line of its own from the " +
      'meter, and a back-up supply good for four hours.',
    items: [
      money('专线电缆与断路器', 'Dedicated cable and breaker', 420),
      goods('应急电源', 'Back-up power supply', 1, '台', 2350),
      hours('电工施工', "An electrician's work", 5),
    ],
  },
  {
    ...repair('door', 'low-income', 'adult'),
    title: '变形的入户门换防火门',
    titleEn: 'A warped front door replaced',
    story: '门下沉了，关一次要抬一把，楼道的烟气也挡不住。换一樘乙级防火门，门槛做平，老门拆走。',
    storyEn:
      'The door has dropped and must be lifted to shut; smoke from the stairwell comes through. A fire-rated door with a flat ' +
      'threshold, the old one taken away.',
    items: [goods('乙级防火门', 'Fire-rated door', 1, '套', 1180), hours('拆旧、安装、调平', 'Removing, fitting, levelling', 5)],
  },
  {
    ...repair('roof', 'older-people', 'any'),
    title: '三间土房整体加固',
    titleEn: 'Three earth-walled rooms strengthened',
    story:
      '墙还正，只是檐口和墙角松了。用钢带拉结四角，屋面翻一遍，地坪抬高二十公分防潮，老木窗想留着，那是他年轻时自己打的，榫头到现在没松过。工程分两段做，先外墙后屋里，中间停一周让灰浆干透，第三方每段验一次。',
    storyEn:
      'The walls stand true; eaves and corners have loosened. Steel ties at four corners, a re-laid roof, the floor raised twenty ' +
      'centimetres against damp. He would like to keep the windows; he made them as a young man and no joint has moved. Walls first, ' +
      'rooms after, a week between for the mortar to dry, and an independent check after each.',
    items: [
      money('钢带、瓦件与地坪材料', 'Steel ties, tiles and floor materials', 36500),
      money('设计与第三方验收', 'Design and third-party acceptance', 4200),
      hours('施工帮工', 'Building hands', 160),
    ],
  },
  {
    ...repair('roof', 'low-income', 'any'),
    title: '老屋原址翻建四十平方',
    titleEn: 'Forty square metres rebuilt on the old ground',
    story:
      '旧屋已经鉴定不能再住，宅基和手续都齐。建四十平方，一厅一房一厨一卫，门口做坡道，图纸由设计师义务画好。拆下来的青砖和木料挑好的留着：砖铺院子，木料打一张长凳，放在新屋檐下；工期四个月，雨季前封顶。',
    storyEn:
      'The old house has been judged past living in; plot and papers are in order. Forty square metres, one room of each, a ramp at ' +
      'the door; an architect has drawn the plans for nothing. Good bricks from the old house will pave the yard and its timber will ' +
      'make a bench under the new eaves. Four months, roofed before the rains.',
    items: [
      money('主体工程材料与人工', 'Structure, materials and labour', 72000),
      money('水电与门窗', 'Water, power, doors and windows', 7800),
      hours('搬运清场', 'Carrying and clearing', 80),
    ],
  },
  {
    ...repair('grab-rail', 'older-people', 'older'),
    title: '全屋适老改造一次做齐',
    titleEn: 'A whole home made easy on the knees',
    story: '扶手、地面、灯光、门槛一起改，省得拆几回墙。她只提了两点：缝纫机放原位，浴室的砖要米色，白的看不清水。',
    storyEn:
      'Rails, floors, lights and thresholds in one go, so walls are opened once. She asked two things: the sewing machine stays, and ' +
      'the bathroom tiles are beige, since white hides water.',
    items: [
      money('地面与墙面材料', 'Floor and wall materials', 18600),
      goods('成套安全扶手', 'Set of grab rails', 1, '套', 1980),
      hours('施工与收尾', 'Building and finishing', 120),
    ],
  },
  {
    ...repair('cooker', 'disabled', 'adult'),
    title: '灶台降到坐着能炒菜',
    titleEn: 'A counter low enough to cook sitting down',
    story:
      '他爱做菜，朋友来吃过都说好。灶台降到七十二公分，下面空出来放腿，吊柜换成能拉下来的拉篮。水槽要浅，龙头要能抽出来；刀架、砧板、调料都排在左手边，他是左撇子，菜单已经写到第三页。',
    storyEn:
      'He loves to cook, and friends agree. Lower the counter to 72 cm, leave room for legs, and change the wall cupboard for baskets ' +
      'that pull down. A shallow sink, a pull-out tap, knives and spices on the left: he is left-handed, and the menu has reached its ' +
      'third page.',
    items: [
      money('台面与柜体改造', 'Counter and cabinet work', 3300),
      goods('升降拉篮', 'Pull-down baskets', 2, '套', 1560),
      hours('木工与安装', 'Joinery and fitting', 16),
    ],
  },
  {
    ...repair('bed', 'older-people', 'older'),
    title: '晾衣杆换手摇升降',
    titleEn: 'A hand-cranked drying rack',
    story: '阳台的杆子固定在头顶，她晾衣要踩凳子。换成手摇的，降到胸口挂好再摇上去，摇把装在不碰头的一侧。',
    storyEn:
      'The balcony pole is fixed overhead and hanging washing means standing on a stool. A crank rack comes down to chest height and ' +
      'goes back up; handle on the side where no head passes.',
    items: [goods('手摇升降晾衣架', 'Hand-crank drying rack', 1, '套', 235), hours('打孔安装', 'Drilling and fitting', 2)],
  },
  {
    ...repair('tap', 'children', 'child'),
    title: '浴室换恒温花洒',
    titleEn: 'A thermostatic shower for the bathroom',
    story: '水忽冷忽热，妈妈总要先用手背试半天。换一只到四十度就锁住的恒温龙头，花洒加一个矮挂座，孩子够得着。',
    storyEn:
      "The water runs hot and cold, and a mother's hand tests it every time. A thermostatic mixer locked at forty degrees, with a " +
      "second, lower hook within a child's reach.",
    items: [goods('恒温淋浴龙头', 'Thermostatic shower mixer', 1, '套', 398), hours('更换调试', 'Replacing and setting', 1.5)],
  },
  {
    ...repair('tea', 'ill', 'adult'),
    title: '窗纱和纱门全部换新',
    titleEn: 'New mesh for windows and screen door',
    story: '纱眼破了，傍晚得早早关窗，屋里闷。四扇窗一扇门，框子都能用，换成防蚊的细纱，卡条也一起换。',
    storyEn:
      'The mesh has holes, so windows are shut early and the room is close. Four windows and a door, frames all good: fine mosquito ' +
      'mesh and new beading.',
    items: [
      goods('防蚊细纱网', 'Fine mosquito mesh', 15, '平方米', 225),
      money('卡条与滑轮', 'Beading and rollers', 80),
      hours('拆换绷网', 'Re-meshing', 6),
    ],
  },
  {
    ...repair('bed', 'children', 'youth'),
    title: '阁楼木梯换成缓坡梯',
    titleEn: 'A gentler stair to the loft',
    story: '上阁楼的梯子几乎是直的，书和被子都得用绳吊。换一副带扶手的缓坡木梯，踏板加宽到二十四公分，下面做成书架。',
    storyEn:
      'The loft ladder is nearly upright; books and quilts go up by rope. A gentler wooden stair with a rail, treads of 24 cm, and ' +
      'bookshelves beneath.',
    items: [money('松木踏板与扶手料', 'Pine treads and rail', 2100), hours('木工制作安装', 'A carpenter to make and fit it', 22)],
  },
  {
    ...repair('washer', 'carers', 'adult'),
    title: '厕所加装冲洗喷枪与置物台',
    titleEn: 'A rinse spray and shelf in the toilet',
    story: '照护用的盆、桶、毛巾都堆在地上，洗便盆要蹲着。装一把壁挂喷枪、一个齐腰的石台，地面做点坡，水自己走。',
    storyEn:
      'Basins, buckets and towels stand on the floor, and bedpans are washed squatting. A wall spray, a waist-high shelf and a slight ' +
      'fall to the floor so water leaves by itself.',
    items: [
      goods('壁挂喷枪', 'Wall-mounted rinse spray', 1, '套', 145),
      money('石材台板与找坡砂浆', 'Stone shelf and levelling mortar', 430),
      hours('水工与瓦工', 'Plumber and mason', 7),
    ],
  },
  {
    ...repair('fridge', 'low-income', 'adult'),
    title: '地面返潮处重做防潮层',
    titleEn: 'A damp-proof floor, done again',
    story: '冰箱脚锈穿了一只，是地面常年返潮的缘故。揭开地砖铺一层防潮膜，厨房和过道一共十四平方，砖尽量用回旧的。',
    storyEn:
      'One foot of the fridge has rusted through: the floor is always damp. Lift the tiles, lay a membrane over fourteen square metres ' +
      'of kitchen and passage, and reuse what tiles survive.',
    items: [
      goods('防潮膜', 'Damp-proof membrane', 16, '平方米', 240),
      money('水泥砂与补砖', 'Cement, sand and spare tiles', 890),
      hours('揭砖重铺', 'Lifting and re-laying', 24),
    ],
  },
  {
    ...repair('ramp', 'older-people', 'older'),
    title: '院门外水沟盖一块篦子板',
    titleEn: 'A grating over the ditch at the gate',
    story: '出门第一步就要跨沟，宽四十公分，盖的木板下雨就翘。换一块复合篦子板，能过轮椅，也能拎起来清沟。',
    storyEn:
      'The first step out is over a ditch, forty centimetres wide, and its plank curls in rain. A composite grating that bears a ' +
      'wheelchair and lifts for cleaning.',
    items: [goods('复合篦子板', 'Composite grating', 2, '块', 360), hours('修边安放', 'Trimming the edge and setting', 3)],
  },
  {
    ...repair('glasses', 'disabled', 'adult'),
    title: '家里光线和对比色改一改',
    titleEn: 'Better light and contrast for low vision',
    story: '她还看得见深浅，台阶和门框刷成对比色就能自己走。灯换成不闪的，灶台下加灯带，镜子旁的眩光要挡一挡。',
    storyEn:
      'She can still tell dark from light, so contrast on steps and frames lets her walk freely. Flicker-free lamps, a strip under the ' +
      'kitchen cupboard, and a shade for the glare by the mirror.',
    items: [
      goods('无频闪吸顶灯', 'Flicker-free ceiling lamps', 4, '盏', 480),
      money('对比色漆与灯带', 'Contrast paint and light strip', 260),
      hours('电工与刷漆', 'Wiring and painting', 9),
    ],
  },
  {
    ...repair('toolbox', 'low-income', 'any'),
    title: '小修小补一次上门清单',
    titleEn: 'One visit for a list of small repairs',
    story: '清单贴在冰箱上：纱门合页松、衣柜门掉、马桶一直流、踢脚线翘、门锁涩。都不大，合起来够一位师傅忙一天。',
    storyEn:
      'The list is on the fridge: a loose hinge, a fallen wardrobe door, a running cistern, a lifted skirting, a stiff lock. None is ' +
      "large; together they make one good day's work.",
    items: [
      money('合页、水箱配件和小五金', 'Hinges, cistern parts and small hardware', 260),
      hours('维修师傅一天', 'A handyman for a day', 8),
    ],
  },
  {
    ...repair('quilt', 'older-people', 'older'),
    title: '西晒墙加外保温和遮阳',
    titleEn: 'Shade and insulation for a west wall',
    story: '下午三点以后墙烫手，床只好挪到屋中间。外墙贴保温板、窗上装可收的遮阳篷，搭架由施工队报备。',
    storyEn:
      'After three in the afternoon the wall is hot to touch and the bed has moved to the middle of the room. Insulation outside, a ' +
      'retractable awning above; the crew files for the scaffold.',
    items: [
      money('外墙保温与抹面', 'External insulation and render', 5200),
      goods('可收遮阳篷', 'Retractable awning', 1, '套', 680),
      hours('高处施工', 'Work at height', 20),
    ],
  },
];
