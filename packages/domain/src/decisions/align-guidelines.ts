import * as Effect from "effect/Effect";
import { yearOf } from "../calendar/index.js";
import { type Citations, cite } from "../norms/citation.js";
import type { FactsOf } from "../records/entity.js";
import { count, type GroupOf, group, groups } from "../records/field.js";
import { preventiveAction } from "../records/preventive-action.js";
import { sustainedIntervention } from "../records/sustained-intervention.js";
import { compileFolds, compileRules, type RuleProgram } from "../rules/evaluate.js";
import { NormTimeline, type RuleServices } from "../rules/services.js";
import { type Guideline, guideline } from "../taxonomy/guideline.js";
import { concept } from "../taxonomy/lookup.js";
import { citeAll } from "../taxonomy/scheme.js";
import type { LocalizedText } from "../text.js";
import { dayText } from "./day-text.js";
import {
  type Decision,
  defineDecision,
  InvalidInput,
  MissingFacts,
  type Otherwise,
  type Reasoned,
  type TraceStep,
} from "./decision.js";
import { asFarAsKnown, decodeInput } from "./decode-input.js";
import type { Literal, Sign } from "./guidelines/evidence.js";
import { askedOfTheYear, rulesInUse, type WeighedLiteral, weighedLiterals } from "./guidelines/table.js";
import {
  emptyTallies,
  type Tallies,
  type Tally,
  takeInAction,
  takeInPlan,
  type Verdicts,
} from "./guidelines/weigh.js";
import { untouchedParts, type Weighed, whyOf } from "./guidelines/words.js";

/** What the facts say of a literal. */
export type LiteralStatus = "supported" | "contradicted" | "unknown";

/** How many of what was weighed speaks for or against a literal. */
export interface LiteralCount {
  readonly intervention: boolean;
  readonly actions: number;
}

/** What the facts say of one literal, and why. */
export interface LiteralAlignment {
  readonly status: LiteralStatus;
  readonly why: LocalizedText;
  readonly supporting: LiteralCount;
  readonly contradicting: LiteralCount;
  /** The fields that spoke; where none did, those that could. */
  readonly fields: readonly string[];
  /** The rules that were violated. */
  readonly rules: readonly string[];
  /** Of the groups, types or levels that the literal names, those that nothing touched. */
  readonly untouched: readonly string[];
}

/** How many literals of a guideline are supported, contradicted and unknown. */
export interface GuidelineCount {
  readonly supported: number;
  readonly contradicted: number;
  readonly unknown: number;
}

type Opening = Exclude<Guideline, Literal>;

/** How a plan or a centre's actions stand to the literals of the six guidelines. */
export interface GuidelineAlignment extends Reasoned {
  /** Every literal by its code, in the order of the guidelines. */
  readonly literals: { readonly [L in Literal]: LiteralAlignment };
  readonly guidelines: { readonly [G in Opening]: GuidelineCount };
  /** What the guidelines ask of a centre over a year and no action touches; empty where no actions were given. */
  readonly untouched: readonly Literal[];
  readonly weighed: {
    readonly intervention: boolean;
    readonly actions: number;
    /** Actions of other years than the one asked for. */
    readonly ofOtherYears: number;
    /** Plans and actions that started before the guidelines were in force. */
    readonly beforeInForce: number;
  };
}

const GUIDELINES = "RDE-290-2022";
const duty = cite(GUIDELINES, "VII");

const input = {
  intervention: group(asFarAsKnown(sustainedIntervention.fields), {
    header: "intervencion",
    label: { es: "Plan de la intervención", en: "Plan of the intervention" },
  }),
  actions: groups(asFarAsKnown(preventiveAction.fields), {
    header: "acciones",
    label: { es: "Acciones del centro", en: "Actions of the centre" },
  }),
  year: count({
    header: "anio",
    label: { es: "Año de las acciones que se pesan", en: "Year of the actions that are weighed" },
  }),
};

type Facts = GroupOf<typeof input>;

const aligned = defineDecision({
  name: "align-guidelines",
  title: { es: "Alinear con los lineamientos", en: "Align with the guidelines" },
  summary: {
    es: "Dice de cada literal de los seis lineamientos si un plan o las acciones de un centro lo apoyan, lo contradicen o nada dicen de él.",
    en: "Says of each literal of the six guidelines whether a plan or a centre's actions support it, contradict it or say nothing of it.",
  },
  interpretation: {
    es: "Qué dato habla de qué literal es lectura nuestra. Basta un dato a favor para apoyarlo y uno en contra para contradecirlo; una regla que solo sugiere no contradice. Lo que empezó antes de que rijan los Lineamientos no se pesa.",
    en: "Which datum speaks of which literal is our reading. One datum for it is enough to support it, and one against it to contradict it; a rule that only suggests contradicts nothing. What started before the guidelines were in force is not weighed.",
  },
  input,
  citations: citeAll(duty, ...weighedLiterals.map(({ literal }) => placesOf(literal))),
  example: {
    intervention: {
      id: "INT-01",
      name: "Barrios que se cuidan",
      startDate: "2023-01-01",
      endDate: "2024-12-31",
      focusZone: ["030101"],
      budgetProduct: "Producto comunitario de prevención",
      audience: ["women", "men", "community-leaders"],
      violenceTypes: ["physical", "psychological"],
      ecologicalLevels: ["individual", "community"],
      causalFactors: ["Estereotipos de género"],
      actors: [{ name: "Municipalidad Provincial", sector: "local-government" }],
      outcomes: [
        {
          indicator: "Personas que justifican la violencia en la pareja",
          kind: "belief",
          unit: "%",
          baseline: 40,
          target: 25,
        },
      ],
      programmedInPoi: true,
      supervision: false,
    },
  },
  decide: Effect.fnUntraced(function* ({
    intervention,
    actions,
    year,
  }): Effect.fn.Return<GuidelineAlignment, MissingFacts, RuleServices> {
    if (intervention === undefined && actions === undefined) {
      return yield* new MissingFacts({
        fields: ["intervention", "actions"],
        because: {
          es: "Falta el plan de una intervención o las acciones que se pesan.",
          en: "The plan of an intervention or the actions to weigh are missing.",
        },
      });
    }
    const timeline = yield* NormTimeline;
    const isInForce = (date: string | undefined) => date === undefined || timeline.at(date).has(GUIDELINES);
    const ofYear = (actions ?? []).filter(
      ({ startDate }) => year === undefined || startDate === undefined || yearOf(startDate) === year,
    );
    const weighedActions = ofYear.filter(({ startDate }) => isInForce(startDate));
    const plan = intervention !== undefined && isInForce(intervention.startDate) ? intervention : undefined;

    const inPlan = plan === undefined ? undefined : yield* weighPlan(plan, weighedActions);
    const inActions = actions === undefined ? undefined : yield* weighActions(weighedActions);
    const weighed = {
      intervention: plan !== undefined,
      actions: weighedActions.length,
      ofOtherYears: (actions?.length ?? 0) - ofYear.length,
      beforeInForce:
        ofYear.length - weighedActions.length + (intervention !== undefined && plan === undefined ? 1 : 0),
    };
    const from = timeline.inForceFrom(GUIDELINES);
    const isAsked = year === undefined || isInForce(`${String(year).padStart(4, "0")}-12-31`);
    const told = weighedLiterals.map((literal) => {
      const of: Weighed = { plan: inPlan?.get(literal.literal), action: inActions?.get(literal.literal) };
      return { literal, of, alignment: alignmentOf(literal, of) };
    });
    return {
      literals: Object.fromEntries(
        told.map(({ literal, alignment }) => [literal.literal, alignment]),
      ) as GuidelineAlignment["literals"],
      guidelines: countsOf(told),
      untouched:
        inActions === undefined || !isAsked || (weighed.actions === 0 && weighed.beforeInForce > 0)
          ? []
          : askedOfTheYear.filter((literal) => isUntouched(inActions.get(literal))),
      weighed,
      trace: [
        weighedStep(weighed, year),
        ...(weighed.beforeInForce > 0 ? [asideStep(weighed.beforeInForce, from)] : []),
        ...told.map(({ literal, alignment }) => literalStep(literal.literal, alignment)),
      ],
      otherwise: told.flatMap(({ literal, of, alignment }) => otherStatuses(literal, of, alignment)),
    };
  }),
});

/** How a plan or a centre's actions stand to the guidelines (RDE-290-2022 VII). */
export const alignGuidelines: Decision<"align-guidelines", Facts, GuidelineAlignment> = {
  ...aligned,
  decode: (given) => {
    if (Array.isArray(given)) return within("actions", decodeInput(input, { actions: given }));
    const isPlan =
      typeof given === "object" &&
      given !== null &&
      Object.keys(given).some((key) => !Object.hasOwn(input, key));
    return isPlan
      ? within("intervention", decodeInput(input, { intervention: given }))
      : decodeInput(input, given);
  },
};

/** Tells the places of what was given by itself, without the field under which it was read. */
function within<A>(field: string, decoded: Effect.Effect<A, InvalidInput>): Effect.Effect<A, InvalidInput> {
  return Effect.mapError(
    decoded,
    ({ issues }) =>
      new InvalidInput({
        issues: issues.map((issue) => ({
          ...issue,
          path: issue.path.startsWith(field) ? issue.path.slice(field.length).replace(/^\./, "") : issue.path,
        })),
      }),
  );
}

type PlanFacts = FactsOf<typeof sustainedIntervention>;
type ActionFacts = FactsOf<typeof preventiveAction>;
type GivenPlan = NonNullable<Facts["intervention"]>;
type GivenActions = NonNullable<Facts["actions"]>;

const weighPlan = Effect.fnUntraced(function* (
  plan: GivenPlan,
  actions: GivenActions,
): Effect.fn.Return<Tallies, never, RuleServices> {
  const program = yield* compileRules(sustainedIntervention, rulesInUse.plan);
  const folds = yield* compileFolds(rulesInUse.plan, 1);
  const verdicts = new Map(verdictsOf(program, plan as PlanFacts));
  for (const { rule, fold, steps } of folds) {
    let state = fold.empty();
    state = steps.get(sustainedIntervention.name)?.(state, plan, 0) ?? state;
    for (const [index, action] of actions.entries()) {
      state = steps.get(preventiveAction.name)?.(state, action, index + 1) ?? state;
    }
    verdicts.set(rule.code, fold.finish(state).violations.length > 0 ? "violated" : "satisfied");
  }
  const tallies = emptyTallies("plan");
  takeInPlan(tallies, plan, verdicts);
  return tallies;
});

const weighActions = Effect.fnUntraced(function* (
  actions: GivenActions,
): Effect.fn.Return<Tallies, never, RuleServices> {
  const tallies = emptyTallies("action");
  const program = yield* compileRules(preventiveAction, rulesInUse.action);
  for (const action of actions) {
    takeInAction(tallies, action, verdictsOf(program, action as ActionFacts));
  }
  return tallies;
});

function verdictsOf<F>(program: RuleProgram<F>, facts: F): Verdicts {
  return new Map(
    program
      .outcomes(facts)
      .flatMap(({ rule, outcome }) => (outcome === undefined ? [] : [[rule.code, outcome.status] as const])),
  );
}

function placesOf(literal: Literal): Citations {
  return concept(guideline, literal)?.citations ?? duty;
}

function isUntouched(tally: Tally | undefined): boolean {
  return tally === undefined || (tally.supporting === 0 && tally.contradicting === 0);
}

function alignmentOf(literal: WeighedLiteral, of: Weighed): LiteralAlignment {
  const { plan, action } = of;
  const supporting = { intervention: (plan?.supporting ?? 0) > 0, actions: action?.supporting ?? 0 };
  const contradicting = { intervention: (plan?.contradicting ?? 0) > 0, actions: action?.contradicting ?? 0 };
  const status: LiteralStatus =
    contradicting.intervention || contradicting.actions > 0
      ? "contradicted"
      : supporting.intervention || supporting.actions > 0
        ? "supported"
        : "unknown";
  return {
    status,
    why: whyOf(literal, of),
    supporting,
    contradicting,
    fields: fieldsOf(literal, of, status),
    rules: [...new Set([...(plan?.broken.keys() ?? []), ...(action?.broken.keys() ?? [])])].sort(),
    untouched: status === "unknown" ? [] : untouchedParts(literal, of),
  };
}

function fieldsOf(literal: WeighedLiteral, of: Weighed, status: LiteralStatus): readonly string[] {
  const fields = new Set<string>();
  for (const kind of ["plan", "action"] as const) {
    const tally = of[kind];
    if (tally === undefined) continue;
    for (const [index, sign] of literal[kind].entries()) {
      const spoke = (tally.signs[index] ?? 0) + (tally.denials[index] ?? 0) > 0;
      if (spoke || status === "unknown") for (const field of sign.fields) fields.add(field);
    }
    for (const { code, fields: read } of literal.against[kind]) {
      if (tally.broken.has(code)) for (const field of read) fields.add(field);
    }
  }
  return [...fields];
}

function countsOf(
  told: readonly { readonly literal: WeighedLiteral; readonly alignment: LiteralAlignment }[],
): GuidelineAlignment["guidelines"] {
  const counts = new Map<string, { supported: number; contradicted: number; unknown: number }>();
  for (const { literal, alignment } of told) {
    const opening = literal.literal.slice(0, 2);
    const own = counts.get(opening) ?? { supported: 0, contradicted: 0, unknown: 0 };
    own[alignment.status]++;
    counts.set(opening, own);
  }
  return Object.fromEntries(counts) as GuidelineAlignment["guidelines"];
}

function weighedStep(weighed: GuidelineAlignment["weighed"], year: number | undefined): TraceStep {
  const { intervention, actions, ofOtherYears } = weighed;
  const plan = { es: "un plan", en: "a plan" };
  const many =
    actions === 1
      ? { es: "1 acción", en: "1 action" }
      : { es: `${actions} acciones`, en: `${actions} actions` };
  const what = !intervention
    ? many
    : actions === 0
      ? plan
      : { es: `${plan.es} y ${many.es}`, en: `${plan.en} and ${many.en}` };
  const others =
    ofOtherYears > 0
      ? {
          es: ` Quedan fuera ${ofOtherYears} de otros años que ${year}.`,
          en: ` Left out are ${ofOtherYears} of other years than ${year}.`,
        }
      : { es: "", en: "" };
  return {
    because: {
      es: `Se pesa contra cada literal lo que se dio, ${what.es}: lo que habla a favor, lo que habla en contra y las reglas que se incumplen.${others.es}`,
      en: `What was given, ${what.en}, is weighed against each literal: what speaks for it, what speaks against it and the rules that are violated.${others.en}`,
    },
    citations: duty,
  };
}

function asideStep(aside: number, from: string | undefined): TraceStep {
  const since = from === undefined ? { es: "", en: "" } : dayText(from);
  return {
    because: {
      es: `No se pesa lo que empezó cuando los Lineamientos no estaban vigentes (rigen desde el ${since.es}): ${aside}.`,
      en: `What started when the guidelines were not in force (they are since ${since.en}) is not weighed: ${aside}.`,
    },
    citations: duty,
  };
}

function literalStep(literal: Literal, { why, rules }: LiteralAlignment): TraceStep {
  const [rule] = rules;
  return {
    ...(rule === undefined ? {} : { rule }),
    because: { es: `${literal}. ${why.es}`, en: `${literal}. ${why.en}` },
    citations: placesOf(literal),
  };
}

/** What would support a literal that is not supported, and contradict one that is not contradicted. */
function otherStatuses(
  { literal }: WeighedLiteral,
  { plan, action }: Weighed,
  { status, rules }: LiteralAlignment,
): readonly Otherwise[] {
  const { supported, contradicted } = others.get(literal) as Others;
  const list: Otherwise[] = [];
  if (status === "unknown") list.push(supported);
  if (status === "contradicted") list.push({ ...supported, needs: mended(rules) });
  if (status !== "contradicted") {
    const breaking =
      plan === undefined && action === undefined
        ? undefined
        : plan === undefined
          ? contradicted.action
          : action === undefined
            ? contradicted.plan
            : contradicted.both;
    if (breaking !== undefined) list.push(breaking);
  }
  return list;
}

/** The other outcomes of a literal; what could contradict it hangs on what is weighed. */
interface Others {
  readonly supported: Otherwise;
  readonly contradicted: { readonly [K in "plan" | "action" | "both"]: Otherwise | undefined };
}

// Made once: they hang on no fact.
const others: ReadonlyMap<Literal, Others> = new Map(
  weighedLiterals.map((weighed) => {
    const { literal, plan, action, asks } = weighed;
    return [
      literal,
      {
        supported: {
          outcome: `${literal}:supported`,
          needs: { es: `Hace falta: ${asks.es}.`, en: `What is needed: ${asks.en}.` },
          fields: [...new Set([...plan, ...action].flatMap(({ fields }) => fields))],
        },
        contradicted: {
          plan: breakingOf(weighed, ["plan"]),
          action: breakingOf(weighed, ["action"]),
          both: breakingOf(weighed, ["plan", "action"]),
        },
      },
    ];
  }),
);

function breakingOf(
  { literal, plan, action, against }: WeighedLiteral,
  kinds: readonly ("plan" | "action")[],
): Otherwise | undefined {
  const rules = kinds.flatMap((kind) => against[kind]);
  const signs = kinds
    .flatMap((kind): readonly Pick<Sign<never>, "fields" | "denies">[] => (kind === "plan" ? plan : action))
    .filter(({ denies }) => denies !== undefined);
  if (rules.length + signs.length === 0) return undefined;
  const texts = (language: "es" | "en") =>
    [
      ...rules.map(({ code }) =>
        language === "es" ? `que se incumpla ${code}` : `that ${code} is violated`,
      ),
      ...signs.map(({ denies }) => denies?.[language]),
    ].join("; ");
  return {
    outcome: `${literal}:contradicted`,
    needs: { es: `Bastaría: ${texts("es")}.`, en: `It would be enough: ${texts("en")}.` },
    fields: [...new Set([...rules, ...signs].flatMap(({ fields }) => fields))],
  };
}

function mended(rules: readonly string[]): LocalizedText {
  return rules.length === 0
    ? { es: "Que deje de darse lo que está en contra.", en: "That what speaks against it holds no more." }
    : { es: `Que se cumpla: ${rules.join(", ")}.`, en: `That these are satisfied: ${rules.join(", ")}.` };
}
