/** The columns a sheet must have, as a list to check against. */
import { Chip } from '~/components/ui/Chip';
import { INTAKE_COLUMNS } from '~/domain/cases/intake-columns';
import { useWords } from '~/i18n/use-words';
import { useColumnName } from './column-name';

export function IntakeColumns() {
  const { t } = useWords();
  const columnName = useColumnName();
  return (
    <section className="card stack" aria-labelledby="columns">
      <h2 id="columns">{t('imports.columnsHeading')}</h2>
      <div className="chips">
        {INTAKE_COLUMNS.map((column) => (
          <Chip key={column}>{columnName(column)}</Chip>
        ))}
      </div>
      <p className="small muted">{t('imports.columnsNote')}</p>
    </section>
  );
}
