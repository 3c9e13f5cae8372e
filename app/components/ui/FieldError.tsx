/** The error of one field, tied to it by id. Nothing is drawn when there is none. */

import { errorId } from './field-ids';
import { Icon } from './Icon';

export function FieldError({ id, error }: { id: string; error?: string | null }) {
  if (!error) return null;
  return (
    <p className="errmsg" id={errorId(id)}>
      <Icon name="alert" />
      <span>{error}</span>
    </p>
  );
}
