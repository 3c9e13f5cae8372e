/** The cities and districts the site serves. A district is the finest place that is ever public. */

export interface District {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

export interface City {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly districts: readonly District[];
}

function district(id: string, zh: string, en: string): District {
  return { id, zh, en };
}

export const CITIES: readonly City[] = [
  {
    id: 'shenzhen',
    zh: '深圳',
    en: 'Shenzhen',
    districts: [
      district('futian', '福田区', 'Futian'),
      district('luohu', '罗湖区', 'Luohu'),
      district('nanshan', '南山区', 'Nanshan'),
      district('yantian', '盐田区', 'Yantian'),
      district('baoan', '宝安区', "Bao'an"),
      district('longgang', '龙岗区', 'Longgang'),
      district('longhua', '龙华区', 'Longhua'),
      district('pingshan', '坪山区', 'Pingshan'),
      district('guangming', '光明区', 'Guangming'),
    ],
  },
  {
    id: 'guangzhou',
    zh: '广州',
    en: 'Guangzhou',
    districts: [
      district('yuexiu', '越秀区', 'Yuexiu'),
      district('liwan', '荔湾区', 'Liwan'),
      district('haizhu', '海珠区', 'Haizhu'),
      district('tianhe', '天河区', 'Tianhe'),
      district('baiyun', '白云区', 'Baiyun'),
      district('huangpu', '黄埔区', 'Huangpu'),
      district('panyu', '番禺区', 'Panyu'),
      district('huadu', '花都区', 'Huadu'),
      district('nansha', '南沙区', 'Nansha'),
      district('zengcheng', '增城区', 'Zengcheng'),
      district('conghua', '从化区', 'Conghua'),
    ],
  },
  {
    id: 'foshan',
    zh: '佛山',
    en: 'Foshan',
    districts: [
      district('chancheng', '禅城区', 'Chancheng'),
      district('nanhai', '南海区', 'Nanhai'),
      district('shunde', '顺德区', 'Shunde'),
      district('gaoming', '高明区', 'Gaoming'),
      district('sanshui', '三水区', 'Sanshui'),
    ],
  },
  {
    id: 'xian',
    zh: '西安',
    en: "Xi'an",
    districts: [
      district('beilin', '碑林区', 'Beilin'),
      district('lianhu', '莲湖区', 'Lianhu'),
      district('xincheng', '新城区', 'Xincheng'),
      district('yanta', '雁塔区', 'Yanta'),
      district('weiyang', '未央区', 'Weiyang'),
      district('baqiao', '灞桥区', 'Baqiao'),
    ],
  },
];

const districtsById = new Map(CITIES.flatMap((city) => city.districts.map((one) => [one.id, { ...one, city }] as const)));

/** The district with its city, or undefined when no such district is served. */
export function findDistrict(id: string) {
  return districtsById.get(id);
}

export const DISTRICT_IDS: readonly string[] = [...districtsById.keys()];

const citiesById = new Map(CITIES.map((city) => [city.id, { id: city.id, zh: city.zh, en: city.en, city }] as const));

/** A public place: a district, or the city of a need whose district stays inside. */
export function findPlace(id: string) {
  return districtsById.get(id) ?? citiesById.get(id);
}

/** What the place of a public need may be. */
export const PLACE_IDS: readonly string[] = [...DISTRICT_IDS, ...citiesById.keys()];
