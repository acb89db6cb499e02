import { cite } from "../norms/citation.js";
import { type CodeOf, type Concept, type Definitions, defineScheme } from "./scheme.js";

/**
 * A group that the directive counts to the State.
 *
 * @__NO_SIDE_EFFECTS__
 */
function ofState<const C extends string>(
  code: C,
  es: string,
  en: string,
  ...synonyms: readonly string[]
): Concept<C | "state"> & { readonly code: C } {
  return {
    code,
    label: { es, en },
    synonyms,
    citations: cite("DG-018-2016", "VI.6.5.2.a"),
    broader: "state",
  };
}

/**
 * A group that the directive counts to civil society.
 *
 * @__NO_SIDE_EFFECTS__
 */
function ofCivilSociety<const C extends string>(
  code: C,
  es: string,
  en: string,
  ...synonyms: readonly string[]
): Concept<C | "civil-society"> & { readonly code: C } {
  return {
    code,
    label: { es, en },
    synonyms,
    citations: cite("DG-018-2016", "VI.6.5.2.b"),
    broader: "civil-society",
  };
}

/**
 * The strategic groups with which community activism is coordinated (DG-018-2016 VI.6.5.2.a–b). The
 * State's list is open: `other-state` stands for its "etc.".
 *
 * Interpretation: the text has a stray comma in "promotoras/es, de salud"; read as health promoters.
 */
export const strategicGroup = defineScheme({
  id: "strategic-group",
  title: { es: "Grupo estratégico", en: "Strategic group" },
  headwords: ["grupo", "grupo estratégico"],
  concepts: [
    {
      code: "state",
      label: { es: "Estado", en: "State" },
      synonyms: ["Desde el Estado"],
      citations: cite("DG-018-2016", "VI.6.5.2.a"),
    },
    ofState("public-officials", "Funcionarios/as", "Public officials", "Funcionarios/as públicos/as"),
    ofState(
      "public-servants",
      "Servidores/as públicos de diferentes niveles del Estado",
      "Public servants of different levels of the State",
      "Servidores/as públicos/as",
      "Servidor/a público/a",
    ),
    ofState(
      "citizen-security-agents",
      "Agentes de seguridad ciudadana",
      "Citizen security agents",
      "Seguridad ciudadana",
      "Serenazgo",
      "Sereno/a",
      "Serenos",
    ),
    ofState(
      "police",
      "Policías",
      "Police",
      "Policía",
      "PNP",
      "Policía Nacional",
      "Policía Nacional del Perú",
    ),
    ofState(
      "school-heads",
      "Directores de colegios",
      "Heads of schools",
      "Directores",
      "Director/a",
      "Directores/as de colegios",
      "Director/a de colegio",
    ),
    ofState(
      "teachers",
      "Docentes/tutores",
      "Teachers and tutors",
      "Docentes",
      "Docente",
      "Tutores/as",
      "Tutor/a",
    ),
    ofState("physicians", "Médicos", "Physicians", "Médico/a", "Médicas/os"),
    ofState("social-workers", "Trabajadoras/es sociales", "Social workers", "Trabajador/a social"),
    ofState("midwives", "Obstetras", "Midwives", "Obstetra"),
    ofState("nurses", "Enfermeras/os", "Nurses", "Enfermero/a", "Enfermería"),
    ofState("other-state", "Otro grupo del Estado", "Other group of the State", "Otro del Estado"),
    {
      code: "civil-society",
      label: { es: "Sociedad civil", en: "Civil society" },
      synonyms: ["Desde la sociedad civil"],
      citations: cite("DG-018-2016", "VI.6.5.2.b"),
    },
    ofCivilSociety(
      "action-facilitators",
      "Facilitadoras/es en acción",
      "Facilitators in action",
      "Facilitador/a en acción",
    ),
    ofCivilSociety("health-promoters", "Promotoras/es de salud", "Health promoters", "Promotor/a de salud"),
    ofCivilSociety("legal-advisers", "Orientadoras/es legales", "Legal advisers", "Orientador/a legal"),
    ofCivilSociety("neighbourhood-boards", "Juntas Vecinales", "Neighbourhood boards", "Junta vecinal"),
    ofCivilSociety(
      "parent-associations",
      "Asociación de madres y padres de familia - AMAPAFA's",
      "Parents' associations",
      "Asociación de madres y padres de familia",
      "Asociaciones de madres y padres de familia",
      "AMAPAFA",
      "AMAPAFAs",
      "AMAPAFA's",
      "APAFA",
    ),
    ofCivilSociety(
      "zone-leaders",
      "Dirigentas/es zonales",
      "Zone leaders",
      "Dirigente zonal",
      "Dirigenta zonal",
    ),
    ofCivilSociety(
      "community-leaders",
      "Líderes/as comunitarios/as",
      "Community leaders",
      "Lideresas y líderes comunitarios",
      "Líderes y lideresas comunitarias",
      "Líder comunitario",
      "Lideresa comunitaria",
      "Lideresas comunitarias",
      "Líderes y lideresas",
    ),
  ],
});

/** A code of `strategicGroup`. */
export type StrategicGroup = CodeOf<typeof strategicGroup>;

export const strategicGroupDefinitions: Definitions<StrategicGroup> = {
  state: {
    es: "Quienes trabajan para el Estado y pueden acompañar el activismo.",
    en: "Those who work for the State and can go along with activism.",
  },
  "public-officials": {
    es: "Personas con cargo de decisión en una entidad pública.",
    en: "People who hold a post of decision in a public body.",
  },
  "public-servants": {
    es: "Personal de entidades nacionales, regionales o locales.",
    en: "Staff of national, regional or local bodies.",
  },
  "citizen-security-agents": {
    es: "Personal que cuida la seguridad del vecindario por encargo del municipio.",
    en: "Staff who look after the neighbourhood's safety for the municipality.",
  },
  police: {
    es: "Integrantes de la Policía Nacional.",
    en: "Members of the National Police.",
  },
  "school-heads": {
    es: "Quienes dirigen una escuela.",
    en: "Those who head a school.",
  },
  teachers: {
    es: "Quienes enseñan o guían a estudiantes en una escuela.",
    en: "Those who teach or guide students in a school.",
  },
  physicians: {
    es: "Profesionales de la medicina de los servicios de salud.",
    en: "Medical doctors of the health services.",
  },
  "social-workers": {
    es: "Profesionales del trabajo social de los servicios públicos.",
    en: "Social work professionals of public services.",
  },
  midwives: {
    es: "Profesionales que cuidan el embarazo, el parto y la salud reproductiva.",
    en: "Professionals who look after pregnancy, birth and reproductive health.",
  },
  nurses: {
    es: "Profesionales de la enfermería de los servicios de salud.",
    en: "Nursing professionals of the health services.",
  },
  "other-state": {
    es: "Otro personal del Estado que la lista abierta de la norma admite.",
    en: "Other State staff whom the norm's open list admits.",
  },
  "civil-society": {
    es: "Personas y organizaciones de la comunidad que pueden acompañar el activismo.",
    en: "People and organizations of the community who can go along with activism.",
  },
  "action-facilitators": {
    es: "Vecinas y vecinos formados para prevenir la violencia en su comunidad.",
    en: "Neighbours trained to prevent violence in their community.",
  },
  "health-promoters": {
    es: "Personas de la comunidad que fomentan el cuidado de la salud.",
    en: "People of the community who foster the care of health.",
  },
  "legal-advisers": {
    es: "Personas de la comunidad que orientan a otras sobre sus derechos y qué trámites seguir.",
    en: "People of the community who guide others on their rights and what steps to take.",
  },
  "neighbourhood-boards": {
    es: "Organizaciones de vecinos de un barrio o una zona.",
    en: "Organizations of the neighbours of a quarter or zone.",
  },
  "parent-associations": {
    es: "Organizaciones de las madres y los padres de una escuela.",
    en: "Organizations of the mothers and fathers of a school.",
  },
  "zone-leaders": {
    es: "Quienes dirigen la organización vecinal de una zona.",
    en: "Those who lead the neighbours' organization of a zone.",
  },
  "community-leaders": {
    es: "Personas a las que su comunidad escucha y sigue.",
    en: "People whom their community listens to and follows.",
  },
};
