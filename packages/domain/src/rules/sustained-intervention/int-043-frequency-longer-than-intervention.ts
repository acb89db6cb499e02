import { daysBetween } from "../../calendar/index.js";
import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { interventionRules } from "./rules-over-interventions.js";

/** The stated frequency is longer than the whole intervention (RDE-290-2022 VII.6.i, VI.6.5.6.d). */
export const int043 = interventionRules.record({
  code: "INT-043",
  severity: "warning",
  basis: "doubtful-data",
  summary: {
    es: "La frecuencia con que se entrega el servicio es mayor que la duración de la intervención.",
    en: "The service is delivered less often than once in the whole intervention.",
  },
  remedy: {
    es: "Corrija la frecuencia: es el número de días entre una entrega y la siguiente.",
    en: "Mend the frequency: it is the number of days from one delivery to the next.",
  },
  fields: ["delivery", "startDate", "endDate"],
  citations: cite("RDE-290-2022", "VI.6.5.6.d", "VII.6.i"),
  interpretation: {
    es: "Una intervención es un conjunto de acciones sostenidas; con esa frecuencia solo cabría una.",
    en: "An intervention is a set of sustained actions; at that frequency only one would fit.",
  },
  check: ({ delivery, startDate, endDate }) => {
    if (delivery?.frequencyDays === undefined) return undetermined("delivery.frequencyDays");
    if (startDate === undefined) return undetermined("startDate");
    if (endDate === undefined) return undetermined("endDate");
    const { frequencyDays } = delivery;
    const days = daysBetween(startDate, endDate) + 1;
    // Dates that contradict each other say nothing of how long it lasts.
    if (days < 1 || frequencyDays <= days) return satisfied;
    return violated({ params: { frequencyDays, days }, at: ["delivery.frequencyDays"] });
  },
});
