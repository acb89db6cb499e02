import type { LocalizedText } from "../../text.js";
import type { PublishedFigures } from "../published-figures.js";
import { auroraFigures, auroraIndicators } from "./pnig-2019/aurora.js";
import { budgetProgrammeFigures, budgetProgrammeIndicators } from "./pnig-2019/budget-programme.js";
import {
  institutionalBarrierFigures,
  institutionalBarrierIndicators,
} from "./pnig-2019/institutional-barriers.js";
import { jointActionPlanFigures, jointActionPlanIndicators } from "./pnig-2019/joint-action-plan.js";
import { justiceSystemFigures, justiceSystemIndicators } from "./pnig-2019/justice-system.js";
import { outlookFigures, outlookIndicators } from "./pnig-2019/outlook.js";
import { situationFigures, situationIndicators } from "./pnig-2019/situation.js";

const chapters: readonly PublishedFigures[] = [
  situationFigures,
  auroraFigures,
  jointActionPlanFigures,
  justiceSystemFigures,
  budgetProgrammeFigures,
  institutionalBarrierFigures,
  outlookFigures,
];

/** Every figure of PNIG-2019, in the order of the report, and what the report claims of them. */
export const pnig2019Figures: PublishedFigures = {
  observations: /* @__PURE__ */ chapters.flatMap(({ observations }) => observations),
  claims: /* @__PURE__ */ chapters.flatMap(({ claims }) => claims),
};

/** The indicators that only PNIG-2019 uses. */
export const pnig2019Indicators: readonly { readonly code: string; readonly label: LocalizedText }[] = [
  ...situationIndicators,
  ...auroraIndicators,
  ...jointActionPlanIndicators,
  ...justiceSystemIndicators,
  ...budgetProgrammeIndicators,
  ...institutionalBarrierIndicators,
  ...outlookIndicators,
];
