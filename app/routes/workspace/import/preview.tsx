/** /workspace/import/:importId: the verdicts of one sheet; makes drafts of it, discards it, or takes it back. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ImportPreview } from '~/components/cases/ImportPreview';
import { languageOf } from '~/components/page-meta';
import { importStepSchema } from '~/domain/cases/import.schema';
import { VERDICTS } from '~/domain/cases/intake-problems';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { commitImport } from '~/use-cases/cases/commit-import.server';
import { discardImport } from '~/use-cases/cases/discard-import.server';
import { getImport } from '~/use-cases/cases/get-import.server';
import { undoImport } from '~/use-cases/cases/undo-import.server';

export const loader = door(async (visit) => {
  const actor = signedIn(visit);
  const { searchParams } = visit.url;
  const verdict = VERDICTS.find((one) => one === searchParams.get('verdict')) ?? null;
  const page = /^\d{1,4}$/.test(searchParams.get('page') ?? '') ? Number(searchParams.get('page')) : 1;
  const found = await getImport({ actor, input: { importId: param(visit, 'importId'), verdict, page } });
  return { found };
});

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const form = await readForm(visit, importStepSchema);
  if (!form.ok) return form.response;
  const importId = param(visit, 'importId');
  const step = { actor, input: { importId }, now: visit.now };
  const path = `/workspace/import/${importId}`;
  if (form.value.intent === 'commit') {
    const committed = await commitImport(step);
    return committed.ok ? redirectWithNotice(path, 'imports.notice.committed', { count: committed.drafts }) : form.refuse(committed);
  }
  if (form.value.intent === 'undo') {
    const undone = await undoImport(step);
    return undone.ok ? redirectWithNotice(path, 'imports.notice.undone', { count: undone.drafts }) : form.refuse(undone);
  }
  const discarded = await discardImport(step);
  return discarded.ok ? redirectWithNotice('/workspace/import', 'imports.notice.discarded') : form.refuse(discarded);
});

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const t = translator(languageOf(matches));
  return [{ title: `${t('imports.title')} · ${t('common.brand')}` }];
};

export default function PreviewPage() {
  const { found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { error } = useWords();
  const [first] = Object.values(answer?.lastResult.error ?? {}).flatMap((messages) => messages ?? []);
  return <ImportPreview found={found} error={first ? error(first) : null} />;
}
