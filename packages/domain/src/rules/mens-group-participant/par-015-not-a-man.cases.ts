import { mensGroupParticipant } from "../../records/mens-group-participant.js";
import { recordCases } from "../cases.js";
import { par015 } from "./par-015-not-a-man.js";

export default recordCases(mensGroupParticipant, {
  rule: par015,
  satisfied: [{ why: "a man", given: { sex: "man" } }],
  violated: [{ why: "a woman", given: { sex: "woman" }, params: {}, at: ["sex"] }],
  undetermined: [{ why: "sex unknown", given: { sex: undefined }, missing: ["sex"] }],
});
