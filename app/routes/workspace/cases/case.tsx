/** `/workspace/cases/:caseId`: one case file. Each step is a form of its own, named in `?act=`; a sealed value is shown once, in answer to its reason. */
import { json, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { CaseReading } from '~/components/cases/CaseReading';
import { codeOf } from '~/components/cases/case-code';
import { DeskHead } from '~/components/workspace/DeskHead';
import {
  closeContactSchema,
  consentSchema,
  contactSchema,
  documentSchema,
  editCaseSchema,
  eraseSchema,
  revealSchema,
  withdrawSchema,
} from '~/domain/cases/case.schema';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { FILE_LIMIT, type FormAnswer, readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn, type Visit } from '~/platform/http/visit.server';
import { addDocument } from '~/use-cases/cases/add-document.server';
import { closeContactWindow } from '~/use-cases/cases/close-contact-window.server';
import { editCase } from '~/use-cases/cases/edit-case.server';
import { eraseCase } from '~/use-cases/cases/erase-case.server';
import { getCase } from '~/use-cases/cases/get-case.server';
import { getNewCase } from '~/use-cases/cases/get-new-case.server';
import { openContactWindow } from '~/use-cases/cases/open-contact-window.server';
import { recordConsent } from '~/use-cases/cases/record-consent.server';
import { revealField } from '~/use-cases/cases/reveal-field.server';
import { withdrawConsent } from '~/use-cases/cases/withdraw-consent.server';

export const loader = door(async (visit) => {
  const actor = signedIn(visit);
  const file = await getCase({ actor, caseFileId: param(visit, 'caseId'), now: visit.now });
  return { file, districts: (await getNewCase({ actor })).districts };
});

const page = (visit: Visit) => `/workspace/cases/${param(visit, 'caseId')}`;

/** Who does it, to which file, when. */
const about = (visit: Visit) => ({ actor: signedIn(visit), caseFileId: param(visit, 'caseId'), now: visit.now });

/** One step a name, as `?act=` has it. */
const steps = {
  async reveal(visit: Visit) {
    const form = await readForm(visit, revealSchema);
    if (!form.ok) return form.response;
    const { actor, caseFileId, now } = about(visit);
    const { field, reason } = form.value;
    const opened = await revealField({ actor, input: { caseFileId, stored: field, reason }, now });
    return opened.ok ? json({ revealed: opened.revealed }, { headers: { 'Cache-Control': 'no-store' } }) : form.refuse(opened);
  },
  async edit(visit: Visit) {
    const form = await readForm(visit, editCaseSchema);
    if (!form.ok) return form.response;
    const { actor, caseFileId, now } = about(visit);
    const edited = await editCase({ actor, input: { ...form.value, caseFileId }, now });
    return edited.ok ? redirectWithNotice(page(visit), 'cases.notice.edited') : form.refuse(edited);
  },
  async consent(visit: Visit) {
    const form = await readForm(visit, consentSchema);
    if (!form.ok) return form.response;
    const { actor, caseFileId, now } = about(visit);
    const recorded = await recordConsent({ actor, input: { ...form.value, caseFileId }, now });
    return recorded.ok ? redirectWithNotice(page(visit), 'cases.notice.consent') : form.refuse(recorded);
  },
  async withdraw(visit: Visit) {
    const form = await readForm(visit, withdrawSchema);
    if (!form.ok) return form.response;
    const { actor, caseFileId, now } = about(visit);
    const withdrawn = await withdrawConsent({ actor, input: { ...form.value, caseFileId }, now });
    if (!withdrawn.ok) return form.refuse(withdrawn);
    return redirectWithNotice(page(visit), 'cases.notice.withdrawn', { count: withdrawn.takenDown });
  },
  async document(visit: Visit) {
    const form = await readForm(visit, documentSchema, FILE_LIMIT);
    if (!form.ok) return form.response;
    const { actor, caseFileId, now } = about(visit);
    const { file } = form.value;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = await addDocument({ actor, input: { caseFileId, fileName: file.name, bytes }, now });
    return added.ok ? redirectWithNotice(page(visit), 'cases.notice.document') : form.refuse(added);
  },
  async erase(visit: Visit) {
    const form = await readForm(visit, eraseSchema);
    if (!form.ok) return form.response;
    const { actor, caseFileId, now } = about(visit);
    const erased = await eraseCase({ actor, input: { ...form.value, caseFileId }, now });
    return erased.ok ? redirectWithNotice(page(visit), 'cases.notice.erased', { count: erased.takenDown }) : form.refuse(erased);
  },
  async contact(visit: Visit) {
    const form = await readForm(visit, contactSchema);
    if (!form.ok) return form.response;
    const { actor, caseFileId, now } = about(visit);
    const opened = await openContactWindow({ actor, input: { ...form.value, caseFileId }, now });
    return opened.ok ? redirectWithNotice(page(visit), 'cases.notice.contactOpened') : form.refuse(opened);
  },
  async 'close-contact'(visit: Visit) {
    const form = await readForm(visit, closeContactSchema);
    if (!form.ok) return form.response;
    const { actor, caseFileId, now } = about(visit);
    await closeContactWindow({ actor, input: { ...form.value, caseFileId }, now });
    return redirectWithNotice(page(visit), 'cases.notice.contactClosed');
  },
} as const;

function stepOf(name: string | null): keyof typeof steps {
  return (Object.keys(steps) as (keyof typeof steps)[]).find((step) => step === name) ?? 'reveal';
}

export const action = door(async (visit) => {
  signedIn(visit);
  return steps[stepOf(visit.url.searchParams.get('act'))](visit);
});

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  ...titleOf(matches, (t) => t('cases.title')),
  { name: 'robots', content: 'noindex' },
];

export default function CaseRoute() {
  const { file, districts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as Partial<FormAnswer & { revealed: { stored: string; text: string } }> | undefined;
  const act = new URLSearchParams(useLocation().search).get('act');
  const { t } = useWords();
  const title = t('cases.code', { code: codeOf(file.id) });
  return (
    <>
      <DeskHead title={title} crumbs={[{ label: t('cases.title'), to: '/workspace/cases' }, { label: title }]} />
      <CaseReading
        file={file}
        districts={districts}
        answered={{ act, lastResult: answer?.lastResult ?? null }}
        revealed={answer?.revealed ?? null}
      />
    </>
  );
}
