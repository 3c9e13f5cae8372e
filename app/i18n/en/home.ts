/** Words of the home page, in English. */
export const home = {
  title: 'Light one lamp, for one window',
  headline: { first: 'Light one lamp,', second: 'for one window.' },
  lede: "A charity verifies every need and publishes it without anyone's identity. You take one on. When the charity confirms that it has arrived, the lamp comes on.",
  look: 'See what is missing tonight',
  company: 'My company would like to help',
  three: {
    eyebrow: 'Can be finished today',
    title: 'Three small things',
    text: 'Each lacks only the last piece. The charity confirms when it has arrived.',
    all_one: 'The {{figure}} need',
    all_other: 'All {{figure}} needs',
    none: 'Nothing is waiting at the moment',
    noneText: 'Every lamp has found someone. New needs appear here once they are approved.',
  },
  kinds: {
    title: 'Four kinds of need, four ways to help',
    text: {
      'micro-wish': 'One concrete thing: a wheelchair, a schoolbag, a grab rail',
      'home-repair': 'Roofs, wiring, rails and ramps, put right item by item',
      meal: "The same dish as everyone else's, at a restaurant nearby",
      service: 'A clinic visit, a haircut, a harvest: adopted by the hour',
    },
    waiting_one: '{{figure}} waiting',
    waiting_other: '{{figure}} waiting',
  },
  flow: {
    title: 'From asked to lit',
    text: 'A lamp counts only when the charity has confirmed arrival.',
    asked: 'needs verified and published',
    adopted: 'adopted by someone',
    complete: 'fully adopted, on the way or there',
    confirmed: 'confirmed, lamp lit',
  },
  longest: { title: 'Waiting longest', text: 'Ordered by days, not by amount.', days_one: '{{count}} day', days_other: '{{count}} days' },
  promise: {
    eyebrow: 'Where we draw the line',
    title: { first: 'See the need,', second: 'never the person.' },
    text: 'Dignity is not a reminder on the wall. It is every gate in the system.',
    sealed: 'Identities stay sealed',
    sealedText:
      'Names, addresses and phones live only in encrypted case files. The public page has a district, one thing and a line drawing. Never a face.',
    two: 'Two people release it',
    twoText: 'The caseworker who writes a need cannot publish it. An approver sees exactly what you will see.',
    money: 'Every yuan has an address',
    moneyText: 'Money belongs to the charity of that need and is booked to that one thing. No lamp comes on before arrival is confirmed.',
  },
} as const;
