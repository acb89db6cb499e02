import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provision } from "../norms/index.js";
import { service, serviceNeed, services } from "../services/index.js";
import { ambiguousForms, lookup } from "../taxonomy/lookup.js";
import { population } from "../taxonomy/population.js";
import { departments, peru } from "../territory/index.js";
import { takeDecision } from "./catalogue.js";
import { department } from "./department.js";
import { findServices } from "./find-services.js";
import { serviceCenters, serviceFigures, spanishNotes } from "./service-figures.js";

const taken = (given: unknown, asOf = "2024-01-01") => takeDecision(findServices, given, { asOf });

function concluded(given: unknown, asOf?: string) {
  const outcome = taken(given, asOf);
  if ("failure" in outcome) throw new Error(`no conclusion: ${outcome.failure._tag}`);
  return outcome.conclusion;
}

const found = (given: unknown) => concluded(given).services.map(({ code }) => code);
const openOf = (given: unknown, code: string) =>
  concluded(given)
    .services.find((known) => known.code === code)
    ?.open.flatMap(({ fields }) => fields);

describe("services are found", () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      "the CEM first for violence",
      { need: "violence" },
      ["cem", "linea-100", "chat-100", "hrt", "sau", "rural-strategy"],
    ],
    [
      "what addresses the group before what does not",
      { need: "violence", population: ["rural"], department: "03" },
      ["cem", "linea-100", "rural-strategy", "chat-100", "hrt"],
    ],
    ["none of another department", { need: "urgent-care", department: "03" }, []],
    ["where the table lists the department", { need: "urgent-care", department: "10" }, ["sau"]],
    ["by a department's name", { need: "urgent-care", department: "Huánuco" }, ["sau"]],
    [
      "parts before their whole",
      { need: "older-adult-care", age: 70, department: "1501" },
      ["car-pam", "cedif-day-center", "can", "temporary-shelter-pam", "temporary-shelter", "cedif"],
    ],
    ["the whole only through its parts", { need: "older-adult-care", age: 30, department: "1501" }, []],
    ["men with a sentence", { need: "sentenced-aggressor", age: 30, sex: "man", department: "05" }, ["cai"]],
    ["no man where none is named", { need: "counselling-by-chat", sex: "woman" }, ["chat-100"]],
    ["the men's own chat first", { need: "counselling-by-chat", sex: "man" }, ["mens-chat", "chat-100"]],
    ["the sure before the unsure", { need: "counselling-by-chat" }, ["chat-100", "mens-chat"]],
    ["by a need's Spanish label", { need: "Situación de calle", age: 9 }, ["street-educators"]],
  ])("%s", (_, given, codes) => {
    expect(found(given)).toEqual(codes);
  });

  it.each([
    ["street-children", 17, true],
    ["street-children", 18, false],
    ["adolescent-development", 11, false],
    ["adolescent-development", 12, true],
    ["adolescent-development", 17, true],
    ["adolescent-development", 17.9, true],
    ["adolescent-development", 18, false],
    ["day-care", 0.4, false],
    ["day-care", 0.5, true],
    ["day-care", 11.9, true],
    ["day-care", 12, false],
    ["older-adult-at-risk", 59, false],
    ["older-adult-at-risk", 60, true],
  ])("for %s at the age of %d: %s", (need, age, serves) => {
    expect(found({ need, age }).length > 0).toBe(serves);
  });

  it("takes CAR NNA from 0 to 18 years, as its source says", () => {
    expect(found({ need: "residential-care", age: 18 })).toContain("car-nna");
    expect(found({ need: "residential-care", age: 19 })).not.toContain("car-nna");
  });

  it.each<[string, object, string, readonly string[]]>([
    ["an unknown age", { need: "street-children" }, "street-educators", ["age"]],
    ["a baby of unknown months", { need: "day-care", age: 0 }, "cedif-day-care", ["age"]],
    [
      "a group that only partly fits",
      { need: "street-children", population: ["young-people"] },
      "street-educators",
      ["age"],
    ],
    ["an unknown sex and place", { need: "sentenced-aggressor", age: 40 }, "cai", ["sex", "department"]],
    [
      "both sexes named",
      { need: "sentenced-aggressor", age: 40, population: ["women", "men"], department: "08" },
      "cai",
      ["sex"],
    ],
    ["Lima without saying which part", { need: "urgent-care", department: "Lima" }, "sau", ["department"]],
    ["nothing in Lima Metropolitana", { need: "urgent-care", department: "Lima Metropolitana" }, "sau", []],
    [
      "nothing of sex where the group says it",
      { need: "sentenced-aggressor", population: ["men", "adults"], department: "08" },
      "cai",
      [],
    ],
  ])("with what is not known told: %s", (_, given, code, fields) => {
    expect(openOf(given, code)).toEqual(fields);
  });

  it("excludes nobody by the groups that a service addresses", () => {
    expect(found({ need: "legal-defence", population: ["lgbti"] })).toEqual(["cem"]);
    expect(found({ need: "legal-defence", sex: "man" })).toEqual(["cem"]);
  });

  it("takes a group's years where no age is given", () => {
    expect(found({ need: "residential-care", population: ["older-adults"], department: "1501" })).toEqual([
      "car-pam",
      "car-pcd",
    ]);
    expect(found({ need: "residential-care", population: ["older-adults"] })).not.toContain("car-nna");
  });

  it("says for each other service why not", () => {
    const { services: serving, otherwise } = concluded({ need: "shelter", age: 20, department: "03" });
    expect(serving.map(({ code }) => code)).toEqual(["hrt"]);
    expect(otherwise).toHaveLength(services.length - 1);
    expect(otherwise.find(({ outcome }) => outcome === "temporary-shelter-pam")).toMatchObject({
      fields: ["age", "population", "department"],
    });
    expect(otherwise.find(({ outcome }) => outcome === "cem")).toMatchObject({ fields: ["need"] });
  });

  it("leaves what no service meets to the Unidad de Prevención", () => {
    const { trace } = concluded({ need: "urgent-care", department: "22" });
    expect(trace.at(-1)?.citations).toEqual([{ norm: "RDE-290-2022", locator: "VIII.3" }]);
  });

  it("says whether the guidelines were in force", () => {
    const told = (asOf: string) =>
      concluded({ need: "violence" }, asOf).trace.some(({ because }) =>
        because.es.includes("no estaba vigente"),
      );
    expect(told("2022-11-27")).toBe(true);
    expect(told("2022-11-28")).toBe(false);
  });

  it("brings coverage and figures with their period", () => {
    const [cem] = concluded({ need: "legal-defence" }).services;
    expect(cem?.figures).toContainEqual(
      expect.objectContaining({ indicator: "cem-cases-attended", period: "2021-01/2021-10", value: 136782 }),
    );
    expect(cem?.centers).toContainEqual(
      expect.objectContaining({
        site: "all",
        period: "2021-01/2021-10",
        value: 426,
        source: "MIMP-2021 AURORA 1 cuadro",
      }),
    );
    const [sau] = concluded({ need: "urgent-care", department: "21" }).services;
    expect(sau?.coverage.departments?.map(({ name }) => name.es).join(", ")).toBe(
      "Arequipa, Ayacucho, Cusco, Huánuco, La Libertad, Lima, Madre de Dios, Puno",
    );
  });
});

describe("nothing is concluded", () => {
  it.each<[unknown, string, readonly string[] | undefined]>([
    [{}, "InvalidInput", undefined],
    [{ need: "happiness" }, "InvalidInput", undefined],
    [{ need: "violence", department: "26" }, "InvalidInput", undefined],
    [{ need: "violence", department: "Lima Provincias" }, "InvalidInput", undefined],
    [{ need: "violence", age: "34" }, "InvalidInput", undefined],
    [{ need: "violence", name: "x" }, "InvalidInput", undefined],
    [{ need: "violence", age: -1 }, "ContradictoryFacts", ["age"]],
    [{ need: "violence", age: 131 }, "ContradictoryFacts", ["age"]],
    [{ need: "violence", age: 40, population: ["children"] }, "ContradictoryFacts", ["age", "population"]],
    [{ need: "violence", sex: "man", population: ["women"] }, "ContradictoryFacts", ["sex", "population"]],
  ])("from %j: %s", (given, tag, fields) => {
    expect(taken(given)).toMatchObject({ failure: { _tag: tag, ...(fields && { fields }) } });
  });

  it.each([
    [{ need: "violence", age: 0 }],
    [{ need: "violence", age: 130 }],
    [{ need: "violence", age: 15, population: ["adolescents", "young-people"] }],
    [{ need: "violence", sex: "man", population: ["women", "men"] }],
  ])("but something from %j", (given) => {
    expect(taken(given)).toHaveProperty("conclusion");
  });
});

describe("the departments", () => {
  it("are those of the territory, by their codes and names", () => {
    const listed = department.concepts.filter(({ code }) => code.length === 2);
    expect(listed.map(({ code, label }) => [code, label.es])).toEqual(
      departments().map(({ code, department: name }) => [code, name]),
    );
    expect(ambiguousForms(department)).toEqual([]);
    for (const { code, label, synonyms } of listed) {
      for (const name of [label.es, ...synonyms]) {
        const district = peru.district(`${code}0101`);
        expect(district && peru.namesDepartment(district, name), name).toBe(true);
      }
    }
  });
  it.each([
    ["15", "15"],
    ["LIMA", "15"],
    ["ancash", "02"],
    ["Cuzco", "08"],
    ["Departamento de Puno", "21"],
    ["Provincia Constitucional del Callao", "07"],
    ["Lima Metropolitana", "1501"],
    ["Provincia de Lima", "1501"],
  ])("%s is %s", (text, code) => {
    expect(lookup(department, text)).toBe(code);
  });
});

describe("the figures", () => {
  it("are all found, and their remarks have a Spanish text", () => {
    for (const known of services) {
      const ids = [...known.centers, ...known.figures].flatMap(({ observations }) => observations);
      const figures = [...serviceCenters(known), ...serviceFigures(known)];
      expect(figures.map(({ id }) => id)).toEqual(ids);
      for (const { note } of figures) {
        if (note !== undefined) expect(spanishNotes).toHaveProperty([note.en]);
      }
    }
  });
  it("leave no remark unused", () => {
    const used = new Set(
      services.flatMap((known) =>
        [...serviceCenters(known), ...serviceFigures(known)].map(({ note }) => note?.en),
      ),
    );
    expect(Object.keys(spanishNotes).filter((note) => !used.has(note))).toEqual([]);
  });
});

describe("for anybody", () => {
  const codeOf = <C extends string>(concepts: readonly { readonly code: C }[]) =>
    fc.constantFrom(...concepts.map(({ code }) => code));
  const inputs = fc.record(
    {
      need: codeOf(serviceNeed.concepts),
      age: fc.oneof(fc.integer({ min: -2, max: 135 }), fc.constantFrom(0.4, 0.5, 11.5, 17.5, 59.9)),
      sex: fc.constantFrom("man", "woman"),
      population: fc.uniqueArray(codeOf(population.concepts), { maxLength: 4 }),
      department: codeOf(department.concepts),
    },
    { requiredKeys: ["need"] },
  );
  const named = new Set(findServices.citations.map(({ norm, locator }) => `${norm} ${locator}`));

  it("every service is told once, found or not, with reasons that cite places that exist", () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const outcome = taken(given);
        if ("failure" in outcome) {
          expect(outcome.failure._tag).toBe("ContradictoryFacts");
          return;
        }
        const { services: serving, otherwise, trace } = outcome.conclusion;
        const told = [...serving.map(({ code }) => code), ...otherwise.map(({ outcome: code }) => code)];
        expect([...told].sort()).toEqual(service.concepts.map(({ code }) => code).sort());
        expect(trace.length).toBeGreaterThan(1);
        for (const { because } of trace) expect(because.es).not.toBe(because.en);
        for (const { norm, locator } of trace.flatMap(({ citations }) => citations)) {
          expect(provision(norm, locator), `${norm} ${locator}`).toBeDefined();
          expect(named).toContain(`${norm} ${locator}`);
        }
        for (const { fields, needs } of otherwise) {
          expect(fields.length).toBeGreaterThan(0);
          expect(needs.es).not.toBe("");
        }
      }),
    );
  });

  it("to know more never makes a service appear that was not there", () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom("age", "sex", "population", "department"), (given, field) => {
        const { [field]: _, ...less } = given as Record<string, unknown>;
        const more = taken(given);
        const before = taken(less);
        if ("failure" in more || "failure" in before) return;
        const known = new Set(before.conclusion.services.map(({ code }) => code));
        // An age group bounds the age only where no age is given: then nothing is added, but replaced.
        if (field === "age" && given.population !== undefined) return;
        for (const { code } of more.conclusion.services) expect(known).toContain(code);
      }),
    );
  });
});
