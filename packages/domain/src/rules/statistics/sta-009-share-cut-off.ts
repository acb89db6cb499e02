import { cite } from "../../norms/citation.js";
import { overClaims } from "./over-claims.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";
import { type ShareParams, statedShare } from "./stated-share.js";

/** A stated share is the right one cut off instead of rounded (RDE-290-2022 VI.6.5.6.d). */
export const sta009 = statisticsRulesOver.record({
  code: "STA-009",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "Una proporción declarada es la correcta, pero cortada en lugar de redondeada.",
    en: "A stated share is the right one, but cut off instead of rounded.",
  },
  remedy: {
    es: "Redondee el porcentaje: desde la mitad, hacia arriba.",
    en: "Round the percentage: from the half, up.",
  },
  fields: ["claims", "observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (record) =>
    overClaims<ShareParams>(record, "share", (reader) => {
      const share = statedShare(reader);
      if (share?.verdict !== "cut-off") return undefined;
      return { params: share.params, at: [`${reader.path}.stated`], expected: share.expected };
    }),
});
