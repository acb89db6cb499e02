import { describe, expect, it } from "vitest";
import { ambiguousForms, foldLabel, lookup } from "../taxonomy/lookup.js";
import { instrument, instruments } from "./instruments.js";
import { legalBasis, legalInstrument, legalInstruments, legalInstrumentTypes } from "./legal-instruments.js";
import { legalTimeline, legalTimelineOf } from "./legal-timeline.js";
import { normScheme } from "./norm-scheme.js";
import { provision, provisions } from "./provisions.js";
import { carabayllo2022Places } from "./report-places/carabayllo-2022.js";
import { mimp2021Places } from "./report-places/mimp-2021.js";
import { pnig2019Places } from "./report-places/pnig-2019.js";
import { normTimeline } from "./timeline.js";

const ids = legalInstruments.map(({ id }) => id);
const placesOf: Readonly<Record<string, ReadonlySet<string>>> = {
  "CARABAYLLO-2022": new Set(carabayllo2022Places.map(([locator]) => locator)),
  "MIMP-2021": new Set(mimp2021Places.map(([locator]) => locator)),
  "PNIG-2019": new Set(pnig2019Places.map(([locator]) => locator)),
};

describe("legalInstruments", () => {
  it("are as many as the sources cite, each once", () => {
    expect(ids).toHaveLength(159);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("relate only to one another", () => {
    for (const { id, relations, replacedBy } of legalInstruments) {
      expect(Object.hasOwn(legalInstrumentTypes, legalInstrument(id).type)).toBe(true);
      for (const target of [...relations.map((relation) => relation.target), replacedBy ?? id]) {
        expect(legalInstrument(target), `${id} → ${target}`).toBeDefined();
      }
      expect(relations.map(({ target }) => target)).not.toContain(id);
    }
  });

  it("have every text that is approved stand behind the one act that approves it", () => {
    const approved = legalInstruments.flatMap(({ id, relations }) =>
      relations.filter(({ kind }) => kind === "approves").map(({ target }) => [id, target] as const),
    );
    expect(new Set(approved.map(([, target]) => target)).size).toBe(approved.length);
    for (const [act, text] of approved) {
      expect(ids.indexOf(text as (typeof ids)[number]), text).toBe(ids.indexOf(act) + 1);
    }
  });

  it("cite places that exist, none twice", () => {
    for (const { id, citations } of legalInstruments) {
      const written = citations.map(({ norm, locator }) => `${norm} ${locator}`);
      expect(new Set(written).size, id).toBe(written.length);
      for (const { norm, locator } of citations) {
        const exists =
          instrument(norm)?.kind === "norm"
            ? provision(norm, locator) !== undefined
            : placesOf[norm]?.has(locator);
        expect(exists, `${id}: ${norm} ${locator}`).toBe(true);
      }
    }
  });

  it("have dates that exist, in the year that the number bears", () => {
    for (const { id, number, date, inForceFrom, inForceUntil } of legalInstruments) {
      for (const day of [inForceFrom, inForceUntil].filter((value) => value !== undefined)) {
        expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
      for (const value of [date, inForceFrom, inForceUntil].filter((some) => some !== undefined)) {
        expect(value, id).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
        expect(new Date(value).toISOString().slice(0, value.length), id).toBe(value);
      }
      const year = number?.match(/\b(?:19|20)\d{2}\b/)?.[0];
      if (year !== undefined) {
        expect(date?.slice(0, 4), id).toBe(year);
      }
      expect((inForceFrom ?? "") <= (inForceUntil ?? "9999")).toBe(true);
    }
  });
});

describe("legalBasis", () => {
  it("has 42 entries in the guidelines, and 23 of 22 instruments in the directive", () => {
    expect(legalBasis["RDE-290-2022"]).toHaveLength(42);
    expect(new Set(legalBasis["RDE-290-2022"]).size).toBe(42);
    expect(legalBasis["DG-018-2016"]).toHaveLength(23);
    expect(new Set(legalBasis["DG-018-2016"]).size).toBe(22);
  });

  it.each([
    ["RDE-290-2022", "IV.4."],
    ["DG-018-2016", "III.3."],
  ] as const)("of %s follows its text entry by entry", (norm, part) => {
    const entries = provisions(norm).filter(({ locator }) => locator.startsWith(part));
    expect(entries.map(({ locator }) => locator)).toEqual(
      legalBasis[norm].map((_, index) => `${part}${index + 1}`),
    );
    for (const [index, id] of legalBasis[norm].entries()) {
      const { name, citations } = legalInstrument(id);
      expect(citations).toContainEqual({ norm, locator: `${part}${index + 1}` });
      const number = name.split(" N° ")[1] ?? name;
      expect(entries[index]?.heading.es, id).toContain(number);
    }
  });

  it("names each entry by one act: what else is cited there is what the act approves, changes or names", () => {
    for (const [index, id] of legalBasis["RDE-290-2022"].entries()) {
      const acts = legalInstruments.filter(
        ({ number, relations, citations }) =>
          number !== undefined &&
          relations.length > 0 &&
          citations.some(({ norm, locator }) => norm === "RDE-290-2022" && locator === `IV.4.${index + 1}`),
      );
      expect([[], [id]]).toContainEqual(acts.map((act) => act.id));
    }
  });
});

describe("normScheme", () => {
  it("has one concept for each instrument, and no form that means two", () => {
    expect(normScheme.concepts.map(({ code }) => code)).toEqual(ids);
    expect(ambiguousForms(normScheme)).toEqual([]);
  });

  it("repeats no form within a concept", () => {
    for (const { label, synonyms } of normScheme.concepts) {
      const folded = [label.es, ...synonyms].map(foldLabel);
      expect(new Set(folded).size, label.es).toBe(folded.length);
    }
  });

  it.each([
    ["Ley 30364", "ley-30364"],
    ["ley nº 30364", "ley-30364"],
    ["R.M. N° 174-2016-MIMP", "rm-174-2016-mimp"],
    ["RDE 290-2022-MIMP-AURORA-DE", "rde-290-2022-mimp-aurora-de"],
    ["Directiva General N° 18-2016-MIMP", "dg-018-2016-mimp"],
    ["cedaw", "cedaw"],
    ["PNIG", "pnig"],
  ])("reads %s", (text, id) => {
    expect(lookup(normScheme, text)).toBe(id);
  });

  it("knows what replaced the guidelines of 2019", () => {
    const replaced = normScheme.concepts.filter((concept) => concept.replacedBy !== undefined);
    expect(replaced.map(({ code, replacedBy }) => [code, replacedBy])).toEqual([
      ["rde-59-2019-mimp-pncvfs-de", "rde-290-2022-mimp-aurora-de"],
      ["lineamientos-preventivo-promocionales-2019", "lineamientos-preventivos-2022"],
    ]);
  });
});

describe("legalTimeline", () => {
  it.each([
    ["rde-59-2019-mimp-pncvfs-de", "2019-09-29", "not-yet"],
    ["rde-59-2019-mimp-pncvfs-de", "2019-09-30", "in-force"],
    ["rde-59-2019-mimp-pncvfs-de", "2022-11-27", "in-force"],
    ["rde-59-2019-mimp-pncvfs-de", "2022-11-28", "ended"],
    ["rde-290-2022-mimp-aurora-de", "2022-11-27", "not-yet"],
    ["rde-290-2022-mimp-aurora-de", "2022-11-28", "in-force"],
    ["rm-064-2022-mimp", "2022-01-31", "not-yet"],
    ["rm-064-2022-mimp", "2022-02-01", "unknown"],
    ["ds-009-2016-mimp", "2015-12-31", "not-yet"],
    ["ds-009-2016-mimp", "2016-01-01", "unknown"],
    ["ley-30364", "1900-01-01", "unknown"],
  ] as const)("has %s on %s: %s", (id, date, standing) => {
    expect(legalTimeline.standing(id, date)).toBe(standing);
    expect(legalTimeline.at(date)[standing]).toContain(id);
  });

  it("puts every instrument in one standing on any day", () => {
    for (const date of ["1990-01-01", "2016-07-27", "2019-12-31", "2022-11-28", "2030-01-01"]) {
      const all = Object.values(legalTimeline.at(date)).flatMap((standing) => [...standing]);
      expect([...all].sort()).toEqual([...ids].sort());
    }
  });

  it("agrees with the timeline of the norms that rules cite", () => {
    for (const { id, norm, inForceFrom, inForceUntil } of legalInstruments) {
      if (norm !== undefined) {
        expect([id, inForceFrom, inForceUntil]).toEqual([
          id,
          normTimeline.inForceFrom(norm),
          normTimeline.inForceUntil(norm),
        ]);
      }
    }
    expect(new Set(legalInstruments.flatMap(({ norm = [] }) => norm))).toEqual(
      new Set(instruments.filter(({ kind }) => kind === "norm").map(({ id }) => id)),
    );
  });

  it("ends what a dated act repeals, on the day before", () => {
    for (const { relations, inForceFrom } of legalInstruments) {
      for (const { target } of relations.filter(({ kind }) => kind === "repeals")) {
        const last = legalInstrument(target)?.inForceUntil ?? "";
        expect(Date.parse(inForceFrom ?? "") - Date.parse(last)).toBe(24 * 60 * 60 * 1000);
      }
    }
  });

  it("does not know an instrument that it does not hold", () => {
    expect(legalTimelineOf<string>([]).standing("ley-1", "2020-01-01")).toBe("unknown");
  });
});
