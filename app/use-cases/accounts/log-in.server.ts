/** Logging in. Never tells whether it was the address or the password, nor by the time it takes. */
import { accept, type Decision, refuse } from '~/domain/outcome';
import { read } from '~/platform/db/database.server';
import { verifyPassword } from '~/platform/password.server';
import { forgiveTries, takeTry } from '~/platform/rate-limit.server';

interface LogIn {
  readonly input: { readonly email: string; readonly password: string };
  /** Network address of who asks. */
  readonly address: string;
}

/** Whose account it is; refuses `too-many-attempts`, `wrong-credentials`, and `account-disabled` to who knows the password. */
export async function logIn({ input, address }: LogIn): Promise<Decision<{ userId: string }>> {
  const { email, password } = input;
  const allowed = await takeTry({ 'log-in-account': email, 'log-in-address': address });
  if (!allowed.ok) return allowed;
  const user = await read().user.findUnique({ where: { email }, select: { id: true, passwordHash: true, disabledAt: true } });
  const matches = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !matches) return refuse('wrong-credentials');
  if (user.disabledAt) return refuse('account-disabled');
  await forgiveTries('log-in-account', email);
  return accept({ userId: user.id });
}
