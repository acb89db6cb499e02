import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("facilitatorSpacePsychologist");

/** The facilitators' space has no psychologist (DG-018-2016 VI.6.3.5). */
export const grp021 = groupRules.record({
  code: "GRP-021",
  severity: "warning",
  basis: "preference",
  wording: "De preferencia contar con un/a profesional en psicología",
  summary: {
    es: "El espacio de reflexión del equipo facilitador no cuenta con un profesional en psicología.",
    en: "The facilitators' reflection space has no psychologist.",
  },
  remedy: {
    es: "Sume, de preferencia, a un profesional en psicología al espacio de reflexión.",
    en: "Preferably bring a psychologist into the reflection space.",
  },
  fields: ["facilitatorSpacePsychologist", "facilitatorSpace"],
  citations: cite("DG-018-2016", "VI.6.3.5"),
  check: (group) => {
    const { facilitatorSpacePsychologist, facilitatorSpace } = group;
    // Where there is no space, GRP-014 says so; a no about its psychologist presupposes one.
    if (facilitatorSpacePsychologist === true || facilitatorSpace === false) return satisfied;
    if (facilitatorSpacePsychologist === undefined) return unknown(group);
    return violated({ params: {}, at: ["facilitatorSpacePsychologist"], expected: "Sí" });
  },
});
