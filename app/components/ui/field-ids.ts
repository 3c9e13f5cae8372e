/** The ids that tie a field to its hint and its error, so that every form wires them the same way. */

export const hintId = (id: string): string => `${id}-hint`;
export const errorId = (id: string): string => `${id}-error`;

/** ARIA attributes of a control: which hint and error describe it, and whether it is invalid. */
export function describedBy(id: string, hint: unknown, error: unknown): { 'aria-describedby'?: string; 'aria-invalid'?: true } {
  const ids = [hint ? hintId(id) : '', error ? errorId(id) : ''].filter(Boolean).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(error ? { 'aria-invalid': true as const } : {}) };
}
