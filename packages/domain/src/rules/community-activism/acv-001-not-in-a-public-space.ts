import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { activismRules } from "./rules-over-activism.js";

const unknown = undeterminedBy("publicSpace");

/** The activism did not take place in a public space (DG-018-2016 VI.6.5.1). */
export const acv001 = activismRules.record({
  code: "ACV-001",
  severity: "error",
  basis: "obligation",
  wording: "Este deberá desarrollarse en espacios públicos",
  summary: {
    es: "El activismo comunitario no se realizó en un espacio público.",
    en: "The community activism did not take place in a public space.",
  },
  remedy: {
    es: "Si se realizó en un espacio público, corrija el dato; si no, realice en uno la próxima.",
    en: "If it was held in a public space, mend the datum; if not, hold the next one in such a space.",
  },
  fields: ["publicSpace"],
  citations: cite("DG-018-2016", "VI.6.5.1"),
  check: (activism) => {
    const { publicSpace } = activism;
    if (publicSpace === undefined) return unknown(activism);
    return publicSpace ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
