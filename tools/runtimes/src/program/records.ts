/** The day as of which the cases are judged. */
export const asOf = "2023-12-31";

/** An action that breaks no rule, as a program holds it. */
const cleanAction: Readonly<Record<string, unknown>> = {
  id: "A-0001",
  center: "CEM Abancay",
  centerKind: "regular",
  ubigeo: "030101",
  department: "Apurímac",
  province: "Abancay",
  district: "Abancay",
  startDate: "2023-03-15",
  endDate: "2023-03-15",
  registeredOn: "2023-03-16",
  unit: "Intervención preventiva",
  class: "Intervención preventiva sostenida",
  interventionId: "INT-01",
  strategy: "Educativa",
  kind: "Capacitación",
  topic: "Prevención de la violencia – niñas y niños 👧🏽",
  level: "Primaria",
  selection: "Población en general",
  audience: ["Mujeres", "Personas adultas"],
  violenceTypes: ["Física", "Psicológica"],
  modalities: ["Violencia en relación de pareja"],
  approaches: ["Género", "Derechos humanos", "Territorial"],
  ecologicalLevels: ["Individual"],
  mode: "Presencial",
  accessibleVenue: true,
  safeConditions: true,
  staffIdentified: true,
  institutionalImage: true,
  certificatesIssued: true,
  servicesInformed: true,
  women18to29: 12,
  women30to59: 22,
  total: 34,
  casesDetected: 0,
  casesReferredToCem: 0,
  informedLinea100: true,
  staffRole: "Especialista social",
};

/** The clean action with another id and topic, and with what is changed in it. */
export function action(number: number, change: Readonly<Record<string, unknown>> = {}) {
  return { ...cleanAction, id: `A-${number}`, topic: `Taller n.º ${number} – «ñandú» 👧🏽`, ...change };
}

/** Actions as a table parted by semicolons, with the official headers. */
export function table(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const cell = (value: unknown): string => {
    const text = Array.isArray(value) ? value.join("; ") : value === true ? "sí" : String(value ?? "");
    return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [Object.values(headers), ...rows.map((row) => Object.keys(headers).map((name) => row[name]))]
    .map((cells) => `${cells.map(cell).join(";")}\r\n`)
    .join("");
}

/** The official headers, written out: what the packages make of them is what is tested. */
const headers = {
  id: "id_accion",
  center: "cem",
  centerKind: "tipo_cem",
  ubigeo: "ubigeo",
  department: "departamento",
  province: "provincia",
  district: "distrito",
  startDate: "fecha_inicio",
  endDate: "fecha_fin",
  registeredOn: "fecha_registro",
  unit: "unidad",
  class: "clase",
  interventionId: "id_intervencion",
  strategy: "estrategia",
  kind: "tipo_accion",
  topic: "tema",
  level: "nivel_prevencion",
  selection: "criterio_seleccion",
  audience: "poblacion",
  violenceTypes: "tipos_violencia",
  modalities: "modalidades",
  approaches: "enfoques",
  ecologicalLevels: "niveles_ecologicos",
  mode: "modo",
  accessibleVenue: "lugar_accesible",
  safeConditions: "condiciones_seguras",
  staffIdentified: "personal_identificado",
  institutionalImage: "imagen_institucional",
  certificatesIssued: "certificados_emitidos",
  servicesInformed: "servicios_informados",
  women0to5: "m_0_5",
  women6to11: "m_6_11",
  women12to14: "m_12_14",
  women15to17: "m_15_17",
  women18to29: "m_18_29",
  women30to59: "m_30_59",
  women60plus: "m_60_mas",
  men0to5: "h_0_5",
  men6to11: "h_6_11",
  men12to14: "h_12_14",
  men15to17: "h_15_17",
  men18to29: "h_18_29",
  men30to59: "h_30_59",
  men60plus: "h_60_mas",
  total: "total_participantes",
  casesDetected: "casos_detectados",
  casesReferredToCem: "casos_derivados_cem",
  informedLinea100: "informo_linea_100",
  staffRole: "cargo_responsable",
  notes: "observaciones",
};
