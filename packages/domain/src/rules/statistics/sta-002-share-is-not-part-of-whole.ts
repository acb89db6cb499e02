import { cite } from "../../norms/citation.js";
import { overClaims } from "./over-claims.js";
import { statisticsRulesOver } from "./rules-over-statistics.js";
import { type ShareParams, statedShare } from "./stated-share.js";

/** A stated share is not part ÷ whole at the stated precision (RDE-290-2022 VI.6.5.6.d). */
export const sta002 = statisticsRulesOver.record({
  code: "STA-002",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Una proporción declarada no es la parte entre el total, con los decimales que da.",
    en: "A stated share is not part over whole at the precision that it gives.",
  },
  remedy: {
    es: "Corrija el porcentaje, o la cifra de la parte o del total de la que sale.",
    en: "Mend the percentage, or the figure of the part or of the whole from which it comes.",
  },
  fields: ["claims", "observations"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (record) =>
    overClaims<ShareParams>(record, "share", (reader) => {
      const share = statedShare(reader);
      if (share?.verdict !== "wrong") return undefined;
      return { params: share.params, at: [`${reader.path}.stated`], expected: share.expected };
    }),
});
