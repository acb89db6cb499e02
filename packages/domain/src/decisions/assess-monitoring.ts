import * as Effect from "effect/Effect";
import {
  type AssessedFinding,
  assessMonitoring,
  type CalledRecommendation,
  type MonitoringAssessment,
} from "../monitoring/assess.js";
import { type CapacityLevel, capacityLevel, capacityLevels } from "../monitoring/capacity-level.js";
import { institutionalCapacity } from "../monitoring/institutional-capacity.js";
import { monitoringAxis } from "../monitoring/monitoring-axis.js";
import { monitoringRecommendations } from "../monitoring/recommendations.js";
import { cite } from "../norms/citation.js";
import { code, groups, text } from "../records/field.js";
import { labelOf } from "../taxonomy/lookup.js";
import { citeAll } from "../taxonomy/scheme.js";
import { sector } from "../taxonomy/sector.js";
import type { Language, LocalizedText } from "../text.js";
import { defineDecision, MissingFacts, type Otherwise, type Reasoned } from "./decision.js";

/** What a monitoring shows of the capacity on each axis, and which recommendations it calls for. */
export interface AssessedMonitoring
  extends Reasoned,
    Omit<MonitoringAssessment, "trace" | "recommendations"> {
  /** Those called for by an absent capacity first, each with its text and the sectors responsible. */
  readonly recommendations: readonly (CalledRecommendation & { readonly text: LocalizedText })[];
}

const method = cite("CARABAYLLO-2022", "Objetivos", "Metodología");

const input = {
  findings: groups(
    {
      axis: code(monitoringAxis, {
        header: "eje",
        required: true,
        label: { es: "Eje o tema", en: "Axis or topic" },
      }),
      sector: code(sector, { header: "sector", required: true, label: { es: "Sector", en: "Sector" } }),
      capacity: code(institutionalCapacity, {
        header: "capacidad",
        required: true,
        label: { es: "Capacidad", en: "Capacity" },
      }),
      level: code(capacityLevel, {
        header: "nivel",
        required: true,
        label: { es: "Nivel hallado", en: "Level found" },
      }),
      evidence: text({
        header: "evidencia",
        maxLength: 2000,
        label: { es: "Evidencia", en: "Evidence" },
      }),
    },
    { header: "hallazgos", label: { es: "Hallazgos", en: "Findings" } },
  ),
};

/** What a monitoring of sectors shows and asks for, by the Carabayllo method. */
export const assessMonitoringDecision = defineDecision({
  name: "assess-monitoring",
  title: { es: "Evaluar un monitoreo", en: "Assess a monitoring" },
  summary: {
    es: "Dice, con los hallazgos de una vigilancia ciudadana, qué capacidad hay en cada eje y qué recomendaciones corresponden a qué sector.",
    en: "Says, from the findings of a citizens' monitoring, what capacity there is on each axis and which recommendations fall to which sector.",
  },
  interpretation: {
    es: "El informe de Carabayllo da ejes, capacidades y recomendaciones, y ninguna escala: los niveles son nuestros, rige el más bajo que se halló y lo que nadie evaluó no se conoce.",
    en: "The Carabayllo report gives axes, capacities and recommendations, and no scale: the levels are ours, the lowest found governs and what nobody assessed is unknown.",
  },
  input,
  citations: citeAll(
    method,
    ...monitoringAxis.concepts.map(({ citations }) => citations),
    ...institutionalCapacity.concepts.map(({ citations }) => citations),
    ...monitoringRecommendations.map(({ citations }) => citations),
  ),
  example: {
    findings: [
      {
        axis: "competencies",
        sector: "health",
        capacity: "conceptual-competence",
        level: "limited",
        evidence: "Entrevistas al personal de tres centros de salud",
      },
      {
        axis: "territorial-approach",
        sector: "local-government",
        capacity: "articulation-and-leadership",
        level: "absent",
        evidence: "No hay mapa de zonas de riesgo",
      },
    ],
  },
  decide: ({ findings = [] }) => {
    if (findings.length === 0) {
      return Effect.fail(
        new MissingFacts({
          fields: ["findings"],
          because: {
            es: "No se dio ningún hallazgo: lo que nadie evaluó no se conoce.",
            en: "No finding was given: what nobody assessed is unknown.",
          },
        }),
      );
    }
    // Every part but the evidence is required, so that the input was refused without it.
    const found = findings.map(({ evidence = "", ...cell }) => ({ ...cell, evidence }) as AssessedFinding);
    const assessment = assessMonitoring(found);
    return Effect.succeed<AssessedMonitoring>({
      ...assessment,
      recommendations: assessment.recommendations.map((called) => ({
        ...called,
        text: textOf.get(called.code) ?? { es: called.code, en: called.code },
      })),
      otherwise: assessment.axes.flatMap((axis) => otherLevels(axis, found)),
    });
  },
});

const textOf: ReadonlyMap<string, LocalizedText> = new Map(
  monitoringRecommendations.map((recommendation) => [recommendation.code, recommendation.text]),
);

/** What another level of an axis would take; of an axis that nobody assessed, that somebody does. */
function otherLevels(
  { axis, level }: MonitoringAssessment["axes"][number],
  findings: readonly AssessedFinding[],
): readonly Otherwise[] {
  const name: LocalizedText = {
    es: labelOf(monitoringAxis, axis, "es"),
    en: labelOf(monitoringAxis, axis, "en"),
  };
  if (level === "unknown") {
    return [
      {
        outcome: axis,
        needs: {
          es: `Para conocer «${name.es}», al menos un hallazgo sobre ese eje.`,
          en: `To know “${name.en}”, at least one finding on that axis.`,
        },
        fields: ["findings"],
      },
    ];
  }
  return capacityLevel.concepts
    .filter(({ code: other }) => other !== level)
    .map(({ code: other }) => ({
      outcome: `${axis}: ${other}`,
      needs: {
        es: `Para que «${name.es}» tenga capacidad ${shown(other, "es")}: ${takes[other].es}`,
        en: `For “${name.en}” to have ${shown(other, "en")} capacity: ${takes[other].en}`,
      },
      fields: fieldsToChange(axis, level, other, findings),
    }));
}

const takes: { readonly [L in CapacityLevel]: LocalizedText } = {
  absent: {
    es: "que alguno de sus hallazgos fuera «ausente».",
    en: "that one of its findings were “absent”.",
  },
  limited: {
    es: "que alguno de sus hallazgos fuera «limitada» y ninguno «ausente».",
    en: "that one of its findings were “limited” and none “absent”.",
  },
  adequate: {
    es: "que todos sus hallazgos fueran «adecuada».",
    en: "that all of its findings were “adequate”.",
  },
};

/** To raise a level, every finding under the other must change; to lower it, any one may. */
function fieldsToChange(
  axis: string,
  level: CapacityLevel,
  other: CapacityLevel,
  findings: readonly AssessedFinding[],
): readonly string[] {
  const raises = capacityLevels.indexOf(other) > capacityLevels.indexOf(level);
  return findings.flatMap((finding, index) =>
    finding.axis === axis &&
    (!raises || capacityLevels.indexOf(finding.level) < capacityLevels.indexOf(other))
      ? [`findings[${index}].level`]
      : [],
  );
}

function shown(level: CapacityLevel, language: Language): string {
  return labelOf(capacityLevel, level, language).toLowerCase();
}
