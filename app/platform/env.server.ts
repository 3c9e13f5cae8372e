/** The settings of this process, read once from the environment. */
import { readSettings } from './settings.server';

export const env = readSettings(process.env);
