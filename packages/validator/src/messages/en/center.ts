import type { centerRules } from "@aurora/domain/rules";
import type { MessagesOf } from "../message.js";

/** What is said of a centre, in English. */
export const centerMessages: MessagesOf<typeof centerRules> = {
  "CTR-001": ({ fault }) =>
    fault === "outdated"
      ? "It is written that the centre's preventive information is not up to date. It is expected to fit the norms in force."
      : "It is written that the centre's preventive information is not in an accessible place. It is expected to be where all can see it.",
};
