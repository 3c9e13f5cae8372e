/** The head of a desk page: where it is, its title, what one can do there. */
import type { ReactNode } from 'react';
import { type Crumb, Crumbs } from '~/components/ui/Crumbs';
import { WordBreakTitle } from '~/components/ui/WordBreakTitle';
import { useWords } from '~/i18n/use-words';

export function DeskHead({
  title,
  lang,
  lede,
  crumbs = [],
  children,
}: {
  title: string;
  lang?: string;
  lede?: ReactNode;
  crumbs?: readonly Crumb[];
  children?: ReactNode;
}) {
  const { t } = useWords();
  return (
    <>
      <Crumbs label={t('common.crumbsLabel')} items={[{ label: t('workspace.crumb'), to: '/workspace' }, ...crumbs]} />
      <div className="hello">
        <div className="deskhead">
          <h1 lang={lang}>
            <WordBreakTitle>{title}</WordBreakTitle>
          </h1>
          {lede && <p className="muted small">{lede}</p>}
        </div>
        {children && <div className="row">{children}</div>}
      </div>
    </>
  );
}
