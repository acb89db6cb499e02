import type { referralRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const endpoint = (code: string, say: Speaker) => `«${say.code("referral-endpoint", code)}»`;
const nexus = (code: string, say: Speaker) => `«${say.code("referral-nexus", code)}»`;
const matter = (code: string, say: Speaker) => `«${say.code("external-matter", code)}»`;

/** What is said of referrals, in Spanish. */
export const referralMessages: MessagesOf<typeof referralRules> = {
  "REF-001": ({ nexus: stated, from, to, fitting }, say) => {
    const way = [
      from === "" ? "" : `con origen en ${endpoint(from, say)}`,
      to === "" ? "" : `con destino a ${endpoint(to, say)}`,
    ].filter((part) => part !== "");
    const expected =
      fitting.length === 0
        ? "Ningún nexo va de ese origen a ese destino: se espera que se corrija uno de los dos."
        : fitting.length === 1
          ? `Se espera el nexo ${nexus(fitting[0] ?? "", say)}, u otro origen o destino.`
          : `Se espera uno de estos nexos: ${say.list(fitting.map((code) => nexus(code, say)))}.`;
    return `El nexo declarado, ${nexus(stated, say)}, no corresponde a una derivación ${way.join(" y ")}. ${expected}`;
  },
  "REF-002": ({ from, to }, say) =>
    `Un caso de violencia detectado en ${endpoint(from, say)} se derivó a ${endpoint(to, say)}. Se espera que los casos de violencia se deriven al CEM para su atención${to === "linea-100" ? ", además de informar sobre la Línea 100" : ""}.`,
  "REF-003": (_, say) =>
    `Se derivó al CEM y en «${say.field("dataDelivered")}» figura que no. Se espera que el CEM reciba lo necesario para identificar y ubicar a la persona, sin que esos datos se anoten en este registro.`,
  "REF-004": () =>
    "Se derivó al CEM y figura que no se informó sobre la Línea 100. Se espera que se informe también sobre sus servicios.",
  "REF-005": ({ matter: code }, say) =>
    `Se derivó a un servicio externo por la materia ${matter(code, say)}. Se espera una materia conexa, como tenencia, alimentos o régimen de visitas: la violencia la atiende el CEM.`,
  "REF-006": ({ to }, say) =>
    `Una persona afectada por violencia que acudió al Chat 100 se derivó a ${endpoint(to, say)}. Se espera que se derive al CEM, de ser el caso.`,
  "REF-007": ({ referredOn, detectedOn }, say) =>
    `La derivación figura el ${say.day(referredOn)}, antes de la detección (${say.day(detectedOn)}). Se espera una fecha de derivación igual o posterior.`,
  "REF-008": ({ detectedOn, referredOn, deadline, limit }, say) =>
    `El caso se detectó el ${say.day(detectedOn)} y se derivó el ${say.day(referredOn)}. Se espera la derivación sin dilación: con ${say.count(limit, "día útil", "días útiles")} de margen, hasta el ${say.day(deadline)}.`,
  "REF-009": ({ to }, say) =>
    `El motivo es una sentencia y la derivación va a ${endpoint(to, say)}. Se espera que los agresores sentenciados en medio libre se deriven al Centro de Atención Institucional (CAI).`,
  "REF-010": ({ to }, say) =>
    `Un caso conexo hallado en la labor preventiva se derivó a ${endpoint(to, say)}. Se espera que las materias conexas se deriven a un servicio externo.`,
  "REF-011": ({ matter: code }, say) =>
    `Un servicio externo derivó al CEM por la materia ${matter(code, say)}. Se espera que al CEM se derive por violencia, según corresponda.`,
  "REF-012": ({ to }, say) =>
    `Una persona que desde el Chat 100 requiere entrar a una intervención se derivó a ${endpoint(to, say)}. Se espera que se derive al CEM, de ser el caso.`,
  "REF-013": ({ reason }, say) =>
    `Se derivó al Centro de Atención Institucional (CAI) por el motivo «${say.code("referral-reason", reason)}». El CAI trabaja con varones agresores sentenciados: confirme el motivo o el destino.`,
  "REF-014": ({ event, date, asOf }, say) =>
    `${event === "detected" ? "La detección" : "La derivación"} figura el ${say.day(date)}, después del día de la revisión (${say.day(asOf)}). Se espera una fecha no posterior a ese día.`,
};
