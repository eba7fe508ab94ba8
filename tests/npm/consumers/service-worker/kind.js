// A service worker of modules, as it is written.
export const type = 'module';
