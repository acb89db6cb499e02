import { type Citations, cite } from "../norms/citation.js";
import type { LocalizedText } from "../text.js";
import type { PolicyEntity } from "./policy-entity.js";

/** A step in drawing up the protocols of the policy's services. */
export interface ProtocolStep {
  /** ISO 8601: a day, or a year where the report gives no more. */
  readonly date: string;
  readonly text: LocalizedText;
  readonly entities: readonly PolicyEntity[];
  /** Ids of the published figures that belong to the step. */
  readonly figures: readonly string[];
  readonly citations: Citations;
}

/** How the protocols of the services came about in 2020, and what was foreseen for 2021. */
export const protocolSteps: readonly ProtocolStep[] = [
  {
    date: "2020",
    text: {
      es: "El ministerio prioriza un primer conjunto de servicios para elaborar sus protocolos.",
      en: "The ministry gives priority to a first set of services to draw up their protocols.",
    },
    entities: ["mimp"],
    figures: ["pnig-2019.protocol-service-count.2020", "pnig-2019.protocol-entity-count.2020"],
    citations: cite("PNIG-2019", "Perspectivas protocolos"),
  },
  {
    date: "2020-07-21",
    text: {
      es: "Reunión de asistencia técnica sobre la política y sus protocolos.",
      en: "A meeting of technical assistance on the policy and its protocols.",
    },
    entities: ["mimp"],
    figures: [],
    citations: cite("PNIG-2019", "Perspectivas protocolos"),
  },
  {
    date: "2020-08-12",
    text: {
      es: "AURORA empieza protocolos piloto, con los que se ajustará el método para los demás servicios.",
      en: "AURORA starts pilot protocols, by which the method will be adjusted for the other services.",
    },
    entities: ["mimp"],
    figures: ["pnig-2019.pnig-service-count.2019.restated"],
    citations: cite("PNIG-2019", "Perspectivas protocolos"),
  },
  {
    date: "2020-09-09",
    text: {
      es: "El ministerio y el CEPLAN se reúnen con los equipos del primer grupo de servicios; del propio ministerio asiste la DGTEG.",
      en: "The ministry and CEPLAN meet the teams of the first group of services; of the ministry itself, the DGTEG attends.",
    },
    entities: ["inei", "minedu", "minsa", "produce", "mimp", "mtpe"],
    figures: ["pnig-2019.protocol-first-group-service-count.2020"],
    citations: cite("PNIG-2019", "Perspectivas protocolos"),
  },
  {
    date: "2020-10-19",
    text: {
      es: "Reunión con las entidades a las que aún no se habían dado las pautas.",
      en: "A meeting with the entities that had not yet been given the instructions.",
    },
    entities: ["servir", "jne", "mincetur", "minagri", "minjusdh", "pj"],
    figures: [],
    citations: cite("PNIG-2019", "Perspectivas protocolos"),
  },
  {
    date: "2021",
    text: {
      es: "El ministerio prevé los protocolos de más servicios.",
      en: "The ministry foresees the protocols of more services.",
    },
    entities: ["mimp"],
    figures: ["pnig-2019.protocol-service-added-count.2021"],
    citations: cite("PNIG-2019", "Perspectivas protocolos"),
  },
];
