/** The trade's Chinese words in intake sheets and what they are here. What is not in a list is unknown, never guessed. */
import { type AgeBand, type Circle, type Group, MEASURE_WORDS, type NeedKind, type NeedObject, type Urgency } from '../needs/vocabulary';

export const KINDS: Readonly<Record<string, NeedKind>> = {
  微心愿: 'micro-wish',
  安居修缮: 'home-repair',
  爱心餐: 'meal',
  志愿服务: 'service',
};
export const CIRCLE_WORDS: Readonly<Record<string, Circle>> = {
  核心: 'core',
  中间: 'middle',
  外围: 'outer',
  核心圈: 'core',
  中间圈: 'middle',
  外围圈: 'outer',
};
export const URGENCY_WORDS: Readonly<Record<string, Urgency>> = {
  红: 'red',
  黄: 'yellow',
  绿: 'green',
  红灯: 'red',
  黄灯: 'yellow',
  绿灯: 'green',
};

/** Whom the public may be told about, as widely as it may be said: never that somebody lives alone or receives an allowance. */
export const HARDSHIPS: Readonly<Record<string, { readonly group: Group; readonly ageBand: AgeBand }>> = {
  独居老人: { group: 'older-people', ageBand: 'older' },
  空巢老人: { group: 'older-people', ageBand: 'older' },
  高龄老人: { group: 'older-people', ageBand: 'older' },
  失能老人: { group: 'older-people', ageBand: 'older' },
  困境儿童: { group: 'children', ageBand: 'child' },
  留守儿童: { group: 'children', ageBand: 'child' },
  残疾: { group: 'disabled', ageBand: 'any' },
  重病: { group: 'ill', ageBand: 'any' },
  大病: { group: 'ill', ageBand: 'any' },
  照护者: { group: 'carers', ageBand: 'any' },
  低保: { group: 'low-income', ageBand: 'any' },
  低保边缘: { group: 'low-income', ageBand: 'any' },
  特困: { group: 'low-income', ageBand: 'any' },
  支出型: { group: 'low-income', ageBand: 'any' },
};

/** Minutes of one counted service; a visit without a length counts two hours. */
export const SERVICE_MINUTES: Readonly<Record<string, number>> = {
  次: 120,
  人次: 120,
  场: 120,
  节: 120,
  课时: 60,
  小时: 60,
  时: 60,
  天: 480,
};
const MEAL_WORDS = ['份', '餐', '顿', '盒'];

/** Whether sheets may count `kind` in `unit`. */
export function isKnownUnit(unit: string): boolean {
  return (MEASURE_WORDS as readonly string[]).includes(unit) || Object.hasOwn(SERVICE_MINUTES, unit) || MEAL_WORDS.includes(unit);
}

/** Sought in the title first, then in the description; the first that fits stands in the window. */
const OBJECT_WORDS: readonly (readonly [RegExp, NeedObject])[] = [
  [/坡道|门槛/, 'ramp'],
  [/轮椅/, 'wheelchair'],
  [/扶手|适老化|蹲改坐|防滑/, 'grab-rail'],
  [/水壶/, 'kettle'],
  [/书包|校服|行李箱/, 'schoolbag'],
  [/护理床|床(?!单|被)(?:架|垫)?$/, 'bed'],
  [/被子?$|冬被|棉被|毛毯|床单/, 'quilt'],
  [/台灯|护眼灯/, 'desk-lamp'],
  [/风扇/, 'fan'],
  [/取暖|暖气|炉/, 'heater'],
  [/助行|拐杖|手杖/, 'cane'],
  [/鞋|靴/, 'shoe'],
  [/眼镜|老花镜|盲人|视力/, 'glasses'],
  [/洗衣机/, 'washer'],
  [/冰箱/, 'fridge'],
  [/餐|粥|饭(?!煲)/, 'bowl'],
  [/电饭煲|灶|燃气|电磁炉/, 'cooker'],
  [/屋|瓦|房|漏雨|补漏/, 'roof'],
  [/下水|漏水|水管|水龙头|厕/, 'tap'],
  [/电线|线路|插座|电路|照明/, 'socket'],
  [/学习桌|书桌/, 'desk'],
  [/书|绘本|教辅|报|课业|辅导(?!员)/, 'book'],
  [/自行车/, 'bicycle'],
  [/手套|棉衣|外套|大衣|羽绒/, 'coat'],
  [/手机/, 'phone'],
  [/陪诊|血压|药|助听|陪护/, 'medicine'],
  [/理发|剪/, 'scissors'],
  [/打扫|保洁|清洁/, 'broom'],
  [/春耕|秋收|抢收|插秧|农活|播种/, 'seedling'],
  [/坐便椅|凳|椅/, 'stool'],
  [/米(?!色)|面粉/, 'rice'],
  [/食用油/, 'oil'],
  [/聊天|读报|喝茶/, 'tea'],
  [/陪伴|帮工|关怀/, 'hands'],
  [/维修|修缮|改造|加固/, 'toolbox'],
];

/** The drawing that stands for a need, by the words of its title and then its description; the door when none fits. */
export function objectFor(title: string, description: string): NeedObject {
  for (const text of [title, description]) {
    const found = OBJECT_WORDS.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return 'door';
}
