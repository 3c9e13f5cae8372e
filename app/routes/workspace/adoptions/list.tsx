/** `/workspace/adoptions`: what a charity has to confirm, what is under way, what is done. Its own needs alone. */
import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskList, DeskTabs } from '~/components/adoptions/DeskList';
import { languageOf } from '~/components/page-meta';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { DESK_TABS } from '~/domain/adoptions/views';
import { translator } from '~/i18n/translate';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { signedIn } from '~/platform/http/visit.server';
import { listCharityAdoptions } from '~/use-cases/adoptions/charity-adoptions.server';

export const loader = door(async (visit) => {
  const { searchParams } = visit.url;
  const tab = DESK_TABS.find((one) => one === searchParams.get('tab')) ?? 'to-confirm';
  const page = /^[1-9]\d{0,5}$/.test(searchParams.get('page') ?? '') ? Number(searchParams.get('page')) : 1;
  return listCharityAdoptions({ actor: signedIn(visit), tab, page });
});

export const meta: MetaFunction = ({ matches }) => {
  const t = translator(languageOf(matches));
  return [{ title: `${t('adoptions.desk.title')} · ${t('common.brand')}` }, { name: 'robots', content: 'noindex' }];
};

export default function DeskAdoptionsRoute() {
  const { counts, ...list } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <div className="stack next-steps">
      <div>
        <h1>
          <WordBreakTitle>{t('adoptions.desk.title')}</WordBreakTitle>
        </h1>
        <p className="muted">{t('adoptions.desk.lede')}</p>
      </div>
      <DeskTabs tab={list.tab} counts={counts} />
      <DeskList {...list} />
    </div>
  );
}
