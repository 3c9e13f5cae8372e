/** Forty invented restaurants that give meals. None is a real restaurant; opening hours and menus are set elsewhere. */
import { cityOf } from './pieces';

export interface MealPartnerContent {
  slug: string;
  name: string;
  nameEn: string;
  city: string;
  district: string;
  about: string;
  aboutEn: string;
}

function kitchen(slug: string, name: string, nameEn: string, district: string) {
  return { slug, name, nameEn, city: cityOf(district), district };
}

export const MEAL_PARTNERS: readonly MealPartnerContent[] = [
  {
    ...kitchen('zaodeng', '灶灯小馆', 'Stove Lamp Kitchen', 'futian'),
    about: '午市两点后留十五份，两素一荤，汤另装。不用报名字，出示领餐码就好。',
    aboutEn: 'Fifteen portions after two, two greens and one meat, soup apart. No name needed, just the code.',
  },
  {
    ...kitchen('ganlan-zhou', '橄榄粥铺', 'Olive Congee', 'futian'),
    about: '白粥熬足两个钟头，配榄菜。牙口不好的说一声，给您撇米油。',
    aboutEn: 'Congee cooked two full hours with olive greens; ask, and you get the silky top of the pot.',
  },
  {
    ...kitchen('liangyi-mian', '两忆面家', 'Twice Remembered Noodles', 'luohu'),
    about: '面可以煮软，盐可以减半，葱花另放。',
    aboutEn: 'Noodles soft, salt halved, spring onion on the side.',
  },
  {
    ...kitchen('shanjiao-caishi', '山脚菜食', 'Foot of the Hill Greens', 'luohu'),
    about: '当天的菜写在门口黑板上，卖完就擦掉。',
    aboutEn: "The day's dishes are on the board and wiped off when gone.",
  },
  {
    ...kitchen('wenchang-fan', '文潮快餐', 'Wenchao Fast Meals', 'nanshan'),
    about: '打包盒加厚，汤不会漏；多要一勺饭不用不好意思。',
    aboutEn: 'Thick boxes, no leaks; another spoon of rice is never a bother.',
  },
  {
    ...kitchen('haiya-tang', '海崖炖品', 'Cliffside Slow Soups', 'nanshan'),
    about: '炖盅小份，清润不油，天凉加一味陈皮。',
    aboutEn: 'Small double-boiled soups, light; dried tangerine when it turns cool.',
  },
  {
    ...kitchen('dapeng-gui', '鹏湾鬼马茶档', 'Peng Bay Tea Stall', 'yantian'),
    about: '渔港边的老茶档，清早留十份粉面，鱼片现切。',
    aboutEn: 'An old stall by the harbour: ten bowls at daybreak, fish sliced to order.',
  },
  {
    ...kitchen('changqiao-sifang', '长潮私房菜', 'Long Tide Home Cooking', 'baoan'),
    about: '老板娘记得谁不吃姜，厨房里贴着一张口味单。',
    aboutEn: 'She remembers who dislikes ginger; a list hangs in the kitchen.',
  },
  {
    ...kitchen('fuhai-jiaozi', '浮海饺子', 'Floating Sea Dumplings', 'baoan'),
    about: '饺子皮擀得薄，馅打得细，软食的一锅单煮。',
    aboutEn: 'Thin skins, fine filling, a separate pot for soft diets.',
  },
  {
    ...kitchen('lianshu-caifan', '莲薯菜饭', 'Lotus and Yam Rice', 'longgang'),
    about: '粗粮饭、蒸菜、每天一种水果，糖少放。',
    aboutEn: 'Coarse grains, steamed dishes, a fruit a day, little sugar.',
  },
  {
    ...kitchen('buji-doujiang', '埠记豆浆', 'Buji Soy Milk', 'longgang'),
    about: '豆浆无糖有糖分两桶，打多打少自己来。',
    aboutEn: 'Two urns, sweet and plain; pour as much as you like.',
  },
  {
    ...kitchen('xiaowan-zheng', '小碗蒸', 'Little Bowl Steamery', 'longhua'),
    about: '小碗小份，一人能点三样，不剩饭。',
    aboutEn: 'Small bowls, three dishes to a person, nothing left over.',
  },
  {
    ...kitchen('yingxiang-noodle', '迎巷拉面', 'Lane Noodles', 'guangming'),
    about: '拉面能选宽细，汤头清炖，不放味精。',
    aboutEn: 'Noodles wide or fine, clear stock, no seasoning powder.',
  },
  {
    ...kitchen('pingshui-kejia', '坪水客家', 'Pingshui Hakka', 'pingshan'),
    about: '酿豆腐天天有，梅菜泡够水，少盐。',
    aboutEn: 'Stuffed tofu daily, greens well rinsed, low salt.',
  },
  {
    ...kitchen('xiguan-yuntun', '西樟云吞', 'West Camphor Wonton', 'liwan'),
    about: '虾仁云吞皮薄汤清，早点收摊前留十碗。',
    aboutEn: 'Thin prawn wonton in clear stock, ten bowls kept before closing.',
  },
  {
    ...kitchen('bixi-tangshui', '碧溪糖水', 'Greenbrook Sweets', 'liwan'),
    about: '绿豆、芝麻、番薯，甜度写在碗边，一到三勺。',
    aboutEn: 'Mung bean, sesame, sweet potato, sweetness marked by the spoon.',
  },
  {
    ...kitchen('yuehua-shaola', '粤桦烧腊', 'Birch Roast', 'yuexiu'),
    about: '烧味切薄，骨头去净，油汁另盛。',
    aboutEn: 'Roast sliced thin, boned, gravy apart.',
  },
  {
    ...kitchen('haizhu-hezi', '珠岸小灶', 'Pearl Bank Kitchen', 'haizhu'),
    about: '天天换三样家常菜，下午三点前都是热的。',
    aboutEn: 'Three home dishes a day, hot until three.',
  },
  {
    ...kitchen('tianhe-xiangmi', '香粒饭堂', 'Fragrant Grain Hall', 'tianhe'),
    about: '写字楼食堂，十一点半前可以先取，不挤。',
    aboutEn: 'An office canteen; collect before half past eleven, no crush.',
  },
  {
    ...kitchen('baiyun-shucai', '白榕素食', 'White Banyan Vegetarian', 'baiyun'),
    about: '全素，不用蒜葱，菇和豆腐打底。',
    aboutEn: 'All vegetarian, no garlic or onion, built on mushroom and tofu.',
  },
  {
    ...kitchen('huangpu-gangkou', '渡头茶餐厅', 'Ferry Head Tea House', 'huangpu'),
    about: '奶茶可以去糖，饭可以打碎，冬天姜茶免费添。',
    aboutEn: 'Unsweetened tea, puréed meals, ginger refills in winter.',
  },
  {
    ...kitchen('panyu-yunqing', '渔晴酒家', 'Fishweather House', 'panyu'),
    about: '鱼去骨再蒸，配豉汁，份量按人匀。',
    aboutEn: 'Fish boned then steamed, black bean, fair portions.',
  },
  {
    ...kitchen('nansha-shuixiang', '水埗人家', 'Wharf Folk', 'nansha'),
    about: '河鲜当天打，鱼汤滚白了再装盒。',
    aboutEn: 'River fish of the day, its soup boiled white before it is packed.',
  },
  {
    ...kitchen('huadu-mianzhuang', '花叠面庄', 'Folded Flower Noodles', 'huadu'),
    about: '刀削面筋道，想吃软的多煮三分钟。',
    aboutEn: 'Knife-cut and springy; three more minutes for soft bowls.',
  },
  {
    ...kitchen('conghua-douhua', '从泉豆花', 'Spring Tofu', 'conghua'),
    about: '泉水豆花，咸甜都行，温着给。',
    aboutEn: 'Spring-water tofu, sweet or savoury, always warm.',
  },
  {
    ...kitchen('zengcheng-lizhi', '荔檐农庄', 'Lychee Eaves Farm', 'zengcheng'),
    about: '自种的菜现摘，荔枝季每份多两颗。',
    aboutEn: 'Greens cut to order; in season, two lychees a portion.',
  },
  {
    ...kitchen('chancheng-chunshui', '春岭点心', 'Spring Ridge Dim Sum', 'chancheng'),
    about: '早茶半份也卖，叉烧包现蒸。',
    aboutEn: 'Half portions of dim sum; buns straight from the steamer.',
  },
  {
    ...kitchen('nanhai-guoqiao', '桥头米线', 'Bridge Head Rice Noodles', 'nanhai'),
    about: '米线煮软，汤分开装，路上不会坨。',
    aboutEn: 'Soft noodles, broth apart so nothing clumps on the way.',
  },
  {
    ...kitchen('nanhai-chaguo', '茶粿阿嬷', "Grandma's Rice Cakes", 'nanhai'),
    about: '艾粿、鸡屎藤，糯而不粘，可以切小块。',
    aboutEn: 'Mugwort and vine-leaf cakes, cut small if you like.',
  },
  {
    ...kitchen('shunde-yusheng', '顺澜鱼粥', 'Shunlan Fish Congee', 'shunde'),
    about: '鱼片粥底滚得化开，姜丝细。',
    aboutEn: 'Fish congee cooked till it melts, ginger in threads.',
  },
  {
    ...kitchen('shunde-niunai', '凤澄双皮奶', 'Fengcheng Milk Pudding', 'shunde'),
    about: '水牛奶做的双皮奶，少糖版每天三十碗。',
    aboutEn: 'Buffalo-milk pudding; thirty low-sugar bowls a day.',
  },
  {
    ...kitchen('gaoming-tuanzi', '高垄团子', 'High Ridge Dumplings', 'gaoming'),
    about: '豆沙团子现包，凉了也不硬。',
    aboutEn: 'Red-bean dumplings made fresh, soft even cold.',
  },
  {
    ...kitchen('sanshui-douban', '三渚豆瓣', 'Three Isles Kitchen', 'sanshui'),
    about: '荤素各一，豆瓣酱自家晒，辣度零到二。',
    aboutEn: 'One meat, one veg, own-sunned sauce, heat nought to two.',
  },
  {
    ...kitchen('beilin-paomo', '墨池泡馍', 'Inkpool Bread Soup', 'beilin'),
    about: '馍可以替您掰，肉炖到能用勺子分。',
    aboutEn: 'We tear the bread; the meat comes apart with a spoon.',
  },
  {
    ...kitchen('lianhu-fenzheng', '莲渠粉蒸肉', 'Lotus Canal Steamed Meat', 'lianhu'),
    about: '粉蒸肉配软饼，饭点前半小时取最热。',
    aboutEn: 'Steamed meat in soft bread; warmest half an hour early.',
  },
  {
    ...kitchen('lianhu-hulatang', '清锅胡辣汤', 'Clear Pot Breakfast Soup', 'lianhu'),
    about: '汤里的牛肉丸打得松，胡椒另放。',
    aboutEn: 'Loose beef balls, pepper on the side.',
  },
  {
    ...kitchen('xincheng-xiaochao', '新窑小炒', 'New Kiln Wok', 'xincheng'),
    about: '小炒清淡版，少油少盐写在单上。',
    aboutEn: 'A light wok menu, oil and salt on the slip.',
  },
  {
    ...kitchen('yanta-liangpi', '雁荞凉皮', 'Wildgoose Cold Noodles', 'yanta'),
    about: '凉皮也能温着吃，芝麻酱多给。',
    aboutEn: 'Cold noodles served warm too, with more sesame.',
  },
  {
    ...kitchen('weiyang-lamian', '渭陶拉面', "Wei Potter's Noodles", 'weiyang'),
    about: '拉面细可至一窝丝，汤清见底。',
    aboutEn: 'Noodles fine as thread, broth clear to the bottom.',
  },
  {
    ...kitchen('baqiao-jiaotuan', '灞棠搅团', 'Ba Crabapple Corn Mash', 'baqiao'),
    about: '玉米搅团热乎，浆水自酿，软得不用嚼。',
    aboutEn: 'Hot corn mash with home-fermented broth, soft as can be.',
  },
];
