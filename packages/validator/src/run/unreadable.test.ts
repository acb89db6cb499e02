import { entity as entityNamed, type Field } from "@aurora/domain/records";
import { describe, expect, it } from "vitest";
import type { CleanSample, FoldCases, RecordCases } from "../../../domain/src/rules/cases.js";
import { actions, asOf, csv, type Row } from "../registers.test-support.js";
import { type ValidateOptions, validate } from "../validate.js";

type Facts = Readonly<Record<string, unknown>>;

const samples = new Map(
  Object.values(
    import.meta.glob<CleanSample>("../../../domain/src/rules/**/*.sample.ts", {
      eager: true,
      import: "default",
    }),
  ).map((sample) => [sample.entity.name, sample]),
);

const tables = Object.values(
  import.meta.glob<RecordCases<Facts> | FoldCases<Facts>>("../../../domain/src/rules/**/*.cases.ts", {
    eager: true,
    import: "default",
  }),
).filter((table) => "violated" in table);

/** What no field of its kind can be read from. */
function unreadable({ kind }: Field): unknown {
  if (kind === "identifiers") return [{}];
  return kind === "text" || kind === "texts" || kind === "identifier" ? {} : "zzzzzzzzzzz";
}

const foundBy = async (code: string, name: string, record: Facts, options: ValidateOptions) =>
  (await validate(name, [record], { only: [code], ...options })).findings;

const cases = tables.flatMap(({ rule, violated }) => {
  const sample = samples.get(rule.entity) as CleanSample;
  return violated.map((row) => ({
    code: rule.code,
    rule,
    why: row.why,
    entity: entityNamed(rule.entity) as NonNullable<ReturnType<typeof entityNamed>>,
    record: { ...sample.clean, ...row.given } as Facts,
    options: { asOf: row.asOf ?? sample.asOf, parameters: row.parameters ?? {} },
  }));
});

describe.each(cases)("$code, $why", ({ code, rule, entity, record, options }) => {
  it("is undetermined where a field that it reads cannot be read", async () => {
    for (const field of rule.fields) {
      const given = { ...record, [field]: unreadable(entity.fields[field] as Field) };
      expect({ field, found: await foundBy(code, rule.entity, given, options) }).toEqual({
        field,
        found: [],
      });
    }
  });
});

describe("of the members of a list", () => {
  const inMembers = cases.flatMap((each) =>
    Object.entries(each.entity.fields).flatMap(([name, field]) => {
      const held = each.record[name];
      if (!Array.isArray(held) || field.fields === undefined || !each.rule.fields.includes(name)) return [];
      return held.flatMap((member: Facts, index) =>
        Object.entries(field.fields ?? {}).map(([inner, of]) => ({
          ...each,
          member: `${name}[${index}]`,
          inner,
          others: Object.fromEntries(Object.entries(each.record).filter(([other]) => other !== name)),
          list: {
            [name]: held.map((each, at) => (at === index ? { ...member, [inner]: unreadable(of) } : each)),
          },
        })),
      );
    }),
  );

  it("none is told anything by a rule that may compare them, where the cell of one cannot be read", async () => {
    expect(inMembers.length).toBeGreaterThan(0);
    for (const { code, rule, member, inner, others, list, options } of inMembers) {
      const found = await foundBy(code, rule.entity, { ...others, ...list }, options);
      expect({ code, member, inner, found }).toEqual({ code, member, inner, found: [] });
    }
  });

  it("a rule over single members asks each for itself", async () => {
    const grounds = (status: unknown) => ({
      id: "G-1",
      date: "2023-05-02",
      participants: [
        { id: "P-1", status, exclusionGrounds: ["homicide-attempt"] },
        { id: "P-2", status: "active", exclusionGrounds: ["homicide-attempt"] },
      ],
    });
    const placesOf = async (status: unknown) =>
      (await foundBy("PAR-002", "mens-group", grounds(status), { asOf })).map(
        ({ fields }) => fields[0]?.split(".")[0],
      );
    expect(await placesOf("active")).toEqual(["participants[0]", "participants[1]"]);
    expect(await placesOf("zzz")).toEqual(["participants[1]"]);
  });
});

const check = async (...changes: readonly Row[]) =>
  (await validate("preventive-action", csv(actions(...changes)), { asOf })).findings.map(
    ({ rule, columns, record }) => [rule, record.row, ...columns],
  );

describe("a cell that is filled and cannot be read", () => {
  it("is not said to be empty", async () => {
    expect(await check({ lugar_accesible: "Rosa" })).toEqual([["DAT-007", 2, "lugar_accesible"]]);
    expect(await check({ lugar_accesible: "" })).toEqual([["ACT-411", 2, "lugar_accesible"]]);
  });

  it("leaves undetermined what is read together with it", async () => {
    expect(await check({ lugar_accesible: "Rosa", condiciones_seguras: "" })).toEqual([
      ["DAT-007", 2, "lugar_accesible"],
    ]);
    expect(await check({ m_18_29: "muchas", total_participantes: "35" })).toEqual([
      ["DAT-007", 2, "m_18_29"],
    ]);
  });

  it("is that of one record alone", async () => {
    expect(await check({ lugar_accesible: "Rosa" }, { lugar_accesible: "" }, {})).toEqual([
      ["DAT-007", 2, "lugar_accesible"],
      ["ACT-411", 3, "lugar_accesible"],
    ]);
  });

  it("is not empty either where nobody is told of it", async () => {
    const input = csv(actions({ lugar_accesible: "Rosa" }));
    const skip = [{ rule: "DAT-007", reason: "Se revisa aparte." }];
    expect((await validate("preventive-action", input, { asOf, skip })).findings).toEqual([]);
  });

  it("leaves what is certain all the same", async () => {
    const found = await check({ lugar_accesible: "Rosa", total_participantes: "35" });
    expect(found.map(([rule]) => rule)).toEqual(["DAT-007", "ACT-201"]);
  });

  it("leaves rules undetermined in an explanation, satisfied as they may be without it", async () => {
    const { explanations = [] } = await validate(
      "preventive-action",
      csv(actions({ lugar_accesible: "Rosa", fecha_fin: "ayer" })),
      { asOf, explain: {} },
    );
    const of = (code: string) => explanations[0]?.rules.find(({ rule }) => rule === code);
    expect(of("ACT-411")).toMatchObject({ status: "undetermined", missing: ["accessibleVenue"] });
    expect(of("ACT-002")).toMatchObject({ status: "undetermined", missing: ["endDate"] });
  });
});
