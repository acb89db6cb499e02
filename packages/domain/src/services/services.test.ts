import { describe, expect, it } from "vitest";
import { provision } from "../norms/index.js";
import { mimp2021Places } from "../norms/report-places/mimp-2021.js";
import { mimp2021Figures } from "../statistics/published/mimp-2021.js";
import { pnig2019Figures } from "../statistics/published/pnig-2019.js";
import { seriesFigures } from "../statistics/published/series.js";
import { ambiguousForms, foldLabel, lookup } from "../taxonomy/index.js";
import { departments, provinces } from "../territory/index.js";
import {
  type ServiceCode,
  service,
  serviceDefinitions,
  serviceNeed,
  serviceNeedDefinitions,
  services,
} from "./index.js";

const schemes = [
  { ...service, definitions: serviceDefinitions },
  { ...serviceNeed, definitions: serviceNeedDefinitions },
];

describe.each(schemes)("the scheme $id", ({ definitions, ...scheme }) => {
  it("has no code twice, and no form that means two", () => {
    const codes = scheme.concepts.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(ambiguousForms(scheme)).toEqual([]);
    for (const { label, synonyms } of scheme.concepts) {
      const folded = [label.es, ...synonyms].map(foldLabel);
      expect(new Set(folded).size, label.es).toBe(folded.length);
    }
  });

  it("defines every code once in each language", () => {
    expect(Object.keys(definitions)).toEqual(scheme.concepts.map(({ code }) => code));
    const texts = Object.values(definitions).flatMap(({ es, en }) => [es, en]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}.+\.$/u);
    }
  });
});

describe("the services", () => {
  it("are seven of AURORA, seven of INABIF and three of the directorates, with their parts", () => {
    const tree: Record<string, string[]> = {};
    for (const { code, broader } of service.concepts) {
      tree[broader ?? code] ??= [];
      if (broader !== undefined) {
        tree[broader]?.push(code);
      }
    }
    expect(tree).toEqual({
      cem: [],
      cai: [],
      "linea-100": [],
      "chat-100": ["mens-chat"],
      sau: [],
      hrt: [],
      "rural-strategy": [],
      "car-nna": [],
      "car-pam": [],
      "car-pcd": [],
      "street-educators": [],
      cedif: [
        "cedif-day-care",
        "cedif-adolescent-promotion",
        "cedif-day-center",
        "cedif-occupational-workshops",
        "cedif-family-counselling",
        "cedif-parents-school",
      ],
      can: [],
      "temporary-shelter": ["temporary-shelter-nna", "temporary-shelter-pam", "temporary-shelter-pcd"],
      adoptions: [],
      upe: [],
      mi60plus: [],
    });
  });

  it("have one entry each, in the scheme's order", () => {
    expect(services.map(({ code }) => code)).toEqual(service.concepts.map(({ code }) => code));
  });

  it("have parts run by the same operator, in no wider a place, for needs of the whole", () => {
    const whole = (code: string) => services.find((entry) => entry.code === code);
    for (const { code, broader } of service.concepts) {
      const part = whole(code);
      const parent = whole(broader ?? code);
      expect(part?.operator).toBe(parent?.operator);
      expect(parent?.serves.needs).toEqual(expect.arrayContaining([...(part?.serves.needs ?? [])]));
      expect(part?.coverage.extent).toBe(parent?.coverage.extent);
    }
  });

  it("answer to the names that the sources give them", () => {
    const names: readonly (readonly [string, ServiceCode])[] = [
      ["CEM", "cem"],
      ["Centros de Emergencia Mujer", "cem"],
      ["Centro de Atención Integral", "cai"],
      ["LINEA 100", "linea-100"],
      ["Servicios de Atención Urgente", "sau"],
      ["Casa de Acogida", "hrt"],
      ["Hogar Refugio Temporal", "hrt"],
      ["CAR NNA", "car-nna"],
      ["CARPAM", "car-pam"],
      ["Acogida Temporal", "temporary-shelter"],
      ["Mi60+", "mi60plus"],
    ];
    for (const [name, code] of names) {
      expect(lookup(service, name), name).toBe(code);
    }
  });

  it("meet every need, and each at least one", () => {
    const met = new Set(services.flatMap(({ serves }) => serves.needs));
    expect([...met].sort()).toEqual(serviceNeed.concepts.map(({ code }) => code).sort());
    for (const { code, serves } of services) {
      expect(serves.needs.length, code).toBeGreaterThan(0);
      expect(new Set(serves.needs).size, code).toBe(serves.needs.length);
    }
  });

  it("take ages that follow each other", () => {
    for (const { code, serves } of services) {
      const { from = 0, to = 120 } = serves.ages ?? {};
      expect(from, code).toBeGreaterThanOrEqual(0);
      expect(to, code).toBeGreaterThan(from);
      expect(to, code).toBeLessThanOrEqual(120);
    }
    const stated = services.flatMap(({ code, serves: { ages } }) =>
      ages !== undefined && ages.interpretation === undefined ? [[code, ages.from, ages.to]] : [],
    );
    expect(stated).toEqual([
      ["car-nna", 0, 18],
      ["cedif-day-care", 0.5, 11],
      ["cedif-adolescent-promotion", 12, 17],
      ["cedif-day-center", 60, undefined],
      ["mi60plus", 60, undefined],
    ]);
  });

  it("are given in the departments that the report lists", () => {
    const named = new Map(departments().map(({ code, department }) => [code, department]));
    const known = new Set(provinces().map(({ code }) => code));
    const listed = Object.fromEntries(
      services.flatMap(({ code, coverage }) => {
        if (coverage.extent === "national") {
          return [];
        }
        for (const province of coverage.within ?? []) {
          expect(known).toContain(province);
          expect(coverage.departments).toContain(province.slice(0, 2));
        }
        return [[code, coverage.departments.map((department) => named.get(department)).join(", ")]];
      }),
    );
    expect(listed).toEqual({
      cai: "Ayacucho, Callao, Cusco, Lima",
      sau: "Arequipa, Ayacucho, Cusco, Huánuco, La Libertad, Lima, Madre de Dios, Puno",
      "rural-strategy":
        "Amazonas, Áncash, Apurímac, Arequipa, Ayacucho, Cajamarca, Cusco, Huancavelica, Huánuco, Ica, Junín, La Libertad, Lambayeque, Loreto, Madre de Dios, Moquegua, Pasco, Piura, Puno, Tacna, Tumbes, Ucayali",
      "car-pam": "Lima",
      "car-pcd": "Arequipa, Lima",
      can: "Lima",
      "temporary-shelter": "Lima",
      "temporary-shelter-nna": "Lima",
      "temporary-shelter-pam": "Lima",
      "temporary-shelter-pcd": "Lima",
      mi60plus: "Áncash, Lima",
    });
  });
});

describe("what the services rest on", () => {
  const observations = [
    ...mimp2021Figures.observations,
    // The report speaks of much beside AURORA's services.
    ...pnig2019Figures.observations.filter(({ source }) => source.startsWith("PNIG-2019 OP01 AURORA")),
    ...seriesFigures.observations,
  ];
  const byId = new Map(observations.map((observation) => [observation.id, observation]));

  it("is cited at places that exist", () => {
    const places = mimp2021Places.map(([locator]) => locator);
    const cited = [...service.concepts, ...serviceNeed.concepts, ...services].flatMap(
      ({ citations }) => citations,
    );
    for (const { norm, locator } of cited) {
      if (norm === "MIMP-2021") {
        expect(places).toContain(locator);
      } else if (norm === "PNIG-2019") {
        expect(locator).toBe("OP01 AURORA");
      } else {
        expect(provision(norm, locator), `${norm} ${locator}`).toBeDefined();
      }
    }
  });

  it("are figures that exist, of the period under which they stand", () => {
    for (const { code, centers, figures } of services) {
      for (const { period, observations: ids } of [...centers, ...figures]) {
        expect(ids.length, code).toBeGreaterThan(0);
        for (const id of ids) {
          expect(byId.get(id)?.period, id).toBe(period);
        }
      }
    }
  });

  it("leave out no figure of the report, and of the series only femicides", () => {
    const used = new Set(
      services.flatMap(({ centers, figures }) =>
        [...centers, ...figures].flatMap(({ observations: ids }) => ids),
      ),
    );
    const unused = observations.filter(({ id }) => !used.has(id)).map(({ indicator }) => indicator);
    expect(new Set(unused)).toEqual(new Set(["femicides", "femicide-attempts"]));
  });
});
