/** What the command says of files, and beside its output. */
const es = {
  noFile: (name: string, near: string | undefined) =>
    `No existe el archivo «${name}».${near === undefined ? "" : ` ¿Quiso decir «${near}»?`}`,
  noMatch: (pattern: string) => `Ningún archivo corresponde a «${pattern}».`,
  emptyFolder: (folder: string, endings: string) =>
    `La carpeta «${folder}» no tiene archivos que se puedan leer (${endings}).`,
  emptyOut: "--out necesita el nombre de un archivo.",
  outIsFolder: (file: string) => `--out debe ser un archivo, y «${file}» es una carpeta.`,
  outIsInput: (file: string) =>
    `El informe no puede reemplazar a «${file}», que es uno de los archivos que se revisan.`,
  noFolder: (folder: string) => `No existe la carpeta «${folder}» para el informe.`,
  standardInput: "entrada estándar",
  standardOutput: "salida estándar",
  system: {
    ENOENT: "ya no existe.",
    EACCES: "no hay permiso para usarlo.",
    EPERM: "no hay permiso para usarlo.",
    EISDIR: "es una carpeta, no un archivo.",
    ENOTDIR: "parte de su ruta no es una carpeta.",
    ENAMETOOLONG: "el nombre es demasiado largo.",
    ELOOP: "sus enlaces se apuntan en círculo.",
    EMFILE: "hay demasiados archivos abiertos.",
    EROFS: "el disco es de solo lectura.",
    ENOSPC: "no queda espacio en el disco.",
    EIO: "el disco o la red fallaron al usarlo.",
    ESTALE: "dejó de estar disponible mientras se usaba.",
  },
  systemOther: (code: string) => `el sistema no permite usarlo (${code}).`,

  // Notices.
  entityUsed: (label: string, name: string, files: string) =>
    `Se revisó como «${label}» (${name}), por sus encabezados: ${files}`,
  moreFiles: (count: number) => `y ${count} más`,
  written: (file: string, errors: number, warnings: number, infos: number) =>
    `Informe escrito en ${file}: ${errors} ${errors === 1 ? "error" : "errores"}, ${warnings} ${warnings === 1 ? "aviso" : "avisos"}, ${infos} ${infos === 1 ? "nota" : "notas"}.`,
  belowSeverity: (count: number) =>
    `${count === 1 ? "Queda 1 hallazgo" : `Quedan ${count} hallazgos`} de menor severidad sin mostrar (--severity).`,
  lines: (count: number) => `${count.toLocaleString("en-US")} ${count === 1 ? "línea" : "líneas"}`,
  listening: (url: string) => `Aurora atiende en ${url} (Ctrl+C para terminar)`,
};

/** These texts, in one language. */
export type FileTexts = typeof es;

const en: FileTexts = {
  noFile: (name, near) =>
    `There is no file "${name}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
  noMatch: (pattern) => `No file matches "${pattern}".`,
  emptyFolder: (folder, endings) => `The folder "${folder}" has no file that can be read (${endings}).`,
  emptyOut: "--out needs the name of a file.",
  outIsFolder: (file) => `--out must be a file, and "${file}" is a folder.`,
  outIsInput: (file) => `The report cannot replace "${file}", which is one of the files to check.`,
  noFolder: (folder) => `There is no folder "${folder}" for the report.`,
  standardInput: "standard input",
  standardOutput: "standard output",
  system: {
    ENOENT: "it is no longer there.",
    EACCES: "there is no permission to use it.",
    EPERM: "there is no permission to use it.",
    EISDIR: "it is a folder, not a file.",
    ENOTDIR: "part of its path is no folder.",
    ENAMETOOLONG: "the name is too long.",
    ELOOP: "its links go round in a circle.",
    EMFILE: "too many files are open.",
    EROFS: "the disk is read-only.",
    ENOSPC: "no space is left on the disk.",
    EIO: "the disk or the network failed.",
    ESTALE: "it went away while it was used.",
  },
  systemOther: (code) => `the system does not let it be used (${code}).`,

  entityUsed: (label, name, files) => `Checked as "${label}" (${name}), by the headers: ${files}`,
  moreFiles: (count) => `and ${count} more`,
  written: (file, errors, warnings, infos) =>
    `Report written to ${file}: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${infos} ${infos === 1 ? "info" : "infos"}.`,
  belowSeverity: (count) =>
    `${count === 1 ? "1 finding" : `${count} findings`} of lower severity not shown (--severity).`,
  lines: (count) => `${count.toLocaleString("en-US")} ${count === 1 ? "line" : "lines"}`,
  listening: (url) => `Aurora listens at ${url} (Ctrl+C to end)`,
};

export const fileTexts: Readonly<Record<"es" | "en", FileTexts>> = { es, en };
