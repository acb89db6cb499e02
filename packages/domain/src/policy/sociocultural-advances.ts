import { cite } from "../norms/citation.js";
import type { PolicyAchievement } from "./policy-achievement.js";

/** What was done for the sixth objective in 2019, and what was planned for 2020. */
export const socioculturalAdvances: readonly PolicyAchievement[] = [
  {
    code: "parental-leave-awareness",
    under: "pnig-parental-leave-awareness",
    text: {
      es: "Difusión del derecho a la licencia entre quienes trabajan en el ministerio, sea cual sea su contrato.",
      en: "The right to leave made known among those who work in the ministry, whatever their contract.",
    },
    by: ["mimp"],
    citations: cite("PNIG-2019", "OP06 6.2"),
  },
  {
    code: "stereotype-campaigns",
    under: "pnig-stereotype-campaigns",
    text: {
      es: "Campañas en redes sociales que quedaron programadas para el año siguiente.",
      en: "Campaigns on social networks that were planned for the next year.",
    },
    citations: cite("PNIG-2019", "OP06 6.2"),
  },
  {
    code: "social-relations-survey",
    under: "pnig-social-relations-statistics",
    text: {
      es: "La ENARES de 2019, en escuelas y viviendas, con dispositivos móviles.",
      en: "The ENARES survey of 2019, in schools and homes, with mobile devices.",
    },
    by: ["inei", "mimp"],
    figures: ["pnig-2019.enares-questionnaire-type-count.2019"],
    citations: cite("PNIG-2019", "OP06 6.3"),
  },
];
