/** On the volunteer's page of a promised visit: that the contact is open, and, after a press that goes on record, the contact itself. */
import { Banner } from '~/components/ui/Banner';
import { Button } from '~/components/ui/Button';
import { DefinitionList } from '~/components/ui/DefinitionList';
import type { OpenWindow, Revealed } from '~/domain/cases/case-view';
import { fieldOf } from '~/domain/cases/sealed-fields';
import { useWords } from '~/i18n/use-words';

export function ContactCard({ windows, contacts }: { windows: readonly OpenWindow[]; contacts: readonly Revealed[] | null }) {
  const { t, day } = useWords();
  const [window] = windows;
  if (!window) return null;
  return (
    <section className="card stack" aria-labelledby="contact">
      <h2 id="contact">{t('cases.contact.title')}</h2>
      <p className="small">{t('cases.contact.text', { day: day(window.endsOn) })}</p>
      {contacts ? (
        <Banner tone="hold" icon="eye" announce>
          <DefinitionList
            variant="kv"
            facts={contacts.map(({ stored, text }) => ({
              term: t(`cases.field.${fieldOf(stored) ?? 'name'}`),
              value: (
                <span className="shownvalue" lang="zh-CN">
                  {text}
                </span>
              ),
            }))}
          />
          <p className="small">{t('cases.contact.shown')}</p>
        </Banner>
      ) : (
        <form method="post" action="?act=contact">
          <input type="hidden" name="windowId" value={window.id} />
          <Button icon="eye" variant="outline">
            {t('cases.contact.view')}
          </Button>
        </form>
      )}
    </section>
  );
}
