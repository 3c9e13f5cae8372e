/** routes/workspace/cases/list, new, case, document, reveals and routes/admin/audit: who may enter, and what each answer holds. */
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/support/database';
import { makeAdministrator, makeCharity, makePerson, makePublishedNeed } from '#tests/support/factories';
import { openDoor } from '#tests/support/visits';
import type { Actor } from '~/domain/accounts/actor';
import { read, write } from '~/platform/db/database.server';
import { loader as audit } from '~/routes/admin/audit';
import { loader as myPage, action as myStep } from '~/routes/me/adoption';
import { loader as page, action as step } from '~/routes/workspace/cases/case';
import { loader as documentPage, action as sendDocument } from '~/routes/workspace/cases/document';
import { loader as list, action as search } from '~/routes/workspace/cases/list';
import { action as create, loader as newPage } from '~/routes/workspace/cases/new';
import { loader as reveals } from '~/routes/workspace/cases/reveals';
import { promise } from '../adoptions/steps';
import { COLUMNS, HOUSEHOLD, makeCase, SECRETS, tieNeeds } from './households';
import { useSealedFolder } from './sealed-folder';

useDatabase();
useSealedFolder();

const PATH = '/workspace/cases';
const reason = '确认送轮椅的时间';

/** A case's page as one person sees it, and its forms as they send them. */
function caseDoor(caseId: string, as?: Actor) {
  const visit = { params: { caseId }, ...(as ? { as } : {}) };
  return {
    see: () => openDoor(page, { ...visit, path: `${PATH}/${caseId}` }),
    press: (act: string, form: Record<string, string | string[] | Blob>) =>
      openDoor(step, { ...visit, path: `${PATH}/${caseId}?act=${act}`, form }),
  };
}

async function textOf(answer: unknown): Promise<string> {
  return answer instanceof Response ? answer.clone().text() : JSON.stringify(answer);
}

test('who is not of the charity does not come in, whatever the address', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  const donor = await makePerson();
  const stranger = (await makeCharity()).caseworker;
  for (const [loader, path] of [
    [list, PATH],
    [newPage, `${PATH}/new`],
    [reveals, `${PATH}/reveals`],
  ] as const) {
    expect(await openDoor<unknown>(loader, { path })).toMatchObject({ status: 302 });
    expect(await openDoor<unknown>(loader, { path, as: donor })).toMatchObject({ status: 403 });
    expect(await openDoor<unknown>(loader, { path, as: charity.approver })).not.toBeInstanceOf(Response);
  }
  expect(await caseDoor(id).see()).toMatchObject({ status: 302 });
  for (const as of [donor, stranger, await makeAdministrator()]) expect(await caseDoor(id, as).see()).toMatchObject({ status: 404 });
  const forms: [string, Record<string, string>][] = [
    ['reveal', { field: 'name', reason }],
    ['edit', { ...COLUMNS, version: '0' }],
    ['consent', { scope: 'object-photo', givenHow: 'signed', givenOn: '2026-11-01' }],
    ['withdraw', { scope: 'publish-need', reason }],
    ['erase', { reason, word: '销毁' }],
    ['contact', { adoptionId: 'x', fields: 'name', endsOn: '2026-11-30', reason }],
    ['close-contact', { windowId: 'x' }],
  ];
  for (const [act, form] of forms) {
    expect(await caseDoor(id).press(act, form)).toMatchObject({ status: 302 });
    expect(await caseDoor(id, stranger).press(act, form)).toMatchObject({ status: 404 });
  }
  expect(await caseDoor(id, charity.caseworker).press('erase', { reason, word: '销毁' })).toMatchObject({ status: 403 });
  expect(await caseDoor('../../etc', stranger).see()).toMatchObject({ status: 404 });
});

test('the search does not hand back what was typed, and an address never carries it', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  const found = await openDoor(search, { path: PATH, as: charity.caseworker, form: { words: HOUSEHOLD.name } });
  const text = await textOf(found);
  expect(text).toContain(id);
  for (const secret of SECRETS) expect(text).not.toContain(secret);
  expect(await openDoor(search, { path: PATH, as: charity.caseworker, form: { words: '' } })).toMatchObject({ status: 422 });
  const tooLong = await openDoor(search, { path: PATH, as: charity.caseworker, form: { words: HOUSEHOLD.name.repeat(40) } });
  expect(await textOf(tooLong)).not.toContain(HOUSEHOLD.name);
});

test('a file is made, a second one is pointed out, and made when it is another household', async () => {
  const { caseworker } = await makeCharity();
  const visit = { path: `${PATH}/new`, as: caseworker };
  const form = { ...COLUMNS, caseFileId: 'form-1', ...HOUSEHOLD, school: '' };
  expect(await openDoor(create, { ...visit, form })).toMatchObject({ status: 302 });
  expect(await read().sealedValue.count({ where: { caseFileId: 'form-1' } })).toBe(4);
  const again = { ...COLUMNS, caseFileId: 'form-2', phone: '134 5850 2871' };
  const refused = await openDoor(create, { ...visit, form: again });
  expect(refused).toMatchObject({ status: 409 });
  expect(await textOf(refused)).toContain('"found":["form-1"]');
  expect(await openDoor(create, { ...visit, form: { ...again, isOther: 'on' } })).toMatchObject({ status: 302 });
  expect(await openDoor(create, { ...visit, form: { ...again, caseFileId: 'form-3', circle: 'inner' } })).toMatchObject({ status: 422 });
});

test('a value is shown once, in an answer nobody stores; refusals keep the reason and show nothing', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  const door = caseDoor(id, charity.caseworker);
  const shown = await door.press('reveal', { field: 'phone', reason });
  expect(shown).toMatchObject({ status: 200 });
  expect((shown as Response).headers.get('Cache-Control')).toBe('no-store');
  expect(await textOf(shown)).toBe(JSON.stringify({ revealed: { stored: 'phone', text: HOUSEHOLD.phone } }));
  expect(await door.press('reveal', { field: 'phone', reason: '看看' })).toMatchObject({ status: 422 });
  expect(await door.press('reveal', { field: 'phone', reason: '' })).toMatchObject({ status: 422 });
  expect(await door.press('reveal', { field: '../x', reason })).toMatchObject({ status: 422 });
  expect(await door.press('reveal', { field: 'school', reason })).toMatchObject({ status: 409 });
  const seen = await textOf(await door.see());
  for (const secret of SECRETS) expect(seen).not.toContain(secret);
  for (const as of [charity.approver, await makeAdministrator()]) {
    const log = await openDoor<unknown>(as === charity.approver ? reveals : audit, { path: '/', as });
    const text = await textOf(log);
    expect(text).toContain(reason);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  }
});

test('from consent to erasure through the forms', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  const door = caseDoor(id, charity.approver);
  expect(await door.press('edit', { ...COLUMNS, version: '0', notes: '要轮椅', clear: ['address', 'phone'] })).toMatchObject({
    status: 302,
  });
  expect(await read().sealedValue.count({ where: { caseFileId: id } })).toBe(3);
  expect(await door.press('edit', { ...COLUMNS, version: '0' })).toMatchObject({ status: 409 });
  expect(await door.press('consent', { scope: 'object-photo', givenHow: 'signed', givenOn: '2026-11-20' })).toMatchObject({ status: 302 });
  expect(await door.press('consent', { scope: 'object-photo', givenHow: 'signed', givenOn: '2026-11-20' })).toMatchObject({ status: 409 });
  expect(await door.press('consent', { scope: 'publish-need', givenHow: 'signed', givenOn: '2026-02-30' })).toMatchObject({ status: 422 });
  expect(await door.press('withdraw', { scope: 'object-photo', reason })).toMatchObject({ status: 302 });
  expect(await door.press('nonsense', {})).toMatchObject({ status: 422 });
  const pdf = new File([Buffer.from('%PDF-1.7 …')], '证.pdf');
  expect(await door.press('document', { file: pdf })).toMatchObject({ status: 302 });
  expect(await door.press('document', { file: new File(['<svg/>'], 'a.svg') })).toMatchObject({ status: 415 });
  expect(await door.press('document', { file: new File([], 'a.pdf') })).toMatchObject({ status: 422 });
  const [document] = await read().caseDocument.findMany({ where: { caseFileId: id } });
  const params = { caseId: id, documentId: document?.id ?? '' };
  const path = `${PATH}/${id}/documents/${params.documentId}`;
  expect(await openDoor(documentPage, { path, params, as: charity.approver })).toMatchObject({ status: 405 });
  const sent = (await openDoor(sendDocument, { path, params, as: charity.approver, form: { reason } })) as Response;
  expect([sent.status, sent.headers.get('Cache-Control'), sent.headers.get('Content-Type')]).toEqual([200, 'no-store', 'application/pdf']);
  expect(await sent.text()).toBe('%PDF-1.7 …');
  expect(await openDoor(sendDocument, { path, params, as: charity.approver, form: { reason: '看' } })).toMatchObject({ status: 302 });
  expect(await openDoor(sendDocument, { path, params, as: (await makeCharity()).approver, form: { reason } })).toMatchObject({
    status: 404,
  });
  expect(await door.press('erase', { reason, word: '销' })).toMatchObject({ status: 422 });
  expect(await door.press('erase', { reason, word: '销毁' })).toMatchObject({ status: 302 });
  expect(await door.press('reveal', { field: 'name', reason })).toMatchObject({ status: 410 });
  expect(await door.see()).toMatchObject({ file: { erasedOn: '2026-11-23', sealed: [] } });
});

test('a file under a retired key has its sentence on the page, and its page opens', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  await write((transaction) => transaction.caseFile.update({ where: { id }, data: { keyId: 'retired' } }));
  const door = caseDoor(id, charity.caseworker);
  expect(await door.see()).toMatchObject({ file: { id } });
  const refused = await door.press('reveal', { field: 'name', reason });
  expect(refused).toMatchObject({ status: 409 });
  expect(await textOf(refused)).toContain('refusals.sealed-unknown-key');
});

test('the volunteer looks into an open window on their own page; nobody else does', async () => {
  const charity = await makeCharity();
  const id = await makeCase(charity);
  const need = await makePublishedNeed({ charity, items: [{ contribution: 'hours', asked: 120 }] });
  await tieNeeds(id, need.id);
  const { adoptionId, donor } = await promise({ need });
  const visit = { path: `/me/adoptions/${adoptionId}`, params: { adoptionId }, as: donor };
  expect(await openDoor(myPage, visit)).toMatchObject({ windows: [] });
  const form = { adoptionId, fields: ['name', 'phone'], endsOn: '2026-11-30', reason };
  expect(await caseDoor(id, charity.caseworker).press('contact', { ...form, endsOn: '2027-01-01' })).toMatchObject({ status: 422 });
  expect(await caseDoor(id, charity.caseworker).press('contact', form)).toMatchObject({ status: 302 });
  const seen = await textOf(await openDoor(myPage, visit));
  expect(seen).not.toContain(HOUSEHOLD.phone);
  const { id: windowId } = await read().contactWindow.findFirstOrThrow({ where: { adoptionId } });
  const look = { ...visit, path: `${visit.path}?act=contact`, form: { windowId } };
  const shown = (await openDoor(myStep, look)) as Response;
  expect(shown.headers.get('Cache-Control')).toBe('no-store');
  expect(await shown.text()).toContain(HOUSEHOLD.phone);
  expect(await openDoor(myStep, { ...look, as: await makePerson() })).toMatchObject({ status: 404 });
  expect(await caseDoor(id, charity.caseworker).press('close-contact', { windowId })).toMatchObject({ status: 302 });
  expect(await openDoor(myStep, look)).toMatchObject({ status: 410 });
});

test('the audit page is the administrator’s', async () => {
  const path = '/admin/audit';
  expect(await openDoor(audit, { path })).toMatchObject({ status: 302 });
  expect(await openDoor(audit, { path, as: (await makeCharity()).approver })).toMatchObject({ status: 403 });
  const as = await makeAdministrator();
  expect(await openDoor(audit, { path: `${path}?action=erase&page=99`, as })).toMatchObject({ action: 'erase' });
  expect(await openDoor(audit, { path: `${path}?action=nonsense`, as })).toMatchObject({ action: null });
});
