import type { preventionPurpose } from "../decisions/purpose.js";
import type { capacityLevel } from "../monitoring/index.js";
import type { concertationLevel } from "../records/concertation-body-schemes.js";
import type { actionMode, organizer } from "../records/local-schemes.js";
import type { participantStatus, sentenceRegime, sex } from "../records/mens-group-participant-schemes.js";
import type {
  emergencyContact,
  facilitatorFormation,
  sessionConduct,
  sessionIncident,
  sessionModality,
  sessionTechnique,
} from "../records/mens-group-schemes.js";
import type { otherReportKind } from "../records/monthly-report-schemes.js";
import type { qualityAnswer } from "../records/quality-assessment-schemes.js";
import type { referralEndpoint, referralReason } from "../records/referral-schemes.js";
import type { changeUnit, claimKind } from "../records/statistics-schemes.js";
import type { outcomeKind, targeting } from "../records/sustained-intervention-schemes.js";
import { serviceDefinitions } from "../services/index.js";
import { prohibitedSessionConductDefinitions } from "../taxonomy/prohibited-session-conduct.js";
import type { CodeOf, Definitions } from "../taxonomy/scheme.js";
import { violenceTypeDefinitions } from "../taxonomy/violence-type.js";

// What the small lists of the forms mean. A validator shows their labels alone, and so does not pay for these.

const actionModes: Definitions<CodeOf<typeof actionMode>> = {
  "in-person": {
    es: "El personal y el público se reúnen en el mismo lugar.",
    en: "Staff and public meet in the same place.",
  },
  virtual: {
    es: "El público participa a distancia, por un medio digital.",
    en: "The public takes part at a distance, by digital means.",
  },
  mixed: {
    es: "Una parte del público asiste en el lugar y otra participa a distancia.",
    en: "Part of the public attends on the spot and part takes part at a distance.",
  },
};

const organizers: Definitions<CodeOf<typeof organizer>> = {
  cem: {
    es: "El propio Centro Emergencia Mujer convoca y conduce la acción.",
    en: "The women's emergency centre itself calls and leads the action.",
  },
  other: {
    es: "Otra entidad convoca la acción y el personal del centro participa en ella.",
    en: "Another body calls the action and the centre's staff take part in it.",
  },
};

const outcomeKinds: Definitions<CodeOf<typeof outcomeKind>> = {
  knowledge: {
    es: "Lo que las personas saben sobre la violencia y sus derechos.",
    en: "What people know of violence and of their rights.",
  },
  attitude: {
    es: "La disposición con que las personas miran la violencia y la igualdad.",
    en: "The disposition with which people look at violence and equality.",
  },
  belief: {
    es: "Lo que las personas dan por cierto sobre la violencia y sobre mujeres y hombres.",
    en: "What people hold true of violence and of women and men.",
  },
  behaviour: {
    es: "Lo que las personas hacen, en contra o a favor de una vida sin violencia.",
    en: "What people do, against or for a life without violence.",
  },
  prevalence: {
    es: "La parte de la población que vive violencia en un período.",
    en: "The part of the population that lives with violence in a period.",
  },
  other: {
    es: "Resultado de una clase que la lista no nombra.",
    en: "An outcome of a kind that the list does not name.",
  },
};

const targetings: Definitions<CodeOf<typeof targeting>> = {
  universal: {
    es: "Producto preventivo dirigido a toda la población, sin escoger a quién.",
    en: "A preventive product addressed to the whole population, without choosing whom.",
  },
  focalized: {
    es: "Producto preventivo dirigido a un público escogido por sus características o por su riesgo.",
    en: "A preventive product addressed to a public chosen for its traits or its risk.",
  },
};

const emergencyContacts: Definitions<CodeOf<typeof emergencyContact>> = {
  police: {
    es: "Teléfono de la comisaría u otra unidad policial a la que el grupo puede acudir.",
    en: "The telephone of the police station or other unit to which the group may turn.",
  },
  "local-security": {
    es: "Teléfono del serenazgo o de otros agentes que cuidan la zona donde el grupo se reúne.",
    en: "The telephone of the guards who watch the area where the group meets.",
  },
  cem: {
    es: "Teléfono del Centro Emergencia Mujer que atiende casos de violencia.",
    en: "The telephone of the women's emergency centre that takes cases of violence.",
  },
  "linea-100": serviceDefinitions["linea-100"],
  sau: serviceDefinitions.sau,
  other: {
    es: "Teléfono de otro servicio o entidad que puede ayudar en una emergencia.",
    en: "The telephone of another service or body that may help in an emergency.",
  },
};

const facilitatorFormations: Definitions<CodeOf<typeof facilitatorFormation>> = {
  "social-sciences": {
    es: "Quien facilita estudió una carrera de las ciencias sociales.",
    en: "The facilitator studied one of the social sciences.",
  },
  health: {
    es: "Quien facilita estudió una carrera de la salud.",
    en: "The facilitator studied one of the health professions.",
  },
  other: {
    es: "Quien facilita estudió una carrera que no es de las ciencias sociales ni de la salud.",
    en: "The facilitator studied neither one of the social sciences nor a health profession.",
  },
};

const sessionConducts: Definitions<CodeOf<typeof sessionConduct>> = {
  ...prohibitedSessionConductDefinitions,
  "family-unity-above-rights": {
    es: "Poner la permanencia de la familia o de la pareja por encima de los derechos de alguna persona.",
    en: "Setting the lasting of the family or the couple above somebody's rights.",
  },
};

const sessionIncidents: Definitions<CodeOf<typeof sessionIncident>> = {
  ...violenceTypeDefinitions,
  violence: {
    es: "Hecho de violencia de cualquier tipo que ocurre o se conoce en la sesión.",
    en: "An act of violence of any type that happens or comes to light in the session.",
  },
  "risk-of-violence": {
    es: "Señal o amenaza que hace temer un hecho de violencia.",
    en: "A sign or threat that makes one fear an act of violence.",
  },
  other: {
    es: "Hecho que altera la sesión y no es violencia ni anuncia que vaya a haberla.",
    en: "Something that upsets the session and neither is violence nor announces it.",
  },
};

const sessionModalities: Definitions<CodeOf<typeof sessionModality>> = {
  group: {
    es: "Sesión en la que los participantes trabajan juntos.",
    en: "A session in which the participants work together.",
  },
  individual: {
    es: "Sesión con un solo participante.",
    en: "A session with one participant alone.",
  },
};

const sessionTechniques: Definitions<CodeOf<typeof sessionTechnique>> = {
  psychoeducational: {
    es: "Técnica que explica al participante lo que le pasa y le enseña a cambiarlo.",
    en: "A technique that explains to the participant what goes on in him and teaches how to change it.",
  },
  experiential: {
    es: "Técnica que parte de lo que los participantes viven y sienten.",
    en: "A technique that starts from what the participants live and feel.",
  },
  didactic: {
    es: "Técnica que transmite un contenido por medio de la enseñanza.",
    en: "A technique that conveys content by teaching.",
  },
  other: {
    es: "Técnica que la lista no nombra.",
    en: "A technique that the list does not name.",
  },
};

const participantStatuses: Definitions<CodeOf<typeof participantStatus>> = {
  active: {
    es: "El participante fue admitido y sigue en el grupo.",
    en: "The participant was admitted and is still in the group.",
  },
  excluded: {
    es: "El participante salió del grupo por un criterio de exclusión.",
    en: "The participant left the group on a ground for exclusion.",
  },
  referred: {
    es: "El participante fue enviado a otro servicio en lugar de quedarse en el grupo.",
    en: "The participant was sent to another service in place of staying in the group.",
  },
};

const sentenceRegimes: Definitions<CodeOf<typeof sentenceRegime>> = {
  community: {
    es: "La sentencia se cumple en libertad, con las obligaciones que impuso el juzgado.",
    en: "The sentence is served in liberty, under the duties that the court laid down.",
  },
  prison: {
    es: "La sentencia se cumple en un establecimiento penitenciario.",
    en: "The sentence is served in a prison.",
  },
};

const sexes: Definitions<CodeOf<typeof sex>> = {
  man: {
    es: "Persona de sexo masculino, según lo biológico.",
    en: "A person of the male sex, biologically.",
  },
  woman: {
    es: "Persona de sexo femenino, según lo biológico.",
    en: "A person of the female sex, biologically.",
  },
};

const referralEndpoints: Definitions<CodeOf<typeof referralEndpoint>> = {
  "preventive-action": {
    es: "La persona llega desde una acción preventiva, en la que se conoció su situación.",
    en: "The person comes from a preventive action, in which the situation came to light.",
  },
  intervention: {
    es: "La persona llega desde una intervención preventiva o va a incorporarse a ella.",
    en: "The person comes from a preventive intervention or is to join one.",
  },
  "mens-group": {
    es: "La persona llega desde un grupo de varones que reflexiona sobre la violencia.",
    en: "The person comes from a group of men that reflects on violence.",
  },
  "chat-100": serviceDefinitions["chat-100"],
  cem: {
    es: "Centro que atiende de manera gratuita a quienes viven violencia y previene en su zona.",
    en: "A centre that cares free of charge for those who live with violence and does prevention in its area.",
  },
  "linea-100": serviceDefinitions["linea-100"],
  sau: serviceDefinitions.sau,
  cai: serviceDefinitions.cai,
  "external-service": {
    es: "Servicio de otra entidad, fuera del Centro Emergencia Mujer.",
    en: "A service of another body, outside the women's emergency centre.",
  },
};

const referralReasons: Definitions<CodeOf<typeof referralReason>> = {
  violence: {
    es: "Se conoció que la persona vive o vivió violencia y necesita atención.",
    en: "It came to light that the person lives or lived with violence and needs care.",
  },
  benefit: {
    es: "La persona puede incorporarse a una intervención preventiva que le sirve.",
    en: "The person may join a preventive intervention that is of use to them.",
  },
  "connected-matter": {
    es: "La persona necesita apoyo en un asunto distinto de la violencia, aunque unido a ella.",
    en: "The person needs support in a matter other than violence, though tied to it.",
  },
  sentenced: {
    es: "El varón cumple sentencia por violencia y le corresponde un servicio para agresores.",
    en: "The man serves a sentence for violence, and a service for aggressors is due.",
  },
};

const otherReportKinds: Definitions<CodeOf<typeof otherReportKind>> = {
  plan: {
    es: "Documento con lo que el equipo de prevención se propone hacer.",
    en: "A document with what the prevention team sets out to do.",
  },
  achievements: {
    es: "Documento con lo que el equipo de prevención logró.",
    en: "A document with what the prevention team achieved.",
  },
  intervention: {
    es: "Documento que da cuenta de una intervención preventiva y de sus resultados.",
    en: "A document that accounts for a preventive intervention and its results.",
  },
};

const changeUnits: Definitions<CodeOf<typeof changeUnit>> = {
  percent: {
    es: "La variación se divide entre la cifra inicial y se multiplica por cien.",
    en: "The change is divided by the first figure and multiplied by a hundred.",
  },
  "percentage-points": {
    es: "La variación es la resta de dos porcentajes.",
    en: "The change is the difference of two percentages.",
  },
};

const claimKinds: Definitions<CodeOf<typeof claimKind>> = {
  total: {
    es: "Afirma que una cifra es la suma de otras.",
    en: "States that one figure is the sum of others.",
  },
  share: {
    es: "Afirma qué parte de una cifra es otra.",
    en: "States what part of one figure another is.",
  },
  change: {
    es: "Afirma cuánto creció o bajó una cifra respecto de otra.",
    en: "States by how much one figure rose or fell against another.",
  },
  partition: {
    es: "Afirma que varios porcentajes cubren juntos el cien por ciento.",
    en: "States that several percentages together make up a hundred.",
  },
};

const qualityAnswers: Definitions<CodeOf<typeof qualityAnswer>> = {
  met: {
    es: "Lo que la norma de calidad pide se hace por completo.",
    en: "What the norm of quality asks is done in full.",
  },
  partly: {
    es: "Lo que la norma de calidad pide se hace solo en parte.",
    en: "What the norm of quality asks is done in part only.",
  },
  "not-met": {
    es: "Lo que la norma de calidad pide no se hace.",
    en: "What the norm of quality asks is not done.",
  },
  "not-applicable": {
    es: "La norma de calidad no corresponde a lo que se evalúa.",
    en: "The norm of quality does not bear on what is assessed.",
  },
};

const concertationLevels: Definitions<CodeOf<typeof concertationLevel>> = {
  regional: {
    es: "La instancia reúne a las entidades de una región.",
    en: "The body brings together the institutions of a region.",
  },
  provincial: {
    es: "La instancia reúne a las entidades de una provincia.",
    en: "The body brings together the institutions of a province.",
  },
  district: {
    es: "La instancia reúne a las entidades de un distrito.",
    en: "The body brings together the institutions of a district.",
  },
};

const preventionPurposes: Definitions<CodeOf<typeof preventionPurpose>> = {
  "avoid-occurrence": {
    es: "La actividad se adelanta a la violencia para que no llegue a ocurrir.",
    en: "The activity comes before violence so that it does not happen at all.",
  },
  "change-trajectory": {
    es: "La actividad atiende a quienes están en mayor riesgo, para que el riesgo no termine en violencia.",
    en: "The activity is for those at greater risk, so that the risk does not end in violence.",
  },
  respond: {
    es: "La actividad sigue a la violencia ya ocurrida, para reparar su daño y que no se repita.",
    en: "The activity follows violence that happened, to mend its harm and keep it from recurring.",
  },
};

const capacityLevels: Definitions<CodeOf<typeof capacityLevel>> = {
  absent: {
    es: "El monitoreo no encuentra la capacidad.",
    en: "The monitoring does not find the capacity.",
  },
  limited: {
    es: "El monitoreo encuentra la capacidad, aunque débil o incompleta.",
    en: "The monitoring finds the capacity, though weak or incomplete.",
  },
  adequate: {
    es: "El monitoreo encuentra la capacidad tal como se la necesita.",
    en: "The monitoring finds the capacity as it is needed.",
  },
};

/** The definitions of the lists that forms and decisions use and no norm defines, by the scheme's id. */
export const formDefinitions: Readonly<Record<string, Definitions>> = {
  "action-mode": actionModes,
  organizer: organizers,
  "outcome-kind": outcomeKinds,
  targeting: targetings,
  "emergency-contact": emergencyContacts,
  "facilitator-formation": facilitatorFormations,
  "session-conduct": sessionConducts,
  "session-incident": sessionIncidents,
  "session-modality": sessionModalities,
  "session-technique": sessionTechniques,
  "participant-status": participantStatuses,
  "sentence-regime": sentenceRegimes,
  sex: sexes,
  "referral-endpoint": referralEndpoints,
  "referral-reason": referralReasons,
  "other-report-kind": otherReportKinds,
  "change-unit": changeUnits,
  "claim-kind": claimKinds,
  "quality-answer": qualityAnswers,
  "concertation-level": concertationLevels,
  "prevention-purpose": preventionPurposes,
  "capacity-level": capacityLevels,
};
