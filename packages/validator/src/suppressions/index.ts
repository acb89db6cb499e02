import { isIsoDate } from "@aurora/domain/calendar";
import type { Language } from "../core/catalogue.js";
import { UNSKIPPABLE } from "../run/check-options.js";
import { nearest } from "../run/did-you-mean.js";
import type { DatedSuppression } from "../run/options.js";
import { HIDDEN, showIdentifier } from "../run/show.js";
import { CsvReader, cellText } from "../tables/csv.js";
import { sniffEncoding, transcoder } from "../tables/encoding.js";
import { foldHeader } from "../tables/header.js";

/** The columns of a file of suppressions, each with the headers that name it, folded. */
const COLUMNS = {
  rule: { header: "regla", others: ["rule", "codigo", "code"], required: true },
  reason: { header: "motivo", others: ["reason"], required: true },
  until: { header: "hasta", others: ["until", "vence"], required: true },
  center: { header: "centro", others: ["center", "centre", "cem"], required: false },
  file: { header: "archivo", others: ["file"], required: false },
  record: { header: "registro", others: ["record", "idaccion", "id"], required: false },
} as const;

type Column = keyof typeof COLUMNS;

const NAMES = Object.keys(COLUMNS) as Column[];

/** What parts the cells of such a file: as spreadsheets save them. */
const DELIMITERS = [";", ",", "\t"] as const;

/** The largest file; some thousands of suppressions fit. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Why a file of suppressions cannot be used. */
export type SuppressionFileFault =
  | "no-text"
  | "too-large"
  | "broken-table"
  | "no-header"
  | "missing-column"
  | "unknown-column"
  | "missing-value"
  | "missing-reason"
  | "unknown-rule"
  | "unskippable-rule"
  | "invalid-date"
  | "invalid-record";

/** A file of suppressions that cannot be used, with the place and what is wrong there. */
export class InvalidSuppressions extends Error {
  override readonly name = "InvalidSuppressions";
  readonly fault: SuppressionFileFault;
  /** As a spreadsheet numbers rows; null where the whole file is at fault. */
  readonly row: number | null;
  /** The header of the column at fault; null where there is none. */
  readonly column: string | null;
  /** What is near to what was written, if anything. */
  readonly nearest: string | undefined;

  constructor(of: {
    readonly fault: SuppressionFileFault;
    readonly row?: number;
    readonly column?: string;
    readonly nearest?: string | undefined;
  }) {
    const { fault, row = null, column = null, nearest: near } = of;
    super(
      `the file of suppressions cannot be used: ${fault}${row === null ? "" : `, row ${row}`}${column === null ? "" : `, column ${column}`}`,
    );
    this.fault = fault;
    this.row = row;
    this.column = column;
    this.nearest = near;
  }

  /** The fault in one line, with its place; what was written there is not repeated. */
  describe(language: Language): string {
    const say = WORDS[language];
    const place = [
      ...(this.row === null ? [] : [`${say.row} ${this.row}`]),
      ...(this.column === null ? [] : [`${say.column} «${this.column}»`]),
    ].join(", ");
    const near = this.nearest === undefined ? "" : ` ${say.nearest(this.nearest)}`;
    return `${place === "" ? "" : `${place}: `}${say[this.fault]}${near}`;
  }
}

const WORDS: Readonly<
  Record<
    Language,
    Readonly<Record<SuppressionFileFault | "row" | "column", string>> & {
      readonly nearest: (text: string) => string;
    }
  >
> = {
  es: {
    row: "fila",
    column: "columna",
    nearest: (text) => `¿Quiso decir «${text}»?`,
    "no-text": "no es un archivo de texto; guárdelo como CSV.",
    "too-large": "es demasiado grande para una lista de excepciones.",
    "broken-table": "una comilla se abre y no se cierra.",
    "no-header":
      "falta el encabezado: regla, motivo, hasta, y si hace falta centro, archivo y registro. El motivo sale en los informes: no nombre a personas.",
    "missing-column": "falta esta columna.",
    "unknown-column":
      "no es una columna de las excepciones: regla, motivo, hasta, centro, archivo, registro.",
    "missing-value": "está vacía, y es obligatoria.",
    "missing-reason": "está vacía, y es obligatoria. El motivo sale en los informes: no nombre a personas.",
    "unknown-rule": "ninguna regla tiene ese código.",
    "unskippable-rule": "esta regla no admite excepciones.",
    "invalid-date": "no es una fecha; escríbala DD/MM/AAAA o AAAA-MM-DD.",
    "invalid-record":
      "no es el identificador de un registro: letras, cifras y signos, sin espacios, con alguna cifra.",
  },
  en: {
    row: "row",
    column: "column",
    nearest: (text) => `Did you mean "${text}"?`,
    "no-text": "it is no text; save it as CSV.",
    "too-large": "it is too large for a list of suppressions.",
    "broken-table": "a quote is opened and never closed.",
    "no-header":
      "the header is missing: regla, motivo, hasta, and where needed centro, archivo and registro. Reports show the reason: name no person in it.",
    "missing-column": "this column is missing.",
    "unknown-column": "this is no column of suppressions: regla, motivo, hasta, centro, archivo, registro.",
    "missing-value": "it is empty, and is required.",
    "missing-reason": "it is empty, and is required. Reports show the reason: name no person in it.",
    "unknown-rule": "no rule has this code.",
    "unskippable-rule": "this rule admits no suppression.",
    "invalid-date": "this is no date; write it DD/MM/YYYY or YYYY-MM-DD.",
    "invalid-record": "this is no record's id: letters, digits and signs without spaces, with some digit.",
  },
};

/**
 * Reads a file of suppressions: a table as a spreadsheet saves it (CSV, parted by `;`, `,` or tabulators,
 * in any encoding that registers come in), with the columns `regla`, `motivo`, `hasta` and, to narrow one
 * down, `centro`, `archivo` and `registro`. The last day is written DD/MM/YYYY or YYYY-MM-DD. Reports show
 * the reason, so that it names no person; of a `centro` they show what they would show of a record's centre.
 *
 * @param options.file the name under which what is wrong with one of them is told
 * @param options.rules the rules that there are: a catalogue's
 * @throws InvalidSuppressions where one cannot be used: nothing is left out by half of a file
 */
export function readSuppressions(
  bytes: Uint8Array,
  options: { readonly file: string; readonly rules: readonly { readonly code: string }[] },
): readonly DatedSuppression[] {
  const { file, rules } = options;
  const codes = new Set(rules.map(({ code }) => code));
  const [header, ...rows] = rowsOf(bytes);
  if (header === undefined) throw new InvalidSuppressions({ fault: "no-header" });
  const columns = columnsOf(header);
  return rows.map(({ number, cells }) => {
    const at = (name: Column) => {
      const place = columns.get(name);
      return place === undefined ? "" : (cells[place] ?? "").trim();
    };
    const refuse = (fault: SuppressionFileFault, name: Column, near?: string) =>
      new InvalidSuppressions({ fault, row: number, column: COLUMNS[name].header, nearest: near });
    for (const name of NAMES) {
      if (COLUMNS[name].required && at(name) === "")
        throw refuse(name === "reason" ? "missing-reason" : "missing-value", name);
    }
    const rule = at("rule").toUpperCase();
    if (UNSKIPPABLE.has(rule)) throw refuse("unskippable-rule", "rule");
    if (!codes.has(rule)) throw refuse("unknown-rule", "rule", nearest(rule, codes));
    const until = dayOf(at("until"));
    if (until === undefined) throw refuse("invalid-date", "until");
    const [center, named, record] = [at("center"), at("file"), at("record")];
    if (record !== "" && (record === HIDDEN || showIdentifier(record) !== record)) {
      throw refuse("invalid-record", "record");
    }
    return {
      rule,
      reason: at("reason"),
      until,
      ...(center !== "" && { center }),
      ...(named !== "" && { file: named }),
      ...(record !== "" && { record }),
      source: { file, row: number },
    };
  });
}

/** Whether a file that begins so is a list of suppressions: its first row names all that one must have. */
export function isSuppressionList(head: Uint8Array): boolean {
  const end = head.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  try {
    const [header] = rowsOf(end < 0 ? head : head.subarray(0, end));
    return (
      header !== undefined && NAMES.every((name) => !COLUMNS[name].required || columnsOf(header).has(name))
    );
  } catch (thrown) {
    if (thrown instanceof InvalidSuppressions) return false;
    throw thrown;
  }
}

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The rows that hold anything, parted as their header shows. */
function rowsOf(bytes: Uint8Array): readonly Row[] {
  if (bytes.length > MOST_BYTES) throw new InvalidSuppressions({ fault: "too-large" });
  const sniffed = sniffEncoding(bytes, true);
  if ("unreadable" in sniffed) throw new InvalidSuppressions({ fault: "no-text" });
  const text = textOf(bytes.subarray(sniffed.bomLength), sniffed.encoding);
  const all = DELIMITERS.map((delimiter) => parted(text, delimiter));
  const named = ([header]: readonly Row[]) =>
    (header?.cells ?? []).filter((cell) => columnOf(cell) !== undefined).length;
  return all.reduce((best, rows) => (named(rows) > named(best) ? rows : best));
}

function textOf(bytes: Uint8Array, encoding: Parameters<typeof transcoder>[0]): Uint8Array {
  const { push, end } = transcoder(encoding);
  try {
    const start = push(bytes).slice();
    const rest = end();
    const whole = new Uint8Array(start.length + rest.length);
    whole.set(start);
    whole.set(rest, start.length);
    return whole;
  } catch (thrown) {
    if (thrown instanceof TypeError) throw new InvalidSuppressions({ fault: "no-text" });
    throw thrown;
  }
}

function parted(text: Uint8Array, delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  const reader: CsvReader = new CsvReader({
    delimiter,
    maxRowBytes: MOST_BYTES,
    onRow: (row) => {
      const cells = Array.from({ length: row.count }, (_, index) =>
        (cellText(row, index) ?? "\ufffd").trim(),
      );
      if (cells.some((cell) => cell !== "")) rows.push({ number: reader.row, cells });
    },
  });
  if (reader.push(text) !== undefined || reader.end() !== undefined) {
    throw new InvalidSuppressions({ fault: "broken-table", row: reader.row + 1 });
  }
  // Excel may say in a first line of its own how cells are parted.
  return /^sep=/i.test(rows[0]?.cells[0] ?? "") ? rows.slice(1) : rows;
}

function columnsOf({ number, cells }: Row): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  if (cells.every((cell) => columnOf(cell) === undefined)) {
    throw new InvalidSuppressions({ fault: "no-header", row: number });
  }
  cells.forEach((cell, place) => {
    if (cell === "") return;
    const name = columnOf(cell);
    // A misspelt «centro» would make of an exception for one an exception for all.
    if (name === undefined) throw new InvalidSuppressions({ fault: "unknown-column", row: number });
    if (!columns.has(name)) columns.set(name, place);
  });
  for (const name of NAMES) {
    const { header, required } = COLUMNS[name];
    if (required && !columns.has(name)) {
      throw new InvalidSuppressions({ fault: "missing-column", row: number, column: header });
    }
  }
  return columns;
}

function columnOf(cell: string): Column | undefined {
  const folded = foldHeader(cell);
  return NAMES.find((name) => {
    const { header, others } = COLUMNS[name];
    return header === folded || (others as readonly string[]).includes(folded);
  });
}

/** An ISO day; undefined where the text is no day that there is. */
function dayOf(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : undefined;
}
