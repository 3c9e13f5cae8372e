/** The forms of an account, as the server checks them. Whether an address is taken is no matter of theirs. */
import { z } from 'zod';
import { email, line, oneOf, ticked } from '../fields';
import { knownPassword, newPassword } from './passwords';

const NAME_MAXIMUM = 40;
const displayName = () => line(NAME_MAXIMUM);

export const logInSchema = z.object({ email: email(), password: knownPassword() });

export const signUpSchema = z.object({
  displayName: displayName(),
  email: email(),
  password: newPassword(),
  namePublic: ticked(),
  volunteer: ticked(),
});
export type SignUpInput = z.output<typeof signUpSchema>;

export const forgotPasswordSchema = z.object({ email: email() });

export const resetPasswordSchema = z.object({ newPassword: newPassword() });

/** A form that only says yes. */
export const confirmSchema = z.object({});

export const logOutSchema = z.object({ everywhere: ticked() });

/** The two forms of the settings page, told apart by `intent`. */
export const settingsSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('profile'),
    displayName: displayName(),
    namePublic: ticked(),
    volunteer: ticked(),
    language: oneOf(['zh-CN', 'en']),
  }),
  z.object({ intent: z.literal('password'), password: knownPassword(), newPassword: newPassword() }),
]);
export type ProfileInput = Extract<z.output<typeof settingsSchema>, { intent: 'profile' }>;
