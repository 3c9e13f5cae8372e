/** Words of case files, in English. Nothing that a household said stands here. */
export const cases = {};
