import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int009 } from "./int-009-no-follow-up.js";

export default recordCases(sustainedIntervention, {
  rule: int009,
  satisfied: [
    {
      why: "indicators, frequency and somebody responsible",
      given: { followUp: { indicators: ["Sesiones"], frequency: "Mensual", responsible: "CEM" } },
    },
  ],
  violated: [
    {
      why: "no indicator",
      given: { followUp: { indicators: [], frequency: "Mensual", responsible: "CEM" } },
      params: { part: "indicators" },
      at: ["followUp.indicators"],
    },
    {
      why: "nothing on how often",
      given: { followUp: { indicators: ["Sesiones"], responsible: "CEM" } },
      params: { part: "frequency" },
      at: ["followUp.frequency"],
    },
    {
      why: "nobody responsible",
      given: { followUp: { indicators: ["Sesiones"], frequency: "Mensual", responsible: "Ninguno" } },
      params: { part: "responsible" },
      at: ["followUp.responsible"],
    },
    {
      why: "an empty follow-up lacks all three, each a finding",
      given: { followUp: {} },
      params: { part: "indicators" },
      at: ["followUp.indicators"],
      also: [
        { params: { part: "frequency" }, at: ["followUp.frequency"] },
        { params: { part: "responsible" }, at: ["followUp.responsible"] },
      ],
    },
  ],
  undetermined: [{ why: "nothing is said of it", given: { followUp: undefined }, missing: ["followUp"] }],
});
