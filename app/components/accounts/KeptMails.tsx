/** Letters that a demo kept, as they would have arrived; a link of this site can be pressed. */
import { Fragment } from 'react';
import { useWords } from '~/i18n/use-words';

export interface KeptMailsProps {
  /** Address of this site; what begins with it in a letter is a link. */
  readonly site: string;
  readonly mails: readonly {
    readonly id: string;
    readonly to: string;
    readonly subject: string;
    readonly body: string;
    readonly at: string;
    readonly on: string;
  }[];
}

/** The text with its links: paths of this site alone, so that the page works under any name of the host. */
function LinkedText({ text, site }: { text: string; site: string }) {
  const [first = '', ...rest] = text.split(`${site}/`);
  return (
    <>
      {first}
      {rest.map((part, index) => {
        const [path = ''] = part.split(/\s/, 1);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
          <Fragment key={index}>
            <a href={`/${path}`}>{`${site}/${path}`}</a>
            {part.slice(path.length)}
          </Fragment>
        );
      })}
    </>
  );
}

export function KeptMails({ site, mails }: KeptMailsProps) {
  const { t, day, time } = useWords();
  return (
    <ol className="kept-mails">
      {mails.map(({ id, to, subject, body, at, on }) => (
        <li key={id} className="card">
          <p className="small muted">
            <span>{t('accounts.outbox.to', { to })}</span>
            <time dateTime={at}>
              {day(on)} {time(at)}
            </time>
          </p>
          <h2>{subject}</h2>
          <p className="kept-body">
            <LinkedText text={body} site={site} />
          </p>
        </li>
      ))}
    </ol>
  );
}
