import type { PublishedFigures } from "../../published-figures.js";
import { type Indicator, observed } from "./observed.js";

const in2020 = { period: "2020" } as const;

/** The figures of the sixth objective and of what lies ahead. */
export const outlookFigures: PublishedFigures = {
  observations: observed({
    "OP06 6.3": [
      ["enares-questionnaire-type-count.2019", "enares-questionnaire-type-count", "questionnaires", 4],
    ],
    "Perspectivas protocolos": [
      ["protocol-service-count.2020", "protocol-service-count", "services", 15, in2020],
      ["protocol-entity-count.2020", "protocol-entity-count", "entities", 12, in2020],
      [
        "pnig-service-count.2019.restated",
        "pnig-service-count",
        "services",
        52,
        { note: "Stated again in the prospects, which tell of 2020." },
      ],
      [
        "protocol-first-group-service-count.2020",
        "protocol-first-group-service-count",
        "services",
        8,
        { period: "2020-09-09" },
      ],
      [
        "protocol-service-added-count.2021",
        "protocol-service-added-count",
        "services",
        19,
        { period: "2021", note: "Foreseen by the ministry." },
      ],
    ],
  }),
  claims: [],
};

/** What this chapter counts beside the shared indicators. */
export const outlookIndicators: readonly Indicator[] = [
  {
    code: "enares-questionnaire-type-count",
    label: { es: "Tipos de cuestionario de la ENARES", en: "Kinds of questionnaire of the ENARES survey" },
  },
  {
    code: "protocol-service-count",
    label: { es: "Servicios con protocolo en elaboración", en: "Services whose protocol is being drawn up" },
  },
  {
    code: "protocol-entity-count",
    label: { es: "Entidades a cargo de esos protocolos", en: "Entities in charge of those protocols" },
  },
  {
    code: "protocol-first-group-service-count",
    label: { es: "Servicios del primer grupo de protocolos", en: "Services of the first group of protocols" },
  },
  {
    code: "protocol-service-added-count",
    label: {
      es: "Servicios con protocolo previsto para el año siguiente",
      en: "Services with a protocol foreseen for the next year",
    },
  },
];
