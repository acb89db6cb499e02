import type { centerRules } from "@aurora/domain/rules";
import type { MessagesOf } from "../message.js";

/** What is said of a centre, in Spanish. */
export const centerMessages: MessagesOf<typeof centerRules> = {
  "CTR-001": ({ fault }) =>
    fault === "outdated"
      ? "Figura que la información preventiva del centro no está actualizada. Se espera que corresponda a las normas vigentes."
      : "Figura que la información preventiva del centro no está en un lugar accesible. Se espera que esté donde todos puedan verla.",
};
