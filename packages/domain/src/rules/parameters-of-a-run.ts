import type { Parameter } from "./parameter.js";
import type { Parameters } from "./services.js";

/** Why thresholds cannot be set as asked. */
export type ParameterProblem =
  | { readonly problem: "unknown"; readonly name: string; readonly known: readonly string[] }
  | { readonly problem: "invalid"; readonly name: string; readonly value: number; readonly minimum: number };

/**
 * The thresholds of a run, where `values` sets some of those `known` by name; a problem for a name that
 * none of them has and for a value below the parameter's minimum.
 */
export function parametersOf(
  values: Readonly<Record<string, number>>,
  known: readonly Parameter[],
): Parameters["Service"] | ParameterProblem {
  const set = new Map<Parameter, number>();
  for (const [name, value] of Object.entries(values)) {
    const parameter = known.find((candidate) => candidate.name === name);
    if (parameter === undefined) {
      return { problem: "unknown", name, known: known.map((candidate) => candidate.name) };
    }
    const { minimum } = parameter;
    if (!Number.isFinite(value) || value < minimum) return { problem: "invalid", name, value, minimum };
    set.set(parameter, value);
  }
  return { get: (parameter) => set.get(parameter) ?? parameter.default };
}
