import * as Effect from "effect/Effect";
import { cite } from "../../norms/citation.js";
import { concluded, satisfied, type Violation } from "../outcome.js";
import { AsOf } from "../services.js";
import { bodyRules } from "./rules-over-bodies.js";

/** The duties of the local government, in the order of the law. */
const DUTIES = ["constituted", "installed", "convened", "conducted"] as const;

/** Which duty is not done; or that it was constituted after the term. */
type Params =
  | { readonly duty: (typeof DUTIES)[number] }
  | { readonly duty: "in-time"; readonly constitutedOn: string; readonly legalDeadline: string };

/** The body is not constituted, installed, convened or conducted within the legal term (CARABAYLLO-2022 Contexto). */
export const con001 = bodyRules.record({
  code: "CON-001",
  severity: "error",
  basis: "obligation",
  wording:
    "constitución, instalación, convocatoria y conducción de las instancias […] dentro del plazo legal",
  summary: {
    es: "La instancia no se constituyó, instaló, convocó o condujo dentro del plazo legal.",
    en: "The body was not constituted, installed, convened or conducted within the legal term.",
  },
  remedy: {
    es: "El gobierno regional o local constituye, instala, convoca y conduce la instancia dentro del plazo legal.",
    en: "The regional or local government constitutes, installs, convenes and conducts the body within the legal term.",
  },
  fields: ["constituted", "installed", "convened", "conducted", "legalDeadline", "constitutedOn", "date"],
  citations: cite("CARABAYLLO-2022", "Contexto", "Contexto normativo"),
  interpretation: {
    es: "La Ley N° 31439 no está en el catálogo de normas; se cita el informe que da su contenido, y como un informe no tiene vigencia la regla rige en toda fecha. Mientras el plazo corre en la fecha del registro, lo que falta aún no es incumplimiento.",
    en: "Ley N° 31439 is not in the catalogue of norms; the report that gives its content is cited, and since a report is not in force by dates the rule holds on every date. While the term runs on the record's date, what is missing is no breach yet.",
  },
  check: Effect.gen(function* () {
    const { date: asOf } = yield* AsOf;
    return (body) => {
      const { legalDeadline, constitutedOn } = body;
      const violations: Violation<Params>[] = [];
      const missing: string[] = [];
      if (legalDeadline !== undefined && constitutedOn !== undefined && constitutedOn > legalDeadline) {
        violations.push({
          params: { duty: "in-time", constitutedOn, legalDeadline },
          at: ["constitutedOn", "legalDeadline"],
          expected: legalDeadline,
        });
      }
      const running = legalDeadline !== undefined && (body.date ?? asOf) <= legalDeadline;
      if (running) return violations.length === 0 ? satisfied : concluded(violations);
      for (const duty of DUTIES) {
        // Who says when it was constituted says that it was.
        const done = body[duty] ?? (duty === "constituted" && constitutedOn !== undefined ? true : undefined);
        if (done === undefined) missing.push(duty);
        else if (!done) violations.push({ params: { duty }, at: [duty], expected: "Sí" });
      }
      if (legalDeadline !== undefined && constitutedOn === undefined && body.constituted !== false) {
        missing.push("constitutedOn");
      }
      return concluded(violations, missing);
    };
  }),
});
