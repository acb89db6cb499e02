import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act405 } from "./act-405-no-institutional-image.js";

export default recordCases(preventiveAction, {
  rule: act405,
  satisfied: [
    { why: "the ministry's banners were there", given: { institutionalImage: true } },
    {
      why: "a virtual action has no room for banners",
      given: { mode: "virtual", institutionalImage: false },
    },
    { why: "virtual, image unknown", given: { mode: "virtual", institutionalImage: undefined } },
    { why: "image shown, whatever the mode", given: { mode: undefined, institutionalImage: true } },
  ],
  violated: [
    {
      why: "in person and no institutional image",
      given: { mode: "in-person", institutionalImage: false },
      params: {},
      expected: "Sí",
    },
    {
      why: "part of a mixed action takes place in person",
      given: { mode: "mixed", institutionalImage: false },
      params: {},
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "in person, an empty cell is unknown",
      given: { institutionalImage: undefined },
      missing: ["institutionalImage"],
    },
    {
      why: "no image, mode unknown",
      given: { mode: undefined, institutionalImage: false },
      missing: ["mode"],
    },
  ],
});
