import { cite } from "../../norms/citation.js";
import { concluded, undetermined, type Violation } from "../outcome.js";
import {
  type Decimal,
  decimalOf,
  decimalText,
  halfUnit,
  isLarger,
  minus,
  precisionOf,
  sizeOf,
} from "./decimal.js";
import { figureName, isShare, type ObservationFacts } from "./figures.js";
import { periodOf } from "./period.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";

type Params = {
  readonly figure: string;
  readonly value: string;
  readonly earlier: string;
  readonly earlierValue: string;
};

/** A figure as it is compared: its value, and the decimals that its source says it gives. */
interface Stated {
  readonly name: string;
  readonly value: Decimal;
  readonly precision: number | undefined;
}

/** Two values for the same indicator, place, period and population differ (RDE-290-2022 VI.6.5.6.d). */
export const sta005 = statisticsRulesOver.record({
  code: "STA-005",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Dos valores del mismo indicador, lugar, periodo y población difieren.",
    en: "Two values for the same indicator, place, period and population differ.",
  },
  remedy: {
    es: "Averigüe cuál de las dos cifras es la correcta y corrija la otra, o diga en qué se distinguen.",
    en: "Find out which of the two figures is right and mend the other, or say in what they differ.",
  },
  fields: ["observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  interpretation: {
    es: "Una cifra dada con menos decimales no contradice a la misma con más, si redondeada coincide y ambas declaran su precisión; un porcentaje y un conteo no se comparan.",
    en: "A figure given with fewer decimals does not contradict the same with more, where rounded they agree and both state their precision; a share and a count are not compared.",
  },
  timeless: true,
  check: ({ observations }) => {
    if (observations === undefined) return undetermined("observations");
    const violations: Violation<Params>[] = [];
    const missing: string[] = [];
    const known = new Map<string, Stated>();
    observations.forEach((observation, index) => {
      const path = `observations[${index}]`;
      const absent = IDENTIFYING.find((field) => observation[field] === undefined);
      const value = observation.value === undefined ? undefined : decimalOf(observation.value);
      if (absent !== undefined || value === undefined) {
        missing.push(`${path}.${absent ?? "value"}`);
        return;
      }
      const { precision } = observation;
      const stated = { name: figureName(observation, index), value, precision };
      const key = keyOf(observation);
      const earlier = known.get(key);
      if (earlier === undefined || (isMorePrecise(stated, earlier) && agree(earlier, stated))) {
        known.set(key, stated);
      } else if (!agree(earlier, stated)) {
        violations.push({
          params: {
            figure: stated.name,
            value: decimalText(value),
            earlier: earlier.name,
            earlierValue: decimalText(earlier.value),
          },
          at: [`${path}.value`],
          expected: decimalText(earlier.value),
        });
      }
    });
    return concluded(violations, missing);
  },
});

const IDENTIFYING = ["indicator", "place", "period", "population"] as const;

/** Two figures are of the same thing where their keys are the same, however their period or population is written. */
function keyOf(observation: ObservationFacts): string {
  const { indicator = "", place = "", period = "", population = "" } = observation;
  const days = periodOf(period);
  const people = population
    .toLowerCase()
    .split(",")
    .map((group) => group.trim())
    .sort();
  return JSON.stringify([
    indicator,
    place.toLowerCase(),
    days === undefined ? period : [days.first, days.last],
    people,
    isShare(observation) === true,
  ]);
}

function isMorePrecise(figure: Stated, than: Stated): boolean {
  return (figure.precision ?? 0) > (than.precision ?? 0);
}

/** Whether two values are the same, or the less precise may be the other one rounded. */
function agree(first: Stated, second: Stated): boolean {
  const distance = sizeOf(minus(first.value, second.value));
  if (distance.digits === 0n) return true;
  if (first.precision === undefined || second.precision === undefined) return false;
  const [coarse, fine] = isMorePrecise(second, first) ? [first, second] : [second, first];
  const precision = precisionOf(coarse.value, coarse.precision ?? 0);
  return precision < precisionOf(fine.value, fine.precision ?? 0) && !isLarger(distance, halfUnit(precision));
}
