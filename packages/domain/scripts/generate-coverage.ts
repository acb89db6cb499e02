// Writes COVERAGE.md: what encodes each place of both norms, or why nothing does. `--check` fails where
// the committed one differs. Either way it names what is not right: a place with neither, a reason that
// no longer holds, a citation of a place that is not there.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { decisions } from "../src/decisions/index.js";
import {
  type Citation,
  type Citations,
  instruments,
  type NormId,
  provision,
  provisions,
} from "../src/norms/index.js";
import { type Uncovered, uncovered, uncoveredReasons } from "../src/norms/uncovered.js";
import { ruleCatalogue } from "../src/rules/index.js";
import type { Concept, ConceptScheme } from "../src/taxonomy/index.js";

const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(packageRoot, "..", "..", "COVERAGE.md");
const norms = ["RDE-290-2022", "DG-018-2016"] as const satisfies readonly NormId[];

/** How many codes of one scheme stand by name at one place; more are counted. */
const NAMED_CODES = 4;

const key = ({ norm, locator }: Citation) => `${norm} ${locator}`;
const problems: string[] = [];

// Whatever the package publishes, area by area: nobody has to remember to list a scheme here.
const conceptsOf = new Map<string, Concept[]>();
const cited: { readonly by: string; readonly place: Citation }[] = [];
const seen = new Set<object>();
const src = join(packageRoot, "src");
for (const area of readdirSync(src).sort()) {
  const index = join(src, area, "index.ts");
  if (!existsSync(index)) continue;
  const published = (await import(pathToFileURL(index).href)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(published)) collect(value, `${area}: ${name}`);
}
for (const entry of uncovered) cited.push({ by: "norms: uncovered", place: entry });

const rulesAt = byPlace(ruleCatalogue, ({ code }) => code);
const decisionsAt = byPlace(decisions, ({ name }) => name);
const conceptsAt = new Map(
  [...conceptsOf].map(([scheme, concepts]) => [scheme, byPlace(concepts, ({ code }) => code)]),
);
const reasonAt = new Map<string, Uncovered>();
for (const entry of uncovered) {
  if (reasonAt.has(key(entry))) problems.push(`${key(entry)}: two reasons`);
  reasonAt.set(key(entry), entry);
}

const places = norms.map((norm) => ({ norm, list: provisions(norm).map((place) => rowOf(place)) }));
for (const { by, place } of cited) {
  // A report without a list of places has none to compare with.
  if (provisions(place.norm).length === 0) continue;
  if (provision(place.norm, place.locator) === undefined)
    problems.push(`${by} cites ${key(place)}, which is not there`);
}
for (const { list } of places) {
  const encodes = (row: Row) => row.rules.length + row.decisions.length + row.concepts.length > 0;
  for (const row of list) {
    const { place, reason } = row;
    if (reason === undefined && !encodes(row)) problems.push(`${place}: neither encoding nor reason`);
    if (reason !== undefined && row.rules.length + row.decisions.length > 0)
      problems.push(`${place}: has a reason, but ${[...row.rules, ...row.decisions].join(", ")} encode it`);
    if (reason?.reason !== "heading" && reason?.reason !== "legal-basis") continue;
    if (!list.some((part) => part.place.startsWith(`${place}.`) && encodes(part)))
      problems.push(`${place}: stands as a heading, but none of its parts is encoded`);
  }
}

const text = [
  "# Coverage",
  "",
  "<!-- Generated from the rules, decisions, concepts and reasons; change those, then run `npm run generate:coverage`. -->",
  "",
  "Every article, numeral, literal, note and unlettered paragraph of both norms that can be cited, with what encodes",
  "it: [rules](RULES.md), which find where it is broken; decisions, which conclude from it; concepts, which carry what",
  "it names or defines (the instruments of a legal basis are the scheme `norm`, the defined terms `glossary`). Where",
  "nothing does, the last column says why.",
  "",
  ...tableLines(
    ["Norm", "Places", "By a rule", "By a decision", "By concepts only", "None, with a reason"],
    places.map(({ norm, list }) => {
      const checked = (row: Row) => row.rules.length + row.decisions.length > 0;
      return [
        norm,
        list.length,
        list.filter((row) => row.rules.length > 0).length,
        list.filter((row) => row.decisions.length > 0).length,
        list.filter((row) => !checked(row) && row.concepts.length > 0).length,
        list.filter((row) => !checked(row) && row.concepts.length === 0 && row.reason !== undefined).length,
      ].map(String);
    }),
  ),
  "",
  "A place that both a rule and a decision encode counts under both. The reasons:",
  "",
  ...Object.entries(uncoveredReasons).map(([reason, { es, en }]) => `- \`${reason}\`: ${es}. *${en}.*`),
  "",
  ...places.flatMap(({ norm, list }) => [
    `## ${norm}`,
    "",
    `${instruments.find(({ id }) => id === norm)?.title}.`,
    "",
    ...tableLines(
      ["Locator", "Heading", "Rules", "Decisions", "Concepts", "Reason"],
      list.map((row) => [
        row.locator,
        row.heading,
        row.rules.map((code) => `[${code}](RULES.md#${code.toLowerCase()})`).join(", "),
        row.decisions.map((name) => `\`${name}\``).join(", "),
        row.concepts.join(", "),
        row.reason ? `\`${row.reason.reason}\`: ${row.reason.why.es} *${row.reason.why.en}*` : "",
      ]),
    ),
    "",
  ]),
]
  .join("\n")
  .trimEnd()
  .concat("\n");

if (!process.argv.includes("--check")) {
  writeFileSync(target, text);
} else if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
  problems.unshift(
    "COVERAGE.md differs from what it is made of: run `npm run generate:coverage` and commit it",
  );
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;

/** What stands at one place of a norm. */
interface Row {
  readonly place: string;
  readonly locator: string;
  readonly heading: string;
  readonly rules: readonly string[];
  readonly decisions: readonly string[];
  readonly concepts: readonly string[];
  readonly reason: Uncovered | undefined;
}

function rowOf({ norm, locator, heading }: ReturnType<typeof provisions>[number]): Row {
  const place = key({ norm, locator });
  return {
    place,
    locator,
    heading: heading.en,
    rules: [...(rulesAt.get(place) ?? [])],
    decisions: [...(decisionsAt.get(place) ?? [])],
    concepts: [...conceptsAt].flatMap(([scheme, codesAt]) => {
      const codes = [...(codesAt.get(place) ?? [])];
      return codes.length > NAMED_CODES
        ? [`\`${scheme}\` (${codes.length})`]
        : codes.map((code) => `\`${scheme}:${code}\``);
    }),
    reason: reasonAt.get(place),
  };
}

/** The names of what cites each place; a rule that runs over two kinds of record stands once. */
function byPlace<Item extends { readonly citations: Citations }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const item of items) {
    for (const place of item.citations) {
      names.set(key(place), (names.get(key(place)) ?? new Set()).add(nameOf(item)));
    }
  }
  return names;
}

/** Finds every scheme and every citation within what is published; only plain data is looked into. */
function collect(value: unknown, by: string): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map || Array.isArray(value)) {
    for (const item of value.values()) collect(item, by);
    return;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return;
  const { id, code, norm, locator, source }: Published = value;
  // A field may narrow a scheme to some of its codes, under the scheme's own id.
  if (isScheme(value)) conceptsOf.set(value.id, [...(conceptsOf.get(value.id) ?? []), ...value.concepts]);
  const name = code ?? id;
  const within = typeof name === "string" ? `${by}, ${name}` : by;
  if (typeof locator === "string" && isNorm(norm)) {
    cited.push({ by, place: { norm, locator } });
    return;
  }
  const place = typeof source === "string" ? placeOf(source) : undefined;
  if (place !== undefined) cited.push({ by: within, place });
  for (const item of Object.values(value)) collect(item, within);
}

/** What is looked for in an object of which nothing is known. */
interface Published {
  readonly id?: unknown;
  readonly code?: unknown;
  readonly norm?: unknown;
  readonly locator?: unknown;
  readonly source?: unknown;
  readonly concepts?: unknown;
  readonly headwords?: unknown;
}

function isScheme(value: Published): value is ConceptScheme {
  return typeof value.id === "string" && Array.isArray(value.concepts) && value.headwords !== undefined;
}

function isNorm(id: unknown): id is NormId {
  return instruments.some((known) => known.id === id);
}

/** A figure's source, `MIMP-2021 AURORA 1`, as a citation. */
function placeOf(source: string): Citation | undefined {
  const [norm = ""] = source.split(" ", 1);
  return isNorm(norm) ? { norm, locator: source.slice(norm.length + 1) } : undefined;
}

function tableLines(header: readonly string[], body: readonly (readonly string[])[]): string[] {
  return [header, header.map(() => "---"), ...body].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`,
  );
}
