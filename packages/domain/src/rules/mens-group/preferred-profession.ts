import { foldLabel } from "../../taxonomy/index.js";

// However it is written: "Psicóloga", "Lic. en Psicología", "Trabajador/a social", "Asistenta social".
const PREFERRED =
  /psicolog|psycholog|trabaj(?:o|ador(?:a|\/a|\(a\)|es|as|as\/es|es\/as)?) social|asistent[ae] social|social work/;

/** Whether a profession, as a person wrote it, is that of a psychologist or a social worker. */
export function isPreferredProfession(profession: string): boolean {
  return PREFERRED.test(foldLabel(profession));
}
