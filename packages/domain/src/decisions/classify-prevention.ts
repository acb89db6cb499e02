import * as Effect from "effect/Effect";
import { cite } from "../norms/citation.js";
import { code, codes } from "../records/field.js";
import { levelOfSelection } from "../rules/preventive-action/level-of-selection.js";
import { type AudienceSelection, audienceSelection } from "../taxonomy/audience-selection.js";
import { labelOf } from "../taxonomy/lookup.js";
import { population } from "../taxonomy/population.js";
import { type PreventionLevel, preventionLevel } from "../taxonomy/prevention-level.js";
import type { CodeOf } from "../taxonomy/scheme.js";
import type { LocalizedText } from "../text.js";
import { defineDecision, MissingFacts, type Otherwise, type Reasoned, type TraceStep } from "./decision.js";
import { preventionPurpose } from "./purpose.js";

type Purpose = CodeOf<typeof preventionPurpose>;

/** The level of prevention of an activity, and how sure that is. */
export interface PreventionClass extends Reasoned {
  /** Null where what was said of the activity contradicts itself. */
  readonly level: PreventionLevel | null;
  /** `certain` from the audience's selection, `suggested` from a purpose alone, `contradictory` where they disagree. */
  readonly confidence: "certain" | "suggested" | "contradictory";
}

const citations = cite("RDE-290-2022", "VI.6.1.i");

const levelOfPurpose: { readonly [P in Purpose]: PreventionLevel } = {
  "avoid-occurrence": "primary",
  "change-trajectory": "secondary",
  respond: "tertiary",
};

const input = {
  selection: code(audienceSelection, {
    header: "criterio_seleccion",
    label: { es: "Criterio de selección del público", en: "How the audience is selected" },
  }),
  audience: codes(population, {
    header: "poblacion",
    label: { es: "Población", en: "Audience" },
  }),
  purpose: code(preventionPurpose, {
    header: "proposito",
    label: { es: "Propósito", en: "Purpose" },
  }),
};

/** Whether an activity is primary, secondary or tertiary prevention (RDE-290-2022 VI.6.1.i). */
export const classifyPrevention = defineDecision({
  name: "classify-prevention",
  title: { es: "Clasificar la prevención", en: "Classify prevention" },
  summary: {
    es: "Dice si una actividad es prevención primaria, secundaria o terciaria, según a quién se dirige y para qué.",
    en: "Says whether an activity is primary, secondary or tertiary prevention, by whom it addresses and what for.",
  },
  input,
  citations,
  example: { selection: "at-risk", audience: ["adolescents"], purpose: "change-trajectory" },
  decide: ({ selection, audience = [], purpose }) => {
    if (selection === undefined && purpose === undefined) {
      return Effect.fail(
        new MissingFacts({
          fields: ["selection", "purpose"],
          because: {
            es: "Falta saber a quién se dirige la actividad o para qué se hace; los grupos de la población no bastan para decidir el nivel.",
            en: "It is not known whom the activity addresses or what it is for; the groups of the audience alone do not decide the level.",
          },
        }),
      );
    }
    const trace: TraceStep[] = [];
    const bySelection = selection && levelOfSelection[selection];
    const byPurpose = purpose && levelOfPurpose[purpose];
    if (selection !== undefined && bySelection !== undefined) {
      trace.push({ because: selectionSays(selection, bySelection), citations });
    }
    if (purpose !== undefined && byPurpose !== undefined) {
      trace.push({ because: purposeSays(purpose, byPurpose), citations });
    }
    if (audience.length > 0) {
      trace.push({
        because: {
          es: "Los grupos de la población no cambian el nivel: lo decide cómo se los eligió.",
          en: "The groups of the audience do not change the level: how they were chosen decides it.",
        },
        citations,
      });
    }
    const contradictory = bySelection !== undefined && byPurpose !== undefined && bySelection !== byPurpose;
    if (contradictory) {
      trace.push({
        because: {
          es: "El público y el propósito apuntan a niveles distintos, así que no se concluye ninguno.",
          en: "Audience and purpose point to different levels, so that none is concluded.",
        },
        citations,
      });
    }
    const level = contradictory ? null : (bySelection ?? byPurpose ?? null);
    return Effect.succeed<PreventionClass>({
      level,
      confidence: contradictory ? "contradictory" : bySelection === undefined ? "suggested" : "certain",
      trace,
      otherwise: otherLevels(level),
    });
  },
});

function selectionSays(selection: AudienceSelection, level: PreventionLevel): LocalizedText {
  return both(
    (language) => `«${labelOf(audienceSelection, selection, language)}»`,
    (language) => `«${labelOf(preventionLevel, level, language)}»`,
    {
      es: (chosen, named) => `El público se eligió como ${chosen}: eso es prevención ${named}.`,
      en: (chosen, named) => `The audience was chosen as ${chosen}: that is ${named} prevention.`,
    },
  );
}

function purposeSays(purpose: Purpose, level: PreventionLevel): LocalizedText {
  return both(
    (language) => `«${labelOf(preventionPurpose, purpose, language)}»`,
    (language) => `«${labelOf(preventionLevel, level, language)}»`,
    {
      es: (wanted, named) => `Su propósito es ${wanted}: eso es prevención ${named}.`,
      en: (wanted, named) => `Its purpose is ${wanted}: that is ${named} prevention.`,
    },
  );
}

/** What the activity would have to be for each of the levels that were not concluded. */
function otherLevels(level: PreventionLevel | null): readonly Otherwise[] {
  return preventionLevel.concepts
    .filter(({ code: other }) => other !== level)
    .map(({ code: other }) => {
      const selections = audienceSelection.concepts.filter(
        ({ code: selection }) => levelOfSelection[selection] === other,
      );
      const purposes = preventionPurpose.concepts.filter(
        ({ code: purpose }) => levelOfPurpose[purpose] === other,
      );
      const named = (list: readonly { readonly label: LocalizedText }[], language: "es" | "en") =>
        list.map(({ label }) => `«${label[language]}»`).join(language === "es" ? " o " : " or ");
      return {
        outcome: other,
        needs: {
          es: `Un público elegido como ${named(selections, "es")}, y un propósito que no lo contradiga (${named(purposes, "es")}).`,
          en: `An audience chosen as ${named(selections, "en")}, and a purpose that does not contradict it (${named(purposes, "en")}).`,
        },
        fields: ["selection", "purpose"],
      };
    });
}

/** A sentence in both languages from two names. */
function both(
  first: (language: "es" | "en") => string,
  second: (language: "es" | "en") => string,
  sentence: { readonly [L in "es" | "en"]: (first: string, second: string) => string },
): LocalizedText {
  return {
    es: sentence.es(first("es"), second("es")),
    en: sentence.en(first("en"), second("en")),
  };
}
