// What a package exports, read from its declarations. TypeScript 7 has no compiler in JavaScript: its native one is asked
// through `typescript/unstable/sync`, which may change with any version; the lock file holds the version.
import { API, SymbolFlags } from 'typescript/unstable/sync';
import { SyntaxKind } from 'typescript/unstable/ast';

/** What goes before a declaration: white space and comments. */
const BEFORE = /^(?:\s+|\/\*[^]*?\*\/|\/\/[^\n]*)*/;

/** The last doc comment before a declaration, without its stars. */
function docOf(before) {
  const [comment] = before.match(/\/\*\*(?:[^*]|\*(?!\/))*\*\/(?=\s*$)/) ?? [''];
  return comment.replace(/^\/\*\*[ \t]?|\s*\*\/$/g, '').replace(/^[ \t]*\* ?/gm, '').trim();
}

/** A declaration as it is written, moved to the left edge. */
function dedented(text) {
  const margin = Math.min(...text.split('\n').slice(1).filter((line) => line.trim()).map((line) => line.search(/\S/)), 80);
  return text.replace(new RegExp(`\n {0,${margin}}`, 'g'), '\n');
}

const KINDS = {
  [SyntaxKind.FunctionDeclaration]: 'function',
  [SyntaxKind.ClassDeclaration]: 'class',
  [SyntaxKind.InterfaceDeclaration]: 'interface',
  [SyntaxKind.TypeAliasDeclaration]: 'type',
  [SyntaxKind.VariableDeclaration]: 'constant',
};

/** A node's own words and its doc comment. */
function told(node, text) {
  const whole = text.slice(node.pos, node.end);
  const [before] = whole.match(BEFORE);
  return { doc: docOf(before), written: dedented(whole.slice(before.length)).replace(/^export (?:default |declare )*/, '') };
}

const nameOf = (member) => (member.kind === SyntaxKind.Constructor ? 'constructor' : member.name?.text);

/** The members of a class that have a name of their own: not `[Symbol.dispose]`. */
const membersOf = (node, text) =>
  node.members
    .filter(nameOf)
    .map((member) => ({ name: nameOf(member), fixed: member.modifiers?.some(({ kind }) => kind === SyntaxKind.StaticKeyword) ?? false, ...told(member, text) }));

/** The values of a type that is nothing but a choice of texts; else null. */
function choicesOf(node) {
  const parts = node.type?.kind === SyntaxKind.UnionType ? [...node.type.types] : [];
  const texts = parts.map((part) => (part.kind === SyntaxKind.LiteralType && part.literal.kind === SyntaxKind.StringLiteral ? part.literal.text : null));
  return texts.length > 0 && texts.every((text) => text !== null) ? texts : null;
}

/**
 * Reads files of declarations: { file: [{ name, kind, doc, written, home, members, choices }] }, each list in the order of the
 * file. `home` is the file in which it is declared; what is exported from elsewhere is followed there.
 */
export function declarations(files) {
  const api = new API();
  try {
    const [project] = api.updateSnapshot({ openFiles: files }).getProjects();
    const { program, checker } = project;
    const read = (symbol) => {
      const target = symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return target.declarations.map((handle) => {
        const node = handle.resolve(project);
        // A constant's doc comment stands before `export const`.
        const outer = node.kind === SyntaxKind.VariableDeclaration ? node.parent.parent : node;
        const { text } = program.getSourceFile(handle.path);
        const kind = KINDS[node.kind];
        if (!kind) throw new Error(`${handle.path}: no page knows what to do with ${symbol.name}`);
        return {
          name: symbol.name, kind, home: handle.path, at: node.pos, ...told(outer, text),
          members: kind === 'class' ? membersOf(node, text) : [],
          choices: choicesOf(node),
        };
      });
    };
    return Object.fromEntries(files.map((file) => {
      const source = program.getSourceFile(file);
      const exports = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
      return [file, exports.flatMap(read)];
    }));
  } finally {
    api.close();
  }
}
