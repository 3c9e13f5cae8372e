/** /me/settings: name, consent, language, password, open log-ins. Only ever one's own. */
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PasswordForm } from '~/components/accounts/PasswordForm';
import { ProfileForm } from '~/components/accounts/ProfileForm';
import { Button } from '~/components/ui/Button';
import { Crumbs } from '~/components/ui/Crumbs';
import { settingsSchema } from '~/domain/accounts/accounts.schema';
import { titleOf } from '~/i18n/page-title';
import { useWords } from '~/i18n/use-words';
import { door } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { languageCookie } from '~/platform/session/cookies.server';
import { startSession } from '~/platform/session/session.server';
import { changePassword } from '~/use-cases/accounts/change-password.server';
import { changeProfile } from '~/use-cases/accounts/change-profile.server';
import { getMySettings } from '~/use-cases/accounts/get-my-settings.server';

export const meta: MetaFunction = ({ matches }) => titleOf(matches, (t) => t('accounts.settings.title'));

export const loader = door(async (visit) => getMySettings({ actor: signedIn(visit), now: visit.now }));

export const action = door(async (visit) => {
  const actor = signedIn(visit);
  const form = await readForm(visit, settingsSchema);
  if (!form.ok) return form.response;
  if (form.value.intent === 'profile') {
    const result = await changeProfile({ actor, input: form.value, now: visit.now });
    if (!result.ok) return form.refuse(result);
    const language = await languageCookie.serialize(form.value.language);
    return redirectWithNotice('/me/settings', 'accounts.notice.saved', {}, { 'Set-Cookie': language });
  }
  const result = await changePassword({ actor, input: form.value, now: visit.now });
  if (!result.ok) return form.refuse(result);
  const session = await startSession(visit.request, actor.userId, visit.now);
  return redirectWithNotice('/me/settings', 'accounts.notice.password-changed', {}, { 'Set-Cookie': session });
});

export default function SettingsPage() {
  const { t } = useWords();
  const settings = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const isPassword = lastResult?.initialValue?.intent === 'password';
  return (
    <div className="wrap">
      <Crumbs
        label={t('common.crumbsLabel')}
        items={[{ label: t('accounts.me.title'), to: '/me' }, { label: t('accounts.settings.title') }]}
      />
      <h1>{t('accounts.settings.title')}</h1>
      <div className="acct-settings">
        <section className="blk">
          <h2>{t('accounts.settings.profile')}</h2>
          <ProfileForm profile={settings} lastResult={isPassword ? null : lastResult} />
        </section>
        <section className="blk">
          <h2>{t('accounts.settings.password')}</h2>
          <p className="hint">{t('accounts.settings.passwordLede')}</p>
          <PasswordForm lastResult={isPassword ? lastResult : null} />
        </section>
        <section className="blk">
          <h2>{t('accounts.settings.sessions')}</h2>
          <p>{t('accounts.settings.sessionsText', { count: settings.sessions })}</p>
          <form method="post" action="/log-out" className="row">
            <input type="hidden" name="everywhere" value="on" />
            <Button variant="outline">{t('accounts.settings.everywhere')}</Button>
          </form>
        </section>
      </div>
    </div>
  );
}
