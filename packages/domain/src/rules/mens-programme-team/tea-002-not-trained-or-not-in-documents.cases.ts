import { mensProgrammeTeam } from "../../records/mens-programme-team.js";
import { recordCases } from "../cases.js";
import { tea002 } from "./tea-002-not-trained-or-not-in-documents.js";

export default recordCases(mensProgrammeTeam, {
  rule: tea002,
  satisfied: [
    {
      why: "all trained, the duty in the documents",
      given: { members: [{ id: "F-01", trained: true }], inManagementDocuments: true },
    },
    { why: "a team without members has none to train", given: { members: [], inManagementDocuments: true } },
  ],
  violated: [
    {
      why: "the second member was not trained",
      given: {
        members: [
          { id: "F-01", trained: true },
          { id: "F-02", trained: false },
        ],
      },
      params: { lacks: "training", member: 2 },
      at: ["members[1].trained"],
      expected: "Sí",
    },
    {
      why: "the documents do not hold the duty",
      given: { inManagementDocuments: false },
      params: { lacks: "management-documents" },
      at: ["inManagementDocuments"],
      expected: "Sí",
    },
    {
      why: "each part is a finding, and what is unknown besides hinders none",
      given: {
        members: [{ id: "F-01", trained: false }, { id: "F-02" }, { id: "F-03", trained: false }],
        inManagementDocuments: false,
      },
      params: { lacks: "training", member: 1 },
      at: ["members[0].trained"],
      also: [
        { params: { lacks: "training", member: 3 }, at: ["members[2].trained"] },
        { params: { lacks: "management-documents" }, at: ["inManagementDocuments"] },
      ],
    },
  ],
  undetermined: [
    { why: "the members are unknown", given: { members: undefined }, missing: ["members"] },
    {
      why: "whether one was trained is unknown",
      given: { members: [{ id: "F-01", trained: true }, { id: "F-02" }] },
      missing: ["members[1].trained"],
    },
    {
      why: "the documents are unknown",
      given: { inManagementDocuments: undefined },
      missing: ["inManagementDocuments"],
    },
  ],
});
