import { HIDDEN } from "../../run/show.js";
import type { MessagesByParams } from "../message.js";
import type { FileCode, StructureParams } from "../structure.js";

/** Messages in Spanish on rows and headers: what only a file has. Who reads no files does not carry them. */
export const tableMessages: Omit<Pick<MessagesByParams<StructureParams>, FileCode>, "DAT-001"> = {
  "DAT-002": ({ column }) => `Falta la columna obligatoria «${column}».`,
  "DAT-005": ({ cells, columns, lines }, say) => {
    const quotes =
      lines > 1
        ? ` Ocupa ${say.number(lines)} líneas del archivo: revise también si unas comillas quedaron sin cerrar.`
        : "";
    return `La fila tiene ${say.count(cells, "celda", "celdas")} y el encabezado ${say.number(columns)}. Revise si sobra o falta un separador.${quotes}`;
  },
  "DAT-011": ({ count }, say) =>
    count === 1 ? "Se saltó una fila en blanco." : `Se saltaron ${say.number(count)} filas en blanco.`,
  "DAT-013": ({ row }, say) =>
    `El encabezado está en la fila ${say.number(row)}; las filas de encima no se leyeron.`,
  "DAT-016": ({ column, rows, firstRow, lastRow }, say) => {
    const where = column === HIDDEN ? "" : `, en «${column}»,`;
    const first = say.number(firstRow);
    const last = say.number(lastRow);
    return `En la fila ${first}${where} se abre una comilla que se cierra recién en la fila ${last}: las filas ${first} a ${last} se leyeron como una sola y no se revisaron. Cierre o quite esa comilla. Hasta entonces, las filas que siguen llevan el número con que la hoja de cálculo las muestra, ${say.number(rows - 1)} menos que después.`;
  },
  "DAT-017": ({ count }, say) =>
    count === undefined
      ? "Esta fila parece un total, una firma o una nota, y no un registro: no se contó ni se revisó. Quítela; si es un registro, complete sus datos."
      : `Hay ${say.count(count, "fila", "filas")} más que parecen totales, firmas o notas: no se contaron ni se revisaron.`,
  "DAT-018": ({ reason, sheet, rows, more }, say) => {
    if (reason === "hidden")
      return `Se leyó la hoja «${sheet}», que está oculta: ninguna hoja visible parece un registro. Muéstrela para ver lo que se revisó.`;
    const held = rows === 0 ? "" : ` (${more > 0 ? "al menos " : ""}${say.count(rows, "fila", "filas")})`;
    return `La hoja ${reason === "unread-hidden" ? "oculta " : ""}«${sheet}» también parece un registro${held} y no se leyó: se revisa una sola hoja por vez. Revísela aparte con --sheet "${sheet}" o, desde un programa, con la opción sheet.`;
  },
};
