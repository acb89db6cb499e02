import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { activismRules } from "./rules-over-activism.js";

const unknown = undeterminedBy("aimsAtNormChange");

/** The activities do not aim at a change of attitudes and social norms (DG-018-2016 VI.6.5.6). */
export const acv006 = activismRules.record({
  code: "ACV-006",
  severity: "error",
  basis: "obligation",
  wording:
    "se deberán enfocar en promover un cambio en las actitudes, percepciones y comportamientos en los varones, así como en las normas sociales",
  summary: {
    es: "Las actividades no buscan un cambio en las actitudes de los varones ni en las normas sociales.",
    en: "The activities do not aim at a change in men's attitudes and in social norms.",
  },
  remedy: {
    es: "Oriente las actividades a cambiar actitudes y normas sociales, hacia masculinidades no violentas.",
    en: "Direct the activities to changing attitudes and social norms, towards non-violent masculinities.",
  },
  fields: ["aimsAtNormChange"],
  citations: cite("DG-018-2016", "VI.6.5.6"),
  check: (activism) => {
    const { aimsAtNormChange } = activism;
    if (aimsAtNormChange === undefined) return unknown(activism);
    return aimsAtNormChange ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
