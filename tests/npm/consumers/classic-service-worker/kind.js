// A service worker in one script, for browsers that know no others.
export const type = 'classic';
