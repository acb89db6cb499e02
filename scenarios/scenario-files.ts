import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isIsoDate } from "@aurora/domain/calendar";
import { parseDocument } from "yaml";
import * as z from "zod";

const title = z.string("falta el título").min(1, "el título está vacío");
const situation = z.string("falta la situación: dos o tres frases").min(1, "la situación está vacía");
const asOf = z.string().refine(isIsoDate, "la fecha se escribe AAAA-MM-DD").optional();
const given = z.record(z.string(), z.unknown());
const reason = z.string().regex(/^\S+ \S/, "una razón es una norma y su lugar: RDE-290-2022 VI.6.1.i");

const concluded = z.strictObject({
  conclusion: z.record(z.string(), z.unknown()),
  reasons: z.array(reason).min(1),
  otherwise: z.array(z.string()).optional(),
});

const failed = z.strictObject({
  fails: z.enum(["InvalidInput", "MissingFacts", "ContradictoryFacts"]),
  fields: z.array(z.string()).optional(),
});

const decisionScenario = z.strictObject({
  title,
  situation,
  asOf,
  given,
  expect: z.union([concluded, failed]),
});

const ruleScenario = z.strictObject({
  title,
  situation,
  asOf,
  others: z.array(z.strictObject({ entity: z.string(), given })).optional(),
  given,
  more: z.array(given).optional(),
  expect: z.strictObject({
    findings: z.array(z.string().regex(/^[A-Z]{3}-\d{3}$/, "un código de regla es como ACT-301")),
    reasons: z.array(reason).optional(),
  }),
});

const decisionFile = z.strictObject({ decision: z.string(), scenarios: z.array(decisionScenario).min(1) });
const ruleFile = z.strictObject({ entity: z.string(), scenarios: z.array(ruleScenario).min(1) });

/** A case on a decision, as its file tells it. */
export type DecisionScenario = z.infer<typeof decisionScenario>;

/** A case on the rules over records of an entity. */
export type RuleScenario = z.infer<typeof ruleScenario>;

/** A file of cases, with its path within this folder. */
export type ScenarioFile =
  | ({ readonly path: string } & z.infer<typeof decisionFile>)
  | ({ readonly path: string } & z.infer<typeof ruleFile>);

/** A file of cases that cannot be read: which, where and why. */
export class UnreadableScenarios extends Error {}

/** The files of cases within this folder, by their paths, in order. */
export function scenarioPaths(root: string): readonly string[] {
  return ["decisions", "rules"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
}

/** Reads one file of cases from its path. @throws UnreadableScenarios */
export function readScenarios(root: string, path: string): ScenarioFile {
  return parseScenarios(readFileSync(join(root, path), "utf8"), path);
}

/** Reads the text of one file of cases. @throws UnreadableScenarios */
export function parseScenarios(text: string, path: string): ScenarioFile {
  // YAML 1.2 leaves days and hours as the texts that they are.
  const document = parseDocument(text, { version: "1.2", schema: "core", uniqueKeys: true });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) throw new UnreadableScenarios(`${path}: ${fault.message}`);
  const content: unknown = document.toJS();
  if (typeof content !== "object" || content === null || "decision" in content === "entity" in content) {
    throw new UnreadableScenarios(`${path}: se espera «decision:» o «entity:», y solo una de las dos`);
  }
  const parsed = ("decision" in content ? decisionFile : ruleFile).safeParse(content);
  if (parsed.success) return { path, ...parsed.data };
  const faults = parsed.error.issues.map((issue) => `${placeOf(content, issue.path)}: ${messageOf(issue)}`);
  throw new UnreadableScenarios([`${path}:`, ...faults].join("\n  "));
}

/** The place of a fault, the scenario by its title where it has one. */
function placeOf(content: object, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  if (list !== "scenarios" || typeof index !== "number") return path.map(String).join(".");
  const scenario = (content as { scenarios: readonly { title?: unknown }[] }).scenarios[index];
  const named = typeof scenario?.title === "string" ? `«${scenario.title}»` : `el caso ${index + 1}`;
  return [named, ...rest.map(String)].join(" › ");
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `no se conoce ${issue.keys.map((key) => `«${key}»`).join(", ")}`;
    case "invalid_union":
      return "se espera «conclusion» con «reasons» (y quizá «otherwise»), o «fails» (y quizá «fields»)";
    default:
      return issue.message;
  }
}
