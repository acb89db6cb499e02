import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { concluded, undetermined } from "../outcome.js";
import { eachSession } from "./each-session.js";
import { groupRules } from "./rules-over-groups.js";

/** An incident of violence, or of risk of it, was not coordinated with the services (DG-018-2016 VI.6.7.3+, VI.6.2.7). */
export const ses004 = groupRules.record({
  code: "SES-004",
  severity: "error",
  basis: "obligation",
  wording: "se deberá coordinar con los servicios de la institución y de otros sectores",
  summary: {
    es: "En una sesión hubo un incidente de violencia, o de riesgo de ella, que no se coordinó con los servicios.",
    en: "A session had an incident of violence, or of risk of it, that was not coordinated with the services.",
  },
  remedy: {
    es: "Coordine con los servicios del directorio de emergencia la atención del caso y la protección de las posibles víctimas.",
    en: "Coordinate with the services of the emergency directory the care of the case and the protection of possible victims.",
  },
  fields: ["sessions", "date"],
  citations: cite("DG-018-2016", "VI.6.7.3+", "VI.6.2.7"),
  datedByParts: true,
  check: Effect.map(eachSession, (each) =>
    each(({ incidents }, { session, path }) => {
      if (incidents === undefined) return undetermined(path("incidents"));
      const open = incidents.flatMap(({ kind, coordinated }, index) =>
        kind === "other" || coordinated === true ? [] : [{ kind, coordinated, index }],
      );
      const at = open
        .filter(({ kind, coordinated }) => kind !== undefined && coordinated === false)
        .map(({ index }) => path(`incidents[${index}].coordinated`));
      return concluded(
        at.length === 0 ? [] : [{ params: { session, incidents: at.length }, at, expected: "Sí" }],
        open.flatMap(({ kind, coordinated, index }) => [
          ...(kind === undefined ? [path(`incidents[${index}].kind`)] : []),
          ...(coordinated === undefined ? [path(`incidents[${index}].coordinated`)] : []),
        ]),
      );
    }),
  ),
});
