/** The settings of the Meilisearch index. It holds no secret and displays the id alone. */
import type { Settings } from 'meilisearch';
import { TEXT_FIELDS } from './document';

export const INDEX = 'needs';
/** Where a rebuild gathers before it takes the place of INDEX. */
export const NEXT_INDEX = 'needs-next';

const CHINESE = ['title', 'story', 'items', 'charityName', 'projectTitle'];
const ENGLISH = ['titleEn', 'storyEn', 'itemsEn'];

/** Words of the trade that a segmenter would split. */
const DICTIONARY = [
  '微心愿',
  '爱心餐',
  '安居修缮',
  '志愿服务',
  '轮椅',
  '扶手',
  '防滑垫',
  '电热水壶',
  '陪诊',
  '洗澡椅',
  '助行器',
  '血压计',
  '书包',
  '护理床',
];

export const INDEX_SETTINGS = {
  // Order stands for weight: earlier attributes count more.
  searchableAttributes: (Object.entries(TEXT_FIELDS) as [string, number][]).sort((a, b) => b[1] - a[1]).map(([field]) => field),
  filterableAttributes: ['kind', 'district', 'group', 'urgency', 'charity', 'project', 'open', 'contributions', 'moneyLeft'],
  sortableAttributes: ['turn', 'share', 'moneyLeft', 'publishedDay', 'neededDay', 'id'],
  displayedAttributes: ['id'],
  // An order that was asked for comes before closeness of words.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
  localizedAttributes: [
    { attributePatterns: CHINESE, locales: ['cmn'] },
    { attributePatterns: ENGLISH, locales: ['eng'] },
  ],
  dictionary: DICTIONARY,
  pagination: { maxTotalHits: 100_000 },
  faceting: { maxValuesPerFacet: 300 },
} satisfies Settings;
