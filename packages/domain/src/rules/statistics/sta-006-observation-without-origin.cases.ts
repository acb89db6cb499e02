import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import { figure } from "./figures-for-cases.js";
import { sta006 } from "./sta-006-observation-without-origin.js";

export default recordCases(statistics, {
  rule: sta006,
  satisfied: [
    { why: "source, period and population are given", given: { observations: [figure("a", 1)] } },
    { why: "the place has no part in it", given: { observations: [figure("a", 1, { place: undefined })] } },
    { why: "no figures", given: { observations: [] } },
  ],
  violated: [
    {
      why: "no source",
      given: { observations: [figure("a", 1, { source: undefined })] },
      params: { figure: "a", lacks: ["source"] },
      at: ["observations[0].source"],
    },
    {
      why: "no period",
      given: { observations: [figure("a", 1, { period: undefined })] },
      params: { figure: "a", lacks: ["period"] },
      at: ["observations[0].period"],
    },
    {
      why: "one finding a figure, naming all that it lacks",
      given: {
        observations: [
          figure("a", 1, { population: undefined }),
          figure("b", 1),
          { id: "c", value: 1 },
          { value: 1, source: "MIMP-2021", period: "2021" },
        ],
      },
      params: { figure: "a", lacks: ["population"] },
      at: ["observations[0].population"],
      also: [
        {
          params: { figure: "c", lacks: ["source", "period", "population"] },
          at: ["observations[2].source", "observations[2].period", "observations[2].population"],
        },
        { params: { figure: "#4", lacks: ["population"] }, at: ["observations[3].population"] },
      ],
    },
  ],
  undetermined: [
    { why: "no list of figures", given: { observations: undefined }, missing: ["observations"] },
  ],
});
