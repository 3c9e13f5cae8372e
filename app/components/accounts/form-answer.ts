/** What a form component of an account is told: what the server said no to, if it did. */
import type { SubmissionResult } from '@conform-to/react';

export interface FormProps {
  readonly lastResult?: SubmissionResult<string[]> | null;
}
