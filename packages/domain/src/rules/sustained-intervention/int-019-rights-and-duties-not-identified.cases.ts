import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int019 } from "./int-019-rights-and-duties-not-identified.js";

export default recordCases(sustainedIntervention, {
  rule: int019,
  satisfied: [
    { why: "one of each", given: { rightsHolders: ["Mujeres de la zona"], dutyBearers: ["Municipalidad"] } },
  ],
  violated: [
    {
      why: "no right-holder",
      given: { rightsHolders: [] },
      params: { part: "rightsHolders" },
      at: ["rightsHolders"],
    },
    {
      why: "no duty-bearer",
      given: { dutyBearers: ["Ninguno"] },
      params: { part: "dutyBearers" },
      at: ["dutyBearers"],
    },
    {
      why: "neither: two findings",
      given: { rightsHolders: [], dutyBearers: [] },
      params: { part: "rightsHolders" },
      at: ["rightsHolders"],
      also: [{ params: { part: "dutyBearers" }, at: ["dutyBearers"] }],
    },
    {
      why: "no duty-bearer, right-holders unknown",
      given: { rightsHolders: undefined, dutyBearers: [] },
      params: { part: "dutyBearers" },
      at: ["dutyBearers"],
    },
  ],
  undetermined: [
    {
      why: "nothing is said of right-holders",
      given: { rightsHolders: undefined },
      missing: ["rightsHolders"],
    },
    {
      why: "nothing is said of either",
      given: { rightsHolders: undefined, dutyBearers: undefined },
      missing: ["rightsHolders", "dutyBearers"],
    },
  ],
});
