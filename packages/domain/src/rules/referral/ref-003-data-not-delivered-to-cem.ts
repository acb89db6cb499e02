import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { referralRulesOver } from "./rules-over-referrals.js";

const unknown = undeterminedBy("dataDelivered", "to");

/** The CEM was sent a case without the data to identify and find the person (RDE-290-2022 VI.6.5.5.a). */
export const ref003 = referralRulesOver.record({
  code: "REF-003",
  severity: "error",
  basis: "obligation",
  wording: "con la información necesaria para la identificación y ubicación de la presunta persona agraviada",
  summary: {
    es: "Se derivó al CEM sin entregar los datos para identificar y ubicar a la persona.",
    en: "A referral to the CEM was made without the data to identify and find the person.",
  },
  remedy: {
    es: "Entregue al CEM, por su propio canal y nunca en este registro, los datos para identificar y ubicar a la persona.",
    en: "Deliver the data to identify and find the person to the CEM, by its own channel and never in this register.",
  },
  fields: ["dataDelivered", "to"],
  citations: cite("RDE-290-2022", "VI.6.5.5.a"),
  interpretation: {
    es: "El literal trata de lo que detecta la labor preventiva; se lee para todo el que deriva al CEM, que sin esos datos no puede atender.",
    en: "The literal treats what preventive work detects; it is read for everyone who refers to the CEM, which cannot attend without those data.",
  },
  check: (record) => {
    const { to, dataDelivered } = record;
    if (dataDelivered === true || (to !== undefined && to !== "cem")) return satisfied;
    if (dataDelivered === undefined || to === undefined) return unknown(record);
    return violated({ params: {}, at: ["dataDelivered"], expected: "Sí" });
  },
});
