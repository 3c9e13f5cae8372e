/** The rows an import adds: case files with their sealed values, and drafts with their items. It writes nothing itself. */

import { addsConsent, type ConsentOnRecord, type ConsentStatement } from '~/domain/cases/consent';
import type { IntakeCells } from '~/domain/cases/intake-columns';
import { draftOf } from '~/domain/cases/intake-draft';
import { IMPORTED_FIELDS } from '~/domain/cases/sealed-fields';
import { dayOf } from '~/domain/needs/public-need';
import { env } from '~/platform/env.server';
import { newId } from '~/platform/ids.server';
import { digest, newDataKey, seal, type WrappedKey } from '~/platform/seal.server';
import { instantOf } from '../needs/need-row.server';
import { digestRows, openValues, unwrapCaseKey, wrapCaseKey } from './case-key.server';

/** Of one need, not of the household: kept beside it under the need's id. */
const BY_NEED = ['reference', 'notes', 'description'] as const satisfies readonly (typeof IMPORTED_FIELDS)[number][];

export interface KnownCase extends WrappedKey {
  readonly id: string;
  readonly charityId: string;
  readonly consents: readonly ConsentOnRecord[];
  readonly sealedValues: readonly { readonly field: string; readonly ciphertext: string }[];
}

export interface ImportedPlace {
  readonly importId: string;
  readonly charityId: string;
  readonly district: string;
  readonly authorId: string;
  /** How and when the households of the sheet agreed that their needs are published. */
  readonly consent: ConsentStatement;
  /** ISO day. */
  readonly today: string;
  readonly now: Date;
}

interface OpenCase {
  readonly id: string;
  readonly dataKey: Buffer;
  readonly values: Map<string, string>;
  readonly consents: readonly ConsentOnRecord[];
}

function openCase(known: KnownCase): OpenCase {
  const dataKey = unwrapCaseKey(known);
  const values = openValues(dataKey, known.id, known.sealedValues).map(({ field, text }) => [field, text] as const);
  return { id: known.id, dataKey, values: new Map(values), consents: known.consents };
}

/** How a household is found again: the keyed hash of its head's ID number. */
export function personDigest(cells: IntakeCells): string {
  return digest('person', cells.nationalId.toUpperCase());
}

/** Collects what an import adds. Call `add` for each accepted row; `known` are the charity's case files by personDigest, grown on the way. */
export function importRecords(place: ImportedPlace, known: ReadonlyMap<string, KnownCase>) {
  const { importId, charityId, district, authorId, consent, today, now } = place;
  const open = new Map<string, OpenCase>();
  const caseFiles: {
    id: string;
    charityId: string;
    district: string;
    circle: string;
    group: string;
    ageBand: string;
    keyId: string;
    wrappedKey: string;
    personDigest: string;
    createdAt: Date;
  }[] = [];
  const consents: {
    id: string;
    caseFileId: string;
    scope: string;
    givenHow: string;
    givenOn: Date;
    recordedById: string;
    recordedAt: Date;
  }[] = [];
  const sealedValues: { caseFileId: string; field: string; ciphertext: string }[] = [];
  const needs: ReturnType<typeof needRow>[] = [];
  const items: (ReturnType<typeof draftOf>['items'][number] & { id: string; needId: string; position: number })[] = [];

  const needRow = (
    id: string,
    caseFileId: string,
    referenceDigest: string,
    { kind, object, title, story, group, ageBand, urgency, neededBy }: ReturnType<typeof draftOf>,
  ) => ({
    id,
    charityId,
    caseFileId,
    importId,
    referenceDigest,
    kind,
    object,
    title,
    story,
    district,
    group,
    ageBand,
    urgency,
    neededBy: instantOf(neededBy),
    state: 'draft',
    authorId,
    createdAt: now,
  });

  function caseFor(hash: string, draft: ReturnType<typeof draftOf>): OpenCase {
    const before = open.get(hash);
    if (before) return before;
    const stored = known.get(hash);
    const file = stored ? openCase(stored) : { id: newId(), dataKey: newDataKey(), values: new Map<string, string>(), consents: [] };
    if (!stored) {
      const { circle, group, personAgeBand: ageBand } = draft;
      caseFiles.push({
        id: file.id,
        charityId,
        district,
        circle,
        group,
        ageBand,
        ...wrapCaseKey(file.dataKey, { id: file.id, charityId }),
        personDigest: hash,
        createdAt: now,
      });
    }
    open.set(hash, file);
    if (addsConsent(file.consents, 'publish-need', consent.givenOn, (instant) => dayOf(instant, env.timeZone))) {
      const given = { givenHow: consent.givenHow, givenOn: instantOf(consent.givenOn), recordedById: authorId, recordedAt: now };
      consents.push({ id: newId(), caseFileId: file.id, scope: 'publish-need', ...given });
    }
    return file;
  }

  function keep(file: OpenCase, field: string, text: string) {
    file.values.set(field, text);
    sealedValues.push({ caseFileId: file.id, field, ciphertext: seal(file.dataKey, file.id, field, text) });
  }

  /** Answers the id of the draft. */
  function add(cells: IntakeCells): string {
    const draft = draftOf(cells, today);
    const needId = newId();
    const file = caseFor(personDigest(cells), draft);
    for (const field of IMPORTED_FIELDS) {
      const text = cells[field];
      if (text === '' || file.values.get(field) === text) continue;
      // What a later sheet says otherwise stands beside what the file said first: nothing is lost, and an undo finds it.
      const isOfNeed = (BY_NEED as readonly string[]).includes(field) || file.values.has(field);
      keep(file, isOfNeed ? `${field}:${needId}` : field, text);
    }
    needs.push(needRow(needId, file.id, digest('need-reference', cells.reference), draft));
    for (const [position, item] of draft.items.entries()) items.push({ id: newId(), needId, position, ...item });
    return needId;
  }
  /** The look-up hashes of every file that was touched, whole: they replace what the file had. */
  function digestsOfFiles() {
    return [...open.values()].flatMap(({ id, values }) =>
      digestRows(
        { id, charityId },
        [...values].map(([field, text]) => ({ field, text })),
      ),
    );
  }
  return { add, caseFiles, sealedValues, needs, items, consents, digestsOfFiles, fileIds: () => [...open.values()].map(({ id }) => id) };
}
