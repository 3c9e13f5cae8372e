/** The street at dusk and the first sentence; and, at the end of the page, our promises. */
import { ButtonLink } from '~/components/ui/Button';
import { Icon } from '~/components/ui/Icon';
import { Street } from '~/components/ui/Street';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { useWords } from '~/i18n/use-words';

export function HomeHero() {
  const { t } = useWords();
  return (
    <section className="hero dusk ondusk">
      <div className="wrap">
        <h1>
          {t('home.headline.first')}
          <br />
          {t('home.headline.second')}
        </h1>
        <p className="lede">{t('home.lede')}</p>
        <p className="row">
          <ButtonLink variant="lamp" to="/needs">
            {t('home.look')}
          </ButtonLink>
          <ButtonLink variant="outline" to="/apply">
            {t('home.company')}
          </ButtonLink>
        </p>
      </div>
      <Street />
    </section>
  );
}

const PROMISES = [
  { icon: 'lock', name: 'sealed', text: 'sealedText' },
  { icon: 'verified', name: 'two', text: 'twoText' },
  { icon: 'receipt', name: 'money', text: 'moneyText' },
] as const;

export function HomePromise() {
  const { t } = useWords();
  return (
    <section className="section promise" aria-labelledby="promise">
      <div>
        <p className="eyebrow">{t('home.promise.eyebrow')}</p>
        <h2 id="promise" className="display">
          <WordBreakTitle>{t('home.promise.title.first')}</WordBreakTitle>
          <br />
          <WordBreakTitle>{t('home.promise.title.second')}</WordBreakTitle>
        </h2>
        <p className="lede">{t('home.promise.text')}</p>
      </div>
      <dl>
        {PROMISES.map(({ icon, name, text }) => (
          <div key={name}>
            <dt>
              <Icon name={icon} />
              {t(`home.promise.${name}`)}
            </dt>
            <dd>{t(`home.promise.${text}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
