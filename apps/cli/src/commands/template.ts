import { fieldsLeftOut, NestedEntity } from "@aurora/validator/schema";
import { MAX_TEMPLATE_ROWS, templateWorkbook } from "@aurora/validator/template";
import type { Context } from "../context.js";
import { UsageError } from "../failures.js";
import { Destination, notice } from "../output.js";
import { entityOf } from "./entity.js";

/** `aurora template`: a workbook in which to fill in an entity's register. */
export async function writeTemplate(
  name: string,
  flags: { readonly out?: string; readonly rows?: string },
  { language, say }: Context,
): Promise<void> {
  const of = entityOf(name, say);
  const rows = rowsOf(flags.rows, say.invalidRows);
  if (flags.out === undefined) throw new UsageError(say.templateNeedsOut(name));
  const destination = Destination.open(flags.out, [], say);
  try {
    destination.write(await templateWorkbook(of, { language, ...(rows !== undefined && { rows }) }));
    destination.finish();
  } catch (thrown) {
    destination.discard();
    throw thrown instanceof NestedEntity
      ? new UsageError(say.nestedEntity(name, thrown.fields.join(", ")))
      : thrown;
  }
  notice(say.templateWritten(of.label[language], flags.out));
  const left = fieldsLeftOut(of);
  if (left.length > 0) notice(say.fieldsLeftOut(name, left.join(", ")));
}

function rowsOf(
  given: string | undefined,
  refusal: (given: string, most: number) => string,
): number | undefined {
  if (given === undefined) return undefined;
  const rows = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (rows < 1 || rows > MAX_TEMPLATE_ROWS) throw new UsageError(refusal(given, MAX_TEMPLATE_ROWS));
  return rows;
}
