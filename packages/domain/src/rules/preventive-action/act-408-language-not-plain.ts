import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("plainLanguage");

/** The language used was not plain, understandable and inclusive (RDE-290-2022 VII.6.g+). */
export const act408 = actionRules.record({
  code: "ACT-408",
  severity: "error",
  basis: "obligation",
  wording: "Se debe utilizar un lenguaje sencillo, comprensible e inclusivo",
  summary: {
    es: "No se usó un lenguaje sencillo, comprensible e inclusivo.",
    en: "The language used was not plain, understandable and inclusive.",
  },
  remedy: {
    es: "Si se usó un lenguaje así, corrija el dato; si no, use en la próxima uno sencillo, comprensible e inclusivo.",
    en: "If such language was used, mend the datum; if not, use plain, understandable and inclusive language the next time.",
  },
  fields: ["plainLanguage"],
  citations: cite("RDE-290-2022", "VII.6.g+"),
  check: (action) => {
    const { plainLanguage } = action;
    if (plainLanguage === undefined) return unknown(action);
    return plainLanguage ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
