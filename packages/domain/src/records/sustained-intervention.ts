import {
  audienceSelection,
  ecologicalLevel,
  focusApproach,
  guidelineLevels,
  narrow,
  population,
  sector,
  violenceType,
} from "../taxonomy/index.js";
import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import {
  code,
  codes,
  count,
  date,
  group,
  groups,
  identifier,
  number,
  text,
  texts,
  ubigeos,
  yesNo,
} from "./field.js";
import { outcomeKind, targeting } from "./sustained-intervention-schemes.js";

/** The plan of a sustained preventive intervention (RDE-290-2022 VI.6.1.g, VI.6.1.j, VI.6.4.1, VII.5.a). */
export const sustainedIntervention = defineEntity({
  name: "sustained-intervention",
  label: { es: "Intervención preventiva sostenida", en: "Sustained preventive intervention" },
  idField: "id",
  dateFields: ["startDate"],
  likenessFields: [],
  fields: {
    id: identifier({
      header: "id_intervencion",
      required: true,
      maxLength: 64,
      label: { es: "Código de la intervención", en: "Intervention id" },
    }),
    name: text({
      header: "nombre",
      required: true,
      maxLength: 300,
      label: { es: "Nombre de la intervención", en: "Name of the intervention" },
    }),
    startDate: date({
      header: "fecha_inicio",
      required: true,
      label: { es: "Fecha de inicio", en: "Start date" },
    }),
    endDate: date({ header: "fecha_fin", required: true, label: { es: "Fecha de fin", en: "End date" } }),
    focusZone: ubigeos({
      header: "zona_focalizada",
      label: { es: "Zona focalizada (ubigeos)", en: "Focus zone (district codes)" },
    }),
    methodology: group(
      {
        name: text({
          header: "nombre",
          maxLength: 300,
          label: { es: "Nombre de la metodología", en: "Name of the methodology" },
        }),
        validated: yesNo({ header: "validada", label: { es: "Validada", en: "Validated" } }),
      },
      { header: "metodologia", label: { es: "Metodología", en: "Methodology" } },
    ),
    budgetProduct: text({
      header: "producto_presupuestal",
      maxLength: 300,
      label: { es: "Producto del programa presupuestal", en: "Product of the budget programme" },
    }),
    targeting: code(targeting, {
      header: "tipo_producto",
      label: { es: "Universal o focalizado", en: "Universal or focalized" },
    }),
    selection: code(audienceSelection, {
      header: "criterio_seleccion",
      label: { es: "Criterio de selección del público", en: "Audience selection" },
    }),
    audience: codes(population, { header: "poblacion", label: { es: "Población", en: "Audience" } }),
    violenceTypes: codes(violenceType, {
      header: "tipos_violencia",
      label: { es: "Tipos de violencia", en: "Violence types" },
    }),
    approaches: codes(focusApproach, { header: "enfoques", label: { es: "Enfoques", en: "Approaches" } }),
    ecologicalLevels: codes(narrow(ecologicalLevel, guidelineLevels), {
      header: "niveles_ecologicos",
      label: { es: "Niveles ecológicos", en: "Ecological levels" },
    }),
    components: texts({
      header: "componentes",
      maxLength: 300,
      label: { es: "Componentes", en: "Components" },
    }),
    causalFactors: texts({
      header: "factores_causales",
      maxLength: 300,
      label: { es: "Factores causales o de riesgo", en: "Causal or risk factors" },
    }),
    actors: groups(
      {
        name: text({
          header: "nombre",
          required: true,
          maxLength: 300,
          label: { es: "Nombre de la entidad u organización", en: "Name of the body or organization" },
        }),
        sector: code(sector, { header: "sector", label: { es: "Sector", en: "Sector" } }),
      },
      { header: "aliados", label: { es: "Actores articulados", en: "Articulated actors" } },
    ),
    delivery: group(
      {
        services: texts({
          header: "servicios",
          maxLength: 300,
          label: { es: "Servicios que se entregan", en: "Services delivered" },
        }),
        channels: texts({
          header: "canales",
          maxLength: 300,
          label: { es: "Canales de entrega", en: "Delivery channels" },
        }),
        frequencyDays: count({
          header: "frecuencia_dias",
          label: { es: "Frecuencia en días", en: "Frequency in days" },
        }),
        staffProfile: text({
          header: "perfil_personal",
          maxLength: 500,
          label: { es: "Perfil del personal a cargo", en: "Profile of the staff in charge" },
        }),
      },
      { header: "entrega", label: { es: "Entrega del producto", en: "Delivery of the product" } },
    ),
    outcomes: groups(
      {
        indicator: text({
          header: "indicador",
          required: true,
          maxLength: 500,
          label: { es: "Indicador", en: "Indicator" },
        }),
        kind: code(outcomeKind, { header: "clase", label: { es: "Clase de resultado", en: "Kind" } }),
        unit: text({
          header: "unidad_medida",
          maxLength: 100,
          label: { es: "Unidad de medida", en: "Unit of measure" },
        }),
        baseline: number({ header: "linea_base", label: { es: "Línea de base", en: "Baseline" } }),
        target: number({ header: "meta", label: { es: "Meta", en: "Target" } }),
      },
      { header: "resultados", label: { es: "Resultados", en: "Outcomes" } },
    ),
    followUp: group(
      {
        indicators: texts({
          header: "indicadores",
          maxLength: 500,
          label: { es: "Indicadores de seguimiento", en: "Follow-up indicators" },
        }),
        frequency: text({
          header: "frecuencia",
          maxLength: 100,
          label: { es: "Frecuencia del seguimiento", en: "Frequency of the follow-up" },
        }),
        responsible: text({
          header: "responsable",
          maxLength: 300,
          label: { es: "Responsable del seguimiento", en: "Responsible for the follow-up" },
        }),
      },
      { header: "seguimiento", label: { es: "Seguimiento", en: "Follow-up" } },
    ),
    satisfactionInstrument: yesNo({
      header: "instrumento_satisfaccion",
      label: {
        es: "Instrumento de satisfacción y recojo de necesidades",
        en: "Instrument of satisfaction and needs",
      },
    }),
    technicalAssistance: yesNo({
      header: "asistencia_tecnica",
      label: { es: "Asistencia técnica al personal", en: "Technical assistance to staff" },
    }),
    qualityStandards: texts({
      header: "estandares_calidad",
      maxLength: 500,
      label: { es: "Estándares e indicadores de calidad", en: "Quality standards and indicators" },
    }),
    resourcesAssured: yesNo({
      header: "recursos_asegurados",
      label: { es: "Recursos asegurados para los estándares", en: "Resources assured for the standards" },
    }),
    contextDiagnosis: yesNo({
      header: "diagnostico_contexto",
      label: { es: "Diagnóstico del territorio y del público", en: "Diagnosis of territory and audience" },
    }),
    rightsHolders: texts({
      header: "titulares_derechos",
      maxLength: 300,
      label: { es: "Titulares de derechos", en: "Right-holders" },
    }),
    dutyBearers: texts({
      header: "titulares_deberes",
      maxLength: 300,
      label: { es: "Titulares de deberes", en: "Duty-bearers" },
    }),
    programmedInPoi: yesNo({
      header: "programada_poi",
      label: { es: "Programada en el Plan Operativo Institucional", en: "Programmed in the POI" },
    }),
    evaluation: yesNo({
      header: "evaluacion",
      label: { es: "Evaluación prevista en el PASE", en: "Evaluation foreseen in the PASE" },
    }),
    supervision: yesNo({
      header: "supervision",
      label: { es: "Verificación o supervisión prevista", en: "Verification or supervision foreseen" },
    }),
    careTeamCoordination: yesNo({
      header: "coordinacion_equipo_atencion",
      label: {
        es: "Coordinación con el equipo de atención del CEM",
        en: "Coordination with the care team of the CEM",
      },
    }),
    lessons: texts({
      header: "lecciones",
      maxLength: 1000,
      label: { es: "Lecciones aprendidas", en: "Lessons learned" },
    }),
    careLink: yesNo({
      header: "nexo_atencion",
      label: { es: "Nexo con los servicios de atención", en: "Link to the care services" },
    }),
    actions: groups(
      {
        id: identifier({
          header: "id_accion",
          maxLength: 64,
          label: { es: "Código de la acción", en: "Action id" },
        }),
        startDate: date({
          header: "fecha_inicio",
          required: true,
          label: { es: "Fecha de inicio", en: "Start date" },
        }),
        endDate: date({ header: "fecha_fin", label: { es: "Fecha de fin", en: "End date" } }),
      },
      { header: "acciones", label: { es: "Acciones de la intervención", en: "Actions of the intervention" } },
    ),
  },
});

/** A complete, well-formed plan of a sustained intervention, as JSON holds it. */
export type SustainedIntervention = RecordOf<typeof sustainedIntervention>;

/** What is known of a plan: any field may be unknown. */
export type SustainedInterventionFacts = FactsOf<typeof sustainedIntervention>;
