import { citationText } from "@aurora/domain/norms";
import type { Entity, Field } from "@aurora/domain/records";
import { rulesOf } from "@aurora/domain/rules";
import { fieldsLeftOut } from "../schema/flat.js";
import type { Layout } from "./columns.js";

type Language = "es" | "en";

/** Everything that a template says, in one language. */
export interface Texts {
  readonly language: Language;
  readonly sheets: {
    readonly register: string;
    readonly review: string;
    readonly lists: string;
    readonly instructions: string;
  };
  readonly title: (entity: Entity) => string;
  readonly steps: (layout: Layout) => readonly string[];
  readonly fieldHeaders: readonly string[];
  readonly listHeaders: readonly string[];
  readonly required: string;
  readonly yesNo: string;
  readonly toMend: string;
  readonly thingsToMend: string;
  /** How a cell of a field is filled in. */
  readonly prompt: (field: Field, isId: boolean) => string;
  /** The articles behind the rules that read a field. */
  readonly articles: (entity: Entity, name: string) => string;
  /** What the note on a header says. */
  readonly note: (entity: Entity, name: string, field: Field) => string;
}

interface Phrases
  extends Pick<
    Texts,
    "sheets" | "title" | "fieldHeaders" | "listHeaders" | "required" | "yesNo" | "toMend" | "thingsToMend"
  > {
  readonly steps: (rows: number) => readonly string[];
  /** What the sheet has no column for. */
  readonly leftOut: (fields: string, entity: Entity) => string;
  readonly optional: string;
  readonly norm: string;
  readonly id: string;
  readonly identifier: (longest: number) => string;
  readonly text: (longest: number) => string;
  readonly freeText: string;
  readonly texts: string;
  readonly code: string;
  readonly codes: (example: string) => string;
  readonly date: string;
  readonly dates: string;
  readonly time: string;
  readonly month: string;
  readonly count: string;
  readonly emptyCount: string;
  readonly number: string;
  readonly yesOrNo: string;
  readonly ubigeo: string;
  readonly ubigeos: string;
}

/** How many articles a note has room for; the sheet of instructions holds them all. */
const ARTICLES_IN_A_NOTE = 3;

const phrases: { readonly [L in Language]: Phrases } = {
  es: {
    sheets: { register: "Registro", review: "Revisión", lists: "Listas", instructions: "Instrucciones" },
    title: ({ label }) => `Plantilla: ${label.es}`,
    steps: (rows) => [
      `1. Llene la hoja «Registro», una fila por registro y sin dejar filas vacías. Caben ${rows}; si necesita más, use otra copia.`,
      "2. Los encabezados con asterisco, subrayados, son obligatorios. Si no conoce un dato que no es obligatorio, deje la celda vacía: vacío no quiere decir «no».",
      "3. Al pararse en una celda verá qué se espera. Donde hay una lista, elija de ella; sus nombres oficiales, con su definición y su norma, están en la hoja «Listas».",
      "4. En las columnas que admiten varios valores, sepárelos con punto y coma, por ejemplo: Física; Psicológica.",
      "5. La hoja «Revisión» dice, fila por fila, qué falta o qué se contradice, y según qué artículo. También se marca en la hoja «Registro»: en amarillo lo que falta; en rojo, negrita y cursiva, lo que se contradice.",
      "6. No escriba nombres, DNI, teléfonos ni correos de personas en ninguna celda.",
      "7. Si pega datos de otro archivo, péguelos como valores: pegar con formato borra las listas y las comprobaciones.",
      "8. Las hojas están protegidas sin contraseña para que no se borren los encabezados. Guarde el libro en formato Excel (.xlsx) y revíselo con Aurora, que comprueba todas las reglas; esta plantilla solo adelanta algunas.",
    ],
    leftOut: (fields, { name }) =>
      `9. Esta hoja no tiene columnas para lo que un registro lleva en listas, que una celda no puede contener: ${fields}. Eso va en JSON; qué forma tiene: aurora schema ${name}.`,
    fieldHeaders: ["Encabezado", "Qué es", "Obligatorio", "Cómo se llena", "Normas que lo rigen"],
    listHeaders: ["Lista", "Nombre oficial", "Código", "Definición", "Norma"],
    required: "Obligatorio",
    optional: "Opcional",
    yesNo: "Sí o no",
    toMend: "Revisar",
    thingsToMend: "Por revisar",
    norm: "Norma",
    id: "No se repite en el registro.",
    identifier: (longest) => `Código de hasta ${longest} caracteres.`,
    text: (longest) => `Texto de hasta ${longest} caracteres.`,
    freeText: "No escriba datos personales.",
    texts: "Uno o más, separados por punto y coma.",
    code: "Elija de la lista.",
    codes: (example) => `Uno o más nombres de la hoja «Listas», separados por punto y coma: ${example}.`,
    date: "Fecha, por ejemplo 2023-03-15.",
    dates: "Una o más fechas AAAA-MM-DD, separadas por punto y coma.",
    time: "Hora de 24 horas, por ejemplo 09:30.",
    month: "Mes, por ejemplo 2023-03.",
    count: "Número entero de 0 o más.",
    emptyCount: "Vacío cuenta como 0.",
    number: "Número; puede tener decimales.",
    yesOrNo: "Sí o No; vacío si no se sabe.",
    ubigeo: "Seis dígitos, con su cero inicial: 030101.",
    ubigeos: "Uno o más códigos de seis dígitos, separados por punto y coma: 030101; 030102.",
  },
  en: {
    sheets: { register: "Register", review: "Review", lists: "Lists", instructions: "Instructions" },
    title: ({ label }) => `Template: ${label.en}`,
    steps: (rows) => [
      `1. Fill in the sheet "Register", one row for each record and no empty rows between. It has room for ${rows}; take another copy for more.`,
      '2. Headers with an asterisk, underlined, must be filled in. Leave a cell empty where you do not know what is not required: empty does not mean "no".',
      '3. A cell tells what it expects when you stand on it. Where there is a list, choose from it; its official names, with definition and norm, are in the sheet "Lists".',
      "4. In columns that take several values, part them with semicolons: Física; Psicológica.",
      '5. The sheet "Review" says, row by row, what is missing or contradicts itself, and by which article. The sheet "Register" marks it too: in yellow what is missing; in red, bold and slanted, what contradicts itself.',
      "6. Write no names, identity documents, telephone numbers or e-mail addresses of people in any cell.",
      "7. Paste data from other files as values: pasting with formats wipes the lists and the checks out.",
      "8. The sheets are protected without a password, so that headers are not lost. Save the workbook as Excel (.xlsx) and validate it with Aurora, which checks every rule; this template foresees only some.",
    ],
    leftOut: (fields, { name }) =>
      `9. This sheet has no columns for what a record holds in lists, which no cell can bring: ${fields}. That comes as JSON; what form it has: aurora schema ${name}.`,
    fieldHeaders: ["Header", "What it is", "Required", "How it is filled in", "Norms behind it"],
    listHeaders: ["List", "Official name", "Code", "Definition", "Norm"],
    required: "Required",
    optional: "Optional",
    yesNo: "Yes or no",
    toMend: "Mend",
    thingsToMend: "To mend",
    norm: "Norm",
    id: "It stands only once in the register.",
    identifier: (longest) => `A code of at most ${longest} characters.`,
    text: (longest) => `Text of at most ${longest} characters.`,
    freeText: "Write no personal data.",
    texts: "One or more, parted by semicolons.",
    code: "Choose from the list.",
    codes: (example) => `One or more names from the sheet "Lists", parted by semicolons: ${example}.`,
    date: "A date, such as 2023-03-15.",
    dates: "One or more dates YYYY-MM-DD, parted by semicolons.",
    time: "A time on 24 hours, such as 09:30.",
    month: "A month, such as 2023-03.",
    count: "A whole number of 0 or more.",
    emptyCount: "Empty counts as 0.",
    number: "A number; it may have decimals.",
    yesOrNo: "Sí (yes) or No; empty where it is not known.",
    ubigeo: "Six digits with their leading zero: 030101.",
    ubigeos: "One or more codes of six digits, parted by semicolons: 030101; 030102.",
  },
};

/** The texts of a template in a language. */
export function textsIn(language: Language): Texts {
  const say = phrases[language];
  const articles = (entity: Entity, name: string) => articlesOf(entity, name, language);
  return {
    ...say,
    language,
    steps: ({ entity, rows }) => {
      const left = fieldsLeftOut(entity).map((name) => (entity.fields[name] as Field).label[language]);
      return [...say.steps(rows), ...(left.length === 0 ? [] : [say.leftOut(left.join(", "), entity)])];
    },
    prompt: (field, isId) => promptOf(field, isId, say),
    articles: (entity, name) => articles(entity, name).join("; "),
    note: (entity, name, field) => {
      const all = articles(entity, name);
      const few =
        all.slice(0, ARTICLES_IN_A_NOTE).join("; ") + (all.length > ARTICLES_IN_A_NOTE ? "; …" : "");
      const what = `${field.label[language]}. ${field.required ? say.required : say.optional}.`;
      return all.length === 0 ? what : `${what}\n${say.norm}: ${few}`;
    },
  };
}

function promptOf(field: Field, isId: boolean, say: Phrases): string {
  const required = field.required ? `${say.required}. ` : "";
  return required + manner(field, isId, say);
}

function manner(field: Field, isId: boolean, say: Phrases): string {
  const longest = field.maxLength ?? 0;
  switch (field.kind) {
    case "identifier":
      return isId ? `${say.identifier(longest)} ${say.id}` : say.identifier(longest);
    case "text":
      return field.freeText ? `${say.text(longest)} ${say.freeText}` : say.text(longest);
    case "code":
      return say.code;
    case "codes": {
      const [first, second] = field.scheme?.concepts ?? [];
      return say.codes([first, second].flatMap((concept) => concept?.label.es ?? []).join("; "));
    }
    case "date":
      return say.date;
    case "dates":
      return say.dates;
    case "time":
      return say.time;
    case "month":
      return say.month;
    case "count":
      return field.whenEmpty === 0 ? `${say.count} ${say.emptyCount}` : say.count;
    case "number":
      return say.number;
    case "yes-no":
      return say.yesOrNo;
    case "ubigeo":
      return say.ubigeo;
    case "ubigeos":
      return say.ubigeos;
    default:
      return field.freeText ? `${say.texts} ${say.freeText}` : say.texts;
  }
}

/** Where the norms speak of what a field holds: the citations of the rules that read it, each once. */
function articlesOf(entity: Entity, name: string, language: Language): readonly string[] {
  const reading = rulesOf(entity.name).filter(({ fields }) => fields.includes(name));
  const citations = reading.flatMap((rule) =>
    rule.citations.map((citation) => citationText(citation, language)),
  );
  return [...new Set(citations)];
}
