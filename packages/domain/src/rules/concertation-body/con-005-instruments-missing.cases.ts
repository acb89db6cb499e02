import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con005 } from "./con-005-instruments-missing.js";

export default recordCases(concertationBody, {
  rule: con005,
  satisfied: [{ why: "all three", given: { localProtocol: true, annualBalance: true, trainingPlan: true } }],
  violated: [
    {
      why: "no local protocol",
      given: { localProtocol: false },
      params: { instrument: "local-protocol" },
      at: ["localProtocol"],
      expected: "Sí",
    },
    {
      why: "no annual balance, and the rest is unknown",
      given: { localProtocol: undefined, annualBalance: false, trainingPlan: undefined },
      params: { instrument: "annual-balance" },
      at: ["annualBalance"],
      expected: "Sí",
    },
    {
      why: "none of them: each is a finding, on every date",
      given: { date: "2015-01-01", localProtocol: false, annualBalance: false, trainingPlan: false },
      params: { instrument: "local-protocol" },
      at: ["localProtocol"],
      also: [
        { params: { instrument: "annual-balance" }, at: ["annualBalance"] },
        { params: { instrument: "training-plan" }, at: ["trainingPlan"] },
      ],
    },
  ],
  undetermined: [
    {
      why: "two of them are unknown",
      given: { localProtocol: true, annualBalance: undefined, trainingPlan: undefined },
      missing: ["annualBalance", "trainingPlan"],
    },
  ],
});
