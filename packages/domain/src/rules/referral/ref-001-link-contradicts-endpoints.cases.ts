import { referral } from "../../records/referral.js";
import { recordCases } from "../cases.js";
import { ref001 } from "./ref-001-link-contradicts-endpoints.js";

export default recordCases(referral, {
  rule: ref001,
  satisfied: [
    { why: "from an action to the CEM", given: {} },
    { why: "from an action to Línea 100, by the link's own name", given: { to: "linea-100" } },
    { why: "from a men's group to the CEM", given: { from: "mens-group" } },
    {
      why: "from one intervention to another",
      given: { nexus: "between-interventions", from: "intervention", to: "intervention" },
    },
    {
      why: "from the CEM to an intervention",
      given: { nexus: "cem-to-intervention", from: "cem", to: "intervention" },
    },
    { why: "from Chat 100 to the CEM", given: { nexus: "chat100-to-cem", from: "chat-100", to: "cem" } },
    {
      why: "from Chat 100 to an intervention",
      given: { nexus: "chat100-to-cem", from: "chat-100", to: "intervention" },
    },
    {
      why: "from the CEM to an external service",
      given: { nexus: "external", from: "cem", to: "external-service" },
    },
    { why: "from a men's group to the CAI", given: { nexus: "external", from: "mens-group", to: "cai" } },
    { why: "and back to the CEM", given: { nexus: "external", from: "external-service", to: "cem" } },
  ],
  violated: [
    {
      why: "another link leads there, and only that one",
      given: { nexus: "external", from: "chat-100", to: "cem" },
      params: { nexus: "external", from: "chat-100", to: "cem", fitting: ["chat100-to-cem"] },
      expected: "Desde el servicio Chat 100 al CEM",
    },
    {
      why: "no link leads there",
      given: { nexus: "external", from: "linea-100", to: "sau" },
      params: { nexus: "external", from: "linea-100", to: "sau", fitting: [] },
    },
    {
      why: "a men's group is no step between interventions",
      given: { nexus: "between-interventions", from: "mens-group", to: "intervention" },
      params: { nexus: "between-interventions", from: "mens-group", to: "intervention", fitting: [] },
    },
    {
      why: "the origin alone contradicts the link",
      given: { nexus: "prevention-to-cem", from: "chat-100", to: undefined },
      params: { nexus: "prevention-to-cem", from: "chat-100", to: "", fitting: ["chat100-to-cem"] },
      expected: "Desde el servicio Chat 100 al CEM",
    },
    {
      why: "so does the destination alone, though several links lead there",
      given: { nexus: "prevention-to-cem", from: undefined, to: "intervention" },
      params: {
        nexus: "prevention-to-cem",
        from: "",
        to: "intervention",
        fitting: ["between-interventions", "cem-to-intervention", "chat100-to-cem", "external"],
      },
    },
    {
      why: "an origin and a destination of the same link that are of different routes",
      given: { nexus: "external", from: "external-service", to: "cai" },
      params: { nexus: "external", from: "external-service", to: "cai", fitting: [] },
    },
  ],
  undetermined: [
    { why: "no link", given: { nexus: undefined }, missing: ["nexus"] },
    { why: "no origin, and the destination fits", given: { from: undefined }, missing: ["from"] },
    { why: "no destination, and the origin fits", given: { to: undefined }, missing: ["to"] },
    { why: "neither end", given: { from: undefined, to: undefined }, missing: ["from", "to"] },
  ],
});
