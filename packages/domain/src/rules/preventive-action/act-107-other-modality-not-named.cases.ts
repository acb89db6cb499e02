import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act107 } from "./act-107-other-modality-not-named.js";

export default recordCases(preventiveAction, {
  rule: act107,
  satisfied: [
    {
      why: "no other modality, and none named",
      given: { modalities: ["intimate-partner"], modalityOther: undefined },
    },
    {
      why: "another modality with its name",
      given: { modalities: ["ict", "other"], modalityOther: "Violencia vicaria" },
    },
    { why: "no modality declared, and none named", given: { modalities: [], modalityOther: undefined } },
  ],
  violated: [
    {
      why: "marked without its name",
      given: { modalities: ["other"], modalityOther: undefined },
      params: { lacks: "name" },
      at: ["modalityOther", "modalities"],
    },
    {
      why: "named beside other modalities without being marked",
      given: { modalities: ["intimate-partner"], modalityOther: "Violencia vicaria" },
      params: { lacks: "mark" },
      at: ["modalities", "modalityOther"],
    },
    {
      why: "named with no modality declared",
      given: { modalities: [], modalityOther: "Violencia vicaria" },
      params: { lacks: "mark" },
      at: ["modalities", "modalityOther"],
    },
    {
      why: "named with an empty cell of modalities: it is the presence that is asked for",
      given: { modalities: undefined, modalityOther: "Violencia vicaria" },
      params: { lacks: "mark" },
      at: ["modalities", "modalityOther"],
    },
  ],
  undetermined: [
    {
      why: "both cells are empty: whether there was another modality is unknown",
      given: { modalities: undefined, modalityOther: undefined },
      missing: ["modalities"],
    },
  ],
});
