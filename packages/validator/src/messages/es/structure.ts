import type { TypeFault } from "../../decode/cell.js";
import { HIDDEN } from "../../run/show.js";
import type { MessagesByParams } from "../message.js";
import type { StructureParams, UnreadableReason } from "../structure.js";

const unreadable: Record<UnreadableReason, string> = {
  empty: "El archivo está vacío.",
  "no-header":
    "No se encontró la fila de encabezados entre las primeras 30 filas. El registro debe traer los nombres de columna de la plantilla",
  workbook:
    "El archivo es un libro de Excel (XLSX), que todavía no se lee aquí. Guárdelo como «CSV UTF-8 (delimitado por comas)» y revíselo de nuevo.",
  "old-workbook":
    "El archivo es un libro de Excel antiguo (XLS) o protegido con contraseña. Ábralo y guárdelo como «CSV UTF-8 (delimitado por comas)».",
  archive: "El archivo está comprimido. Descomprímalo primero.",
  pdf: "El archivo es un PDF. Se necesita la tabla de origen en CSV.",
  binary: "El archivo no es de texto. Se necesita la tabla en CSV, NDJSON o JSON.",
  "damaged-text":
    "El texto del archivo está dañado: contiene bytes que no corresponden a su codificación. Guárdelo de nuevo como «CSV UTF-8».",
  "unclosed-quote":
    "Unas comillas que se abren no se cierran nunca, así que el resto del archivo quedó dentro de una sola celda. Cierre o quite esas comillas.",
  "row-too-long":
    "Una fila es más larga de lo que se acepta. Lo más probable es que unas comillas abiertas no se cierren.",
  "not-json": "El contenido no es JSON bien formado.",
  "not-a-record": "Se espera un objeto JSON, o una lista de objetos, con un registro cada uno.",
  changed: "El archivo cambió mientras se leía. Espere a que termine de guardarse y revíselo de nuevo.",
};

const typeFaults: Record<TypeFault, string> = {
  date: "no es una fecha. Escríbala como DD/MM/AAAA o AAAA-MM-DD (el día antes del mes)",
  "impossible-date": "es una fecha que no existe en el calendario (el día va antes del mes)",
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

/** Messages in Spanish on a file's structure. */
export const structureMessages: MessagesByParams<StructureParams> = {
  "DAT-001": ({ reason, row, limit, looked }, say) => {
    const where = row > 0 ? ` (fila ${say.number(row)})` : "";
    const bound = limit > 0 ? ` El límite es de ${say.number(limit)} bytes.` : "";
    const expected = looked.length > 0 ? `: ${looked.join(", ")}…` : "";
    return `${unreadable[reason]}${expected}${bound}${where}`;
  },
  "DAT-002": ({ column }) => `Falta la columna obligatoria «${column}».`,
  "DAT-003": ({ header, nearest, letters }) => {
    const column = letters === "" ? "" : ` ${letters}`;
    if (header === "") return `La columna${column} tiene datos y no tiene encabezado; no se leyó.`;
    const named = header === HIDDEN ? "cuyo encabezado no se muestra" : `«${header}»`;
    const hint = nearest === "" ? "" : ` ¿Quiso decir «${nearest}»?`;
    return `La columna${column} ${named} no corresponde a ningún campo; no se leyó.${hint}`;
  },
  "DAT-004": ({ column, headers }, say) =>
    `Hay ${say.number(headers.length)} columnas para el mismo campo «${column}»: ${say.list(headers.map((header) => `«${header}»`))}. Solo se leyó la primera.`,
  "DAT-005": ({ cells, columns }, say) =>
    `La fila tiene ${say.count(cells, "celda", "celdas")} y el encabezado ${say.number(columns)}. Revise si sobra o falta un separador.`,
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
    return `${capitalized(say.list(values))} ${verb} en la lista de «${column}».`;
  },
  "DAT-009": ({ otherFile, otherRow }, say) =>
    `Este registro está repetido: la fila ${say.number(otherRow)}${otherFile === "" ? "" : ` de ${otherFile}`} se identifica igual.`,
  "DAT-010": ({ otherFile, otherRow }, say) =>
    `Parece la misma acción que la fila ${say.number(otherRow)}${otherFile === "" ? "" : ` de ${otherFile}`}: mismo centro, fecha, distrito, tipo, tema y total, con otro código.`,
  "DAT-011": ({ count }, say) =>
    count === 1 ? "Se saltó una fila en blanco." : `Se saltaron ${say.number(count)} filas en blanco.`,
  "DAT-012": ({ column }) =>
    `La celda de «${column}» empieza con =, +, - o @ seguido de texto: una hoja de cálculo la ejecutaría como fórmula. Quite ese signo.`,
  "DAT-013": ({ row }, say) =>
    `El encabezado está en la fila ${say.number(row)}; las filas de encima no se leyeron.`,
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
