import { describe, expect, it } from "vitest";
import { carabayllo2022Places } from "../norms/report-places/carabayllo-2022.js";
import { carabayllo2022Figures, carabayllo2022Indicators } from "../statistics/published/carabayllo-2022.js";
import type { Claim } from "../statistics/published-figures.js";
import { ambiguousForms } from "../taxonomy/lookup.js";
import { sector } from "../taxonomy/sector.js";
import {
  carabayllo2022Findings,
  institutionalCapacity,
  institutionalCapacityDefinitions,
  monitoringAxis,
  monitoringAxisDefinitions,
  monitoringConclusions,
  monitoringRecommendations,
  sectorTopics,
} from "./index.js";

const places = new Set(carabayllo2022Places.map(([locator]) => locator));
const { observations, claims } = carabayllo2022Figures;
const figureIds = new Set(observations.map(({ id }) => id));

function namedBy(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case "total":
      return [claim.whole, ...claim.parts];
    case "share":
      return [claim.whole, claim.part];
    case "change":
      return [claim.from, claim.to];
    case "partition":
      return claim.shares;
  }
}

describe("the Carabayllo method", () => {
  it("has five axes and two sector topics", () => {
    expect(monitoringAxis.concepts).toHaveLength(5 + 2);
    expect(Object.keys(sectorTopics)).toEqual(monitoringAxis.concepts.slice(5).map(({ code }) => code));
  });

  it("has four capacities, of which the report numbers the last v", () => {
    expect(
      institutionalCapacity.concepts.map(({ citations }) => citations.map(({ locator }) => locator)),
    ).toEqual([["Objetivos i"], ["Objetivos ii"], ["Objetivos iii"], ["Objetivos v"]]);
  });

  it("has no form with two meanings, and a definition for each code", () => {
    expect(ambiguousForms(monitoringAxis)).toEqual([]);
    expect(ambiguousForms(institutionalCapacity)).toEqual([]);
    expect(Object.keys(monitoringAxisDefinitions)).toEqual(monitoringAxis.concepts.map(({ code }) => code));
    expect(Object.keys(institutionalCapacityDefinitions)).toEqual(
      institutionalCapacity.concepts.map(({ code }) => code),
    );
  });

  it("concludes thirteen times, in the report's order", () => {
    expect(monitoringConclusions.map(({ citations }) => citations[0].locator)).toEqual(
      Array.from({ length: 13 }, (_, index) => `Conclusiones ${index + 1}`),
    );
  });

  it("recommends twenty times: 7, 7, 1, 2 and 3", () => {
    const addressees = monitoringRecommendations.map(({ addressee }) => addressee);
    expect([...new Set(addressees)].map((name) => addressees.filter((one) => one === name).length)).toEqual([
      7, 7, 1, 2, 3,
    ]);
    const locators = ["A", "B", "C", "D", "E"].flatMap((letter, index) =>
      Array.from({ length: [7, 7, 1, 2, 3][index]! }, (_, n) => `Recomendaciones ${letter}.${n + 1}`),
    );
    expect(monitoringRecommendations.map(({ citations }) => citations[0].locator)).toEqual(locators);
  });

  it("asks for every recommendation from its addressee", () => {
    for (const { addressee, responsible, code } of monitoringRecommendations) {
      if (addressee === "local-government-and-public-sectors") {
        expect(responsible, code).toContain("local-government");
        expect(responsible.length, code).toBeGreaterThan(1);
      } else {
        expect(responsible, code).toEqual([addressee]);
      }
    }
  });
});

describe.each([
  ["findings", carabayllo2022Findings],
  ["conclusions", monitoringConclusions],
  ["recommendations", monitoringRecommendations],
])("the %s", (_, items) => {
  it("have a code each, and say each thing once", () => {
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    expect(new Set(items.flatMap(({ text }) => [text.es, text.en])).size).toBe(2 * items.length);
    for (const { code, text } of items) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(text.es, code).toMatch(/^\p{Lu}.+\.$/u);
      expect(text.en, code).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  it("cite places of the report", () => {
    for (const { norm, locator } of items.flatMap(({ citations }) => citations)) {
      expect(norm).toBe("CARABAYLLO-2022");
      expect(places, locator).toContain(locator);
    }
  });
});

describe("the findings", () => {
  it("name a limitation on every axis, and speak of every sector interviewed", () => {
    for (const { code } of monitoringAxis.concepts) {
      const kinds = carabayllo2022Findings.filter(({ axis }) => axis === code).map(({ kind }) => kind);
      expect(kinds, code).toContain("limitation");
    }
    const sectors = new Set(carabayllo2022Findings.flatMap((finding) => finding.sectors));
    for (const code of ["local-government", "health", "education", "police", "women-ministry"] as const) {
      expect(sectors).toContain(code);
    }
  });

  it("point to published figures", () => {
    for (const id of carabayllo2022Findings.flatMap(({ figures }) => figures ?? [])) {
      expect(figureIds, id).toContain(id);
    }
  });

  it("keep the topics to their sectors", () => {
    for (const [axis, only] of Object.entries(sectorTopics)) {
      for (const finding of carabayllo2022Findings.filter((one) => one.axis === axis)) {
        expect(finding.sectors).toEqual([only]);
      }
    }
  });
});

describe("the figures of the report", () => {
  it("have an id each, and stand in a place of the report", () => {
    expect(figureIds.size).toBe(observations.length);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(places.size).toBe(carabayllo2022Places.length);
    for (const { source } of [...observations, ...claims]) {
      expect(source).toMatch(/^CARABAYLLO-2022 /);
      expect(places, source).toContain(source.slice("CARABAYLLO-2022 ".length));
    }
  });

  it("are claimed by ids that exist", () => {
    const named = claims.flatMap(namedBy);
    for (const id of named) {
      expect(figureIds, id).toContain(id);
    }
  });

  it("use every indicator of their own", () => {
    const used = new Set(observations.map(({ indicator }) => indicator));
    for (const { code } of carabayllo2022Indicators) {
      expect(used).toContain(code);
    }
  });

  it("stand in the country, the province or the district", () => {
    expect(new Set(observations.map(({ place }) => place))).toEqual(new Set(["pe", "1501", "150106"]));
  });
});

it("names only sectors of the scheme", () => {
  const codes = new Set<string>(sector.concepts.map(({ code }) => code));
  const named = [
    ...carabayllo2022Findings.flatMap(({ sectors }) => sectors),
    ...monitoringConclusions.flatMap(({ sectors }) => sectors),
    ...monitoringRecommendations.flatMap(({ responsible, mends }) => [...responsible, ...mends]),
  ];
  for (const code of named) {
    expect(codes).toContain(code);
  }
});
