import type { statisticsRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

/** A figure in digits, its thousands apart. */
const shown = (digits: string) => digits.replace(/\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ","));

const quoted = (items: readonly string[], say: Speaker) => say.list(items.map((item) => `«${item}»`));

const terms: Readonly<Record<string, string>> = {
  whole: "el total",
  parts: "las partes",
  part: "la parte",
  from: "la cifra inicial",
  to: "la cifra final",
  shares: "las proporciones",
  stated: "lo declarado",
  decimals: "los decimales",
  unit: "la unidad",
  source: "su fuente",
  period: "su periodo",
  population: "su población",
};
const named = (codes: readonly string[], say: Speaker) => say.list(codes.map((code) => terms[code] ?? code));

type Share = {
  stated: string;
  part: string;
  partValue: string;
  whole: string;
  wholeValue: string;
  exact: string;
};
const division = ({ part, partValue, whole, wholeValue, exact }: Share) =>
  `«${part}» (${shown(partValue)}) entre «${whole}» (${shown(wholeValue)}) da ${shown(exact)} %`;

type Change = { from: string; fromValue: string; to: string; toValue: string };
const way = ({ from, fromValue, to, toValue }: Change) =>
  `de «${from}» (${shown(fromValue)}) a «${to}» (${shown(toValue)})`;
const percentOf = (percent: string) =>
  percent === "" ? "desde cero no hay variación en por ciento" : `la variación es de ${shown(percent)} %`;

/** What is said of tables of published statistics, in Spanish. */
export const statisticsMessages: MessagesOf<typeof statisticsRules> = {
  "STA-001": ({ figure, stated, parts, sum, difference }, say) =>
    `El total «${figure}» es ${shown(stated)} y ${parts === 1 ? "su 1 parte suma" : `sus ${say.number(parts)} partes suman`} ${shown(sum)}: la diferencia es ${shown(difference)}. Se espera que el total sea la suma de sus partes.`,
  "STA-002": (share) =>
    `Se declara ${shown(share.stated)} %, y ${division(share)}. Se espera el porcentaje que dan las cifras, con los decimales declarados.`,
  "STA-003": ({ unit, stated, percent, difference, of, ...change }) =>
    `Se declara una variación de ${shown(stated)} ${unit === "percent" ? "%" : "puntos porcentuales"} ${way(change)}; ${percentOf(percent)} y la diferencia es de ${shown(difference)}${of === "shares" ? " puntos porcentuales" : ""}. Se espera lo que dan las dos cifras.`,
  "STA-004": ({ stated, percent, difference, ...change }) =>
    `Se declara una variación de ${shown(stated)} puntos porcentuales ${way(change)}, que son conteos; ${percentOf(percent)} y la diferencia es de ${shown(difference)}. Se espera la variación de conteos en por ciento.`,
  "STA-005": ({ figure, value, earlier, earlierValue }) =>
    `La cifra «${figure}» es ${shown(value)}, y «${earlier}», del mismo indicador, lugar, periodo y población, es ${shown(earlierValue)}. Se espera un solo valor.`,
  "STA-006": ({ figure, lacks }, say) =>
    `La cifra «${figure}» no dice ${named(lacks, say)}. Se espera que toda cifra diga de dónde sale, de cuándo es y de quiénes trata.`,
  "STA-007": ({ shares, sum, difference, tolerance }, say) =>
    `${shares === 1 ? "La 1 proporción del reparto suma" : `Las ${say.number(shares)} proporciones del reparto suman`} ${shown(sum)} %: la diferencia con 100 es ${shown(difference)} y el redondeo solo explica ${shown(tolerance)}. Se espera que sumen 100 %.`,
  "STA-008": ({ figure, months }, say) =>
    `El periodo de la cifra «${figure}» incluye meses en que el servicio estuvo suspendido: ${say.list(months.map(say.day))}. Téngalo en cuenta al compararla.`,
  "STA-009": (share) =>
    `Se declara ${shown(share.stated)} %, y ${division(share)}: el porcentaje se cortó en lugar de redondearse. Se espera redondeado.`,
  "STA-010": ({ kind, lacks, unknown }, say) => {
    const faults = [
      ...(unknown.length > 0 ? [`nombra cifras que no están: ${quoted(unknown, say)}`] : []),
      ...(lacks.length > 0 ? [`no dice ${named(lacks, say)}`] : []),
    ];
    return `Una afirmación de clase «${say.code("claim-kind", kind)}» ${faults.join("; además ")}. Se espera que nombre cifras de la lista y diga todo lo que su clase requiere.`;
  },
  "STA-011": ({ figure, place, earlierPlace }, say) =>
    `El código «${figure}» está en el lugar ${say.number(place)} de la lista y ya estaba en el ${say.number(earlierPlace)}. Se espera un código distinto para cada cifra.`,
};
