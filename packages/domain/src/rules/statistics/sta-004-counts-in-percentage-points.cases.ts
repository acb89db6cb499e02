import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import { changeClaim, figure, percentage } from "./figures-for-cases.js";
import { sta004 } from "./sta-004-counts-in-percentage-points.js";

const points = changeClaim(7, 0, "percentage-points");
const params = {
  unit: "percentage-points",
  stated: "7",
  from: "a",
  fromValue: "100",
  to: "b",
  toValue: "107",
  percent: "7",
  difference: "7",
  of: "counts",
};

export default recordCases(statistics, {
  rule: sta004,
  satisfied: [
    {
      why: "counts in per cent",
      given: { observations: [figure("a", 100), figure("b", 107)], claims: [changeClaim(7, 0)] },
    },
    {
      why: "shares in points",
      given: { observations: [percentage("a", 40), percentage("b", 47)], claims: [points] },
    },
    {
      why: "shares whose unit is written in Spanish",
      given: {
        observations: [figure("a", 40, { unit: "Porcentaje" }), figure("b", 47, { unit: "%" })],
        claims: [points],
      },
    },
    {
      why: "in per cent the figures need not be known",
      given: { observations: [], claims: [changeClaim(7, 0)] },
    },
  ],
  violated: [
    {
      why: "counts in points",
      given: { observations: [figure("a", 100), figure("b", 107)], claims: [points] },
      params,
      at: ["claims[0].unit"],
      expected: "Porcentaje",
    },
    {
      why: "one count is enough",
      given: {
        observations: [figure("a", 100), figure("b", 107, { unit: undefined })],
        claims: [points],
      },
      params,
      at: ["claims[0].unit"],
    },
    {
      why: "from zero there is a difference alone",
      given: { observations: [figure("a", 0), figure("b", 7)], claims: [points] },
      params: { ...params, fromValue: "0", toValue: "7", percent: "" },
      at: ["claims[0].unit"],
    },
  ],
  undetermined: [
    {
      why: "the figures' units are not known",
      given: {
        observations: [figure("a", 100, { unit: undefined }), percentage("b", 107)],
        claims: [points],
      },
      missing: [],
    },
    {
      why: "nor is that of the change",
      given: {
        observations: [figure("a", 100), figure("b", 107)],
        claims: [{ ...points, unit: undefined }],
      },
      missing: ["claims[0].unit"],
    },
  ],
});
