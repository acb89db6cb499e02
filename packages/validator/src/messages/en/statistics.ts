import type { statisticsRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

/** A figure in digits, its thousands apart. */
const shown = (digits: string) => digits.replace(/\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ","));

const quoted = (items: readonly string[], say: Speaker) => say.list(items.map((item) => `“${item}”`));

const terms: Readonly<Record<string, string>> = {
  whole: "the whole",
  parts: "the parts",
  part: "the part",
  from: "the first figure",
  to: "the last figure",
  shares: "the shares",
  stated: "what is stated",
  decimals: "the decimals",
  unit: "the unit",
  source: "its source",
  period: "its period",
  population: "its population",
};
const named = (codes: readonly string[], say: Speaker) => say.list(codes.map((code) => terms[code] ?? code));

type Share = {
  stated: string;
  part: string;
  partValue: string;
  whole: string;
  wholeValue: string;
  exact: string;
};
const division = ({ part, partValue, whole, wholeValue, exact }: Share) =>
  `“${part}” (${shown(partValue)}) over “${whole}” (${shown(wholeValue)}) gives ${shown(exact)} %`;

type Change = { from: string; fromValue: string; to: string; toValue: string };
const way = ({ from, fromValue, to, toValue }: Change) =>
  `from “${from}” (${shown(fromValue)}) to “${to}” (${shown(toValue)})`;
const percentOf = (percent: string) =>
  percent === "" ? "from zero there is no change in per cent" : `the change is ${shown(percent)} %`;

/** What is said of tables of published statistics, in English. */
export const statisticsMessages: MessagesOf<typeof statisticsRules> = {
  "STA-001": ({ figure, stated, parts, sum, difference }, say) =>
    `The total “${figure}” is ${shown(stated)} and its ${say.count(parts, "part adds", "parts add")} up to ${shown(sum)}: the difference is ${shown(difference)}. The total is expected to be the sum of its parts.`,
  "STA-002": (share) =>
    `It is stated to be ${shown(share.stated)} %, and ${division(share)}. The percentage that the figures give is expected, with the decimals stated.`,
  "STA-003": ({ unit, stated, percent, difference, of, ...change }) =>
    `A change of ${shown(stated)} ${unit === "percent" ? "%" : "percentage points"} is stated ${way(change)}; ${percentOf(percent)} and the difference is ${shown(difference)}${of === "shares" ? " percentage points" : ""}. What the two figures give is expected.`,
  "STA-004": ({ stated, percent, difference, ...change }) =>
    `A change of ${shown(stated)} percentage points is stated ${way(change)}, which are counts; ${percentOf(percent)} and the difference is ${shown(difference)}. The change of counts is expected in per cent.`,
  "STA-005": ({ figure, value, earlier, earlierValue }) =>
    `The figure “${figure}” is ${shown(value)}, and “${earlier}”, of the same indicator, place, period and population, is ${shown(earlierValue)}. One value is expected.`,
  "STA-006": ({ figure, lacks }, say) =>
    `The figure “${figure}” does not tell ${named(lacks, say)}. Every figure is expected to tell where it comes from, of when it is and of whom it treats.`,
  "STA-007": ({ shares, sum, difference, tolerance }, say) =>
    `The ${say.count(shares, "share of the partition adds", "shares of the partition add")} up to ${shown(sum)} %: the difference from 100 is ${shown(difference)} and rounding explains only ${shown(tolerance)}. They are expected to add up to 100 %.`,
  "STA-008": ({ figure, months }, say) =>
    `The period of the figure “${figure}” includes months in which the service was suspended: ${say.list(months.map(say.day))}. Bear it in mind when comparing it.`,
  "STA-009": (share) =>
    `It is stated to be ${shown(share.stated)} %, and ${division(share)}: the percentage was cut off instead of rounded. It is expected to be rounded.`,
  "STA-010": ({ kind, lacks, unknown }, say) => {
    const faults = [
      ...(unknown.length > 0 ? [`names figures that are not there: ${quoted(unknown, say)}`] : []),
      ...(lacks.length > 0 ? [`does not tell ${named(lacks, say)}`] : []),
    ];
    return `A claim of the kind “${say.code("claim-kind", kind)}” ${faults.join("; it also ")}. It is expected to name figures of the list and to tell all that its kind needs.`;
  },
  "STA-011": ({ figure, place, earlierPlace }, say) =>
    `The id “${figure}” stands at place ${say.number(place)} of the list and stood already at ${say.number(earlierPlace)}. An id of its own is expected for each figure.`,
};
