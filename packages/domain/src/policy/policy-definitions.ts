import type { Definitions } from "../taxonomy/scheme.js";
import type { Policy } from "./policy-scheme.js";

/** What each element of the policy is, in our own words. */
export const policyDefinitions: Definitions<Policy> = {
  pnig: {
    es: "Política del Estado, de 2019, contra la discriminación estructural que sufren las mujeres.",
    en: "The State's policy, of 2019, against the structural discrimination that women suffer.",
  },
  pemig: {
    es: "Plan de 2020 con el que se pone en práctica la política, con indicadores y metas por servicio.",
    en: "The plan of 2020 that puts the policy into practice, with indicators and targets for each service.",
  },
  conaig: {
    es: "Comisión multisectorial permanente de la política, en vías de creación cuando se escribió el reporte.",
    en: "The policy's permanent multisector commission, about to be created when the report was written.",
  },
  "pnig-op01": {
    es: "Que menos mujeres sufran violencia; primero de los objetivos y primero del reporte.",
    en: "That fewer women suffer violence; the first of the objectives and the first of the report.",
  },
  "pnig-op02": {
    es: "Segundo objetivo de la política, que el reporte cuenta y no nombra.",
    en: "The policy's second objective, which the report counts and does not name.",
  },
  "pnig-op03": {
    es: "Tercer objetivo de la política, que el reporte cuenta y no nombra.",
    en: "The policy's third objective, which the report counts and does not name.",
  },
  "pnig-op04": {
    es: "Cuarto objetivo de la política, que el reporte cuenta y no nombra.",
    en: "The policy's fourth objective, which the report counts and does not name.",
  },
  "pnig-op05": {
    es: "Que las instituciones dejen de frenar la igualdad; quinto de los objetivos y segundo del reporte.",
    en: "That institutions stop holding equality back; the fifth of the objectives and the second of the report.",
  },
  "pnig-op06": {
    es: "Que pesen menos las costumbres que discriminan; sexto de los objetivos y tercero del reporte.",
    en: "That customs which discriminate weigh less; the sixth of the objectives and the third of the report.",
  },
  "pnig-guideline-6-2": {
    es: "Llevar a la población, por los medios, mensajes de igualdad y contra la discriminación.",
    en: "Take messages of equality and against discrimination to the population through the media.",
  },
  "pnig-parental-leave-awareness": {
    es: "Dar a conocer al personal del ministerio y de sus órganos su derecho a la licencia por un nacimiento.",
    en: "Tell the staff of the ministry and its bodies of their right to leave when a child is born.",
  },
  "pnig-stereotype-campaigns": {
    es: "Mensajes por redes sociales al público externo, programados para 2020.",
    en: "Messages to the outside public on social networks, planned for 2020.",
  },
  "pnig-guideline-6-3": {
    es: "Dar a conocer cómo las costumbres que discriminan sostienen la desigualdad y cómo cambian.",
    en: "Make known how customs that discriminate hold up inequality, and how they change.",
  },
  "pnig-social-relations-statistics": {
    es: "Servicio a cargo del INEI que mide cómo se relaciona y qué tolera la población.",
    en: "A service run by INEI that measures how people relate and what they tolerate.",
  },
  aurora: {
    es: "Programa del ministerio que atiende a quienes viven violencia y trabaja para evitarla.",
    en: "The ministry's programme that attends those who live with violence and works to avert it.",
  },
  pac: {
    es: "Medidas urgentes de varias entidades frente a la violencia de género, aprobadas en 2018.",
    en: "Urgent measures by several entities against gender violence, approved in 2018.",
  },
  "pac-line-01": {
    es: "Que las víctimas encuentren fiscalías, juzgados y servicios preparados para su caso.",
    en: "That victims find prosecutors, courts and services prepared for their case.",
  },
  "pac-line-02": {
    es: "Que las víctimas reciban atención de salud, policial e intercultural que las proteja.",
    en: "That victims receive health, police and intercultural care that protects them.",
  },
  "pac-line-03": {
    es: "Que escuelas, comunidades y familias eviten la violencia antes de que ocurra.",
    en: "That schools, communities and families avert violence before it happens.",
  },
  "pac-line-04": {
    es: "Que las instancias, los datos y el presupuesto del sistema respondan mejor.",
    en: "That the system's bodies, data and budget respond better.",
  },
  snej: {
    es: "Conjunto de instituciones de justicia, creado en 2018, que actúa de modo especializado en estos casos.",
    en: "The justice institutions, joined in 2018, that act with specialization in these cases.",
  },
  "snej-strategy": {
    es: "Herramienta con la que las instituciones del sistema lo ponen en marcha de modo ordenado y conjunto.",
    en: "The tool by which the system's institutions set it going in an orderly and joint way.",
  },
  "snej-objective-a": {
    es: "Que el sistema funcione bien, de modo que se llegue a la justicia en todos sus pasos.",
    en: "That the system works well, so that justice is reached in all its steps.",
  },
  "snej-objective-b": {
    es: "Que la protección alcance todo lo que la víctima necesita.",
    en: "That protection covers all that the victim needs.",
  },
  "ppor-vcm": {
    es: "Programa que asigna recursos públicos por resultados medibles en la reducción de esta violencia.",
    en: "The programme that allots public money by measurable results in reducing this violence.",
  },
  "ppor-working-group": {
    es: "Grupo de varios sectores, encabezado por el MEF, que elaboró el contenido técnico del programa.",
    en: "The group of several sectors, led by the MEF, that drew up the programme's technical content.",
  },
  "ppor-condition-of-interest": {
    es: "Situación de las mujeres que el programa busca cambiar.",
    en: "The situation of women that the programme seeks to change.",
  },
  "ppor-conceptual-model": {
    es: "Marco que reúne los factores que luego se explican con evidencia; el reporte no lo detalla.",
    en: "The frame that gathers the factors later explained by evidence; the report gives no detail of it.",
  },
  "ppor-ecological-model": {
    es: "Visión de la OMS: la violencia nace de factores personales, de relación, comunitarios y sociales a la vez.",
    en: "The WHO's view: violence arises from personal, relational, community and social factors together.",
  },
  "ppor-explanatory-model": {
    es: "Muestra con evidencia qué factores causan cada tipo de violencia.",
    en: "Shows with evidence which factors cause each type of violence.",
  },
  "ppor-prescriptive-model": {
    es: "Escoge con evidencia las intervenciones que actúan sobre esos factores.",
    en: "Chooses with evidence the interventions that act on those factors.",
  },
  "ppor-theory-of-change": {
    es: "Dice cómo se espera que las intervenciones lleven a los resultados.",
    en: "Says how the interventions are expected to lead to the results.",
  },
  "ppor-model-partner-violence": {
    es: "Primer modelo: la violencia que ejerce la pareja sobre el cuerpo, la sexualidad o la mente.",
    en: "First model: violence by a partner against body, sexuality or mind.",
  },
  "ppor-model-sexual-violence-outside-couple": {
    es: "Segundo modelo: la violencia sexual de quien no es la pareja.",
    en: "Second model: sexual violence by someone who is not the partner.",
  },
  "ppor-model-intimate-femicide": {
    es: "Tercer modelo: la muerte de una mujer a manos de su pareja.",
    en: "Third model: the killing of a woman by her partner.",
  },
  "ppor-model-sexual-harassment": {
    es: "Cuarto modelo: conductas de índole sexual que la mujer no desea.",
    en: "Fourth model: conduct of a sexual nature that the woman does not want.",
  },
  "ppor-block-couple": {
    es: "Intervenciones frente a la violencia y las muertes dentro de la pareja.",
    en: "Interventions against violence and killings within the couple.",
  },
  "ppor-block-outside-couple": {
    es: "Intervenciones frente a la violencia de quien no es la pareja.",
    en: "Interventions against violence by someone who is not the partner.",
  },
  "gender-mechanism": {
    es: "Instancia que una entidad pública forma para impulsar la igualdad en su propia gestión.",
    en: "A body that a public entity forms to further equality in its own management.",
  },
  "gender-mechanism-national": {
    es: "Los de ministerios, entidades y organismos con alcance en todo el país.",
    en: "Those of ministries, entities and bodies whose reach is the whole country.",
  },
  "gender-mechanism-ministries": {
    es: "Los de los ministerios; el reporte cuenta entre ellos a la PCM.",
    en: "Those of the ministries; the report counts the PCM among them.",
  },
  "gender-mechanism-national-entities": {
    es: "Los de programas, organismos y empresas públicas de alcance nacional.",
    en: "Those of public programmes, agencies and companies of national reach.",
  },
  "gender-mechanism-autonomous": {
    es: "Los de los órganos a los que la Constitución da autonomía.",
    en: "Those of the bodies to which the Constitution gives autonomy.",
  },
  "gender-mechanism-regional": {
    es: "Los de los gobiernos de los departamentos, del Callao y de Lima.",
    en: "Those of the governments of the departments, Callao and Lima.",
  },
  "gender-mechanism-local": {
    es: "Los de las municipalidades, provinciales y distritales.",
    en: "Those of the municipalities, of provinces and districts.",
  },
};
