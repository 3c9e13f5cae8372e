/** Micro-wishes for seeing, hearing, reaching and keeping to the hour; no name, place or pity is written here. */
import type { Story } from './story';

export const SENSES_WISHES = [
  {
    kind: 'micro-wish',
    object: 'glasses',
    group: 'older-people',
    ageBand: 'older',
    title: '看报用的带灯放大镜',
    titleEn: 'A lighted magnifier for the newspaper',
    story: '报纸订了三十年，现在只看得清标题。三倍、镜面要大，能立在桌上，手不用一直举着。',
    storyEn:
      'Thirty years of the same newspaper, and now only the headlines are clear. Three times, a wide lens, on a stand so the arm ' +
      'can rest.',
    items: [{ name: '台式带灯放大镜', nameEn: 'Lighted desk magnifier', contribution: 'goods', asked: 1, unit: '个', estimate: 11_800 }],
  },
  {
    kind: 'micro-wish',
    object: 'glasses',
    group: 'older-people',
    ageBand: 'older',
    title: '看远看近各一副眼镜',
    titleEn: 'Two pairs of glasses, one near, one far',
    story:
      '她绣花要看近，跳广场舞要看远，一副总不够。验光单已经有了，镜架要轻，鼻托要软。远的那副要能在舞步里不往下滑。镜盒两个，一红一绿，免得拿错。',
    storyEn:
      'Embroidery is near, square dancing is far, and one pair never does both. The prescription is ready; light frames and soft ' +
      'pads, please. The distance pair must not slide during the dance. Two cases, one red and one green, so they are not confused.',
    items: [{ name: '老花镜和近视镜各一副', nameEn: 'One reading pair and one distance pair', contribution: 'money', asked: 38_000 }],
  },
  {
    kind: 'micro-wish',
    object: 'glasses',
    group: 'disabled',
    ageBand: 'youth',
    title: '连电视的电子助视器',
    titleEn: 'A video magnifier that plugs into the television',
    story: '剩余视力要放大十五倍才认得出字，他正在自学乐理。能接普通电视，支架下放得进一本琴谱。',
    storyEn:
      'What sight there is needs fifteen times. He is teaching himself music theory. It should connect to an ordinary television ' +
      'and take a score under its arm.',
    items: [
      { name: '台式电子助视器', nameEn: 'Desktop video magnifier', contribution: 'goods', asked: 1, unit: '台', estimate: 238_000 },
      { name: '接线并教会常用功能', nameEn: 'Connecting it and teaching the basics', contribution: 'hours', asked: 90 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'phone',
    group: 'older-people',
    ageBand: 'older',
    title: '按键会报数的大字手机',
    titleEn: 'A big-button phone that says the number',
    story: '听见“一、三、八”才知道按对了。要能存八个快捷键，背后有红色呼叫键，充电用座充，不用对口子。',
    storyEn:
      'Hearing the digits is how one knows. Eight speed dials, a red call button on the back, and a cradle to charge in, with no ' +
      'little plug to aim.',
    items: [
      { name: '语音报号老人手机', nameEn: 'Talking big-button phone', contribution: 'goods', asked: 1, unit: '部', estimate: 21_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'medicine',
    group: 'ill',
    ageBand: 'older',
    title: '会念结果的血压计',
    titleEn: 'A blood-pressure monitor that reads aloud',
    story: '屏幕上的数字太小，量完总要请人看。要上臂式、普通话播报，能存两个人的记录，老两口都用。',
    storyEn:
      'The figures on the old screen are too small to read. Upper-arm type, spoken Mandarin, two memories: husband and wife both ' +
      'use it.',
    items: [
      { name: '语音上臂式血压计', nameEn: 'Talking upper-arm monitor', contribution: 'goods', asked: 1, unit: '台', estimate: 23_900 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'door',
    group: 'older-people',
    ageBand: 'older',
    title: '听得清麻将声的助听器',
    titleEn: 'Hearing aids good enough for the mahjong table',
    story:
      '评估做过了，两耳都要。全价 4,400 元，补贴 1,200，自己攒了 600，其余 2,600 元请大家凑。一年四次调试包含在里面。她说第一件事是听清对家到底碰没碰。',
    storyEn:
      'Both ears, as assessed. The price is 4,400 yuan. A subsidy covers 1,200, she has saved 600, and 2,600 is what remains. Four ' +
      'adjustments a year are included. The first thing she wants to hear is whether the player opposite really called.',
    items: [{ name: '双耳助听器余款', nameEn: 'Balance for a pair of hearing aids', contribution: 'money', asked: 260_000 }],
  },
  {
    kind: 'micro-wish',
    object: 'socket',
    group: 'disabled',
    ageBand: 'adult',
    title: '有人按铃就闪光的门铃',
    titleEn: 'A doorbell that flashes',
    story: '听力下降，敲门声听不见，想在客厅和卧室各插一个接收器，按一下闪五次，不用布线。',
    storyEn:
      'Knocking goes unheard, so one receiver for the sitting room and one for the bedroom, straight into the socket, five flashes ' +
      'per press.',
    items: [
      {
        name: '闪光门铃，一拖二',
        nameEn: 'Flashing doorbell with two receivers',
        contribution: 'goods',
        asked: 1,
        unit: '套',
        estimate: 15_800,
      },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'medicine',
    group: 'older-people',
    ageBand: 'older',
    title: '到点会响的七天药盒',
    titleEn: 'A seven-day pill box that rings',
    story: '早中晚三格，每格能放六粒。药名社区药师会帮着贴好，只要盒盖容易掀，铃声大。',
    storyEn:
      'Morning, noon and night, six tablets to a cell. The pharmacist will label it; the lids must open easily and the bell must ' +
      'be loud.',
    items: [{ name: '七天电子药盒', nameEn: 'Seven-day electronic pill box', contribution: 'goods', asked: 1, unit: '个', estimate: 9600 }],
  },
  {
    kind: 'micro-wish',
    object: 'hands',
    group: 'disabled',
    ageBand: 'adult',
    title: '够得到地上东西的取物夹',
    titleEn: 'A reacher for things on the floor',
    story: '勺子、袜子、遥控器，一天要捡十几次。八十二厘米长，夹口带磁，握把要轻；再配一个穿袜器。',
    storyEn:
      'Socks, spoons, the remote: a dozen times a day. Eighty-two centimetres, magnetic jaws and a light grip, with a sock aid to ' +
      'go with it.',
    items: [
      { name: '82 厘米取物夹', nameEn: 'Reacher, 82 cm', contribution: 'goods', asked: 1, unit: '把', estimate: 4500 },
      { name: '穿袜器', nameEn: 'Sock aid', contribution: 'goods', asked: 1, unit: '个', estimate: 3800 },
    ],
  },
  {
    kind: 'micro-wish',
    object: 'bed',
    group: 'ill',
    ageBand: 'adult',
    title: '自己坐起来用的起身绳梯',
    titleEn: 'A rope ladder for sitting up unaided',
    story: '五级木把手挂在铁架床尾，绳长两米四，一格一格拉着就坐起来了。',
    storyEn: 'Five wooden rungs on 2.4 m of rope, tied to the foot of an iron bed: hand over hand and one is sitting.',
    items: [{ name: '2.4 米起身绳梯', nameEn: '2.4 m bed rope ladder', contribution: 'goods', asked: 1, unit: '副', estimate: 6500 }],
  },
  {
    kind: 'micro-wish',
    object: 'desk',
    group: 'ill',
    ageBand: 'adult',
    title: '能推到床上的升降小桌',
    titleEn: 'A table that rolls over the bed',
    story: 'C 型底座，从床底伸进去。桌面能斜，可以看书也可以吃饭。他在家接线上客服的活，电脑要放得稳。',
    storyEn:
      'A C-shaped foot goes under the bed and the top tilts for books or bowls. He takes customer calls from home, so it must hold ' +
      'a computer steady.',
    items: [{ name: '可倾斜床边升降桌', nameEn: 'Tilting over-bed table', contribution: 'goods', asked: 1, unit: '张', estimate: 25_800 }],
  },
  {
    kind: 'micro-wish',
    object: 'wheelchair',
    group: 'carers',
    ageBand: 'adult',
    title: '从床挪到轮椅的移位板',
    titleEn: 'A transfer board from bed to chair',
    story: '抱一次要两个人，腰也受不了。弧形的，长七十厘米，承重两百斤；想请会用的人来教三回。',
    storyEn:
      'Lifting takes two people and both their backs. Curved, 70 cm long, good for a hundred kilos; someone who knows how could ' +
      'come and show it three times.',
    items: [
      { name: '70 厘米弧形移位板', nameEn: 'Curved transfer board, 70 cm', contribution: 'goods', asked: 1, unit: '块', estimate: 26_800 },
      { name: '上门示范三次', nameEn: 'Three demonstrations at home', contribution: 'hours', asked: 180 },
    ],
  },
] satisfies readonly Story[];
