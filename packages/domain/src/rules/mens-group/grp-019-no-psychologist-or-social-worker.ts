import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { isPreferredProfession } from "./preferred-profession.js";
import { groupRules } from "./rules-over-groups.js";

/** None of the facilitators is a psychologist or a social worker (DG-018-2016 VI.6.3.1 note 17). */
export const grp019 = groupRules.record({
  code: "GRP-019",
  severity: "warning",
  basis: "preference",
  wording: "De preferencia psicólogos/as y/o trabajadores/as sociales",
  summary: {
    es: "Ningún facilitador es profesional en psicología o en trabajo social.",
    en: "No facilitator is a psychologist or a social worker.",
  },
  remedy: {
    es: "Incorpore, de preferencia, a profesionales en psicología o en trabajo social.",
    en: "Preferably bring in psychologists or social workers.",
  },
  fields: ["facilitators"],
  citations: cite("DG-018-2016", "VI.6.3.1 note 17"),
  check: ({ facilitators }) => {
    if (facilitators === undefined) return undetermined("facilitators");
    // Without facilitators there is none to prefer: that is GRP-001.
    if (facilitators.length === 0) return satisfied;
    if (
      facilitators.some(({ profession }) => profession !== undefined && isPreferredProfession(profession))
    ) {
      return satisfied;
    }
    const [first, ...others] = facilitators.flatMap(({ profession }, index) =>
      profession === undefined ? [`facilitators[${index}].profession`] : [],
    );
    return first === undefined
      ? violated({ params: {}, at: facilitators.map((_, index) => `facilitators[${index}].profession`) })
      : undetermined(first, ...others);
  },
});
