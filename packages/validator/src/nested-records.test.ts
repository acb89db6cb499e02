import { describe, expect, it } from "vitest";
import type { JsonRecord } from "./core/input.js";
import { createValidator, entityOf, Validation, validate } from "./validate.js";

const asOf = "2023-12-31";

describe("records that hold lists and objects", () => {
  it("tell where within a record a value is wrong, by its path and by the headers", async () => {
    const report = await validate(
      "mens-group",
      {
        id: "G-1",
        facilitators: [
          { id: "F-1", formation: "health" },
          { id: "F-2", formation: "astrology" },
        ],
        sessions: [{ id: "S-1", date: "2023-02-31" }],
      },
      { asOf, only: ["DAT-007", "DAT-008"] },
    );
    expect(report.findings.map(({ rule, fields, columns }) => ({ rule, fields, columns }))).toEqual([
      { rule: "DAT-007", fields: ["sessions[0].date"], columns: ["sesiones[0].fecha"] },
      {
        rule: "DAT-008",
        fields: ["facilitators[1].formation"],
        columns: ["facilitadores[1].formacion"],
      },
    ]);
  });

  it("never show what stands in a free text within", async () => {
    const report = await validate(
      "sustained-intervention",
      {
        id: "I-1",
        name: "x",
        startDate: "2023-01-01",
        endDate: "2024-12-31",
        actors: [{ name: "DNI 45678912" }],
      },
      { asOf },
    );
    expect(report.findings.map(({ rule }) => rule)).toContain("PRV-001");
    expect(JSON.stringify(report)).not.toContain("45678912");
  });

  it("tell an unknown key within a list once, with what it may have been", async () => {
    const session = { id: "S-1", modalty: "group" };
    const report = await validate("mens-group", { id: "G-1", sessions: [session, session] }, { asOf });
    const unknown = report.findings.filter(({ rule }) => rule === "DAT-003");
    expect(unknown.map(({ params }) => params)).toEqual([
      { header: "sesiones[].modalty", nearest: "sesiones[].modalidad", letters: "" },
    ]);
  });

  it("refuse an object where a list is expected, and judge the rest", async () => {
    const report = await validate(
      "mens-group",
      { id: "G-1", sessions: { id: "S-1" }, facilitators: [{ id: "F-1" }] },
      { asOf, only: ["DAT-007", "GRP-001"] },
    );
    expect(report.findings.map(({ rule }) => rule)).toEqual(["DAT-007", "GRP-001"]);
  });

  it("know participants that a group brings along by the rules over participants", async () => {
    const report = await validate(
      "mens-group",
      {
        id: "G-1",
        date: "2023-05-02",
        participants: ["P-1", { id: "P-2", status: "active", exclusionGrounds: ["homicide-attempt"] }],
      },
      { asOf, only: ["PAR-002"] },
    );
    expect(report.findings.map(({ rule, fields }) => [rule, fields[0]?.split(".")[0]])).toEqual([
      ["PAR-002", "participants[1]"],
    ]);
  });
});

describe("records without an id", () => {
  it("are the same where they are identified alike", async () => {
    const month = { center: "CEM Abancay", month: "2023-03" };
    const report = await validate("monthly-report", [month, { ...month, center: "cem  ABANCAY" }], {
      asOf,
      only: ["DAT-009"],
    });
    expect(report.findings.map(({ record, fields }) => [record.row, fields])).toEqual([
      [1, ["center", "month"]],
      [2, ["center", "month"]],
    ]);
  });
});

describe("a run over several kinds of record", () => {
  it("finds, in either order, a month of the register without a report", async () => {
    const action = { id: "A-1", center: "CEM Abancay", startDate: "2023-02-10", total: 20 };
    const monthly = { center: "CEM Abancay", month: "2023-03", actions: 0, people: 0 };
    const inputs = [
      { entity: "preventive-action", object: action },
      { entity: "monthly-report", object: monthly },
    ];
    for (const order of [inputs, inputs.toReversed()]) {
      const validation = new Validation({ asOf: "2023-05-20", only: ["REP-002"] });
      for (const { entity, object } of order) {
        await validation.add(object, {
          entity: entityOf(entity),
          file: entity,
        });
      }
      const missing = validation.report().findings.map(({ params }) => params.month);
      expect([...missing].sort()).toEqual(["2023-02", "2023-04"]);
    }
  });
});

it("concludes the same where a run is promised to have one input", async () => {
  const register = [
    { id: "A-1", center: "CEM Abancay", startDate: "2023-02-10", interventionId: "I-1", class: "sustained" },
    { id: "A-2", center: "CEM Abancay", startDate: "2023-05-10", interventionId: "I-1", class: "sustained" },
  ];
  const promised = await validate("preventive-action", register, { asOf });
  const open = new Validation({ asOf });
  await open.add(register, { entity: entityOf("preventive-action") });
  expect(JSON.stringify(promised)).toBe(JSON.stringify(open.report()));
});

describe("an explanation", () => {
  it("says of every rule whether it holds, why, and what would satisfy it", async () => {
    const report = await validate(
      "preventive-action",
      [
        { id: "A-1", center: "CEM Abancay", startDate: "2023-02-10", total: 3, women18to29: 2 },
        { id: "A-2", center: "CEM Abancay", startDate: "2022-11-27", total: 0 },
      ],
      { asOf, explain: { records: ["A-1", "row:2"] }, language: "en" },
    );
    const [first, second] = report.explanations ?? [];
    const of = (explanation: typeof first, code: string) =>
      explanation?.rules.find(({ rule }) => rule === code);
    expect(of(first, "ACT-201")).toMatchObject({ status: "violated", toSatisfy: expect.any(String) });
    expect(of(first, "ACT-201")?.facts.find(({ field }) => field === "total")?.value).toBe("3");
    expect(of(first, "ACT-408")).toMatchObject({ status: "undetermined", missing: ["plainLanguage"] });
    expect(of(second, "ACT-408")?.status).toBe("not-in-force");
    expect(of(second, "ACT-201")?.status).toBe("satisfied");
    const codes = first?.rules.map(({ rule }) => rule) ?? [];
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("counts what a list holds, and does not call it empty", async () => {
    const report = await validate(
      "mens-group",
      { id: "G-1", facilitators: [{ id: "F-1", formation: "other" }] },
      { asOf, explain: {} },
    );
    const rule = report.explanations?.[0]?.rules.find((each) => each.rule === "GRP-002");
    expect(rule).toMatchObject({ status: "violated", facts: [{ field: "facilitators", value: "[1]" }] });
  });

  it("shows nobody's data", async () => {
    const report = await validate(
      "preventive-action",
      { id: "A-1", topic: "Con DNI 45678912", notes: "llamar al 987654321" },
      { asOf, explain: {} },
    );
    expect(JSON.stringify(report)).not.toMatch(/45678912|987654321/);
  });
});

describe("a run that is told of a finding amid a record", () => {
  it("may judge others before it goes on, in a run of the same rules", async () => {
    const asOfBodies = { asOf, only: ["CON-002", "DAT-003"] };
    const record = (id: string, cemParticipates: boolean, member: object) => ({
      id,
      date: "2023-03-15",
      cemParticipates,
      members: [member],
    });
    const validator = createValidator("concertation-body", asOfBodies);
    const judge = (body: object) => {
      const found: string[] = [];
      const validation = validator.validation({ onFinding: ({ rule }) => found.push(rule) });
      validation.addRecords([body as JsonRecord]);
      validation.report();
      return found;
    };
    // What few records of many runs have in common is remembered only after some.
    for (let run = 0; run < 12; run++) judge(record("B-0", true, { name: "Municipalidad" }));
    for (const isOuterKept of [true, false]) {
      const told: string[] = [];
      let inner: string[] = [];
      const validation = validator.validation({
        onFinding: ({ rule }) => {
          told.push(rule);
          if (rule === "DAT-003") inner = judge(record("B-2", !isOuterKept, { name: "Comisaría" }));
        },
      });
      validation.addRecords([record("B-1", isOuterKept, { strange: "x" })]);
      validation.report();
      expect(told.filter((rule) => rule === "CON-002")).toHaveLength(isOuterKept ? 0 : 1);
      expect(inner.filter((rule) => rule === "CON-002")).toHaveLength(isOuterKept ? 1 : 0);
    }
    expect(judge(record("B-4", false, { name: "x" }))).toContain("CON-002");
  });
});
