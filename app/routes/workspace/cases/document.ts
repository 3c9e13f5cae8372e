/** `/workspace/cases/:caseId/documents/:documentId`: sends one document after its reason. It answers no GET: opening is an act, not an address. */
import { reasonOnlySchema } from '~/domain/cases/case.schema';
import { door, param } from '~/platform/http/door.server';
import { readForm } from '~/platform/http/forms.server';
import { redirectWithNotice } from '~/platform/http/notice.server';
import { signedIn } from '~/platform/http/visit.server';
import { openDocument } from '~/use-cases/cases/open-document.server';

export const loader = door(async (visit): Promise<Response> => {
  signedIn(visit);
  return new Response(null, { status: 405, headers: { Allow: 'POST' } });
});

export const action = door(async (visit): Promise<Response> => {
  const actor = signedIn(visit);
  const caseFileId = param(visit, 'caseId');
  const page = `/workspace/cases/${caseFileId}`;
  const form = await readForm(visit, reasonOnlySchema);
  if (!form.ok) return redirectWithNotice(page, 'cases.notice.documentReason');
  const input = { caseFileId, documentId: param(visit, 'documentId'), reason: form.value.reason };
  const opened = await openDocument({ actor, input, now: visit.now });
  if (!opened.ok) return redirectWithNotice(page, `refusals.${opened.refusal}`, opened.values);
  const { name, mediaType, bytes } = opened.document;
  const headers = {
    'Content-Type': mediaType,
    'Content-Length': String(bytes.byteLength),
    'Content-Disposition': `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'no-store',
  };
  return new Response(bytes, { headers });
});
