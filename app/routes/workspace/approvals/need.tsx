/** `/workspace/approvals/needs/:needId`: the sealed side and the public one, every mark, how many are alike, and the verdict. */
import { json, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskHead } from '~/components/workspace/DeskHead';
import { DeskTrail } from '~/components/workspace/DeskTrail';
import { deskMeta } from '~/components/workspace/desk-meta';
import { PhotoChecks } from '~/components/workspace/gate/PhotoChecks';
import { PrivacyMeter } from '~/components/workspace/gate/PrivacyMeter';
import { proposalSentence } from '~/components/workspace/gate/proposal-sentence';
import { SealedPane } from '~/components/workspace/gate/SealedPane';
import { SpanList } from '~/components/workspace/gate/SpanList';
import { PublicPreview } from '~/components/workspace/PublicPreview';
import { VerdictForm } from '~/components/workspace/VerdictForm';
import { markReasonSchema, photoCheckSchema, rewordSchema } from '~/domain/needs/gate/gate.schema';
import { verdictSchema } from '~/domain/needs/need.schema';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { readPreferences, signedIn, type Visit } from '~/platform/http/visit.server';
import { approveNeed } from '~/use-cases/needs/approve-need.server';
import { keepSpan } from '~/use-cases/needs/gate/keep-span.server';
import { revealSpan } from '~/use-cases/needs/gate/reveal-span.server';
import { getNeedApproval } from '~/use-cases/needs/get-need-approval.server';
import { checkPhoto } from '~/use-cases/needs/photos/check-photo.server';
import { returnNeed } from '~/use-cases/needs/return-need.server';

export const loader = door(async (visit) => getNeedApproval({ actor: signedIn(visit), needId: param(visit, 'needId') }));

const here = (visit: Visit) => `${visit.url.pathname}#marks`;

async function answerMark(visit: Visit, needId: string, act: 'keep' | 'reveal') {
  const form = await readForm(visit, markReasonSchema);
  if (!form.ok) return form.response;
  const call = { actor: signedIn(visit), input: { ...form.value, needId }, now: visit.now };
  if (act === 'keep') {
    const kept = await keepSpan(call);
    return kept.ok ? redirectWithNotice(here(visit), 'workspace.gate.notice.kept') : form.refuse(kept);
  }
  const revealed = await revealSpan(call);
  // Shown on this one answer and nowhere kept: no address leads back to it.
  return revealed.ok ? json({ opened: revealed.opened }, { headers: { 'Cache-Control': 'no-store' } }) : form.refuse(revealed);
}

async function reword(visit: Visit, needId: string) {
  const actor = signedIn(visit);
  const form = await readForm(visit, rewordSchema);
  if (!form.ok) return form.response;
  const { gate } = await getNeedApproval({ actor, needId });
  const reason = proposalSentence(translator((await readPreferences(visit.request)).language), gate.marks, form.value.mark);
  const returned = await returnNeed({ actor, input: { needId, version: form.value.version, reason }, now: visit.now });
  return returned.ok ? redirectWithNotice('/workspace/approvals', 'workspace.notice.needReturned') : form.refuse(returned);
}

async function lookAtPhoto(visit: Visit, needId: string) {
  const form = await readForm(visit, photoCheckSchema);
  if (!form.ok) return form.response;
  const checked = await checkPhoto({ actor: signedIn(visit), input: { ...form.value, needId }, now: visit.now });
  return checked.ok ? redirectWithNotice(visit.url.pathname, 'workspace.gate.notice.photoChecked') : form.refuse(checked);
}

async function decide(visit: Visit, needId: string) {
  const form = await readForm(visit, verdictSchema);
  if (!form.ok) return form.response;
  const { verdict, version, reason, knowsFew } = form.value;
  const call = { actor: signedIn(visit), now: visit.now };
  const decided =
    verdict === 'approve'
      ? await approveNeed({ ...call, input: { needId, version, reason, knowsFew } })
      : await returnNeed({ ...call, input: { needId, version, reason } });
  if (!decided.ok) return form.refuse(decided);
  return redirectWithNotice(
    '/workspace/approvals',
    verdict === 'approve' ? 'workspace.notice.needApproved' : 'workspace.notice.needReturned',
  );
}

export const action = door(async (visit) => {
  signedIn(visit);
  const needId = param(visit, 'needId');
  const act = visit.url.searchParams.get('act');
  if (act === 'keep' || act === 'reveal') return answerMark(visit, needId, act);
  if (act === 'reword') return reword(visit, needId);
  return act === 'photo' ? lookAtPhoto(visit, needId) : decide(visit, needId);
});

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => deskMeta(matches, 'workspace.approvals.title', data?.need.title);

export default function NeedApprovalRoute() {
  const approval = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, own, error } = useWords();
  const { need, version, mayDecide, reasonRequired, gate } = approval;
  const lastResult = answer && 'lastResult' in answer ? answer.lastResult : null;
  const opened = answer && 'opened' in answer ? answer.opened : null;
  const mayAnswer = mayDecide && need.state === 'in-review';
  // The verdict shows its own errors beside its fields; those of the marks stand above the marks.
  const isVerdict = lastResult?.initialValue?.verdict !== undefined;
  const errors = isVerdict ? [] : Object.values(lastResult?.error ?? {}).flatMap((messages) => messages ?? []);
  return (
    <>
      <DeskHead
        title={t('workspace.approvals.heading')}
        lede={t('workspace.approvals.left')}
        crumbs={[{ label: t('workspace.approvals.title'), to: '/workspace/approvals' }, { label: own(need.title, need.titleEn).text }]}
      />
      <div className="gate">
        <SealedPane approval={approval} opened={opened} />
        <PublicPreview need={need} texts={gate.texts} />
      </div>
      <div className="low">
        <SpanList gate={gate} version={version} mayAnswer={mayAnswer} own={approval.own} opened={opened} errors={errors.map(error)} />
        <section className="gateside">
          <PrivacyMeter anonymity={gate.anonymity} need={need} written={gate.written} />
          <PhotoChecks photos={gate.photos} mayCheck={mayAnswer} />
        </section>
      </div>
      <VerdictForm
        state={need.state}
        version={version}
        mayDecide={mayDecide}
        own={approval.own}
        reasonRequired={reasonRequired}
        blocked={gate.open > 0 ? t('refusals.span-unanswered', { count: gate.open }) : undefined}
        knowsFew={gate.anonymity.reached ? undefined : t('workspace.gate.meter.knowsFew', { k: gate.anonymity.k })}
        lastResult={isVerdict ? lastResult : null}
      />
      <section className="desktrail">
        <h2>{t('workspace.need.trail')}</h2>
        <DeskTrail lines={approval.trail.slice(0, 8)} />
      </section>
    </>
  );
}
