import type { participantRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const labels = (scheme: string, codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `«${say.code(scheme, code)}»`));

/** What is said of a participant of a men's group, in Spanish. */
export const participantMessages: MessagesOf<typeof participantRules> = {
  "PAR-001": ({ factors }, say) =>
    `${factors.length === 1 ? "No se evaluó un factor" : `No se evaluaron ${say.number(factors.length)} factores`} del participante: ${labels("participant-factor", factors, say)}. Se espera que se evalúen los diez que la directiva enumera.`,
  "PAR-002": ({ grounds }, say) =>
    `El participante sigue activo aunque se da ${grounds.length === 1 ? "el criterio de exclusión" : "más de un criterio de exclusión:"} ${labels("exclusion-ground", grounds, say)}. Se espera que quede excluido del grupo.`,
  "PAR-003": ({ lacks }) =>
    lacks === "reasons"
      ? "El participante fue excluido y figura que no se le explicaron los motivos. Se espera que se le expliquen."
      : "El participante fue excluido y figura que no se le informó dónde puede recibir apoyo. Se espera que se procure darle esa información.",
  "PAR-004": () =>
    "Persiste la conducta violenta o el riesgo de violencia y figura que no se coordinó con los servicios. Se espera esa coordinación, para proteger a las posibles víctimas.",
  "PAR-005": ({ regime }) =>
    `El participante está sentenciado${regime === "community" ? " en medio libre" : ", no consta que a prisión,"} y figura que no fue derivado a un CAI. Se espera que se le derive: el grupo no sustituye la sentencia.`,
  "PAR-006": () =>
    "La participación figura como sustituto de una sanción judicial o administrativa. Se espera que la sanción se cumpla aparte.",
  "PAR-007": () =>
    "El participante recibe atención individual y figura que no hay retroalimentación con el proceso grupal. Se espera que ambos procesos se retroalimenten a tiempo.",
  "PAR-008": () =>
    "Se entrevistó a la pareja o a familiares del participante y figura que él no lo supo antes. Se espera que se le informe antes de cada entrevista.",
  "PAR-009": () =>
    "El participante recibe atención individual y figura que no sigue los principios y enfoques de la directiva. Se espera que se dé desde ellos.",
  "PAR-010": () =>
    "Figura que no se sostuvieron entrevistas con la pareja o con familiares cercanos del participante. Se espera que se sostengan periódicamente, si es factible.",
  "PAR-011": () =>
    "El participante figura excluido y no se da ningún criterio de exclusión. Se espera el criterio en que se apoya la exclusión.",
  "PAR-012": ({ why }) =>
    `El participante figura derivado a un CAI y ${why === "prison" ? "cumple pena privativa de la libertad" : "no está sentenciado"}. El CAI trabaja con varones sentenciados en medio libre: conviene confirmar su situación.`,
  "PAR-013": () =>
    "El participante está activo y figura que no llenó la ficha de registro. Se espera que la llene al inicio de las sesiones.",
  "PAR-014": () =>
    "El participante está activo y figura que no rindió la prueba de entrada. Se espera que se le aplique.",
  "PAR-015": () =>
    "La persona registrada como participante no es hombre. Se espera que el grupo esté formado por varones.",
};
