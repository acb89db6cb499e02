import type { appActionRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

/** A code with the name of its action, where that is known. */
const actionOf = (scheme: string, code: string, say: Speaker) => {
  const name = say.code(scheme, code);
  return name === code ? code : `${code} («${name}»)`;
};
const sums = (who: string, byAudience: number, byAge: number, say: Speaker) =>
  `${who} suman ${say.number(byAudience)} por público y ${say.number(byAge)} por edad`;

/** What is said of the rows of the programme's own register, in Spanish. */
export const appActionMessages: MessagesOf<typeof appActionRules> = {
  "APP-001": ({ districtCode }) =>
    `El código de distrito ${districtCode} no es el de ningún distrito. Se espera un código INEI de seis dígitos.`,
  "APP-002": ({ wrong, districtCode, department, province }, say) =>
    `Lo escrito en ${say.list(wrong.map((name) => `«${say.field(name)}»`))} no corresponde al distrito ${districtCode}, que está en el departamento ${department} y la provincia ${province}. Se espera que coincidan: uno de los códigos está errado.`,
  "APP-003": ({ unknown, actionCode, year }) =>
    unknown === "catalogue"
      ? `No se conoce el catálogo de acciones del año ${year}, así que no se pudo revisar el código ${actionCode}.`
      : `El código de acción ${actionCode} no está en el catálogo del año ${year}. Se espera un código de ese catálogo.`,
  "APP-004": ({ sexes, womenByAudience, womenByAge, menByAudience, menByAge }, say) => {
    const women = sexes.includes("women")
      ? [sums("Las mujeres", womenByAudience ?? 0, womenByAge ?? 0, say)]
      : [];
    const men = sexes.includes("men")
      ? [sums(women.length === 0 ? "Los hombres" : "los hombres", menByAudience ?? 0, menByAge ?? 0, say)]
      : [];
    return `${[...women, ...men].join("; ")}. Se espera que las dos sumas coincidan.`;
  },
  "APP-005": ({ actionCode, scheme }, say) =>
    `La acción ${actionOf(scheme, actionCode, say)} tiene participantes y no se contó a nadie. Se espera al menos una persona.`,
  "APP-006": ({ startDate, asOf }, say) =>
    `La acción es del ${say.day(startDate)}, después del día de la revisión (${say.day(asOf)}). Se espera una fecha no posterior a ese día.`,
  "APP-007": ({ center, department, usualDepartment }) =>
    `El centro ${center} reporta esta acción en ${department}, pero reporta la mayoría en ${usualDepartment}. Se espera que sea el mismo: verifique el lugar y el centro.`,
};
