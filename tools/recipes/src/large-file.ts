import { closeSync, fstatSync, openSync } from "node:fs";
import { type Report, Validation } from "@aurora/validator";
import { readFile, threadsFor } from "@aurora/validator/threads";

/** Validates a file of any size in Node, a large CSV on two threads; the report is the same as on one. */
export async function validateFile(path: string): Promise<Report> {
  const file = openSync(path, "r");
  try {
    const validation = new Validation({ singleInput: true });
    const { size } = fstatSync(file);
    await readFile(validation.reader({ file: path, size }), file, { threads: threadsFor(size) });
    return validation.report();
  } finally {
    closeSync(file);
  }
}
