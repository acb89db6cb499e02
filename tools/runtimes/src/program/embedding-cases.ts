import {
  createValidator,
  defineRule,
  mergeReports,
  type StreamedItem,
  standardSchema,
} from "@aurora/validator";
import {
  createValidator as createSmall,
  defineRule as defineFor,
  satisfied,
  violated,
} from "@aurora/validator/core";
import { preventiveAction as pack } from "@aurora/validator/entities/preventive-action";
import { zodSchema } from "@aurora/validator/zod";
import { type Case, told } from "./case.js";
import { action, asOf, table } from "./records.js";

/** A team's rule with a parameter, over the pack of one entity: as a page carries it along. */
const manyPeople = defineFor(
  pack,
  {
    code: "region-x/REG-001",
    severity: "warning",
    basis: "own-threshold",
    summary: {
      es: "Acción con menos gente de la convenida.",
      en: "An action with fewer people than agreed.",
    },
    remedy: { es: "Convoque a más gente.", en: "Call more people." },
    documents: [{ document: "Directiva 003-2026-GORE", locator: "4.2" }],
    fields: ["total"],
    check: ({ total = 0 }) =>
      total >= 40 ? satisfied : violated({ params: { total }, at: ["total"], expected: "40" }),
  },
  {
    es: ({ total }, say) => `Participaron ${say.count(total, "persona", "personas")}; se convino 40.`,
    en: ({ total }, say) => `${say.count(total, "person", "people")} took part; 40 were agreed.`,
  },
);

const wrongTotal = action(2, { total: 35 });

/** What is valid, as a Standard Schema gives it back, or where its issues are. */
function outcome(result: { readonly issues?: readonly { readonly path?: unknown }[] | undefined }): unknown {
  return result.issues === undefined ? "valid" : result.issues.map(({ path }) => path);
}

/** What embedders do with a validator that they keep. */
export const embeddingCases: readonly Case[] = [
  {
    name: "one entity alone with a rule of a team's own",
    run: async () => {
      const validator = createSmall(pack, { asOf, rules: [manyPeople] });
      const report = await validator.validate([action(1), wrongTotal]);
      return { told: told(report), whole: JSON.stringify(report) };
    },
    expected: {
      counts: "2 records, 1 valid, 1 errors, 2 warnings, 0 infos",
      findings: [
        "region-x/REG-001 -:1 total_participantes 34 -> 40",
        "ACT-201 -:2 total_participantes 35 -> 34",
        "region-x/REG-001 -:2 total_participantes 35 -> 40",
      ],
    },
  },
  {
    name: "a stream of findings, the summary last",
    run: async () => {
      const items: StreamedItem[] = [];
      const validator = createValidator("preventive-action", { asOf });
      for await (const item of validator.stream(table([action(1), wrongTotal, action(3)]))) items.push(item);
      return {
        told: items.map((item) => (item.type === "finding" ? item.rule : item.summary.records)),
        whole: JSON.stringify(items),
      };
    },
    expected: ["ACT-201", 3],
  },
  {
    name: "a Standard Schema, as a form asks it",
    run: async () => {
      const schema = standardSchema(createValidator("preventive-action", { asOf, language: "en" }));
      const results = await Promise.all(
        [action(1), wrongTotal, null].map((value) => schema["~standard"].validate(value)),
      );
      return { told: results.map(outcome), whole: JSON.stringify(results) };
    },
    expected: ["valid", [["total"]], [null]],
  },
  {
    name: "a Zod schema",
    run: () => {
      const results = [{ id: "A-1", total: -1 }, {}].map((value) => zodSchema(pack).safeParse(value));
      const issues = results.map(({ error }) => error?.issues ?? []);
      return { told: issues.map((each) => each.length > 0), whole: JSON.stringify(issues) };
    },
    expected: [true, true],
  },
  {
    name: "finished reports, merged",
    run: async () => {
      const validator = createValidator("preventive-action", { asOf });
      const merged = mergeReports([
        await validator.validate(table([action(1)]), { file: "a.csv" }),
        await validator.validate(table([wrongTotal]), { file: "b.csv" }),
      ]);
      return { told: told(merged), whole: JSON.stringify(merged) };
    },
    expected: {
      counts: "2 records, 1 valid, 1 errors, 0 warnings, 0 infos",
      findings: ["ACT-201 b.csv:2 total_participantes 35 -> 34"],
    },
  },
  {
    name: "a rule of a team's own that cannot be",
    run: () => {
      try {
        defineRule(pack, { ...manyPeople.rule, code: "ACT-201" } as never, {} as never);
      } catch (error) {
        return { told: (error as Error).name, whole: String(error) };
      }
      return { told: "nothing thrown", whole: "" };
    },
    expected: "InvalidRule",
  },
];
