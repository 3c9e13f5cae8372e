/** What is wrong with a form, on top of it: one link to each field. It is announced, and takes the focus when the page opens. Nothing is drawn without errors. */
import { Icon } from './Icon';

export interface ErrorSummaryProps {
  /** "有 2 处需要您看一下" */
  title: string;
  /** `field` is the id of the control; an error of the whole form has none. */
  errors: readonly { field?: string; message: string }[];
}

export const ERROR_SUMMARY_ID = 'error-summary';

export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the reader must land on what is wrong, also without script
    <div className="note bad" role="alert" tabIndex={-1} id={ERROR_SUMMARY_ID} data-error-summary autoFocus>
      <Icon name="alert" />
      <div>
        <p className="note-title">{title}</p>
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field ?? ''}:${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
