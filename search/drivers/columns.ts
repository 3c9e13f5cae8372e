/** The embedded index's columns: one slot a document, small numbers in typed arrays, so that filters, counts and order need no objects. */
import { CONTRIBUTIONS, GROUPS, NEED_KINDS, URGENCIES } from '~/domain/needs/vocabulary';
import { PLACE_IDS } from '~/domain/places';
import type { SearchDocument } from '../document';
import { districtsOf, type Facets, type SearchQuery } from '../query';

const FIRST_SIZE = 1024;
const NO_MONEY = -1;

/** Which facet a document misses; a document that misses one alone still counts in that one. */
const MISSES = { kind: 1, district: 2, contribution: 4, urgency: 8, other: 16 } as const;

function bits(values: readonly string[], chosen: readonly string[]): number {
  return chosen.reduce((mask, value) => mask | (1 << values.indexOf(value)), 0);
}

function grown<T extends Uint8Array | Int32Array>(column: T, size: number): T {
  const wider = new (column.constructor as new (size: number) => T)(size);
  wider.set(column);
  return wider;
}

function named(values: readonly string[], counts: Int32Array): Record<string, number> {
  return Object.fromEntries(values.flatMap((value, index) => (counts[index] ? [[value, counts[index]]] : [])));
}

export class Columns {
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #free: number[] = [];
  readonly #charity: string[] = [];
  readonly #project: (string | null)[] = [];
  #alive = new Uint8Array(FIRST_SIZE);
  #open = new Uint8Array(FIRST_SIZE);
  #kind = new Uint8Array(FIRST_SIZE);
  #district = new Uint8Array(FIRST_SIZE);
  #group = new Uint8Array(FIRST_SIZE);
  #urgency = new Uint8Array(FIRST_SIZE);
  #contributions = new Uint8Array(FIRST_SIZE);
  #moneyLeft = new Int32Array(FIRST_SIZE);
  #share = new Int32Array(FIRST_SIZE);
  #published = new Int32Array(FIRST_SIZE);
  #needed = new Int32Array(FIRST_SIZE);
  #turn = new Int32Array(FIRST_SIZE);

  get size(): number {
    return this.#slots.size;
  }

  #slotFor(id: string): number {
    const known = this.#slots.get(id);
    if (known !== undefined) return known;
    const slot = this.#free.pop() ?? this.#ids.length;
    if (slot >= this.#alive.length) this.#grow(this.#alive.length * 2);
    this.#ids[slot] = id;
    this.#slots.set(id, slot);
    return slot;
  }

  #grow(size: number): void {
    this.#alive = grown(this.#alive, size);
    this.#open = grown(this.#open, size);
    this.#kind = grown(this.#kind, size);
    this.#district = grown(this.#district, size);
    this.#group = grown(this.#group, size);
    this.#urgency = grown(this.#urgency, size);
    this.#contributions = grown(this.#contributions, size);
    this.#moneyLeft = grown(this.#moneyLeft, size);
    this.#share = grown(this.#share, size);
    this.#published = grown(this.#published, size);
    this.#needed = grown(this.#needed, size);
    this.#turn = grown(this.#turn, size);
  }

  put(document: SearchDocument): void {
    const slot = this.#slotFor(document.id);
    this.#alive[slot] = 1;
    this.#open[slot] = document.open ? 1 : 0;
    this.#kind[slot] = NEED_KINDS.indexOf(document.kind);
    this.#district[slot] = PLACE_IDS.indexOf(document.district);
    this.#group[slot] = (GROUPS as readonly string[]).indexOf(document.group);
    this.#urgency[slot] = URGENCIES.indexOf(document.urgency);
    this.#contributions[slot] = bits(CONTRIBUTIONS, document.contributions);
    this.#moneyLeft[slot] = document.moneyLeft ?? NO_MONEY;
    this.#share[slot] = document.share;
    this.#published[slot] = document.publishedDay;
    this.#needed[slot] = document.neededDay;
    this.#turn[slot] = document.turn;
    this.#charity[slot] = document.charity;
    this.#project[slot] = document.project;
  }

  drop(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    this.#slots.delete(id);
    this.#alive[slot] = 0;
    this.#free.push(slot);
    return true;
  }

  /**
   * One pass over the candidates (all when null): the ids that meet every condition, in order, and each facet's counts as if that
   * facet alone were open. `scores` orders by closeness of words, the highest first.
   */
  select(query: SearchQuery, scores: ReadonlyMap<string, number> | null): { ids: string[]; total: number; facets: Facets } {
    const kinds = new Int32Array(NEED_KINDS.length);
    const districts = new Int32Array(PLACE_IDS.length);
    const contributions = new Int32Array(CONTRIBUTIONS.length);
    const urgencies = new Int32Array(URGENCIES.length);
    const misses = this.#missing(query);
    const hits: number[] = [];
    const count = (slot: number) => {
      const missed = misses(slot);
      if (missed === 0) hits.push(slot);
      if ((missed & ~MISSES.kind) === 0) kinds[this.#kind[slot] ?? 0] = (kinds[this.#kind[slot] ?? 0] ?? 0) + 1;
      if ((missed & ~MISSES.district) === 0) districts[this.#district[slot] ?? 0] = (districts[this.#district[slot] ?? 0] ?? 0) + 1;
      if ((missed & ~MISSES.urgency) === 0) urgencies[this.#urgency[slot] ?? 0] = (urgencies[this.#urgency[slot] ?? 0] ?? 0) + 1;
      if ((missed & ~MISSES.contribution) !== 0) return;
      for (let bit = 0; bit < contributions.length; bit += 1) {
        if ((this.#contributions[slot] ?? 0) & (1 << bit)) contributions[bit] = (contributions[bit] ?? 0) + 1;
      }
    };
    if (scores) {
      for (const id of scores.keys()) {
        const slot = this.#slots.get(id);
        if (slot !== undefined) count(slot);
      }
    } else {
      for (let slot = 0; slot < this.#ids.length; slot += 1) if (this.#alive[slot]) count(slot);
    }
    const first = (query.page - 1) * query.perPage;
    const page = query.perPage === 0 ? [] : hits.sort(this.#order(query, scores)).slice(first, first + query.perPage);
    return {
      ids: page.map((slot) => this.#ids[slot] ?? ''),
      total: hits.length,
      facets: {
        kind: named(NEED_KINDS, kinds),
        district: named(PLACE_IDS, districts),
        contribution: named(CONTRIBUTIONS, contributions),
        urgency: named(URGENCIES, urgencies),
      },
    };
  }

  /** A function that answers which facets the document in a slot misses. */
  #missing(query: SearchQuery): (slot: number) => number {
    const kind = query.kind ? NEED_KINDS.indexOf(query.kind) : -1;
    const group = query.group ? GROUPS.indexOf(query.group) : -1;
    const urgency = query.urgency ? URGENCIES.indexOf(query.urgency) : -1;
    const contribution = query.contribution ? bits(CONTRIBUTIONS, [query.contribution]) : 0;
    const wanted = districtsOf(query);
    const districts = wanted ? new Set(wanted.map((id) => PLACE_IDS.indexOf(id))) : null;
    const { max, charity, project, openOnly } = query;
    return (slot) => {
      let missed = 0;
      if (kind >= 0 && this.#kind[slot] !== kind) missed |= MISSES.kind;
      if (districts && !districts.has(this.#district[slot] ?? -1)) missed |= MISSES.district;
      if (contribution && !((this.#contributions[slot] ?? 0) & contribution)) missed |= MISSES.contribution;
      if (urgency >= 0 && this.#urgency[slot] !== urgency) missed |= MISSES.urgency;
      const left = this.#moneyLeft[slot] ?? NO_MONEY;
      const other =
        (openOnly && !this.#open[slot]) ||
        (group >= 0 && this.#group[slot] !== group) ||
        (max !== null && (left === NO_MONEY || left > max)) ||
        (charity !== null && this.#charity[slot] !== charity) ||
        (project !== null && this.#project[slot] !== project);
      return other ? missed | MISSES.other : missed;
    };
  }

  #order(query: SearchQuery, scores: ReadonlyMap<string, number> | null): (a: number, b: number) => number {
    const ascending = (column: Uint8Array | Int32Array) => (a: number, b: number) => (column[a] ?? 0) - (column[b] ?? 0);
    const oldest = ascending(this.#published);
    const byId = (a: number, b: number) => ((this.#ids[a] ?? '') < (this.#ids[b] ?? '') ? -1 : 1);
    const nearest = (a: number, b: number) => (scores?.get(this.#ids[b] ?? '') ?? 0) - (scores?.get(this.#ids[a] ?? '') ?? 0);
    const first = {
      relevance: scores ? nearest : ascending(this.#turn),
      waiting: oldest,
      ending: ascending(this.#needed),
      'almost-there': (a: number, b: number) => (this.#share[b] ?? 0) - (this.#share[a] ?? 0),
      newest: (a: number, b: number) => oldest(b, a),
    }[query.sort];
    return (a, b) => first(a, b) || oldest(a, b) || byId(a, b);
  }
}
