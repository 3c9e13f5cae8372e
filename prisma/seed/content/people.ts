/** Four hundred invented donors, each under the name they choose to show. Holds no real name, contact or address; chance plays no part. */
import { DISTRICT_IDS } from '~/domain/places';
import { cityOf } from './pieces';

export interface Person {
  displayName: string;
  /** Unique, lowercase Latin, and says nothing about its owner. */
  handle: string;
  city: string;
  district: string;
  volunteer: boolean;
  /** Whether this person agreed to be named in public. */
  namePublic: boolean;
}

const SURNAMES = '周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹窦章云苏'.split('');
const TITLES = ['先生', '女士', '老师', '师傅', '阿姨'];

const PARENTS = `小满妈妈 豆豆爸 朵朵姥姥 一一妈 果果爸爸 安安奶奶 麦子妈 团团爸 汤圆妈妈 小雨点的爸爸
石头妈 米粒妈妈 十一爸 可乐爷爷 两个男孩的妈 三胞胎的姑姑 芽芽妈 核桃爸 晚晚妈妈 阿宝外公
谷雨妈 大宝二宝爸 糖糖姨 栗子妈妈 航航爸 小鱼妈 木木舅舅 年糕爸爸 桃子姐姐 星星妈
小暑爸 橙子妈妈 冬冬奶奶 乐乐爸 葡萄妈 壮壮叔叔 柚子爸爸 满满外婆 蚕豆妈 知了爸`;

const FAMILIAR = `林哥 阿珍 老莫 小顾 阿坤 芳姐 大刘 阿彩 老欧阳 小覃 强叔 阿梅 胖哥 霞姐 老邓 小骆 阿水 英姨 豪仔 老冼
阿May 小司徒 龙叔 阿兴 老瞿 珊姐 阿全 小农 佳姐 老柴 阿萍 峰哥 小阮 老麦 阿菊 勇哥 小尹 琼姨 阿达 老史`;

const LATIN = `Ms. Okafor|Tom from Leeds|Mr. Haddad|Ana P.|Yuki|Dr. Lindqvist|Old Pete|Marisol|J. Tan|Femi|Ms. Novak|Uncle Raj|Greta|K. Mbeki-Li
Sunny Cheung|Mr. Delgado|Nora & Finn|Priya S.|Big Mike|Ingrid|Ms. Castellanos|Hassan|The Baker on Six|Elodie|Mr. Park|Tuesday Cyclist|Lena W.|Omar
Ms. Fairweather|Jun & Jo|Kofi|Auntie Bea|Mr. Rossi|Wren|Teacher Dan|Saoirse|Ben the Plumber|Ms. Adeyemi|Two Left Feet|Viktor`;

const NICKNAMES = `早起的面包 老三届 一盏台灯 半杯豆浆 修表的人 夜班司机 天台种菜的 退休电工 隔壁的猫 骑车上班
慢半拍 一勺盐 不吃香菜 晚饭后散步 沿河跑步的人 爱听评书 北门卖伞的 三号线乘客 旧书店常客 会修水管
一把葱 周末木匠 雨天带伞 红砖灰瓦 煮面加蛋 手冲咖啡 老广东 关中汉子 客家妹 潮汕胶己人
画图纸的 开挖掘机的 值夜的护士 跑外卖的阿飞 绿皮火车 铁路家属 数学课代表 物理老师本人 语文组长 合唱团男低音
广场舞领队 钓鱼佬 养蜂的 种荔枝的 卖豆腐的 织毛衣 十字绣 一针一线 老花镜 五金店主
半个程序员 改需求的人 测试小姐姐 加班写代码 财务小算盘 前台小白 人事大姐 车间三班 质检员七号 仓库管理员
等一场雪 南风天 回南天晾衣服 台风过后 冬至汤圆 霜降 立夏 清明茶 秋刀鱼 春卷
木棉落了 榕树底下 凤凰花开 石榴籽 老槐树 城墙根下 护城河边 秦岭北麓 西江水 珠江夜游
一封平信 邮递员老同事 集邮的人 老唱片 收音机爱好者 二手相机 胶卷还没洗 口琴 二胡 吉他弹不好
象棋输多赢少 围棋初段 乒乓球直拍 羽毛球双打 三分球 守门员 登山杖 露营灯 帆布包 旧自行车
毕业那年 同桌的你我他 宿舍六个人 七班全体 老连队 知青点 厂里的姐妹 夜校同学 读书会三组 周三篮球队
橘猫管家 两只乌龟 鹦鹉会背诗 狗叫馒头 阳台的薄荷 多肉养不活 一棵白菜 土豆炖牛腩 臊子面 肠粉加蛋`;

const FIRST = 'amber,birch,cobalt,dune,ember,fern,garnet,heath,indigo,jade,kelp,linen,maple,nutmeg,ochre,pebble,quartz,russet,sorrel,teal';
const SECOND = 'anchor,basket,candle,drum,easel,funnel,gate,hinge,ink,jar,kite,ladle,mill,needle,oar,pail,quill,reel,spool,thimble';

const titled = TITLES.flatMap((title) => SURNAMES.map((surname) => surname + title));
const chosen = [...[PARENTS, FAMILIAR, NICKNAMES].flatMap((list) => list.split(/\s+/)), ...LATIN.split(/[|\n]/), ...titled];
const first = FIRST.split(',');
const second = SECOND.split(',');

/** The entry at a place, counted round the list as often as needed. Throws on an empty list. */
function at(list: readonly string[], place: number): string {
  const found = list[place % list.length];
  if (found === undefined) throw new Error('An empty list has no entries');
  return found;
}

/** The person at a place in the list. The steps share no factor with the list lengths, so names, districts and consents mix evenly. */
function personAt(index: number): Person {
  const district = at(DISTRICT_IDS, index * 17);
  return {
    displayName: at(chosen, index * 149),
    handle: `${at(first, index)}-${at(second, Math.floor(index / 20) + index)}`,
    city: cityOf(district),
    district,
    volunteer: (index * 53 + 11) % 100 < 45,
    namePublic: (index * 37 + 5) % 100 < 60,
  };
}

export const PEOPLE: readonly Person[] = Array.from({ length: 400 }, (_, index) => personAt(index));
