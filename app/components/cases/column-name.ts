/** The name of a sheet's column as a caseworker must find it: its Chinese heading, with the reader's word behind it in English. */
import { HEADINGS, type IntakeColumn } from '~/domain/cases/intake-columns';
import { useWords } from '~/i18n/use-words';

/** A function from a column, or null for the whole row, to its name. */
export function useColumnName(): (column: IntakeColumn | null) => string {
  const { t, language } = useWords();
  return (column) => {
    if (column === null) return t('imports.column.row');
    const word = t(`imports.column.${column}`);
    return language === 'zh-CN' ? word : `${HEADINGS[column]} (${word})`;
  };
}
