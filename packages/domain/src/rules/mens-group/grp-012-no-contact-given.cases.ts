import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp012 } from "./grp-012-no-contact-given.js";

export default recordCases(mensGroup, {
  rule: grp012,
  satisfied: [
    { why: "a phone is enough", given: { contact: { phone: "central telefónica del centro" } } },
    { why: "an e-mail is enough", given: { contact: { email: "buzón del centro" } } },
    { why: "an address is enough", given: { contact: { address: "Sede del centro, Abancay" } } },
  ],
  violated: [
    { why: "a contact without any of the three", given: { contact: {} }, params: {}, at: ["contact"] },
  ],
  undetermined: [{ why: "nothing is said of it", given: { contact: undefined }, missing: ["contact"] }],
});
