import { concept } from "../../taxonomy/lookup.js";
import type { LocalizedText } from "../../text.js";
import type { Action, Plan, Sign } from "./evidence.js";
import { rulesInUse, type WeighedLiteral } from "./table.js";
import type { Tally } from "./weigh.js";

/** What the plan and the actions say of a literal; absent where none was weighed. */
export interface Weighed {
  readonly plan: Tally | undefined;
  readonly action: Tally | undefined;
}

const summaries: ReadonlyMap<string, LocalizedText> = new Map(
  [...rulesInUse.plan, ...rulesInUse.action].map(({ code, summary }) => [code, summary]),
);

/** Says why a literal is supported, contradicted or unknown. */
export function whyOf(literal: WeighedLiteral, { plan, action }: Weighed): LocalizedText {
  const clauses: LocalizedText[] = [];
  const favours = [
    ...spoken(literal.plan, plan?.signs, inPlan),
    ...spoken(literal.action, action?.signs, inActions),
  ];
  if (favours.length > 0) clauses.push(joined({ es: "A favor: ", en: "For it: " }, favours));
  const denials = [
    ...denied(literal.plan, plan?.denials, inPlan),
    ...denied(literal.action, action?.denials, inActions),
  ];
  if (denials.length > 0) clauses.push(joined({ es: "En contra: ", en: "Against it: " }, denials));
  clauses.push(...broken(plan, inPlan), ...broken(action, inActions));
  if (clauses.length === 0) return unsaid(literal, { plan, action });
  const untouched = untouchedParts(literal, { plan, action });
  if (untouched.length > 0) {
    const scheme = literal.parts?.scheme;
    const names = untouched.map((code) => scheme && concept(scheme, code)?.label);
    clauses.push({
      es: `No se tocó: ${names.map((label) => label?.es).join(", ")}.`,
      en: `Not touched: ${names.map((label) => label?.en).join(", ")}.`,
    });
  }
  return { es: clauses.map(({ es }) => es).join(" "), en: clauses.map(({ en }) => en).join(" ") };
}

/** The things that a literal names of which nothing that was weighed touches any; none where it names none. */
export function untouchedParts({ parts }: WeighedLiteral, { plan, action }: Weighed): readonly string[] {
  return parts?.codes.filter((code) => !plan?.parts.has(code) && !action?.parts.has(code)) ?? [];
}

function unsaid({ plan, action, against, asks }: WeighedLiteral, given: Weighed): LocalizedText {
  const isSaidSomewhere = plan.length + action.length + against.plan.length + against.action.length > 0;
  const start = !isSaidSomewhere
    ? { es: "Ni un plan ni una acción lo dicen.", en: "Neither a plan nor an action tells it." }
    : given.plan === undefined && given.action === undefined
      ? { es: "No hay nada que pesar.", en: "There is nothing to weigh." }
      : { es: "Los datos no lo dicen.", en: "The data do not tell it." };
  return {
    es: `${start.es} Lo apoyaría: ${asks.es}.`,
    en: `${start.en} It would be supported by: ${asks.en}.`,
  };
}

type Where = (count: number) => LocalizedText;

const inPlan: Where = () => ({ es: "en el plan", en: "in the plan" });
const inActions: Where = (count) =>
  count === 1
    ? { es: "en 1 acción", en: "in 1 action" }
    : { es: `en ${count} acciones`, en: `in ${count} actions` };

function spoken(
  signs: readonly Sign<Plan>[] | readonly Sign<Action>[],
  counts: readonly number[] | undefined,
  where: Where,
): readonly LocalizedText[] {
  return signs.flatMap(({ says }, index) => told(says, counts?.[index], where));
}

function denied(
  signs: readonly Sign<Plan>[] | readonly Sign<Action>[],
  counts: readonly number[] | undefined,
  where: Where,
): readonly LocalizedText[] {
  return signs.flatMap(({ denies }, index) => told(denies, counts?.[index], where));
}

function told(text: LocalizedText | undefined, count = 0, where: Where): readonly LocalizedText[] {
  if (text === undefined || count === 0) return [];
  const { es, en } = where(count);
  return [{ es: `${es}, ${text.es}`, en: `${en}, ${text.en}` }];
}

function broken(tally: Tally | undefined, where: Where): readonly LocalizedText[] {
  // By the rule's code, so that the order in which records came in does not show.
  const codes = [...(tally?.broken ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  return codes.map(([code, count]) => {
    const summary = summaries.get(code);
    const { es, en } = where(count);
    return {
      es: `En contra, ${es} (${code}): ${summary?.es}`,
      en: `Against it, ${en} (${code}): ${summary?.en}`,
    };
  });
}

function joined(start: LocalizedText, clauses: readonly LocalizedText[]): LocalizedText {
  return {
    es: `${start.es}${clauses.map(({ es }) => es).join("; ")}.`,
    en: `${start.en}${clauses.map(({ en }) => en).join("; ")}.`,
  };
}
