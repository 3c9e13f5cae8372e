/** The two buttons of the practice checkout. */
import { z } from 'zod';
import { oneOf } from '../fields';

export const practiceSchema = z.object({ answer: oneOf(['pay', 'fail']) });
