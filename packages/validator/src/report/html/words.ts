import type { Severity } from "@aurora/domain/rules/core";

/** The words of the report for people. Counts come as they are written, with thousands parted. */
export interface Words {
  readonly title: string;
  readonly skip: string;
  readonly contents: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly unit: {
    readonly record: readonly [string, string];
    readonly error: readonly [string, string];
    readonly warning: readonly [string, string];
    readonly info: readonly [string, string];
    readonly file: readonly [string, string];
  };
  readonly row: string;
  readonly wholeFile: string;
  readonly asOf: (day: string) => string;
  readonly verdict: {
    readonly yes: string;
    readonly yesDetail: string;
    readonly yesWithWarnings: (warnings: string) => string;
    readonly no: string;
    readonly noDetail: (faulty: string, records: string) => string;
    readonly noFile: string;
    readonly empty: string;
    readonly emptyDetail: string;
    readonly partial: string;
  };
  readonly summary: string;
  readonly figures: {
    readonly records: string;
    readonly valid: string;
    readonly errors: string;
    readonly warnings: string;
    readonly infos: string;
  };
  readonly share: {
    readonly title: string;
    readonly description: (valid: string, faulty: string, share: string) => string;
    readonly valid: string;
    readonly faulty: string;
  };
  readonly mend: {
    readonly title: string;
    readonly exact: string;
    readonly estimate: string;
    readonly caption: string;
    readonly step: string;
    readonly rule: string;
    readonly records: string;
    readonly findings: string;
    readonly frees: string;
    readonly validAfter: string;
    readonly wholeFile: (rules: string) => string;
    readonly more: (count: string) => string;
  };
  readonly rules: {
    readonly title: string;
    readonly none: string;
    readonly caption: string;
    readonly chart: string;
    readonly chartDescription: (count: number, most: string) => string;
    readonly severity: string;
    readonly rule: string;
    readonly what: string;
    readonly norm: string;
    readonly findings: string;
    readonly remedy: string;
    readonly left: (count: string) => string;
  };
  readonly centers: {
    readonly title: string;
    readonly none: string;
    readonly caption: string;
    readonly captionRest: string;
    readonly chart: string;
    readonly chartDescription: (centers: string, clean: string) => string;
    readonly chartTable: string;
    readonly share: string;
    readonly centers: string;
    readonly center: string;
    readonly records: string;
    readonly valid: string;
    readonly validShare: string;
    readonly without: string;
    readonly rest: (count: string) => string;
    readonly left: (count: string) => string;
  };
  readonly examples: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly place: string;
    readonly message: string;
    readonly found: string;
    readonly expected: string;
    readonly suggestion: string;
    readonly shown: (shown: string, total: string) => string;
    readonly elsewhere: string;
    readonly unlisted: (count: string) => string;
    readonly leftRules: (count: string) => string;
  };
  readonly provenance: {
    readonly title: string;
    readonly intro: string;
    readonly tool: string;
    readonly ruleset: string;
    readonly asOf: string;
    readonly calendar: string;
    readonly territory: string;
    readonly parameters: string;
    readonly byDefault: string;
    readonly only: string;
    readonly all: string;
    readonly suppressed: string;
    readonly noneSuppressed: string;
    /** Findings that are left out for a time. */
    readonly dated: {
      readonly title: string;
      readonly intro: string;
      readonly until: string;
      readonly only: string;
      readonly outcome: string;
      readonly leftOut: (count: string) => string;
      readonly unused: string;
      readonly expired: string;
    };
    readonly rule: string;
    readonly reason: string;
    readonly inputs: string;
    readonly file: string;
    readonly kind: string;
    readonly format: string;
    readonly encoding: string;
    readonly rows: string;
    readonly norms: string;
    readonly norm: string;
    readonly normTitle: string;
    readonly inForce: string;
    readonly isReport: string;
    readonly left: (count: string) => string;
  };
}

const es: Words = {
  title: "Informe de validación",
  skip: "Ir al contenido",
  contents: "Contenido",
  severity: { error: "Error", warning: "Aviso", info: "Nota" },
  unit: {
    record: ["registro", "registros"],
    error: ["error", "errores"],
    warning: ["aviso", "avisos"],
    info: ["nota", "notas"],
    file: ["archivo", "archivos"],
  },
  row: "fila",
  wholeFile: "todo el archivo",
  asOf: (day) => `Revisado al ${day}`,
  verdict: {
    yes: "Se puede enviar",
    yesDetail: "Ningún registro tiene errores según las reglas aplicadas.",
    yesWithWarnings: (warnings) =>
      `Ningún registro tiene errores según las reglas aplicadas. Conviene mirar antes ${warnings}.`,
    no: "Todavía no se puede enviar",
    noDetail: (faulty, records) => `Tienen errores ${faulty} de ${records}. Corríjalos y valide de nuevo.`,
    noFile: "Hay errores que afectan a todo un archivo. Corríjalos y valide de nuevo.",
    empty: "No hay nada que enviar",
    emptyDetail: "No se leyó ningún registro.",
    partial: "No se aplicaron todas las reglas: vea abajo cuáles, y por qué.",
  },
  summary: "Resumen",
  figures: {
    records: "Registros",
    valid: "Sin errores",
    errors: "Errores",
    warnings: "Avisos",
    infos: "Notas",
  },
  share: {
    title: "Registros con errores y sin errores",
    description: (valid, faulty, share) =>
      `Barra con dos partes: ${valid} sin errores (${share}) y ${faulty} con errores.`,
    valid: "Sin errores",
    faulty: "Con errores",
  },
  mend: {
    title: "Qué corregir primero",
    exact:
      "En este orden, cada paso deja sin errores a la mayor cantidad de registros. La última columna supone corregidos también los pasos anteriores.",
    estimate:
      "El informe no enlista todos los errores, así que no se puede decir cuántos registros quedarían bien con cada paso. Las reglas van por cantidad de hallazgos.",
    caption: "Orden en que conviene corregir",
    step: "Paso",
    rule: "Regla",
    records: "Registros afectados",
    findings: "Hallazgos",
    frees: "Quedan sin errores",
    validAfter: "Total sin errores",
    wholeFile: (rules) =>
      `Antes que nada, corrija lo que afecta a todo el archivo: ${rules}. De ahí pueden venir otros hallazgos.`,
    more: (count) => `Reglas con errores que siguen después: ${count}. Están en la sección por regla.`,
  },
  rules: {
    title: "Por regla",
    none: "No se encontró nada que corregir.",
    caption: "Reglas que no se cumplen, con la corrección y el artículo de la norma",
    chart: "Hallazgos por regla",
    chartDescription: (count, most) =>
      `Barras de las ${count} reglas que encabezan la tabla. La más frecuente es ${most}. La tabla que sigue tiene los mismos números.`,
    severity: "Gravedad",
    rule: "Regla",
    what: "Qué está mal y cómo se corrige",
    norm: "Norma",
    findings: "Hallazgos",
    remedy: "Para corregir:",
    left: (count) => `Reglas que no caben en este informe: ${count}.`,
  },
  centers: {
    title: "Por centro",
    none: "Los registros no nombran ningún centro.",
    caption: "Centros, primero los que tienen más registros con errores",
    captionRest: "Los demás centros",
    chart: "Centros según la parte de sus registros sin errores",
    chartDescription: (centers, clean) =>
      `Histograma de ${centers} centros: cuántos hay en cada tramo de registros sin errores. Sin ningún error: ${clean}.`,
    chartTable: "Los números del gráfico",
    share: "Registros sin errores",
    centers: "Centros",
    center: "Centro",
    records: "Registros",
    valid: "Sin errores",
    validShare: "Parte",
    without: "Sin centro, o de centros que no se cuentan aparte",
    rest: (count) => `Ver los demás centros (${count})`,
    left: (count) => `Centros que no caben en este informe: ${count}. El informe en JSON los tiene todos.`,
  },
  examples: {
    title: "Ejemplos por regla",
    intro:
      "De cada regla se muestran algunos casos. La lista completa está en el mismo informe en CSV, XLSX o JSON.",
    none: "No hay ejemplos que mostrar.",
    place: "Dónde",
    message: "Qué está mal",
    found: "Dice",
    expected: "Se espera",
    suggestion: "Sugerencia",
    shown: (shown, total) => `Se muestran ${shown} de ${total}.`,
    elsewhere: "Los demás están en el mismo informe en CSV, XLSX o JSON.",
    unlisted: (count) =>
      `Hay ${count} que se contaron y no se enlistaron: para tenerlos, valide de nuevo y pida más hallazgos.`,
    leftRules: (count) => `Reglas cuyos ejemplos no caben en este informe: ${count}.`,
  },
  provenance: {
    title: "Con qué se revisó",
    intro: "Con los mismos archivos y estas mismas condiciones, el resultado es siempre el mismo.",
    tool: "Programa",
    ruleset: "Versión de las reglas",
    asOf: "Día de la revisión",
    calendar: "Calendario de feriados",
    territory: "Territorio",
    parameters: "Umbrales cambiados",
    byDefault: "Ninguno: rigen los de siempre.",
    only: "Reglas aplicadas",
    all: "Todas las que rigen para cada registro",
    suppressed: "Reglas que no se aplicaron, y por qué",
    noneSuppressed: "No se dejó de aplicar ninguna regla.",
    dated: {
      title: "Excepciones con fecha",
      intro: "Lo que dejan fuera no está en ninguna otra cuenta de este informe.",
      until: "Hasta",
      only: "Solo para",
      outcome: "Hallazgos que dejó fuera",
      leftOut: (count) => count,
      unused: "Ninguno: no se usó",
      expired: "Venció: ya no se aplica",
    },
    rule: "Regla",
    reason: "Motivo",
    inputs: "Archivos revisados",
    file: "Archivo",
    kind: "Contenido",
    format: "Formato",
    encoding: "Codificación",
    rows: "Registros",
    norms: "Normas y fuentes que se citan",
    norm: "Norma",
    normTitle: "Título",
    inForce: "Rige desde",
    isReport: "no rige: es fuente",
    left: (count) => `No caben en este informe: ${count}.`,
  },
};

const en: Words = {
  title: "Validation report",
  skip: "Skip to the content",
  contents: "Contents",
  severity: { error: "Error", warning: "Warning", info: "Info" },
  unit: {
    record: ["record", "records"],
    error: ["error", "errors"],
    warning: ["warning", "warnings"],
    info: ["info", "infos"],
    file: ["file", "files"],
  },
  row: "row",
  wholeFile: "the whole file",
  asOf: (day) => `Checked as of ${day}`,
  verdict: {
    yes: "Ready to be sent",
    yesDetail: "No record has errors by the rules that were applied.",
    yesWithWarnings: (warnings) =>
      `No record has errors by the rules that were applied. Look first at ${warnings}.`,
    no: "Not ready to be sent",
    noDetail: (faulty, records) => `Errors stand in ${faulty} of ${records}. Mend them and validate again.`,
    noFile: "Some errors concern a whole file. Mend them and validate again.",
    empty: "There is nothing to send",
    emptyDetail: "No record was read.",
    partial: "Not all rules were applied: see below which, and why.",
  },
  summary: "Summary",
  figures: {
    records: "Records",
    valid: "Without errors",
    errors: "Errors",
    warnings: "Warnings",
    infos: "Infos",
  },
  share: {
    title: "Records with and without errors",
    description: (valid, faulty, share) =>
      `A bar of two parts: ${valid} without errors (${share}) and ${faulty} with errors.`,
    valid: "Without errors",
    faulty: "With errors",
  },
  mend: {
    title: "What to mend first",
    exact:
      "In this order, each step leaves the most records without errors. The last column takes the steps before as mended too.",
    estimate:
      "The report does not list every error, so that how many records each step would leave without errors cannot be told. The rules stand by their number of findings.",
    caption: "The order in which to mend",
    step: "Step",
    rule: "Rule",
    records: "Records concerned",
    findings: "Findings",
    frees: "Left without errors",
    validAfter: "Without errors in all",
    wholeFile: (rules) =>
      `Before all else, mend what concerns the whole file: ${rules}. Other findings may come of it.`,
    more: (count) => `Rules with errors that follow: ${count}. They stand in the section by rule.`,
  },
  rules: {
    title: "By rule",
    none: "Nothing was found that needs mending.",
    caption: "Rules that are not satisfied, with the remedy and the article of the norm",
    chart: "Findings by rule",
    chartDescription: (count, most) =>
      `Bars of the ${count} rules that head the table. The most frequent is ${most}. The table below has the same numbers.`,
    severity: "Severity",
    rule: "Rule",
    what: "What is wrong and how to mend it",
    norm: "Norm",
    findings: "Findings",
    remedy: "To mend it:",
    left: (count) => `Rules that do not fit in this report: ${count}.`,
  },
  centers: {
    title: "By centre",
    none: "The records name no centre.",
    caption: "Centres, those with most records with errors first",
    captionRest: "The other centres",
    chart: "Centres by the share of their records without errors",
    chartDescription: (centers, clean) =>
      `Histogram of ${centers} centres: how many there are in each band of records without errors. With no error at all: ${clean}.`,
    chartTable: "The numbers of the chart",
    share: "Records without errors",
    centers: "Centres",
    center: "Centre",
    records: "Records",
    valid: "Without errors",
    validShare: "Share",
    without: "Without a centre, or of centres that are not told apart",
    rest: (count) => `See the other centres (${count})`,
    left: (count) => `Centres that do not fit in this report: ${count}. The report in JSON has them all.`,
  },
  examples: {
    title: "Examples by rule",
    intro: "Some cases of each rule are shown. The whole list is in the same report in CSV, XLSX or JSON.",
    none: "There are no examples to show.",
    place: "Where",
    message: "What is wrong",
    found: "Found",
    expected: "Expected",
    suggestion: "Suggestion",
    shown: (shown, total) => `${shown} of ${total} are shown.`,
    elsewhere: "The others are in the same report in CSV, XLSX or JSON.",
    unlisted: (count) =>
      `${count} were counted and not listed: to have them, validate again and ask for more findings.`,
    leftRules: (count) => `Rules whose examples do not fit in this report: ${count}.`,
  },
  provenance: {
    title: "What it was checked with",
    intro: "With the same files and these same conditions, the result is always the same.",
    tool: "Program",
    ruleset: "Version of the rules",
    asOf: "Day of the check",
    calendar: "Calendar of holidays",
    territory: "Territory",
    parameters: "Thresholds changed",
    byDefault: "None: the defaults hold.",
    only: "Rules applied",
    all: "All that are in force for each record",
    suppressed: "Rules that were not applied, and why",
    noneSuppressed: "No rule was left out.",
    dated: {
      title: "Dated suppressions",
      intro: "What they leave out is in no other count of this report.",
      until: "Until",
      only: "Only for",
      outcome: "Findings that it left out",
      leftOut: (count) => count,
      unused: "None: it was not used",
      expired: "Expired: no longer applies",
    },
    rule: "Rule",
    reason: "Reason",
    inputs: "Files checked",
    file: "File",
    kind: "Content",
    format: "Format",
    encoding: "Encoding",
    rows: "Records",
    norms: "Norms and sources cited",
    norm: "Norm",
    normTitle: "Title",
    inForce: "In force from",
    isReport: "not in force: a source",
    left: (count) => `They do not fit in this report: ${count}.`,
  },
};

export const words: Readonly<Record<"es" | "en", Words>> = { es, en };
