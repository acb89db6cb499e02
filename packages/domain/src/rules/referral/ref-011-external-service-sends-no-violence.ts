import { cite } from "../../norms/citation.js";
import { type ExternalMatter, externalMatter, labelOf } from "../../taxonomy/index.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { referralRulesOver } from "./rules-over-referrals.js";

type Params = { readonly matter: ExternalMatter };

const unknown = undeterminedBy("matter", "from", "to");

/** An external service sent a person to the CEM for a matter other than violence (RDE-290-2022 VI.6.5.5.d). */
export const ref011 = referralRulesOver.record({
  code: "REF-011",
  severity: "warning",
  basis: "preference",
  wording: "en materia de prevención y atención de la violencia, según corresponda",
  summary: {
    es: "Un servicio externo derivó al CEM por una materia que no es la violencia.",
    en: "An external service made a referral to the CEM for a matter other than violence.",
  },
  remedy: {
    es: "Confirme la materia: al CEM se envía por violencia; las materias conexas las resuelve el servicio externo.",
    en: "Confirm the matter: people are sent to the CEM for violence; external services settle connected matters.",
  },
  fields: ["matter", "from", "to"],
  citations: cite("RDE-290-2022", "VI.6.5.5.d"),
  check: (record) => {
    const { matter, from, to } = record;
    if (matter === "violence" || (to !== undefined && to !== "cem")) return satisfied;
    if (from !== undefined && from !== "external-service") return satisfied;
    if (matter === undefined || from === undefined || to === undefined) return unknown(record);
    return violated<Params>({
      params: { matter },
      at: ["matter"],
      expected: labelOf(externalMatter, "violence", "es"),
    });
  },
});
