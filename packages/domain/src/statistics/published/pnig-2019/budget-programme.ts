import type { PublishedFigures } from "../../published-figures.js";
import { type Indicator, observed } from "./observed.js";

/** The figures of the results-oriented budget programme (PPoR 1002). */
export const budgetProgrammeFigures: PublishedFigures = {
  observations: observed({
    "OP01 PPoR": [
      ["ppor-meeting-count.2019", "ppor-meeting-count", "meetings", 50, { note: "Approximately." }],
    ],
    "OP01 PPoR modelos": [
      ["ppor-model-count.2019", "ppor-model-count", "models", 4],
      ["ppor-intervention-count.2019", "ppor-intervention-count", "interventions", 77],
      ["ppor-block-count.2019", "ppor-block-count", "blocks", 2],
      ["ppor-prevention-type-count.2019", "ppor-prevention-type-count", "types", 3],
    ],
    "OP01 PPoR resultados": [
      ["ppor-result-count.2019", "ppor-result-count", "results", 12],
      ["ppor-product-count.2019", "ppor-product-count", "products", 24],
      ["ppor-intervention-count.2019.restated", "ppor-intervention-count", "interventions", 77],
      ["ppor-budget.2020", "ppor-budget", "soles", 160000000, { period: "2020", precision: 2 }],
    ],
  }),
  claims: [],
};

/** What this chapter counts beside the shared indicators. */
export const budgetProgrammeIndicators: readonly Indicator[] = [
  {
    code: "ppor-meeting-count",
    label: { es: "Reuniones para diseñar el PPoR", en: "Meetings to design the budget programme" },
  },
  {
    code: "ppor-model-count",
    label: {
      es: "Modelos del PPoR por condición de violencia",
      en: "Models of the budget programme by condition of violence",
    },
  },
  {
    code: "ppor-intervention-count",
    label: { es: "Intervenciones del PPoR", en: "Interventions of the budget programme" },
  },
  {
    code: "ppor-block-count",
    label: {
      es: "Bloques de intervenciones del PPoR",
      en: "Blocks of interventions of the budget programme",
    },
  },
  {
    code: "ppor-prevention-type-count",
    label: { es: "Tipos de prevención del PPoR", en: "Types of prevention of the budget programme" },
  },
  { code: "ppor-result-count", label: { es: "Resultados del PPoR", en: "Results of the budget programme" } },
  { code: "ppor-product-count", label: { es: "Productos del PPoR", en: "Products of the budget programme" } },
  {
    code: "ppor-budget",
    label: {
      es: "Presupuesto asignado al MIMP para el PPoR",
      en: "Budget allotted to the ministry for the programme",
    },
  },
];
