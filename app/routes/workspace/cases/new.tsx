/** `/workspace/cases/new`: a file for a household. One that is there already is pointed out; sent twice, it makes one file. */
import { json, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { CaseForm } from '~/components/cases/CaseForm';
import { codeOf } from '~/components/cases/case-code';
import { Banner } from '~/components/ui/Banner';
import { TextLink } from '~/components/ui/Button';
import { Choice } from '~/components/ui/Choice';
import { DeskHead } from '~/components/workspace/DeskHead';
import { newCaseSchema } from '~/domain/cases/case.schema';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { type FormAnswer, readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { createCase } from '~/use-cases/cases/create-case.server';
import { getNewCase } from '~/use-cases/cases/get-new-case.server';

export const loader = door(async (visit) => getNewCase({ actor: signedIn(visit) }));

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const form = await readForm(visit, newCaseSchema);
  if (!form.ok) return form.response;
  const created = await createCase({ actor, input: form.value, now: visit.now });
  if (created.ok) return redirectWithNotice(`/workspace/cases/${created.caseFileId}`, 'cases.notice.created');
  const answer = form.refuse(created);
  if (!created.found) return answer;
  const said: FormAnswer & { found: string[] } = { ...((await answer.json()) as FormAnswer), found: created.found };
  return json(said, { status: answer.status });
});

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  ...titleOf(matches, (t) => t('cases.form.newTitle')),
  { name: 'robots', content: 'noindex' },
];

export default function NewCaseRoute() {
  const { caseFileId, districts, district } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { found = [] } = (answer ?? {}) as { found?: readonly string[] };
  // The id of the form that was sent stays, so that pressing again makes no second file.
  const sent = answer?.lastResult.initialValue?.caseFileId;
  return (
    <>
      <DeskHead
        title={t('cases.form.newTitle')}
        lede={t('cases.form.newLede')}
        crumbs={[{ label: t('cases.title'), to: '/workspace/cases' }, { label: t('cases.form.newTitle') }]}
      />
      <CaseForm
        districts={districts}
        columns={{ district }}
        sealed={[]}
        hidden={{ caseFileId: typeof sent === 'string' ? sent : caseFileId }}
        submit={t('cases.form.create')}
        lastResult={answer?.lastResult}
      >
        {found.length > 0 && (
          <>
            <Banner tone="hold" icon="alert" title={t('cases.form.found')}>
              <ul>
                {found.map((id) => (
                  <li key={id}>
                    {t('cases.code', { code: codeOf(id) })} ·{' '}
                    <TextLink to={`/workspace/cases/${id}`} arrow>
                      {t('cases.form.foundOpen')}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </Banner>
            <Choice type="checkbox" name="isOther" value="on" label={t('cases.form.isOther')} />
          </>
        )}
      </CaseForm>
    </>
  );
}
