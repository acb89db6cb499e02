import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp013 } from "./grp-013-emergency-directory-incomplete.js";

export default recordCases(mensGroup, {
  rule: grp013,
  satisfied: [
    { why: "with the police", given: { emergencyDirectory: ["police", "cem", "linea-100", "sau"] } },
    {
      why: "local security stands in for the police",
      given: { emergencyDirectory: ["local-security", "cem", "linea-100", "sau"] },
    },
    {
      why: "others may be added",
      given: { emergencyDirectory: ["other", "police", "local-security", "cem", "linea-100", "sau"] },
    },
  ],
  violated: [
    {
      why: "neither police nor local security",
      given: { emergencyDirectory: ["cem", "linea-100", "sau"] },
      params: { lacks: ["police"] },
      at: ["emergencyDirectory"],
    },
    {
      why: "no CEM",
      given: { emergencyDirectory: ["police", "linea-100", "sau"] },
      params: { lacks: ["cem"] },
      at: ["emergencyDirectory"],
    },
    {
      why: "neither Línea 100 nor SAU",
      given: { emergencyDirectory: ["police", "cem"] },
      params: { lacks: ["linea-100", "sau"] },
      at: ["emergencyDirectory"],
    },
    {
      why: "no directory",
      given: { emergencyDirectory: [] },
      params: { lacks: ["police", "cem", "linea-100", "sau"] },
      at: ["emergencyDirectory"],
    },
  ],
  undetermined: [
    {
      why: "nothing is said of it",
      given: { emergencyDirectory: undefined },
      missing: ["emergencyDirectory"],
    },
  ],
});
