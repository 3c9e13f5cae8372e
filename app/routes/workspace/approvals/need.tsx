/** `/workspace/approvals/needs/:needId`: the desk's facts beside exactly what the public will see, and the verdict. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskHead } from '~/components/workspace/DeskHead';
import { deskMeta } from '~/components/workspace/desk-meta';
import { InsideFacts } from '~/components/workspace/InsideFacts';
import { PublicPreview } from '~/components/workspace/PublicPreview';
import { VerdictForm } from '~/components/workspace/VerdictForm';
import { verdictSchema } from '~/domain/needs/need.schema';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { approveNeed } from '~/use-cases/needs/approve-need.server';
import { getNeedApproval } from '~/use-cases/needs/get-need-approval.server';
import { returnNeed } from '~/use-cases/needs/return-need.server';

export const loader = door(async (visit) => getNeedApproval({ actor: signedIn(visit), needId: param(visit, 'needId') }));

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const needId = param(visit, 'needId');
  const form = await readForm(visit, verdictSchema);
  if (!form.ok) return form.response;
  const { verdict, version, reason } = form.value;
  const decide = verdict === 'approve' ? approveNeed : returnNeed;
  const decided = await decide({ actor, input: { needId, version, reason }, now: visit.now });
  if (!decided.ok) return form.refuse(decided);
  return redirectWithNotice(
    '/workspace/approvals',
    verdict === 'approve' ? 'workspace.notice.needApproved' : 'workspace.notice.needReturned',
  );
});

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => deskMeta(matches, 'workspace.approvals.title', data?.need.title);

export default function NeedApprovalRoute() {
  const approval = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, own } = useWords();
  const { need, version, mayDecide, reasonRequired } = approval;
  return (
    <>
      <DeskHead
        title={t('workspace.approvals.heading')}
        lede={t('workspace.approvals.left')}
        crumbs={[{ label: t('workspace.approvals.title'), to: '/workspace/approvals' }, { label: own(need.title, need.titleEn).text }]}
      />
      <div className="gate">
        <InsideFacts approval={approval} />
        <PublicPreview need={need} />
      </div>
      <VerdictForm
        state={need.state}
        version={version}
        mayDecide={mayDecide}
        own={approval.own}
        reasonRequired={reasonRequired}
        lastResult={answer?.lastResult}
      />
    </>
  );
}
