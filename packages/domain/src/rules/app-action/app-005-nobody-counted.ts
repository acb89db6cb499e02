import { cite } from "../../norms/citation.js";
import { appActionCatalogue, appActionGroup } from "../../records/app-action.js";
import { satisfied, type Undetermined, undeterminedBy, violated } from "../outcome.js";
import { allCounts } from "./counted-people.js";
import { appRules } from "./rules-over-app-actions.js";
import { yearOf } from "./year-of.js";

const unknown = undeterminedBy("actionCode", "startDate");

/** Group of the media actions, in every catalogue: what is broadcast has an audience, but no participants. */
const mediaGroup = "A-50";

/** What an authority issues, by the first year of the catalogue: a norm has no participants. */
const issuedNorms: ReadonlyMap<number, ReadonlySet<string>> = new Map([
  // Ordinances; rectors' and faculties' resolutions; directives of UGEL and DRE.
  [2017, new Set(["A-3002", "A-1405", "A-1406", "A-7012"])],
  [2019, new Set(["A-3002", "A-1305", "A-1306", "A-7014"])],
]);

/** Nobody is counted in an action in which people take part (RDE-290-2022 VI.6.5.6.d). */
export const app005 = appRules.record({
  code: "APP-005",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "No se contó a nadie en una acción que tiene participantes.",
    en: "Nobody is counted in an action in which people take part.",
  },
  remedy: {
    es: "Cuente a quienes participaron, o corrija el código de acción.",
    en: "Count those who took part, or mend the action code.",
  },
  fields: ["actionCode", "startDate", ...allCounts],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  interpretation: {
    es: "Que las acciones en medios y las normas emitidas no tienen participantes se lee de sus nombres en los catálogos del registro; ninguna norma lo dice.",
    en: "That media actions and issued norms have no participants is read from their names in the register's catalogues; no norm says so.",
  },
  check: (row) => {
    const { actionCode, startDate } = row;
    let undecided = false;
    for (const field of allCounts) {
      const count = row[field];
      if (count === undefined) undecided = true;
      else if (count > 0) return satisfied;
    }
    if (actionCode === undefined || startDate === undefined) return unknown(row);
    const year = yearOf(startDate);
    const catalogue = appActionCatalogue(year);
    const group = appActionGroup(actionCode, year);
    // APP-003 reports a code or a year that no catalogue has: nobody knows what the action was.
    if (catalogue === undefined || group === undefined) return unknown(row);
    if (group.code === mediaGroup || issuedNorms.get(catalogue.fromYear)?.has(actionCode)) {
      return satisfied;
    }
    if (undecided) {
      return {
        status: "undetermined",
        missing: allCounts.filter((field) => row[field] === undefined),
      } satisfies Undetermined;
    }
    return violated({
      params: { actionCode, scheme: catalogue.actions.id },
      at: ["actionCode"],
    });
  },
});
