/** What must hold on any living database: each a named query that counts its own violations, so 0 is well. */

export interface Invariant {
  readonly name: string;
  /** SELECT with one column `broken`. */
  readonly sql: string;
}

const adopted = `SELECT a.needItemId AS id,
    SUM(CASE WHEN a.state IN ('held', 'committed', 'delivered') THEN a.quantity WHEN a.state = 'confirmed' THEN a.confirmedQuantity ELSE 0 END) AS adopted,
    SUM(CASE WHEN a.state = 'confirmed' THEN a.confirmedQuantity ELSE 0 END) AS confirmed,
    MAX(a.state = 'delivered') AS delivered
  FROM Adoption a GROUP BY a.needItemId`;

const count = (from: string) => `SELECT COUNT(*) AS broken FROM (${from})`;

export const INVARIANTS: readonly Invariant[] = [
  { name: 'no item is adopted beyond what it asks', sql: count('SELECT id FROM NeedItem WHERE adopted > asked OR adopted < 0') },
  {
    name: 'the adopted quantity of an item is the sum of its adoptions',
    sql: count(`SELECT i.id FROM NeedItem i LEFT JOIN (${adopted}) s ON s.id = i.id WHERE i.adopted <> COALESCE(s.adopted, 0)`),
  },
  {
    name: 'the confirmed quantity of an item is the sum of its confirmations',
    sql: count(`SELECT i.id FROM NeedItem i LEFT JOIN (${adopted}) s ON s.id = i.id WHERE i.confirmed <> COALESCE(s.confirmed, 0)`),
  },
  {
    name: 'an adoption gives what its item asks for',
    sql: count('SELECT a.id FROM Adoption a JOIN NeedItem i ON i.id = a.needItemId WHERE a.contribution <> i.contribution'),
  },
  {
    name: 'a public need is met exactly when all is confirmed',
    sql: count(`SELECT n.id FROM Need n JOIN NeedItem i ON i.needId = n.id WHERE n.state IN ('published', 'fully-adopted', 'in-delivery', 'met')
      GROUP BY n.id HAVING (n.state = 'met') <> (SUM(i.confirmed < i.asked) = 0)`),
  },
  {
    name: 'a published need has something left to adopt, and no other open state does',
    sql: count(`SELECT n.id FROM Need n JOIN NeedItem i ON i.needId = n.id WHERE n.state IN ('published', 'fully-adopted', 'in-delivery')
      GROUP BY n.id HAVING (n.state = 'published') <> (SUM(i.adopted < i.asked) > 0)`),
  },
  {
    name: 'every need beyond a draft has an item',
    sql: count("SELECT n.id FROM Need n WHERE n.state <> 'draft' AND NOT EXISTS (SELECT 1 FROM NeedItem i WHERE i.needId = n.id)"),
  },
  {
    name: 'nobody approved their own need or project',
    sql: count('SELECT id FROM Need WHERE approverId = authorId UNION ALL SELECT id FROM Project WHERE approverId = authorId'),
  },
  {
    name: 'an ended need holds no open adoption',
    sql: count(
      "SELECT a.id FROM Adoption a JOIN NeedItem i ON i.id = a.needItemId JOIN Need n ON n.id = i.needId WHERE n.state IN ('withdrawn', 'expired', 'met-elsewhere') AND a.state IN ('held', 'committed', 'delivered')",
    ),
  },
  {
    name: 'points are given for confirmed adoptions alone',
    sql: count(
      "SELECT p.id FROM PointsEntry p JOIN Adoption a ON a.id = p.adoptionId WHERE p.reason = 'confirmed' AND a.state <> 'confirmed' AND NOT EXISTS (SELECT 1 FROM PointsEntry r WHERE r.reversesId = p.id)",
    ),
  },
  {
    name: 'every confirmed adoption has its points',
    sql: count(
      "SELECT a.id FROM Adoption a WHERE a.state = 'confirmed' AND NOT EXISTS (SELECT 1 FROM PointsEntry p WHERE p.adoptionId = a.id AND p.reason = 'confirmed')",
    ),
  },
  {
    name: 'a reversal takes back exactly what it names',
    sql: count(
      'SELECT r.id FROM PointsEntry r JOIN PointsEntry p ON p.id = r.reversesId WHERE r.points <> -p.points OR r.adoptionId <> p.adoptionId OR r.season <> p.season',
    ),
  },
  {
    name: 'points go to the donor of the adoption',
    sql: count(
      'SELECT p.id FROM PointsEntry p JOIN Adoption a ON a.id = p.adoptionId WHERE p.userId <> a.userId OR p.companyId IS NOT a.companyId',
    ),
  },
  {
    name: 'every journal sums to zero in each currency',
    sql: count('SELECT journalId FROM LedgerEntry GROUP BY journalId, currency HAVING SUM(amount) <> 0'),
  },
  {
    name: 'every journal has two entries or more',
    sql: count('SELECT j.id FROM Journal j LEFT JOIN LedgerEntry e ON e.journalId = j.id GROUP BY j.id HAVING COUNT(e.id) < 2'),
  },
  {
    name: 'a payment is journalled exactly when it was paid',
    sql: count(`SELECT p.id FROM Payment p LEFT JOIN (SELECT j.paymentId AS id, SUM(CASE WHEN j.kind = 'payment' AND e.account = 'processor-clearing' THEN e.amount ELSE 0 END) AS paid,
        -SUM(CASE WHEN j.kind = 'refund' AND e.account = 'processor-clearing' THEN e.amount ELSE 0 END) AS refunded
      FROM Journal j JOIN LedgerEntry e ON e.journalId = j.id GROUP BY j.paymentId) l ON l.id = p.id
      WHERE COALESCE(l.paid, 0) <> (CASE WHEN p.state IN ('paid', 'refunded') THEN p.amount ELSE 0 END) OR COALESCE(l.refunded, 0) <> p.refunded`),
  },
  {
    name: 'a payment is for its adoption',
    sql: count(
      "SELECT p.id FROM Payment p JOIN Adoption a ON a.id = p.adoptionId WHERE a.contribution <> 'money' OR p.amount <> a.quantity",
    ),
  },
  {
    name: 'a money adoption is committed only when paid',
    sql: count(
      "SELECT a.id FROM Adoption a LEFT JOIN Payment p ON p.adoptionId = a.id WHERE a.contribution = 'money' AND a.state IN ('committed', 'delivered', 'confirmed') AND COALESCE(p.state, '') <> 'paid'",
    ),
  },
  {
    name: 'the restricted fund of an item is what was paid for it and not refunded',
    sql: count(`SELECT i.id FROM NeedItem i LEFT JOIN (SELECT needItemId AS id, -SUM(amount) AS balance FROM LedgerEntry WHERE account = 'restricted-fund' GROUP BY needItemId) l ON l.id = i.id
      LEFT JOIN (SELECT a.needItemId AS id, SUM(p.amount - p.refunded) AS kept FROM Payment p JOIN Adoption a ON a.id = p.adoptionId WHERE p.state IN ('paid', 'refunded') GROUP BY a.needItemId) k ON k.id = i.id
      WHERE COALESCE(l.balance, 0) <> COALESCE(k.kept, 0)`),
  },
  {
    name: 'no need without its case belongs to another charity',
    sql: count('SELECT n.id FROM Need n JOIN CaseFile c ON c.id = n.caseFileId WHERE c.charityId <> n.charityId'),
  },
  {
    name: 'a project groups needs of its own charity',
    sql: count('SELECT n.id FROM Need n JOIN Project p ON p.id = n.projectId WHERE p.charityId <> n.charityId'),
  },
  {
    name: 'an import made needs of its own charity',
    sql: count('SELECT n.id FROM Need n JOIN Import i ON i.id = n.importId WHERE i.charityId <> n.charityId'),
  },
  {
    name: 'an undone import has no needs',
    sql: count("SELECT n.id FROM Need n JOIN Import i ON i.id = n.importId WHERE i.state <> 'committed'"),
  },
  {
    name: 'an admitted organisation was decided by somebody',
    sql: count("SELECT id FROM Organisation WHERE state IN ('admitted', 'refused') AND (decidedById IS NULL OR decidedAt IS NULL)"),
  },
  {
    name: 'every state of a need beyond a draft is in the audit trail',
    sql: count(
      "SELECT n.id FROM Need n WHERE n.state <> 'draft' AND NOT EXISTS (SELECT 1 FROM AuditEntry e WHERE e.subject = 'need' AND e.subjectId = n.id AND e.toState IS NOT NULL)",
    ),
  },
  // case files
  {
    name: 'an erased case file holds no sealed value, hash, name of a document or key',
    sql: count(`SELECT c.id FROM CaseFile c WHERE c.erasedAt IS NOT NULL AND (c.wrappedKey <> '' OR c.personDigest IS NOT NULL
      OR EXISTS (SELECT 1 FROM SealedValue v WHERE v.caseFileId = c.id) OR EXISTS (SELECT 1 FROM CaseDigest d WHERE d.caseFileId = c.id)
      OR EXISTS (SELECT 1 FROM CaseDocument o WHERE o.caseFileId = c.id AND (o.removedAt IS NULL OR o.sealedName <> '')))`),
  },
  {
    name: 'every public need with a case file has a standing consent to publish',
    sql: count(`SELECT n.id FROM Need n WHERE n.caseFileId IS NOT NULL AND n.state IN ('published', 'fully-adopted', 'in-delivery', 'met')
      AND NOT EXISTS (SELECT 1 FROM Consent s WHERE s.caseFileId = n.caseFileId AND s.scope = 'publish-need' AND s.withdrawnAt IS NULL)`),
  },
  {
    name: 'a contact window belongs to the household and the volunteer of its adoption',
    sql: count(`SELECT w.id FROM ContactWindow w JOIN Adoption a ON a.id = w.adoptionId JOIN NeedItem i ON i.id = a.needItemId
      JOIN Need n ON n.id = i.needId WHERE n.caseFileId IS NOT w.caseFileId OR a.userId <> w.volunteerId`),
  },
];
