import type { mensGroupRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const labels = (scheme: string, codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `«${say.code(scheme, code)}»`));

const training = {
  experiential: "no fue vivencial",
  theoretical: "no fue teórica",
  methodological: "no fue metodológica",
  trainerSpecialist: "no la dio un especialista en género o violencia",
} as const;

const venue = {
  accessibleSchedule: ["El horario no es accesible", "un horario accesible para los participantes"],
  accessible: ["El lugar no es accesible", "un lugar accesible para los participantes"],
  quiet: ["El ambiente no está libre de ruidos", "un ambiente libre de ruidos"],
  roomToMove: [
    "El ambiente no permite moverse ni trabajar en grupo",
    "un ambiente que permita moverse y trabajar en grupo",
  ],
} as const;

const contacts = {
  police: "la Policía Nacional o los agentes de seguridad de la zona",
  cem: "el Centro Emergencia Mujer",
  "linea-100": "la Línea 100",
  sau: "el Servicio de Atención Urgente",
} as const;

const followUp = {
  targets: "metas",
  quantitative: "indicadores cuantitativos",
  qualitative: "indicadores cualitativos",
  recordFormats: "formatos de registro",
} as const;

const mechanisms = {
  analysisAndImpulseControl: "el análisis de la situación de violencia y el control de impulsos",
  warningSignsAndWithdrawal: "el reconocimiento de las señales de alerta y el retiro del conflicto",
} as const;

const corrected = { yes: "y se corrigió", no: "y no se corrigió" } as const;

/** What is said of a men's group and of its sessions, in Spanish. */
export const mensGroupMessages: MessagesOf<typeof mensGroupRules> = {
  "GRP-001": ({ facilitators }, say) =>
    `El equipo facilitador tiene ${say.count(facilitators, "profesional", "profesionales")}. Se esperan al menos dos.`,
  "GRP-002": ({ facilitator }, say) =>
    `El facilitador ${say.number(facilitator)} de la lista tiene formación en otro campo. Se espera formación en ciencias sociales o en salud.`,
  "GRP-003": ({ facilitator, lacks }, say) =>
    `La capacitación del facilitador ${say.number(facilitator)} de la lista ${say.list(lacks.map((aspect) => training[aspect]))}. Se espera una capacitación vivencial, teórica y metodológica, dada por especialistas en género o violencia.`,
  "GRP-004": ({ participants }, say) =>
    `El grupo tiene ${say.count(participants, "participante activo", "participantes activos")}. Se espera, de preferencia, un máximo de quince.`,
  "GRP-005": ({ ethnicGroups }, say) =>
    `Los participantes activos son de ${say.count(ethnicGroups, "grupo étnico", "grupos étnicos")}. Se espera, de preferencia, que sean del mismo.`,
  "GRP-006": ({ participant }, say) =>
    `El participante ${say.number(participant)} de la lista está activo y figura que no llenó la ficha de registro. Se espera que la llene al inicio de las sesiones.`,
  "GRP-007": ({ participant }, say) =>
    `El participante ${say.number(participant)} de la lista está activo y figura que no rindió la prueba de entrada. Se espera que se le aplique.`,
  "GRP-008": ({ lacks }) => `${venue[lacks][0]}. Se espera ${venue[lacks][1]}.`,
  "GRP-009": ({ lacks }) =>
    `El ambiente de las sesiones no es ${lacks === "safe" ? "seguro" : "confidencial"}. Se espera un ambiente seguro y confidencial.`,
  "GRP-010": ({ themes }, say) =>
    `Las sesiones previstas no cubren ${themes.length === 1 ? "un tema imprescindible" : `${say.number(themes.length)} temas imprescindibles`}: ${labels("mens-theme", themes, say)}. Se espera que cubran los trece.`,
  "GRP-011": ({ domains }, say) =>
    `Las sesiones no cubren ${domains.length === 1 ? "un ámbito de aprendizaje" : `${say.number(domains.length)} ámbitos de aprendizaje`}: ${labels("learning-domain", domains, say)}. Se espera que, en conjunto, cubran los tres.`,
  "GRP-012": () =>
    "Figura que no se dio a los participantes un contacto para consultas. Se espera un teléfono, un correo electrónico o una dirección.",
  "GRP-013": ({ lacks }, say) =>
    `En el directorio de emergencia no ${lacks.length === 1 ? "está" : "están"} ${say.list(lacks.map((code) => contacts[code]))}. Se espera que estén la policía o la seguridad de la zona, el CEM, la Línea 100 y el SAU.`,
  "GRP-014": () =>
    "Figura que el equipo facilitador no tiene un espacio grupal de reflexión. Se espera uno, donde revise lo que surge en el trabajo con los varones.",
  "GRP-015": ({ lacks }, say) =>
    `Al seguimiento del grupo le faltan ${say.list(lacks.map((aspect) => followUp[aspect]))}. Se esperan metas, indicadores cuantitativos y cualitativos, y formatos de registro.`,
  "GRP-016": ({ participant }, say) =>
    `El participante ${say.number(participant)} de la lista no es hombre. Se espera que el grupo esté formado por varones.`,
  "GRP-017": ({ principles, approaches }, say) =>
    `El diseño del grupo no recoge ${say.list([
      ...(principles.length === 0
        ? []
        : [
            `${principles.length === 1 ? "el principio" : "los principios"} ${labels("mens-principle", principles, say)}`,
          ]),
      ...(approaches.length === 0
        ? []
        : [
            `${approaches.length === 1 ? "el enfoque" : "los enfoques"} ${labels("focus-approach", approaches, say)}`,
          ]),
    ])}. Se esperan todos los principios y enfoques de la directiva.`,
  "GRP-018": () =>
    "Figura que el grupo no prevé un mecanismo de acción pública o activismo comunitario. Se espera uno que promueva la participación de los varones.",
  "GRP-019": () =>
    "Ningún integrante del equipo facilitador es profesional en psicología o en trabajo social. Se espera, de preferencia, que alguno lo sea.",
  "GRP-020": () =>
    "Figura que no se brindó información general a los usuarios. Se espera que se les brinde y se les señale que la Dirección General Contra la Violencia de Género puede ampliarla.",
  "GRP-021": () =>
    "Figura que el espacio de reflexión del equipo facilitador no cuenta con un profesional en psicología. Se espera, de preferencia, que lo tenga.",
  "GRP-022": () =>
    "Las técnicas psicoeducativas no están entre las que usa el grupo. Se espera que sean las prioritarias.",
  "GRP-023": ({ lacks }) =>
    `Figura que con los varones no se trabaja ${mechanisms[lacks]}. Se espera que se trabaje, para prevenir nuevos actos de violencia.`,
  "GRP-024": () =>
    "Figura que el equipo no previene el agotamiento profesional. Se espera que fomente habilidades para prevenirlo.",
  "GRP-025": () =>
    "Se ofrece atención individual y el directorio de servicios está vacío. Se espera un directorio identificado de antemano.",
  "GRP-026": ({ lacks }, say) =>
    `Entre las técnicas que usa el grupo falta ${labels("session-technique", lacks, say)}. Se espera una metodología vivencial y también didáctica.`,
  "SES-001": ({ session, facilitators }, say) =>
    `En la sesión ${say.number(session)} de la lista hubo ${say.count(facilitators, "facilitador presente", "facilitadores presentes")}. Se esperan al menos dos.`,
  "SES-002": ({ session, conduct, corrected: answer }, say) =>
    `En la sesión ${say.number(session)} de la lista se observó lo siguiente, ${corrected[answer]}: ${labels("session-conduct", conduct, say)}. Se espera que se evite en todo momento.`,
  "SES-003": ({ session, attendees, notRegistered }, say) =>
    `A la sesión ${say.number(session)} de la lista ${attendees === 1 ? "asistió" : "asistieron"} ${say.count(attendees, "persona", "personas")}${notRegistered < attendees ? ` y ${say.count(notRegistered, "no está registrada", "no están registradas")}` : attendees === 1 ? ", que no está registrada" : " y ninguna está registrada"} en el grupo. Se espera que asistan solo participantes registrados.`,
  "SES-004": ({ session, incidents }, say) =>
    `En la sesión ${say.number(session)} de la lista hubo ${say.count(incidents, "incidente", "incidentes")} de violencia o de riesgo de ella sin coordinación con los servicios. Se espera que se coordine la atención del caso.`,
  "SES-005": ({ session, people, grounds }, say) =>
    `A la sesión ${say.number(session)} de la lista ${people === 1 ? "asistió" : "asistieron"} ${say.count(people, "persona", "personas")} en un estado que excluye de ella: ${labels("exclusion-ground", grounds, say)}. Se espera que quien llega así no participe en la sesión.`,
  "SES-006": ({ session }, say) =>
    `La sesión ${say.number(session)} de la lista figura en modalidad individual. Se espera que las sesiones sean grupales.`,
  "SES-007": ({ session, corrected: answer }, say) =>
    `En la sesión ${say.number(session)} de la lista se antepuso la unidad familiar o el vínculo de pareja a los derechos de las personas, ${corrected[answer]}. Se espera que prevalezcan los derechos.`,
  "SES-008": ({ session, strangers }, say) =>
    `La sesión ${say.number(session)} de la lista la ${strangers === 1 ? "facilitó" : "facilitaron"} ${say.count(strangers, "persona que no figura", "personas que no figuran")} en el equipo del grupo. Se espera que facilite el equipo registrado, con su formación y capacitación.`,
};
