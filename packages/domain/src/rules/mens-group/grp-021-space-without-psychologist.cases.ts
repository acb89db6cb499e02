import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp021 } from "./grp-021-space-without-psychologist.js";

export default recordCases(mensGroup, {
  rule: grp021,
  satisfied: [
    { why: "it has one", given: { facilitatorSpace: true, facilitatorSpacePsychologist: true } },
    {
      why: "there is no space: that is GRP-014",
      given: { facilitatorSpace: false, facilitatorSpacePsychologist: false },
    },
  ],
  violated: [
    {
      why: "it has none",
      given: { facilitatorSpace: true, facilitatorSpacePsychologist: false },
      params: {},
      at: ["facilitatorSpacePsychologist"],
      expected: "Sí",
    },
    {
      why: "that it has none presupposes the space",
      given: { facilitatorSpace: undefined, facilitatorSpacePsychologist: false },
      params: {},
      at: ["facilitatorSpacePsychologist"],
    },
  ],
  undetermined: [
    {
      why: "nothing is said of it",
      given: { facilitatorSpace: true, facilitatorSpacePsychologist: undefined },
      missing: ["facilitatorSpacePsychologist"],
    },
  ],
});
