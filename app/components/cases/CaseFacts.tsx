/** The open part of a case file: what serves work, and the needs of the household. */
import { DefinitionList } from '~/components/ui/DefinitionList';
import { StateTag } from '~/components/workspace/StateTag';
import type { CasePage } from '~/domain/cases/case-view';
import { useWords } from '~/i18n/use-words';

export function CaseFacts({ file }: { file: CasePage }) {
  const { t, district, day } = useWords();
  const facts = [
    { term: t('cases.form.district'), value: district(file.district) },
    { term: t('cases.form.circle'), value: t(`cases.circle.${file.circle}`) },
    { term: t('cases.form.group'), value: t(`common.group.${file.group}`) },
    { term: t('cases.form.ageBand'), value: t(`common.ageBand.${file.ageBand}`) },
    { term: t('cases.form.householdSize'), value: t(`cases.household.${file.householdSize ?? 'unknown'}`) },
    { term: t('cases.column.created'), value: day(file.createdOn, true) },
  ];
  return (
    <section aria-labelledby="facts" className="stack">
      <h2 id="facts">{t('cases.page.facts')}</h2>
      <DefinitionList facts={facts} variant="kv" />
    </section>
  );
}

export function CaseNeeds({ file }: { file: CasePage }) {
  const { t, own } = useWords();
  return (
    <section aria-labelledby="needs" className="stack">
      <h2 id="needs">{t('cases.page.needs')}</h2>
      {file.needs.length === 0 && <p className="small muted">{t('cases.page.noNeeds')}</p>}
      <ul className="slots">
        {file.needs.map(({ id, title, titleEn, state }) => (
          <li key={id}>
            <a href={`/workspace/needs/${id}`} lang={own(title, titleEn).lang}>
              {own(title, titleEn).text}
            </a>
            <StateTag state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
