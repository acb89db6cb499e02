import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp023 } from "./grp-023-mechanism-against-violence-missing.js";

const both = { analysisAndImpulseControl: true, warningSignsAndWithdrawal: true };

export default recordCases(mensGroup, {
  rule: grp023,
  satisfied: [{ why: "both are worked on", given: { mechanisms: both } }],
  violated: [
    {
      why: "no analysis and impulse control",
      given: { mechanisms: { ...both, analysisAndImpulseControl: false } },
      params: { lacks: "analysisAndImpulseControl" },
      at: ["mechanisms.analysisAndImpulseControl"],
      expected: "Sí",
    },
    {
      why: "no warning signs and withdrawal",
      given: { mechanisms: { ...both, warningSignsAndWithdrawal: false } },
      params: { lacks: "warningSignsAndWithdrawal" },
      at: ["mechanisms.warningSignsAndWithdrawal"],
      expected: "Sí",
    },
    {
      why: "neither: each is a finding",
      given: { mechanisms: { analysisAndImpulseControl: false, warningSignsAndWithdrawal: false } },
      params: { lacks: "analysisAndImpulseControl" },
      also: [
        { params: { lacks: "warningSignsAndWithdrawal" }, at: ["mechanisms.warningSignsAndWithdrawal"] },
      ],
    },
  ],
  undetermined: [
    { why: "nothing is said of them", given: { mechanisms: undefined }, missing: ["mechanisms"] },
    {
      why: "one is unknown",
      given: { mechanisms: { analysisAndImpulseControl: true } },
      missing: ["mechanisms.warningSignsAndWithdrawal"],
    },
  ],
});
