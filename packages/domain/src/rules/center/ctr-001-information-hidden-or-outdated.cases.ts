import { center } from "../../records/center.js";
import { recordCases } from "../cases.js";
import { ctr001 } from "./ctr-001-information-hidden-or-outdated.js";

export default recordCases(center, {
  rule: ctr001,
  satisfied: [{ why: "accessible and current", given: { displayAccessible: true, displayCurrent: true } }],
  violated: [
    {
      why: "not accessible",
      given: { displayAccessible: false },
      params: { fault: "not-accessible" },
      at: ["displayAccessible"],
      expected: "Sí",
    },
    {
      why: "outdated",
      given: { displayCurrent: false },
      params: { fault: "outdated" },
      at: ["displayCurrent"],
      expected: "Sí",
    },
    {
      why: "both: each is a finding",
      given: { displayAccessible: false, displayCurrent: false },
      params: { fault: "not-accessible" },
      at: ["displayAccessible"],
      also: [{ params: { fault: "outdated" }, at: ["displayCurrent"] }],
    },
    {
      why: "what is wrong is said though the rest is unknown",
      given: { displayAccessible: undefined, displayCurrent: false },
      params: { fault: "outdated" },
      at: ["displayCurrent"],
    },
  ],
  undetermined: [
    {
      why: "whether it is accessible is unknown",
      given: { displayAccessible: undefined },
      missing: ["displayAccessible"],
    },
    {
      why: "whether it is current is unknown",
      given: { displayCurrent: undefined },
      missing: ["displayCurrent"],
    },
  ],
});
