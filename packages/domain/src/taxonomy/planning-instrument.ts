import { cite } from "../norms/citation.js";
import { type CodeOf, citeAll, type Definitions, defineScheme } from "./scheme.js";

/**
 * The instruments by which prevention is planned, followed and registered: those that RDE-290-2022
 * VI.6.5.6.a puts in the hands of the staff, and those that both norms name elsewhere.
 */
export const planningInstrument = defineScheme({
  id: "planning-instrument",
  title: { es: "Instrumento de gestión", en: "Planning instrument" },
  headwords: ["instrumento", "instrumento de gestión"],
  concepts: [
    {
      code: "ppor-vcm",
      label: {
        es: "Programa Presupuestal orientado a Resultados para la Reducción de la Violencia contra la Mujer – PPoR-VCM",
        en: "Results-oriented budget programme for the reduction of violence against women",
      },
      synonyms: [
        "PPoR-VCM",
        "PPoR VCM",
        "PPoR RVcM",
        "PPoR",
        "Programa presupuestal",
        "Programa Presupuestal orientado a Resultados",
        "Programa Presupuestal orientado a Resultados para la Reducción de la Violencia contra la Mujer",
        "PP 1002",
      ],
      citations: cite("RDE-290-2022", "VI.6.5.6.a", "VI.6.5.6.a note 45", "VII.5.a"),
    },
    {
      code: "logical-model",
      label: { es: "Modelo lógico del programa presupuestal", en: "Logical model of the budget programme" },
      synonyms: ["Modelo lógico"],
      citations: cite("RDE-290-2022", "VI.6.5.6.a"),
    },
    {
      code: "logical-framework",
      label: { es: "Marco lógico", en: "Logical framework" },
      synonyms: ["Marcos lógicos"],
      citations: cite("RDE-290-2022", "VI.6.5.6.a"),
    },
    {
      code: "operational-model",
      label: { es: "Modelo operacional", en: "Operational model" },
      synonyms: ["Modelos operacionales"],
      citations: cite("RDE-290-2022", "VI.6.5.6.a", "VI.6.1.j"),
    },
    {
      code: "intervention-profile",
      label: { es: "Perfil de las intervenciones", en: "Profile of the interventions" },
      synonyms: ["Perfil de la intervención", "Perfil de intervención"],
      citations: cite("RDE-290-2022", "VI.6.5.6.a"),
    },
    {
      code: "poi",
      label: { es: "Plan Operativo Institucional", en: "Institutional operational plan" },
      synonyms: ["POI", "Plan Operativo Institucional (POI)", "Plan operativo"],
      citations: cite("RDE-290-2022", "VI.6.5.6.a", "VI.6.5.6.d"),
    },
    {
      code: "pase",
      label: {
        es: "Plan Anual de Seguimiento y Evaluación (PASE)",
        en: "Annual follow-up and evaluation plan",
      },
      synonyms: ["PASE", "Plan Anual de Seguimiento y Evaluación"],
      citations: cite("RDE-290-2022", "VI.6.5.6.a", "VI.6.5.6.c"),
    },
    {
      code: "action-register",
      label: {
        es: "Instructivo y ficha de registro de acciones preventivas",
        en: "Registration form of preventive actions and its instructions",
      },
      synonyms: [
        "Ficha de registro de acciones preventivas",
        "Ficha de registro",
        "Instructivo de la ficha de registro de acciones preventivas",
        "Registro de acciones preventivas",
      ],
      citations: cite("RDE-290-2022", "VI.6.5.6.a", "VI.6.1.a note 2"),
    },
    {
      code: "protocol",
      label: { es: "Protocolo", en: "Protocol" },
      synonyms: ["Protocolos"],
      citations: cite("RDE-290-2022", "VI.6.5.6.a"),
    },
    {
      code: "guide",
      label: { es: "Guía de orientaciones", en: "Guide" },
      synonyms: ["Guía", "Guías", "Guías de orientaciones"],
      citations: cite("RDE-290-2022", "VI.6.5.6.a", "VII.5.a"),
    },
    {
      code: "evaluation-matrix",
      label: { es: "Matriz de evaluación del MIMP", en: "Evaluation matrix of the ministry" },
      synonyms: ["Matriz de evaluación"],
      citations: cite("RDE-290-2022", "VI.6.5.6.c"),
    },
    {
      code: "methodological-programme",
      label: { es: "Programación metodológica", en: "Methodological programme" },
      citations: cite("RDE-290-2022", "VII.6.f"),
    },
    {
      code: "work-plan",
      label: { es: "Plan de trabajo", en: "Work plan" },
      synonyms: ["Plan", "Planes", "Planes de trabajo"],
      citations: citeAll(cite("RDE-290-2022", "VII.5.d"), cite("DG-018-2016", "VI.6.10.2")),
    },
    {
      code: "agreed-agenda",
      label: { es: "Agenda concertada", en: "Agreed agenda" },
      synonyms: ["Agendas concertadas"],
      citations: cite("DG-018-2016", "VI.6.10.2"),
    },
  ],
});

/** A code of `planningInstrument`. */
export type PlanningInstrument = CodeOf<typeof planningInstrument>;

export const planningInstrumentDefinitions: Definitions<PlanningInstrument> = {
  "ppor-vcm": {
    es: "Presupuesto por resultados al que responden las intervenciones contra las causas de la violencia.",
    en: "The budget by results to which the interventions against the causes of violence answer.",
  },
  "logical-model": {
    es: "Esquema del programa presupuestal que une problema, causas, acciones y resultados.",
    en: "The budget programme's scheme that joins problem, causes, actions and results.",
  },
  "logical-framework": {
    es: "Cuadro de los objetivos de una intervención, con sus indicadores y supuestos.",
    en: "The table of an intervention's objectives, with their indicators and assumptions.",
  },
  "operational-model": {
    es: "Descripción de qué entrega un producto preventivo, por qué canal, con qué frecuencia y con qué personal.",
    en: "The description of what a preventive product delivers, by what channel, how often and with what staff.",
  },
  "intervention-profile": {
    es: "Ficha que resume el propósito, el público y el método de una intervención.",
    en: "The sheet that sums up an intervention's purpose, public and method.",
  },
  poi: {
    es: "Plan que ordena las actividades y metas del Programa en el año.",
    en: "The plan that orders the Programme's activities and targets for the year.",
  },
  pase: {
    es: "Calendario que reparte las metas del año y avisa cuando se quedan atrás, con las evaluaciones previstas.",
    en: "The calendar that spreads the year's targets and warns when they fall behind, with the evaluations foreseen.",
  },
  "action-register": {
    es: "Formulario en que cada CEM anota sus acciones preventivas, y las reglas para llenarlo.",
    en: "The form in which each CEM enters its preventive actions, and the rules for filling it in.",
  },
  protocol: {
    es: "Reglas paso a paso para dar un servicio o llevar una intervención.",
    en: "Step-by-step rules for giving a service or running an intervention.",
  },
  guide: {
    es: "Consejos y pautas que acompañan una intervención, un servicio o una acción.",
    en: "Advice and pointers that go with an intervention, a service or an action.",
  },
  "evaluation-matrix": {
    es: "Cuadro del ministerio con el que se miden las acciones y procesos de prevención.",
    en: "The ministry's table by which preventive actions and processes are measured.",
  },
  "methodological-programme": {
    es: "Orden previsto de sesiones, contenidos y técnicas al que se ciñe una intervención o acción.",
    en: "The planned order of sessions, contents and techniques that an intervention or action keeps to.",
  },
  "work-plan": {
    es: "Lista de lo que un equipo o una instancia hará en un período, con responsables y plazos.",
    en: "The list of what a team or body will do in a period, with who is responsible and by when.",
  },
  "agreed-agenda": {
    es: "Prioridades que varias instituciones acuerdan atender juntas.",
    en: "Priorities that several institutions agree to attend to together.",
  },
};
