import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref005 } from "./ref-005-external-matter-not-connected.js";

export default recordCases(referral, {
  rule: ref005,
  satisfied: [
    { why: "custody is a connected matter", given: { to: "external-service", matter: "custody" } },
    { why: "so is any other connected one", given: { to: "external-service", matter: "other-connected" } },
    { why: "violence goes to the CEM", given: { to: "cem", matter: "violence" } },
    { why: "a connected matter is right wherever it goes", given: { to: undefined, matter: "alimony" } },
  ],
  violated: [
    {
      why: "violence was sent outside",
      given: { to: "external-service", matter: "violence" },
      params: { matter: "violence" },
      at: ["matter"],
    },
    {
      why: "the CEM does not send it outside either",
      given: { nexus: "external", from: "cem", to: "external-service", matter: "violence" },
      params: { matter: "violence" },
      at: ["matter"],
    },
  ],
  undetermined: [
    {
      why: "outside, matter unknown",
      given: { to: "external-service", matter: undefined },
      missing: ["matter"],
    },
    { why: "violence, destination unknown", given: { to: undefined, matter: "violence" }, missing: ["to"] },
  ],
});
