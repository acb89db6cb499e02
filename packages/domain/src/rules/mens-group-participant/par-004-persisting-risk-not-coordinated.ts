import { cite } from "../../norms/citation.js";
import { satisfied, undetermined, violated } from "../outcome.js";
import { participantRulesOver } from "./rules-over-participants.js";

/** Violence goes on or may be feared, and the services were not coordinated with (DG-018-2016 VI.6.7.3+). */
export const par004 = participantRulesOver.record({
  code: "PAR-004",
  severity: "error",
  basis: "obligation",
  wording: "se deberá coordinar con los servicios de la institución y de otros sectores",
  summary: {
    es: "Persiste la conducta violenta o el riesgo de violencia y no se coordinó con los servicios.",
    en: "Violent behaviour or the risk of violence persists and the services were not coordinated with.",
  },
  remedy: {
    es: "Coordine con los servicios de la institución y de otros sectores la protección de quienes podrían ser víctimas.",
    en: "Coordinate with the institution's services and those of other sectors the protection of possible victims.",
  },
  fields: ["riskPersists", "coordinated", "exclusion"],
  citations: cite("DG-018-2016", "VI.6.7.3+"),
  interpretation: {
    es: "El párrafo cierra los criterios de exclusión, pero protege a las posibles víctimas; se lee para todo participante, excluido o no.",
    en: "The paragraph closes the grounds for exclusion, yet it protects possible victims; it is read for every participant, excluded or not.",
  },
  check: ({ riskPersists, coordinated, exclusion }) => {
    if (coordinated || exclusion?.coordinated) return satisfied;
    const risk = riskPersists || exclusion?.riskPersists || (riskPersists ?? exclusion?.riskPersists);
    if (risk === false) return satisfied;
    if (coordinated === undefined && exclusion?.coordinated === undefined) {
      return risk === undefined ? undetermined("riskPersists", "coordinated") : undetermined("coordinated");
    }
    if (risk === undefined) return undetermined("riskPersists");
    return violated({
      params: {},
      at: [coordinated === undefined ? "exclusion.coordinated" : "coordinated"],
      expected: "Sí",
    });
  },
});
