// What declarations say, by name, to be held against what there is.

/** Of a text of declarations. */
export function declared(declarations) {
  const text = declarations.replace(/\/\*\*[\s\S]*?\*\//g, '');
  return {
    text,

    /** The members of an interface, without those of objects inside it, and of what it extends. */
    members(name) {
      const [, start] = text.match(new RegExp(`interface ${name}(?: extends [\\w<>]+)? \\{([\\s\\S]*)`));
      let depth = 1;
      let top = '';
      for (const character of start) {
        if (character === '{') depth += 1;
        if (character === '}') depth -= 1;
        if (depth === 0) break;
        if (depth === 1) top += character;
      }
      return [...top.replace(/\([^)]*\)/g, '()').matchAll(/(\w+)(?:\??:|\(\))/g)].map(([, member]) => member).sort();
    },

    /** The words of a union of texts. */
    union(name) {
      const [, body] = text.match(new RegExp(`export type ${name} =([\\s\\S]*?);`));
      return [...body.matchAll(/"([^"]+)"|'([^']+)'/g)].map(([, double, single]) => double ?? single).sort();
    },
  };
}
