import { cite } from "../../norms/citation.js";
import { concluded, undeterminedBy, type Violation } from "../outcome.js";
import { named, namesSomething } from "./declared.js";
import { interventionRules } from "./rules-over-interventions.js";

const unknown = undeterminedBy("delivery");

type Part = "services" | "channels" | "frequencyDays" | "staffProfile";

/** The product does not say its services, its channels, its frequency or the profile of its staff (RDE-290-2022 VI.6.1.j). */
export const int011 = interventionRules.record({
  code: "INT-011",
  severity: "warning",
  basis: "preference",
  wording: "cuentan generalmente con un marco presupuestal y un modelo operacional que los define",
  summary: {
    es: "Falta decir qué servicios se entregan, por qué canales, con qué frecuencia o con qué perfil de personal.",
    en: "The services delivered, the channels, the frequency or the staff profile are missing.",
  },
  remedy: {
    es: "Complete el modelo operacional: servicios, canales de entrega, frecuencia y perfil del personal.",
    en: "Complete the operational model: services, delivery channels, frequency and staff profile.",
  },
  fields: ["delivery"],
  citations: cite("RDE-290-2022", "VI.6.1.j"),
  interpretation: {
    es: "De un producto cuya entrega se describe, lo que no está escrito falta. Cada cero días no es una frecuencia.",
    en: "Of a product whose delivery is described, what is not written is missing. Every zero days is no frequency.",
  },
  check: (plan) => {
    const { delivery } = plan;
    if (delivery === undefined) return unknown(plan);
    const { services, channels, frequencyDays, staffProfile } = delivery;
    const lacks: Part[] = [];
    if (services === undefined || named(services).length === 0) lacks.push("services");
    if (channels === undefined || named(channels).length === 0) lacks.push("channels");
    if (frequencyDays === undefined || frequencyDays === 0) lacks.push("frequencyDays");
    if (staffProfile === undefined || !namesSomething(staffProfile)) lacks.push("staffProfile");
    return concluded(
      lacks.map(
        (part): Violation<{ readonly part: Part }> => ({ params: { part }, at: [`delivery.${part}`] }),
      ),
    );
  },
});
