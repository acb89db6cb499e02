import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Node, parseSync, Visitor } from "oxc-parser";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** What people read of a rule and no run needs; `RuleTerms` says that it may be absent. */
const PROSE: ReadonlySet<string> = new Set([
  "basis",
  "wording",
  "summary",
  "remedy",
  "interpretation",
  "examples",
]);

/** By these a rule's meta is known among the object literals of a module. */
const OF_A_META = ["code", "severity", "basis", "summary", "remedy", "citations"];

/** Marks the modules of a bundle that stand in it without prose; those with it may stand in it too. */
const NAMESPACE = "without-prose";

/** Where to cut a text: from `start` to `end`. */
interface Cut {
  readonly start: number;
  readonly end: number;
}

/** A module's text without the prose of the rules that it defines; the very same text where it defines none. */
function textWithoutProse(path: string, text: string): string {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const cuts: Cut[] = [];
  const visitor = new Visitor({
    ObjectExpression: ({ properties }) => {
      const names = properties.map((property) => nameOf(property));
      if (OF_A_META.some((name) => !names.includes(name))) return;
      for (const [index, property] of properties.entries()) {
        if (!PROSE.has(names[index] ?? "")) continue;
        cuts.push({ start: property.start, end: properties[index + 1]?.start ?? property.end });
      }
    },
  });
  visitor.visit(program);
  return cuts.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text);
}

function nameOf(property: Node): string | undefined {
  if (property.type !== "Property" || property.computed) return undefined;
  return property.key.type === "Identifier" ? property.key.name : undefined;
}

/**
 * An esbuild plugin that leaves the prose of rules out of some entries of a bundle: whatever these import
 * that defines rules, or imports what does, stands in the bundle a second time, without. Everything else
 * they share with the other entries.
 *
 * @param isWithout whether an entry, by its absolute path, goes without
 */
export function withoutProse(isWithout: (path: string) => boolean): Plugin {
  const texts = new Map<string, string>();
  const cut = new Map<string, boolean>();

  const textOf = (path: string): string => {
    let text = texts.get(path);
    if (text === undefined) {
      text = readFileSync(path, "utf8");
      texts.set(path, text);
    }
    return text;
  };

  /** Whether a module defines rules with prose, or imports one that does. The imports have no cycles. */
  const reachesProse = (path: string): boolean => {
    let reaches = cut.get(path);
    if (reaches === undefined) {
      const text = textOf(path);
      reaches =
        textWithoutProse(path, text) !== text || importsOf(path, text).some((other) => reachesProse(other));
      cut.set(path, reaches);
    }
    return reaches;
  };

  return {
    name: NAMESPACE,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /\.[jt]s$/ }, ({ path, kind, namespace, resolveDir }) => {
        if (kind === "entry-point") {
          const entry = resolve(resolveDir, path);
          return isWithout(entry) ? { path: entry, namespace: NAMESPACE } : undefined;
        }
        if (namespace !== NAMESPACE || !path.startsWith(".")) return undefined;
        const module = sourceOf(path, resolveDir);
        return reachesProse(module) ? { path: module, namespace: NAMESPACE } : { path: module };
      });
      onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
        contents: textWithoutProse(path, textOf(path)),
        loader: "ts",
        resolveDir: dirname(path),
      }));
    },
  };
}

/** The modules of the same package that a module imports or passes on, but for their types. */
function importsOf(path: string, text: string): readonly string[] {
  const { module } = parseSync(path, text);
  const statements = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({ from: moduleRequest.value, entries })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.moduleRequest ? [{ from: entry.moduleRequest.value, entries }] : [])),
    ),
  ];
  return statements
    .filter(({ from, entries }) => from.startsWith(".") && !entries.every(({ isType }) => isType))
    .map(({ from }) => sourceOf(from, dirname(path)));
}

/** The source of a module that is imported as the JavaScript that is made of it. */
function sourceOf(specifier: string, from: string): string {
  return resolve(from, specifier.replace(/\.js$/, ".ts"));
}
