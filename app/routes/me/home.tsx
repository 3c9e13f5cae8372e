/** /me: a person's own page: their windows in figures, their organisations, where to go. Nobody else's. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { MyHead } from '~/components/accounts/MyHead';
import { MyOrganisations } from '~/components/accounts/MyOrganisations';
import { MyPlaces } from '~/components/accounts/MyPlaces';
import { UnverifiedBanner } from '~/components/accounts/UnverifiedBanner';
import { DefinitionList } from '~/components/ui/DefinitionList';
import { confirmSchema } from '~/domain/accounts/accounts.schema';
import { deskLinks } from '~/domain/accounts/desks';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { getMyPage } from '~/use-cases/accounts/get-my-page.server';
import { sendVerification } from '~/use-cases/accounts/send-verification.server';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('accounts.me.title'));

export const loader = door(async (visit) => {
  const actor = signedIn(visit);
  const page = await getMyPage({ actor });
  return { ...page, displayName: actor.displayName, isVerified: actor.emailVerified, desks: deskLinks(actor) };
});

/** Sends the verification mail again. */
export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const form = await readForm(visit, confirmSchema);
  if (!form.ok) return form.response;
  const result = await sendVerification({ actor, now: visit.now });
  if (!result.ok) return form.refuse(result);
  return redirectWithNotice('/me', 'accounts.notice.verification-sent');
});

export default function MePage() {
  const { t } = useWords();
  const { displayName, email, isVerified, namePublic, handle, lit, underWay, organisations, desks } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const facts = [
    { term: t('accounts.me.email'), value: `${email} · ${t(isVerified ? 'accounts.me.verified' : 'accounts.me.notVerified')}` },
    { term: t('accounts.me.named'), value: namePublic ? t('accounts.me.namedYes', { name: displayName }) : t('accounts.me.namedNo') },
  ];
  return (
    <>
      <MyHead displayName={displayName} lit={lit} underWay={underWay} />
      <div className="wrap mg">
        <div className="my-col">
          {!isVerified && <UnverifiedBanner email={email} lastResult={answer?.lastResult} />}
          <MyOrganisations organisations={organisations} />
        </div>
        <div className="aside">
          <section className="card" aria-labelledby="my-account">
            <h2 id="my-account">{t('accounts.me.account')}</h2>
            <DefinitionList facts={facts} />
          </section>
          <MyPlaces desks={desks} donorHandle={namePublic ? handle : null} />
        </div>
      </div>
    </>
  );
}
