import { cite } from "../../norms/citation.js";
import { concluded, undetermined } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

/** What follow-up must have, by the names of the record's fields. */
const ASPECTS = ["targets", "quantitative", "qualitative", "recordFormats"] as const;

/** Follow-up lacks targets, quantitative or qualitative indicators, or record formats (DG-018-2016 VI.6.9.1). */
export const grp015 = groupRules.record({
  code: "GRP-015",
  severity: "error",
  basis: "obligation",
  wording: "identificarán metas e indicadores cuantitativos y cualitativos en formatos de registro",
  summary: {
    es: "Al seguimiento del grupo le faltan metas, indicadores o formatos de registro.",
    en: "The group's follow-up lacks targets, indicators or record formats.",
  },
  remedy: {
    es: "Defina lo que falta: metas, indicadores cuantitativos y cualitativos, y los formatos donde se registran.",
    en: "Define what is missing: targets, quantitative and qualitative indicators, and the formats on which they are recorded.",
  },
  fields: ["indicators"],
  citations: cite("DG-018-2016", "VI.6.9.1"),
  check: ({ indicators }) => {
    if (indicators === undefined) return undetermined("indicators");
    const path = (aspect: string) => `indicators.${aspect}`;
    const lacks = ASPECTS.filter((aspect) => indicators[aspect]?.length === 0);
    return concluded(
      lacks.length === 0 ? [] : [{ params: { lacks }, at: lacks.map(path) }],
      ASPECTS.filter((aspect) => indicators[aspect] === undefined).map(path),
    );
  },
});
