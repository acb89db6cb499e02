import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import type { ObservationFacts } from "./figures.js";
import { figure } from "./figures-for-cases.js";
import { sta005 } from "./sta-005-figure-contradicts-another.js";

const cem = (id: string, value: number, more: Partial<ObservationFacts> = {}) =>
  figure(id, value, { indicator: "cem-count", ...more });
const share = (id: string, value: number, precision?: number) =>
  cem(id, value, { unit: "percent", ...(precision === undefined ? {} : { precision }) });
const both = (...observations: readonly ObservationFacts[]) => ({ observations });

export default recordCases(statistics, {
  rule: sta005,
  satisfied: [
    { why: "the same value twice", given: both(cem("c-1", 426), cem("c-2", 426)) },
    { why: "another indicator", given: both(cem("c-1", 426), figure("d-1", 5)) },
    { why: "another place", given: both(cem("c-1", 426), cem("c-2", 5, { place: "05" })) },
    { why: "another period", given: both(cem("c-1", 426), cem("c-2", 416, { period: "2020" })) },
    { why: "another population", given: both(cem("c-1", 426), cem("c-2", 5, { population: "women" })) },
    { why: "a share and a count are not compared", given: both(cem("c-1", 426), share("c-2", 5)) },
    {
      why: "the same rounded, where both state their precision",
      given: both(share("c-1", 86, 0), share("c-2", 85.5, 1)),
    },
    { why: "no figures", given: both() },
  ],
  violated: [
    {
      why: "two values of the same",
      given: both(cem("c-1", 426), cem("c-2", 430)),
      params: { figure: "c-2", value: "430", earlier: "c-1", earlierValue: "426" },
      at: ["observations[1].value"],
      expected: "426",
    },
    {
      why: "each later value that differs from the first",
      given: both(cem("c-1", 426), cem("c-2", 430), cem("c-3", 426), cem("c-4", 433)),
      params: { figure: "c-2", value: "430", earlier: "c-1", earlierValue: "426" },
      at: ["observations[1].value"],
      also: [
        {
          params: { figure: "c-4", value: "433", earlier: "c-1", earlierValue: "426" },
          at: ["observations[3].value"],
        },
      ],
    },
    {
      why: "a year and its twelve months are one period",
      given: both(cem("c-1", 426), cem("c-2", 430, { period: "2021-01/2021-12" })),
      params: { figure: "c-2", value: "430", earlier: "c-1", earlierValue: "426" },
      at: ["observations[1].value"],
    },
    {
      why: "groups of people in another order are the same people",
      given: both(
        cem("c-1", 426, { population: "women,ages-18-59" }),
        cem("c-2", 430, { population: "ages-18-59, women" }),
      ),
      params: { figure: "c-2", value: "430", earlier: "c-1", earlierValue: "426" },
      at: ["observations[1].value"],
    },
    {
      why: "a period that is none is compared as it is written",
      given: both(cem("c-1", 426, { period: "I trimestre" }), cem("c-2", 430, { period: "I trimestre" })),
      params: { figure: "c-2", value: "430", earlier: "c-1", earlierValue: "426" },
      at: ["observations[1].value"],
    },
    {
      why: "a hair more than rounding explains",
      given: both(share("c-1", 86, 0), share("c-2", 85.4, 1)),
      params: { figure: "c-2", value: "85.4", earlier: "c-1", earlierValue: "86" },
      at: ["observations[1].value"],
    },
    {
      why: "without a stated precision any difference counts",
      given: both(share("c-1", 86), share("c-2", 85.9)),
      params: { figure: "c-2", value: "85.9", earlier: "c-1", earlierValue: "86" },
      at: ["observations[1].value"],
    },
    {
      why: "the more precise of two that agree is what a third is held to",
      given: both(share("c-1", 86, 0), share("c-2", 85.9, 1), share("c-3", 86.2, 1)),
      params: { figure: "c-3", value: "86.2", earlier: "c-2", earlierValue: "85.9" },
      at: ["observations[2].value"],
    },
    {
      why: "though a figure between them does not say its place",
      given: both(cem("c-1", 426), cem("c-2", 1, { place: undefined }), cem("c-3", 430)),
      params: { figure: "c-3", value: "430", earlier: "c-1", earlierValue: "426" },
      at: ["observations[2].value"],
    },
  ],
  undetermined: [
    { why: "no list of figures", given: { observations: undefined }, missing: ["observations"] },
    {
      why: "figures that do not say of what they are, or how much",
      given: both(
        cem("c-1", 1, { indicator: undefined }),
        cem("c-2", 1, { place: undefined }),
        cem("c-3", 1, { period: undefined }),
        cem("c-4", 1, { population: undefined }),
        cem("c-5", 1, { value: undefined }),
      ),
      missing: [
        "observations[0].indicator",
        "observations[1].place",
        "observations[2].period",
        "observations[3].population",
        "observations[4].value",
      ],
    },
  ],
});
