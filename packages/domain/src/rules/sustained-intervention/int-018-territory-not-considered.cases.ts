import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int018 } from "./int-018-territory-not-considered.js";

export default recordCases(sustainedIntervention, {
  rule: int018,
  satisfied: [
    {
      why: "a diagnosis and the territorial approach",
      given: { contextDiagnosis: true, approaches: ["territorial"] },
    },
  ],
  violated: [
    {
      why: "no diagnosis",
      given: { contextDiagnosis: false },
      params: { lack: "contextDiagnosis" },
      at: ["contextDiagnosis"],
      expected: "Sí",
    },
    {
      why: "not the territorial approach",
      given: { approaches: ["gender"] },
      params: { lack: "approaches" },
      at: ["approaches"],
    },
    {
      why: "neither: two findings",
      given: { contextDiagnosis: false, approaches: [] },
      params: { lack: "contextDiagnosis" },
      at: ["contextDiagnosis"],
      also: [{ params: { lack: "approaches" }, at: ["approaches"] }],
    },
    {
      why: "no diagnosis, approaches unknown",
      given: { contextDiagnosis: false, approaches: undefined },
      params: { lack: "contextDiagnosis" },
      at: ["contextDiagnosis"],
    },
  ],
  undetermined: [
    {
      why: "nothing is said of the diagnosis",
      given: { contextDiagnosis: undefined },
      missing: ["contextDiagnosis"],
    },
    { why: "approaches unknown", given: { approaches: undefined }, missing: ["approaches"] },
  ],
});
