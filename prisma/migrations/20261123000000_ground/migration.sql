-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "emailVerifiedAt" DATETIME,
    "passwordHash" TEXT,
    "displayName" TEXT NOT NULL,
    "handle" TEXT NOT NULL,
    "namePublic" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT NOT NULL DEFAULT 'zh-CN',
    "createdAt" DATETIME NOT NULL,
    "disabledAt" DATETIME,
    CHECK ("language" IN ('zh-CN', 'en')),
    CHECK ("email" = lower("email"))
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EmailLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "EmailLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK ("purpose" IN ('verify-email', 'reset-password'))
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "organisationId" TEXT,
    "role" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("role" IN ('volunteer', 'company-owner', 'company-member', 'caseworker', 'approver', 'partner-staff', 'contractor', 'inspector', 'administrator')),
    CHECK (("role" IN ('volunteer', 'contractor', 'inspector', 'administrator')) = ("organisationId" IS NULL))
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "about" TEXT NOT NULL DEFAULT '',
    "aboutEn" TEXT,
    "city" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "registrationNumber" TEXT,
    "filingNumber" TEXT,
    "trade" TEXT,
    "headcount" INTEGER,
    "namePublic" BOOLEAN NOT NULL DEFAULT true,
    "state" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "appliedById" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "decisionReason" TEXT,
    "createdAt" DATETIME NOT NULL,
    CHECK ("kind" IN ('charity', 'company', 'meal-partner')),
    CHECK ("state" IN ('applied', 'admitted', 'refused', 'suspended')),
    CHECK ("headcount" IS NULL OR "headcount" > 0),
    CHECK ("state" <> 'refused' OR "decisionReason" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "CaseFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "charityId" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "circle" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "ageBand" TEXT NOT NULL,
    "householdSize" TEXT,
    "keyId" TEXT NOT NULL,
    "wrappedKey" TEXT NOT NULL,
    "personDigest" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "CaseFile_charityId_fkey" FOREIGN KEY ("charityId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("circle" IN ('core', 'middle', 'outer')),
    CHECK ("ageBand" IN ('child', 'youth', 'adult', 'older', 'any'))
);

-- CreateTable
CREATE TABLE "SealedValue" (
    "caseFileId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,

    PRIMARY KEY ("caseFileId", "field"),
    CONSTRAINT "SealedValue_caseFileId_fkey" FOREIGN KEY ("caseFileId") REFERENCES "CaseFile" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "charityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "what" TEXT NOT NULL,
    "whatEn" TEXT,
    "why" TEXT NOT NULL,
    "whyEn" TEXT,
    "done" TEXT NOT NULL,
    "doneEn" TEXT,
    "object" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "startsOn" DATETIME NOT NULL,
    "endsOn" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "stateReason" TEXT,
    "authorId" TEXT NOT NULL,
    "approverId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "publishedAt" DATETIME,
    CONSTRAINT "Project_charityId_fkey" FOREIGN KEY ("charityId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("state" IN ('draft', 'in-review', 'published', 'closed', 'withdrawn')),
    CHECK ("approverId" IS NULL OR "approverId" <> "authorId"),
    CHECK ("endsOn" >= "startsOn"),
    CHECK ("state" NOT IN ('published', 'closed') OR ("approverId" IS NOT NULL AND "publishedAt" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "Need" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "charityId" TEXT NOT NULL,
    "projectId" TEXT,
    "caseFileId" TEXT,
    "importId" TEXT,
    "referenceDigest" TEXT,
    "kind" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "story" TEXT NOT NULL,
    "storyEn" TEXT,
    "district" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "ageBand" TEXT NOT NULL,
    "urgency" TEXT NOT NULL,
    "neededBy" DATETIME NOT NULL,
    "state" TEXT NOT NULL,
    "stateReason" TEXT,
    "authorId" TEXT NOT NULL,
    "approverId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "publishedAt" DATETIME,
    "metAt" DATETIME,
    CONSTRAINT "Need_charityId_fkey" FOREIGN KEY ("charityId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Need_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Need_caseFileId_fkey" FOREIGN KEY ("caseFileId") REFERENCES "CaseFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Need_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("kind" IN ('micro-wish', 'home-repair', 'meal', 'service')),
    CHECK ("urgency" IN ('red', 'yellow', 'green')),
    CHECK ("ageBand" IN ('child', 'youth', 'adult', 'older', 'any')),
    CHECK ("state" IN ('draft', 'in-review', 'published', 'fully-adopted', 'in-delivery', 'met', 'withdrawn', 'expired', 'met-elsewhere')),
    CHECK ("approverId" IS NULL OR "approverId" <> "authorId"),
    CHECK ("state" NOT IN ('published', 'fully-adopted', 'in-delivery', 'met') OR ("approverId" IS NOT NULL AND "publishedAt" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "NeedItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "needId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "contribution" TEXT NOT NULL,
    "unit" TEXT,
    "estimate" INTEGER,
    "asked" INTEGER NOT NULL,
    "adopted" INTEGER NOT NULL DEFAULT 0,
    "confirmed" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "NeedItem_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK ("contribution" IN ('money', 'goods', 'hours', 'meals')),
    CHECK ("asked" > 0),
    CHECK ("adopted" >= 0),
    CHECK ("adopted" <= "asked"),
    CHECK ("confirmed" >= 0),
    CHECK ("confirmed" <= "adopted"),
    CHECK ("estimate" IS NULL OR "estimate" >= 0),
    CHECK (("contribution" = 'goods') = ("unit" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "Adoption" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "needItemId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "companyId" TEXT,
    "contribution" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "confirmedQuantity" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "signed" BOOLEAN NOT NULL DEFAULT false,
    "requestKey" TEXT NOT NULL,
    "holdEndsAt" DATETIME,
    "deliverBy" DATETIME,
    "message" TEXT,
    "proofNote" TEXT,
    "confirmationNote" TEXT,
    "endReason" TEXT,
    "createdAt" DATETIME NOT NULL,
    "committedAt" DATETIME,
    "deliveredAt" DATETIME,
    "confirmedAt" DATETIME,
    "confirmedById" TEXT,
    "endedAt" DATETIME,
    CONSTRAINT "Adoption_needItemId_fkey" FOREIGN KEY ("needItemId") REFERENCES "NeedItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Adoption_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Adoption_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("contribution" IN ('money', 'goods', 'hours', 'meals')),
    CHECK ("state" IN ('held', 'committed', 'delivered', 'confirmed', 'released', 'expired', 'cancelled')),
    CHECK ("quantity" > 0),
    CHECK ("confirmedQuantity" >= 0),
    CHECK ("confirmedQuantity" <= "quantity"),
    CHECK (("state" = 'confirmed') = ("confirmedQuantity" > 0)),
    CHECK ("state" <> 'held' OR "holdEndsAt" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "ProofPhoto" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "adoptionId" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ProofPhoto_adoptionId_fkey" FOREIGN KEY ("adoptionId") REFERENCES "Adoption" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "adoptionId" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "checkoutId" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "refunded" INTEGER NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "paidAt" DATETIME,
    "endedAt" DATETIME,
    CONSTRAINT "Payment_adoptionId_fkey" FOREIGN KEY ("adoptionId") REFERENCES "Adoption" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("provider" IN ('practice', 'stripe')),
    CHECK ("state" IN ('open', 'paid', 'failed', 'expired', 'refunded')),
    CHECK ("amount" > 0),
    CHECK ("refunded" >= 0),
    CHECK ("refunded" <= "amount")
);

-- CreateTable
CREATE TABLE "Journal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "paymentId" TEXT NOT NULL,
    "correctsId" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Journal_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Journal_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "Journal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("kind" IN ('payment', 'refund', 'correction')),
    CHECK (("kind" = 'payment') = ("correctsId" IS NULL))
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "journalId" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "needItemId" TEXT,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    CONSTRAINT "LedgerEntry_journalId_fkey" FOREIGN KEY ("journalId") REFERENCES "Journal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("amount" <> 0),
    CHECK ("account" IN ('donor', 'processor-clearing', 'restricted-fund', 'fees', 'refunds', 'disputes', 'matched-funds', 'paid-out')),
    CHECK (("account" = 'restricted-fund') = ("needItemId" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "PointsEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "adoptionId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "companyId" TEXT,
    "contribution" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "season" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "reversesId" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "PointsEntry_adoptionId_fkey" FOREIGN KEY ("adoptionId") REFERENCES "Adoption" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PointsEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PointsEntry_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PointsEntry_reversesId_fkey" FOREIGN KEY ("reversesId") REFERENCES "PointsEntry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("reason" IN ('confirmed', 'reversed')),
    CHECK ("contribution" IN ('money', 'goods', 'hours', 'meals')),
    CHECK (("reason" = 'reversed') = ("reversesId" IS NOT NULL)),
    CHECK (("reason" = 'confirmed' AND "points" >= 0) OR ("reason" = 'reversed' AND "points" <= 0))
);

-- CreateTable
CREATE TABLE "BadgeAward" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "badge" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "awardedAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "endReason" TEXT,
    CONSTRAINT "BadgeAward_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("badge" IN ('caring-business')),
    CHECK ("level" BETWEEN 1 AND 3),
    CHECK ("expiresAt" > "awardedAt")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "charityId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileDigest" TEXT NOT NULL,
    "district" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "keyId" TEXT NOT NULL,
    "wrappedKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "committedAt" DATETIME,
    "undoneAt" DATETIME,
    CONSTRAINT "Import_charityId_fkey" FOREIGN KEY ("charityId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("state" IN ('previewed', 'committed', 'undone', 'discarded')),
    CHECK ("encoding" IN ('utf-8', 'gb18030'))
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "importId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "problems" TEXT NOT NULL,
    "ciphertext" TEXT NOT NULL,
    "needId" TEXT,

    PRIMARY KEY ("importId", "number"),
    CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK ("verdict" IN ('accept', 'accept-normalised', 'review', 'reject')),
    CHECK ("number" > 0)
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "fromState" TEXT,
    "toState" TEXT,
    "reason" TEXT,
    "charityId" TEXT
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "topic" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "availableAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "doneAt" DATETIME,
    "lastError" TEXT,
    CHECK ("attempts" >= 0)
);

-- CreateTable
CREATE TABLE "CapturedMail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "toAddress" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SiteSetting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_handle_key" ON "User"("handle");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_endsAt_idx" ON "Session"("endsAt");

-- CreateIndex
CREATE INDEX "EmailLink_userId_purpose_idx" ON "EmailLink"("userId", "purpose");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_userId_organisationId_role_key" ON "Membership"("userId", "organisationId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_registrationNumber_key" ON "Organisation"("registrationNumber");

-- CreateIndex
CREATE INDEX "Organisation_kind_state_idx" ON "Organisation"("kind", "state");

-- CreateIndex
CREATE UNIQUE INDEX "CaseFile_charityId_personDigest_key" ON "CaseFile"("charityId", "personDigest");

-- CreateIndex
CREATE INDEX "Project_charityId_state_idx" ON "Project"("charityId", "state");

-- CreateIndex
CREATE INDEX "Project_state_endsOn_idx" ON "Project"("state", "endsOn");

-- CreateIndex
CREATE INDEX "Need_charityId_state_idx" ON "Need"("charityId", "state");

-- CreateIndex
CREATE INDEX "Need_state_publishedAt_idx" ON "Need"("state", "publishedAt");

-- CreateIndex
CREATE INDEX "Need_projectId_idx" ON "Need"("projectId");

-- CreateIndex
CREATE INDEX "Need_caseFileId_idx" ON "Need"("caseFileId");

-- CreateIndex
CREATE INDEX "Need_importId_idx" ON "Need"("importId");

-- CreateIndex
CREATE UNIQUE INDEX "Need_charityId_referenceDigest_key" ON "Need"("charityId", "referenceDigest");

-- CreateIndex
CREATE UNIQUE INDEX "NeedItem_needId_position_key" ON "NeedItem"("needId", "position");

-- CreateIndex
CREATE INDEX "Adoption_needItemId_state_idx" ON "Adoption"("needItemId", "state");

-- CreateIndex
CREATE INDEX "Adoption_userId_createdAt_idx" ON "Adoption"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "Adoption_companyId_createdAt_idx" ON "Adoption"("companyId", "createdAt");

-- CreateIndex
CREATE INDEX "Adoption_state_holdEndsAt_idx" ON "Adoption"("state", "holdEndsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Adoption_userId_requestKey_key" ON "Adoption"("userId", "requestKey");

-- CreateIndex
CREATE INDEX "ProofPhoto_adoptionId_idx" ON "ProofPhoto"("adoptionId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_adoptionId_key" ON "Payment"("adoptionId");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_checkoutId_key" ON "Payment"("checkoutId");

-- CreateIndex
CREATE INDEX "Journal_paymentId_idx" ON "Journal"("paymentId");

-- CreateIndex
CREATE INDEX "LedgerEntry_journalId_idx" ON "LedgerEntry"("journalId");

-- CreateIndex
CREATE INDEX "LedgerEntry_account_needItemId_idx" ON "LedgerEntry"("account", "needItemId");

-- CreateIndex
CREATE UNIQUE INDEX "PointsEntry_reversesId_key" ON "PointsEntry"("reversesId");

-- CreateIndex
CREATE INDEX "PointsEntry_season_companyId_idx" ON "PointsEntry"("season", "companyId");

-- CreateIndex
CREATE INDEX "PointsEntry_companyId_idx" ON "PointsEntry"("companyId");

-- CreateIndex
CREATE INDEX "PointsEntry_userId_idx" ON "PointsEntry"("userId");

-- CreateIndex
CREATE INDEX "PointsEntry_adoptionId_idx" ON "PointsEntry"("adoptionId");

-- CreateIndex
CREATE UNIQUE INDEX "BadgeAward_code_key" ON "BadgeAward"("code");

-- CreateIndex
CREATE INDEX "BadgeAward_companyId_idx" ON "BadgeAward"("companyId");

-- CreateIndex
CREATE INDEX "Import_charityId_createdAt_idx" ON "Import"("charityId", "createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_subjectId_at_idx" ON "AuditEntry"("subject", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEntry_charityId_at_idx" ON "AuditEntry"("charityId", "at");

-- CreateIndex
CREATE INDEX "OutboxMessage_doneAt_availableAt_idx" ON "OutboxMessage"("doneAt", "availableAt");

-- CreateIndex
CREATE INDEX "CapturedMail_createdAt_idx" ON "CapturedMail"("createdAt");

-- One role on the platform once a person: NULLs are distinct in a plain unique index.
CREATE UNIQUE INDEX "Membership_platform_role_key" ON "Membership"("userId", "role") WHERE "organisationId" IS NULL;

-- Points are written once for a confirmation.
CREATE UNIQUE INDEX "PointsEntry_confirmed_key" ON "PointsEntry"("adoptionId") WHERE "reason" = 'confirmed';

-- A payment is journalled once.
CREATE UNIQUE INDEX "Journal_payment_key" ON "Journal"("paymentId") WHERE "kind" = 'payment';

-- One live caring-business badge a company.
CREATE UNIQUE INDEX "BadgeAward_live_key" ON "BadgeAward"("companyId", "badge") WHERE "endedAt" IS NULL;

-- Ledgers and the audit trail only grow.
CREATE TRIGGER "Journal_never_update" BEFORE UPDATE ON "Journal" BEGIN SELECT RAISE(ABORT, 'Journal is append-only'); END;
CREATE TRIGGER "Journal_never_delete" BEFORE DELETE ON "Journal" BEGIN SELECT RAISE(ABORT, 'Journal is append-only'); END;
CREATE TRIGGER "LedgerEntry_never_update" BEFORE UPDATE ON "LedgerEntry" BEGIN SELECT RAISE(ABORT, 'LedgerEntry is append-only'); END;
CREATE TRIGGER "LedgerEntry_never_delete" BEFORE DELETE ON "LedgerEntry" BEGIN SELECT RAISE(ABORT, 'LedgerEntry is append-only'); END;
CREATE TRIGGER "PointsEntry_never_update" BEFORE UPDATE ON "PointsEntry" BEGIN SELECT RAISE(ABORT, 'PointsEntry is append-only'); END;
CREATE TRIGGER "PointsEntry_never_delete" BEFORE DELETE ON "PointsEntry" BEGIN SELECT RAISE(ABORT, 'PointsEntry is append-only'); END;
CREATE TRIGGER "AuditEntry_never_update" BEFORE UPDATE ON "AuditEntry" BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only'); END;
CREATE TRIGGER "AuditEntry_never_delete" BEFORE DELETE ON "AuditEntry" BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only'); END;

-- What was paid for is never rewritten.
CREATE TRIGGER "Payment_amount_settled" BEFORE UPDATE OF "amount", "currency", "adoptionId" ON "Payment" BEGIN SELECT RAISE(ABORT, 'the amount of a payment is settled'); END;
