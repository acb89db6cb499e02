import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { activismRules } from "./rules-over-activism.js";

const unknown = undeterminedBy("basicsClear");

/** The activities did not make basic definitions, causes and consequences clear (DG-018-2016 VI.6.5.3). */
export const acv003 = activismRules.record({
  code: "ACV-003",
  severity: "error",
  basis: "obligation",
  wording:
    "información y mensajes que dejen en claro las definiciones básicas sobre la violencia masculina, sus causas y consecuencias",
  summary: {
    es: "Las actividades no dejaron en claro qué es la violencia masculina, sus causas y sus consecuencias.",
    en: "The activities did not make clear what male violence is, its causes and its consequences.",
  },
  remedy: {
    es: "Si quedó en claro, corrija el dato; si no, dé en la próxima información comprensible sobre qué es la violencia masculina, por qué ocurre y qué causa.",
    en: "If it was made clear, mend the datum; if not, give understandable information the next time on what male violence is, why it happens and what it causes.",
  },
  fields: ["basicsClear"],
  citations: cite("DG-018-2016", "VI.6.5.3"),
  check: (activism) => {
    const { basicsClear } = activism;
    if (basicsClear === undefined) return unknown(activism);
    return basicsClear ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
