import { cite } from "../norms/citation.js";
import { type CodeOf, type Concept, type Definitions, defineScheme } from "./scheme.js";

type GuidelineNumber = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * A guideline's opening text, under its official title and the short forms by which it is called.
 *
 * @__NO_SIDE_EFFECTS__
 */
function opening<const N extends GuidelineNumber>(
  number: N,
  es: string,
  en: string,
  ...short: readonly string[]
): Concept<`L${N}`> {
  return {
    code: `L${number}`,
    label: { es, en },
    synonyms: [`${number}`, `VII.${number}`, ...short],
    citations: cite("RDE-290-2022", `VII.${number}`),
  };
}

/**
 * One literal under a guideline.
 *
 * @__NO_SIDE_EFFECTS__
 */
function literal<const N extends GuidelineNumber, const L extends string>(
  number: N,
  letter: L,
  es: string,
  en: string,
): Concept<`L${N}.${L}` | `L${N}`> & { readonly code: `L${N}.${L}` } {
  return {
    code: `L${number}.${letter}`,
    label: { es, en },
    synonyms: [`${number}.${letter}`, `VII.${number}.${letter}`],
    citations: cite("RDE-290-2022", `VII.${number}.${letter}`),
    broader: `L${number}`,
  };
}

/**
 * The six guidelines and their literals (RDE-290-2022 VII.1–6). `L6.g+` is the paragraph without a
 * letter that follows VII.6.g.
 */
export const guideline = defineScheme({
  id: "guideline",
  title: { es: "Lineamiento", en: "Guideline" },
  headwords: ["lineamiento", "literal", "numeral"],
  concepts: [
    opening(
      1,
      "Articulación para el abordaje sistémico de la violencia",
      "Coordination for a systemic approach to violence",
    ),
    literal(
      1,
      "a",
      "Asistencia técnica a las instancias de concertación",
      "Technical assistance to concertation bodies",
    ),
    literal(
      1,
      "b",
      "Incidencia en gobiernos regionales y locales",
      "Advocacy with regional and local governments",
    ),
    literal(1, "c", "Alianzas para la incidencia", "Alliances for advocacy"),
    literal(1, "d", "Capacitación de operadores y población", "Training of operators and population"),
    literal(
      1,
      "e",
      "Involucramiento de medios, influenciadores y decisores",
      "Involving media, influencers and decision makers",
    ),
    opening(
      2,
      "Orientación hacia el abordaje de factores causales, para la reducción de la tolerancia social frente a la violencia",
      "Tackling causal factors to reduce social tolerance of violence",
      "Abordaje de factores causales",
      "Reducción de la tolerancia social",
    ),
    literal(2, "a", "Cuestionamiento de causas estructurales", "Questioning structural causes"),
    literal(2, "b", "Cambios en los cuatro niveles", "Change on the four levels"),
    literal(
      2,
      "c",
      "Apropiación de derechos y conocimiento de servicios",
      "Ownership of rights and knowledge of services",
    ),
    literal(2, "d", "Tejido comunitario y redes locales", "Community fabric and local networks"),
    literal(2, "e", "Compromiso de los hombres de la comunidad", "Commitment of the community's men"),
    literal(2, "f", "Empoderamiento y toma de decisiones", "Empowerment and decision making"),
    literal(2, "g", "Involucramiento de las familias", "Involving families"),
    literal(
      2,
      "h",
      "Actores y medios locales para públicos amplios",
      "Local actors and media for wider publics",
    ),
    literal(
      2,
      "i",
      "Capacitación y comunicación para el cambio",
      "Training and communication for change of behaviour",
    ),
    opening(
      3,
      "Intervenciones alineadas a la normativa y las políticas nacionales para enfrentar toda forma de violencia",
      "Interventions aligned with the norms and national policies against every form of violence",
      "Intervenciones alineadas a la normativa y las políticas nacionales",
    ),
    literal(3, "a", "Tipos y modalidades de violencia", "Types and modalities of violence"),
    literal(3, "b", "Grupos en condición de vulnerabilidad", "Groups in vulnerable condition"),
    literal(3, "c", "Relación empática y entorno inclusivo", "Empathic relation and inclusive setting"),
    opening(
      4,
      "Coordinación entre las intervenciones preventivas y de estas con los servicios de atención y protección del Programa Nacional AURORA y servicios externos",
      "Coordination among preventive interventions and with the Programme's and external services",
      "Coordinación entre las intervenciones preventivas",
    ),
    literal(4, "a", "Coordinación con actores locales", "Coordination with local actors"),
    literal(4, "b", "Derivación entre intervenciones preventivas", "Referral among preventive interventions"),
    literal(4, "c", "Derivación al CEM de casos detectados", "Referral of detected cases to the CEM"),
    literal(
      4,
      "d",
      "Derivación de usuarias del CEM a intervenciones",
      "Referral of CEM users to interventions",
    ),
    literal(4, "e", "Derivación a servicios externos y viceversa", "Referral to external services and back"),
    opening(
      5,
      "Orientación a resultados y generación de evidencias en la prevención",
      "Orientation to results and generation of evidence in prevention",
      "Orientación a resultados",
    ),
    literal(5, "a", "Planificación por cadena de resultados", "Planning by the results chain"),
    literal(5, "b", "Orientación al cambio sociocultural", "Orientation to sociocultural change"),
    literal(
      5,
      "c",
      "Reflexión y visibilización de logros",
      "Reflection on achievements and their visibility",
    ),
    literal(5, "d", "Planes, informes y reportes a tiempo", "Plans and reports on time"),
    literal(5, "e", "Información fiable y validada", "Reliable and validated information"),
    literal(5, "f", "Custodia de la documentación", "Keeping of documents"),
    literal(5, "g", "Trabajo coordinado y colaborativo", "Coordinated and collaborative work"),
    opening(
      6,
      "Intervenciones orientadas hacia la calidad y la mejora continua",
      "Interventions oriented to quality and continuous improvement",
      "Calidad y mejora continua",
    ),
    literal(
      6,
      "a",
      "Medición de la satisfacción y recojo de necesidades",
      "Measuring satisfaction and gathering needs",
    ),
    literal(6, "b", "Oportunidad y puntualidad", "Timeliness and punctuality"),
    literal(6, "c", "Lugares accesibles", "Accessible places"),
    literal(6, "d", "Seguridad, salubridad e higiene", "Safety, health and hygiene"),
    literal(6, "e", "Trato amable y libre de discriminación", "Kind treatment free of discrimination"),
    literal(6, "f", "Provisión según la metodología", "Delivery according to the methodology"),
    literal(6, "g", "Información clara y material vigente", "Clear information and up-to-date material"),
    literal(6, "g+", "Lenguaje sencillo e inclusivo", "Plain and inclusive language"),
    literal(
      6,
      "h",
      "Identificación del personal e imagen institucional",
      "Staff identification and institutional image",
    ),
    literal(6, "i", "Continuidad sin interrupciones", "Continuity without interruptions"),
    literal(
      6,
      "j",
      "Verificación, supervisión y lecciones aprendidas",
      "Verification, supervision and lessons learned",
    ),
    literal(6, "k", "Actualización de procesos", "Updating of processes"),
    literal(6, "l", "Asistencia técnica al personal", "Technical assistance to staff"),
    literal(6, "m", "Estándares e indicadores de calidad", "Quality standards and indicators"),
    literal(6, "n", "Recursos para los estándares", "Resources for the standards"),
    literal(6, "o", "Decisiones basadas en resultados", "Decisions based on results"),
    literal(6, "p", "Cambio de comportamientos del personal", "Change of staff conduct"),
    literal(6, "q", "Estímulo a las propuestas de mejora", "Encouraging proposals for improvement"),
  ],
});

/** A code of `guideline`. */
export type Guideline = CodeOf<typeof guideline>;

export const guidelineDefinitions: Definitions<Guideline> = {
  L1: {
    es: "Sumar a actores políticos, estatales y sociales al sistema nacional contra la violencia.",
    en: "Bring political, state and social actors into the national system against violence.",
  },
  "L1.a": {
    es: "Apoyar con saber técnico a las instancias de concertación de la región, la provincia o el distrito.",
    en: "Support the concertation bodies of region, province or district with technical knowledge.",
  },
  "L1.b": {
    es: "Lograr que los gobiernos subnacionales pongan la violencia en sus planes y presupuestos.",
    en: "Get subnational governments to place violence in their plans and budgets.",
  },
  "L1.c": {
    es: "Formar alianzas con distintos actores para influir en favor de la prevención.",
    en: "Form alliances with different actors to exert influence for prevention.",
  },
  "L1.d": {
    es: "Ayudar a preparar a quienes aplican la Ley 30364 y a la población que participa en ello.",
    en: "Help prepare those who apply Law 30364 and the population that takes part.",
  },
  "L1.e": {
    es: "Ganar para la prevención a la prensa, a las voces influyentes y a quienes deciden.",
    en: "Win the press, influential voices and those who decide over to prevention.",
  },
  L2: {
    es: "Atacar las causas de la violencia para que la sociedad deje de tolerarla.",
    en: "Attack the causes of violence so that society stops tolerating it.",
  },
  "L2.a": {
    es: "Poner en cuestión los estereotipos y demás causas de fondo de la violencia contra las mujeres.",
    en: "Call stereotypes and other deep causes of violence against women into question.",
  },
  "L2.b": {
    es: "Promover cambios en la persona, en sus relaciones, en las instituciones y en la estructura social.",
    en: "Promote change in the person, their relations, institutions and the structure of society.",
  },
  "L2.c": {
    es: "Hacer que las personas tengan por suyo el derecho a vivir sin violencia y sepan a dónde acudir.",
    en: "Have people take the right to live without violence as their own and know where to turn.",
  },
  "L2.d": {
    es: "Tejer redes vecinales que protejan, sobre todo a quienes sufren violencia.",
    en: "Weave neighbourhood networks that protect, above all those who suffer violence.",
  },
  "L2.e": {
    es: "Comprometer a varones, policías, serenos y autoridades con un trato igualitario.",
    en: "Commit men, police, municipal guards and authorities to treating women as equals.",
  },
  "L2.f": {
    es: "Dar a las mujeres capacidades para decidir y valerse por sí mismas.",
    en: "Give women the abilities to decide and stand on their own.",
  },
  "L2.g": {
    es: "Hacer de las familias un factor que protege de la violencia.",
    en: "Make families a factor that protects from violence.",
  },
  "L2.h": {
    es: "Unirse a actores y medios del lugar para que el mensaje llegue a más gente.",
    en: "Join with local actors and media so that the message reaches more people.",
  },
  "L2.i": {
    es: "Capacitar y comunicar con la mira puesta en cambiar creencias y actitudes.",
    en: "Train and communicate with an eye to changing beliefs and attitudes.",
  },
  L3: {
    es: "Trabajar la prevención conforme a los mandatos y políticas del país contra toda violencia.",
    en: "Do preventive work in line with the country's mandates and policies against all violence.",
  },
  "L3.a": {
    es: "Dirigir la prevención a los tipos y modalidades que la ley y las políticas reconocen.",
    en: "Aim prevention at the types and modalities that law and policies recognize.",
  },
  "L3.b": {
    es: "Llegar a los grupos vulnerables o excluidos y a las formas de violencia menos visibles.",
    en: "Reach vulnerable or excluded groups and the less visible forms of violence.",
  },
  "L3.c": {
    es: "Tratar al público con empatía en un espacio donde todos participen sin discriminación.",
    en: "Treat the public with empathy in a space where all take part without discrimination.",
  },
  L4: {
    es: "Hacer que las intervenciones actúen juntas y con los servicios propios y externos.",
    en: "Have interventions act together and with the programme's and external services.",
  },
  "L4.a": {
    es: "Acordar cómo se coordina con los actores locales de la jurisdicción del CEM.",
    en: "Agree on how to coordinate with the local actors of the CEM's area.",
  },
  "L4.b": {
    es: "Pasar a las personas de una intervención preventiva a otra que les conviene.",
    en: "Pass people from one preventive intervention to another that suits them.",
  },
  "L4.c": {
    es: "Enviar al CEM todo posible caso de violencia que se detecte al prevenir.",
    en: "Send to the CEM every possible case of violence detected in preventive work.",
  },
  "L4.d": {
    es: "Convenir con el equipo de atención qué usuarias entran a intervenciones o a un empleo.",
    en: "Settle with the care team which users enter interventions or employment.",
  },
  "L4.e": {
    es: "Enviar los casos conexos a otros servicios y recibir de ellos a personas para prevención.",
    en: "Send connected cases to other services and receive people from them for prevention.",
  },
  L5: {
    es: "Construir evidencia de los cambios que la prevención logra.",
    en: "Build evidence of the change that prevention achieves.",
  },
  "L5.a": {
    es: "Actuar según el programa presupuestal y los instrumentos de gestión vigentes.",
    en: "Act by the budget programme and the management instruments in force.",
  },
  "L5.b": {
    es: "Ver cada intervención como un medio para cambiar creencias y actitudes.",
    en: "See each intervention as a means to change beliefs and attitudes.",
  },
  "L5.c": {
    es: "Aprender de lo hecho y mostrar lo logrado como evidencia.",
    en: "Learn from what was done and show what was achieved as evidence.",
  },
  "L5.d": {
    es: "Entregar a la Unidad de Prevención planes e informes dentro del plazo.",
    en: "Hand plans and reports to the Prevention Unit within the deadline.",
  },
  "L5.e": {
    es: "Declarar datos y relatos comprobados, listos para publicarse.",
    en: "Declare verified figures and accounts, ready to be published.",
  },
  "L5.f": {
    es: "Ordenar y guardar los documentos para que se pueda supervisar y evaluar.",
    en: "Order and keep documents so that work can be supervised and evaluated.",
  },
  "L5.g": {
    es: "Colaborar dentro del CEM y con la sede central.",
    en: "Collaborate within the CEM and with headquarters.",
  },
  L6: {
    es: "Dar un servicio de calidad que cubra las necesidades de la gente y mejore siempre.",
    en: "Give a service of quality that meets people's needs and keeps improving.",
  },
  "L6.a": {
    es: "Medir qué tan satisfechas quedan las personas y qué más necesitan.",
    en: "Measure how satisfied people are and what else they need.",
  },
  "L6.b": {
    es: "Convocar con tiempo, cumplir el horario y avisar de todo retraso o extensión.",
    en: "Invite in good time, keep to the schedule and tell of any delay or extension.",
  },
  "L6.c": {
    es: "Elegir lugares a los que todos puedan entrar y llegar.",
    en: "Choose places that all can reach and enter.",
  },
  "L6.d": {
    es: "Velar por que el local sea seguro y limpio, con apoyo de quien corresponda.",
    en: "See that the venue is safe and clean, with the help of those responsible.",
  },
  "L6.e": {
    es: "Atender con respeto y cordialidad, sin juzgar ni poner en duda a nadie.",
    en: "Serve with respect and warmth, without judging or doubting anyone.",
  },
  "L6.f": {
    es: "Seguir el método y las pautas para no errar en el servicio.",
    en: "Follow the method and instructions so as not to err in the service.",
  },
  "L6.g": {
    es: "Explicar de modo que se entienda y mantener al día lo que se reparte o se exhibe.",
    en: "Explain so as to be understood and keep what is handed out or displayed current.",
  },
  "L6.g+": {
    es: "Hablar con palabras llanas que incluyan a todas las personas.",
    en: "Speak in plain words that include everyone.",
  },
  "L6.h": {
    es: "Que el público reconozca al personal y a la institución a la que pertenece.",
    en: "Let the public recognize the staff and the institution they belong to.",
  },
  "L6.i": {
    es: "Mantener la intervención sin cortes durante todo el período previsto.",
    en: "Keep the intervention going without breaks for the whole planned period.",
  },
  "L6.j": {
    es: "Someterse a supervisión y recoger lo aprendido para mejorar el diseño.",
    en: "Undergo supervision and gather what was learned to improve the design.",
  },
  "L6.k": {
    es: "Renovar los procesos con lo que piden los usuarios y lo que hallan los informes.",
    en: "Renew processes with what users ask for and what reports find.",
  },
  "L6.l": {
    es: "Acompañar al personal para que el servicio se dé tal como fue diseñado.",
    en: "Accompany staff so that the service is given as it was designed.",
  },
  "L6.m": {
    es: "Dotar a los servicios de medidas de calidad ligadas a lo que percibe el usuario.",
    en: "Equip services with quality measures tied to what the user perceives.",
  },
  "L6.n": {
    es: "Procurar, según el presupuesto, lo que cuestan los estándares de calidad.",
    en: "Provide, as the budget allows, for what quality standards cost.",
  },
  "L6.o": {
    es: "Decidir las mejoras a partir de lo que muestran el seguimiento y la medición.",
    en: "Decide improvements from what follow-up and measurement show.",
  },
  "L6.p": {
    es: "Detectar en el personal conductas que restan calidad y acordar cómo cambiarlas.",
    en: "Detect staff conduct that detracts from quality and settle how to change it.",
  },
  "L6.q": {
    es: "Animar al personal a proponer mejoras.",
    en: "Encourage staff to propose improvements.",
  },
};
