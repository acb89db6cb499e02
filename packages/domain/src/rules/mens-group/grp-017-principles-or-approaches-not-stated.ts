import { cite } from "../../norms/citation.js";
import { focusApproach, mensPrinciple } from "../../taxonomy/index.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("principles", "approaches");

const principleCodes = mensPrinciple.concepts.map(({ code }) => code);

/** The approaches that the directive itself proposes, among those of both norms. */
const approachCodes = focusApproach.concepts
  .filter(({ citations }) => citations.some(({ norm }) => norm === "DG-018-2016"))
  .map(({ code }) => code);

/** The design does not state the directive's principles or approaches (DG-018-2016 VI.6.3.2, VI.6.4.6). */
export const grp017 = groupRules.record({
  code: "GRP-017",
  severity: "error",
  basis: "obligation",
  wording: "son esenciales para el diseño y desarrollo de cualquier actividad",
  summary: {
    es: "El diseño del grupo no recoge todos los principios y enfoques de la directiva.",
    en: "The group's design does not state all of the directive's principles and approaches.",
  },
  remedy: {
    es: "Incorpore al diseño los principios y enfoques que faltan, y aplíquelos.",
    en: "Take the missing principles and approaches into the design, and apply them.",
  },
  fields: ["principles", "approaches"],
  citations: cite("DG-018-2016", "VI.6.3.2", "VI.6.4.6", "V.5.3", "V.5.4"),
  interpretation: {
    es: "«Los principios y enfoques propuestos» se lee de todos: los cuatro del 5.3 y los ocho del 5.4; los enfoques propios de otra norma pueden sumarse.",
    en: "“Los principios y enfoques propuestos” is read as all of them: the four of 5.3 and the eight of 5.4; approaches of another norm may be added.",
  },
  check: (group) => {
    const { principles, approaches } = group;
    const lacking = {
      principles: principles ? principleCodes.filter((code) => !principles.includes(code)) : [],
      approaches: approaches ? approachCodes.filter((code) => !approaches.includes(code)) : [],
    };
    const at = (["principles", "approaches"] as const).filter((field) => lacking[field].length > 0);
    if (at.length > 0) return violated({ params: lacking, at });
    return principles === undefined || approaches === undefined ? unknown(group) : satisfied;
  },
});
