/** What the last form did, told once at the top of the page it led to. */
import { Banner } from '~/components/ui/Banner';
import { useWords } from '~/i18n/use-words';

export function NoticeBanner({ notice }: { notice: { key: string; values: Readonly<Record<string, string | number>> } }) {
  const { error } = useWords();
  const isRefusal = notice.key.startsWith('refusals.');
  return (
    <div className="wrap notice">
      <Banner announce tone={isRefusal ? 'hold' : 'fact'} icon={isRefusal ? 'alert' : 'check'}>
        {error(`${notice.key}?${JSON.stringify(notice.values)}`)}
      </Banner>
    </div>
  );
}
