/** The audit trail: who did what, when, why, written in the transaction of the change itself. Reasons never carry sealed values. */
import type { Transaction } from './db/database.server';
import { newId } from './ids.server';

export interface AuditRecord {
  readonly at: Date;
  /** Null for the clock. */
  readonly actorId: string | null;
  /** Verb of the move, e.g. `approve`. */
  readonly action: string;
  readonly subject:
    | 'need'
    | 'project'
    | 'adoption'
    | 'payment'
    | 'case-file'
    | 'organisation'
    | 'membership'
    | 'import'
    | 'badge'
    | 'account';
  readonly subjectId: string;
  readonly fromState?: string | null;
  readonly toState?: string | null;
  readonly reason?: string | null;
  readonly charityId?: string | null;
}

export async function audit(transaction: Transaction, record: AuditRecord): Promise<void> {
  await transaction.auditEntry.create({ data: { id: newId(), ...record } });
}
