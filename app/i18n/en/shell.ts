/** Words of the frame around every page, in English. No page's own words. */
import type { shell as source } from '../zh-CN/shell';

export const shell = {
  skip: 'Skip to the page',
  brand: { name: 'Warmlight', otherName: '暖光', otherLanguage: 'zh-CN' },
  nav: { main: 'Main', needs: 'Needs', projects: 'Projects', charities: 'Charities', leaderboards: 'Honours' },
  display: {
    label: 'How pages look',
    largeText: 'Large text',
    normalText: 'Normal text',
    dark: 'Dark',
    light: 'Light',
    auto: 'Light or dark as my device',
  },
  account: {
    menu: 'Menu of {{name}}',
    logIn: 'Log in',
    signUp: 'Sign up',
    logOut: 'Log out',
    me: 'My page',
    adoptions: 'What I took on',
  },
  desk: {
    workspace: 'Workspace',
    admin: 'Platform',
    today: 'Today',
    cases: 'Case files',
    audit: 'Reveal log',
    needs: 'Needs',
    projects: 'Projects',
    approvals: 'Approvals',
    adoptions: 'Adoptions',
    import: 'Import',
    organisations: 'Organisations',
  },
  bar: { label: 'Bottom', home: 'Home', needs: 'Needs', adoptions: 'My gifts', me: 'Me' },
  foot: {
    about:
      'Money goes to the charity behind each need; its filing number is printed on every page. Warmlight only lets the two sides meet, and keeps the record.',
    help: 'Help',
    browse: 'Browse needs',
    apply: 'For organisations',
    see: 'In the open',
    mine: 'Mine',
    rules: 'Rules',
    privacy: 'How we protect privacy',
    points: 'How points are counted',
    money: 'Where money goes',
    accessibility: 'Accessibility and large text',
  },
  demo: {
    label: 'About this demo',
    text: 'This is a demo: people and needs are invented, payments are practice.',
    accounts: 'Try it as somebody else',
  },
} satisfies typeof source;
