import { cite } from "../../norms/citation.js";
import type { ExternalMatter } from "../../taxonomy/index.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { referralRulesOver } from "./rules-over-referrals.js";

type Params = { readonly matter: ExternalMatter };

const unknown = undeterminedBy("matter", "to");

/** An external service was sent a matter that is not connected to violence but violence itself (RDE-290-2022 VI.6.5.5.d, VII.4.e). */
export const ref005 = referralRulesOver.record({
  code: "REF-005",
  severity: "error",
  basis: "obligation",
  wording: "derivar a servicios externos aquellos casos conexos a la violencia",
  summary: {
    es: "Se derivó a un servicio externo por una materia que no es conexa.",
    en: "A referral to an external service was made for a matter that is not connected.",
  },
  remedy: {
    es: "Derive a servicios externos las materias conexas; la violencia misma, al CEM.",
    en: "Refer connected matters to external services; violence itself, to the CEM.",
  },
  fields: ["matter", "to"],
  citations: cite("RDE-290-2022", "VI.6.5.5.d", "VII.4.e"),
  check: (record) => {
    const { matter, to } = record;
    if (to !== undefined && to !== "external-service") return satisfied;
    if (matter !== undefined && matter !== "violence") return satisfied;
    if (matter === undefined || to === undefined) return unknown(record);
    return violated<Params>({ params: { matter }, at: ["matter"] });
  },
});
