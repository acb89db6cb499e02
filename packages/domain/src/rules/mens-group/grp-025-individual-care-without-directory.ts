import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("individualCareOffered", "serviceDirectory");

/** Individual care is offered, and no directory of services was made beforehand (DG-018-2016 VI.6.8.1). */
export const grp025 = groupRules.record({
  code: "GRP-025",
  severity: "error",
  basis: "obligation",
  wording: "se deberá identificar previamente un directorio de servicios",
  summary: {
    es: "Se ofrece atención individual sin un directorio de servicios.",
    en: "Individual care is offered without a directory of services.",
  },
  remedy: {
    es: "Identifique, antes de ofrecer la atención individual, un directorio de servicios que la brindan.",
    en: "Before offering individual care, draw up a directory of services that give it.",
  },
  fields: ["individualCareOffered", "serviceDirectory", "participants"],
  citations: cite("DG-018-2016", "VI.6.8.1"),
  interpretation: {
    es: "Se ofrece también donde consta que a algún participante se le dio.",
    en: "It is offered, too, where some participant is recorded to have been given it.",
  },
  check: (group) => {
    const { individualCareOffered, serviceDirectory, participants } = group;
    if (serviceDirectory !== undefined && serviceDirectory.length > 0) return satisfied;
    const given = participants?.some(({ individualCare }) => individualCare?.given === true) ?? false;
    if (individualCareOffered === false && !given) return satisfied;
    if (serviceDirectory === undefined || (individualCareOffered === undefined && !given))
      return unknown(group);
    return violated({ params: {}, at: ["serviceDirectory"] });
  },
});
