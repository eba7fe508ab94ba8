// Tables and many forms at a time: the second module, fetched with the first of them.
import { checkTable as check } from './bulk/check.js';
import { loadModule } from './bulk/module.js';
import { failure, typeOf } from './errors.js';
import { FormsChecker } from './many.js';
import { BULK, moduleFrom } from './module.js';
import { tableError } from './table-error.js';
import { tableOf } from './table.js';

/** Options as they can be read. */
function optionsOf(given) {
  try {
    return { ...given };
  } catch (cause) {
    throw failure('wrong_shape', `options: expected a plain object with readable values, found ${typeOf(given)}`, cause);
  }
}

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

  const formsChecker = async (fields, ctx, options) => new FormsChecker(await started(optionsOf(options).module), fields, ctx);

  return {
    async checkTable(table, given) {
      const { module, ...options } = optionsOf(given);
      const prepared = tableOf(table);
      await started(module);
      try {
        // What reads its rows again is nobody's business outside.
        const { places, source, ...result } = await check(prepared, options);
        return result;
      } catch (error) {
        throw tableError(error);
      }
    },

    formsChecker,

    async checkMany(fields, forms, ctx, options) {
      const checker = await formsChecker(fields, ctx, options);
      try {
        return checker.check(forms);
      } finally {
        checker.free();
      }
    },
  };
}
