/** The pages about the site, in English: what it does and does not do. Figures here follow the rules in domain; change both. */
export const about = {
  topics: 'About Warmlight',
  privacy: {
    title: 'How privacy is kept',
    lede: 'What is needed is public; who needs it is not.',
    public: {
      title: 'What everyone sees',
      text: 'The thing, why it is wanted, the district, a rough age, how long it has waited, and which charity vouches for it. A caseworker writes each one; another person approves it before it is published.',
    },
    sealed: {
      title: 'What is sealed',
      text: 'Names, telephone numbers, addresses, identity numbers and medical papers are kept encrypted in a case file, for the charity in charge alone. Each time one is opened, who, when and why is written down. Public pages, search and exports cannot read them.',
    },
    names: {
      title: 'Names of donors',
      text: 'Not shown unless you say so: it then reads “a kind person”. If you want to be named, tick it in your settings; you can untick it at any time.',
    },
    account: {
      title: 'Your account',
      text: 'We keep your address, the name you chose, a digest of your password, and what you adopted. No tracking, no advertising, nobody else’s code on the pages. Our letters say nothing about any household.',
    },
  },
  points: {
    title: 'How points are counted',
    lede: 'Points come when the charity confirms that help arrived, not before.',
    when: {
      title: 'When',
      text: 'Adopting gives none, and paying gives none. They are written when the charity confirms, for what it confirms, in the season of that day.',
    },
    amount: {
      title: 'How many',
      text: 'Money: 1 point a yuan.\nGoods: 1 point a yuan of their estimate; 50 a piece where there is none.\nService: 1 point for two minutes, 30 an hour.\nMeals: 15 a portion.\nFractions are not counted.',
    },
    undone: {
      title: 'When something was wrong',
      text: 'An entry is never changed. A mistaken confirmation is taken back by another entry that names the first.',
    },
    names: {
      title: 'Names on leaderboards',
      text: 'Only of those who want to be named; the others are told as “so many more without a name”. Companies are grouped by size, so that a corner shop is not measured against a factory.',
    },
    never: {
      title: 'What points never do',
      text: 'They buy nothing, decide nothing about who is helped first, and do not stand on the pages of needs. Households and districts are never ranked.',
    },
  },
  money: {
    title: 'Where money goes',
    lede: 'For now, paying is practice: no real money moves.',
    practice: {
      title: 'Practice checkout',
      text: 'The page for paying is our own and says that it is practice. One press counts as paid; no card is charged. Book-keeping, completing, confirming and refunds run as they would in earnest.',
    },
    receiver: {
      title: 'Whose money it is',
      text: 'Every need names the charity that receives it. Warmlight takes no money and keeps no share.',
    },
    earmarked: {
      title: 'For this one thing',
      text: 'Each payment is booked to the need it was given for, in two columns that have to agree. What is written stays; a mistake is corrected by another entry.',
    },
    back: {
      title: 'Refunds',
      text: 'Money that arrives when nothing is left to give goes back at once, the way it came. So does money of an adoption that a charity cancels.',
    },
  },
  accessibility: {
    title: 'For everyone',
    lede: 'Large print, no mouse, a slow line, no script: it is the same site.',
    large: {
      title: 'Large text, light and dark',
      text: 'At the foot of each page you find large text: bigger letters and buttons, grey turned to black. Light and dark are there, too. Print leaves out what paper does not need.',
    },
    keyboard: {
      title: 'Keyboard and screen readers',
      text: 'Every step works with the keyboard alone, and one sees where one is. Beside each drawing stands a word, beside each colour a shape. When something is wrong, the top of the form says where, and what to do.',
    },
    script: {
      title: 'Without script',
      text: 'Searching, adopting, paying and confirming work with scripts turned off, and on a slow line.',
    },
    tell: {
      title: 'What is not there yet',
      text: 'We check ourselves against WCAG 2.2 AA; nobody from outside has assessed it yet. Some of what charities write has no English.',
    },
  },
  'volunteering-your-company': {
    title: 'How a company takes part',
    lede: 'With money, goods, hours or meals; small or large.',
    join: {
      title: 'Joining',
      text: 'Sign up as a person and confirm your address, then apply for the company with its trade and size. An administrator checks it and writes to you.',
    },
    adopt: {
      title: 'Adopting',
      text: 'Choose the company’s name when you adopt. Take on a whole thing, or a part of it beside others.',
    },
    team: {
      title: 'Giving hours',
      text: 'Clinic company, lessons, repairs: adopted by the hour. The charity is in touch before, and a caseworker signs when it was done; only then does it count.',
    },
    plaque: {
      title: 'The caring-business plaque',
      text: 'Help with at least two different needs, and, within a year, three times over two seasons or five times in one, all confirmed by charities, earns a plaque. It has three levels by points, an end, and a page where anyone can check it.',
    },
  },
} as const;
