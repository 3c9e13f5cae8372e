/** The second thirty requests for time and skill. Tells no day, hour or place. */
import type { AgeBand, Group, NeedObject } from '~/domain/needs/vocabulary';
import { goods, hours, money } from './pieces';
import type { Story } from './story';

function service(object: NeedObject, group: Group, ageBand: AgeBand) {
  return { kind: 'service', object, group, ageBand } as const;
}

export const MORE_VOLUNTEER_SERVICES: readonly Story[] = [
  {
    ...service('book', 'disabled', 'adult'),
    title: '把一本教材录成有声书',
    titleEn: 'A textbook recorded as audio',
    story: '他在备考推拿师资格，教材没有音频版。四百页，按章分给几位录，图表要用话说清楚，口误不要紧。',
    storyEn:
      'He is studying for the massage licence and the textbook has no audio. Four hundred pages, a chapter each; diagrams described in ' +
      "words. Slips don't matter.",
    items: [hours('录音与校听', 'Recording and checking', 40)],
  },
  {
    ...service('desk-lamp', 'children', 'youth'),
    title: '晚间自习室照看',
    titleEn: 'Keeping an eye on the study room',
    story: '活动室有六张书桌，缺一位坐在旁边的大人。不讲课，有人问就答，没人问就看自己的书。',
    storyEn:
      'The activity room has six desks and lacks an adult beside them. No lectures: answer when asked, otherwise read your own book.',
    items: [hours('自习照看二十次', 'Twenty evenings', 40)],
  },
  {
    ...service('stool', 'older-people', 'older'),
    title: '陪着下棋，让不让子都行',
    titleEn: 'A chess partner, handicap optional',
    story: '象棋下了五十年，电脑太厉害，小孩太快。想找个棋力相当的，输赢记在小本上，年底算总账。',
    storyEn:
      'Fifty years of Chinese chess: computers are too good and children too quick. An equal wanted; scores kept in a notebook and ' +
      "settled at year's end.",
    items: [hours('下棋十次', 'Ten games', 15)],
  },
  {
    ...service('glasses', 'older-people', 'older'),
    title: '陪配一副合适的老花镜',
    titleEn: 'Choosing reading glasses together',
    story: '摊上买的度数总不对，看久了头疼。要有人陪去验光，试戴时多走几步，镜腿别夹着助听器。',
    storyEn:
      'Stall-bought glasses are never right and bring headaches. Someone to come to the optician, walk about while trying, and check ' +
      'the arms clear a hearing aid.',
    items: [hours('陪同验光', 'A trip to the optician', 3), money('验光与镜片', 'Test and lenses', 260)],
  },
  {
    ...service('hands', 'children', 'child'),
    title: '语言训练作业陪练',
    titleEn: 'Practice partner for speech exercises',
    story: '治疗师每次留五个游戏：吹泡泡、学口型、找声音。想有人陪着玩完，输了要学一声小狗叫，玩着玩着就会说了。',
    storyEn:
      'The therapist leaves five games: bubbles, mouth shapes, hunting for sounds. Someone to play them through; the loser barks like ' +
      'a puppy, and words come along the way.',
    items: [hours('陪练十八次', 'Eighteen sessions', 18)],
  },
  {
    ...service('seedling', 'low-income', 'adult'),
    title: '帮忙把橙子卖出去',
    titleEn: 'Helping to sell a crop of oranges',
    story: '果子甜，树是自己嫁接的，卡在不会拍照和开团。来一位懂线上卖货的，教到她自己能发货为止。',
    storyEn:
      'The fruit is sweet, from trees she grafted, but photos and group orders are beyond her. Someone who knows online selling, until ' +
      'she can ship by herself.',
    items: [
      hours('教开团与发货', 'Teaching listings and shipping', 16),
      goods('快递纸箱与网套', 'Shipping cartons and sleeves', 100, '个', 350),
    ],
  },
  {
    ...service('door', 'disabled', 'adult'),
    title: '手动轮椅过坎的训练',
    titleEn: 'Learning to take kerbs in a wheelchair',
    story: '新换的手动轮椅轻，可遇到路沿还是发怵。想请老轮友带着练翘前轮，空地上练，头盔护肘都有。',
    storyEn:
      'The new manual chair is light, but kerbs still frighten. An old hand to teach the front-wheel lift on open ground; helmet and ' +
      'pads are ready.',
    items: [hours('训练六次', 'Six practice sessions', 9)],
  },
  {
    ...service('cane', 'older-people', 'older'),
    title: '陪走公园一圈，量力而行',
    titleEn: 'Once round the park, no hurry',
    story: '换了膝盖以后要多走，医生说平地一公里。他带水壶和收音机，走累了就坐下听一段评书，再接着走。',
    storyEn:
      "A new knee needs walking, a level kilometre by the doctor's word. He brings flask and radio; when tired, sit for a chapter, " +
      'then go on.',
    items: [hours('陪走十次', 'Ten walks', 10)],
  },
  {
    ...service('toolbox', 'low-income', 'any'),
    title: '小家电修理摊一天',
    titleEn: 'A repair stall for one day',
    story:
      '电饭锅、风扇、台灯，谁家都有一两件舍不得扔的。师傅坐镇，学徒登记，能修的修，修不了的拆零件。每件挂一张小票，写明毛病、换了什么、下次怎么避免；修好的当场插电试给大家看。',
    storyEn:
      "Rice cookers, fans, lamps: every home has one too good to throw out. A master presides, apprentices log; what can't be mended " +
      'gives its parts. Each piece gets a slip with the fault, the cure and how to avoid it, and is switched on for all to see.',
    items: [hours('师傅三人一天', 'Three menders, one day', 24), money('焊锡、电容等耗材', 'Solder, capacitors and such', 180)],
  },
  {
    ...service('heater', 'older-people', 'older'),
    title: '入冬前检查炉子和烟道',
    titleEn: 'Stoves and flues checked before winter',
    story: '炉子生火前，烟道要通、接口要严、报警器要响。师傅一户一户看，把该换的列清单，量好尺寸。',
    storyEn:
      'Before the first fire the flue must draw, joints be tight and alarms sound. A fitter looks at each and lists what to change, ' +
      'with sizes.',
    items: [hours('巡检两天', 'Two days of checks', 16), goods('一氧化碳报警器', 'Carbon-monoxide alarms', 8, '个', 784)],
  },
  {
    ...service('scissors', 'children', 'child'),
    title: '会哄小朋友的理发师',
    titleEn: 'A barber who is good with small children',
    story: '他听到推子响就躲。上回有位姐姐先给布娃娃剪，再给他剪，成了。想请有耐心的，慢一点，停几次也行。',
    storyEn:
      "The buzz of clippers sends him hiding. Once someone cut the doll's hair first, and it worked. Patience, please, and as many " +
      'pauses as it takes.',
    items: [hours('理发四次', 'Four haircuts', 4)],
  },
  {
    ...service('phone', 'low-income', 'adult'),
    title: '教做简历，练两次面试',
    titleEn: 'A résumé and two practice interviews',
    story: '在家带孩子六年，想回去做仓管。会用表格，写不好经历。帮她把事情说清楚，再模拟两回面试。',
    storyEn:
      'Six years at home with children; she wants to go back to stock-keeping. Good with spreadsheets, shy of self-description. Help ' +
      'her say it, then rehearse twice.',
    items: [hours('简历与模拟面试', 'Résumé and rehearsals', 6)],
  },
  {
    ...service('rice', 'older-people', 'older'),
    title: '米面油搬上楼',
    titleEn: 'Rice, flour and oil carried upstairs',
    story: '过节的米面油到了一楼，三十六份，没有电梯。年轻力壮的来，一层歇一回，送到门口签个字就好。',
    storyEn:
      "The festival's rice, flour and oil have reached the ground floor: thirty-six lots, no lift. Strong legs, a rest on every " +
      'landing, a signature at each door.',
    items: [hours('搬运六人半天', 'Six carriers, half a day', 18)],
  },
  {
    ...service('medicine', 'ill', 'adult'),
    title: '代取药并核对药盒',
    titleEn: 'Fetching prescriptions, filling the pillbox',
    story: '药有九种，换过一次厂家，盒子颜色也变了。取回来照清单分进七格药盒，她在旁边一起数。',
    storyEn:
      'Nine medicines, and a new maker has changed the colours. Fetch, then sort by the list into a seven-day box, with her counting ' +
      'alongside.',
    items: [hours('取药分药八次', 'Eight rounds', 12), goods('分格药盒', 'Compartment pillbox', 2, '个', 50)],
  },
  {
    ...service('desk', 'children', 'youth'),
    title: '陪着把编程入门学完',
    titleEn: 'The first steps in programming',
    story: '他用一台旧电脑自学，卡在循环那一章。想做一个记零花钱的小程序，找个能远程看屏幕的人带一带。',
    storyEn:
      'He is teaching himself on an old computer and is stuck at loops. The goal is a pocket-money tracker; a guide who can look over ' +
      'a shared screen.',
    items: [hours('线上辅导十次', 'Ten online sessions', 15)],
  },
  {
    ...service('wheelchair', 'carers', 'adult'),
    title: '学会正确移位不伤腰',
    titleEn: 'Lifting without hurting your back',
    story: '照护的人多半靠蛮力，腰都贴着膏药。请康复师上门教床到椅、椅到车两套动作，各练十遍。',
    storyEn: 'Most carers lift by force and wear the plaster for it. A therapist to teach bed-to-chair and chair-to-car, ten times each.',
    items: [
      hours('康复师教学三次', 'Three lessons from a therapist', 6),
      goods('移位腰带与滑布', 'Transfer belt and slide sheet', 2, '套', 320),
    ],
  },
  {
    ...service('tea', 'carers', 'adult'),
    title: '照护者茶话，缺主持人',
    titleEn: "A host for the carers' tea",
    story: '十来位照护家人的人，想坐下来说说话，不想听讲座。主持人会听、会收尾、守得住别人的话。',
    storyEn:
      'A dozen people who look after family want to talk and no lecture. A host who listens, knows how to close, and keeps what is said.',
    items: [hours('主持六次', 'Hosting six times', 12), money('茶水点心', 'Tea and snacks', 360)],
  },
  {
    ...service('roof', 'older-people', 'older'),
    title: '台风前帮忙收拾天台',
    titleEn: 'A roof terrace made ready for typhoons',
    story: '天台有花架、竹竿和几块旧铁皮，风一来都会飞。搬下来、绑起来、排水口掏一掏，花由他来挑哪盆先走。',
    storyEn:
      'Flower racks, bamboo poles and old sheeting will all fly. Bring down, tie down, clear the drains; he decides which pot goes first.',
    items: [hours('四人半天', 'Four people, half a day', 12)],
  },
  {
    ...service('bed', 'ill', 'adult'),
    title: '上门教卧床护理与翻身',
    titleEn: 'Bed care and turning, taught at home',
    story: '出院第一周最慌：怎么翻、怎么垫、怎么看皮肤。请护士把一天的流程走一遍，写成贴在墙上的单子。',
    storyEn:
      'The first week home is the worst: how to turn, how to pad, what to look for. A nurse to walk through one day and leave a sheet ' +
      'for the wall.',
    items: [hours('护士上门四次', 'Four nurse visits', 8), goods('翻身垫', 'Turning wedges', 2, '个', 180)],
  },
  {
    ...service('shoe', 'children', 'youth'),
    title: '篮球教练带练投篮',
    titleEn: 'A coach for jump shots',
    story: '四个孩子一个球，打得热闹，没人教过步法。想有位教练带几节，最后打一场正规的，有哨子那种。',
    storyEn: 'Four youngsters and one ball: plenty of noise, no footwork. A few lessons, then one proper game with a whistle.',
    items: [hours('带练八次', 'Eight sessions', 12), goods('篮球', 'Basketballs', 2, '个', 178)],
  },
  {
    ...service('broom', 'carers', 'adult'),
    title: '帮忙腾出一个护理床的位置',
    titleEn: 'Making room for a care bed',
    story: '新床已经订好，客厅还堆着旧家具和一台坏钢琴。拆柜子、搬重物、扫地，钢琴有人要，联系好了来拉。',
    storyEn:
      'The new bed is ordered and the room is full of old furniture and a broken piano. Dismantle, carry, sweep; the piano has a taker.',
    items: [hours('三人半天', 'Three people, half a day', 12), money('旧物清运', 'Carting away', 280)],
  },
  {
    ...service('book', 'older-people', 'older'),
    title: '教认字，从菜单和站牌起',
    titleEn: 'Learning to read, from menus and bus stops',
    story:
      '小时候没上成学，现在想认字，第一个目标是自己坐公交去看粤剧。课本不用，照着菜单和站牌教就行。写字可以晚一点，先把自己的名字写端正；学过的字她贴在冰箱上，满一百个就请志愿者吃一碗云吞。',
    storyEn:
      'There were no lessons when she was small, so reading starts now; the first goal is taking the bus to the opera. No primer: ' +
      'menus and bus stops will do. Writing can wait, apart from her own name, done properly. Learnt words go on the fridge, and at a ' +
      'hundred there will be a bowl of wonton for the teacher.',
    items: [hours('识字课十二次', 'Twelve lessons', 18)],
  },
  {
    ...service('hands', 'disabled', 'youth'),
    title: '陪去考一次驾照理论',
    titleEn: 'Company for the driving theory test',
    story: '他用手控装置学车，理论考试在城的另一头。想有人同去，路上再抽背一百道题，错的画圈。',
    storyEn:
      'He is learning to drive with hand controls and the test is across town. Come along and quiz him on a hundred questions, ringing ' +
      'the wrong ones.',
    items: [hours('陪考一天', 'One day', 6), money('往返交通', 'Travel there and back', 80)],
  },
  {
    ...service('fan', 'older-people', 'older'),
    title: '空调滤网和风扇清洗',
    titleEn: 'Air-conditioner filters and fans washed',
    story: '一到梅雨天，出风就有霉味。滤网拆下来泡一泡，风扇叶擦干净，遥控器换电池、贴上大字。',
    storyEn:
      'In the plum rains the air smells of mould. Soak the filters, wipe the blades, new batteries for the remote and large labels on it.',
    items: [hours('清洗六户', 'Cleaning in six homes', 9), money('清洗剂和电池', 'Cleaner and batteries', 150)],
  },
  {
    ...service('kettle', 'disabled', 'adult'),
    title: '家里东西贴点字和摸得出的记号',
    titleEn: 'Braille and tactile marks around the home',
    story: '调料瓶、遥控器、洗衣机旋钮，摸起来都一个样。她想好了记号规则：盐一点，糖两点，醋一道杠。',
    storyEn:
      'Spice jars, remotes and washing-machine knobs feel alike. She has the system ready: one dot salt, two dots sugar, a bar for ' +
      'vinegar.',
    items: [hours('贴标两次', 'Two labelling visits', 4), goods('点字贴与凸点胶', 'Braille labels and bump dots', 1, '套', 68)],
  },
  {
    ...service('glasses', 'children', 'youth'),
    title: '志愿填报请人把规则讲明白',
    titleEn: 'The rules of college applications explained',
    story: '分数还没出，先想弄懂平行志愿和调剂。她想学护理或食品，家里还没填过这样的表，问题列了两页纸。',
    storyEn:
      "Scores aren't out, but she wants to understand how choices are ranked. Nursing or food science; nobody at home has done this, " +
      'and there are two pages of questions.',
    items: [hours('讲解与答疑', 'Explaining and answering', 5)],
  },
  {
    ...service('seedling', 'disabled', 'adult'),
    title: '阳台种菜，搭个矮架',
    titleEn: 'A low rack for balcony vegetables',
    story: '坐着能够到的高度是六十到九十公分。搭三层架、装一条滴灌，第一茬他要种小葱、薄荷和朝天椒。',
    storyEn: 'Within reach of a chair means 60 to 90 cm. Three shelves, a drip line; first crop spring onions, mint and chillies.',
    items: [hours('搭架与教种', 'Building and teaching', 5), goods('防腐木架与滴灌', 'Rot-proof rack and drip kit', 1, '套', 240)],
  },
  {
    ...service('coat', 'older-people', 'older'),
    title: '冬衣送洗、缝补、送回',
    titleEn: 'Winter coats collected, mended, returned',
    story: '呢大衣有虫眼，羽绒服拉链坏了，都是好料子。志愿者统一收，裁缝补，干净了再送上门。',
    storyEn: 'Wool with moth holes, down with broken zips, all good cloth. Volunteers collect, a tailor mends, clean coats come home.',
    items: [hours('收送与登记', 'Collecting and logging', 10), money('裁缝工料', "Tailor's work and materials", 450)],
  },
  {
    ...service('book', 'low-income', 'adult'),
    title: '法律问题当面问一次',
    titleEn: 'One hour with a lawyer',
    story: '租房押金拿不回来，聊天记录和收据都在。想请懂法律的人看一眼，说清下一步能做什么、不能做什么。',
    storyEn:
      "A rent deposit won't come back; messages and receipts are kept. A legal mind to look and say what can and can't be done next.",
    items: [hours('法律咨询两次', 'Two consultations', 3)],
  },
  {
    ...service('phone', 'older-people', 'older'),
    title: '录一段口述往事给家里人',
    titleEn: 'A life told on tape for the family',
    story:
      '他修过三条铁路，想讲给晚辈听。志愿者提问、录音、整理成文，脏话由他自己决定留不留。工具箱里还有一把当年的道尺，可以摆在桌上当话头；讲到隧道那一段，他说要泡一壶浓茶慢慢来。',
    storyEn:
      'He helped build three railways and wants the young ones to hear. Ask, record, write it up; he decides which swear words stay. A ' +
      'track gauge from those days is still in the toolbox to get things started; for the tunnel, he says, there must be strong tea ' +
      'and no hurry.',
    items: [hours('采访与整理', 'Interviewing and writing up', 24)],
  },
];
