import * as Effect from "effect/Effect";
import { cite } from "../norms/citation.js";
import { mensGroupParticipant } from "../records/mens-group-participant.js";
import { groupGroundsOf } from "../rules/mens-group-participant/exclusion-scope.js";
import { AsOf, NormTimeline } from "../rules/services.js";
import { type ExclusionGround, exclusionGround } from "../taxonomy/exclusion-ground.js";
import { concept, labelOf } from "../taxonomy/lookup.js";
import { participantFactor } from "../taxonomy/participant-factor.js";
import { citeAll } from "../taxonomy/scheme.js";
import type { LocalizedText } from "../text.js";
import {
  type Applicant,
  dutiesOfAdmission,
  dutiesOfExclusion,
  dutiesOfRisk,
  dutiesOfSanction,
  type OwedDuty,
  owesCai,
  riskOf,
  sentenceOf,
} from "./admission.js";
import {
  ContradictoryFacts,
  defineDecision,
  MissingFacts,
  type Otherwise,
  type Reasoned,
  type TraceStep,
} from "./decision.js";
import { asFarAsKnown } from "./decode-input.js";
import { notInForce } from "./norm-in-force.js";

/** What is done with a man who comes to a group: he takes part, is left out, or goes to the CAI. */
export type AdmissionOutcome = "admit" | "exclude" | "refer-to-cai";

/** What an exclusion reaches: the session to which he came, or the group. */
export type AdmissionScope = "session" | "group";

/** What would have to be otherwise for another outcome, and what that one would reach. */
export interface OtherAdmission extends Otherwise {
  readonly outcome: AdmissionOutcome;
  readonly scope: AdmissionScope;
}

/** Whether a man takes part in a group, is excluded or is referred to a CAI. */
export interface Admission extends Reasoned {
  readonly decision: AdmissionOutcome;
  readonly scope: AdmissionScope;
  /** The grounds for exclusion that hold, in the order of the directive. */
  readonly grounds: readonly ExclusionGround[];
  readonly duties: readonly OwedDuty[];
  /** The fields that nobody filled in, and the steps of admission that were not taken. */
  readonly missing: readonly string[];
  readonly otherwise: readonly OtherAdmission[];
}

const DIRECTIVE = "DG-018-2016";
const target = cite(DIRECTIVE, "VI.6.4.1", "VI.6.6");
const criteria = cite(DIRECTIVE, "VI.6.7");
const sessionOnly = cite(DIRECTIVE, "VI.6.7.2");
const wholeGroup = cite(DIRECTIVE, "VI.6.7.1", "VI.6.7.3");
const explanation = cite(DIRECTIVE, "VI.6.7.3");
const toCai = cite(DIRECTIVE, "VI.6.2.8", "VI.6.11.1");
const sanction = cite(DIRECTIVE, "VI.6.2.8");
const prison = cite(DIRECTIVE, "VI.6.11.1", "VI.6.11.4");
const unforeseen = cite("RDE-290-2022", "VIII.3");
const entry = cite(DIRECTIVE, "VI.6.4.2", "VI.6.4.3", "VI.6.6");
const coordination = cite(DIRECTIVE, "VI.6.7.3+");

/** Whether a man takes part in a group, is excluded or is referred to a CAI (DG-018-2016 VI.6.6, VI.6.7, VI.6.2.8). */
export const admitParticipant = defineDecision({
  name: "admit-participant",
  title: { es: "Admitir a un participante", en: "Admit a participant" },
  summary: {
    es: "Dice si un varón participa del grupo, queda excluido de él o de una sesión, o se deriva a un CAI, y qué se le debe.",
    en: "Says whether a man takes part in the group, is excluded from it or from a session, or is referred to a CAI, and what is owed to him.",
  },
  interpretation: {
    es: "Llegar bajo efectos o armado excluye de esa sesión; lo demás, del grupo. Los motivos se explican en toda exclusión, aunque la frase cierre el 6.7.3. Una sentencia sin régimen se lee en medio libre. Sin criterio que lo excluya se admite: no saber de una sentencia no impide participar, porque el grupo no la sustituye.",
    en: "Arriving under the influence or armed excludes from that session; the rest, from the group. Reasons are explained in every exclusion, though the sentence closes 6.7.3. A sentence without a regime is read as served in the community. Without an excluding ground he is admitted: not knowing of a sentence keeps nobody out, since the group does not replace it.",
  },
  input: asFarAsKnown(mensGroupParticipant.fields),
  citations: citeAll(
    cite(
      DIRECTIVE,
      "VI.6.2.8",
      "VI.6.4.1",
      "VI.6.4.2",
      "VI.6.4.3",
      "VI.6.6",
      "VI.6.7",
      "VI.6.7.1",
      "VI.6.7.2",
      "VI.6.7.3",
      "VI.6.7.3+",
      "VI.6.11.1",
      "VI.6.11.4",
    ),
    unforeseen,
  ),
  example: {
    id: "P-07",
    sex: "man",
    registered: true,
    entryTest: true,
    exclusionGrounds: ["armed"],
    status: "active",
    sentenced: true,
    sentenceRegime: "community",
    referredToCai: false,
    replacesSanction: false,
    riskPersists: true,
    coordinated: false,
  },
  decide: Effect.fnUntraced(function* (applicant): Effect.fn.Return<
    Admission,
    ContradictoryFacts | MissingFacts,
    AsOf | NormTimeline
  > {
    const { date } = yield* AsOf;
    const timeline = yield* NormTimeline;
    const contradiction = contradictionIn(applicant);
    if (contradiction !== undefined) return yield* contradiction;

    const { exclusionGrounds, sex } = applicant;
    const grounds = exclusionGround.concepts
      .map(({ code }) => code)
      .filter((code) => exclusionGrounds?.includes(code));
    const isWoman = sex === "woman";
    const cai = owesCai(applicant);
    if (exclusionGrounds === undefined && !isWoman && cai !== true) {
      return yield* groundsUnknown(applicant);
    }
    const decision: AdmissionOutcome =
      isWoman || grounds.length > 0 ? "exclude" : cai === true ? "refer-to-cai" : "admit";
    const scope: AdmissionScope =
      decision === "exclude" && !isWoman && groupGroundsOf(grounds).length === 0 ? "session" : "group";
    return {
      decision,
      scope,
      grounds,
      duties: [
        ...(decision === "exclude" ? dutiesOfExclusion(applicant) : []),
        ...(decision === "admit" ? dutiesOfAdmission(applicant) : []),
        ...(decision === "admit" && applicant.sentenceRegime === "prison" ? [askUnidadDePrevencion] : []),
        ...dutiesOfSanction(applicant),
        ...dutiesOfRisk(applicant),
      ],
      missing: missingOf(applicant, decision),
      trace: [
        ...notInForce(DIRECTIVE, date, timeline, criteria),
        ...sexSteps(applicant),
        ...groundSteps(applicant, grounds),
        ...scopeSteps(applicant, decision, scope),
        ...sanctionSteps(applicant, decision),
        ...(decision === "admit" ? [admitted(applicant)] : []),
        riskStep(applicant),
      ],
      otherwise: otherwiseOf(applicant, decision, scope),
    };
  }),
});

function contradictionIn(applicant: Applicant): ContradictoryFacts | undefined {
  const { sentenced, sentenceRegime, status, exclusionGrounds } = applicant;
  if (sentenced === false && sentenceRegime !== undefined) {
    return new ContradictoryFacts({
      fields: ["sentenced", "sentenceRegime"],
      because: {
        es: "Se dice que no tiene sentencia y, a la vez, cómo la cumple.",
        en: "He is said to have no sentence and, at the same time, how he serves it.",
      },
    });
  }
  const { coordinated, riskPersists, exclusion } = applicant;
  for (const [name, one, other] of [
    ["coordinated", coordinated, exclusion?.coordinated],
    ["riskPersists", riskPersists, exclusion?.riskPersists],
  ] as const) {
    if (one === undefined || other === undefined || one === other) continue;
    return new ContradictoryFacts({
      fields: [name, `exclusion.${name}`],
      because: {
        es: "Lo que se dice del participante y lo que se dice de su exclusión se contradice; de ello depende proteger a quienes podrían ser víctimas.",
        en: "What is said of the participant and what is said of his exclusion contradict each other; the protection of possible victims hangs on it.",
      },
    });
  }
  if (status === "excluded" && exclusionGrounds?.length === 0) {
    return new ContradictoryFacts({
      fields: ["status", "exclusionGrounds"],
      because: {
        es: "Figura excluido y, a la vez, que no se da ningún criterio de exclusión: falta el criterio, o ya no está excluido.",
        en: "He is recorded as excluded and, at the same time, no ground for exclusion holds: the ground is missing, or he is excluded no more.",
      },
    });
  }
  return undefined;
}

/** The directive does not say how a man in prison would take part. */
const askUnidadDePrevencion: OwedDuty = {
  code: "ask-unidad-de-prevencion",
  text: {
    es: "Consultar antes a la Unidad de Prevención, que resuelve lo que las normas no prevén.",
    en: "Ask the Unidad de Prevención first, which resolves what the norms do not foresee.",
  },
  citations: unforeseen,
  fulfilled: null,
};

function groundsUnknown(applicant: Applicant): MissingFacts {
  return new MissingFacts({
    fields: ["exclusionGrounds", ...(sentenceOf(applicant) === undefined ? ["sentenced"] : [])],
    because: {
      es: "Falta saber si se da algún criterio de exclusión; si no se da ninguno, indíquelo con una lista vacía.",
      en: "It is not known whether any ground for exclusion holds; if none does, say so with an empty list.",
    },
  });
}

function sexSteps({ sex }: Applicant): readonly TraceStep[] {
  if (sex === "woman") {
    return [
      {
        rule: "PAR-015",
        because: {
          es: "El grupo se convoca entre varones y se dirige a ellos: una mujer no lo integra, se dé o no un criterio de exclusión.",
          en: "The group is called among men and addresses them: a woman does not join it, whether or not a ground for exclusion holds.",
        },
        citations: target,
      },
    ];
  }
  return [
    {
      rule: "PAR-015",
      because:
        sex === "man"
          ? {
              es: "Es varón, y el trabajo se dirige a varones de todas las edades.",
              en: "He is a man, and the work addresses men of all ages.",
            }
          : {
              es: "Se desconoce su sexo; se concluye como de un varón, porque el grupo solo convoca varones. Confírmelo.",
              en: "His sex is not known; it is concluded as of a man, since the group calls men only. Confirm it.",
            },
      citations: target,
    },
  ];
}

function groundSteps(
  { exclusionGrounds }: Applicant,
  grounds: readonly ExclusionGround[],
): readonly TraceStep[] {
  if (exclusionGrounds === undefined) {
    return [
      {
        because: {
          es: "Se desconoce si se da algún criterio de exclusión.",
          en: "It is not known whether any ground for exclusion holds.",
        },
        citations: criteria,
      },
    ];
  }
  if (grounds.length === 0) {
    return [
      {
        because: {
          es: "No se da ningún criterio de exclusión.",
          en: "No ground for exclusion holds.",
        },
        citations: criteria,
      },
    ];
  }
  return grounds.map((ground) => ({
    because: groundSays(ground),
    citations: concept(exclusionGround, ground)?.citations ?? criteria,
  }));
}

function groundSays(ground: ExclusionGround): LocalizedText {
  const es = labelOf(exclusionGround, ground, "es");
  const en = labelOf(exclusionGround, ground, "en");
  return isForSession(ground)
    ? {
        es: `Se da el criterio «${es}»: mira cómo llega, y excluye de la sesión o actividad a la que llega así.`,
        en: `The ground “${en}” holds: it looks at how he arrives, and excludes from the session or activity to which he comes so.`,
      }
    : {
        es: `Se da el criterio «${es}»: mira a la persona, y excluye del grupo.`,
        en: `The ground “${en}” holds: it looks at the person, and excludes from the group.`,
      };
}

function scopeSteps(
  { status, sex }: Applicant,
  decision: AdmissionOutcome,
  scope: AdmissionScope,
): readonly TraceStep[] {
  if (decision !== "exclude" || sex === "woman") return [];
  const steps: TraceStep[] = [
    scope === "session"
      ? {
          because: {
            es: "Queda fuera de esta sesión, no del grupo: puede volver a otra cuando ese estado haya pasado.",
            en: "He is left out of this session, not of the group: he may come to another once that state has passed.",
          },
          citations: sessionOnly,
        }
      : {
          ...(status === "active" ? { rule: "PAR-002" } : {}),
          because:
            status === "active"
              ? {
                  es: "Queda fuera del grupo, en el que figura activo: hay que retirarlo.",
                  en: "He is left out of the group, in which he is recorded as active: he has to be withdrawn.",
                }
              : { es: "Queda fuera del grupo.", en: "He is left out of the group." },
          citations: wholeGroup,
        },
  ];
  steps.push({
    rule: "PAR-003",
    because: {
      es: "A quien se excluye se le explican los motivos y se procura decirle dónde puede hallar apoyo.",
      en: "Whoever is excluded is told the reasons, and an attempt is made to tell him where to find support.",
    },
    citations: explanation,
  });
  return steps;
}

function sanctionSteps(applicant: Applicant, decision: AdmissionOutcome): readonly TraceStep[] {
  const { sentenceRegime, replacesSanction, referredToCai, sex } = applicant;
  const steps: TraceStep[] = [];
  const sentenced = sentenceOf(applicant);
  if (sex === "woman") return steps;
  if (replacesSanction) {
    steps.push({
      rule: "PAR-006",
      because: {
        es: "Su participación figura en lugar de una sanción, y ninguna sesión la sustituye.",
        en: "His taking part is recorded in place of a sanction, which no session replaces.",
      },
      citations: sanction,
    });
  }
  if (sentenceRegime === "prison") {
    steps.push({
      rule: "PAR-012",
      because: {
        es: "Cumple pena privativa de la libertad: el CAI trabaja con sentenciados en medio libre, y la reeducación en prisión es del Instituto Nacional Penitenciario.",
        en: "He serves a prison sentence: the CAI works with men sentenced in the community, and re-education in prison is for the Instituto Nacional Penitenciario.",
      },
      citations: prison,
    });
    if (decision === "admit") {
      steps.push({
        because: {
          es: "La prisión no es criterio de exclusión, pero la directiva no dice cómo participaría: eso lo resuelve la Unidad de Prevención.",
          en: "Prison is no ground for exclusion, but the directive does not say how he would take part: that is to be resolved by the Unidad de Prevención.",
        },
        citations: unforeseen,
      });
    }
    return steps;
  }
  if (owesCai(applicant)) {
    steps.push({
      rule: "PAR-005",
      because: caiBecause(applicant, decision),
      citations: toCai,
    });
  } else if (sentenced === undefined) {
    steps.push({
      rule: "PAR-005",
      because: {
        es: "Se desconoce si tiene una sentencia: si la cumple en medio libre, se deriva a un CAI.",
        en: "It is not known whether he has a sentence: if he serves one in the community, he is referred to a CAI.",
      },
      citations: toCai,
    });
  } else {
    steps.push({
      rule: "PAR-005",
      because: { es: "No tiene sentencia.", en: "He has no sentence." },
      citations: toCai,
    });
    if (referredToCai) {
      steps.push({
        rule: "PAR-012",
        because: {
          es: "Figura derivado a un CAI, que trabaja con sentenciados: confirme su situación judicial.",
          en: "He is recorded as referred to a CAI, which works with sentenced men: confirm his legal situation.",
        },
        citations: toCai,
      });
    }
  }
  return steps;
}

function caiBecause(applicant: Applicant, decision: AdmissionOutcome): LocalizedText {
  const { sentenceRegime, referredToCai } = applicant;
  const why = !sentenceOf(applicant)
    ? {
        es: "La sanción que el grupo iba a reemplazar se cumple por derivación a un CAI, aunque no conste una sentencia.",
        en: "The sanction that the group was to replace is served by referral to a CAI, though no sentence is on record.",
      }
    : sentenceRegime === undefined
      ? {
          es: "Tiene una sentencia y no se dice cómo la cumple; se lee en medio libre, y entonces se deriva a un CAI.",
          en: "He has a sentence and it is not said how he serves it; it is read as in the community, and then he is referred to a CAI.",
        }
      : {
          es: "Cumple su sentencia en medio libre, y se deriva a un CAI.",
          en: "He serves his sentence in the community, and is referred to a CAI.",
        };
  const done = referredToCai
    ? { es: " Ya fue derivado.", en: " He has already been referred." }
    : { es: "", en: "" };
  const second =
    decision === "exclude"
      ? {
          es: " El criterio de exclusión se mira primero; la derivación queda entre los deberes.",
          en: " The ground for exclusion is looked at first; the referral stands among the duties.",
        }
      : { es: "", en: "" };
  return { es: why.es + done.es + second.es, en: why.en + done.en + second.en };
}

function admitted(applicant: Applicant): TraceStep {
  const [form, test, factors] = dutiesOfAdmission(applicant);
  const lacks = [
    ...(form?.fulfilled === true ? [] : [{ es: "la ficha de registro", en: "the registration form" }]),
    ...(test?.fulfilled === true ? [] : [{ es: "la prueba de entrada", en: "the entry test" }]),
    ...(factors?.fulfilled === true
      ? []
      : [{ es: "evaluar todos los factores", en: "evaluating all the factors" }]),
  ];
  return {
    because:
      lacks.length === 0
        ? {
            es: "Nada lo excluye, y tiene ficha de registro, prueba de entrada y factores evaluados: participa.",
            en: "Nothing excludes him, and he has a registration form, an entry test and evaluated factors: he takes part.",
          }
        : {
            es: `Nada lo excluye: participa. Falta, o no consta: ${lacks.map(({ es }) => es).join(", ")}.`,
            en: `Nothing excludes him: he takes part. What is missing or not on record: ${lacks.map(({ en }) => en).join(", ")}.`,
          },
    citations: entry,
  };
}

function riskStep(applicant: Applicant): TraceStep {
  const risk = riskOf(applicant);
  return {
    rule: "PAR-004",
    because:
      risk === undefined
        ? {
            es: "Se desconoce si persiste la violencia o el riesgo de ella; si persiste, hay que coordinar la protección de las posibles víctimas.",
            en: "It is not known whether violence or the risk of it persists; if it does, the protection of possible victims has to be coordinated.",
          }
        : risk
          ? {
              es: "Persiste la violencia o el riesgo de ella: se coordina la protección de las posibles víctimas, se lo excluya o no.",
              en: "Violence or the risk of it persists: the protection of possible victims is coordinated, whether or not he is excluded.",
            }
          : {
              es: "No persiste la violencia ni el riesgo de ella.",
              en: "Neither violence nor the risk of it persists.",
            },
    citations: coordination,
  };
}

function missingOf(applicant: Applicant, decision: AdmissionOutcome): readonly string[] {
  const { sex, exclusionGrounds, sentenceRegime, registered, entryTest, factors } = applicant;
  const missing: string[] = [];
  if (sex === undefined) missing.push("sex");
  if (exclusionGrounds === undefined) missing.push("exclusionGrounds");
  const sentenced = sentenceOf(applicant);
  if (sex !== "woman") {
    if (sentenced === undefined) missing.push("sentenced");
    else if (sentenced && sentenceRegime === undefined) missing.push("sentenceRegime");
  }
  if (decision === "admit") {
    if (registered !== true) missing.push("registered");
    if (entryTest !== true) missing.push("entryTest");
    if (factors === undefined) missing.push("factors");
    else {
      for (const { code } of participantFactor.concepts) {
        if (factors[code] !== true) missing.push(`factors[${code}]`);
      }
    }
  }
  if (riskOf(applicant) === undefined) missing.push("riskPersists");
  return missing;
}

function otherwiseOf(
  applicant: Applicant,
  decision: AdmissionOutcome,
  scope: AdmissionScope,
): readonly OtherAdmission[] {
  const { sex } = applicant;
  const asMan =
    sex === "woman"
      ? { es: "Que sea varón. ", en: "That the person is a man. ", fields: ["sex"] }
      : { es: "", en: "", fields: [] };
  const list: OtherAdmission[] = [];
  if (decision !== "admit") {
    list.push({
      outcome: "admit",
      scope: "group",
      needs: {
        es: `${asMan.es}Que no se dé ningún criterio de exclusión, y que no cumpla una sentencia o sanción en medio libre.`,
        en: `${asMan.en}That no ground for exclusion holds, and that he serves no sentence or sanction in the community.`,
      },
      fields: [...asMan.fields, "exclusionGrounds", "sentenced", "sentenceRegime", "replacesSanction"],
    });
  }
  if (decision !== "exclude" || scope !== "session") {
    list.push({
      outcome: "exclude",
      scope: "session",
      needs: {
        es: `${asMan.es}Que llegue ${groundNames(isForSession, "es")}, sin otro criterio.`,
        en: `${asMan.en}That he arrives ${groundNames(isForSession, "en")}, with no other ground.`,
      },
      fields: [...asMan.fields, "exclusionGrounds"],
    });
  }
  if (decision !== "exclude" || scope !== "group") {
    list.push({
      outcome: "exclude",
      scope: "group",
      needs: {
        es: `Que se dé alguno de estos criterios: ${groundNames(isForGroup, "es")}.`,
        en: `That one of these grounds holds: ${groundNames(isForGroup, "en")}.`,
      },
      fields: ["exclusionGrounds"],
    });
  }
  if (decision !== "refer-to-cai") {
    list.push({
      outcome: "refer-to-cai",
      scope: "group",
      needs: {
        es: `${asMan.es}Que cumpla en medio libre una sentencia o sanción, y que no se dé ningún criterio de exclusión.`,
        en: `${asMan.en}That he serves a sentence or sanction in the community, and that no ground for exclusion holds.`,
      },
      fields: [...asMan.fields, "sentenced", "sentenceRegime", "replacesSanction", "exclusionGrounds"],
    });
  }
  return list;
}

function isForGroup(ground: ExclusionGround): boolean {
  return groupGroundsOf([ground]).length > 0;
}

function isForSession(ground: ExclusionGround): boolean {
  return !isForGroup(ground);
}

function groundNames(which: (ground: ExclusionGround) => boolean, language: "es" | "en"): string {
  return exclusionGround.concepts
    .filter(({ code }) => which(code))
    .map(({ label }) => (language === "es" ? `«${label.es}»` : `“${label.en}”`))
    .join(language === "es" ? " o " : " or ");
}
