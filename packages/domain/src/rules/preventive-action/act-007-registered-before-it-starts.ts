import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("registeredOn", "startDate");

/** The action was registered before the day on which it starts (RDE-290-2022 VI.6.5.6.d). */
export const act007 = actionRules.record({
  code: "ACT-007",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "La acción se registró antes del día en que empieza.",
    en: "The action was registered before the day on which it starts.",
  },
  remedy: {
    es: "Corrija la fecha de registro: no puede ser anterior a la acción.",
    en: "Mend the registration date: it cannot come before the action.",
  },
  fields: ["registeredOn", "startDate"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d"),
  timeless: true,
  check: (action) => {
    const { registeredOn, startDate } = action;
    if (registeredOn === undefined || startDate === undefined) return unknown(action);
    return startDate <= registeredOn ? satisfied : violated({ params: { registeredOn, startDate } });
  },
});
