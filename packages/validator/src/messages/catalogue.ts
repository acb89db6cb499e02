import type { MessageParams } from "@aurora/domain/rules";
import { actionPlanMessages as actionPlanEn } from "./en/action-plan.js";
import { actionResultsMessages as actionResultsEn } from "./en/action-results.js";
import { appActionMessages as appActionEn } from "./en/app-action.js";
import { privacyMessages as privacyEn } from "./en/privacy.js";
import { structureMessages as structureEn } from "./en/structure.js";
import { actionPlanMessages as actionPlanEs } from "./es/action-plan.js";
import { actionResultsMessages as actionResultsEs } from "./es/action-results.js";
import { appActionMessages as appActionEs } from "./es/app-action.js";
import { privacyMessages as privacyEs } from "./es/privacy.js";
import { structureMessages as structureEs } from "./es/structure.js";
import type { Message } from "./message.js";

type Catalogue = Readonly<Record<string, Message<MessageParams>>>;

/** Every message of each language by the code of its rule; that none is missing is checked where each is written. */
export const messages: Readonly<Record<"es" | "en", Catalogue>> = {
  es: {
    ...structureEs,
    ...privacyEs,
    ...actionPlanEs,
    ...actionResultsEs,
    ...appActionEs,
  } as unknown as Catalogue,
  en: {
    ...structureEn,
    ...privacyEn,
    ...actionPlanEn,
    ...actionResultsEn,
    ...appActionEn,
  } as unknown as Catalogue,
};
