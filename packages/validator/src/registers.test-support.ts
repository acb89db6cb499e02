import { appAction, type Entity, preventiveAction } from "@aurora/domain/records";
import type { Report } from "./report/report.js";
import type { Finding } from "./run/finding.js";

/** The day as of which the registers of the tests are judged. */
export const asOf = "2023-12-31";

/** The cells of one row by their headers. */
export type Row = Readonly<Record<string, string>>;

/** An action that breaks no rule, as people write it in a table; a header that is not here is empty. */
export const cleanRow: Row = {
  id_accion: "A-0001",
  cem: "CEM Abancay",
  tipo_cem: "CEM Regular",
  ubigeo: "030101",
  departamento: "Apurímac",
  provincia: "Abancay",
  distrito: "Abancay",
  fecha_inicio: "2023-03-15",
  fecha_fin: "2023-03-15",
  fecha_programada: "2023-03-15",
  hora_programada: "09:00",
  hora_inicio: "09:00",
  hora_fin_programada: "11:00",
  hora_fin: "11:00",
  aviso_retraso: "no",
  aviso_extension: "no",
  fecha_registro: "2023-03-16",
  unidad: "Intervención preventiva",
  clase: "Intervención preventiva sostenida",
  id_intervencion: "INT-01",
  estrategia: "Educativa",
  tipo_accion: "Capacitación",
  tema: "Prevención de la violencia en la pareja",
  nivel_prevencion: "Primaria",
  criterio_seleccion: "Población en general",
  poblacion: "Mujeres; Personas adultas",
  tipos_violencia: "Física; Psicológica",
  modalidades: "Violencia en relación de pareja",
  modalidad_otra: "",
  enfoques: "Género; Derechos humanos; Territorial",
  niveles_ecologicos: "Individual",
  modo: "Presencial",
  lugar: "Auditorio municipal",
  organizador: "CEM",
  lugar_accesible: "sí",
  condiciones_seguras: "sí",
  seguridad_coordinada: "sí",
  personal_identificado: "sí",
  imagen_institucional: "sí",
  convocatoria_previa: "sí",
  trato_respetuoso: "sí",
  lenguaje_claro: "sí",
  material_vigente: "sí",
  metodologia_seguida: "sí",
  servicios_informados: "sí",
  satisfaccion_aplicada: "sí",
  evidencia_archivada: "sí",
  certificados_emitidos: "sí",
  m_0_5: "0",
  m_6_11: "0",
  m_12_14: "0",
  m_15_17: "0",
  m_18_29: "12",
  m_30_59: "22",
  m_60_mas: "0",
  h_0_5: "0",
  h_6_11: "0",
  h_12_14: "0",
  h_15_17: "0",
  h_18_29: "0",
  h_30_59: "0",
  h_60_mas: "0",
  total_participantes: "34",
  casos_detectados: "1",
  casos_derivados_cem: "1",
  informo_linea_100: "sí",
  casos_conexos: "0",
  derivaciones_externas: "0",
  materias_externas: "",
  cargo_responsable: "Promotor/a",
  aliados: "Municipalidad Provincial de Abancay",
  campania: "",
  campania_nacional: "no",
  convenio: "",
  coordinacion_up: "sí",
  observaciones: "",
};

/** The official headers of actions, in their order. */
export const actionHeaders: readonly string[] = headersOf(preventiveAction);

/** A row of the programme's own register that breaks no rule. */
export const cleanAppRow: Row = {
  ...Object.fromEntries(headersOf(appAction).map((header) => [header, "0"])),
  app_id: "100",
  cem_code: "ABANCAY",
  start_date: "2017-03-15",
  state_code: "3",
  province_code: "301",
  district_code: "30101",
  area: "1",
  action_code: "A-1111",
  campaign: "5",
  es_m: "18",
  es_v: "14",
  adol_m: "10",
  adol_v: "9",
  adol_t_m: "8",
  adol_t_v: "5",
};

/** The official headers of the programme's own register, in their order. */
export const appHeaders: readonly string[] = headersOf(appAction);

function headersOf(entity: Entity): string[] {
  return Object.values(entity.fields).map(({ header }) => header);
}

/** Rows of clean actions, each with its own id and topic and with what is changed in it. */
export function actions(...changes: readonly Row[]): Row[] {
  return changes.map((change, index) => {
    const number = String(index + 1).padStart(4, "0");
    return { ...cleanRow, id_accion: `A-${number}`, tema: `Taller ${number}`, ...change };
  });
}

/** How a table is written. */
export interface TableFormat {
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly headers?: readonly string[];
}

/** A table as RFC 4180 writes it, quotes only where they are needed. */
export function csv(rows: readonly Row[], format: TableFormat = {}): string {
  const { headers = actionHeaders } = format;
  return lines(
    [
      headers,
      ...rows.map((row) => headers.map((header) => (Object.hasOwn(row, header) ? (row[header] ?? "") : ""))),
    ],
    format,
  );
}

/** Cells as lines of a table. */
export function lines(
  rows: readonly (readonly string[])[],
  { delimiter = ",", lineEnd = "\n" }: TableFormat = {},
): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join("");
}

/** The encodings in which tables are written, with and without a byte-order mark. */
export const encodings = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "utf-8 with mark": (text) => new TextEncoder().encode(`\ufeff${text}`),
  "utf-16le": (text) => utf16(text, true),
  "utf-16le with mark": (text) => utf16(`\ufeff${text}`, true),
  "utf-16be": (text) => utf16(text, false),
  "utf-16be with mark": (text) => utf16(`\ufeff${text}`, false),
  "windows-1252": (text) =>
    Uint8Array.from(text, (char) => (char === "–" ? 0x96 : (char.codePointAt(0) as number))),
} satisfies Record<string, (text: string) => Uint8Array>;

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

/** Bytes in chunks of these sizes, over and over. */
export function* chunks(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  let at = 0;
  for (let index = 0; at < bytes.length; index++) {
    const size = Math.max(1, sizes[index % sizes.length] as number);
    yield bytes.slice(at, at + size);
    at += size;
  }
}

/** What a test says of a finding: where, on what, what was found. */
export interface Told {
  readonly rule: string;
  readonly row: number | null;
  readonly columns: readonly string[];
  readonly value: string | null;
  readonly suggestion?: string;
}

/** The findings of a report as tests tell them. */
export function told({ findings }: Pick<Report, "findings">): Told[] {
  return findings.map(({ rule, record, columns, value, suggestion }: Finding) => ({
    rule,
    row: record.row,
    columns,
    value,
    ...(suggestion === null ? {} : { suggestion }),
  }));
}

/** The codes of a report's findings, in their order. */
export function codes({ findings }: Pick<Report, "findings">): string[] {
  return findings.map(({ rule }) => rule);
}
