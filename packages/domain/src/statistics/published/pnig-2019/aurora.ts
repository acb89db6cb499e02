import type { PublishedFigures } from "../../published-figures.js";
import { type Indicator, observed } from "./observed.js";

/** The figures of AURORA's services. */
export const auroraFigures: PublishedFigures = {
  observations: observed({
    "OP01 AURORA CEM": [
      ["cem-count.2019", "cem-count", "centres", 401],
      ["cem-count-regular.2019", "cem-count-regular", "centres", 245],
      ["cem-count-police-station.2019", "cem-count-police-station", "centres", 155],
      ["cem-count-health-center.2019", "cem-count-health-center", "centres", 1],
      ["cem-cases-attended.2019", "cem-cases-attended", "cases", 181885],
      ["cem-attention-activities.2019", "cem-attention-activities", "activities", 4428036],
      ["preventive-actions.2019", "preventive-actions", "actions", 87730],
      ["people-reached.2019", "people-reached", "people", 2506505],
    ],
    "OP01 AURORA CAI": [
      [
        "cai-count.2019",
        "cai-count",
        "centres",
        5,
        { note: "In Ayacucho, Cusco, Lima Metropolitana and Callao, without a number for each." },
      ],
      ["cai-users.2019", "cai-users", "cases", 2698, { population: "men" }],
    ],
    "OP01 AURORA Línea 100": [
      ["linea-100-consultations.2019", "linea-100-consultations", "consultations", 119786],
    ],
    "OP01 AURORA Chat 100": [
      ["chat-100-consultations.2019", "chat-100-consultations", "consultations", 5714],
    ],
    "OP01 AURORA SAU": [
      ["sau-count.2019", "sau-count", "teams", 8],
      ["sau-cases.2019", "sau-cases", "cases", 6097],
    ],
    "OP01 AURORA HRT": [["hrt-count.2019", "hrt-count", "shelters", 15]],
    "OP01 AURORA ER": [["rural-strategy-cases.2019", "rural-strategy-cases", "cases", 2118]],
  }),
  claims: [
    {
      id: "pnig-2019.cem-count.2019.by-kind",
      kind: "total",
      whole: "pnig-2019.cem-count.2019",
      parts: [
        "pnig-2019.cem-count-regular.2019",
        "pnig-2019.cem-count-police-station.2019",
        "pnig-2019.cem-count-health-center.2019",
      ],
      source: "PNIG-2019 OP01 AURORA CEM",
    },
  ],
};

/** What this chapter counts beside the shared indicators. */
export const auroraIndicators: readonly Indicator[] = [
  {
    code: "rural-strategy-cases",
    label: { es: "Casos atendidos por la Estrategia Rural", en: "Cases attended by the rural strategy" },
  },
];
