import { ctr001 } from "./ctr-001-information-hidden-or-outdated.js";

/** The rules over centres. */
export const centerRules = [ctr001] as const;
