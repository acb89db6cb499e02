import type { sustainedInterventionRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const labels = (scheme: string, codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `«${say.code(scheme, code)}»`));
const approach = (code: string, say: Speaker) => `«${say.code("focus-approach", code)}»`;

const methodology = { name: "no tiene nombre", validated: "no está validada" } as const;

const measure = { unit: "la unidad de medida", baseline: "la línea de base", target: "la meta" } as const;

const followUp = {
  indicators: ["no tiene indicadores", "qué indicadores se siguen"],
  frequency: ["no dice su frecuencia", "cada cuánto se realiza"],
  responsible: ["no tiene responsable", "quién está a cargo"],
} as const;

const delivery = {
  services: "qué servicios se entregan",
  channels: "por qué canales se entregan los servicios",
  frequencyDays: "con qué frecuencia, en días, se entregan los servicios",
  staffProfile: "qué perfil tiene el personal a cargo",
} as const;

const sides = { state: "entidades del Estado", society: "organizaciones de la sociedad" } as const;

const publics: Readonly<Record<string, string>> = {
  men: "los hombres",
  families: "las familias",
  media: "los medios de comunicación",
};

const part = <T extends string>(parts: readonly string[], names: Readonly<Record<T, string>>, say: Speaker) =>
  say.list(parts.map((name) => names[name as T] ?? name));
const days = (value: number, say: Speaker) => say.count(value, "día", "días");
const span = (from: string, to: string, say: Speaker) => `del ${say.day(from)} al ${say.day(to)}`;
const held = (startDate: string, endDate: string, say: Speaker) =>
  startDate === endDate
    ? `se realizó el ${say.day(startDate)}`
    : `se realizó ${span(startDate, endDate, say)}`;

/** What is said of the plan of a sustained intervention and of its actions, in Spanish. */
export const sustainedInterventionMessages: MessagesOf<typeof sustainedInterventionRules> = {
  "INT-001": ({ startDate, endDate, atLeastUntil }, say) =>
    `La intervención va ${span(startDate, endDate, say)}, menos de dos años. Se espera que dure dos años o más: al menos hasta el ${say.day(atLeastUntil)}.`,
  "INT-002": () =>
    "La intervención no tiene zona focalizada. Se espera la lista de los distritos en que se concentra.",
  "INT-003": ({ lacks }, say) =>
    `La metodología del plan ${part(lacks, methodology, say)}. Se espera una metodología validada, con su nombre.`,
  "INT-004": () =>
    "Figura que la intervención no corresponde a ningún producto del programa presupuestal. Se espera que esté alineada con uno y que lo nombre.",
  "INT-005": ({ outcome, lacks }, say) =>
    outcome === 0
      ? "La cadena de resultados no tiene ningún resultado. Se espera al menos uno, con indicador, unidad de medida, línea de base y meta."
      : `Al resultado ${say.number(outcome)} de la lista le ${lacks.length === 1 ? "falta" : "faltan"} ${part(lacks, measure, say)}. Se espera cada resultado con su unidad de medida, su línea de base y su meta, para poder medir el cambio.`,
  "INT-006": ({ part: of, count }, say) =>
    of === "ecologicalLevels"
      ? `El plan trabaja en ${say.count(count, "nivel ecológico", "niveles ecológicos")}. Se esperan al menos dos.`
      : `El plan tiene ${say.count(count, "clase de componente", "clases de componentes")}. Se esperan al menos dos distintas.`,
  "INT-007": () =>
    "El plan no nombra ningún factor causal ni de riesgo. Se espera que diga qué factores de la violencia ataca.",
  "INT-008": () =>
    "El plan no articula con ningún actor. Se espera que nombre a los actores estatales y sociales con los que se articula.",
  "INT-009": ({ part: of }) =>
    `El plan de seguimiento ${followUp[of][0]}. Se espera que diga ${followUp[of][1]}.`,
  "INT-010": ({ selection }, say) =>
    selection === ""
      ? "El plan no dice si el producto es universal o focalizado. Se espera que diga uno de los dos."
      : `El producto es universal, pero el criterio de selección del público es «${say.code("audience-selection", selection)}». Se espera un público sin criterio de riesgo («${say.code("audience-selection", "general")}»), o un producto focalizado.`,
  "INT-011": ({ part: of }) =>
    `El plan no dice ${delivery[of]}. Se espera que defina los servicios, los canales, la frecuencia y el perfil del personal.`,
  "INT-012": (_, say) =>
    `El enfoque ${approach("gender", say)} no está entre los del plan. Se espera que oriente el diseño de la intervención y que se declare.`,
  "INT-013": ({ from, to, days: passed, frequencyDays, toleranceDays }, say) =>
    `Entre una acción que terminó el ${say.day(from)} y la siguiente, del ${say.day(to)}, pasaron ${days(passed, say)}. Se espera una acción cada ${days(frequencyDays, say)}, sin interrupciones${toleranceDays === 0 ? "" : ` (se toleran ${days(toleranceDays, say)} más)`}.`,
  "INT-014": () =>
    "Figura que no hay un instrumento para medir la satisfacción y recoger necesidades. Se espera que se diseñe y se aplique uno.",
  "INT-015": () =>
    "Figura que no se prevé asistencia técnica al personal. Se espera que quienes implementan la intervención la reciban.",
  "INT-016": () =>
    "El plan no tiene estándares ni indicadores de calidad. Se espera alguno ligado a lo que perciben las personas usuarias.",
  "INT-017": () =>
    "Figura que el plan no tiene un nexo con los servicios de atención. Se espera que diga cómo un caso detectado llega al CEM.",
  "INT-018": ({ lack }, say) =>
    lack === "contextDiagnosis"
      ? "Figura que no hay un diagnóstico del territorio y del público. Se espera que el plan parta de las particularidades de ambos."
      : `El enfoque ${approach("territorial", say)} no está entre los del plan. Se espera que la intervención considere la realidad de su territorio y que lo declare.`,
  "INT-019": ({ part: of }) =>
    of === "rightsHolders"
      ? "El plan no identifica a los titulares de derechos. Se espera que diga qué grupos lo son."
      : "El plan no identifica a los titulares de deberes. Se espera que diga qué entidades están obligadas.",
  "INT-020": () =>
    "Figura que la intervención no está programada en el Plan Operativo Institucional. Se espera que lo esté, para que se le asigne presupuesto.",
  "INT-021": () =>
    "Figura que no se prevé evaluar la intervención. Se espera que la evaluación esté programada en el Plan Anual de Seguimiento y Evaluación (PASE).",
  "INT-022": () =>
    "Ningún resultado del plan es sobre creencias o actitudes. Se espera al menos uno, porque toda intervención preventiva busca cambiarlas.",
  "INT-023": () =>
    "Figura que no se coordina con el equipo de atención del CEM. Se espera coordinar con él sobre las usuarias que pueden incorporarse a la intervención.",
  "INT-024": ({ endDate }, say) =>
    `La intervención terminó el ${say.day(endDate)} y no hay lecciones aprendidas registradas. Se sugiere recogerlas.`,
  "INT-025": () =>
    "Figura que no se prevé verificar ni supervisar la intervención. Se espera que esté sujeta a verificación o supervisión.",
  "INT-026": () =>
    "Figura que no hay recursos asegurados para los estándares de calidad. Se espera que se aseguren, según el presupuesto disponible.",
  "INT-027": ({ ubigeos }, say) =>
    `En la zona focalizada hay códigos que no son de ningún distrito: ${say.list(ubigeos)}. Se esperan códigos INEI de seis dígitos.`,
  "INT-028": () =>
    "El plan no dice qué tipos de violencia enfrenta. Se espera al menos uno: física, psicológica, sexual o económica.",
  "INT-029": () => "El plan no se dirige a ningún público. Se espera que diga a quiénes se dirige.",
  "INT-030": (_, say) =>
    `El enfoque ${approach("human-rights", say)} no está entre los del plan. Se espera que la intervención busque realizar los derechos humanos y que lo declare.`,
  "INT-031": ({ lacks }, say) =>
    `Entre los enfoques del plan falta ${labels("focus-approach", lacks, say)}. Se sugiere considerar y declarar lo que falta, porque es parte de toda la labor preventiva.`,
  "INT-032": ({ groups }, say) =>
    `El público incluye ${labels("population", groups, say)}, en condición de vulnerabilidad, y el plan no declara el enfoque ${approach("differential", say)} ni el de ${approach("intersectionality", say)}. Se espera al menos uno de los dos.`,
  "INT-033": ({ groups }, say) =>
    `El público incluye ${labels("population", groups, say)} y el plan no declara el enfoque ${approach("interculturality", say)}. Se sugiere considerarlo y declararlo.`,
  "INT-034": ({ groups }, say) =>
    `El público incluye ${labels("population", groups, say)} y el plan no declara el enfoque ${approach("generational", say)} ni el de ${approach("life-cycle", say)}. Se sugiere considerar alguno de los dos y declararlo.`,
  "INT-035": ({ groups, fitting }, say) =>
    `El público incluye ${labels("population", groups, say)} y el plan no trabaja en ningún nivel ecológico en que se llegue a ese público. Se espera alguno de estos: ${labels("ecological-level", fitting, say)}.`,
  "INT-036": ({ levels }, say) =>
    `El plan declara el nivel ecológico ${labels("ecological-level", levels, say)}, pero en su público no hay con quiénes se trabaje ahí. Se espera que el público y los niveles ecológicos coincidan.`,
  "INT-037": ({ levels }, say) =>
    `El plan no trabaja en el nivel ecológico ${labels("ecological-level", levels, say)}. Se sugiere considerarlo: los cambios se buscan en lo individual, lo interpersonal, lo institucional y lo estructural.`,
  "INT-038": ({ lacks }, say) =>
    `Entre los actores con los que se articula no hay ${part(lacks, sides, say)}. Se espera articular con unas y con otras.`,
  "INT-039": ({ lacks }, say) =>
    `Entre los actores con los que se articula falta el sector ${labels("sector", lacks, say)}. Se sugiere considerarlo, según lo que la intervención necesite.`,
  "INT-040": ({ lacks }, say) =>
    `En el público del plan faltan ${part(lacks, publics, say)}. Se sugiere considerar cómo comprometer en la prevención a quienes faltan.`,
  "INT-041": () =>
    "El público del plan no incluye a ningún grupo en condición de vulnerabilidad. Se sugiere considerar a quiénes de la zona suelen quedar fuera.",
  "INT-042": ({ outcome, target }, say) =>
    `La meta del resultado ${say.number(outcome)} de la lista es igual a su línea de base (${target}). Se espera una meta que muestre un cambio.`,
  "INT-043": ({ frequencyDays, days: length }, say) =>
    `La frecuencia es de una entrega cada ${days(frequencyDays, say)} y la intervención dura ${days(length, say)}. Se espera una frecuencia que quepa varias veces en la intervención.`,
  "INT-044": ({ startDate, endDate }, say) =>
    `Una acción de la lista termina el ${say.day(endDate)}, antes de empezar (${say.day(startDate)}). Se espera una fecha de fin igual o posterior a la de inicio.`,
  "INT-045": ({ startDate, endDate, from, to }, say) =>
    `Una acción de la lista ${held(startDate, endDate, say)} y la intervención va ${span(from, to, say)}. Se espera que la acción esté dentro de esas fechas.`,
  "INT-046": (params, say) =>
    params.outside === "dates"
      ? `La acción ${held(params.startDate, params.endDate, say)} y el plan de su intervención va ${span(params.from, params.to, say)}. Se espera que la acción esté dentro de esas fechas.`
      : `La acción se realizó en el distrito de ubigeo ${params.ubigeo}, que no está en la zona focalizada de su intervención (${say.list(params.zone)}). Se espera que las acciones sostenidas se realicen en esa zona.`,
};
