import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("generalInformation");

/** General information, naming the Dirección General, was not given (DG-018-2016 VI.6.2.5). */
export const grp020 = groupRules.record({
  code: "GRP-020",
  severity: "error",
  basis: "obligation",
  wording: "debe Brindar información general a todos los usuarios",
  summary: {
    es: "No se brindó a los usuarios información general que nombre a la Dirección General Contra la Violencia de Género.",
    en: "The users were not given general information that names the Dirección General Contra la Violencia de Género.",
  },
  remedy: {
    es: "Brinde información general a todos los usuarios y señáleles que la Dirección General Contra la Violencia de Género puede ampliarla.",
    en: "Give all users general information and tell them that the Dirección General Contra la Violencia de Género can tell them more.",
  },
  fields: ["generalInformation"],
  citations: cite("DG-018-2016", "VI.6.2.5"),
  check: (group) => {
    const { generalInformation } = group;
    if (generalInformation === undefined) return unknown(group);
    return generalInformation
      ? satisfied
      : violated({ params: {}, at: ["generalInformation"], expected: "Sí" });
  },
});
