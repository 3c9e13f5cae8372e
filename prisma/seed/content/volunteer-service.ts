/** Sixty requests for time and skill; the second thirty stand in their own file. Tells no day, hour or place. */
import type { AgeBand, Group, NeedObject } from '~/domain/needs/vocabulary';
import { goods, hours, money } from './pieces';
import type { Story } from './story';
import { MORE_VOLUNTEER_SERVICES } from './volunteer-service-more';

function service(object: NeedObject, group: Group, ageBand: AgeBand) {
  return { kind: 'service', object, group, ageBand } as const;
}

export const VOLUNTEER_SERVICES: readonly Story[] = [
  {
    ...service('medicine', 'older-people', 'older'),
    title: '陪诊取药，帮着记医嘱',
    titleEn: 'Along to the clinic, taking notes',
    story: '复诊要跑三个窗口，机器取号字又小。想要一位走得慢、耳朵好的伴，医生说的话记在本子上，字写大一点，一行一件事。',
    storyEn:
      'A check-up means three counters and a ticket machine with small print. Wanted: a slow walker with good ears who writes the ' +
      "doctor's words down large, one thing to a line.",
    items: [hours('陪诊六次', 'Six visits', 18)],
  },
  {
    ...service('scissors', 'disabled', 'adult'),
    title: '上门理发，平头就好',
    titleEn: 'A haircut at home, short all over',
    story: '下楼不方便，头发长到耳后就烦躁。他说不要花样，推子走一圈，后颈刮干净，有镜子给他看一眼。',
    storyEn:
      'Getting downstairs is hard, and hair over the ears makes him cross. No style wanted: once round with the clippers, neck clean, ' +
      'a mirror to see.',
    items: [hours('理发六次', 'Six haircuts', 6), goods('理发围布和推子', 'Hair cape and clippers', 1, '套', 165)],
  },
  {
    ...service('book', 'older-people', 'older'),
    title: '读报聊时事，欢迎抬杠',
    titleEn: 'Reading the paper, arguing welcome',
    story:
      '教了一辈子语文，眼睛看不清小字了，耳朵和嘴都还利索。读完要留半小时讨论，立场不同更好。国际版他先听标题，挑三条细读；副刊一定要念出声，念得有感情的，他会点评断句，偶尔还布置一道题。',
    storyEn:
      'A lifetime of teaching literature; small print has gone but ears and tongue have not. Leave half an hour for debate; ' +
      'disagreement is a plus. World news by headline, then three pieces in full; the arts page with feeling. He will comment on your ' +
      'pauses and may set homework.',
    items: [hours('读报八次', 'Eight readings', 12)],
  },
  {
    ...service('desk', 'children', 'youth'),
    title: '数学补到能自己讲题',
    titleEn: 'Maths until she can explain it herself',
    story: '分数和方程卡住了，别的科目都跟得上。她不想听答案，想听为什么；最好有人让她把题讲回来。',
    storyEn:
      "Fractions and equations are stuck; the rest is fine. She doesn't want answers but reasons, and someone who makes her explain " +
      'the problem back.',
    items: [
      hours('一对一辅导十六次', 'Sixteen one-to-one lessons', 24),
      goods('方格本与几何工具', 'Squared notebooks and geometry set', 2, '套', 76),
    ],
  },
  {
    ...service('seedling', 'carers', 'adult'),
    title: '三亩水田插秧帮工',
    titleEn: 'Hands to plant three mu of rice',
    story: '秧苗已经育好，机器下不了那三块小田。会插的教不会插的，午饭田埂上吃，雨靴自备，要不怕蚂蟥的。',
    storyEn:
      "The seedlings are ready and the three small fields take no machine. Those who can teach those who can't; lunch is on the bank. " +
      'Bring boots and no fear of leeches.',
    items: [hours('插秧两天，六个人', 'Two days, six people', 96)],
  },
  {
    ...service('phone', 'older-people', 'older'),
    title: '教会视频通话和放大字',
    titleEn: 'Video calls and bigger letters',
    story: '手机是外孙寄来的，只敢接电话。想学三件事：视频、放大字、认出骗人的短信。一次只教一件，讲义写在纸上。',
    storyEn:
      "The phone was a grandson's present and only gets answered. Three things to learn: video, large type, spotting a swindle. One at " +
      'a time, and on paper.',
    items: [hours('手机课六次', 'Six phone lessons', 9)],
  },
  {
    ...service('glasses', 'low-income', 'adult'),
    title: '帮忙把表格填对',
    titleEn: 'Getting the forms right',
    story: '申请材料有十一页，她识字不多但记性好，问什么都答得上。需要一位会写的人照着填，再念一遍给她听。',
    storyEn:
      'Eleven pages of application. She reads little but remembers everything and answers any question. Wanted: someone to write it ' +
      'down and read it back.',
    items: [hours('填表与核对', 'Filling and checking', 4)],
  },
  {
    ...service('bicycle', 'children', 'youth'),
    title: '修好一辆链条生锈的单车',
    titleEn: 'A bicycle with a rusty chain put right',
    story: '车是表哥留下的，刹车松，链条锈，轮胎还有气。他想在旁边看着修，下回自己动手。',
    storyEn: "It was a cousin's: loose brakes, rusty chain, tyres still hard. He wants to watch, so that next time he can do it.",
    items: [hours('修车并教一遍', 'Repair with a lesson', 3), goods('链条、刹车线和刹车皮', 'Chain, brake cables and pads', 1, '套', 88)],
  },
  {
    ...service('hands', 'disabled', 'adult'),
    title: '手语翻译陪办证件',
    titleEn: 'Sign-language interpreter at the counter',
    story: '窗口隔着玻璃看不清口型，写字来回要排两次队。希望有手语熟的人同去，专有名词提前约好手势。',
    storyEn:
      'Lips are hard to read through glass, and notes mean queueing twice. A fluent signer to come along, with signs for the official ' +
      'terms agreed beforehand.',
    items: [hours('手语陪同三次', 'Three accompanied visits', 9)],
  },
  {
    ...service('bed', 'low-income', 'adult'),
    title: '搬一次家，冰箱和两张床',
    titleEn: 'One house move, a fridge and two beds',
    story: '东西不多：两张床、一台冰箱、二十来个纸箱和一缸泡菜。泡菜要最后搬，由她自己抱。',
    storyEn: 'Not much: two beds, a fridge, some twenty boxes and a crock of pickles. The pickles go last and she carries them herself.',
    items: [hours('搬运四人半天', 'Four people, half a day', 16), money('小货车租用', 'Hire of a small van', 360)],
  },
  {
    ...service('wheelchair', 'disabled', 'adult'),
    title: '推轮椅去看一次灯会',
    titleEn: 'By wheelchair to a lantern show',
    story: '灯会的坡多，电动轮椅电池撑不住来回。要两位有力气的，他负责认灯上的典故，一路讲给大家听。',
    storyEn: "The show has slopes and the battery won't last. Two strong people wanted; he will explain the story behind every lantern.",
    items: [hours('两人同行一晚', 'Two companions for an evening', 8)],
  },
  {
    ...service('washer', 'older-people', 'older'),
    title: '大件被褥换季拆洗',
    titleEn: 'Quilts and covers washed for the season',
    story: '被套拆下来容易，缝回去难，针眼看不清。六床被子，拆、洗、晒、缝，最后那道线脚她要亲自验收。',
    storyEn:
      'Taking covers off is easy; sewing them on is not, with needles that hide. Six quilts to strip, wash, sun and stitch. She ' +
      'inspects the last seam herself.',
    items: [hours('拆洗缝被', 'Stripping, washing, sewing', 10)],
  },
  {
    ...service('desk', 'children', 'child'),
    title: '周末一起做手工和实验',
    titleEn: 'Weekend crafts and experiments',
    story: '书上的火山模型看了三遍，小苏打也攒好了。想要一位不怕弄脏桌子的大人，一起把书里的实验做完。',
    storyEn:
      'The volcano page has been read three times and the baking soda saved up. Wanted: an adult who minds no mess, to finish the ' +
      'experiments in the book.',
    items: [hours('手工实验十次', 'Ten sessions', 20), money('实验材料', 'Materials', 240)],
  },
  {
    ...service('tea', 'older-people', 'older'),
    title: '一起整理三十年的老照片',
    titleEn: 'Thirty years of photographs put in order',
    story:
      '照片装在月饼盒里，背面有字的不到一半。她来讲，志愿者来记，扫描以后按年份编成三本：做工那些年、带孩子那些年、跳舞那些年。认不出的脸先编号，等老同事聚会时拿去一张张认。',
    storyEn:
      'They live in mooncake tins and fewer than half have writing on the back. She talks, the volunteer writes; scanned and bound in ' +
      'three albums: the working years, the child-raising years, the dancing years. Faces nobody can place get a number, to be taken ' +
      "to the old colleagues' reunion.",
    items: [hours('整理与扫描', 'Sorting and scanning', 20), goods('相册', 'Albums', 3, '本', 135)],
  },
  {
    ...service('phone', 'disabled', 'adult'),
    title: '读屏软件一对一教学',
    titleEn: 'One-to-one screen-reader lessons',
    story: '刚开始用读屏，手势记混了，外卖和公交两个软件最想先学会。愿意请同样用读屏的人来教，语速可以放快。',
    storyEn:
      'New to the screen reader and mixing up gestures; food and bus apps come first. A teacher who uses one too would be best, and ' +
      'speech may run fast.',
    items: [hours('教学八次', 'Eight lessons', 12)],
  },
  {
    ...service('broom', 'older-people', 'older'),
    title: '年前大扫除，高处的活',
    titleEn: 'Spring cleaning, the high parts',
    story: '柜顶、灯罩、吊扇叶和抽油烟机，都在够不着的地方。低处她自己已经收拾好了，拖把也备着两支。',
    storyEn:
      'Cupboard tops, lampshades, fan blades and cooker hood are out of reach. The low parts she has done, and two mops are waiting.',
    items: [hours('两人一天', 'Two people, one day', 12)],
  },
  {
    ...service('hands', 'carers', 'adult'),
    title: '替照护的人顶一个下午',
    titleEn: 'An afternoon off for a carer',
    story: '照护婆婆两年，想去剪头发、看一场电影。替手的人要会协助翻身，社工先带着熟悉一次。',
    storyEn:
      'Two years of looking after her mother-in-law; she would like a haircut and a film. The stand-in should know how to help with ' +
      'turning; a social worker shows the ropes first.',
    items: [hours('替手四次', 'Four afternoons', 16)],
  },
  {
    ...service('shoe', 'disabled', 'youth'),
    title: '陪跑，牵一根引导绳',
    titleEn: 'A running guide on a tether',
    story:
      '他看不见跑道，但想跑完五公里。现在能跑三公里，配速七分，要一位话不多、步频稳的陪跑员。引导绳他更喜欢短的那种；转弯提前三步说，台阶说几级，其余的路就听脚步声。',
    storyEn:
      "He can't see the track but wants to run five kilometres. He is at three, seven minutes each; a guide of few words and steady " +
      'cadence, please. He likes the short tether: call turns three steps ahead, count the stairs, and leave the rest to the sound of ' +
      'feet.',
    items: [hours('陪跑十二次', 'Twelve runs', 18), goods('陪跑引导绳', 'Guide tether', 2, '支', 60)],
  },
  {
    ...service('rice', 'ill', 'adult'),
    title: '术后一个月帮忙买菜',
    titleEn: 'Shopping for the month after an operation',
    story: '刚做完手术，提不了重物。列好清单、自己付钱，只要有人从菜市场带回来，鱼要活的，姜要老的。',
    storyEn:
      'Fresh from an operation and not to lift. The list is written and the money ready; someone just needs to bring it back. Fish ' +
      'alive, ginger old.',
    items: [hours('代买十次', 'Ten errands', 10)],
  },
  {
    ...service('book', 'children', 'child'),
    title: '睡前绘本，讲四川话也行',
    titleEn: 'Picture books in any dialect',
    story: '姐弟俩认的字还不够自己读，书已经翻得卷了边。用普通话、四川话讲都行，他们喜欢会学动物叫的。',
    storyEn:
      "Brother and sister can't yet read by themselves, though the pages are dog-eared. Mandarin or Sichuanese both do; they like a " +
      'reader who makes animal noises.',
    items: [hours('线上讲绘本二十次', 'Twenty online readings', 10), goods('绘本', 'Picture books', 12, '本', 300)],
  },
  {
    ...service('toolbox', 'older-people', 'older'),
    title: '修一台转不动的缝纫机',
    titleEn: 'A sewing machine that has seized',
    story: '老式脚踏的，皮带断了，机头卡住。她还有一屋子布头等着做百家被，找位懂老机器的师傅来看看。',
    storyEn:
      'An old treadle with a broken belt and a stuck head, and a roomful of scraps waiting to be a patchwork quilt. A hand who knows ' +
      'old machines, please.',
    items: [hours('检修一次', 'One overhaul', 4), money('皮带和零件', 'Belt and parts', 90)],
  },
  {
    ...service('seedling', 'older-people', 'older'),
    title: '秋收掰玉米，人多就快',
    titleEn: 'Bringing in the maize',
    story: '两亩半玉米，地在坡上，三轮车能到坡脚。他割得动，背不动，想请几位年轻人接力背下来。',
    storyEn: 'Two and a half mu on a slope, with a cart to the foot of it. He can cut but not carry; a relay of young backs would do it.',
    items: [hours('五人一天', 'Five people, one day', 40)],
  },
  {
    ...service('desk', 'children', 'youth'),
    title: '英语口语，聊动画就行',
    titleEn: 'Spoken English by way of cartoons',
    story: '笔试不怕，一开口就卡。喜欢画漫画，愿意用英语讲自己画的故事，错了请先听完再改。',
    storyEn:
      'Written tests are fine; speaking is not. She draws comics and will tell her own stories in English. Hear her out, then correct.',
    items: [hours('口语十二次', 'Twelve talks', 12)],
  },
  {
    ...service('wheelchair', 'older-people', 'older'),
    title: '轮椅保养，刹车和轴承',
    titleEn: 'A wheelchair serviced, brakes and bearings',
    story: '三部轮椅，一部刹车松，一部脚踏歪，一部只是吱吱响。师傅来的时候教一教日常怎么上油。',
    storyEn:
      'Three chairs: one with loose brakes, one with a bent footrest, one that only squeaks. Show how to oil them while you are here.',
    items: [hours('保养半天', "Half a day's servicing", 4), goods('轴承和刹车片', 'Bearings and brake pads', 3, '套', 210)],
  },
  {
    ...service('hands', 'ill', 'adult'),
    title: '康复训练陪练手指操',
    titleEn: 'Hand exercises, with company',
    story: '左手能握拳了，治疗师留了二十个动作。自己练容易偷懒，有人数着、比着、输了请喝茶，就能坚持。',
    storyEn:
      'The left hand can make a fist now, and the therapist left twenty movements. With someone to count, compete and lose a cup of ' +
      'tea, they get done.',
    items: [hours('陪练十五次', 'Fifteen sessions', 15), goods('握力球与手指训练板', 'Grip balls and finger board', 1, '套', 98)],
  },
  {
    ...service('socket', 'older-people', 'older'),
    title: '居家用电安全看一遍',
    titleEn: 'A safety check of home wiring',
    story: '插排串着插排，烤火器接在最后一个上。请电工挨个看，能换的当场换，不能换的写清楚等排期。',
    storyEn:
      'One extension feeds another, with the heater at the far end. An electrician to look at each, change what can be changed and ' +
      'note the rest.',
    items: [hours('电工检查一次', "One electrician's check", 3), goods('带开关插排', 'Switched extension blocks', 3, '个', 147)],
  },
  {
    ...service('bicycle', 'disabled', 'adult'),
    title: '三轮车改成手摇的',
    titleEn: 'A tricycle turned into a handcycle',
    story: '他画了张图，把脚踏的链盘移到车把前面。焊接和配重要懂行的人，试车场地社工已经找好。',
    storyEn:
      'He has a drawing that moves the chainset up to the handlebar. Welding and balance need someone who knows; a place for test ' +
      'rides is arranged.',
    items: [hours('焊接与调试', 'Welding and tuning', 12), money('链盘、轴承和钢管', 'Chainset, bearings and tube', 520)],
  },
  {
    ...service('coat', 'children', 'child'),
    title: '校服改大改小一下午',
    titleEn: 'An afternoon of taking in and letting out',
    story: '二十多件别人穿过的校服，洗得很干净，就差改尺寸。会用缝纫机的来，会钉扣子的也来。',
    storyEn:
      'Twenty-odd uniforms for pupils, second-hand and clean, only need altering. Bring a sewing machine, or just an eye for buttons.',
    items: [hours('改衣八人次', 'Eight helpers', 24), money('线、扣子和拉链', 'Thread, buttons and zips', 130)],
  },
  {
    ...service('cooker', 'older-people', 'older'),
    title: '一起学做低盐家常菜',
    titleEn: 'Learning low-salt cooking together',
    story: '医生说盐要减一半，可她嫌没味道。想请会做菜的人上门教几道，用葱姜菌菇吊味，她负责挑剔。',
    storyEn:
      'The doctor halved the salt and she finds it dull. Someone to teach a few dishes that get their taste from ginger and mushrooms; ' +
      'she will be the critic.',
    items: [hours('教做菜五次', 'Five cooking lessons', 10), money('食材', 'Ingredients', 200)],
  },
  {
    ...service('phone', 'older-people', 'older'),
    title: '打电话问声好，每次十分钟',
    titleEn: 'A ten-minute hello by telephone',
    story: '她喜欢有人听她报今天的天气和菜价。不推销、不催问，聊什么由她起头，聊完说一声下回见。',
    storyEn:
      "She likes someone to hear the day's weather and the price of greens. No selling, no prying; she opens the subject, and it ends " +
      'with see you next time.',
    items: [hours('电话问候三十次', 'Thirty calls', 5)],
  },
  ...MORE_VOLUNTEER_SERVICES,
];
