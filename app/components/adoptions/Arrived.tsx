/** What arrived, newest first, with the charity's word; and what went back or was cancelled. */
import { ObjectIcon } from '~/components/ui/ObjectIcon';
import { Pagination } from '~/components/ui/Pagination';
import type { AdoptionView, Page } from '~/domain/adoptions/views';
import { useAdoptionWords } from './adoption-words';

export function Arrived({ arrived }: { arrived: Page<AdoptionView> }) {
  const { t, day, title, charity, confirmed } = useAdoptionWords();
  const { rows, page, pages } = arrived;
  const words = {
    label: t('common.pagesLabel'),
    previous: t('common.previous'),
    next: t('common.next'),
    position: t('common.page', { page, pages }),
  };
  return (
    <section aria-labelledby="arrived">
      <h2 id="arrived">{t('adoptions.mine.arrived')}</h2>
      {rows.length === 0 && <p className="muted">{t('adoptions.mine.arrivedNone')}</p>}
      <ul className="thanks">
        {rows.map((adoption) => (
          <li key={adoption.id}>
            <ObjectIcon object={adoption.need.object} />
            <div>
              <p className="strong">
                <a href={`/me/adoptions/${adoption.id}`}>
                  {t('adoptions.mine.arrivedOn', {
                    title: title(adoption),
                    day: adoption.confirmedOn ? day(adoption.confirmedOn, true) : '',
                  })}
                </a>
              </p>
              <p className="small muted">
                {adoption.confirmationNote
                  ? t('adoptions.mine.confirmedNote', { charity: charity(adoption), note: adoption.confirmationNote })
                  : t('adoptions.mine.confirmedBy', { charity: charity(adoption), quantity: confirmed(adoption) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} href={(to) => `/me/adoptions?page=${to}#arrived`} words={words} />
    </section>
  );
}

export function Ended({ adoptions }: { adoptions: readonly AdoptionView[] }) {
  const { t, day, title, amount } = useAdoptionWords();
  if (adoptions.length === 0) return null;
  return (
    <section aria-labelledby="ended">
      <h2 id="ended">{t('adoptions.mine.ended')}</h2>
      <ul className="ended">
        {adoptions.map((adoption) => (
          <li key={adoption.id}>
            <a href={`/me/adoptions/${adoption.id}`}>{title(adoption)}</a>
            <span className="small muted">
              {amount(adoption)} · {t(`adoptions.state.${adoption.state}`)} · {adoption.endedOn && day(adoption.endedOn)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
