import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { grp019 } from "./grp-019-no-psychologist-or-social-worker.js";

const known = [
  "Psicólogo",
  "psicóloga clínica",
  "Lic. en Psicología",
  "Trabajadora social",
  "Trabajador/a social",
  "TRABAJO SOCIAL",
  "Asistente social",
  "psychologist",
  "social worker",
];

export default recordCases(mensGroup, {
  rule: grp019,
  satisfied: [
    ...known.map((profession) => ({
      why: `one of the professions preferred, as people write it: ${profession}`,
      given: { facilitators: [{ profession: "Sociólogo" }, { profession }] },
    })),
    {
      why: "one is: the other's profession need not be known",
      given: { facilitators: [{ id: "F-01" }, { profession: "Psicóloga" }] },
    },
    { why: "nobody facilitates: that is GRP-001", given: { facilitators: [] } },
  ],
  violated: [
    {
      why: "both are of other professions",
      given: { facilitators: [{ profession: "Sociólogo" }, { profession: "Enfermera" }] },
      params: {},
      at: ["facilitators[0].profession", "facilitators[1].profession"],
    },
  ],
  undetermined: [
    { why: "no facilitators known", given: { facilitators: undefined }, missing: ["facilitators"] },
    {
      why: "one's profession unknown",
      given: { facilitators: [{ profession: "Sociólogo" }, { id: "F-02" }] },
      missing: ["facilitators[1].profession"],
    },
  ],
});
