import type { TypeFault } from "../../decode/cell.js";
import { HIDDEN, showFile } from "../../run/show.js";
import type { CellAdvice } from "../../tables/format.js";
import type { MessagesByParams } from "../message.js";
import type { FileCode, StructureParams } from "../structure.js";

const typeFaults: Record<TypeFault | CellAdvice, string> = {
  "formula-error": "es el error de una fórmula. Corrija la fórmula o escriba el valor",
  "formula-without-value":
    "es una fórmula que nunca se calculó. Abra el libro en Excel o LibreOffice y guárdelo de nuevo, o escriba el valor",
  "range-as-date":
    "es una fecha donde no puede haberla: la hoja de cálculo convirtió en fecha lo que se escribió. Dé a la columna el formato de texto y escríbalo de nuevo",
  "number-as-date":
    "es una fecha donde va un número: la celda tiene formato de fecha, o la hoja de cálculo convirtió lo que se escribió. Dé a la celda el formato de número y escriba el número",
  "value-as-date":
    "es una fecha donde no puede haberla: la hoja de cálculo convirtió en fecha lo que se escribió. Dé a la celda el formato de texto y escriba el valor que corresponde",
  date: "no es una fecha. Escríbala como DD/MM/AAAA o AAAA-MM-DD (el día antes del mes)",
  "impossible-date": "es una fecha que no existe en el calendario",
  "month-before-day": "tiene el mes antes del día. Escríbala como DD/MM/AAAA",
  "two-digit-year": "tiene el año con dos cifras. Escríbalo con cuatro: DD/MM/AAAA",
  "serial-date":
    "parece el número con que Excel guarda una fecha. Dé a la columna el formato de fecha y guarde de nuevo",
  dates: "no es una lista de fechas. Escríbalas como AAAA-MM-DD, separadas por punto y coma",
  time: "no es una hora. Escríbala como HH:MM, de 00:00 a 23:59",
  count: "no es un número entero. Escriba solo cifras, sin separar los miles",
  "grouped-count": "trae un separador de miles; escríbalo sin él, solo con cifras",
  "negative-count": "es un número negativo; se espera un entero de 0 o más",
  "decimal-count": "tiene decimales; se espera un número entero",
  "count-too-large": "es un número demasiado grande para contar personas o casos",
  "yes-no": "no se entiende como sí o no. Escriba «sí» o «no»",
  ubigeo: "no es un ubigeo. Se esperan los seis dígitos del código INEI del distrito",
  number: "no es un número. Escriba cifras, con punto o coma para los decimales y sin separar los miles",
  month: "no es un mes. Escríbalo como AAAA-MM",
  ubigeos: "no es una lista de ubigeos de seis dígitos",
  nested: "es una lista o un grupo de datos que una celda no puede traer; envíe el registro como JSON",
  "not-object": "es de otro tipo; se espera un objeto",
  "too-long": "es un texto demasiado largo",
  "not-text": "es de otro tipo; se espera un texto",
  "not-list": "es de otro tipo; se espera una lista",
};

/** Messages in Spanish on the structure of records; those on a file's own stand apart. */
export const structureMessages: Omit<MessagesByParams<StructureParams>, FileCode> = {
  "DAT-003": ({ header, nearest, letters }) => {
    const column = letters === "" ? "" : ` ${letters}`;
    if (header === "") return `La columna${column} tiene datos y no tiene encabezado; no se leyó.`;
    const named = header === HIDDEN ? "cuyo encabezado no se muestra" : `«${header}»`;
    const hint = nearest === "" ? "" : ` ¿Quiso decir «${nearest}»?`;
    return `La columna${column} ${named} no corresponde a ningún campo; no se leyó.${hint}`;
  },
  "DAT-004": ({ column, headers }, say) =>
    `Hay ${say.number(headers.length)} columnas para el mismo campo «${column}»: ${say.list(headers.map((header) => `«${header}»`))}. Solo se leyó la primera.`,
  "DAT-006": ({ column }) => `«${column}» es obligatorio y está vacío.`,
  "DAT-007": ({ column, reason, maxLength }, say) => {
    const bound = reason === "too-long" ? ` (máximo ${say.number(maxLength)} caracteres)` : "";
    return `El valor de «${column}» ${typeFaults[reason]}${bound}.`;
  },
  "DAT-008": ({ column, unknown, nearest }, say) => {
    const values = unknown.map((value, index) => {
      const near = nearest[index];
      if (value === HIDDEN) return "un valor que no se muestra";
      return near ? `«${value}» (¿quiso decir «${near}»?)` : `«${value}»`;
    });
    const verb = values.length === 1 ? "no está" : "no están";
    // No label has a semicolon: it parts several.
    const hint = nearest.some((label) => label.includes(";"))
      ? " Los valores de una lista se separan con punto y coma."
      : "";
    return `${capitalized(say.list(values))} ${verb} en la lista de «${column}».${hint}`;
  },
  "DAT-009": ({ otherFile, otherRow }, say) =>
    `Este registro está repetido: la fila ${say.number(otherRow)}${otherFile === "" ? "" : ` de ${showFile(otherFile)}`} se identifica igual.`,
  "DAT-010": ({ otherFile, otherRow }, say) =>
    `Parece la misma acción que la fila ${say.number(otherRow)}${otherFile === "" ? "" : ` de ${showFile(otherFile)}`}: mismo centro, fecha, distrito, tipo, tema y total, con otro código.`,
  "DAT-012": ({ column }) =>
    `La celda de «${column}» empieza con =, +, - o @ seguido de texto: una hoja de cálculo la ejecutaría como fórmula. Quite ese signo.`,
  "DAT-014": ({ limit }, say) =>
    limit > 0
      ? `El registro tiene datos dentro de datos a más de ${say.number(limit)} niveles; no se leyó.`
      : "Este elemento no es un objeto JSON, así que no es un registro; no se leyó.",
  "DAT-015": ({ rule, until }, say) =>
    `La excepción a ${rule} venció el ${say.day(until)} y ya no se aplica: lo que dejaba pasar vuelve a contarse.`,
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
