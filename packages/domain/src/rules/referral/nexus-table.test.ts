import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { peruvianCalendar } from "../../calendar/index.js";
import { workingDayTerm } from "../../calendar/working-day-term.js";
import { referralEndpoint } from "../../records/referral-schemes.js";
import { referralNexus } from "../../taxonomy/index.js";
import type { Check } from "../rule.js";
import { ref001 } from "./ref-001-link-contradicts-endpoints.js";

const codesOf = <C extends string>(scheme: { readonly concepts: readonly { readonly code: C }[] }) =>
  scheme.concepts.map(({ code }) => code);

describe("the table of links", () => {
  // Origins and destinations of each link, written out anew.
  const allowed: Readonly<Record<string, readonly string[]>> = {
    "prevention-to-cem": [
      "preventive-action>cem",
      "preventive-action>linea-100",
      "intervention>cem",
      "intervention>linea-100",
      "mens-group>cem",
      "mens-group>linea-100",
    ],
    "between-interventions": ["preventive-action>intervention", "intervention>intervention"],
    "cem-to-intervention": ["cem>intervention"],
    "chat100-to-cem": ["chat-100>cem", "chat-100>intervention"],
    external: [
      "preventive-action>external-service",
      "preventive-action>cai",
      "intervention>external-service",
      "intervention>cai",
      "mens-group>external-service",
      "mens-group>cai",
      "cem>external-service",
      "cem>cai",
      "external-service>cem",
      "external-service>intervention",
    ],
  };

  it("admits these and no others, of all that there are", () => {
    const check = ref001.make as unknown as Check<Readonly<Record<string, string>>>;
    for (const nexus of codesOf(referralNexus)) {
      for (const from of codesOf(referralEndpoint)) {
        for (const to of codesOf(referralEndpoint)) {
          expect(check({ nexus, from, to }).status, `${nexus} ${from}>${to}`).toBe(
            allowed[nexus]?.includes(`${from}>${to}`) ? "satisfied" : "violated",
          );
        }
      }
    }
  });
});

describe("a term of working days", () => {
  it("holds as many working days as it says, and the next lies beyond", () => {
    const day = fc
      .integer({ min: 0, max: 9000 })
      .map((days) => new Date(Date.UTC(2016, 6, 27) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), (start, count) => {
        const term = workingDayTerm(start, count, peruvianCalendar);
        const days: string[] = [];
        for (let time = Date.parse(start) + 86_400_000; ; time += 86_400_000) {
          const date = new Date(time).toISOString().slice(0, 10);
          if (peruvianCalendar.isWorkingDay(date)) days.push(date);
          if (days.length > count) break;
        }
        expect(term).toEqual({ last: count === 0 ? start : days[count - 1], beyond: days[count] });
      }),
      { numRuns: 50 },
    );
  });

  it("is unknown where the calendar is, and ends where time does", () => {
    expect(workingDayTerm("2999-01-01", 1, peruvianCalendar)).toBeUndefined();
    expect(workingDayTerm("2023-02-30", 1, peruvianCalendar)).toBeUndefined();
    expect(workingDayTerm("9999-12-30", 1, { isWorkingDay: () => false })).toBeUndefined();
  });
});
