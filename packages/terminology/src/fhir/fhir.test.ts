import { RULESET_DATE, RULESET_VERSION } from "@aurora/domain/rules";
import { type ConceptScheme, guidelineLevels, sector, subsumes } from "@aurora/domain/taxonomy";
import { terminology } from "@aurora/domain/terminology";
import type { CodeSystemConcept, Parameters, ValueSet } from "fhir/r4";
import { describe, expect, it, test } from "vitest";
import {
  capabilityStatement,
  codeSystem,
  codeSystems,
  FhirRefusal,
  Inputs,
  lookUpConcept,
  namingOf,
  type OperationContext,
  operate,
  type ResourceType,
  resourceOf,
  search,
  terminologyCapabilities,
} from "./index.js";
import { idsOf } from "./interactions.js";
import { faultsOf } from "./judges.test-support.js";

const schemes = [...terminology.values()];
const naming = namingOf();

interface Call {
  readonly type?: ResourceType;
  readonly instance?: string;
  readonly language?: "es" | "en";
}

/** Calls an operation as a query does. */
function call(
  name: string,
  query: Record<string, string | readonly string[]>,
  { type = "CodeSystem", ...how }: Call = {},
) {
  const context: OperationContext = { naming, instance: how.instance, language: how.language ?? "es" };
  const inputs = Inputs.ofQuery(
    Object.fromEntries(Object.entries(query).map(([key, value]) => [key, [value].flat()])),
  );
  const answer = operate(type, name, inputs, context);
  expect(faultsOf(answer)).toEqual([]);
  return answer;
}

/** The parameters of an answer by name, as plain values. */
function told(answer: object): Record<string, unknown> {
  const { parameter = [] } = answer as Parameters;
  return Object.fromEntries(parameter.map(({ name, ...value }) => [name, Object.values(value)[0]]));
}

function properties(answer: object): Record<string, unknown[]> {
  const found: Record<string, unknown[]> = {};
  for (const { name, part = [] } of (answer as Parameters).parameter ?? []) {
    if (name !== "property") continue;
    const [code, value] = part.map(({ name: _, ...rest }) => Object.values(rest)[0]);
    found[code as string] = [...(found[code as string] ?? []), value];
  }
  return found;
}

function refusal(attempt: () => unknown): { readonly kind: string; readonly en: string } {
  try {
    attempt();
  } catch (fault) {
    if (fault instanceof FhirRefusal) return { kind: fault.kind, en: fault.detail.en };
    throw fault;
  }
  throw new Error("nothing was refused");
}

const expanded = (answer: object) => (answer as ValueSet).expansion!;
const codesOf = (answer: object) => (expanded(answer).contains ?? []).map(({ code }) => code);

describe("the judges", () => {
  it("find fault where there is one", () => {
    const valid = codeSystem(sector);
    expect(faultsOf(valid)).toEqual([]);
    expect(faultsOf({ ...valid, content: "all" })).not.toEqual([]);
    expect(faultsOf({ ...valid, status: undefined })).not.toEqual([]);
    expect(faultsOf({ ...valid, colour: "red" })).not.toEqual([]);
    // csd-1: codes within a code system are unique.
    expect(faultsOf({ ...valid, concept: [{ code: "a" }, { code: "a" }] })).not.toEqual([]);
  });
});

describe.each(schemes)("the code system $id", (scheme: ConceptScheme) => {
  const resource = codeSystem(scheme);
  const flat = (concepts: readonly CodeSystemConcept[] = []): readonly CodeSystemConcept[] =>
    concepts.flatMap((concept) => [concept, ...flat(concept.concept)]);
  const all = flat(resource.concept);

  it("is valid R4, and so is its value set", () => {
    expect(faultsOf(resource)).toEqual([]);
    expect(faultsOf(resourceOf("ValueSet", scheme.id, naming)!)).toEqual([]);
  });

  it("has every concept once, in both languages, below the wider one", () => {
    expect(all.map(({ code }) => code).sort()).toEqual(scheme.concepts.map(({ code }) => code).sort());
    expect(resource.count).toBe(scheme.concepts.length);
    for (const { code, broader, label } of scheme.concepts) {
      const concept = all.find((each) => each.code === code)!;
      expect(concept.display).toBe(label.es);
      expect(concept.designation?.[0]).toMatchObject({ language: "en", value: label.en });
      expect(concept.definition).not.toBe("");
      expect(all.find((each) => each.concept?.includes(concept))?.code).toBe(broader);
    }
  });

  it("has only properties that it declares, of the type that it declares", () => {
    const types = new Map(resource.property?.map(({ code, type }) => [code, type]));
    for (const { property = [] } of all) {
      for (const { code, ...value } of property) {
        const type = types.get(code)!;
        expect(Object.keys(value)).toEqual([`value${type[0]!.toUpperCase()}${type.slice(1)}`]);
      }
    }
  });

  it("subsumes as the domain does", () => {
    const some = scheme.concepts.slice(0, 12).map(({ code }) => code);
    for (const a of some) {
      for (const b of some) {
        const outcome = told(
          operate("CodeSystem", "subsumes", Inputs.ofQuery({ codeA: [a], codeB: [b] }), {
            naming,
            instance: scheme.id,
            language: "es",
          }),
        ).outcome;
        expect(outcome === "subsumes" || outcome === "equivalent").toBe(subsumes(scheme, a, b));
        expect(outcome === "subsumed-by" || outcome === "equivalent").toBe(subsumes(scheme, b, a));
      }
    }
  });

  it("is expanded whole, page by page, and each of its codes is valid", () => {
    const whole = codesOf(call("expand", {}, { type: "ValueSet", instance: scheme.id }));
    expect(whole).toEqual(scheme.concepts.map(({ code }) => code));
    const pages = [0, 1, 2].flatMap((page) =>
      codesOf(
        call(
          "expand",
          { offset: String(page * 50), count: page === 2 ? "1000" : "50" },
          { type: "ValueSet", instance: scheme.id },
        ),
      ),
    );
    expect(pages).toEqual(whole);
    const [first] = scheme.concepts;
    expect(told(call("validate-code", { code: first!.code }, { instance: scheme.id })).result).toBe(true);
  });
});

describe("value sets", () => {
  it("hold all of a scheme, or the codes that a field admits", () => {
    expect(idsOf("ValueSet")).toEqual([
      ...terminology.keys(),
      "ecological-level-of-guidelines",
      "quality-norm",
    ]);
    const levels = { type: "ValueSet", instance: "ecological-level-of-guidelines" } as const;
    expect(codesOf(call("expand", {}, levels)).sort()).toEqual([...guidelineLevels].sort());
    const norms = codesOf(call("expand", {}, { type: "ValueSet", instance: "quality-norm" }));
    expect([norms.length, norms[0], norms.at(-1)]).toEqual([17, "L6.a", "L6.q"]);
  });

  it("tell a code that the scheme has and the list has not", () => {
    const system = naming.scheme("guideline");
    const set = { type: "ValueSet", instance: "quality-norm" } as const;
    expect(told(call("validate-code", { code: "L6.a", system }, set)).result).toBe(true);
    expect(told(call("validate-code", { code: "L1.a", system }, { ...set, language: "en" }))).toEqual({
      result: false,
      message: "quality-norm does not include L1.a, which is a code of guideline.",
    });
  });
});

describe("$lookup", () => {
  it("tells all that is known of a code", () => {
    const answer = call("lookup", { system: naming.scheme("sector"), code: "health" });
    const concept = sector.concepts.find(({ code }) => code === "health")!;
    expect(told(answer)).toMatchObject({
      name: "Sector",
      version: RULESET_VERSION,
      display: concept.label.es,
    });
    expect(properties(answer)).toMatchObject({ status: ["active"], inactive: [false] });
    expect(properties(answer).source).toHaveLength(concept.citations.length);
  });

  it("tells it in the language asked for", () => {
    const query = { system: naming.scheme("center-kind"), code: "police-station", displayLanguage: "en-GB" };
    expect(told(call("lookup", query)).display).toBe("CEM in a police station");
    expect(properties(call("lookup", query)).definition?.[0]).toMatch(/^A centre that works without pause/);
  });

  it("tells what took the place of a deprecated code", () => {
    const answer = call("lookup", { code: "rde-59-2019-mimp-pncvfs-de" }, { instance: "norm" });
    expect(properties(answer)).toMatchObject({
      status: ["deprecated"],
      inactive: [true],
      replacedBy: ["rde-290-2022-mimp-aurora-de"],
      effectiveFrom: ["2019-09-30"],
      effectiveUntil: ["2022-11-27"],
    });
    const retired = call("lookup", { code: "A-1111" }, { instance: "app-action-2017-2018" });
    expect(properties(retired)).toMatchObject({ status: ["retired"], effectiveUntil: ["2018-12-31"] });
  });

  it("tells only the properties asked for", () => {
    const answer = call("lookup", { code: "health", property: ["status", "parent"] }, { instance: "sector" });
    expect(Object.keys(properties(answer))).toEqual(["status"]);
    expect(Object.keys(told(answer))).not.toContain("designation");
  });

  it.each([
    [{ code: "helth" }, "sector", "not-found", 'sector has no code "helth".'],
    [{ code: "Salud" }, "sector", "not-found", 'sector has no code "Salud". Did you mean "health"?'],
    [{ code: "health" }, "sectors", "not-found", '"sectors" is not known.'],
    [{ code: "health" }, undefined, "required", "system is missing."],
    [{ system: "urn:aurora:scheme:sector" }, undefined, "required", "code is missing."],
    [{ system: "urn:x", code: "health" }, undefined, "not-found", '"urn:x" is not known.'],
    [
      { system: "urn:x", code: "health" },
      "sector",
      "value",
      'The system "urn:x" is not urn:aurora:scheme:sector.',
    ],
    [{ code: "health", version: "9" }, "sector", "not-found", `Only version ${RULESET_VERSION} is here.`],
    [{ code: "health", displayLanguage: "qu" }, "sector", "not-supported", "displayLanguage takes es or en."],
    [{ code: ["health", "justice"] }, "sector", "value", "code takes one value alone."],
  ])("refuses %j at %s", (query, instance, kind, en) => {
    const attempt = () => call("lookup", query as never, instance === undefined ? {} : { instance });
    expect(refusal(attempt)).toEqual({ kind, en });
  });

  it("says which parameters it takes", () => {
    expect(refusal(() => call("lookup", { code: "health", date: "2020" }, { instance: "sector" }))).toEqual({
      kind: "not-supported",
      en: 'The parameter "date" is not supported here. Supported are: code, system, version, coding, displayLanguage, property.',
    });
  });
});

describe("$validate-code", () => {
  const url = naming.scheme("sector");

  it("knows a code, with any of its names", () => {
    for (const display of ["Salud", "salud", "Health"]) {
      expect(told(call("validate-code", { url, code: "health", display }))).toEqual({
        result: true,
        display: "Salud",
      });
    }
  });

  it("says what a code is called where the name is another", () => {
    expect(
      told(call("validate-code", { url, code: "health", display: "Justicia" }, { language: "en" })),
    ).toEqual({
      result: false,
      message: '"Justicia" is no name of health: it is called "Health".',
      display: "Health",
    });
  });

  it("says that a code is unknown, and is not valid for it", () => {
    expect(told(call("validate-code", { url, code: "Salud" }))).toEqual({
      result: false,
      message: 'sector no tiene el código "Salud". ¿Quiso decir "health"?',
    });
  });

  it("names what took the place of a deprecated code, which stays valid", () => {
    expect(
      told(call("validate-code", { code: "rde-59-2019-mimp-pncvfs-de" }, { instance: "norm" })),
    ).toMatchObject({
      result: true,
      message: "rde-59-2019-mimp-pncvfs-de está retirado; lo reemplaza rde-290-2022-mimp-aurora-de.",
      inactive: true,
    });
    const retired = call(
      "validate-code",
      { code: "A-1111" },
      { instance: "app-action-2017-2018", language: "en" },
    );
    expect(told(retired)).toMatchObject({
      result: true,
      message: "A-1111 held until 2018; records of its time carry it.",
      inactive: true,
    });
  });

  it("takes codings and concepts coded in several ways, as a resource carries them", () => {
    const context: OperationContext = { naming, instance: undefined, language: "es" };
    const ask = (parameter: object, type: ResourceType = "CodeSystem") =>
      told(
        operate(type, "validate-code", Inputs.ofResource({ resourceType: "Parameters", parameter }), context),
      );
    const right = { system: url, code: "health" };
    const wrong = { system: url, code: "helth" };
    expect(ask([{ name: "coding", valueCoding: right }]).result).toBe(true);
    expect(ask([{ name: "codeableConcept", valueCodeableConcept: { coding: [wrong, right] } }]).result).toBe(
      true,
    );
    expect(ask([{ name: "codeableConcept", valueCodeableConcept: { coding: [wrong] } }]).result).toBe(false);
    const inSet = { name: "url", valueUri: naming.valueSet("sector") };
    expect(ask([inSet, { name: "coding", valueCoding: right }], "ValueSet").result).toBe(true);
    expect(ask([inSet, { name: "coding", valueCoding: { ...right, system: "urn:x" } }], "ValueSet")).toEqual({
      result: false,
      message: `El sistema "urn:x" no es ${url}.`,
    });
  });

  it.each([
    null,
    [],
    {},
    { resourceType: "Patient" },
    { resourceType: "Parameters", parameter: {} },
    { resourceType: "Parameters", parameter: [null] },
    { resourceType: "Parameters", parameter: [{ name: "code" }] },
  ])("refuses the body %j", (body) => {
    expect(refusal(() => Inputs.ofResource(body)).kind).toBe("value");
  });

  it.each(["coding", "codeableConcept"])("refuses a %s that is a text", (name) => {
    expect(refusal(() => call("validate-code", { url, [name]: "health" })).kind).toBe("value");
  });
});

describe("$subsumes", () => {
  const system = naming.scheme("strategic-group");
  it.each([
    ["state", "state", "equivalent"],
    ["civil-society", "state", "not-subsumed"],
  ])("%s and %s: %s", (codeA, codeB, outcome) => {
    expect(told(call("subsumes", { system, codeA, codeB }))).toEqual({ outcome });
  });

  it("refuses codes of two systems", () => {
    const coding = (of: string, code: string) => ({ system: naming.scheme(of), code });
    const inputs = Inputs.ofResource({
      resourceType: "Parameters",
      parameter: [
        { name: "codingA", valueCoding: coding("sector", "health") },
        { name: "codingB", valueCoding: coding("sex", "man") },
      ],
    });
    expect(
      refusal(() =>
        operate("CodeSystem", "subsumes", inputs, { naming, instance: undefined, language: "es" }),
      ).kind,
    ).toBe("value");
  });

  it("refuses an unknown code", () => {
    expect(refusal(() => call("subsumes", { system, codeA: "state", codeB: "x" })).kind).toBe("not-found");
  });
});

describe("$expand", () => {
  const type = "ValueSet";

  it("finds by the beginnings of words, in both languages and by synonyms", () => {
    const find = (filter: string) => codesOf(call("expand", { filter }, { type, instance: "center-kind" }));
    expect(find("comisar")).toEqual(["police-station"]);
    expect(find("POLICE st")).toEqual(["police-station"]);
    expect(find("establecimiento salud")).toEqual(["health-center"]);
    expect(find("misaria")).toEqual([]);
    expect(find("")).toHaveLength(4);
  });

  it("says how many there are beside the page", () => {
    const answer = call("expand", { url: naming.valueSet("population"), offset: "5", count: "2" }, { type });
    const codes = terminology.get("population")!.concepts.map(({ code }) => code);
    expect(codesOf(answer)).toEqual(codes.slice(5, 7));
    expect(expanded(answer)).toMatchObject({ total: codes.length, offset: 5, timestamp: RULESET_DATE });
    expect(codesOf(call("expand", { count: "0" }, { type, instance: "population" }))).toEqual([]);
  });

  it("leaves out, or marks, what is for records of its time alone", () => {
    const [all, active] = ["false", "true"].map((activeOnly) =>
      call("expand", { activeOnly }, { type, instance: "norm" }),
    ) as [object, object];
    const retired = codesOf(all).filter((code) => !codesOf(active).includes(code));
    expect(retired).toEqual(
      (expanded(all).contains ?? []).filter(({ inactive }) => inactive).map(({ code }) => code),
    );
    expect(retired).toContain("rde-59-2019-mimp-pncvfs-de");
    expect(codesOf(call("expand", { activeOnly: "true" }, { type, instance: "app-audience" }))).toEqual([]);
  });

  it("gives every name where it is asked for", () => {
    const answer = call(
      "expand",
      { includeDesignations: "true", displayLanguage: "en" },
      { type, instance: "center-kind" },
    );
    const [, station] = expanded(answer).contains!;
    expect(station).toMatchObject({ display: "CEM in a police station" });
    expect(station!.designation!.map(({ value }) => value)).toEqual([
      "CEM Comisaría",
      "CEM in a police station",
      "CEM Comisarías",
      "CEM - Comisaría",
    ]);
  });

  it.each([
    { count: "-1" },
    { count: "1.5" },
    { offset: "ten" },
    { activeOnly: "maybe" },
    { count: ["1", "2"] },
  ])("refuses %j", (query) => {
    expect(refusal(() => call("expand", query as never, { type, instance: "sex" })).kind).toBe("value");
  });

  it("refuses a value set that is not here, and one that is sent along", () => {
    expect(refusal(() => call("expand", { url: "urn:x" }, { type })).kind).toBe("not-found");
    expect(refusal(() => call("expand", {}, { type })).kind).toBe("required");
    expect(refusal(() => call("expand", { valueSet: "x" }, { type, instance: "sex" })).kind).toBe(
      "not-supported",
    );
  });
});

test("an operation that is not here is refused by name", () => {
  expect(refusal(() => call("translate", {})).en).toBe(
    "CodeSystem has the operations $lookup, $validate-code, $subsumes.",
  );
  expect(refusal(() => call("constructor", {})).kind).toBe("not-supported");
});

describe("search", () => {
  const find = (query: Record<string, string[]>, type: ResourceType = "CodeSystem") =>
    search(type, Inputs.ofQuery(query), naming).map(({ id }) => id);

  it("finds by what names a resource", () => {
    expect(find({})).toEqual([...terminology.keys()]);
    expect(find({ url: [naming.scheme("sex")] })).toEqual(["sex"]);
    expect(find({ url: [naming.valueSet("quality-norm")] }, "ValueSet")).toEqual(["quality-norm"]);
    expect(find({ _id: ["sex,sector"] }).sort()).toEqual(["sector", "sex"]);
    expect(find({ name: ["centerk"] })).toEqual(["center-kind"]);
    expect(find({ title: ["tipo de CEM"], version: [RULESET_VERSION], status: ["active"] })).toEqual([
      "center-kind",
    ]);
    expect(find({ version: ["0"] })).toEqual([]);
    expect(refusal(() => find({ colour: ["red"] })).kind).toBe("not-supported");
  });
});

describe("metadata", () => {
  it("is valid R4 and names every operation and code system", () => {
    const statement = capabilityStatement();
    expect(faultsOf(statement)).toEqual([]);
    expect(
      statement.rest?.[0]?.resource?.flatMap(({ type, operation = [] }) =>
        operation.map(({ name }) => `${type} ${name}`),
      ),
    ).toEqual([
      "CodeSystem lookup",
      "CodeSystem validate-code",
      "CodeSystem subsumes",
      "ValueSet expand",
      "ValueSet validate-code",
    ]);
    const capabilities = terminologyCapabilities(naming);
    expect(faultsOf(capabilities)).toEqual([]);
    expect(capabilities.codeSystem).toHaveLength(terminology.size);
  });
});

test("a bundle of every code system is valid R4", () => {
  const bundle = codeSystems();
  expect(bundle.entry).toHaveLength(terminology.size);
  expect(faultsOf(bundle)).toEqual([]);
});

test("what is known of a concept is what $lookup answers", () => {
  const [concept] = sector.concepts;
  const answer = lookUpConcept(sector, concept!, { language: "en" });
  expect(answer).toEqual(call("lookup", { code: concept!.code }, { instance: "sector", language: "en" }));
});
