/** Chinese surnames, in Simplified characters. The order says how sure a character is to be a surname; it refuses nothing. */

/** Frequent surnames whose character is seldom anything else. */
export const FIRM_SURNAMES = new Set(
  '王李张刘陈杨赵吴周徐孙朱胡郭何罗郑梁谢宋唐许韩冯邓曹彭曾肖蔡潘袁董余苏叶吕魏蒋杜丁沈姜范傅钟卢汪戴崔廖姚邹熊陆郝孔邵邱尹黎贺赖龚顾侯邵孟薛秦谭阎潭雷龙段钱汤尹黎易常武乔贺赖龚文庞樊兰殷施洪翟颜倪牛鲁俞章韦聂丘岳邢骆裴柴霍葛祝欧辛耿管柳尚卜冼柯佘覃莫阮蒙屈费鲍凌桂闵涂宁臧滕娄阚佟訾娜缪郁霭隗谌臧仝蔺麦钮盛瞿欒栾冉靳褚郜荀郦阙逄蒯糜邬匡寇廉窦戚岑凤糜舒屠庾晏嵇苗戎邝冼敖邸宓郗郎蔚晁鄢桑岐邰甄楚闫闻詹卫陶喻柏毕皮卞康禹谈席季贾危梅刁酆党奚仉'.split(
    '',
  ),
);

/** Other surnames: rare ones, and those that are everyday words as well. */
export const LOOSE_SURNAMES = new Set(
  (
    '高林马黄方白金石江田任程万严毛温钟向安池米车时甘项童包左吉华花夏史成路游党尤古关伍艾解容卓水云计应齐宁全班明景荣单沙连冷简师支井苑边曲巫商仇幸封谷国仲庄步相查栗宫强习巴冀郏浦冬阳来牟燕牧占官木杭项祁平原宗丛鹿鞠丰巩终居衡乐于常和穆萧湛贝计' +
    '伏戴宋茅庞纪舒屈项祝董梁虞裘缪干解应宗宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍' +
    '璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况有琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟' +
    '言福肖揭占展战招朴图勤信修宛邸苟拓佐漆虎敬仝门令狄闪付傅代岩年迟火乃才拉苟税凡撒邬冒尕由元初门母寸矫矣思者线普刀岩罕召玉依腊覃侬韦蓝盘邝赫那佟关塔尼才旦索次达桑扎央格仁贡仓尼降洛扯吉曲木沙马海来俄且莫余漆单线汝铁苟户粟卿生米忻闭庹昝缑蹇逯郄亓佴牛辜邳尧展青戢贠禚麻补候肇宾晋闭姬佘潜来智况辇修展菅谌蕭圣经房昌巨练药斗晓彩'
  ).split(''),
);

/** Surnames that are function words or verbs almost everywhere; they need a side that expects a name. */
export const FAINT_SURNAMES = new Set(
  '原时都和于成从由有来能才那单双全向连代支应满要通达展信修令付后别相查步计终占居常平年干包明经先初现同线者日玉门母口火元别离开怀索贡劳申扶堵寿须利越勾融益归法爱言官乐养权青上下用生在车过会次'.split(
    '',
  ),
);

export const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 单于 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 ' +
    '公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 吴铭 纳兰 叶赫 富察 钮祜 爱新 完颜 耶律 张廖 范姜 张简 欧陽 陈林 刘付 独狐 佟佳 瓜尔 那拉 哈尼 呼衍 斛律 贺兰 尔朱 安国 屈突 侯莫 乌雅 索绰 赫舍'
  ).split(' '),
);

export function isSurname(sign: string | undefined): boolean {
  return sign !== undefined && (FIRM_SURNAMES.has(sign) || LOOSE_SURNAMES.has(sign));
}
