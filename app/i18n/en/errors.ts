/** The pages of errors. */
export const errors = {
  title: 'Not opened',
  toNeeds: 'See what is still needed',
  reference: 'If you ask for help, read out this code:',
  notFound: { title: 'There is no such page', text: 'A letter of the address may be off, or nothing was ever here. Nothing was changed.' },
  gone: {
    title: 'This has ended',
    text: 'The charity took this need back, or it ran out, or it was met in another way. Nothing of it is kept here.',
  },
  forbidden: {
    title: 'This page is not yours to see',
    text: 'You are logged in, but somebody in another role does this. Ask whoever runs your organisation, or log in with another account.',
  },
  fault: {
    title: 'Something broke on our side',
    text: 'You did nothing wrong. What you just sent was not stored and nothing was paid. Please try again in a while.',
  },
} as const;
