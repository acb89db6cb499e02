/** What the command says of reports, of suppressions and of what it writes into folders. */
const es = {
  unknownSplit: (given: string) => `No se puede separar por «${given}»; solo por center (--split-by center).`,
  splitNeedsOut: "--split-by center escribe un informe por centro: indique la carpeta con --out CARPETA.",
  splitNoExplain: "--explain explica un registro y --split-by separa por centros: use uno de los dos.",
  explainFormats: "--explain se muestra con --format text o json.",
  workbookToTerminal: "Un libro de Excel no se puede mostrar en la terminal: indique --out marcado.xlsx.",
  workbooksNeedFolder: (count: number) =>
    `Son ${count} archivos, y se devuelve un libro por cada uno: indique la carpeta con --out CARPETA.`,
  workbookEnding: (file: string, ending: string) =>
    `«${file}» debe terminar en ${ending}: Excel no abre con otro nombre un libro ${ending === ".xlsm" ? "con macros" : "sin macros"}.`,
  outIsFile: (file: string) => `--out debe ser una carpeta, y «${file}» es un archivo.`,
  folderInUse: (folder: string, files: string) =>
    `La carpeta «${folder}» tiene algo que ninguna revisión dejó allí, o que cambió desde entonces: ${files}. Indique una carpeta vacía o nueva.`,
  changedMeanwhile: (file: string) => `${file}: cambió mientras se revisaba; revíselo otra vez.`,
  limitForm: (given: string) => `«--limit ${given}» no tiene la forma NOMBRE=VALOR.`,
  unknownLimit: (given: string, known: string) => `No existe el límite «${given}»; los que hay son ${known}.`,
  invalidSuppression: (rule: string) => `La excepción a ${rule} no se puede usar.`,

  // Notices.
  passedOver: (count: number, files: string) =>
    `${count === 1 ? "No se leyó 1 archivo, que no tiene" : `No se leyeron ${count} archivos, que no tienen`} un formato de registro: ${files}`,
  truncated: (listed: number, all: number) =>
    `El informe lista ${listed} de ${all} hallazgos; todos con --max-findings ${all}. Las cuentas son de todos.`,
  unusedSuppressions: (rules: string) => `Excepciones que no se usaron: ${rules}`,
  cannotMark: (file: string, why: string | undefined) =>
    `${file}: no se puede devolver marcado, porque no se pudo leer.${why === undefined ? "" : ` ${why}`}`,
  workbooksWritten: (count: number, folder: string) =>
    `${count === 1 ? "1 libro marcado escrito" : `${count} libros marcados escritos`} en ${folder}.`,
  splitWritten: (centers: number, folder: string, index: string) =>
    `${centers === 1 ? "Informe de 1 centro escrito" : `Informes de ${centers} centros escritos`} en ${folder}; el índice: ${index}.`,
  oldReportsRemoved: (count: number, folder: string) =>
    `${count === 1 ? "Se quitó 1 informe que una revisión anterior dejó" : `Se quitaron ${count} informes que una revisión anterior dejó`} en ${folder}.`,
  counts: (errors: number, warnings: number, infos: number) =>
    `${errors} ${errors === 1 ? "error" : "errores"}, ${warnings} ${warnings === 1 ? "aviso" : "avisos"}, ${infos} ${infos === 1 ? "nota" : "notas"}.`,

  // The files of a split.
  indexName: "indice",
  withoutCenterName: "sin-centro",
  centerName: "centro",
  withoutCenter: "Sin centro reconocido",
  allCenters: "Todos",
  indexHeaders: ["Centro", "Informe", "Registros", "Sin errores", "Errores", "Avisos", "Notas"],
};

/** These texts, in one language. */
export type ValidateTexts = typeof es;

const en: ValidateTexts = {
  unknownSplit: (given) => `There is no splitting by "${given}"; only by center (--split-by center).`,
  splitNeedsOut: "--split-by center writes a report for each centre: name the folder with --out FOLDER.",
  splitNoExplain: "--explain explains a record and --split-by parts by centre: use one of the two.",
  explainFormats: "--explain is shown with --format text or json.",
  workbookToTerminal: "A workbook cannot be shown in a terminal: name --out marked.xlsx.",
  workbooksNeedFolder: (count) =>
    `There are ${count} files, and a workbook is given back for each: name the folder with --out FOLDER.`,
  workbookEnding: (file, ending) =>
    `"${file}" has to end in ${ending}: Excel opens no workbook ${ending === ".xlsm" ? "with macros" : "without macros"} under another name.`,
  outIsFile: (file) => `--out has to be a folder, and "${file}" is a file.`,
  folderInUse: (folder, files) =>
    `The folder "${folder}" holds what no check left there, or what was changed since: ${files}. Name a folder that is empty or new.`,
  changedMeanwhile: (file) => `${file}: it changed while it was checked; check it again.`,
  limitForm: (given) => `"--limit ${given}" is not of the form NAME=VALUE.`,
  unknownLimit: (given, known) => `There is no limit "${given}"; there are ${known}.`,
  invalidSuppression: (rule) => `The suppression of ${rule} cannot be used.`,

  passedOver: (count, files) =>
    `${count === 1 ? "1 file was not read, which has" : `${count} files were not read, which have`} no format of registers: ${files}`,
  truncated: (listed, all) =>
    `The report lists ${listed} of ${all} findings; all with --max-findings ${all}. The counts are of all.`,
  unusedSuppressions: (rules) => `Suppressions that were not used: ${rules}`,
  cannotMark: (file, why) =>
    `${file}: it cannot be given back marked, since it could not be read.${why === undefined ? "" : ` ${why}`}`,
  workbooksWritten: (count, folder) =>
    `${count === 1 ? "1 marked workbook" : `${count} marked workbooks`} written to ${folder}.`,
  splitWritten: (centers, folder, index) =>
    `${centers === 1 ? "Report of 1 centre" : `Reports of ${centers} centres`} written to ${folder}; the index: ${index}.`,
  oldReportsRemoved: (count, folder) =>
    `${count === 1 ? "1 report" : `${count} reports`} that an earlier check had left in ${folder} removed.`,
  counts: (errors, warnings, infos) =>
    `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${infos} ${infos === 1 ? "info" : "infos"}.`,

  indexName: "index",
  withoutCenterName: "without-centre",
  centerName: "centre",
  withoutCenter: "Without a known centre",
  allCenters: "All",
  indexHeaders: ["Centre", "Report", "Records", "Without errors", "Errors", "Warnings", "Infos"],
};

export const validateTexts = { es, en };
