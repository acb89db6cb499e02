import type { MessagesByParams } from "../message.js";
import type { FileCode, StructureParams } from "../structure.js";

/** Messages in Spanish on rows and headers: what only a file has. Who reads no files does not carry them. */
export const tableMessages: Omit<Pick<MessagesByParams<StructureParams>, FileCode>, "DAT-001"> = {
  "DAT-002": ({ column }) => `Falta la columna obligatoria «${column}».`,
  "DAT-005": ({ cells, columns }, say) =>
    `La fila tiene ${say.count(cells, "celda", "celdas")} y el encabezado ${say.number(columns)}. Revise si sobra o falta un separador.`,
  "DAT-011": ({ count }, say) =>
    count === 1 ? "Se saltó una fila en blanco." : `Se saltaron ${say.number(count)} filas en blanco.`,
  "DAT-013": ({ row }, say) =>
    `El encabezado está en la fila ${say.number(row)}; las filas de encima no se leyeron.`,
};
