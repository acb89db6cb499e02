import { mensGroup } from "../../records/mens-group.js";
import { recordCases } from "../cases.js";
import { trained } from "./clean-group.js";
import { grp003 } from "./grp-003-facilitator-not-trained.js";

export default recordCases(mensGroup, {
  rule: grp003,
  satisfied: [
    {
      why: "both trained in the three ways by specialists",
      given: { facilitators: [{ training: trained }, { training: trained }] },
    },
    { why: "nobody facilitates: that is GRP-001", given: { facilitators: [] } },
  ],
  violated: [
    ...(["experiential", "theoretical", "methodological", "trainerSpecialist"] as const).map((aspect) => ({
      why: `one aspect is missing: ${aspect}`,
      given: { facilitators: [{ training: trained }, { training: { ...trained, [aspect]: false } }] },
      params: { facilitator: 2, lacks: [aspect] },
      at: [`facilitators[1].training.${aspect}`],
      expected: "Sí",
    })),
    {
      why: "one finding names all that one facilitator lacks, another the next one's",
      given: {
        facilitators: [
          { training: { ...trained, theoretical: false, methodological: false } },
          { training: { ...trained, experiential: false } },
        ],
      },
      params: { facilitator: 1, lacks: ["theoretical", "methodological"] },
      at: ["facilitators[0].training.theoretical", "facilitators[0].training.methodological"],
      also: [
        {
          params: { facilitator: 2, lacks: ["experiential"] },
          at: ["facilitators[1].training.experiential"],
        },
      ],
    },
    {
      why: "a training that was not experiential decides, though the rest is unknown",
      given: { facilitators: [{ training: { experiential: false } }] },
      params: { facilitator: 1, lacks: ["experiential"] },
      at: ["facilitators[0].training.experiential"],
    },
  ],
  undetermined: [
    { why: "no facilitators known", given: { facilitators: undefined }, missing: ["facilitators"] },
    {
      why: "one's training unknown",
      given: { facilitators: [{ training: trained }, { id: "F-02" }] },
      missing: ["facilitators[1].training"],
    },
    {
      why: "who trained is unknown",
      given: {
        facilitators: [{ training: { experiential: true, theoretical: true, methodological: true } }],
      },
      missing: ["facilitators[0].training.trainerSpecialist"],
    },
  ],
});
