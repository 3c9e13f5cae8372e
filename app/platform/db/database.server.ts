/**
 * The database. `read` and `rows` are connections that cannot write; `write` runs one interactive transaction at a time on a
 * connection of its own, so that no request ever reads or joins another's open transaction (docs/decisions/0003-sqlite-one-writer.md).
 */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import Database from 'better-sqlite3';
import { type Prisma, PrismaClient } from '#prisma/generated/client';
import { env } from '../env.server';

export type Transaction = Prisma.TransactionClient;
export type Reader = Omit<PrismaClient, '$transaction'>;

/** What the adapter asks of a statement: bound once, then run or read as rows of values. */
function boundStatement(statement: Database.Statement, values: readonly unknown[]) {
  return {
    reader: statement.reader,
    run: () => statement.run(values),
    columns: () => statement.columns(),
    raw: () => ({ all: () => statement.raw(true).all(values) }),
  };
}

/**
 * Prepares each SQL text once a connection instead of once a query, and opens transactions with BEGIN IMMEDIATE: the adapter's
 * deferred BEGIN lets a second process slip in between our read and our write.
 */
function reuseStatements(connection: Database.Database) {
  const prepare = connection.prepare.bind(connection);
  const statements = new Map<string, Database.Statement>();
  const reuse = (sql: string) => {
    const text = sql === 'BEGIN' ? 'BEGIN IMMEDIATE' : sql;
    const statement = statements.get(text) ?? prepare(text);
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    statements.set(text, statement);
    return { ...boundStatement(statement, []), bind: (values: readonly unknown[]) => boundStatement(statement, values) };
  };
  Reflect.set(connection, 'prepare', reuse);
}

/** Statements kept prepared on a connection before it starts over. */
const MOST_STATEMENTS = 2000;

class TunedSqlite extends PrismaBetterSqlite3 {
  readonly #pragmas: readonly string[];

  constructor(file: string, pragmas: readonly string[]) {
    super({ url: `file:${file}`, timeout: 10_000 });
    this.#pragmas = pragmas;
  }

  override async connect() {
    const adapter = await super.connect();
    await adapter.executeScript(this.#pragmas.map((pragma) => `PRAGMA ${pragma};`).join('\n'));
    reuseStatements(Reflect.get(adapter, 'client') as Database.Database);
    return adapter;
  }
}

interface Connections {
  reader: PrismaClient;
  writer: PrismaClient;
  raw: Database.Database;
  statements: Map<string, Database.Statement>;
  queue: Promise<unknown>;
}

/** FULL for every commit on a real site; the demo world's loader alone asks for OFF while it fills an empty file. */
export type Durability = 'FULL' | 'OFF';

function open(file: string, durability: Durability): Connections {
  const common = ['foreign_keys = ON', 'journal_mode = WAL', 'temp_store = MEMORY', 'cache_size = -32000'];
  const raw = new Database(file, { fileMustExist: true, timeout: 10_000 });
  raw.pragma('query_only = ON');
  raw.pragma('cache_size = -32000');
  return {
    reader: new PrismaClient({ adapter: new TunedSqlite(file, [...common, 'query_only = ON']) }),
    writer: new PrismaClient({ adapter: new TunedSqlite(file, [...common, `synchronous = ${durability}`]) }),
    raw,
    statements: new Map(),
    queue: Promise.resolve(),
  };
}

let connections: Connections | undefined;

/** Opens the database of the settings, once; tests and the demo loader may name another file or durability first. */
export function connect(file: string = env.databaseFile, durability: Durability = 'FULL'): Connections {
  connections ??= open(file, durability);
  return connections;
}

/** Waits for writes under way and closes every connection. */
export async function disconnect(): Promise<void> {
  if (!connections) return;
  const closing = connections;
  connections = undefined;
  await closing.queue;
  await Promise.all([closing.reader.$disconnect(), closing.writer.$disconnect()]);
  closing.raw.close();
}

/** Typed queries on the connection that cannot write. */
export function read(): Reader {
  return connect().reader;
}

/** Rows of a prepared SELECT, for hot lists and folds. Times come back as the ISO text that is stored. */
export function rows<Row>(sql: string, parameters: Readonly<Record<string, string | number | null>> = {}): Row[] {
  const { raw, statements } = connect();
  let statement = statements.get(sql);
  if (!statement) {
    statement = raw.prepare(sql);
    statements.set(sql, statement);
  }
  return statement.all(parameters) as Row[];
}

/**
 * Runs `work` in one transaction, after all that were asked for before it. What it throws rolls everything back and is thrown on.
 * Never call `write` inside `work`: it would wait for itself.
 */
export function write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const current = connect();
  const run = () => current.writer.$transaction(work, { maxWait: 20_000, timeout: 60_000 });
  const result = current.queue.then(run, run);
  current.queue = result.then(
    () => undefined,
    () => undefined,
  );
  return result;
}

/** An instant as stored, for comparison in `rows`. */
export function stored(instant: Date): string {
  return instant.toISOString().replace('Z', '+00:00');
}
