import { createHash } from "node:crypto";
import ts from "typescript6";

/** How much of one declaration is written out; of an inferred type of a whole rule set, the rest is told by its hash. */
const MAX_CHARACTERS = 1500;

/** One name of a package's surface, as its declaration stands in the built types. */
interface Declared {
  readonly name: string;
  readonly text: string;
}

/** What an entry of a package promises. */
export interface Surface {
  readonly exported: readonly Declared[];
  /** Types that no entry exports and that what is exported is made of: changing them changes it too. */
  readonly within: readonly Declared[];
}

/**
 * The surface of each entry, from its declaration file.
 *
 * @param entries the declaration file of each entry, by the entry's name
 * @param isOurs whether a file belongs to the packages: what others declare is theirs to keep
 */
export function surfacesOf(
  entries: ReadonlyMap<string, string>,
  isOurs: (file: string) => boolean,
): ReadonlyMap<string, Surface> {
  const program = ts.createProgram([...entries.values()], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exportsOf = (file: string): readonly ts.Symbol[] => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module`);
    return checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  };
  const resolved = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exportedAnywhere = new Set([...entries.values()].flatMap((file) => exportsOf(file).map(resolved)));

  /** The symbols of ours that a declaration names and that no entry exports. */
  const hiddenIn = (declaration: ts.Node): ts.Symbol[] => {
    const found: ts.Symbol[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const named = checker.getSymbolAtLocation(node);
        const symbol = named && resolved(named);
        if (
          symbol !== undefined &&
          !exportedAnywhere.has(symbol) &&
          symbol.declarations?.some(isTopLevelOfOurs)
        ) {
          found.push(symbol);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(declaration);
    return found;
  };
  const isTopLevelOfOurs = (declaration: ts.Declaration): boolean => {
    if (ts.isSourceFile(declaration)) return false;
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return ts.isSourceFile(statement.parent) && isOurs(statement.getSourceFile().fileName);
  };

  return new Map(
    Array.from(entries, ([entry, file]) => {
      const exported = exportsOf(file).map((symbol) => ({ name: symbol.name, symbol: resolved(symbol) }));
      const within = new Set<ts.Symbol>();
      const follow = (symbol: ts.Symbol): void => {
        for (const hidden of (symbol.declarations ?? []).flatMap(hiddenIn)) {
          if (within.has(hidden)) continue;
          within.add(hidden);
          follow(hidden);
        }
      };
      for (const { symbol } of exported) follow(symbol);
      const declared = (name: string, symbol: ts.Symbol): Declared => ({ name, text: textOf(symbol) });
      return [
        entry,
        {
          exported: exported.map(({ name, symbol }) => declared(name, symbol)),
          within: [...within]
            .map((symbol) => declared(symbol.name, symbol))
            // Two files may each have a type of the same name.
            .sort((a, b) => (`${a.name} ${a.text}` < `${b.name} ${b.text}` ? -1 : 1)),
        },
      ];
    }),
  );
}

const printer = ts.createPrinter({ removeComments: true });

/** A symbol's declarations as they stand, without comments: what they say is documentation, not surface. */
function textOf(symbol: ts.Symbol): string {
  const texts = (symbol.declarations ?? []).map((declaration) => {
    // A file that is exported as a whole is not written out: its names are those of its own entry.
    if (ts.isSourceFile(declaration)) return `namespace ${symbol.name};`;
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return printer.printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile());
  });
  return texts.map(shortened).join("\n");
}

function shortened(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return `${text.slice(0, MAX_CHARACTERS)}\n// … and ${text.length - MAX_CHARACTERS} characters more, sha256 of all ${hash}`;
}
