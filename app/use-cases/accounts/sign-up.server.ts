/** Signing up. The answer is the same whether the address has an account or not; only the mail knows. */
import type { SignUpInput } from '~/domain/accounts/accounts.schema';
import { accept, type Decision } from '~/domain/outcome';
import { write } from '~/platform/db/database.server';
import { hashPassword } from '~/platform/password.server';
import { evenly, takeTry } from '~/platform/rate-limit.server';
import { createAccount } from './create-account.server';
import { addresseeSelect, mailLink, mailTo } from './mail-link.server';

interface SignUp {
  readonly input: SignUpInput;
  readonly language: 'zh-CN' | 'en';
  /** Network address of who asks. */
  readonly address: string;
  readonly now: Date;
}

async function signUpOrTell({ input, language, now }: SignUp): Promise<void> {
  const { password, ...person } = input;
  // Before looking, so that a taken address takes as long as a free one.
  const passwordHash = await hashPassword(password);
  await write(async (transaction) => {
    const owner = await transaction.user.findUnique({ where: { email: person.email }, select: addresseeSelect });
    if (owner) return mailTo(transaction, { to: owner, template: 'accountExists', now });
    const { userId } = await createAccount(transaction, { ...person, passwordHash, language, now });
    await mailLink(transaction, {
      to: { id: userId, email: person.email, displayName: person.displayName, language },
      purpose: 'verify-email',
      now,
    });
  });
}

/** Makes the account and mails its verification link; refuses `too-many-attempts` alone. Nobody is logged in by it. */
export async function signUp(request: SignUp): Promise<Decision<object>> {
  const allowed = await takeTry({ 'sign-up-account': request.input.email, 'sign-up-address': request.address });
  if (!allowed.ok) return allowed;
  await evenly(signUpOrTell(request));
  return accept({});
}
