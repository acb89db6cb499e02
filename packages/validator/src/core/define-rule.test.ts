import { cite } from "@aurora/domain/norms";
import { describe, expect, it } from "vitest";
import { preventiveAction } from "../entities/preventive-action.js";
import { referral } from "../entities/referral.js";
import { actions, asOf, csv } from "../registers.test-support.js";
import { explanationText } from "../report/explanation-text.js";
import { textReport } from "../report/text.js";
import { InvalidOptions } from "../run/failures.js";
import { createValidator } from "../validate.js";
import { defineRule, InvalidRule, type OwnCode, satisfied, undetermined, violated } from "./index.js";

const wholeMornings = defineRule(
  preventiveAction,
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
    fields: ["total", "audience"],
    parameters: [
      {
        name: "region-x/minimumPeople",
        default: 40,
        minimum: 1,
        unit: "people",
        reason: { es: "Lo fija la directiva.", en: "The directive sets it." },
      },
    ],
    check: ({ total }) => {
      if (total === undefined) return undetermined("total");
      return total >= 40 ? satisfied : violated({ params: { total }, at: ["total"], expected: "40" });
    },
  },
  {
    es: ({ total }, say) => `Participaron ${say.count(total, "persona", "personas")}; se convino 40.`,
    en: ({ total }, say) => `${say.count(total, "person", "people")} took part; 40 were agreed.`,
  },
);

/** All records say one total: its state is the total, null once they differ, undefined while none says any. */
const oneTotal = defineRule(
  preventiveAction,
  {
    code: "region-x/REG-009",
    severity: "info",
    basis: "own-threshold",
    summary: { es: "Totales distintos, o ninguno.", en: "Totals that differ, or none." },
    remedy: { es: "Revise los totales.", en: "Check the totals." },
    ungrounded: { es: "Es un acuerdo de trabajo.", en: "It is a working agreement." },
    fields: ["total"],
    fold: () => {
      type One = number | null | undefined;
      const both = (one: One, other: One): One => {
        if (one === undefined) return other;
        return other === undefined || one === other ? one : null;
      };
      return {
        empty: (): One => undefined,
        step: (one, { total }) => both(one, total),
        merge: both,
        finish: (one) => ({
          violations: typeof one === "number" ? [] : [{ position: 2, id: undefined, params: {} }],
          unlisted: [],
        }),
      };
    },
  },
  { es: () => "No hay un solo total.", en: () => "There is no one total." },
);

const oneCenter = defineRule(
  preventiveAction,
  {
    code: "region-x/REG-002",
    severity: "error",
    basis: "reliable-data",
    summary: { es: "Más de un centro en el archivo.", en: "More than one centre in the file." },
    remedy: { es: "Envíe un archivo por centro.", en: "Send one file per centre." },
    ungrounded: { es: "Es un acuerdo de trabajo.", en: "It is a working agreement." },
    fields: ["center"],
    fold: () => {
      type Seen = { readonly center: string | undefined; readonly position: number };
      return {
        empty: (): Seen[] => [],
        step: (seen, { center }, position) => {
          if (seen.every((other) => other.center !== center)) seen.push({ center, position });
          return seen;
        },
        merge: (earlier, later, offset) => [
          ...earlier,
          ...later
            .filter(({ center }) => earlier.every((other) => other.center !== center))
            .map(({ center, position }) => ({ center, position: position + offset })),
        ],
        finish: (seen) => ({
          violations: seen.slice(1).map(({ position }) => ({ position, id: undefined, params: {} })),
          unlisted: [],
        }),
      };
    },
  },
  { es: () => "Este registro es de otro centro.", en: () => "This record is another centre's." },
);

const rules = [wholeMornings, oneCenter];
const register = csv(actions({}, { id_accion: "A-0002", total_participantes: "35", cem: "CEM Ayacucho" }));

describe("a team's own rule", () => {
  const validator = createValidator("preventive-action", { asOf, rules });

  it("finds as ours do, behind them", async () => {
    const report = await validator.validate(register, { file: "registro.csv" });
    expect(Object.keys(report.summary.byRule)).toEqual(
      expect.arrayContaining(["ACT-201", "region-x/REG-001", "region-x/REG-002"]),
    );
    expect(Object.keys(report.summary.byRule).at(-1)).toBe("region-x/REG-002");
    expect(report.findings.find(({ rule }) => rule === "region-x/REG-001")).toEqual({
      rule: "region-x/REG-001",
      severity: "warning",
      message: "Participaron 34 personas; se convino 40.",
      params: { total: 34 },
      record: { file: "registro.csv", sheet: null, row: 2, id: "A-0001" },
      fields: ["total"],
      columns: ["total_participantes"],
      value: "34",
      expected: "40",
      suggestion: null,
      citations: [{ norm: "Directiva 003-2026-GORE", locator: "4.2" }],
    });
    expect(report.findings.find(({ rule }) => rule === "region-x/REG-002")).toMatchObject({
      severity: "error",
      record: { row: 3 },
      citations: [],
    });
    expect(report.summary).toMatchObject({ records: 2, valid: 1 });
    expect(report.ruleset.ownRules?.map(({ code }) => code)).toEqual([
      "region-x/REG-001",
      "region-x/REG-002",
    ]);
  });

  it("changes nothing of what ours find", async () => {
    const plain = await createValidator("preventive-action", { asOf }).validate(register);
    const own = await validator.validate(register);
    expect(own.findings.filter(({ rule }) => !rule.includes("/"))).toEqual(plain.findings);
    expect(plain.ruleset).not.toHaveProperty("ownRules");
  });

  it("is chosen, left out and given thresholds by its names", async () => {
    const only = createValidator("preventive-action", { asOf, rules, only: ["region-x/REG-001"] });
    expect((await only.validate(register)).summary.byRule).toEqual({ "region-x/REG-001": 2 });
    const skip = createValidator("preventive-action", {
      asOf,
      rules,
      skip: [{ rule: "region-x/REG-001", reason: "En consulta" }],
      parameters: { "region-x/minimumPeople": 50 },
    });
    const report = await skip.validate(register);
    expect(report.summary.byRule).not.toHaveProperty("region-x/REG-001");
    expect(report.ruleset.parameters).toEqual({ "region-x/minimumPeople": 50 });
    expect(() => createValidator("preventive-action", { asOf, rules, only: ["region-x/REG-003"] })).toThrow(
      InvalidOptions,
    );
  });

  it("is explained, and told in text, in either language", async () => {
    for (const language of ["es", "en"] as const) {
      const told = createValidator("preventive-action", { asOf, rules, language });
      const report = await told.validate(register, { explain: {} });
      const explained = report.explanations?.[0]?.rules.find(({ rule }) => rule === "region-x/REG-001");
      expect(explained).toMatchObject({ status: "violated", toSatisfy: wholeMornings.rule.remedy[language] });
      expect(explanationText(report.explanations ?? [], { language })).toContain("region-x/REG-001");
      const text = textReport(report, { language });
      expect(text).toContain("region-x/REG-001");
      expect(text).toContain(wholeMornings.rule.summary[language].replace(/\.$/, ""));
    }
  });

  it("is judged over parts as over the whole", async () => {
    const whole = validator.validation();
    await whole.add(register, { file: "a" });
    await whole.add(register, { file: "b" });
    const [first, second] = [
      validator.validation({ mergeable: true }),
      validator.validation({ mergeable: true }),
    ];
    await first.add(register, { file: "a" });
    await second.add(register, { file: "b" });
    first.merge(second);
    expect(JSON.stringify(first.report())).toBe(JSON.stringify(whole.report()));
  });

  it("may cite our norms", () => {
    const cited = defineRule(
      preventiveAction,
      {
        ...base,
        citations: cite("RDE-290-2022", "VI.6.5.5.a"),
        check: () => satisfied,
      },
      words,
    );
    expect(cited.rule.citations).toEqual([{ norm: "RDE-290-2022", locator: "VI.6.5.5.a" }]);
  });

  it("shows nobody's data, and commands no terminal", () => {
    const careless = defineRule(
      preventiveAction,
      {
        ...base,
        ungrounded: { es: "Prueba.", en: "Test." },
        fields: ["notes"],
        check: ({ notes }) =>
          notes === undefined
            ? satisfied
            : violated({ params: { notes }, expected: notes, suggestion: notes }),
      },
      { es: ({ notes }) => `Dice: ${notes}\u001b[2J`, en: ({ notes }) => `It says: ${notes}` },
    );
    const planted = "Ana llamó al 987654321, DNI 45678912, ana@example.com";
    const [finding] = createValidator("preventive-action", { asOf, rules: [careless] })
      .check({ id: "A-1", notes: planted })
      .filter(({ rule }) => rule === "region-x/REG-009");
    const shown = JSON.stringify(finding);
    for (const secret of ["987654321", "45678912", "ana@example.com", "\\u001b"])
      expect(shown).not.toContain(secret);
  });
});

const base = {
  code: "region-x/REG-009",
  severity: "info",
  basis: "description",
  summary: { es: "Prueba.", en: "Test." },
  remedy: { es: "Prueba.", en: "Test." },
  fields: ["total"],
} as const;
const words = { es: () => "Prueba.", en: () => "Test." };

describe("a rule that cannot be", () => {
  const grounds = { ungrounded: { es: "Prueba.", en: "Test." } };
  const defined = (code: string) =>
    defineRule(
      preventiveAction,
      { ...base, ...grounds, code: code as OwnCode, check: () => satisfied },
      words,
    );

  it.each(["ACT-201", "REG-001", "Region/REG-001", "r/reg-1", "a/b/C-1", "/R-1", "x/R-", "x/R-1 "])(
    "has the code %j",
    (code) => {
      expect(() => defined(code)).toThrow(InvalidRule);
    },
  );

  it("reads what it does not declare: that does not compile", () => {
    const reads = () =>
      defineRule(
        preventiveAction,
        {
          ...base,
          ...grounds,
          // @ts-expect-error `casesDetected` is no field that the rule declares.
          check: (facts) => (facts.casesDetected ? satisfied : satisfied),
        },
        words,
      );
    expect(reads).toBeTypeOf("function");
    const declares = () =>
      defineRule(
        preventiveAction,
        {
          ...base,
          ...grounds,
          // @ts-expect-error `totals` is none of the entity's fields.
          fields: ["totals"],
          check: () => satisfied,
        },
        words,
      );
    expect(declares).toThrow(InvalidRule);
  });

  it("stands twice, or is about what the validator does not know", () => {
    const one = defined("x/R-1");
    expect(() => createValidator("preventive-action", { rules: [one, one] })).toThrow(InvalidRule);
    const other = defineRule(
      referral,
      { ...base, ...grounds, fields: ["id"], check: () => satisfied },
      words,
    );
    expect(() => createValidator("preventive-action", { rules: [other] })).toThrow(InvalidRule);
    expect(createValidator("referral", { rules: [other] }).check({ id: "R-1" })).not.toEqual([]);
  });
});

describe("an own rule over many records", () => {
  it.each([
    ["the same", [5, 5, 5], 0],
    ["different at first", [1, 2, 2], 1],
    ["different in the end", [2, 2, 1], 1],
    ["none", [undefined, undefined], 1],
  ])("may have any state, null and undefined too: totals that are %s", async (_, totals, count) => {
    const validator = createValidator("preventive-action", {
      asOf,
      rules: [oneTotal],
      only: ["region-x/REG-009"],
    });
    const records = totals.map((total, index) => ({ id: `A-${index}`, ...(total && { total }) }));
    const report = await validator.validate(records);
    expect(report.summary.infos).toBe(count);
  });
});
