/** Words of case files, in Chinese. Nothing that a household said stands here. */
export const cases = {};
