/** `/workspace/cases/reveals`: who of the charity opened which sealed field, when and why. Never what it said. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RevealLog } from '~/components/cases/RevealLog';
import { DeskHead } from '~/components/workspace/DeskHead';
import { DeskPager } from '~/components/workspace/DeskPager';
import { readPage } from '~/domain/paging';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { listReveals } from '~/use-cases/cases/list-reveals.server';

const PATH = '/workspace/cases/reveals';

export const loader = door(async (visit) =>
  listReveals({ actor: signedIn(visit), input: { page: readPage(visit.url.searchParams.get('page')) } }),
);

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  ...titleOf(matches, (t) => t('cases.reveals.title')),
  { name: 'robots', content: 'noindex' },
];

export default function RevealsRoute() {
  const { rows, page, pages } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <>
      <DeskHead
        title={t('cases.reveals.title')}
        lede={t('cases.reveals.lede')}
        crumbs={[{ label: t('cases.title'), to: '/workspace/cases' }, { label: t('cases.reveals.title') }]}
      />
      <RevealLog lines={rows} />
      <DeskPager page={page} pages={pages} path={PATH} query={{}} />
    </>
  );
}
