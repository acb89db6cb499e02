import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { departmentCodeOf, districtCodeOf } from "../../records/app-action.js";
import type { Gazetteer } from "../../territory/index.js";
import type { Fold, FoldViolation, Position } from "../rule.js";
import { Territory } from "../services.js";
import { appRules } from "./rules-over-app-actions.js";

type Params = {
  readonly center: string;
  readonly department: string;
  readonly usualDepartment: string;
};

/** A record as far as a finding on it needs it. */
export interface Kept {
  readonly position: Position;
  readonly id: string | undefined;
  /** The field that says the department, and what it holds. */
  readonly field: "districtCode" | "stateCode";
  readonly value: string;
}

/** What one centre reported from one department: how much, and the first records by position. */
export interface Reported {
  count: number;
  kept: readonly Kept[];
}

/** By centre, then by department code. */
type State = Map<string, Map<string, Reported>>;

interface Row {
  readonly cemCode: string | undefined;
  readonly districtCode: string | undefined;
  readonly stateCode: string | undefined;
  readonly appId: string | undefined;
}

/** A centre reports from a department other than the one from which it mostly reports (RDE-290-2022 VI.6.5.6.d). */
export const app007 = appRules.fold({
  code: "APP-007",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "Un centro reporta una acción en un departamento distinto de aquel en que reporta la mayoría.",
    en: "A centre reports an action in a department other than the one in which it reports most.",
  },
  remedy: {
    es: "Confirme el lugar; si el centro trabajó ahí, no hay nada que corregir.",
    en: "Confirm the place; if the centre worked there, nothing needs mending.",
  },
  fields: ["districtCode", "stateCode", "cemCode", "appId"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  fold: Effect.gen(function* () {
    const territory = yield* Territory;
    return (limit) => usualDepartments(territory, limit);
  }),
});

function usualDepartments(territory: Gazetteer, limit: number): Fold<State, Row, Params> {
  // Each department's first province and its first district are numbered 01.
  const departmentName = (code: string) => territory.district(`${code}0101`)?.department;

  const reported = (state: State, center: string, department: string): Reported => {
    let departments = state.get(center);
    if (departments === undefined) {
      departments = new Map();
      state.set(center, departments);
    }
    let found = departments.get(department);
    if (found === undefined) {
      found = { count: 0, kept: [] };
      departments.set(department, found);
    }
    return found;
  };

  return {
    empty: () => new Map(),
    step: (state, row, position) => {
      const { cemCode } = row;
      const place = placeOf(row, territory, departmentName);
      if (cemCode === undefined || place === undefined) return state;
      const { department, field, value } = place;
      const entry = reported(state, cemCode, department);
      entry.count++;
      // The id is read only where it is kept: reading it is the dearest part of a step.
      if (entry.kept.length < limit) (entry.kept as Kept[]).push({ position, id: row.appId, field, value });
      return state;
    },
    merge: (earlier, later, offset) => {
      for (const [center, departments] of later) {
        for (const [department, { count, kept }] of departments) {
          const entry = reported(earlier, center, department);
          entry.count += count;
          for (const record of kept) {
            if (entry.kept.length >= limit) break;
            (entry.kept as Kept[]).push({ ...record, position: record.position + offset });
          }
        }
      }
      return earlier;
    },
    finish: (state) => {
      const counts = new Map<string, number>();
      const violations: FoldViolation<Params>[] = [];
      for (const [center, departments] of state) {
        const usual = mostReported(departments);
        if (usual === undefined) continue;
        for (const [department, entry] of departments) {
          if (department === usual) continue;
          counts.set(center, (counts.get(center) ?? 0) + entry.count);
          const params = {
            center,
            department: departmentName(department) ?? department,
            usualDepartment: departmentName(usual) ?? usual,
          };
          for (const { position, id, field, value } of entry.kept) {
            violations.push({ position, id, value, params, at: [field, "cemCode"] });
          }
        }
      }
      const listed = violations.sort((a, b) => a.position - b.position).slice(0, limit);
      for (const { params } of listed) counts.set(params.center, (counts.get(params.center) ?? 0) - 1);
      const unlisted = [...counts]
        .filter(([, count]) => count > 0)
        .map(([center, count]) => ({ center, count }));
      return { violations: listed, unlisted };
    },
  };
}

/** The department in which a record says that it took place, by its district if that is one, else by its department code. */
function placeOf(
  row: Row,
  territory: Gazetteer,
  departmentName: (code: string) => string | undefined,
): { readonly department: string; readonly field: Kept["field"]; readonly value: string } | undefined {
  const district = districtCodeOf(row);
  if (district !== undefined && territory.district(district) !== undefined) {
    return { department: district.slice(0, 2), field: "districtCode", value: row.districtCode ?? district };
  }
  const department = departmentCodeOf(row);
  if (department === undefined || departmentName(department) === undefined) return undefined;
  return { department, field: "stateCode", value: row.stateCode ?? department };
}

/** The department with more records than any other; undefined where two share the first place. */
function mostReported(departments: ReadonlyMap<string, Reported>): string | undefined {
  let usual: string | undefined;
  let most = 0;
  for (const [department, { count }] of departments) {
    if (count > most) {
      usual = department;
      most = count;
    } else if (count === most) {
      usual = undefined;
    }
  }
  return usual;
}
