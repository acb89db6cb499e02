import { type Citations, cite } from "../norms/citation.js";
import type { ServiceCode } from "../services/service.js";

/** What the report counts of a service of AURORA. */
export interface ProgrammeService {
  readonly service: ServiceCode;
  /** Ids of the published figures. */
  readonly figures: readonly [string, ...string[]];
  readonly citations: Citations;
}

/** The services by which AURORA contributes to the first objective, in the order of the report. */
export const auroraServices: readonly ProgrammeService[] = [
  {
    service: "cem",
    figures: [
      "pnig-2019.cem-count.2019",
      "pnig-2019.cem-count-regular.2019",
      "pnig-2019.cem-count-police-station.2019",
      "pnig-2019.cem-count-health-center.2019",
      "pnig-2019.cem-cases-attended.2019",
      "pnig-2019.cem-attention-activities.2019",
      "pnig-2019.preventive-actions.2019",
      "pnig-2019.people-reached.2019",
    ],
    citations: cite("PNIG-2019", "OP01 AURORA CEM"),
  },
  {
    service: "cai",
    figures: ["pnig-2019.cai-count.2019", "pnig-2019.cai-users.2019"],
    citations: cite("PNIG-2019", "OP01 AURORA CAI"),
  },
  {
    service: "linea-100",
    figures: ["pnig-2019.linea-100-consultations.2019"],
    citations: cite("PNIG-2019", "OP01 AURORA Línea 100"),
  },
  {
    service: "chat-100",
    figures: ["pnig-2019.chat-100-consultations.2019"],
    citations: cite("PNIG-2019", "OP01 AURORA Chat 100"),
  },
  {
    service: "sau",
    figures: ["pnig-2019.sau-count.2019", "pnig-2019.sau-cases.2019"],
    citations: cite("PNIG-2019", "OP01 AURORA SAU"),
  },
  {
    service: "hrt",
    figures: ["pnig-2019.hrt-count.2019"],
    citations: cite("PNIG-2019", "OP01 AURORA HRT"),
  },
  {
    service: "rural-strategy",
    figures: ["pnig-2019.rural-strategy-cases.2019"],
    citations: cite("PNIG-2019", "OP01 AURORA ER"),
  },
];
