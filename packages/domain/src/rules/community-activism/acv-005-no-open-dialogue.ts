import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { activismRules } from "./rules-over-activism.js";

const unknown = undeterminedBy("openDialogue");

/** No open dialogue on gender, power and rights was fostered (DG-018-2016 VI.6.5.5). */
export const acv005 = activismRules.record({
  code: "ACV-005",
  severity: "error",
  basis: "obligation",
  wording:
    "se debe fomentar un diálogo abierto acerca del género, de las relaciones de poder y de la violencia de género",
  summary: {
    es: "No se fomentó un diálogo abierto sobre género, relaciones de poder y derechos.",
    en: "No open dialogue on gender, power relations and rights was fostered.",
  },
  remedy: {
    es: "Si hubo diálogo, corrija el dato; si no, ábralo en la próxima: sobre género, relaciones de poder, violencia y respeto de los derechos.",
    en: "If there was a dialogue, mend the datum; if not, open one the next time: on gender, power relations, violence and respect for rights.",
  },
  fields: ["openDialogue"],
  citations: cite("DG-018-2016", "VI.6.5.5"),
  check: (activism) => {
    const { openDialogue } = activism;
    if (openDialogue === undefined) return unknown(activism);
    return openDialogue ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
