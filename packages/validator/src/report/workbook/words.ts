import type { Severity } from "@aurora/domain/rules/core";

type Words = {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly sheets: { readonly findings: string; readonly summary: string; readonly register: string };
  readonly expected: string;
  readonly suggestion: string;
  readonly norm: string;
  readonly more: (count: string, sheet: string) => string;
  readonly title: string;
  readonly summaryTitle: string;
  readonly file: string;
  readonly records: string;
  readonly valid: string;
  readonly errors: string;
  readonly warnings: string;
  readonly infos: string;
  readonly toSummary: string;
  readonly toFindings: string;
  readonly checked: (asOf: string, version: string) => string;
  readonly legend: string;
  readonly list: {
    readonly cell: string;
    readonly sheet: string;
    readonly row: string;
    readonly column: string;
    readonly severity: string;
    readonly value: string;
    readonly message: string;
    readonly expected: string;
    readonly suggestion: string;
    readonly norm: string;
    readonly rule: string;
    readonly id: string;
  };
  readonly byRule: string;
  readonly byRuleHow: string;
  readonly byRulePartial: string;
  readonly rules: {
    readonly order: string;
    readonly severity: string;
    readonly rule: string;
    readonly what: string;
    readonly remedy: string;
    readonly findings: string;
    readonly records: string;
    readonly frees: string;
    readonly validAfter: string;
    readonly first: string;
    readonly norm: string;
  };
  readonly byCenter: string;
  readonly centers: {
    readonly center: string;
    readonly records: string;
    readonly invalid: string;
    readonly share: string;
    readonly errors: string;
    readonly warnings: string;
    readonly infos: string;
  };
  readonly noCenter: string;
  readonly clean: string;
  readonly several: string;
  readonly skipped: (rule: string, reason: string) => string;
  readonly suppressed: (text: string) => string;
  readonly only: (rules: string) => string;
  readonly unlisted: (count: string) => string;
  readonly unlinked: (count: string) => string;
  readonly withoutNote: (count: string) => string;
  readonly uncolored: (count: string) => string;
  readonly shortened: (count: string) => string;
  readonly unread: (row: string) => string;
  readonly columnsLeftOut: (count: string) => string;
};

/** What the sheets and notes say, in each language. */
export const words: Readonly<Record<"es" | "en", Words>> = {
  es: {
    severity: { error: "ERROR", warning: "AVISO", info: "NOTA" },
    sheets: { findings: "Hallazgos", summary: "Resumen", register: "Registro" },
    expected: "Se espera",
    suggestion: "Sugerencia",
    norm: "Norma",
    more: (count, sheet) => `… y ${count} más en la hoja «${sheet}»`,
    title: "Hallazgos de la revisión",
    summaryTitle: "Resumen de la revisión",
    file: "Archivo",
    records: "Registros",
    valid: "Sin errores",
    errors: "Errores",
    warnings: "Avisos",
    infos: "Notas",
    toSummary: "Ver el resumen por regla y por centro",
    toFindings: "Ver la lista de hallazgos",
    checked: (asOf, version) => `Revisado al ${asOf} con las reglas ${version}`,
    legend: "Colores de las celdas marcadas",
    list: {
      cell: "Celda",
      sheet: "Hoja",
      row: "Fila",
      column: "Columna",
      severity: "Gravedad",
      value: "Dice",
      message: "Qué ocurre",
      expected: "Se espera",
      suggestion: "Sugerencia",
      norm: "Norma",
      rule: "Regla",
      id: "Registro",
    },
    byRule:
      "Por dónde empezar: las reglas, en el orden en que corregirlas deja antes más registros sin errores",
    byRuleHow:
      "Cada regla supone corregidas las de arriba. Las que solo traen avisos o notas van al final, de más a menos hallazgos.",
    byRulePartial:
      "El orden y los registros se calculan con los hallazgos que esta lista trae; la columna «Hallazgos» los cuenta todos.",
    rules: {
      order: "Orden",
      severity: "Gravedad",
      rule: "Regla",
      what: "Qué ocurre",
      remedy: "Qué hacer",
      findings: "Hallazgos",
      records: "Registros con error",
      frees: "Quedan sin errores",
      validAfter: "Total sin errores",
      first: "Primer caso",
      norm: "Norma",
    },
    byCenter: "Por centro: primero los que tienen más registros con errores",
    centers: {
      center: "Centro",
      records: "Registros",
      invalid: "Con errores",
      share: "Sin errores (%)",
      errors: "Errores",
      warnings: "Avisos",
      infos: "Notas",
    },
    noCenter: "(sin centro)",
    clean: "No se encontró nada que corregir.",
    several: "Los totales son de todos los archivos que se revisaron juntos; la lista es de este archivo.",
    skipped: (rule, reason) => `No se aplicó ${rule}: ${reason}`,
    suppressed: (text) => `Excepción a ${text}`,
    only: (rules) => `Solo se aplicaron: ${rules}`,
    unlisted: (count) =>
      `Hay ${count} hallazgos más que se contaron, pero que no están en esta lista ni marcados en las celdas.`,
    unlinked: (count) =>
      `Los últimos ${count} hallazgos van sin enlace: una hoja admite 65 530. Use las columnas «Hoja» y «Celda».`,
    withoutNote: (count) =>
      `${count} celdas están coloreadas sin comentario; lo que ocurre en ellas está en esta lista.`,
    uncolored: (count) =>
      `${count} celdas llevan comentario sin color: el libro ya tiene todos los formatos que Excel admite.`,
    shortened: (count) => `${count} textos se cortaron: una celda admite 32 767 caracteres.`,
    unread: (row) => `El archivo no se pudo leer desde la fila ${row}: lo que sigue no está en este libro.`,
    columnsLeftOut: (count) => `${count} celdas más allá de la columna 16 384 no se llevaron a este libro.`,
  },
  en: {
    severity: { error: "ERROR", warning: "WARNING", info: "INFO" },
    sheets: { findings: "Findings", summary: "Summary", register: "Register" },
    expected: "Expected",
    suggestion: "Suggestion",
    norm: "Norm",
    more: (count, sheet) => `… and ${count} more on the sheet "${sheet}"`,
    title: "Findings of the check",
    summaryTitle: "Summary of the check",
    file: "File",
    records: "Records",
    valid: "Without errors",
    errors: "Errors",
    warnings: "Warnings",
    infos: "Infos",
    toSummary: "See the summary by rule and by centre",
    toFindings: "See the list of findings",
    checked: (asOf, version) => `Checked as of ${asOf} with rules ${version}`,
    legend: "Colours of the marked cells",
    list: {
      cell: "Cell",
      sheet: "Sheet",
      row: "Row",
      column: "Column",
      severity: "Severity",
      value: "Found",
      message: "What is wrong",
      expected: "Expected",
      suggestion: "Suggestion",
      norm: "Norm",
      rule: "Rule",
      id: "Record",
    },
    byRule:
      "Where to begin: the rules, in the order in which mending soonest leaves most records without errors",
    byRuleHow:
      "Each rule supposes that those above are mended. Those with only warnings or infos come last, the most frequent first.",
    byRulePartial:
      'The order and the records rest on the findings that are listed; the column "Findings" counts them all.',
    rules: {
      order: "Order",
      severity: "Severity",
      rule: "Rule",
      what: "What is wrong",
      remedy: "What to do",
      findings: "Findings",
      records: "Records with the error",
      frees: "Become free of errors",
      validAfter: "All without errors",
      first: "First case",
      norm: "Norm",
    },
    byCenter: "By centre: those with most records with errors first",
    centers: {
      center: "Centre",
      records: "Records",
      invalid: "With errors",
      share: "Without errors (%)",
      errors: "Errors",
      warnings: "Warnings",
      infos: "Infos",
    },
    noCenter: "(no centre)",
    clean: "Nothing was found that needs mending.",
    several: "The totals are of all files that were checked together; the list is of this file.",
    skipped: (rule, reason) => `Not applied ${rule}: ${reason}`,
    suppressed: (text) => `Suppression of ${text}`,
    only: (rules) => `Applied alone: ${rules}`,
    unlisted: (count) =>
      `${count} more findings were counted that are neither on this list nor marked in the cells.`,
    unlinked: (count) =>
      `The last ${count} findings have no link: a sheet takes 65,530. Use the columns "Sheet" and "Cell".`,
    withoutNote: (count) =>
      `${count} cells are coloured without a comment; what is wrong with them is on this list.`,
    uncolored: (count) =>
      `${count} cells have a comment without a colour: the workbook has all the formats that Excel takes.`,
    shortened: (count) => `${count} texts were cut: a cell takes 32,767 characters.`,
    unread: (row) => `The file cannot be read from row ${row} on: what follows is not in this workbook.`,
    columnsLeftOut: (count) => `${count} cells beyond column 16,384 were not taken over into this workbook.`,
  },
};
