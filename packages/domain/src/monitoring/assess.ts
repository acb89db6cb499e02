import { type Citations, cite } from "../norms/citation.js";
import { expand, labelOf } from "../taxonomy/lookup.js";
import { citeAll } from "../taxonomy/scheme.js";
import { type Sector, sector as sectorScheme } from "../taxonomy/sector.js";
import type { Language, LocalizedText } from "../text.js";
import { type CapacityLevel, capacityLevels } from "./capacity-level.js";
import { type InstitutionalCapacity, institutionalCapacity } from "./institutional-capacity.js";
import { type MonitoringAxis, monitoringAxis } from "./monitoring-axis.js";
import {
  type MonitoringRecommendation,
  type MonitoringRecommendationCode,
  monitoringRecommendations,
} from "./recommendations.js";

/** What is monitored at once: one capacity of one sector on one axis. */
export interface MonitoredCell {
  readonly axis: MonitoringAxis;
  readonly sector: Sector;
  readonly capacity: InstitutionalCapacity;
}

/** What a monitor found, and on what it rests. */
export interface AssessedFinding extends MonitoredCell {
  readonly level: CapacityLevel;
  readonly evidence: string;
}

/** A cell and the lowest level found in it. */
export interface CellLevel extends MonitoredCell {
  readonly level: CapacityLevel;
}

/** The lowest level of some findings, and how many there are of each; unknown where there are none. */
export interface LevelFound {
  readonly level: CapacityLevel | "unknown";
  readonly counts: { readonly [L in CapacityLevel]: number };
}

/** The level of one capacity. */
export interface CapacityFound extends LevelFound {
  readonly capacity: InstitutionalCapacity;
}

/** The level of an axis or sector as far as it was assessed, and of each of its capacities. */
export interface PartFound extends LevelFound {
  /** Every capacity in the scheme's order; what nobody assessed is unknown. */
  readonly capacities: readonly CapacityFound[];
}

/** A cell for which findings name more than one level. */
export interface Contradiction extends MonitoredCell {
  /** From least to most. */
  readonly levels: readonly CapacityLevel[];
}

/** A recommendation that some finding calls for. */
export interface CalledRecommendation {
  readonly code: MonitoringRecommendationCode;
  readonly responsible: MonitoringRecommendation["responsible"];
  /** The lowest level among the cells that call for it. */
  readonly level: CapacityLevel;
  /** The cells that call for it, in the order of axes, sectors and capacities. */
  readonly calledBy: readonly CellLevel[];
}

/** One step of the reasoning. */
export interface MonitoringStep {
  readonly because: LocalizedText;
  readonly citations: Citations;
}

/** What a monitoring shows, and what it asks for. */
export interface MonitoringAssessment {
  /** Every axis and topic, in the scheme's order. */
  readonly axes: readonly (PartFound & { readonly axis: MonitoringAxis })[];
  /** Every sector, in the scheme's order; findings about a narrower sector stand there alone. */
  readonly sectors: readonly (PartFound & { readonly sector: Sector })[];
  readonly unknown: {
    readonly axes: readonly MonitoringAxis[];
    readonly capacities: readonly InstitutionalCapacity[];
  };
  readonly contradictions: readonly Contradiction[];
  /** Those called for by an absent capacity first, then those called for by more cells, then in the report's order. */
  readonly recommendations: readonly CalledRecommendation[];
  /** Absent or limited cells for which the report recommends nothing. */
  readonly unanswered: readonly CellLevel[];
  /** Cells with a finding that names no evidence. */
  readonly withoutEvidence: readonly MonitoredCell[];
  readonly trace: readonly MonitoringStep[];
}

const axisCodes = monitoringAxis.concepts.map(({ code }) => code);
const sectorCodes = sectorScheme.concepts.map(({ code }) => code);
const capacityCodes = institutionalCapacity.concepts.map(({ code }) => code);

/**
 * Assesses a monitoring by the Carabayllo method.
 *
 * The report gives what to look at and no scale, so the weighing is ours:
 * - the lowest level found governs a cell, an axis, a sector and a capacity;
 * - what nobody assessed is unknown, never adequate, and the level of an axis or sector reaches only as
 *   far as its assessed capacities;
 * - findings that name different levels for one cell are named, and the lowest still governs;
 * - an absent or limited cell calls for each recommendation that covers its axis, its capacity and its
 *   sector, or a sector that its own lies within.
 *
 * The order of the findings changes nothing.
 */
export function assessMonitoring(findings: readonly AssessedFinding[]): MonitoringAssessment {
  const cells = cellsOf(findings);
  const weak = cells.map(lowestOf).filter(({ level }) => level !== "adequate");
  const recommendations = recommendationsFor(weak);
  const answered = new Set(recommendations.flatMap(({ calledBy }) => calledBy));
  const assessment = {
    axes: axisCodes.map((axis) => ({ axis, ...partOf(findings.filter((finding) => finding.axis === axis)) })),
    sectors: sectorCodes.map((code) => ({
      sector: code,
      ...partOf(findings.filter(({ sector }) => sector === code)),
    })),
    unknown: {
      axes: axisCodes.filter((code) => !findings.some(({ axis }) => axis === code)),
      capacities: capacityCodes.filter((code) => !findings.some(({ capacity }) => capacity === code)),
    },
    contradictions: cells.flatMap(({ cell, findings: inCell }): readonly Contradiction[] => {
      const levels = capacityLevels.filter((level) => inCell.some((finding) => finding.level === level));
      return levels.length > 1 ? [{ ...cell, levels }] : [];
    }),
    recommendations,
    unanswered: weak.filter((cell) => !answered.has(cell)),
    withoutEvidence: cells
      .filter(({ findings: inCell }) => inCell.some(({ evidence }) => evidence.trim() === ""))
      .map(({ cell }) => cell),
  };
  return { ...assessment, trace: traceOf(assessment) };
}

interface Cell {
  readonly cell: MonitoredCell;
  readonly findings: readonly AssessedFinding[];
}

/** The findings by cell, in the order of axes, sectors and capacities. */
function cellsOf(findings: readonly AssessedFinding[]): readonly Cell[] {
  return axisCodes.flatMap((axis) =>
    sectorCodes.flatMap((sector) =>
      capacityCodes.flatMap((capacity): readonly Cell[] => {
        const inCell = findings.filter(
          (finding) => finding.axis === axis && finding.sector === sector && finding.capacity === capacity,
        );
        return inCell.length === 0 ? [] : [{ cell: { axis, sector, capacity }, findings: inCell }];
      }),
    ),
  );
}

function lowestOf({ cell, findings }: Cell): CellLevel {
  return { ...cell, level: lowest(findings) ?? "adequate" };
}

function lowest(findings: readonly { readonly level: CapacityLevel }[]): CapacityLevel | undefined {
  return capacityLevels.find((level) => findings.some((finding) => finding.level === level));
}

function levelOf(findings: readonly AssessedFinding[]): LevelFound {
  const count = (level: CapacityLevel) => findings.filter((finding) => finding.level === level).length;
  return {
    level: lowest(findings) ?? "unknown",
    counts: { absent: count("absent"), limited: count("limited"), adequate: count("adequate") },
  };
}

function partOf(findings: readonly AssessedFinding[]): PartFound {
  return {
    ...levelOf(findings),
    capacities: capacityCodes.map((code) => ({
      capacity: code,
      ...levelOf(findings.filter(({ capacity }) => capacity === code)),
    })),
  };
}

function recommendationsFor(weak: readonly CellLevel[]): readonly CalledRecommendation[] {
  const called = monitoringRecommendations.flatMap((recommendation): readonly CalledRecommendation[] => {
    const calledBy = weak.filter((cell) => covers(recommendation, cell));
    const level = lowest(calledBy);
    return level === undefined
      ? []
      : [{ code: recommendation.code, responsible: recommendation.responsible, level, calledBy }];
  });
  // The sort is stable: what weighs the same keeps the report's order.
  return called.sort(
    (a, b) =>
      capacityLevels.indexOf(a.level) - capacityLevels.indexOf(b.level) ||
      b.calledBy.length - a.calledBy.length,
  );
}

function covers(
  { axes, capacities, mends }: MonitoringRecommendation,
  { axis, capacity, sector }: CellLevel,
): boolean {
  return (
    axes.includes(axis) &&
    capacities.includes(capacity) &&
    mends.some((code) => expand(sectorScheme, code).includes(sector))
  );
}

const levelText: { readonly [L in CapacityLevel]: LocalizedText } = {
  absent: { es: "ausente", en: "absent" },
  limited: { es: "limitada", en: "limited" },
  adequate: { es: "adecuada", en: "adequate" },
};

const method: MonitoringStep = {
  because: {
    es: "El informe da los ejes y las capacidades, y ninguna escala: por método nuestro rige el nivel más bajo hallado, y lo que nadie evaluó no se conoce.",
    en: "The report gives the axes and capacities, and no scale: by a method of ours the lowest level found governs, and what nobody assessed is unknown.",
  },
  citations: cite("CARABAYLLO-2022", "Objetivos", "Metodología"),
};

function traceOf(assessment: Omit<MonitoringAssessment, "trace">): readonly MonitoringStep[] {
  const { axes, unknown, contradictions, recommendations, unanswered, withoutEvidence } = assessment;
  return [
    method,
    ...axes.flatMap((found): readonly MonitoringStep[] =>
      found.level === "unknown"
        ? []
        : [{ because: foundText(found.axis, found.level, found), citations: citationsOfAxis(found.axis) }],
    ),
    ...unknown.axes.map((axis) => ({
      because: {
        es: `Nadie evaluó «${axisLabel(axis, "es")}»: no se conoce.`,
        en: `Nobody assessed "${axisLabel(axis, "en")}": it is unknown.`,
      },
      citations: citationsOfAxis(axis),
    })),
    ...unknown.capacities.map((capacity) => ({
      because: {
        es: `Nadie evaluó «${capacityLabel(capacity, "es")}»: no se conoce.`,
        en: `Nobody assessed "${capacityLabel(capacity, "en")}": it is unknown.`,
      },
      citations: citationsOfCapacity(capacity),
    })),
    ...contradictions.map(({ levels, ...cell }) => ({
      because: {
        es: `Los hallazgos se contradicen en ${cellText(cell, "es")}: ${levels.map((level) => levelText[level].es).join(", ")}; rige el más bajo.`,
        en: `Findings contradict each other on ${cellText(cell, "en")}: ${levels.map((level) => levelText[level].en).join(", ")}; the lowest governs.`,
      },
      citations: citationsOfCell(cell),
    })),
    ...withoutEvidence.map((cell) => ({
      because: {
        es: `Un hallazgo no dice en qué se apoya: ${cellText(cell, "es")}.`,
        en: `A finding does not say on what it rests: ${cellText(cell, "en")}.`,
      },
      citations: citationsOfCell(cell),
    })),
    ...recommendations.map(callText),
    ...unanswered.map(({ level, ...cell }) => ({
      because: {
        es: `El informe no recomienda nada para ${cellText(cell, "es")}, que está ${levelText[level].es}.`,
        en: `The report recommends nothing for ${cellText(cell, "en")}, which is ${levelText[level].en}.`,
      },
      citations: citationsOfCell(cell),
    })),
  ];
}

function foundText(
  axis: MonitoringAxis,
  level: CapacityLevel,
  { counts: { absent, limited, adequate }, capacities }: PartFound,
): LocalizedText {
  const assessed = capacities.filter((capacity) => capacity.level !== "unknown").length;
  return {
    es: `«${axisLabel(axis, "es")}»: capacidad ${levelText[level].es} (hallazgos: ${absent} ausente, ${limited} limitada, ${adequate} adecuada); capacidades evaluadas: ${assessed} de ${capacities.length}.`,
    en: `"${axisLabel(axis, "en")}": capacity ${levelText[level].en} (findings: ${absent} absent, ${limited} limited, ${adequate} adequate); capacities assessed: ${assessed} of ${capacities.length}.`,
  };
}

function callText({ code, calledBy }: CalledRecommendation): MonitoringStep {
  const recommendation = recommendationByCode.get(code) as MonitoringRecommendation;
  const text = (language: Language) => {
    const responsible = recommendation.responsible.map((sector) => sectorLabel(sector, language)).join(", ");
    const cells = calledBy
      .map(({ level, ...cell }) => `${cellText(cell, language)} (${levelText[level][language]})`)
      .join("; ");
    return { responsible, cells };
  };
  const [es, en] = [text("es"), text("en")];
  return {
    because: {
      es: `${recommendation.text.es} Responde: ${es.responsible}. La piden: ${es.cells}.`,
      en: `${recommendation.text.en} Responsible: ${en.responsible}. Called for by: ${en.cells}.`,
    },
    citations: recommendation.citations,
  };
}

const recommendationByCode: ReadonlyMap<string, MonitoringRecommendation> = new Map(
  monitoringRecommendations.map((recommendation) => [recommendation.code, recommendation]),
);

function cellText({ axis, sector, capacity }: MonitoredCell, language: Language): string {
  const [open, close] = language === "es" ? ["«", "»"] : ['"', '"'];
  const labels = [axisLabel(axis, language), capacityLabel(capacity, language)];
  return [sectorLabel(sector, language), ...labels.map((label) => `${open}${label}${close}`)].join(" / ");
}

function axisLabel(code: MonitoringAxis, language: Language): string {
  return labelOf(monitoringAxis, code, language);
}

function capacityLabel(code: InstitutionalCapacity, language: Language): string {
  return labelOf(institutionalCapacity, code, language);
}

function sectorLabel(code: Sector, language: Language): string {
  return labelOf(sectorScheme, code, language);
}

function citationsOfAxis(code: MonitoringAxis): Citations {
  return citationsIn(monitoringAxis.concepts, code);
}

function citationsOfCapacity(code: InstitutionalCapacity): Citations {
  return citationsIn(institutionalCapacity.concepts, code);
}

function citationsOfCell({ axis, capacity }: MonitoredCell): Citations {
  return citeAll(citationsOfAxis(axis), citationsOfCapacity(capacity));
}

function citationsIn(
  concepts: readonly { readonly code: string; readonly citations: Citations }[],
  code: string,
): Citations {
  return concepts.find((concept) => concept.code === code)?.citations ?? method.citations;
}
