import * as Effect from "effect/Effect";
import { type Citations, cite } from "../norms/citation.js";
import { code, yesNo } from "../records/field.js";
import { referral } from "../records/referral.js";
import { type ReferralEndpoint, referralEndpoint, referralReason } from "../records/referral-schemes.js";
import { isFromPrevention } from "../rules/referral/from-prevention.js";
import { AsOf, NormTimeline } from "../rules/services.js";
import { concept } from "../taxonomy/lookup.js";
import { type ReferralNexus, referralNexus } from "../taxonomy/referral-nexus.js";
import { type ConceptScheme, citeAll } from "../taxonomy/scheme.js";

import type { LocalizedText } from "../text.js";
import {
  type Duty,
  defineDecision,
  MissingFacts,
  type Otherwise,
  type Reasoned,
  type TraceStep,
} from "./decision.js";
import { notInForce } from "./norm-in-force.js";
import {
  isConnected,
  isMinorSentenced,
  isViolenceAtHand,
  type ReferralCase,
  type ReferralPart,
  type RoutedCase,
  routeOf,
} from "./referral-route.js";
import { type ReferralOrigin, type ReferralReason, referralOrigin } from "./referral-ways.js";

/** One referral of those that the case asks for, as the register would hold it. */
export interface OneReferral {
  readonly reason: ReferralReason;
  /** Null where the person is already there. */
  readonly nexus: ReferralNexus | null;
  readonly destinations: readonly ReferralEndpoint[];
}

/** Where somebody is referred. */
export interface ReferralRouting extends Reasoned {
  /** The link of the first referral; null where none is needed or no provision gives one. */
  readonly nexus: ReferralNexus | null;
  /** Where to, in the order in which they are turned to; none where no provision covers the case. */
  readonly destinations: readonly ReferralEndpoint[];
  /** The same, each reason by itself. */
  readonly referrals: readonly OneReferral[];
  /** The reasons for which no provision gives a destination: the Unidad de Prevención resolves them. */
  readonly unresolved: readonly ReferralReason[];
  readonly duties: readonly Duty[];
  /** What nobody said and would bear on the answer. */
  readonly missing: readonly string[];
}

const GUIDELINES = "RDE-290-2022";
const DIRECTIVE = "DG-018-2016";
const unforeseen = cite(GUIDELINES, "VIII.3");
const detected = cite(GUIDELINES, "VI.6.5.5.a", "VII.4.c");
const urgent = citeAll(cite(DIRECTIVE, "V.5.3.4"), cite("MIMP-2021", "AURORA 3", "AURORA 5"));
const diligence = cite(DIRECTIVE, "V.5.3.3", "V.5.3.4");
const protection = cite(DIRECTIVE, "VI.6.7.3+");
const childFirst = cite(DIRECTIVE, "V.5.3.2");
const unprotected = cite("MIMP-2021", "DPE UPE");
const chatAges = cite(GUIDELINES, "VI.6.5.5.c");
const grownMen = citeAll(cite("MIMP-2021", "AURORA 2"), cite(DIRECTIVE, "VI.6.11.5"));

const input = {
  origin: code(referralOrigin, {
    header: "origen",
    label: { es: "Desde dónde se deriva", en: "From where the person is referred" },
  }),
  situation: code(referralReason, {
    header: "situacion",
    label: { es: "Situación por la que se deriva", en: "Situation for which the person is referred" },
  }),
  matter: referral.fields.matter,
  ageGroup: referral.fields.ageGroup,
  imminentRisk: yesNo({
    header: "riesgo_inminente",
    label: { es: "Corre un riesgo inminente", en: "Is at imminent risk" },
  }),
};

/** Where a person is referred, by whence and what for (RDE-290-2022 VI.6.5.5, VII.4; DG-018-2016 VI.6.2.8). */
export const routeReferral = defineDecision({
  name: "route-referral",
  title: { es: "Encaminar una derivación", en: "Route a referral" },
  summary: {
    es: "Dice adónde se deriva a una persona, en qué orden y por qué nexo, según de dónde viene y qué le pasa.",
    en: "Says where a person is referred, in which order and along which link, by whence they come and what is the matter.",
  },
  interpretation: {
    es: "Un riesgo inminente, o la violencia dicha como materia, se tratan como posible caso de violencia: primero el CEM. Lo que ya está en el CEM se atiende allí, sin nexo. El SAU no es destino de ningún nexo: se llega a él por la Línea 100.",
    en: "Imminent risk, or violence given as the matter, is treated as a possible case of violence: first the CEM. What is at the CEM already is cared for there, with no link. The SAU is the destination of no link: it is reached through Línea 100.",
  },
  input,
  citations: citeAll(
    cite(
      GUIDELINES,
      "VI.6.1.c",
      "VI.6.5.5.a",
      "VI.6.5.5.b",
      "VI.6.5.5.c",
      "VI.6.5.5.d",
      "VII.4.b",
      "VII.4.c",
      "VII.4.d",
      "VII.4.e",
      "VIII.3",
    ),
    cite(
      DIRECTIVE,
      "V.5.3.2",
      "V.5.3.3",
      "V.5.3.4",
      "VI.6.2.7",
      "VI.6.2.8",
      "VI.6.7.3+",
      "VI.6.11.1",
      "VI.6.11.5",
    ),
    cite("MIMP-2021", "AURORA 2", "AURORA 3", "AURORA 5", "DPE UPE"),
  ),
  example: {
    origin: "preventive-action",
    situation: "violence",
    matter: "custody",
    ageGroup: "adults",
    imminentRisk: true,
  },
  decide: Effect.fnUntraced(function* ({
    origin,
    situation,
    matter,
    ageGroup,
    imminentRisk,
  }): Effect.fn.Return<ReferralRouting, MissingFacts, AsOf | NormTimeline> {
    const { date } = yield* AsOf;
    const timeline = yield* NormTimeline;
    if (origin === undefined || situation === undefined) {
      return yield* new MissingFacts({
        fields: [
          ...(origin === undefined ? ["origin"] : []),
          ...(situation === undefined ? ["situation"] : []),
        ],
        because: {
          es: "Falta saber desde dónde se deriva a la persona o qué le pasa: de ambas cosas depende el destino.",
          en: "It is not known from where the person is referred or what is the matter: the destination hangs on both.",
        },
      });
    }
    const facts: ReferralCase = { origin, situation, matter, ageGroup, imminentRisk };
    const routed = routeOf(facts);
    const norms = new Set(
      routed.parts.flatMap(({ way }) => (way?.citations ?? unforeseen).map(({ norm }) => norm)),
    );
    return {
      nexus: routed.nexus,
      destinations: routed.destinations,
      referrals: routed.parts.flatMap(({ reason, way }) =>
        way === undefined ? [] : [{ reason, nexus: way.nexus, destinations: way.to }],
      ),
      unresolved: routed.parts.flatMap(({ reason, way }) => (way === undefined ? [reason] : [])),
      duties: dutiesOf(facts, routed),
      missing: missingOf(facts),
      trace: [
        ...(norms.has(GUIDELINES) ? notInForce(GUIDELINES, date, timeline, unforeseenOr(routed)) : []),
        ...(norms.has(DIRECTIVE) ? notInForce(DIRECTIVE, date, timeline, cite(DIRECTIVE, "VI.6.2.8")) : []),
        ...firstViolenceSteps(facts),
        ...routed.parts.flatMap((part) => partSteps(facts, part)),
        ...riskSteps(facts),
        ...ageSteps(facts),
      ],
      otherwise: otherwiseOf(facts, routed),
    };
  }),
});

function unforeseenOr({ parts }: RoutedCase): Citations {
  for (const { way } of parts) {
    if (way?.citations[0].norm === GUIDELINES) return way.citations;
  }
  return unforeseen;
}

/** Why a case that is not brought as one of violence is treated as one. */
function firstViolenceSteps(facts: ReferralCase): readonly TraceStep[] {
  const { situation, matter } = facts;
  if (situation === "violence" || !isViolenceAtHand(facts)) return [];
  return [
    {
      because:
        matter === "violence"
          ? {
              es: "La materia es la violencia misma, que no es un asunto conexo: se trata antes que nada como posible caso de violencia.",
              en: "The matter is violence itself, which is no connected affair: before all else it is treated as a possible case of violence.",
            }
          : {
              es: "Hay un riesgo inminente: se trata antes que nada como posible caso de violencia.",
              en: "There is imminent risk: before all else it is treated as a possible case of violence.",
            },
      citations: detected,
    },
  ];
}

function partSteps(facts: ReferralCase, { reason, way }: ReferralPart): readonly TraceStep[] {
  const why = names(referralReason, reason);
  const from = names(referralEndpoint, facts.origin);
  if (way === undefined) {
    const step: TraceStep = {
      because: {
        es: `Ninguna disposición dice adónde se deriva desde «${from.es}» por «${why.es}»: lo resuelve la Unidad de Prevención.`,
        en: `No provision says where to refer from “${from.en}” for “${why.en}”: to be resolved by the Unidad de Prevención.`,
      },
      citations: unforeseen,
    };
    if (!isMinorSentenced(facts) || reason !== "sentenced") return [step];
    return [
      {
        because: {
          es: "El CAI trabaja con varones adultos; la reeducación de adolescentes está en servicios del Poder Judicial.",
          en: "The CAI works with grown men; the re-education of adolescents lies with services of the judiciary.",
        },
        citations: grownMen,
      },
      step,
    ];
  }
  const to = way.to.map((endpoint) => names(referralEndpoint, endpoint));
  const places = {
    es: to.map(({ es }) => `«${es}»`).join(", luego "),
    en: to.map(({ en }) => `“${en}”`).join(", then "),
  };
  const rule = ruleOf(facts.origin, reason);
  if (way.nexus === null) {
    return [
      {
        because: {
          es: `Por «${why.es}» la persona ya está donde corresponde, ${places.es}: se atiende allí y no hace falta un nexo.`,
          en: `For “${why.en}” the person is already where they should be, ${places.en}: they are cared for there and no link is needed.`,
        },
        citations: way.citations,
      },
    ];
  }
  const link = names(referralNexus, way.nexus);
  return [
    {
      ...(rule === undefined ? {} : { rule }),
      because: {
        es: `Desde «${from.es}», por «${why.es}», se deriva a ${places.es}. Nexo: ${link.es}.`,
        en: `From “${from.en}”, for “${why.en}”, the referral goes to ${places.en}. Link: ${link.en}.`,
      },
      citations: way.citations,
    },
  ];
}

function ruleOf(origin: ReferralOrigin, reason: ReferralReason): string | undefined {
  switch (reason) {
    case "violence":
      return isFromPrevention(origin) ? "REF-002" : origin === "chat-100" ? "REF-006" : "REF-001";
    case "sentenced":
      return "REF-009";
    case "connected-matter":
      return isFromPrevention(origin) ? "REF-010" : "REF-001";
    case "benefit":
      return origin === "chat-100" ? "REF-012" : "REF-001";
  }
}

function riskSteps(facts: ReferralCase): readonly TraceStep[] {
  const { imminentRisk, situation } = facts;
  if (situation === "sentenced" && imminentRisk) {
    return [
      {
        because: {
          es: "Hay un riesgo inminente: además de lo que se haga con él, se coordina la protección de quienes podrían ser víctimas.",
          en: "There is imminent risk: besides what is done with him, the protection of possible victims is coordinated.",
        },
        citations: protection,
      },
    ];
  }
  if (!isViolenceAtHand(facts)) return [];
  if (imminentRisk) {
    return [
      {
        because: {
          es: "El riesgo es inminente: además del CEM se acude a la Línea 100, que atiende las 24 horas, y por ella al SAU, que va adonde está la víctima en los lugares que cubre.",
          en: "The risk is imminent: besides the CEM, Línea 100 is turned to, which answers 24 hours a day, and through it the SAU, which goes to the victim in the places that it covers.",
        },
        citations: urgent,
      },
    ];
  }
  return imminentRisk === undefined
    ? [
        {
          because: {
            es: "Se desconoce si el riesgo es inminente; si lo es, se acude además a la Línea 100 y al SAU.",
            en: "It is not known whether the risk is imminent; if it is, Línea 100 and the SAU are turned to besides.",
          },
          citations: urgent,
        },
      ]
    : [];
}

function ageSteps({ origin, ageGroup, situation }: ReferralCase): readonly TraceStep[] {
  const steps: TraceStep[] = [];
  const isMinor = ageGroup === "children" || ageGroup === "adolescents";
  if (isMinor) {
    steps.push({
      because: {
        es: "Ningún nexo cambia de destino por ser niña, niño o adolescente; su interés se considera primero.",
        en: "No link changes its destination for a child or adolescent; their interest is considered first.",
      },
      citations: childFirst,
    });
    if (situation !== "sentenced") {
      steps.push({
        because: {
          es: "Si además no tiene quien lo cuide, o puede quedarse sin ello, las Unidades de Protección Especial (UPE) son las que dictan medidas de protección.",
          en: "If besides they have nobody to care for them, or may be left so, the Unidades de Protección Especial (UPE) are those that order measures of protection.",
        },
        citations: unprotected,
      });
    }
  }
  if (
    origin === "chat-100" &&
    ageGroup !== undefined &&
    ageGroup !== "adolescents" &&
    ageGroup !== "young-people"
  ) {
    steps.push({
      because: {
        es: "El Chat 100 orienta a adolescentes y jóvenes; que la persona tenga otra edad no cambia adónde se la deriva.",
        en: "Chat 100 guides adolescents and young people; another age does not change where the person is referred.",
      },
      citations: chatAges,
    });
  }
  return steps;
}

function dutiesOf(facts: ReferralCase, routed: RoutedCase): readonly Duty[] {
  const { origin, situation, imminentRisk, ageGroup } = facts;
  const duties: Duty[] = [];
  const goesTo = (endpoint: ReferralEndpoint) => routed.destinations.includes(endpoint);
  const has = (reason: ReferralReason) =>
    routed.parts.some((part) => part.reason === reason && part.way !== undefined);
  if (isViolenceAtHand(facts)) {
    duties.push({
      code: "act-without-delay",
      text: {
        es: "Actuar sin demora: ningún trámite justifica la espera ante un hecho o una amenaza de violencia.",
        en: "Act without delay: no formality justifies waiting in the face of an act or threat of violence.",
      },
      citations: diligence,
    });
  }
  if (origin === "chat-100" && routed.destinations.length > 0) {
    duties.push({
      code: "inform-and-guide",
      text: {
        es: "Informar y orientar a la persona antes de derivarla.",
        en: "Inform and guide the person before referring them.",
      },
      citations: chatAges,
    });
  }
  if (goesTo("cem") && origin !== "cem") {
    duties.push({
      code: "deliver-identification-data",
      text: {
        es: "Entregar al CEM, por su propio canal, los datos para identificar y ubicar a la persona.",
        en: "Deliver to the CEM, by its own channel, the data to identify and find the person.",
      },
      citations: cite(GUIDELINES, "VI.6.5.5.a"),
    });
  }
  if (has("violence") && isFromPrevention(origin)) {
    duties.push({
      code: "inform-linea-100",
      text: {
        es: "Informar a la persona sobre los servicios de la Línea 100.",
        en: "Tell the person of the services of Línea 100.",
      },
      citations: cite(GUIDELINES, "VI.6.5.5.a"),
    });
  }
  if (imminentRisk && isViolenceAtHand(facts)) {
    duties.push({
      code: "seek-urgent-care",
      text: {
        es: "Llamar a la Línea 100 para que el SAU atienda de inmediato a la víctima donde tenga cobertura.",
        en: "Call Línea 100 so that the SAU attends the victim at once where it has coverage.",
      },
      citations: urgent,
    });
  }
  if (imminentRisk && origin === "mens-group") {
    duties.push({
      code: "use-emergency-directory",
      text: {
        es: "Pedir ayuda con el directorio del grupo: policía o seguridad de la zona, CEM, Línea 100 y SAU.",
        en: "Call for help by the group's directory: police or local security, CEM, Línea 100 and SAU.",
      },
      citations: cite(DIRECTIVE, "VI.6.2.7"),
    });
  }
  if (imminentRisk && (situation === "sentenced" || origin === "mens-group")) {
    duties.push({
      code: "coordinate-protection",
      text: {
        es: "Coordinar con los servicios de la institución y de otros sectores la protección de las posibles víctimas.",
        en: "Coordinate with the institution's services and those of other sectors the protection of possible victims.",
      },
      citations: protection,
    });
  }
  if (has("sentenced")) {
    duties.push({
      code: "replace-no-sanction",
      text: {
        es: "No contar su participación en sesiones como cumplimiento de la sanción.",
        en: "Not count his taking part in sessions as serving the sanction.",
      },
      citations: cite(DIRECTIVE, "VI.6.2.8"),
    });
  }
  if (has("benefit") && origin === "cem") {
    duties.push({
      code: "coordinate-with-care-team",
      text: {
        es: "Acordar con el equipo de atención del CEM qué usuaria entra a la intervención o a una oportunidad de empleo.",
        en: "Settle with the CEM's care team which user enters the intervention or an opportunity of employment.",
      },
      citations: cite(GUIDELINES, "VII.4.d"),
    });
  }
  if (ageGroup === "children" || ageGroup === "adolescents") {
    duties.push({
      code: "child-interest-first",
      text: {
        es: "Considerar primero el interés superior de la niña, el niño o el adolescente.",
        en: "Consider first the best interest of the child or adolescent.",
      },
      citations: childFirst,
    });
  }
  if (routed.parts.some(({ way }) => way === undefined)) {
    duties.push({
      code: "ask-unidad-de-prevencion",
      text: {
        es: "Consultar a la Unidad de Prevención, que resuelve lo que los Lineamientos no prevén.",
        en: "Ask the Unidad de Prevención, which resolves what the guidelines do not foresee.",
      },
      citations: unforeseen,
    });
  }
  return duties;
}

function missingOf(facts: ReferralCase): readonly string[] {
  const { situation, matter, ageGroup, imminentRisk } = facts;
  return [
    ...(situation === "connected-matter" && matter === undefined ? ["matter"] : []),
    ...(situation === "sentenced" && ageGroup === undefined ? ["ageGroup"] : []),
    ...(imminentRisk === undefined ? ["imminentRisk"] : []),
  ];
}

/** The answer of no provision, as an outcome. */
const BY_THE_UNIT = "unidad-de-prevencion";

/** Where the case would lead if one of its facts were another; each first destination once. */
function otherwiseOf(facts: ReferralCase, routed: RoutedCase): readonly Otherwise[] {
  const { situation, matter, imminentRisk } = facts;
  const outcomeOf = ({ destinations }: RoutedCase) => destinations[0] ?? BY_THE_UNIT;
  const now = outcomeOf(routed);
  const list: Otherwise[] = [];
  const add = (other: Otherwise) => {
    if (other.outcome !== now && list.every(({ outcome }) => outcome !== other.outcome)) list.push(other);
  };
  const isForced = situation !== "violence" && isViolenceAtHand(facts);
  for (const { code: reason } of referralReason.concepts) {
    const other: ReferralCase = {
      ...facts,
      situation: reason,
      matter: matter === "violence" || !isConnected(matter) ? undefined : matter,
      imminentRisk: reason === "violence" ? imminentRisk : undefined,
    };
    const why = names(referralReason, reason);
    const calm = imminentRisk && reason !== "violence" && reason !== "sentenced";
    add({
      outcome: outcomeOf(routeOf(other)),
      needs: {
        es: `Que la situación fuera «${why.es}»${calm ? ", sin riesgo inminente" : ""}.`,
        en: `That the situation were “${why.en}”${calm ? ", without imminent risk" : ""}.`,
      },
      fields: [
        "situation",
        ...(isForced && matter === "violence" ? ["matter"] : []),
        ...(calm ? ["imminentRisk"] : []),
      ],
    });
  }
  if (isViolenceAtHand(facts) && !imminentRisk) {
    list.push({
      outcome: "sau",
      needs: {
        es: "Que el riesgo fuera inminente: se sumarían la Línea 100 y el SAU.",
        en: "That the risk were imminent: Línea 100 and the SAU would be added.",
      },
      fields: ["imminentRisk"],
    });
  }
  if (routed.parts.some(({ way }) => way === undefined)) {
    for (const { code: origin } of referralOrigin.concepts) {
      const from = names(referralEndpoint, origin);
      const elsewhere = routeOf({ ...facts, origin });
      if (elsewhere.parts.some(({ way }) => way === undefined)) continue;
      add({
        outcome: outcomeOf(elsewhere),
        needs: {
          es: `Que se derivara desde «${from.es}».`,
          en: `That the referral were made from “${from.en}”.`,
        },
        fields: ["origin"],
      });
    }
  }
  return list;
}

function names<C extends string>(scheme: ConceptScheme<C>, wanted: NoInfer<C>): LocalizedText {
  return concept(scheme, wanted)?.label ?? { es: wanted, en: wanted };
}
