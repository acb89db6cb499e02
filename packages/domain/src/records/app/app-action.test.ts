import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peru } from "../../territory/index.js";
import {
  appAction,
  appActionCatalogue,
  appActionCatalogues,
  appActionGroup,
  appAgeBand,
  appAgeBands,
  appAudience,
  appAudiences,
  departmentCodeOf,
  districtCodeOf,
  provinceCodeOf,
} from "../app-action.js";
import type { FactsOf } from "../entity.js";
import { schemaOf } from "../schema.js";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

const [header = [], ...rows] = read("../../../../../examples/app-2017.csv")
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));

const records = rows.map((cells) =>
  Object.fromEntries(
    Object.entries(appAction.fields).map(([name, field]) => {
      const cell = cells[header.indexOf(field.header)]!;
      return [name, field.kind === "count" ? Number(cell) : cell];
    }),
  ),
) as unknown as FactsOf<typeof appAction>[];

describe("app-action", () => {
  it("has the file's 81 headers in the file's order", () => {
    expect(Object.values(appAction.fields).map((field) => field.header)).toEqual(header);
    expect(header).toHaveLength(81);
  });

  it("names counts in camel case, by sex", () => {
    const names = Object.keys(appAction.fields);
    expect(names.slice(0, 12)).toEqual([
      "appId",
      "cemCode",
      "startDate",
      "stateCode",
      "provinceCode",
      "districtCode",
      "area",
      "actionCode",
      "campaign",
      "ojWomen",
      "ojMen",
      "opWomen",
    ]);
    expect(appAction.fields.adolTWomen.header).toBe("adol_t_m");
    expect(appAction.fields.mayMen.header).toBe("may_v");
    expect(appAction.fields.ojWomen.whenEmpty).toBe(0);
    expect(appAction.fields.fupriWomen.label).toEqual({
      es: "Representantes de la sociedad civil: mujeres",
      en: "Representatives of civil society: women",
    });
  });

  it("points to its own fields alone", () => {
    const { idField, centerField, dateFields, likenessFields, fields } = appAction;
    for (const name of [idField, centerField, ...dateFields, ...likenessFields]) {
      expect(Object.keys(fields)).toContain(name);
    }
  });

  it("holds the seven real rows, none like another", () => {
    expect(records).toHaveLength(7);
    const schema = schemaOf(appAction);
    for (const record of records) expect(schema.safeParse(record).error).toBeUndefined();
    const likeness = records.map((record) =>
      appAction.likenessFields.map((name) => record[name as keyof typeof record]).join("|"),
    );
    expect(new Set(likeness).size).toBe(7);
  });

  it("counts in the real rows as many by audience as by age, for each sex", () => {
    for (const record of records) {
      for (const sex of ["women", "men"] as const) {
        const byAudience = appAudiences.reduce((sum, group) => sum + (record[group[sex]] ?? 0), 0);
        const byAge = appAgeBands.reduce((sum, group) => sum + (record[group[sex]] ?? 0), 0);
        expect(byAudience).toBe(byAge);
      }
    }
  });

  it("finds the real rows' places, codes and years in the catalogues", () => {
    for (const record of records) {
      const district = districtCodeOf(record)!;
      expect(peru.district(district)).toBeDefined();
      expect(district.startsWith(provinceCodeOf(record)!)).toBe(true);
      expect(district.startsWith(departmentCodeOf(record)!)).toBe(true);
      expect(appActionCatalogue(2017)?.action(record.actionCode!)).toBeDefined();
    }
    expect(districtCodeOf(records[0]!)).toBe("030109");
  });
});

describe("codes of places", () => {
  it("get one lost zero back, and stay as they are otherwise", () => {
    expect(departmentCodeOf({ stateCode: "3" })).toBe("03");
    expect(departmentCodeOf({ stateCode: "15" })).toBe("15");
    expect(provinceCodeOf({ provinceCode: "301" })).toBe("0301");
    expect(districtCodeOf({ districtCode: "30109" })).toBe("030109");
    expect(districtCodeOf({ districtCode: "301" })).toBe("301");
    expect(districtCodeOf({ districtCode: "ABC" })).toBe("ABC");
    expect(districtCodeOf({ districtCode: undefined })).toBeUndefined();
  });
});

describe("audiences and age bands", () => {
  it("are the register's columns, by its labels or with them as synonyms", () => {
    const columns = read("../../../data/app-register/column_labels.csv")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => /^(\w+),"?(.*?)"?,(audience|age)$/.exec(line)!);
    const concepts = [
      ...appAudience.concepts.map((concept) => ({ ...concept, kind: "audience" })),
      ...appAgeBand.concepts.map((concept) => ({ ...concept, kind: "age" })),
    ];
    expect(concepts.map(({ code, kind }) => [code, kind])).toEqual(
      columns.map(([, code, , kind]) => [code, kind]),
    );
    for (const [at, [, , label]] of columns.entries()) {
      const { label: ours, synonyms } = concepts[at]!;
      expect([ours.es, ...synonyms]).toContain(label);
    }
    expect(appAudiences).toHaveLength(29);
    expect(appAgeBands).toHaveLength(7);
    expect(appAgeBands[3]).toEqual({ code: "adol_t", women: "adolTWomen", men: "adolTMen" });
  });
});

describe("the catalogues of actions", () => {
  it("hold for their years alone", () => {
    expect([2016, 2017, 2018, 2019, 2020, 2021].map((year) => appActionCatalogue(year)?.fromYear)).toEqual([
      undefined,
      2017,
      2017,
      2019,
      2019,
      undefined,
    ]);
    for (const { actions, groups, fromYear, untilYear } of appActionCatalogues) {
      for (const concept of [...actions.concepts, ...groups.concepts]) {
        expect(concept).toMatchObject({ fromYear, untilYear });
      }
    }
  });

  it("have 113 codes in 15 groups, then 101 in 14", () => {
    const sizes = appActionCatalogues.map(({ actions, groups }) => [
      actions.concepts.length,
      groups.concepts.length,
    ]);
    expect(sizes).toEqual([
      [113, 15],
      [101, 14],
    ]);
  });

  it("share 91 codes, of which 57 have other words in the source", () => {
    const [earlier, later] = appActionCatalogues.map(
      ({ actions }) => new Map(actions.concepts.map((c) => [c.code, c.synonyms[0] ?? c.label.es])),
    );
    const shared = [...earlier!.keys()].filter((code) => later!.has(code));
    expect(shared).toHaveLength(91);
    expect(shared.filter((code) => earlier!.get(code) !== later!.get(code))).toHaveLength(57);
  });

  it("put every code in a group of its year", () => {
    for (const { actions, fromYear, untilYear } of appActionCatalogues) {
      for (const { code } of actions.concepts) {
        const group = appActionGroup(code, fromYear);
        expect(group).toBeDefined();
        expect(appActionGroup(code, untilYear)).toBe(group);
        expect(code.startsWith(group!.code)).toBe(true);
      }
    }
  });

  it.each([
    ["A-5007", 2017, "A-50"],
    ["A-1001", 2017, "A-100"],
    ["A-1016", 2018, "A-101"],
    ["A-1112", 2017, "A-11"],
    ["A-6012", 2019, "A-60"],
    ["A-1504", 2018, "A-15"],
    ["A-1401", 2020, "A-14"],
    ["A-1504", 2019, undefined],
    ["A-5004", 2017, undefined],
    ["A-5007", 2021, undefined],
    ["A-50", 2017, undefined],
  ] as const)("group %s in %i under %s", (code, year, group) => {
    expect(appActionGroup(code, year)?.code).toBe(group);
  });

  it("name a code by its year", () => {
    expect(appActionCatalogue(2017)?.action("A-1112")?.label.es).toBe("Taller de desarrollo de capacidades");
    expect(appActionCatalogue(2019)?.action("A-1112")?.label.es).toBe("Taller");
    expect(appActionGroup("A-1301", 2018)?.label.es).toBe("Prácticas de crianza para el buen trato");
    expect(appActionGroup("A-1301", 2020)?.label.es).toBe('Acciones socio educativas "QSVMD"');
    expect(appActionCatalogue(2019)?.action("A-1302")).toMatchObject({
      label: { es: "Acción de edu-entretenimiento", en: "Edutainment" },
      synonyms: ["Acción de edi-entretenimiento"],
    });
  });
});
