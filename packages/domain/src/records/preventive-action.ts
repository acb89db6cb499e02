import {
  actionKind,
  audienceSelection,
  centerKind,
  ecologicalLevel,
  externalMatter,
  focusApproach,
  guidelineLevels,
  interventionClass,
  narrow,
  population,
  preventionLevel,
  preventiveUnit,
  staffRole,
  strategy,
  violenceModality,
  violenceType,
} from "../taxonomy/index.js";
import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { code, codes, count, date, identifier, text, texts, time, ubigeo, yesNo } from "./field.js";
import { actionMode, organizer } from "./local-schemes.js";

/** One row of the register of preventive actions (RDE-290-2022 VI.6.1.a and VI.6.5.6.a, ficha de registro). */
export const preventiveAction = defineEntity({
  name: "preventive-action",
  label: { es: "Acción preventiva", en: "Preventive action" },
  idField: "id",
  centerField: "center",
  dateFields: ["startDate"],
  likenessFields: ["center", "startDate", "ubigeo", "kind", "topic", "total"],
  fields: {
    id: identifier({
      header: "id_accion",
      required: true,
      maxLength: 64,
      label: { es: "Código de la acción", en: "Action id" },
    }),
    center: text({
      header: "cem",
      required: true,
      maxLength: 200,
      freeText: false,
      label: { es: "Centro Emergencia Mujer", en: "Centre" },
    }),
    centerKind: code(centerKind, {
      header: "tipo_cem",
      required: true,
      label: { es: "Tipo de CEM", en: "Kind of centre" },
    }),
    ubigeo: ubigeo({
      header: "ubigeo",
      required: true,
      label: { es: "Ubigeo INEI del distrito", en: "INEI district code" },
    }),
    department: text({
      header: "departamento",
      maxLength: 100,
      freeText: false,
      label: { es: "Departamento", en: "Department" },
    }),
    province: text({
      header: "provincia",
      maxLength: 100,
      freeText: false,
      label: { es: "Provincia", en: "Province" },
    }),
    district: text({
      header: "distrito",
      maxLength: 100,
      freeText: false,
      label: { es: "Distrito", en: "District" },
    }),
    startDate: date({
      header: "fecha_inicio",
      required: true,
      label: { es: "Fecha de inicio", en: "Start date" },
    }),
    endDate: date({ header: "fecha_fin", label: { es: "Fecha de fin", en: "End date" } }),
    scheduledDate: date({
      header: "fecha_programada",
      label: { es: "Fecha programada", en: "Scheduled date" },
    }),
    scheduledTime: time({
      header: "hora_programada",
      label: { es: "Hora programada de inicio", en: "Scheduled start time" },
    }),
    startTime: time({ header: "hora_inicio", label: { es: "Hora de inicio", en: "Start time" } }),
    scheduledEndTime: time({
      header: "hora_fin_programada",
      label: { es: "Hora programada de fin", en: "Scheduled end time" },
    }),
    endTime: time({ header: "hora_fin", label: { es: "Hora de fin", en: "End time" } }),
    delayNotified: yesNo({
      header: "aviso_retraso",
      label: { es: "Se avisó el retraso", en: "Delay notified" },
    }),
    extensionNotified: yesNo({
      header: "aviso_extension",
      label: { es: "Se avisó la extensión", en: "Extension notified" },
    }),
    registeredOn: date({
      header: "fecha_registro",
      required: true,
      label: { es: "Fecha de registro", en: "Registered on" },
    }),
    unit: code(preventiveUnit, {
      header: "unidad",
      required: true,
      label: { es: "Unidad preventiva", en: "Preventive unit" },
    }),
    class: code(interventionClass, {
      header: "clase",
      required: true,
      label: { es: "Clase de intervención", en: "Intervention class" },
    }),
    interventionId: identifier({
      header: "id_intervencion",
      maxLength: 64,
      label: { es: "Código de la intervención", en: "Intervention id" },
    }),
    strategy: code(strategy, {
      header: "estrategia",
      required: true,
      label: { es: "Estrategia", en: "Strategy" },
    }),
    kind: code(actionKind, {
      header: "tipo_accion",
      required: true,
      label: { es: "Tipo de acción", en: "Kind of action" },
    }),
    topic: text({ header: "tema", required: true, maxLength: 300, label: { es: "Tema", en: "Topic" } }),
    level: code(preventionLevel, {
      header: "nivel_prevencion",
      label: { es: "Nivel de prevención", en: "Prevention level" },
    }),
    selection: code(audienceSelection, {
      header: "criterio_seleccion",
      required: true,
      label: { es: "Criterio de selección del público", en: "Audience selection" },
    }),
    audience: codes(population, {
      header: "poblacion",
      required: true,
      label: { es: "Población", en: "Audience" },
    }),
    violenceTypes: codes(violenceType, {
      header: "tipos_violencia",
      required: true,
      label: { es: "Tipos de violencia", en: "Violence types" },
    }),
    modalities: codes(violenceModality, {
      header: "modalidades",
      label: { es: "Modalidades de violencia", en: "Violence modalities" },
    }),
    modalityOther: text({
      header: "modalidad_otra",
      maxLength: 200,
      label: { es: "Otra modalidad", en: "Other modality" },
    }),
    approaches: codes(focusApproach, {
      header: "enfoques",
      required: true,
      label: { es: "Enfoques", en: "Approaches" },
    }),
    ecologicalLevels: codes(narrow(ecologicalLevel, guidelineLevels), {
      header: "niveles_ecologicos",
      required: true,
      label: { es: "Niveles ecológicos", en: "Ecological levels" },
    }),
    mode: code(actionMode, { header: "modo", required: true, label: { es: "Modo", en: "Mode" } }),
    venue: text({ header: "lugar", maxLength: 300, label: { es: "Lugar", en: "Venue" } }),
    organizer: code(organizer, { header: "organizador", label: { es: "Organizador", en: "Organizer" } }),
    accessibleVenue: yesNo({
      header: "lugar_accesible",
      label: { es: "Lugar accesible", en: "Accessible venue" },
    }),
    safeConditions: yesNo({
      header: "condiciones_seguras",
      label: { es: "Condiciones de seguridad, salubridad e higiene", en: "Safe and healthy conditions" },
    }),
    safetyCoordinated: yesNo({
      header: "seguridad_coordinada",
      label: { es: "Seguridad coordinada con las instancias responsables", en: "Safety coordinated" },
    }),
    staffIdentified: yesNo({
      header: "personal_identificado",
      label: { es: "Personal identificado", en: "Staff identified" },
    }),
    institutionalImage: yesNo({
      header: "imagen_institucional",
      label: { es: "Imagen institucional", en: "Institutional image" },
    }),
    advanceNotice: yesNo({
      header: "convocatoria_previa",
      label: { es: "Convocatoria con antelación", en: "Notice given in advance" },
    }),
    respectfulTreatment: yesNo({
      header: "trato_respetuoso",
      label: { es: "Trato respetuoso", en: "Respectful treatment" },
    }),
    plainLanguage: yesNo({
      header: "lenguaje_claro",
      label: { es: "Lenguaje sencillo, comprensible e inclusivo", en: "Plain language" },
    }),
    upToDateMaterial: yesNo({
      header: "material_vigente",
      label: { es: "Material vigente", en: "Up-to-date material" },
    }),
    methodologyFollowed: yesNo({
      header: "metodologia_seguida",
      label: { es: "Se siguió la metodología", en: "Methodology followed" },
    }),
    servicesInformed: yesNo({
      header: "servicios_informados",
      label: { es: "Se informó sobre los servicios", en: "Services informed" },
    }),
    satisfactionMeasured: yesNo({
      header: "satisfaccion_aplicada",
      label: { es: "Se midió la satisfacción", en: "Satisfaction measured" },
    }),
    evidenceKept: yesNo({
      header: "evidencia_archivada",
      label: { es: "Evidencia archivada", en: "Evidence kept" },
    }),
    certificatesIssued: yesNo({
      header: "certificados_emitidos",
      label: { es: "Certificados emitidos", en: "Certificates issued" },
    }),
    women0to5: count({
      header: "m_0_5",
      whenEmpty: 0,
      label: { es: "Mujeres de 0 a 5 años", en: "Women aged 0 to 5" },
    }),
    women6to11: count({
      header: "m_6_11",
      whenEmpty: 0,
      label: { es: "Mujeres de 6 a 11 años", en: "Women aged 6 to 11" },
    }),
    women12to14: count({
      header: "m_12_14",
      whenEmpty: 0,
      label: { es: "Mujeres de 12 a 14 años", en: "Women aged 12 to 14" },
    }),
    women15to17: count({
      header: "m_15_17",
      whenEmpty: 0,
      label: { es: "Mujeres de 15 a 17 años", en: "Women aged 15 to 17" },
    }),
    women18to29: count({
      header: "m_18_29",
      whenEmpty: 0,
      label: { es: "Mujeres de 18 a 29 años", en: "Women aged 18 to 29" },
    }),
    women30to59: count({
      header: "m_30_59",
      whenEmpty: 0,
      label: { es: "Mujeres de 30 a 59 años", en: "Women aged 30 to 59" },
    }),
    women60plus: count({
      header: "m_60_mas",
      whenEmpty: 0,
      label: { es: "Mujeres de 60 años a más", en: "Women aged 60 and over" },
    }),
    men0to5: count({
      header: "h_0_5",
      whenEmpty: 0,
      label: { es: "Hombres de 0 a 5 años", en: "Men aged 0 to 5" },
    }),
    men6to11: count({
      header: "h_6_11",
      whenEmpty: 0,
      label: { es: "Hombres de 6 a 11 años", en: "Men aged 6 to 11" },
    }),
    men12to14: count({
      header: "h_12_14",
      whenEmpty: 0,
      label: { es: "Hombres de 12 a 14 años", en: "Men aged 12 to 14" },
    }),
    men15to17: count({
      header: "h_15_17",
      whenEmpty: 0,
      label: { es: "Hombres de 15 a 17 años", en: "Men aged 15 to 17" },
    }),
    men18to29: count({
      header: "h_18_29",
      whenEmpty: 0,
      label: { es: "Hombres de 18 a 29 años", en: "Men aged 18 to 29" },
    }),
    men30to59: count({
      header: "h_30_59",
      whenEmpty: 0,
      label: { es: "Hombres de 30 a 59 años", en: "Men aged 30 to 59" },
    }),
    men60plus: count({
      header: "h_60_mas",
      whenEmpty: 0,
      label: { es: "Hombres de 60 años a más", en: "Men aged 60 and over" },
    }),
    total: count({
      header: "total_participantes",
      required: true,
      label: { es: "Total de participantes", en: "Total participants" },
    }),
    casesDetected: count({
      header: "casos_detectados",
      label: { es: "Casos de violencia detectados", en: "Cases of violence detected" },
    }),
    casesReferredToCem: count({
      header: "casos_derivados_cem",
      label: { es: "Casos derivados al CEM", en: "Cases referred to the CEM" },
    }),
    informedLinea100: yesNo({
      header: "informo_linea_100",
      label: { es: "Se informó sobre la Línea 100", en: "Línea 100 informed of" },
    }),
    connectedCasesDetected: count({
      header: "casos_conexos",
      label: { es: "Casos conexos detectados", en: "Connected cases detected" },
    }),
    externalReferrals: count({
      header: "derivaciones_externas",
      label: { es: "Derivaciones a servicios externos", en: "Referrals to external services" },
    }),
    externalMatters: codes(externalMatter, {
      header: "materias_externas",
      label: { es: "Materias de las derivaciones externas", en: "Matters of the external referrals" },
    }),
    staffRole: code(staffRole, {
      header: "cargo_responsable",
      required: true,
      label: { es: "Cargo de la persona responsable", en: "Staff role" },
    }),
    actors: texts({ header: "aliados", maxLength: 300, label: { es: "Aliados", en: "Articulated actors" } }),
    campaign: text({
      header: "campania",
      aliases: ["campaña"],
      maxLength: 200,
      label: { es: "Campaña", en: "Campaign" },
    }),
    nationalCampaign: yesNo({
      header: "campania_nacional",
      aliases: ["campaña_nacional"],
      label: { es: "Campaña nacional", en: "National campaign" },
    }),
    agreement: text({ header: "convenio", maxLength: 300, label: { es: "Convenio", en: "Agreement" } }),
    coordinatedWithUP: yesNo({
      header: "coordinacion_up",
      label: { es: "Coordinada con la Unidad de Prevención", en: "Coordinated with the Prevention Unit" },
    }),
    notes: text({ header: "observaciones", maxLength: 2000, label: { es: "Observaciones", en: "Notes" } }),
  },
});

/** A complete, well-formed preventive action, as JSON holds it. */
export type PreventiveAction = RecordOf<typeof preventiveAction>;

/** What is known of a preventive action: any field may be unknown. */
export type PreventiveActionFacts = FactsOf<typeof preventiveAction>;
