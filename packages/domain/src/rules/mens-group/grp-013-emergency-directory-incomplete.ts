import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("emergencyDirectory");

/** Those whom the directory must hold; each by any one of its codes, of which the first names it. */
const NEEDED = [["police", "local-security"], ["cem"], ["linea-100"], ["sau"]] as const;

/** The emergency directory lacks a contact that it must hold (DG-018-2016 VI.6.2.7). */
export const grp013 = groupRules.record({
  code: "GRP-013",
  severity: "error",
  basis: "obligation",
  wording: "Se debe contar con un directorio telefónico con los datos",
  summary: {
    es: "Al directorio de emergencia le falta un contacto obligatorio.",
    en: "The emergency directory lacks an obligatory contact.",
  },
  remedy: {
    es: "Complete el directorio con la policía o la seguridad de la zona, el CEM, la Línea 100 y el SAU.",
    en: "Complete the directory with the police or local security, the CEM, Línea 100 and the SAU.",
  },
  fields: ["emergencyDirectory"],
  citations: cite("DG-018-2016", "VI.6.2.7"),
  check: (group) => {
    const { emergencyDirectory } = group;
    if (emergencyDirectory === undefined) return unknown(group);
    const lacks = NEEDED.filter((codes) => !codes.some((code) => emergencyDirectory.includes(code))).map(
      ([first]) => first,
    );
    return lacks.length === 0 ? satisfied : violated({ params: { lacks }, at: ["emergencyDirectory"] });
  },
});
