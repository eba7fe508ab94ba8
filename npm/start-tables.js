// Tables and many forms at a time: the second module, fetched with the first of them.
import { checkTable as check } from './bulk/check.js';
import { loadModule } from './bulk/module.js';
import { FormsChecker } from './many.js';
import { fetched, isOurs } from './module.js';

/** The functions, for a place where `locate` finds the module by itself. */
export function tablesOf(locate) {
  let starting = null;

  const started = (given) => {
    starting ??= (async () => {
      const module = await fetched((await given) ?? (await locate()));
      isOurs(module, 'bulk');
      return loadModule(module);
    })().catch((error) => {
      starting = null;
      throw error;
    });
    return starting;
  };

  return {
    async checkTable(table, { module, ...options }) {
      await started(module);
      return check(table, options);
    },

    async formsChecker(fields, ctx, { module } = {}) {
      return new FormsChecker(await started(module), fields, ctx);
    },

    async checkMany(fields, forms, ctx, { module } = {}) {
      const checker = new FormsChecker(await started(module), fields, ctx);
      try {
        return checker.check(forms);
      } finally {
        checker.free();
      }
    },
  };
}
