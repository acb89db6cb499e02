import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp025 } from "./grp-025-individual-care-without-directory.js";

const nobody = { participants: [] };
const someone = { participants: [{ id: "P-1" }, { id: "P-2", individualCare: { given: true } }] };

export default recordCases(mensGroup, {
  rule: grp025,
  satisfied: [
    {
      why: "offered, with a directory",
      given: { ...nobody, individualCareOffered: true, serviceDirectory: ["Centro de Salud Pueblo Joven"] },
    },
    { why: "not offered", given: { ...nobody, individualCareOffered: false, serviceDirectory: [] } },
    {
      why: "with a directory: whether it is offered need not be known",
      given: {
        ...nobody,
        individualCareOffered: undefined,
        serviceDirectory: ["Centro de Salud Pueblo Joven"],
      },
    },
  ],
  violated: [
    {
      why: "offered, and the directory is empty",
      given: { ...nobody, individualCareOffered: true, serviceDirectory: [] },
      params: {},
      at: ["serviceDirectory"],
    },
    {
      why: "a participant was given it, whatever is said of the offer",
      given: { ...someone, individualCareOffered: false, serviceDirectory: [] },
      params: {},
      at: ["serviceDirectory"],
    },
  ],
  undetermined: [
    {
      why: "offered, directory unknown",
      given: { ...nobody, individualCareOffered: true, serviceDirectory: undefined },
      missing: ["serviceDirectory"],
    },
    {
      why: "no directory, offer unknown",
      given: { ...nobody, individualCareOffered: undefined, serviceDirectory: [] },
      missing: ["individualCareOffered"],
    },
    {
      why: "neither is known",
      given: { participants: undefined, individualCareOffered: undefined, serviceDirectory: undefined },
      missing: ["individualCareOffered", "serviceDirectory"],
    },
  ],
});
