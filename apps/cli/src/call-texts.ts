/** What the command says of a call that cannot be. */
const es = {
  fault: (what: string, version: string) =>
    `Fallo interno de aurora ${version}: ${what}. Avise a quien mantiene Aurora con esta línea y la orden que usó; AURORA_DEBUG=1 muestra los detalles.`,
  seeHelp: (command: string) => `Vea: ${command} --help`,
  didYouMean: (word: string) => ` ¿Quiso decir «${word}»?`,
  unknownOption: (option: string) => `No existe la opción «${option}».`,
  unknownCommand: (command: string) => `No existe la orden «${command}».`,
  missingArgument: (name: string) => `Falta indicar ${name}.`,
  missingValue: (option: string) => `La opción «${option}» necesita un valor.`,
  tooMany: (command: string) => `Sobran argumentos en «${command}».`,
  unknownFormat: (given: string, known: string) =>
    `No existe el formato «${given}»; los que hay son ${known}.`,
  unknownEnding: (out: string, known: string) =>
    `La terminación de «${out}» no es la de ningún informe; use ${known}, o indique el formato con --format.`,
  unknownSeverity: (given: string) =>
    `No existe la severidad «${given}»; las que hay son error, warning e info.`,
  unknownLanguage: (given: string) => `No existe el idioma «${given}»; los que hay son es y en.`,
  unknownRule: (given: string) => `No existe la regla «${given}».`,
  unknownEntity: (given: string, known: string) =>
    `No existe la entidad «${given}»; las que hay son ${known}.`,
  nestedEntity: (name: string, fields: string) =>
    `Una tabla no puede llevar registros de ${name}: lo que no les puede faltar son listas u objetos (${fields}), que van en JSON (aurora schema ${name}).`,
  fieldsLeftOut: (name: string, fields: string) =>
    `Sin columna, porque son listas u objetos: ${fields}. Van en JSON (aurora schema ${name}).`,
  templateNeedsOut: (name: string) =>
    `Indique el archivo de la plantilla: aurora template ${name} --out plantilla.xlsx`,
  templateWritten: (label: string, file: string) => `Plantilla de «${label}» escrita en ${file}.`,
  invalidRows: (given: string, most: number) =>
    `--rows debe ser un número entero de 1 a ${most}, no «${given}».`,
  unknownParameter: (given: string, known: string) =>
    `Ninguna regla tiene el parámetro «${given}»; los que hay son ${known}.`,
  invalidParameter: (name: string, minimum: number) =>
    `El parámetro «${name}» debe ser un número de ${minimum} o más.`,
  paramForm: (given: string) => `«--param ${given}» no tiene la forma NOMBRE=VALOR.`,
  unknownField: (given: string) => `No existe el campo «${given}».`,
  mapForm: (given: string) => `«--map ${given}» no tiene la forma ENCABEZADO=CAMPO.`,
  mapSharesNoEntity: (fields: string) =>
    `Ningún tipo de registro tiene todos los campos de --map: ${fields}. Los de cada uno: aurora schema ENTIDAD.`,
  noSheets: "--sheet es para libros de Excel (.xlsx), y ninguno de los archivos lo es.",
  noSuchSheet: (given: string, sheets: string) => `Ninguna hoja se llama «${given}»; hay ${sheets}.`,
  onlyElsewhere: (kinds: string) =>
    `Ninguna regla de --only habla de lo que se leyó (${kinds}): no se revisó nada.`,
  skipNeedsReason: (code: string) =>
    `Indique por qué se omite la regla: --skip ${code}="motivo". El motivo sale en el informe: no nombre a personas.`,
  unskippableRule: (code: string) => `${code} no se puede omitir: callar lo que dice parecería un veredicto.`,
  invalidDate: (given: string) => `«${given}» no es una fecha; escríbala AAAA-MM-DD.`,
  invalidCount: (option: string, given: string) =>
    `${option} debe ser un número entero de 0 o más, no «${given}».`,
  invalidThreads: (given: string) => `--threads debe ser 1 o 2, no «${given}».`,
  readAlone: (file: string) => `${file}: falló el segundo hilo; se leyó en uno solo. El informe es el mismo.`,
  invalidPort: (given: string) => `--port debe ser un número entero de 0 a 65535, no «${given}».`,
  portTaken: (port: number) => `El puerto ${port} ya está en uso; elija otro con --port.`,
  portForbidden: (port: number) => `No hay permiso para usar el puerto ${port}; elija otro con --port.`,
  hostUnavailable: (host: string) =>
    `Esta máquina no tiene la dirección «${host}»; revise --host o AURORA_HOST.`,
  invalidKeyName: (given: string) =>
    `«${given}» no sirve como nombre de clave: hasta 32 letras minúsculas sin tilde, cifras y guiones; el de un sistema, no el de una persona.`,
  newKey:
    "Es la clave: no se vuelve a mostrar; entréguela a quien la usará. El servicio solo necesita la línea que sigue, en AURORA_API_KEYS o en el archivo de AURORA_API_KEYS_FILE:",
  unknownScheme: (given: string) => `No existe el esquema «${given}».`,
  unknownConcept: (given: string, scheme: string) => `El esquema ${scheme} no tiene el concepto «${given}».`,
  unknownDecision: (given: string) => `No existe la decisión «${given}».`,
  noCase: (name: string) => `No llegó ningún caso. Un ejemplo de la entrada: aurora decide ${name} --example`,
  notJson: (file: string) => `${file}: no es JSON bien formado; se espera un objeto.`,
  expects: (what: string) => `se espera ${what}.`,
  moreIssues: (count: number) => `y ${count} más`,
  nothingToExplain: (id: string) =>
    `Ningún registro tiene el identificador «${id}»; para uno sin identificador, use su fila: --explain row:17.`,
  noRecordOnRow: (row: string) =>
    `En la fila ${row} no hay ningún registro; las filas se cuentan como en la hoja de cálculo, con el encabezado.`,
  unknownNorm: (given: string, known: string) => `No existe la norma «${given}»; las que hay son ${known}.`,
};

/** These texts, in one language. */
export type CallTexts = typeof es;

const en: CallTexts = {
  fault: (what, version) =>
    `Internal fault of aurora ${version}: ${what}. Tell those who maintain Aurora, with this line and the command you used; AURORA_DEBUG=1 shows the details.`,
  seeHelp: (command) => `See: ${command} --help`,
  didYouMean: (word) => ` Did you mean "${word}"?`,
  unknownOption: (option) => `There is no option "${option}".`,
  unknownCommand: (command) => `There is no command "${command}".`,
  missingArgument: (name) => `${name} is missing.`,
  missingValue: (option) => `The option "${option}" needs a value.`,
  tooMany: (command) => `Too many arguments for "${command}".`,
  unknownFormat: (given, known) => `There is no format "${given}"; there are ${known}.`,
  unknownEnding: (out, known) =>
    `No report has the ending of "${out}"; use ${known}, or give the format with --format.`,
  unknownSeverity: (given) => `There is no severity "${given}"; there are error, warning and info.`,
  unknownLanguage: (given) => `There is no language "${given}"; there are es and en.`,
  unknownRule: (given) => `There is no rule "${given}".`,
  unknownEntity: (given, known) => `There is no entity "${given}"; there are ${known}.`,
  nestedEntity: (name, fields) =>
    `No table can bring records of ${name}: what they cannot do without are lists or objects (${fields}), which come as JSON (aurora schema ${name}).`,
  fieldsLeftOut: (name, fields) =>
    `Without a column, since they are lists or objects: ${fields}. They come as JSON (aurora schema ${name}).`,
  templateNeedsOut: (name) => `Name the template's file: aurora template ${name} --out template.xlsx`,
  templateWritten: (label, file) => `Template of "${label}" written to ${file}.`,
  invalidRows: (given, most) => `--rows must be a whole number from 1 to ${most}, not "${given}".`,
  unknownParameter: (given, known) => `No rule has a parameter "${given}"; there are ${known}.`,
  invalidParameter: (name, minimum) => `The parameter "${name}" must be a number of ${minimum} or more.`,
  paramForm: (given) => `"--param ${given}" is not of the form NAME=VALUE.`,
  unknownField: (given) => `There is no field "${given}".`,
  mapForm: (given) => `"--map ${given}" is not of the form HEADER=FIELD.`,
  mapSharesNoEntity: (fields) =>
    `No kind of record has all the fields of --map: ${fields}. Those of each: aurora schema ENTITY.`,
  noSheets: "--sheet is for Excel workbooks (.xlsx), and none of the files is one.",
  noSuchSheet: (given, sheets) => `No sheet is called "${given}"; there are ${sheets}.`,
  onlyElsewhere: (kinds) => `No rule of --only speaks of what was read (${kinds}): nothing was checked.`,
  skipNeedsReason: (code) =>
    `Say why the rule is left out: --skip ${code}="reason". The report shows the reason: name no person in it.`,
  unskippableRule: (code) =>
    `${code} cannot be left out: silence about what it says would pass for a verdict.`,
  invalidDate: (given) => `"${given}" is no day; write it YYYY-MM-DD.`,
  invalidCount: (option, given) => `${option} must be a whole number of 0 or more, not "${given}".`,
  invalidThreads: (given) => `--threads must be 1 or 2, not "${given}".`,
  readAlone: (file) => `${file}: the second thread failed; it was read on one. The report is the same.`,
  invalidPort: (given) => `--port must be a whole number from 0 to 65535, not "${given}".`,
  portTaken: (port) => `Port ${port} is in use; choose another with --port.`,
  portForbidden: (port) => `Port ${port} may not be used; choose another with --port.`,
  hostUnavailable: (host) => `This machine does not have the address "${host}"; see --host or AURORA_HOST.`,
  invalidKeyName: (given) =>
    `"${given}" will not do as the name of a key: up to 32 lower-case letters, digits and hyphens; a system's, not a person's.`,
  newKey:
    "This is the key: it is not shown again; give it to whoever will use it. The service needs the line that follows alone, in AURORA_API_KEYS or in the file of AURORA_API_KEYS_FILE:",
  unknownScheme: (given) => `There is no scheme "${given}".`,
  unknownConcept: (given, scheme) => `The scheme ${scheme} has no concept "${given}".`,
  unknownDecision: (given) => `There is no decision "${given}".`,
  noCase: (name) => `No case came. An example of the input: aurora decide ${name} --example`,
  notJson: (file) => `${file}: this is no well-formed JSON; an object is expected.`,
  expects: (what) => `expected is ${what}.`,
  moreIssues: (count) => `and ${count} more`,
  nothingToExplain: (id) =>
    `No record has the id "${id}"; for one without an id use its row: --explain row:17.`,
  noRecordOnRow: (row) =>
    `There is no record on row ${row}; rows are counted as in a spreadsheet, with the header.`,
  unknownNorm: (given, known) => `There is no norm "${given}"; there are ${known}.`,
};

export const callTexts: Readonly<Record<"es" | "en", CallTexts>> = { es, en };
