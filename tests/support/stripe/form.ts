/** Stripe's form encoding, read strictly: `a[b][0]=c` to a tree. It refuses a name that is both value and branch, or given twice. */
import { invalid } from './refusal';

export type Form = string | FormBranch;
export interface FormBranch {
  [name: string]: Form;
}

const NAME = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;
const DEEPEST = 8;

function branch(): FormBranch {
  return Object.create(null) as FormBranch;
}

function plant(root: FormBranch, steps: readonly string[], value: string, name: string): void {
  let here = root;
  steps.forEach((written, depth) => {
    const step = written === '' ? String(Object.keys(here).length) : written;
    const held = here[step];
    if (depth === steps.length - 1) {
      if (held !== undefined) throw invalid(`Parameter given twice: ${name}`, name);
      here[step] = value;
      return;
    }
    if (typeof held === 'string') throw invalid(`Parameter is both a value and an object: ${name}`, name);
    const next = held ?? branch();
    here[step] = next;
    here = next;
  });
}

/** Reads a body or query string. Throws a Refusal for names that can't be read. */
export function readForm(text: string): FormBranch {
  const root = branch();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const [[name = '', value = ''] = []] = [...new URLSearchParams(pair)];
    const match = NAME.exec(name);
    if (!match) throw invalid(`Invalid parameter name: ${name}`, name);
    const [, first = '', rest = ''] = match;
    const steps = [first, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, inner = '']) => inner)];
    if (steps.length > DEEPEST) throw invalid(`Parameter is nested too deep: ${name}`, name);
    plant(root, steps, value, name);
  }
  return root;
}

/** One text for one meaning, whatever order the parameters were written in. */
export function canonical(form: Form): string {
  if (typeof form === 'string') return JSON.stringify(form);
  const names = Object.keys(form).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(form[name] ?? '')}`).join(',')}}`;
}
