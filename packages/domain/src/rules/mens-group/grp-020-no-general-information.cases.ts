import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp020 } from "./grp-020-no-general-information.js";

export default recordCases(mensGroup, {
  rule: grp020,
  satisfied: [{ why: "it was given", given: { generalInformation: true } }],
  violated: [
    {
      why: "it was not",
      given: { generalInformation: false },
      params: {},
      at: ["generalInformation"],
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "nothing is said of it",
      given: { generalInformation: undefined },
      missing: ["generalInformation"],
    },
  ],
});
