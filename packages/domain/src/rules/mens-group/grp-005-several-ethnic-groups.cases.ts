import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp005 } from "./grp-005-several-ethnic-groups.js";

const quechua = { status: "active", ethnicGroup: "Quechua" } as const;
const ashaninka = { status: "active", ethnicGroup: "Asháninka" } as const;

export default recordCases(mensGroup, {
  rule: grp005,
  satisfied: [
    {
      why: "all of one",
      given: {
        participants: [
          { id: "P-1", ...quechua },
          { id: "P-2", ...quechua },
        ],
      },
    },
    {
      why: "accents and capitals make no other group",
      given: {
        participants: [
          { id: "P-1", ...ashaninka },
          { id: "P-2", ...ashaninka, ethnicGroup: "ASHANINKA " },
        ],
      },
    },
    {
      why: "one of another group is no longer active",
      given: {
        participants: [
          { id: "P-1", ...quechua },
          { id: "P-2", ...ashaninka, status: "excluded" },
        ],
      },
    },
    { why: "one man alone, whatever his group", given: { participants: [{ id: "P-1", status: "active" }] } },
    {
      why: "all of one, whether they are active or not",
      given: {
        participants: [
          { id: "P-1", ...quechua },
          { id: "P-2", ethnicGroup: "Quechua" },
        ],
      },
    },
    { why: "nobody yet", given: { participants: [] } },
  ],
  violated: [
    {
      why: "of two groups",
      given: {
        participants: [
          { id: "P-1", ...quechua },
          { id: "P-2", ...ashaninka },
        ],
      },
      params: { ethnicGroups: 2 },
      at: ["participants[0].ethnicGroup", "participants[1].ethnicGroup"],
    },
    {
      why: "of two groups for certain, a third man by his id alone",
      given: { participants: [{ id: "P-0" }, { id: "P-1", ...quechua }, { id: "P-2", ...ashaninka }] },
      params: { ethnicGroups: 2 },
      at: ["participants[1].ethnicGroup", "participants[2].ethnicGroup"],
    },
  ],
  undetermined: [
    { why: "not known", given: { participants: undefined }, missing: ["participants"] },
    {
      why: "one man's group unknown",
      given: {
        participants: [
          { id: "P-1", ...quechua },
          { id: "P-2", status: "active" },
        ],
      },
      missing: ["participants[1].ethnicGroup"],
    },
    {
      why: "a man of another group whose status is unknown",
      given: {
        participants: [
          { id: "P-1", ...quechua },
          { id: "P-2", ethnicGroup: "Asháninka" },
        ],
      },
      missing: ["participants[1].status"],
    },
    {
      why: "one by his id alone",
      given: { participants: [{ id: "P-1", ...quechua }, { id: "P-2" }] },
      missing: ["participants[1].status", "participants[1].ethnicGroup"],
    },
  ],
});
