import { cite } from "../norms/citation.js";
import { type CodeOf, type Definitions, defineScheme } from "./scheme.js";

/** The units in which preventive work is organized (RDE-290-2022 VI.6.1.a, f, g, j, l). */
export const preventiveUnit = defineScheme({
  id: "preventive-unit",
  title: { es: "Unidad preventiva", en: "Preventive unit" },
  headwords: ["unidad"],
  concepts: [
    {
      code: "strategy",
      label: { es: "Estrategia preventiva", en: "Preventive strategy" },
      synonyms: ["Estrategia", "Estrategias", "Estrategias preventivas"],
      citations: cite("RDE-290-2022", "VI.6.1.f"),
    },
    {
      code: "product",
      label: { es: "Producto preventivo", en: "Preventive product" },
      synonyms: ["Producto", "Productos", "Productos preventivos"],
      citations: cite("RDE-290-2022", "VI.6.1.j"),
    },
    {
      code: "service",
      label: { es: "Servicio de prevención", en: "Prevention service" },
      synonyms: [
        "Servicio",
        "Servicios",
        "Servicios de prevención",
        "Servicio preventivo",
        "Servicios preventivos",
      ],
      citations: cite("RDE-290-2022", "VI.6.1.l"),
    },
    {
      code: "intervention",
      label: { es: "Intervención preventiva", en: "Preventive intervention" },
      synonyms: ["Intervención", "Intervenciones", "Intervenciones preventivas"],
      citations: cite("RDE-290-2022", "VI.6.1.g"),
    },
    {
      code: "action",
      label: { es: "Acción preventiva", en: "Preventive action" },
      synonyms: ["Acción", "Acciones", "Acciones preventivas"],
      citations: cite("RDE-290-2022", "VI.6.1.a"),
    },
  ],
});

/** A code of `preventiveUnit`. */
export type PreventiveUnit = CodeOf<typeof preventiveUnit>;

export const preventiveUnitDefinitions: Definitions<PreventiveUnit> = {
  strategy: {
    es: "Grupo de intervenciones enlazadas que refuerza lo que protege de la violencia en un entorno.",
    en: "A group of linked interventions that strengthens what protects from violence in a setting.",
  },
  product: {
    es: "Intervención con presupuesto y modelo operacional que dicen qué se entrega, cómo y a quién.",
    en: "An intervention with a budget and an operational model that say what is delivered, how and to whom.",
  },
  service: {
    es: "Prestación especializada y estable, de alcance nacional, con la que se previene la violencia.",
    en: "A specialized, standing provision, nationwide, by which violence is prevented.",
  },
  intervention: {
    es: "Serie de acciones con método validado que se mantiene en un territorio hasta lograr cambios.",
    en: "A series of actions with a validated method, kept up in a territory until change is achieved.",
  },
  action: {
    es: "Cada actividad con la que un CEM busca un resultado preventivo concreto.",
    en: "Each activity by which a CEM seeks a concrete preventive result.",
  },
};
