/** Every message of the site: a namespace a concept, the same keys in both languages (a test compares them). */
import { about as aboutEn } from './en/about';
import { accounts as accountsEn } from './en/accounts';
import { admin as adminEn } from './en/admin';
import { adoptions as adoptionsEn } from './en/adoptions';
import { badges as badgesEn } from './en/badges';
import { cases as casesEn } from './en/cases';
import { charities as charitiesEn } from './en/charities';
import { common as commonEn } from './en/common';
import { companies as companiesEn } from './en/companies';
import { errors as errorsEn } from './en/errors';
import { home as homeEn } from './en/home';
import { imports as importsEn } from './en/imports';
import { mail as mailEn } from './en/mail';
import { needs as needsEn } from './en/needs';
import { payments as paymentsEn } from './en/payments';
import { points as pointsEn } from './en/points';
import { projects as projectsEn } from './en/projects';
import { refusals as refusalsEn } from './en/refusals';
import { search as searchEn } from './en/search';
import { shell as shellEn } from './en/shell';
import { validation as validationEn } from './en/validation';
import { workspace as workspaceEn } from './en/workspace';
import { about } from './zh-CN/about';
import { accounts } from './zh-CN/accounts';
import { admin } from './zh-CN/admin';
import { adoptions } from './zh-CN/adoptions';
import { badges } from './zh-CN/badges';
import { cases } from './zh-CN/cases';
import { charities } from './zh-CN/charities';
import { common } from './zh-CN/common';
import { companies } from './zh-CN/companies';
import { errors } from './zh-CN/errors';
import { home } from './zh-CN/home';
import { imports } from './zh-CN/imports';
import { mail } from './zh-CN/mail';
import { needs } from './zh-CN/needs';
import { payments } from './zh-CN/payments';
import { points } from './zh-CN/points';
import { projects } from './zh-CN/projects';
import { refusals } from './zh-CN/refusals';
import { search } from './zh-CN/search';
import { shell } from './zh-CN/shell';
import { validation } from './zh-CN/validation';
import { workspace } from './zh-CN/workspace';

export const zhCN = {
  about,
  accounts,
  admin,
  adoptions,
  badges,
  cases,
  charities,
  common,
  companies,
  errors,
  home,
  imports,
  mail,
  needs,
  payments,
  points,
  projects,
  refusals,
  search,
  shell,
  validation,
  workspace,
} as const;

export const en = {
  about: aboutEn,
  accounts: accountsEn,
  admin: adminEn,
  adoptions: adoptionsEn,
  badges: badgesEn,
  cases: casesEn,
  charities: charitiesEn,
  common: commonEn,
  companies: companiesEn,
  errors: errorsEn,
  home: homeEn,
  imports: importsEn,
  mail: mailEn,
  needs: needsEn,
  payments: paymentsEn,
  points: pointsEn,
  projects: projectsEn,
  refusals: refusalsEn,
  search: searchEn,
  shell: shellEn,
  validation: validationEn,
  workspace: workspaceEn,
} as const;
