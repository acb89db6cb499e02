import type { actionPlanRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

const groups = (codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `«${say.code("population", code)}»`));
const levels = (codes: readonly string[], say: Speaker) =>
  say.list(codes.map((code) => `«${say.code("ecological-level", code)}»`));
const approach = (code: string, say: Speaker) => `«${say.code("focus-approach", code)}»`;
const selectionOf = (code: string, say: Speaker) => `«${say.code("audience-selection", code)}»`;
const level = (code: string, say: Speaker) => `«${say.code("prevention-level", code)}»`;

/** What is said of an action's dates, place, classification and public, in Spanish. */
export const actionPlanMessages: MessagesOf<typeof actionPlanRules> = {
  "ACT-001": ({ startDate, asOf }, say) =>
    `La acción empieza el ${say.day(startDate)}, después del día de la revisión (${say.day(asOf)}). Se espera una fecha de inicio no posterior a ese día.`,
  "ACT-002": ({ startDate, endDate }, say) =>
    `La acción termina el ${say.day(endDate)}, antes de empezar (${say.day(startDate)}). Se espera una fecha de fin igual o posterior a la de inicio.`,
  "ACT-003": ({ startDate, inForceFrom }, say) =>
    `La acción empezó el ${say.day(startDate)}, cuando los Lineamientos aún no estaban vigentes: rigen desde el ${say.day(inForceFrom)}. No se aplican las reglas que se basan en ellos.`,
  "ACT-004": ({ ubigeo }) =>
    `El ubigeo ${ubigeo} no es el de ningún distrito. Se espera el código INEI de seis dígitos del distrito donde se realizó la acción.`,
  "ACT-005": ({ wrong, ubigeo, department, province, district }, say) =>
    `Lo escrito en ${say.list(wrong.map((name) => `«${say.field(name)}»`))} no corresponde al ubigeo ${ubigeo}, que es el del distrito ${district}, provincia ${province}, departamento ${department}. Se espera que coincidan: uno de los dos está errado.`,
  "ACT-006": ({ startTime, endTime }) =>
    `La acción dura un solo día, empieza a las ${startTime} y figura que termina a las ${endTime}. Se espera una hora de fin posterior a la de inicio, escrita en 24 horas.`,
  "ACT-007": ({ registeredOn, startDate }, say) =>
    `La acción figura registrada el ${say.day(registeredOn)}, antes de empezar (${say.day(startDate)}). Se espera una fecha de registro igual o posterior a la de inicio.`,
  "ACT-008": ({ registeredOn, endDate, deadline }, say) =>
    `La acción terminó el ${say.day(endDate)} y se registró el ${say.day(registeredOn)}. Se espera el registro hasta el ${say.day(deadline)}, quinto día útil del mes siguiente, para que entre al informe mensual.`,
  "ACT-009": ({ registeredOn, asOf }, say) =>
    `La acción figura registrada el ${say.day(registeredOn)}, después del día de la revisión (${say.day(asOf)}). Se espera una fecha de registro no posterior a ese día.`,
  "ACT-101": (_, say) =>
    `La acción es de una intervención sostenida y «${say.field("interventionId")}» está vacío. Se espera el código de la intervención a la que pertenece.`,
  "ACT-103": ({ selection, impliedLevel }, say) =>
    `El nivel de prevención es ${level("primary", say)}, que se dirige a la población en general, pero el criterio de selección del público es ${selectionOf(selection, say)}. Se espera el nivel ${level(impliedLevel, say)}, o un público sin criterio de riesgo.`,
  "ACT-104": ({ selection, impliedLevel }, say) =>
    `El nivel de prevención es ${level("secondary", say)}, que se dirige a personas en alto riesgo, pero el criterio de selección del público es ${selectionOf(selection, say)}. Se espera el nivel ${level(impliedLevel, say)}, o un público elegido por su riesgo.`,
  "ACT-105": ({ selection, impliedLevel }, say) =>
    `El nivel de prevención es ${level("tertiary", say)}, que se dirige a personas afectadas por violencia o a agresores, pero el criterio de selección del público es ${selectionOf(selection, say)}. Se espera el nivel ${level(impliedLevel, say)}, o un público de ese tipo.`,
  "ACT-106": ({ selection, impliedLevel }, say) =>
    `No se indica el nivel de prevención. Con un público elegido como ${selectionOf(selection, say)} corresponde ${level(impliedLevel, say)}.`,
  "ACT-107": ({ lacks }, say) =>
    lacks === "name"
      ? `Entre las modalidades se marcó «${say.code("violence-modality", "other")}», pero «${say.field("modalityOther")}» está vacío. Se espera que diga cuál es.`
      : `«${say.field("modalityOther")}» nombra una modalidad, pero «${say.code("violence-modality", "other")}» no está entre las modalidades. Se espera que se marque, o que no se nombre ninguna.`,
  "ACT-108": (_, say) =>
    `El enfoque ${approach("gender", say)} no está entre los declarados. Se espera que oriente toda la labor preventiva y que se declare.`,
  "ACT-109": ({ groups: codes }, say) =>
    `El público incluye ${groups(codes, say)}, en condición de vulnerabilidad, y no se declara el enfoque ${approach("differential", say)} ni el de ${approach("intersectionality", say)}. Se espera al menos uno de los dos.`,
  "ACT-110": ({ groups: codes }, say) =>
    `El público incluye ${groups(codes, say)} y no se declara el enfoque ${approach("interculturality", say)}. Se sugiere considerarlo y declararlo.`,
  "ACT-111": ({ groups: codes }, say) =>
    `El público incluye ${groups(codes, say)} y no se declara el enfoque ${approach("generational", say)} ni el de ${approach("life-cycle", say)}. Se sugiere considerar alguno de los dos y declararlo.`,
  "ACT-112": ({ groups: codes, declared, fitting }, say) =>
    `El público es ${groups(codes, say)} y ${declared.length === 0 ? "no se declara ningún nivel ecológico" : `en «${say.field("ecologicalLevels")}» figura ${levels(declared, say)}`}. Se espera al menos uno de los niveles en que se trabaja con ese público: ${levels(fitting, say)}.`,
  "ACT-114": () =>
    "La acción es parte de una campaña nacional y figura que no se coordinó con la Unidad de Prevención. Se espera que las acciones de campañas nacionales se coordinen con ella.",
  "ACT-116": () =>
    "La acción es una capacitación de una intervención sostenida y figura que no se entregaron certificados. Se espera que la participación se reconozca con certificados o constancias, de ser el caso.",
  "ACT-117": () =>
    "Figura que no se informó sobre los servicios disponibles. Se espera que la acción contribuya a que el público los conozca.",
  "ACT-118": () =>
    "La acción se realizó en el marco de un convenio y figura que no se coordinó con la Unidad de Prevención. Se espera que la Unidad asigne las acciones de los convenios.",
  "ACT-119": (_, say) =>
    `El enfoque ${approach("territorial", say)} no está entre los declarados. Se espera que la acción considere la realidad social y territorial del lugar y que lo declare.`,
  "ACT-120": ({ unit }, say) =>
    `La unidad es «${say.code("preventive-unit", unit)}» y el enfoque ${approach("human-rights", say)} no está entre los declarados. Se espera que busque realizar los derechos humanos y que lo declare.`,
  "ACT-121": ({ kind }, say) =>
    `La acción es del tipo «${say.code("action-kind", kind)}» y en «${say.field("actors")}» figura que no hubo ninguno. Se espera al menos un actor con quien se trabajó.`,
  "ACT-122": (_, say) =>
    `En «${say.field("violenceTypes")}» figura que no se enfrenta ninguno. Se espera al menos uno de los cuatro tipos que contempla la ley.`,
};
