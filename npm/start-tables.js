// Tables and many forms at a time: the second module, fetched with the first of them.
import { checkTable as check } from './bulk/check.js';
import { loadModule } from './bulk/module.js';
import { FormsChecker } from './many.js';
import { BULK, moduleFrom } from './module.js';
import { tableError } from './table-error.js';
import { tableOf } from './table.js';

/** The functions, for a place where `locate` finds the module by itself. */
export function tablesOf(locate) {
  let starting = null;

  const started = (given) => {
    starting ??= moduleFrom(given, locate, BULK).then(loadModule).catch((error) => {
      starting = null;
      throw error;
    });
    return starting;
  };

  return {
    async checkTable(table, { module, ...options } = {}) {
      const given = tableOf(table);
      await started(module);
      try {
        // What reads its rows again is nobody's business outside.
        const { places, source, ...result } = await check(given, options);
        return result;
      } catch (error) {
        throw tableError(error);
      }
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
