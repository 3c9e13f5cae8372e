/** Finds addresses, schools, hospitals and employers in English text by their grammar. It passes districts, partners and donors. */
import type { Finding } from './span';

const CAP = String.raw`(?:[A-Z][A-Za-z'’-]*|No\.?\s?\d+|\d+(?:st|nd|rd|th))`;
const NAME = String.raw`${CAP}(?:\s${CAP}){0,4}`;
const NUM = String.raw`(?:No\.?\s?)?(?:\d{1,5}[A-Za-z]?(?:[-/]\d{1,5}[A-Za-z]?){0,3}|[A-Z]\d{0,4})`;
const UNIT = String.raw`(?:Flat|Room|Rm|Apartment|Apt|Unit|Suite|Block|Blk|Building|Bldg|Tower|House|Floor|Level|Courtyard|Gate|Entrance|Door|Lot|Phase|Villa|Stall|Shop|Hut|Bay|Berth|Mooring|Group|Team|Row|Lane|Alley|Street|Compound|Basement|Attic|Village Group|No\.?)`;
const KIND = `(?:New Village|Village|Hamlet|Community|Neighbou?rhood|Estate|Court|Garden|Gardens|Residence|Residences|Mansion|Mansions|Apartments?|Tower|Towers|House|Building|Compound|Courtyard|Dormitory|Dorm|Quarters|Road|Rd|Street|St|Lane|Alley|Avenue|Ave|Terrace|Path|Heights|Plaza|Square|Wharf|Pier|Shelter|Farm|Hutong|Li|Yuan|Xiaoqu|Cun|Nong|Lu|Jie|Xiang|Lou|Park|Bay|Hill|Court|Housing|Complex|Homestead|Slope|Ferry|Dock)`;
const SMALL_KIND =
  '(?:village|hamlet|community|estate|compound|courtyard|lane|alley|neighbou?rhood|dormitory|building|shelter|quarters|road|street)';
const PART = String.raw`(?:${UNIT}\s?${NUM}|${NUM}\s?${UNIT}|${NUM}\/F|(?:${NUM},?\s)?${NAME}\s${KIND}(?:\s${NUM})?|(?:${NUM},?\s)?(?:the\s)?${NAME}\s${SMALL_KIND}(?:\s(?:group|no\.?)?\s?${NUM})?(?:\s(?:hall|gate|entrance|square|office))?|(?:courtyard|room|flat|building|block|unit|gate|house|group|floor|no\.?)\s${NUM}|(?:ground|top|first|second|third|fourth|fifth|upper|\d+(?:st|nd|rd|th))\s(?:floor|storey)|(?:the\s)?(?:east|west|north|south|back|front|rear)\s(?:gate|entrance|wing|end|side|building)|${NUM})`;
const CHAIN = new RegExp(
  String.raw`(?<![A-Za-z0-9])${PART}(?:(?:,\s?|\s|\s?-\s?)(?:of\s|at\s|in\s|on\s)?${PART}){0,7}(?![A-Za-z0-9])`,
  'g',
);
const HAS_PLACE = new RegExp(String.raw`\b(?:${KIND}|${SMALL_KIND}|Flat|Room|Rm|Apartment|Apt|Unit|Block|Blk|Courtyard)\b`);
const STRONG_PLACE = new RegExp(
  String.raw`(?:${NUM},?\s)?${NAME}\s(?:${KIND}|${SMALL_KIND})\b|(?:Flat|Room|Rm|Apartment|Apt|Unit|Block|Blk|Building|Courtyard|Villa|Hut|courtyard|room|flat|building|block|unit)\s?${NUM}`,
);
const LANDMARK =
  /(?:\b(?:the|an?|that|his|her|their)\s(?:[a-z]+\s){0,2}(?:hut|shack|house|room|flat|shed|cottage|bungalow|door|gate|houses?|building|boat|stall|kiosk|shop|stand|caravan|trailer|tent|barn|one)\s)?\b(?:behind|beside|by the|next to|opposite|across from|above|below|under|near|past|at the (?:end|back|foot|top|corner) of|on the corner of|round the back of|to the (?:left|right|east|west|north|south) of|upstairs (?:of|from)|downstairs (?:of|from)|left of|right of|two doors (?:from|down))\s(?:the\s|an?\s|our\s|[A-Z])[A-Za-z0-9'’\s-]{2,40}?(?:,\s(?:upstairs|downstairs|behind|beside|above|next to|opposite|second|third|first|left|right|the \w+ (?:door|house|gate))[A-Za-z0-9'’\s-]{0,40})?(?=[.,;:!?)\n]|\s(?:and|but|who|with|because|where|needs|since|so)\b|$)/g;
const LIVES =
  /\b(?:lives?|living|lived|stays?|staying|resides?|house|home|address|located|found|room|shack|hut|moved|sleeps?|door|place|rents?|renting|is)\b[^.!?\n]{0,30}$/i;

const SCHOOL = new RegExp(
  String.raw`(?:(?:Class|Grade|Year|Form|Primary|P|Senior|Junior)\s?\d{1,2}\s?(?:\(\d{1,2}\)|[A-Z](?![a-z])|,?\s?Class\s?\d{1,2}(?:\(\d{1,2}\))?)?,?\s?(?:at|of|in)?\s?)?${NAME}\s(?:(?:Central|Boarding|Experimental|Vocational|Technical|Senior|Junior|High|Special|Normal|Nationalities)\s){0,2}(?:Primary School|Primary|Elementary School|Elementary|Middle School|Secondary School|High School|Vocational School|Kindergarten|Nursery School|School|College|University|Academy|Polytechnic|No\.?\s?\d{1,3} (?:Middle|Primary|High) School)(?:,?\s(?:Class|Grade|Year|Form|Primary|P|Senior|Junior|class|grade|year)\s?\d{1,2}\s?(?:\(\d{1,2}\)|[A-Z](?![a-z]))?(?:,?\s(?:Class|class)\s?\d{1,2}(?:\(\d{1,2}\))?)?)*`,
  'g',
);
const CLASS = /\b(?:Class|class)\s?\d{1,2}\s?\(\d{1,2}\)|\bGrade\s\d{1,2},?\sClass\s\d{1,2}/g;
const HOSPITAL = new RegExp(
  String.raw`(?:(?:(?:Ward|Bed|Room|Floor|ICU|Block)\s?[0-9A-Z]{1,4}(?:-\d{1,3})?|\d{1,2}\/?F|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s(?:Ward|Department|Unit|Dept|Clinic)),?\s(?:of\s|at\s|in\s)?(?:the\s)?){0,4}${NAME}\s(?:Hospital|Clinic|Infirmary|Medical Cent(?:re|er)|Health Cent(?:re|er)|Sanatorium|Hospice|Maternity)(?:,?\s(?:(?:[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s)?(?:Ward|Department|Dept|Unit|Wing|Clinic|ward|department|clinic)(?:\s[0-9A-Z]{1,4})?|(?:Bed|Room|Floor|bed|room|floor)\s?[0-9A-Z]{1,4}|[A-Z][a-z]+ology(?:\s[0-9A-Z]{1,4})?|(?:Surgery|Oncology|Paediatrics|Pediatrics|[a-z]+ology|surgery|surgical|maternity|emergency|outpatients?|oncology|rehab|paediatrics|pediatrics|orthopaedics|obstetrics|Orthopaedics|Orthopedics|Obstetrics|Outpatients?|Emergency|ICU|Neurology|Rehabilitation|Rehab)(?:\s\d{1,2}F?)?|\d{1,2}\/?F))*`,
  'g',
);
const WARD = /\b(?:(?:[A-Z][a-z]+\s)?Ward\s?[0-9A-Z]{1,4}|[A-Z][a-z]+ology\s(?:Ward|Department)?),?\s(?:[Bb]ed|[Rr]oom)\s?\d{1,3}/g;
const JOB = String.raw`(?:(?:an?|the)\s)?(?:(?:[a-z]+\s){0,2}(?:packer|picker|driver|cook|cleaner|guard|worker|sorter|welder|waiter|waitress|cashier|clerk|operator|seamstress|tailor|nurse|teacher|porter|courier|rider|loader|mechanic|electrician|carpenter|machinist|inspector|assembler|dishwasher|chef|baker|weaver|foreman|manager|supervisor|accountant|engineer|technician|salesman|saleswoman|sales assistant|shop assistant|receptionist|caretaker|janitor|labourer|laborer|apprentice|assistant|staff))`;
const COMPANY = String.raw`${NAME}(?:\s&\s${NAME})?\s(?:Foods?|Logistics|Factory|Company|Co\.?(?:,?\sLtd\.?)?|Ltd\.?|Group|Garments?|Electronics|Textiles?|Mill|Mills|Canteen|Restaurant|Hotel|Bakery|Supermarket|Express|Transport|Bus Company|Furniture|Property|Properties|Printing|Machinery|Construction|Steel|Mine|Plant|Works|Workshop|Farm|Store|Stores|Shop|Market|Teahouse|Cafe|Café|Laundry|Services?|Security|Cleaning|Trading|Industries|Industrial|Plastics|Toys|Shoes|Recycling|Delivery|Couriers?|Bank|Cement|Chemicals?|Motors?|Garage|Salon|Mall|Warehouse|Shipyard|Fisheries|Dairy|Brewery|Quarry)(?:\s(?:Factory|Company|Co\.?|Ltd\.?|Plant|Branch|Depot))*`;
const EMPLOYER = new RegExp(String.raw`(?:${JOB}\s(?:at|for|with|in|of)\s(?:the\s)?)?${COMPANY}(?:,?\s${JOB}|\s[a-z]+\sworkshop)?`, 'g');
const WORKS =
  /\b(?:works?|worked|working|employed|employer|job|shifts?|laid off|fired|retired|hired|staff|was|as|used to|from|formerly|former|packer|driver|cook|guard|cleaner|boss|salary|wages|pension)\b[^.!?\n]{0,40}$/i;
const THANKS =
  /\b(?:thanks? to|donated by|donations? from|sponsored by|sponsor|supplied by|partner|with support from|courtesy of|purchased from|bought from|ordered from|invoice|quote from|joint)\b[^.!?\n]{0,40}$/i;
const PARTNERED = /^[^.!?\n]{0,20}\b(?:donated|sponsored|partner|supports? us|provided|volunteers|foundation)\b/i;

type Rule = readonly [Finding['type'], RegExp, number, (value: string, before: string, after: string) => boolean];

const rules: readonly Rule[] = [
  [
    'ADDRESS',
    CHAIN,
    47,
    (value, before) =>
      HAS_PLACE.test(value) &&
      STRONG_PLACE.test(value) &&
      !THANKS.test(before) &&
      !/^(?:[A-Z]\w+\s)?(?:District|County|Province)/.test(value),
  ],
  ['ADDRESS', LANDMARK, 41, (_value, before) => LIVES.test(before)],
  [
    'SCHOOL',
    SCHOOL,
    58,
    (value, before, after) =>
      !/^(?:The|Our|A|Every|Each|Local|Primary|Middle|High|This|That)\s(?:\w+\s)?School/.test(value) &&
      !THANKS.test(before) &&
      !PARTNERED.test(after),
  ],
  ['SCHOOL', CLASS, 49, () => true],
  [
    'HOSPITAL',
    HOSPITAL,
    58,
    (value, before, after) =>
      !/^(?:The|Our|A|Every|Each|Local|This|That)\s(?:Hospital|Clinic)/.test(value) && !THANKS.test(before) && !PARTNERED.test(after),
  ],
  ['HOSPITAL', WARD, 49, () => true],
  [
    'EMPLOYER',
    EMPLOYER,
    56,
    (value, before, after) =>
      (WORKS.test(before) ||
        new RegExp(`${JOB}`).test(value) ||
        /^[^.!?\n]{0,25}\b(?:job|shift|wages|laid|fired|retired|where (?:he|she))\b/.test(after)) &&
      !THANKS.test(before) &&
      !PARTNERED.test(after),
  ],
];

/** Every such place. Text without Latin capitals costs next to nothing. */
export function findEnglishPlaces(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const [type, pattern, weight, counts] of rules) {
    for (const match of text.matchAll(pattern)) {
      const value = match[0].replace(/[\s,.-]+$/, '');
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      if (value && counts(value, before, text.slice(match.index + value.length, match.index + value.length + 40))) {
        found.push({ start: match.index, end: match.index + value.length, type, reason: `english-${type.toLowerCase()}`, weight });
      }
    }
  }
  return found;
}
