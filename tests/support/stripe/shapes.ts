/** The shapes of Stripe's parameters. Each reads a form and refuses, by its full bracket name, whatever is unknown, absent or ill-typed. */
import type { Form } from './form';
import { invalid } from './refusal';

export interface Shape<T> {
  /** Reads the value named `param`; undefined when it wasn't sent. Throws a Refusal. */
  read(form: Form | undefined, param: string): T;
}
export type Fields = Readonly<Record<string, Shape<unknown>>>;
export type Read<F extends Fields> = { readonly [K in keyof F]: F[K] extends Shape<infer T> ? T : never };

function given(form: Form | undefined, param: string): Form {
  if (form === undefined) throw invalid(`Missing required param: ${param}.`, param, 'parameter_missing');
  return form;
}

function written(form: Form | undefined, param: string, kind: string): string {
  const value = given(form, param);
  if (typeof value !== 'string') throw invalid(`Invalid ${kind}: ${JSON.stringify(value)}`, param, `parameter_invalid_${kind}`);
  if (value === '') {
    throw invalid(
      `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter.`,
      param,
      'parameter_invalid_empty',
    );
  }
  return value;
}

/** May be left out. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return { read: (form, param) => (form === undefined ? undefined : shape.read(form, param)) };
}

/** A text of at most `most` characters; `like` and `code` name a narrower form. */
export function text(most = 5000, like?: RegExp, code?: string): Shape<string> {
  return {
    read: (form, param) => {
      const value = written(form, param, 'string');
      if (value.length > most)
        throw invalid(`Invalid string: must be at most ${most} characters`, param, 'parameter_invalid_string_length');
      if (like && !like.test(value)) throw invalid(`Invalid ${param}: ${value}`, param, code);
      return value;
    },
  };
}

/** A whole number within bounds. `1.0`, `1e3` and ` 1` are refused. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Shape<number> {
  return {
    read: (form, param) => {
      const value = written(form, param, 'integer');
      if (!/^-?\d{1,15}$/.test(value)) throw invalid(`Invalid integer: ${value}`, param, 'parameter_invalid_integer');
      const number = Number(value);
      if (number < least) throw invalid(`This value must be greater than or equal to ${least}.`, param, 'parameter_invalid_integer');
      if (number > most) throw invalid(`This value must be less than or equal to ${most}.`, param, 'parameter_invalid_integer');
      return number;
    },
  };
}

/** `true` or `false`, nothing else. */
export const flag: Shape<boolean> = {
  read: (form, param) => {
    const value = written(form, param, 'boolean');
    if (value !== 'true' && value !== 'false') throw invalid(`Invalid boolean: ${value}`, param, 'parameter_invalid_boolean');
    return value === 'true';
  },
};

/** One of the words listed. */
export function oneOf<const W extends string>(...words: readonly W[]): Shape<W> {
  return {
    read: (form, param) => {
      const value = written(form, param, 'string');
      const word = words.find((each) => each === value);
      if (word === undefined) throw invalid(`Invalid ${param}: must be one of ${words.join(', ')}`, param);
      return word;
    },
  };
}

/** A list of `shape`, by index without gaps. */
export function listOf<T>(shape: Shape<T>, least = 0, most = 100): Shape<T[]> {
  return {
    read: (form, param) => {
      const value = given(form, param);
      if (typeof value === 'string') throw invalid('Invalid array', param, 'parameter_invalid_array');
      const names = Object.keys(value);
      if (names.some((name, at) => name !== String(at))) throw invalid('Invalid array', param, 'parameter_invalid_array');
      if (names.length < least || names.length > most) throw invalid(`Invalid array: ${least} to ${most} items are allowed`, param);
      return names.map((name) => shape.read(value[name], `${param}[${name}]`));
    },
  };
}

function fieldsOf<F extends Fields>(fields: F, form: Form, nameOf: (name: string) => string): Read<F> {
  if (typeof form === 'string') throw invalid('Invalid object', nameOf(''), 'parameter_invalid_object');
  const unknown = Object.keys(form).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) throw invalid(`Received unknown parameter: ${nameOf(unknown)}`, nameOf(unknown), 'parameter_unknown');
  const entries = Object.entries(fields).map(([name, shape]) => [name, shape.read(form[name], nameOf(name))]);
  return Object.fromEntries(entries) as Read<F>;
}

/** An object with these fields and no other. */
export function object<F extends Fields>(fields: F): Shape<Read<F>> {
  return { read: (form, param) => fieldsOf(fields, given(form, param), (name) => (name ? `${param}[${name}]` : param)) };
}

/** The parameters of one request: these and no other. */
export function readParameters<F extends Fields>(fields: F, form: Form): Read<F> {
  return fieldsOf(fields, form, (name) => name);
}

/** Metadata within Stripe's bounds: 50 keys of 40 characters, values of 500. */
export const metadata: Shape<Record<string, string>> = {
  read: (form, param) => {
    const value = given(form, param);
    if (typeof value === 'string') throw invalid('Invalid object', param, 'parameter_invalid_object');
    const pairs = Object.entries(value);
    if (pairs.length > 50) throw invalid('Metadata can have at most 50 keys', param);
    for (const [name, held] of pairs) {
      if (typeof held !== 'string') throw invalid('Metadata values must be strings', `${param}[${name}]`);
      if (name.length > 40) throw invalid('Metadata keys can have at most 40 characters', `${param}[${name}]`);
      if (held.length > 500) throw invalid('Metadata values can have at most 500 characters', `${param}[${name}]`);
    }
    return Object.fromEntries(pairs.filter(([, held]) => held !== '')) as Record<string, string>;
  },
};

/** An absolute http or https address. */
export const address: Shape<string> = {
  read: (form, param) => {
    const value = written(form, param, 'string');
    if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw invalid('Not a valid URL', param, 'url_invalid');
    return value;
  },
};

const CURRENCIES = ['cny', 'hkd', 'usd', 'eur', 'gbp', 'jpy', 'sgd'] as const;

/** A currency the account can take, in lower case. */
export const currency: Shape<string> = {
  read: (form, param) => {
    const value = written(form, param, 'string');
    if (!CURRENCIES.some((each) => each === value)) throw invalid(`Invalid currency: ${value}.`, param);
    return value;
  },
};

const bounds = object({ gt: optional(whole(0)), gte: optional(whole(0)), lt: optional(whole(0)), lte: optional(whole(0)) });

/** An instant in seconds, or a range of them, as a test. */
export const range: Shape<(seconds: number) => boolean> = {
  read: (form, param) => {
    if (typeof form === 'string') {
      const exact = whole(0).read(form, param);
      return (seconds) => seconds === exact;
    }
    const { gt, gte, lt, lte } = bounds.read(form, param);
    return (seconds) =>
      (gt === undefined || seconds > gt) &&
      (gte === undefined || seconds >= gte) &&
      (lt === undefined || seconds < lt) &&
      (lte === undefined || seconds <= lte);
  },
};
