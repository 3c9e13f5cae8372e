/** Opens every address of the site as everybody, and reads every other place where words come to rest. It changes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Actor } from '~/domain/accounts/actor';
import { rows } from '~/platform/db/database.server';
import { env } from '~/platform/env.server';
import type { Evidence } from './evidence';
import type { Address, Site } from './site';
import type { CanaryWorld } from './world';

export interface Viewer {
  readonly name: string;
  readonly actor: Actor | null;
  /** The charity whose staff they are; null for everybody else. */
  readonly charityId: string | null;
}

/** Anonymous, each role of another house, and the staff of the first charity. */
export function viewersOf({ people, charities, other }: CanaryWorld): Viewer[] {
  const [own] = charities;
  if (!own) throw new Error('a world without a charity');
  const outside = Object.entries(people).map(([name, actor]): Viewer => ({ name, actor, charityId: null }));
  return [
    { name: 'anonymous', actor: null, charityId: null },
    ...outside,
    { name: 'caseworker of another charity', actor: other.caseworker, charityId: null },
    { name: 'approver of another charity', actor: other.approver, charityId: null },
    { name: 'caseworker', actor: own.caseworker, charityId: own.id },
    { name: 'approver', actor: own.approver, charityId: own.id },
  ];
}

type Ids = Readonly<Record<string, readonly string[]>>;

const IDS = {
  needId: 'SELECT id FROM Need',
  projectId: 'SELECT id FROM Project',
  slug: "SELECT slug AS id FROM Organisation WHERE kind = 'charity'",
  handle: "SELECT handle AS id FROM User UNION ALL SELECT slug FROM Organisation WHERE kind <> 'charity'",
  adoptionId: 'SELECT id FROM Adoption',
  checkoutId: 'SELECT checkoutId AS id FROM Payment',
  photoId: 'SELECT id FROM ProofPhoto UNION ALL SELECT id FROM NeedPhoto',
  needPhotoId: "SELECT p.id FROM NeedPhoto p JOIN Need n ON n.id = p.needId WHERE n.state = 'published'",
  importId: 'SELECT id FROM Import',
  organisationId: 'SELECT id FROM Organisation',
  caseId: 'SELECT id FROM CaseFile',
  documentId: 'SELECT id FROM CaseDocument',
  windowId: 'SELECT id FROM ContactWindow',
  consentId: 'SELECT id FROM Consent',
} as const;

const OWN_IDS: Readonly<Record<string, string>> = {
  needId: 'SELECT id FROM Need WHERE charityId = :charityId',
  projectId: 'SELECT id FROM Project WHERE charityId = :charityId',
  adoptionId:
    'SELECT a.id FROM Adoption a JOIN NeedItem i ON i.id = a.needItemId JOIN Need n ON n.id = i.needId WHERE n.charityId = :charityId',
  photoId:
    'SELECT p.id FROM ProofPhoto p JOIN Adoption a ON a.id = p.adoptionId JOIN NeedItem i ON i.id = a.needItemId JOIN Need n ON n.id = i.needId WHERE n.charityId = :charityId',
  importId: 'SELECT id FROM Import WHERE charityId = :charityId',
  caseId: 'SELECT id FROM CaseFile WHERE charityId = :charityId',
};

/** A donor's own, which nobody else may open. */
const GIVEN: Readonly<Record<string, string>> = {
  adoptionId: 'SELECT id FROM Adoption WHERE userId = :userId',
  photoId: 'SELECT p.id FROM ProofPhoto p JOIN Adoption a ON a.id = p.adoptionId WHERE a.userId = :userId',
  checkoutId: 'SELECT p.checkoutId AS id FROM Payment p JOIN Adoption a ON a.id = p.adoptionId WHERE a.userId = :userId',
};

const TOPICS = ['privacy', 'points', 'money', 'accessibility', 'volunteering-your-company'];

function everyId(): Ids {
  const found = Object.entries(IDS).map(([name, sql]) => [name, rows<{ id: string }>(`${sql} ORDER BY 1`).map(({ id }) => id)] as const);
  return { ...Object.fromEntries(found), topic: TOPICS };
}

/** `most` of `all`, evenly spread, beginning where `turn` says, so that different viewers see different ones. */
function sample<T>(all: readonly T[], most: number, turn: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => all[(Math.floor((at * all.length) / most) + turn) % all.length] as T);
}

/** The ids to try for one parameter: some of everybody's, for staff most of their own; for a parameter nobody listed, one of each kind. */
function idsFor(parameter: string, ids: Ids, viewer: Viewer, turn: number, most: number): string[] {
  const known = ids[parameter] ?? [...Object.values(ids).flatMap((some) => sample(some, 1, turn)), ...sample(ids.caseId ?? [], 2, turn)];
  const own = viewer.charityId ? OWN_IDS[parameter] : undefined;
  const given = GIVEN[parameter];
  const userId = viewer.actor?.userId ?? '';
  const theirGifts = given ? rows<{ id: string }>(`${given} ORDER BY 1`, { userId }).map(({ id }) => id) : [];
  if (!own) return [...sample(theirGifts, most, turn), ...sample(known, most, turn), 'nobody-has-this-one'];
  const theirs = rows<{ id: string }>(`${own} ORDER BY 1`, { charityId: viewer.charityId }).map(({ id }) => id);
  return [...sample(theirs, most * 3, turn), ...sample(known, 2, turn), 'nobody-has-this-one'];
}

/** Addresses with two ids: which belong together. */
const PAIRS: Readonly<Record<string, string>> = {
  documentId: 'SELECT caseFileId AS first, id AS second FROM CaseDocument ORDER BY id',
};

function pairedPaths(pattern: string, parameters: readonly string[], turn: number, most: number): string[] {
  const [first = '', second = ''] = parameters;
  const sql = PAIRS[second];
  if (!sql || parameters.length > 2) throw new Error(`the walk does not know which ids belong together in ${pattern}`);
  return sample(rows<{ first: string; second: string }>(sql), most * 3, turn).map((pair) =>
    pattern.replace(`:${first}`, pair.first).replace(`:${second}`, pair.second),
  );
}

function pathsOf({ pattern }: Address, ids: Ids, viewer: Viewer, turn: number, most: number): string[] {
  const parameters = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const [parameter] = parameters;
  if (pattern.endsWith('*')) return ['/nobody/lives/here'];
  if (pattern === '/files/need/:photoId') return sample(ids.needPhotoId ?? [], most * 2, turn).map((id) => `/files/need/${id}`);
  if (parameters.length > 1) return pairedPaths(pattern, parameters, turn, most);
  if (!parameter) return [pattern];
  const isEverybodys = viewer.actor === null && pattern === '/needs/:needId';
  return idsFor(parameter, ids, viewer, turn, isEverybodys ? 500 : most).map((id) => pattern.replace(`:${parameter}`, id));
}

/** Queries that show more of a list than its first page. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/needs': ['?sort=newest', '?sort=waiting&page=2', '?q=水壶', '?kind=meal&district=futian'],
  '/workspace/needs': ['?page=2', '?state=draft', '?q=的'],
  '/leaderboards': ['?board=people', '?board=companies'],
};

const LINK = /\shref="(\/[^"#]*)"/g;

export interface WalkBounds {
  /** Ids tried for one parameter. */
  readonly ids: number;
  /** Links followed beyond the site map, each viewer. */
  readonly links: number;
}

async function readAnswer(evidence: Evidence, viewer: Viewer, place: string, answer: Response): Promise<string> {
  const head = [...answer.headers]
    .map(([name, value]) => `${name}: ${name === 'set-cookie' ? decodeURIComponent(value) : value}`)
    .join('\n');
  const type = answer.headers.get('Content-Type') ?? '';
  if (type.startsWith('image/')) {
    evidence.lookAtBytes(viewer.name, place, Buffer.from(await answer.arrayBuffer()));
    return '';
  }
  const text = await answer.text();
  evidence.look(viewer.name, place, `${head}\n${text}`);
  return text;
}

export interface Walked {
  readonly opened: number;
  /** Each answer by its address. */
  readonly pages: Map<string, string>;
  /** The statuses that each pattern of the site map answered with. */
  readonly statuses: Map<string, Set<number>>;
  /** Addresses that broke. */
  readonly broken: readonly string[];
}

/** Walks the whole site map as one viewer: pages in both languages, their loaders' answers, lists further on, links they show. */
export async function walkAs(site: Site, viewer: Viewer, turn: number, evidence: Evidence, bounds: WalkBounds): Promise<Walked> {
  const ids = everyId();
  const seen = new Set<string>();
  const links = new Set<string>();
  const pages = new Map<string, string>();
  const statuses = new Map<string, Set<number>>();
  const broken: string[] = [];
  const open = async (address: string, pattern: string, headers?: Record<string, string>) => {
    if (seen.has(address)) return;
    seen.add(address);
    const answer = await site.ask(address, { as: viewer.actor, headers });
    statuses.set(pattern, (statuses.get(pattern) ?? new Set()).add(answer.status));
    if (answer.status >= 500) broken.push(`${viewer.name} at ${address}: ${answer.status}`);
    const text = await readAnswer(evidence, viewer, address, answer);
    pages.set(address, text);
    for (const [, link] of text.matchAll(LINK)) if (link) links.add(link.replaceAll('&amp;', '&'));
  };
  for (const [at, address] of site.addresses.entries()) {
    for (const [number, where] of pathsOf(address, ids, viewer, turn, bounds.ids).entries()) {
      await open(where, address.pattern);
      if (number % 3 === 0) await open(`${where}?lang=en`, address.pattern);
      await open(`${where}?_data=${encodeURIComponent(address.routeId)}`, `${address.pattern} as data`);
      if (at === 0) await open(`${where}?_data=root`, 'root as data');
    }
    for (const query of QUERIES[address.pattern] ?? []) {
      await open(address.pattern + query, address.pattern);
      await open(`${address.pattern}${query}&_data=${encodeURIComponent(address.routeId)}`, `${address.pattern} as data`);
    }
  }
  await open('/metrics?', '/metrics', { 'X-Client-Address': '127.0.0.1' });
  let followed = 0;
  for (const link of links) {
    if (followed >= bounds.links) break;
    if (seen.has(link) || link.startsWith('/log-out')) continue;
    followed += 1;
    await open(link, 'links');
  }
  return { opened: seen.size, pages, statuses, broken };
}

/** Tables whose words are nobody's but the charity's while a need is a draft. */
const DRAFTED = new Set(['Need', 'NeedItem']);

/** Every row of every table: what is sealed is sealed there, too. Drafts are told apart, for they still say what the sheet said. */
export function readTables(evidence: Evidence): void {
  const drafts = new Set(rows<{ id: string }>("SELECT id FROM Need WHERE state = 'draft'").map(({ id }) => id));
  for (const { name } of rows<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
    for (const row of rows<Record<string, unknown>>(`SELECT * FROM "${name}"`)) {
      const isDraft = DRAFTED.has(name) && drafts.has(String(row.needId ?? row.id));
      evidence.look(isDraft ? 'draft' : 'table', name, Object.values(row).map(String).join('\n'));
    }
  }
}

/** Every file below FILES_DIR. */
export function readFiles(evidence: Evidence): number {
  const files = readdirSync(env.filesDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const file of files) {
    const where = path.join(file.parentPath, file.name);
    evidence.look('file name', path.relative(env.filesDir, where), where);
    evidence.lookAtBytes('file', path.relative(env.filesDir, where), readFileSync(where));
  }
  return files.length;
}
