/** Settles findings that overlap, so that spans come out sorted and apart. It drops no character that a finding covered. */
import type { Finding, SpanType } from './span';

/** Values that keep their own kind even inside a longer place. */
const PRECISE = new Set<SpanType>([
  'PHONE',
  'NATIONAL_ID',
  'DISABILITY_CERT',
  'BANK_CARD',
  'EMAIL',
  'URL_TOKEN',
  'PLATE',
  'BIRTH_DATE',
  'QQ',
  'WECHAT',
  'OTHER_ID',
]);

/** Whether `one` is settled before `other`: heavier first, the longer of equals, precise values before places. */
function compare(one: Finding, other: Finding): number {
  const precise = Number(PRECISE.has(other.type)) - Number(PRECISE.has(one.type));
  return precise || other.weight - one.weight || other.end - other.start - (one.end - one.start) || one.start - other.start;
}

/** Joins findings of one kind that cross, such as 林阿春 and 阿春女士, and drops those that lie inside another. */
function containers(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((one, other) => one.start - other.start || other.end - one.end || compare(one, other));
  const kept: Finding[] = [];
  let reach: Finding | undefined;
  for (const finding of sorted) {
    if (reach && finding.start < reach.end && finding.type === reach.type && finding.end > reach.end && !PRECISE.has(finding.type)) {
      const heavier = compare(finding, reach) < 0 ? finding : reach;
      const place = kept.lastIndexOf(reach);
      reach = { ...heavier, start: reach.start, end: finding.end };
      kept[place] = reach;
      continue;
    }
    const inside =
      reach && finding.start >= reach.start && finding.end <= reach.end && PRECISE.has(finding.type) === PRECISE.has(reach.type);
    if (inside && reach && !(finding.start === reach.start && finding.end === reach.end && compare(finding, reach) < 0)) continue;
    if (inside && kept.at(-1) === reach) kept.pop();
    kept.push(finding);
    if (!reach || finding.end >= reach.end) reach = finding;
  }
  return kept;
}

/** The findings without overlaps: a longer one swallows what lies inside it, of two that cross the heavier stays whole and the rest of the other stays marked. */
export function settle(findings: readonly Finding[]): readonly Finding[] {
  const settled: Finding[] = [];
  const order = [...containers(findings)].sort(compare);
  const length = findings.reduce((longest, { end }) => Math.max(longest, end), 0);
  const taken = new Uint8Array(length);
  const precise = new Uint8Array(length);
  for (const finding of order) {
    let start = finding.start;
    while (start < finding.end) {
      while (start < finding.end && taken[start] === 1) start += 1;
      let end = start;
      while (end < finding.end && taken[end] === 0) end += 1;
      // One character left over beside a precise value says nothing.
      const crumb = end - start === 1 && finding.end - finding.start > 1 && (precise[start - 1] === 1 || precise[end] === 1);
      if (end > start && !crumb) settled.push({ ...finding, start, end });
      taken.fill(1, start, end);
      if (PRECISE.has(finding.type)) precise.fill(1, start, end);
      start = end;
    }
  }
  return settled.sort((one, other) => one.start - other.start);
}
