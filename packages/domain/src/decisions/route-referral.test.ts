import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { provision } from "../norms/index.js";
import { referralReason } from "../records/referral-schemes.js";
import { ref001 } from "../rules/referral/ref-001-link-contradicts-endpoints.js";
import { externalMatter } from "../taxonomy/external-matter.js";
import { takeDecision } from "./catalogue.js";
import { referralOrigin } from "./referral-ways.js";
import { routeReferral } from "./route-referral.js";
import { ruleSays } from "./rule-says.js";

const asOf = "2023-12-31";
const taken = (given: unknown, on = asOf) => takeDecision(routeReferral, given, { asOf: on });

function concluded(given: unknown, on = asOf) {
  const outcome = taken(given, on);
  if ("failure" in outcome) throw new Error(`no conclusion: ${outcome.failure._tag}`);
  return outcome.conclusion;
}

const dutiesOf = (given: unknown) => concluded(given).duties.map(({ code }) => code);
const placesOf = (given: unknown) =>
  concluded(given).trace.flatMap(({ citations }) =>
    citations.map(({ norm, locator }) => `${norm} ${locator}`),
  );

describe("where a person is referred", () => {
  // Each origin and situation by itself, written out anew: the link, then the destinations.
  it.each([
    ["preventive-action", "violence", "prevention-to-cem", ["cem", "linea-100"]],
    ["preventive-action", "benefit", "between-interventions", ["intervention"]],
    ["preventive-action", "connected-matter", "external", ["external-service"]],
    ["preventive-action", "sentenced", "external", ["cai"]],
    ["intervention", "violence", "prevention-to-cem", ["cem", "linea-100"]],
    ["intervention", "benefit", "between-interventions", ["intervention"]],
    ["intervention", "connected-matter", "external", ["external-service"]],
    ["intervention", "sentenced", "external", ["cai"]],
    ["mens-group", "violence", "prevention-to-cem", ["cem", "linea-100"]],
    ["mens-group", "benefit", null, []],
    ["mens-group", "connected-matter", "external", ["external-service"]],
    ["mens-group", "sentenced", "external", ["cai"]],
    ["chat-100", "violence", "chat100-to-cem", ["cem"]],
    ["chat-100", "benefit", "chat100-to-cem", ["cem", "intervention"]],
    ["chat-100", "connected-matter", null, []],
    ["chat-100", "sentenced", null, []],
    ["cem", "violence", null, ["cem"]],
    ["cem", "benefit", "cem-to-intervention", ["intervention"]],
    ["cem", "connected-matter", "external", ["external-service"]],
    ["cem", "sentenced", "external", ["cai"]],
    ["external-service", "violence", "external", ["cem"]],
    ["external-service", "benefit", "external", ["cem", "intervention"]],
    ["external-service", "connected-matter", null, []],
    ["external-service", "sentenced", null, []],
  ])("from %s for %s: %s %j", (origin, situation, nexus, destinations) => {
    const conclusion = concluded({ origin, situation });
    expect(conclusion).toMatchObject({ nexus, destinations });
    expect(conclusion.unresolved).toEqual(destinations.length === 0 ? [situation] : []);
    const isAsked = conclusion.duties.some(({ code }) => code === "ask-unidad-de-prevencion");
    expect(isAsked).toBe(destinations.length === 0);
    if (destinations.length === 0) expect(placesOf({ origin, situation })).toContain("RDE-290-2022 VIII.3");
  });

  it("adds the line and the urgent teams behind the CEM where risk is imminent", () => {
    for (const origin of ["preventive-action", "chat-100", "cem", "external-service"]) {
      const given = { origin, situation: "violence", imminentRisk: true };
      expect(concluded(given).destinations).toEqual(["cem", "linea-100", "sau"]);
      expect(dutiesOf(given)).toContain("seek-urgent-care");
    }
    expect(dutiesOf({ origin: "mens-group", situation: "violence", imminentRisk: true })).toEqual(
      expect.arrayContaining(["use-emergency-directory", "coordinate-protection"]),
    );
  });

  it("says of an unknown risk that it is unknown", () => {
    const { missing, trace, destinations } = concluded({ origin: "cem", situation: "violence" });
    expect(missing).toEqual(["imminentRisk"]);
    expect(destinations).toEqual(["cem"]);
    expect(trace.some(({ because }) => because.en.includes("not known"))).toBe(true);
    expect(concluded({ origin: "cem", situation: "violence", imminentRisk: false }).missing).toEqual([]);
  });

  it("sends the violence to the CEM and the connected matter to the external service, in that order", () => {
    const { referrals, destinations } = concluded({
      origin: "intervention",
      situation: "violence",
      matter: "custody",
    });
    expect(destinations).toEqual(["cem", "linea-100", "external-service"]);
    expect(referrals).toEqual([
      { reason: "violence", nexus: "prevention-to-cem", destinations: ["cem", "linea-100"] },
      { reason: "connected-matter", nexus: "external", destinations: ["external-service"] },
    ]);
  });

  it("takes violence brought as a connected matter for violence", () => {
    expect(
      concluded({ origin: "preventive-action", situation: "connected-matter", matter: "violence" }),
    ).toMatchObject({ nexus: "prevention-to-cem", destinations: ["cem", "linea-100"], unresolved: [] });
    expect(
      concluded({ origin: "external-service", situation: "connected-matter", matter: "violence" }),
    ).toMatchObject({ nexus: "external", destinations: ["cem"], unresolved: [] });
  });

  it("tells which of two reasons no provision covers", () => {
    expect(concluded({ origin: "chat-100", situation: "violence", matter: "alimony" })).toMatchObject({
      nexus: "chat100-to-cem",
      destinations: ["cem"],
      unresolved: ["connected-matter"],
    });
  });

  it("keeps a sentenced man's destination, and protects those at risk from him", () => {
    const given = { origin: "mens-group", situation: "sentenced", imminentRisk: true, ageGroup: "adults" };
    expect(concluded(given).destinations).toEqual(["cai"]);
    expect(dutiesOf(given)).toEqual([
      "use-emergency-directory",
      "coordinate-protection",
      "replace-no-sanction",
    ]);
  });

  it.each(["children", "adolescents"])("finds no provision for sentenced %s", (ageGroup) => {
    const given = { origin: "mens-group", situation: "sentenced", ageGroup };
    expect(concluded(given)).toMatchObject({ nexus: null, destinations: [], unresolved: ["sentenced"] });
    expect(placesOf(given)).toEqual(expect.arrayContaining(["DG-018-2016 VI.6.11.5", "RDE-290-2022 VIII.3"]));
  });

  it("considers a child's interest, and names who protects those without care", () => {
    const given = { origin: "preventive-action", situation: "violence", ageGroup: "children" };
    expect(concluded(given).destinations).toEqual(["cem", "linea-100"]);
    expect(dutiesOf(given)).toContain("child-interest-first");
    expect(placesOf(given)).toEqual(expect.arrayContaining(["DG-018-2016 V.5.3.2", "MIMP-2021 DPE UPE"]));
  });

  it("asks for the matter of a connected case", () => {
    expect(concluded({ origin: "cem", situation: "connected-matter" }).missing).toContain("matter");
    expect(
      concluded({ origin: "cem", situation: "connected-matter", matter: "alimony" }).missing,
    ).not.toContain("matter");
  });

  it("says from where an uncovered case would be covered", () => {
    const { otherwise } = concluded({ origin: "chat-100", situation: "sentenced" });
    expect(otherwise).toContainEqual(expect.objectContaining({ outcome: "cai", fields: ["origin"] }));
  });

  it.each([
    [{}, ["origin", "situation"]],
    [{ origin: "cem" }, ["situation"]],
    [{ situation: "violence" }, ["origin"]],
  ])("asks for what it cannot conclude without: %j", (given, fields) => {
    const outcome = taken(given);
    expect("failure" in outcome && outcome.failure).toMatchObject({ _tag: "MissingFacts", fields });
  });

  it.each([
    [{ origin: "sau", situation: "violence" }],
    [{ origin: "cem", situation: "enojo" }],
    [{ origin: "cem", situation: "violence", imminentRisk: "mucho" }],
    [{ origin: "cem", situation: "violence", destino: "cai" }],
  ])("refuses what is not of its form: %j", (given) => {
    const outcome = taken(given);
    expect("failure" in outcome && outcome.failure._tag).toBe("InvalidInput");
  });

  it.each([
    ["2022-11-27", "violence", true],
    ["2022-11-28", "violence", false],
    ["2022-11-27", "sentenced", false],
    ["2016-07-26", "sentenced", true],
  ])("says on %s, for %s, whether its norm was in force", (on, situation, isStep) => {
    const { trace } = concluded({ origin: "preventive-action", situation }, on);
    expect(trace.some(({ because }) => because.en.includes("not in force"))).toBe(isStep);
  });

  it("keeps to the table of links, and never sends violence to an external service first", () => {
    const codesOf = <C extends string>({
      concepts,
    }: {
      readonly concepts: readonly { readonly code: C }[];
    }) => concepts.map(({ code }) => code);
    const allowed = new Set(routeReferral.citations.map(({ norm, locator }) => `${norm} ${locator}`));
    expect(allowed.size).toBe(routeReferral.citations.length);
    for (const { norm, locator } of routeReferral.citations) {
      expect(provision(norm, locator), locator).toBeDefined();
    }
    fc.assert(
      fc.property(
        fc.record({
          origin: fc.constantFrom(...codesOf(referralOrigin)),
          situation: fc.constantFrom(...codesOf(referralReason)),
          matter: fc.constantFrom(undefined, ...codesOf(externalMatter)),
          ageGroup: fc.constantFrom(
            undefined,
            "children",
            "adolescents",
            "young-people",
            "adults",
            "older-adults",
          ),
          imminentRisk: fc.constantFrom(undefined, true, false),
        }),
        (given) => {
          const { destinations, referrals, trace, duties, unresolved, otherwise } = concluded(given);
          expect(trace.length).toBeGreaterThan(0);
          for (const { citations } of [...trace, ...duties]) {
            for (const { norm, locator } of citations) expect(allowed).toContain(`${norm} ${locator}`);
          }
          for (const { nexus, destinations: to } of referrals) {
            if (nexus === null) continue;
            for (const one of to) {
              expect(ruleSays(ref001, { nexus, from: given.origin, to: one }).status).toBe("satisfied");
            }
          }
          if (given.situation === "violence") expect(destinations[0]).toBe("cem");
          if (given.imminentRisk && given.situation !== "sentenced") expect(destinations[0]).toBe("cem");
          if (given.situation === "sentenced" && unresolved.length === 0) expect(destinations[0]).toBe("cai");
          expect(new Set(destinations).size).toBe(destinations.length);
          expect(destinations.length > 0 || unresolved.length > 0).toBe(true);
          expect(otherwise.map(({ outcome }) => outcome)).not.toContain(
            destinations[0] ?? "unidad-de-prevencion",
          );
        },
      ),
    );
  });
});
