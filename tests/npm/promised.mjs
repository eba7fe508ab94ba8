/** What a piece of code says that it prints: its comments that stand alone or follow a statement. */
export const promised = (code) => code.split('\n').map((line) => line.match(/(?:^\s*|; )\/\/ (.*)$/)?.[1]).filter((line) => line !== undefined);
