import type { MessagesByParams } from "../message.js";
import type { StructureParams, UnreadableReason } from "../structure.js";
import { NOT_A_RECORD } from "./unreadable-records.js";

const unreadable: Record<UnreadableReason, string> = {
  empty: "El archivo está vacío.",
  "no-header":
    "No se encontró la fila de encabezados entre las primeras 30 filas. El registro debe traer los nombres de columna de la plantilla",
  workbook:
    "El archivo es un libro de Excel (XLSX), y el programa que lo revisa no lee libros. Guárdelo como «CSV UTF-8 (delimitado por comas)» y revíselo de nuevo. Quien mantiene el programa puede hacer que los lea, con la opción «formats: [xlsx]» de @aurora/validator/xlsx.",
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
    "Una fila es más larga de lo que se acepta. Lo más probable es que no se cierren unas comillas o, en JSON, un corchete o una llave.",
  "too-many-columns":
    "El encabezado tiene más columnas de las que se aceptan. Lo más probable es que el archivo no sea un registro.",
  "not-a-workbook":
    "El archivo no es un libro de Excel (.xlsx), aunque se presenta como tal. Ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)».",
  "protected-workbook":
    "El libro está protegido con contraseña para abrirlo. Ábralo, quite la contraseña (Archivo > Información > Proteger libro > Cifrar con contraseña) y guárdelo de nuevo.",
  "xls-workbook":
    "El archivo es un libro de Excel en el formato antiguo (.xls). Ábralo y guárdelo como «Libro de Excel (.xlsx)».",
  "binary-workbook":
    "El archivo es un libro binario de Excel (.xlsb). Ábralo y guárdelo como «Libro de Excel (.xlsx)».",
  "open-document":
    "El archivo es un documento de LibreOffice u OpenOffice (.ods). Ábralo y guárdelo como «Excel 2007-365 (.xlsx)».",
  "damaged-workbook":
    "El libro de Excel está dañado o incompleto: no se puede desempaquetar. Descárguelo o cópielo otra vez, o ábralo en Excel para repararlo.",
  "missing-part":
    "Al libro de Excel le falta una de sus partes. Ábralo en Excel para repararlo y guárdelo de nuevo. Falta",
  "broken-part":
    "Una parte del libro de Excel está dañada. Ábralo en Excel para repararlo y guárdelo de nuevo. La parte es",
  "document-type":
    "Una parte del libro declara entidades de XML, algo que ninguna hoja de cálculo escribe y que se usa para atacar a quien la lee. No se leyó. La parte es",
  "zip-bomb":
    "Una parte del libro se desempaqueta a un tamaño desmedido, como en los archivos hechos para agotar a quien los lee. No se leyó. La parte es",
  "workbook-too-large": "El libro de Excel es más grande de lo que se acepta. Divídalo o guárdelo como CSV.",
  "workbook-unpacks-too-large":
    "El contenido del libro de Excel es más grande de lo que se acepta. Divídalo o guárdelo como CSV.",
  "shared-strings-too-large":
    "Los textos del libro de Excel ocupan más de lo que se acepta. Divídalo o guárdelo como CSV.",
  "sheet-row-too-long": "Una fila de la hoja tiene más texto del que se acepta.",
  "too-many-sheets": "El libro de Excel tiene demasiadas hojas. Deje solo la del registro.",
  "too-many-parts": "El libro de Excel está hecho de demasiadas partes. Copie el registro a un libro nuevo.",
  "no-worksheet": "El libro de Excel no tiene ninguna hoja de cálculo.",
  "no-such-sheet": "El libro de Excel no tiene la hoja que se pidió. Sus hojas son",
  "not-json": "El contenido no es JSON bien formado.",
  "not-a-record": NOT_A_RECORD,
  changed: "El archivo cambió mientras se leía. Espere a que termine de guardarse y revíselo de nuevo.",
};

/** What a limit counts, where not bytes. */
const UNITS: Partial<Record<UnreadableReason, string>> = {
  "too-many-columns": "columnas",
  "too-many-sheets": "hojas",
  "too-many-parts": "partes",
};

/** The message in Spanish on a file that cannot be read; who reads no files does not carry it. */
export const unreadableFileMessages: Pick<MessagesByParams<StructureParams>, "DAT-001"> = {
  "DAT-001": ({ reason, row, limit, looked }, say) => {
    const where = row > 0 ? ` (fila ${say.number(row)})` : "";
    const unit = UNITS[reason] ?? "bytes";
    const bound = limit > 0 ? ` El límite es de ${say.number(limit)} ${unit}.` : "";
    const expected = looked.length > 0 ? `: ${looked.join(", ")}${reason === "no-header" ? "…" : "."}` : "";
    return `${unreadable[reason]}${expected}${bound}${where}`;
  },
};
