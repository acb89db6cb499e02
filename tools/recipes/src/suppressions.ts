import { fullCatalogue, validate } from "@aurora/validator";
import { InvalidSuppressions, readSuppressions } from "@aurora/validator/suppressions";

/** Validates a register with what a team accepts for a time, as it lists that in a spreadsheet saved as CSV. */
export async function validateWith(register: Uint8Array, list: Uint8Array) {
  try {
    const suppressions = readSuppressions(list, { file: "excepciones.csv", rules: fullCatalogue.rules });
    return await validate("preventive-action", register, { suppressions });
  } catch (thrown) {
    if (thrown instanceof InvalidSuppressions) return thrown.describe("es");
    throw thrown;
  }
}
