-- AlterTable
ALTER TABLE "Need" ADD COLUMN "publicAgeBand" TEXT;
ALTER TABLE "Need" ADD COLUMN "publicCell" TEXT;
ALTER TABLE "Need" ADD COLUMN "publicDistrict" TEXT;
ALTER TABLE "Need" ADD COLUMN "publicGroup" TEXT;

-- CreateTable
CREATE TABLE "CaseDigest" (
    "caseFileId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    PRIMARY KEY ("caseFileId", "field", "digest"),
    CONSTRAINT "CaseDigest_caseFileId_fkey" FOREIGN KEY ("caseFileId") REFERENCES "CaseFile" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK ("field" IN ('name', 'phone', 'national-id', 'reference'))
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseFileId" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "givenHow" TEXT NOT NULL,
    "givenOn" DATETIME NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "withdrawnById" TEXT,
    "withdrawnReason" TEXT,
    CONSTRAINT "Consent_caseFileId_fkey" FOREIGN KEY ("caseFileId") REFERENCES "CaseFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("scope" IN ('publish-need', 'object-photo', 'contact-after')),
    CHECK ("givenHow" IN ('signed', 'spoken-witnessed', 'guardian', 'recorded')),
    CHECK (("withdrawnAt" IS NULL) = ("withdrawnById" IS NULL))
);

-- CreateTable
CREATE TABLE "CaseDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseFileId" TEXT NOT NULL,
    "sealedName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "addedById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "CaseDocument_caseFileId_fkey" FOREIGN KEY ("caseFileId") REFERENCES "CaseFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("size" > 0)
);

-- CreateTable
CREATE TABLE "ContactWindow" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseFileId" TEXT NOT NULL,
    "adoptionId" TEXT NOT NULL,
    "volunteerId" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "openedById" TEXT NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    CONSTRAINT "ContactWindow_caseFileId_fkey" FOREIGN KEY ("caseFileId") REFERENCES "CaseFile" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ContactWindow_adoptionId_fkey" FOREIGN KEY ("adoptionId") REFERENCES "Adoption" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ContactWindow_volunteerId_fkey" FOREIGN KEY ("volunteerId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CHECK ("endsAt" > "openedAt")
);

-- CreateTable
CREATE TABLE "NeedPhoto" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "needId" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "caption" TEXT,
    "captionEn" TEXT,
    "addedById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "checkedById" TEXT,
    "checkedAt" DATETIME,
    CONSTRAINT "NeedPhoto_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CHECK (("checkedAt" IS NULL) = ("checkedById" IS NULL)),
    CHECK ("checkedById" IS NULL OR "checkedById" <> "addedById")
);

-- CreateTable
CREATE TABLE "GateAnswer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "spanType" TEXT NOT NULL,
    "spanDigest" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CHECK ("subject" IN ('need', 'project')),
    CHECK (length("reason") > 0)
);


-- CreateIndex
CREATE INDEX "CaseDigest_digest_idx" ON "CaseDigest"("digest");

-- CreateIndex
CREATE INDEX "Consent_caseFileId_scope_idx" ON "Consent"("caseFileId", "scope");

-- CreateIndex
CREATE INDEX "CaseDocument_caseFileId_idx" ON "CaseDocument"("caseFileId");

-- CreateIndex
CREATE INDEX "ContactWindow_volunteerId_endsAt_idx" ON "ContactWindow"("volunteerId", "endsAt");

-- CreateIndex
CREATE INDEX "ContactWindow_adoptionId_idx" ON "ContactWindow"("adoptionId");

-- CreateIndex
CREATE INDEX "NeedPhoto_needId_idx" ON "NeedPhoto"("needId");

-- CreateIndex
CREATE UNIQUE INDEX "GateAnswer_subject_subjectId_place_spanDigest_key" ON "GateAnswer"("subject", "subjectId", "place", "spanDigest");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_action_at_idx" ON "AuditEntry"("actorId", "action", "at");

-- Columns of an older table, added in place so that the CHECKs written by hand stay.
ALTER TABLE "CaseFile" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "CaseFile" ADD COLUMN "erasedAt" DATETIME;

-- Consent ends by being withdrawn, once; it is never rewritten or deleted.
CREATE TRIGGER "Consent_never_delete" BEFORE DELETE ON "Consent" BEGIN SELECT RAISE(ABORT, 'consent is never deleted'); END;
CREATE TRIGGER "Consent_given_settled" BEFORE UPDATE OF "caseFileId", "scope", "givenHow", "givenOn", "recordedById", "recordedAt" ON "Consent" BEGIN SELECT RAISE(ABORT, 'what was agreed is settled'); END;

-- An answer of the gate stands as it was given.
CREATE TRIGGER "GateAnswer_never_update" BEFORE UPDATE ON "GateAnswer" BEGIN SELECT RAISE(ABORT, 'GateAnswer is append-only'); END;

-- An erased case file holds no key.
CREATE TRIGGER "CaseFile_erased_stays" BEFORE UPDATE OF "wrappedKey" ON "CaseFile" WHEN OLD."erasedAt" IS NOT NULL AND NEW."wrappedKey" <> '' BEGIN SELECT RAISE(ABORT, 'an erased case file gets no key again'); END;
