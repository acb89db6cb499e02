import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("evidenceKept");

/** The action's documents were not kept on file (RDE-290-2022 VII.5.f). */
export const act413 = actionRules.record({
  code: "ACT-413",
  severity: "error",
  basis: "obligation",
  wording: "Organizar, gestionar y cautelar toda la documentación correspondiente",
  summary: {
    es: "No se archivó la documentación de la acción.",
    en: "The action's documents were not kept on file.",
  },
  remedy: {
    es: "Reúna y archive las evidencias que aún existan; si ya se archivaron, corrija el dato.",
    en: "Gather and file the evidence that there still is; if it was filed already, mend the datum.",
  },
  fields: ["evidenceKept"],
  citations: cite("RDE-290-2022", "VII.5.f"),
  check: (action) => {
    const { evidenceKept } = action;
    if (evidenceKept === undefined) return unknown(action);
    return evidenceKept ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
