import type { SustainedIntervention } from "../../records/sustained-intervention.js";

/**
 * A made-up plan that satisfies every rule, for tables of cases and examples: two years in two
 * districts of Abancay, to which the clean preventive action belongs.
 */
export const cleanIntervention: SustainedIntervention = {
  id: "INT-01",
  name: "Barrios que se cuidan",
  startDate: "2023-01-01",
  endDate: "2024-12-31",
  focusZone: ["030101", "030104"],
  methodology: { name: "Guía de sesiones comunitarias", validated: true },
  budgetProduct: "Producto comunitario de prevención",
  targeting: "universal",
  selection: "general",
  audience: ["women", "men", "families", "community-leaders", "media", "rural"],
  violenceTypes: ["physical", "psychological", "sexual", "economic-patrimonial"],
  approaches: [
    "gender",
    "integrality",
    "systems",
    "interculturality",
    "human-rights",
    "intersectionality",
    "generational",
    "territorial",
    "life-cycle",
    "differential",
  ],
  ecologicalLevels: ["individual", "relational", "community", "societal"],
  components: ["Sesiones con grupos", "Campaña local", "Redes comunitarias"],
  causalFactors: ["Estereotipos de género", "Tolerancia social a la violencia"],
  actors: [
    { name: "Municipalidad Provincial de Abancay", sector: "local-government" },
    { name: "UGEL Abancay", sector: "education" },
    { name: "Centro de salud de la zona", sector: "health" },
    { name: "Asociación de mujeres del barrio", sector: "womens-organizations" },
  ],
  delivery: {
    services: ["Sesiones de capacitación", "Visitas a familias"],
    channels: ["Presencial", "Radio local"],
    frequencyDays: 30,
    staffProfile: "Profesional de ciencias sociales con experiencia comunitaria",
  },
  outcomes: [
    {
      indicator: "Personas que justifican la violencia en la pareja",
      kind: "belief",
      unit: "%",
      baseline: 40,
      target: 25,
    },
    {
      indicator: "Personas que conocen los servicios",
      kind: "knowledge",
      unit: "%",
      baseline: 30,
      target: 60,
    },
  ],
  followUp: {
    indicators: ["Sesiones realizadas", "Personas que permanecen"],
    frequency: "Mensual",
    responsible: "Unidad de Prevención",
  },
  satisfactionInstrument: true,
  technicalAssistance: true,
  qualityStandards: ["Satisfacción de las personas usuarias con las sesiones"],
  resourcesAssured: true,
  contextDiagnosis: true,
  rightsHolders: ["Mujeres de la zona", "Niñas, niños y adolescentes"],
  dutyBearers: ["Municipalidad", "Centro Emergencia Mujer"],
  programmedInPoi: true,
  evaluation: true,
  supervision: true,
  careTeamCoordination: true,
  lessons: ["Las familias llegan cuando las convoca una lideresa"],
  careLink: true,
  actions: [
    { id: "P-01", startDate: "2023-01-15" },
    { id: "P-02", startDate: "2023-02-10", endDate: "2023-02-11" },
    { id: "P-03", startDate: "2023-03-13" },
  ],
};

/** The day as of which the clean plan's tables are judged, unless a case says otherwise. */
export const cleanInterventionAsOf = "2023-12-31";
