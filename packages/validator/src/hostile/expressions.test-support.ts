import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";

/** A regular expression of the sources. */
export interface Expression {
  /** The file and line in which it stands. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The literal expressions of the sources, and the places that make one at run time. */
export interface Expressions {
  readonly literals: readonly Expression[];
  readonly made: readonly string[];
}

const packages = new URL("../../../", import.meta.url);

/** Every regular expression of the published packages' sources, tests left out. */
export function expressionsOfSources(): Expressions {
  const literals: Expression[] = [];
  const made: string[] = [];
  for (const name of ["domain", "validator"]) {
    const folder = new URL(`${name}/src/`, packages);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/(?<!\.test|\.test-support|\.cases|\.generated)\.ts$/.test(entry.name))
        continue;
      const path = `${entry.parentPath}/${entry.name}`;
      const text = readFileSync(path, "utf8");
      const place = (offset: number) =>
        `${path.slice(fileURLToPath(packages).length).replaceAll("//", "/")}:${text.slice(0, offset).split("\n").length}`;
      const isRegExp = (node: { readonly callee: { readonly type: string; readonly name?: string } }) =>
        node.callee.type === "Identifier" && node.callee.name === "RegExp";
      new Visitor({
        Literal: (node) => {
          if (!("regex" in node)) return;
          literals.push({ place: place(node.start), source: node.regex.pattern, flags: node.regex.flags });
        },
        NewExpression: (node) => {
          if (isRegExp(node as never)) made.push(place(node.start));
        },
        CallExpression: (node) => {
          if (isRegExp(node as never)) made.push(place(node.start));
        },
      }).visit(parseSync(path, text).program);
    }
  }
  return { literals, made };
}
