import { type Citations, cite } from "../norms/citation.js";
import type { Sector } from "../taxonomy/sector.js";
import type { LocalizedText } from "../text.js";
import type { InstitutionalCapacity } from "./institutional-capacity.js";
import type { MonitoringAxis } from "./monitoring-axis.js";
import { publicSectors } from "./public-sectors.js";

/** To whom the report addresses itself: the headings of its recommendations. */
export type Addressee =
  | "local-government-and-public-sectors"
  | "local-government"
  | "education"
  | "health"
  | "women-ministry";

/** One of the report's twenty recommendations. */
export interface MonitoringRecommendation<Code extends string = string> {
  /** Stable code that begins with the addressee. */
  readonly code: Code;
  readonly addressee: Addressee;
  /** Who is to carry it out. */
  readonly responsible: readonly [Sector, ...Sector[]];
  /** The sectors whose weakness it would mend; those within them are meant too. */
  readonly mends: readonly [Sector, ...Sector[]];
  readonly axes: readonly [MonitoringAxis, ...MonitoringAxis[]];
  readonly capacities: readonly [InstitutionalCapacity, ...InstitutionalCapacity[]];
  readonly text: LocalizedText;
  readonly citations: Citations;
  /** Where our assignment goes beyond the letter: why, in one line. */
  readonly interpretation: LocalizedText;
}

/**
 * The report's twenty recommendations, in its order. It names to whom it addresses them, and neither
 * axis nor capacity: those are ours by the words of each, and each says why.
 */
export const monitoringRecommendations = [
  {
    code: "public-sectors-invest-in-staff",
    addressee: "local-government-and-public-sectors",
    responsible: publicSectors,
    mends: publicSectors,
    axes: ["competencies", "primary-prevention"],
    capacities: ["conceptual-competence", "resource-management"],
    text: {
      es: "Poner más inversión pública, o dirigir la que hay, a que el personal aprenda a prevenir y atender.",
      en: "Put more public investment, or turn that which exists, into staff learning to prevent and attend.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones A.1"),
    interpretation: {
      es: "Pide invertir (recursos) en que el personal pueda (competencias) prevenir (prevención primaria).",
      en: "It asks to invest (resources) in staff being able (competence) to prevent (primary prevention).",
    },
  },
  {
    code: "public-sectors-ally-for-training",
    addressee: "local-government-and-public-sectors",
    responsible: publicSectors,
    mends: publicSectors,
    axes: ["competencies", "primary-prevention", "multisectoral-articulation"],
    capacities: ["conceptual-competence", "resource-management"],
    text: {
      es: "Aliarse con universidades y ONG para formar al personal, con los enfoques y materiales del ente rector y bajo su monitoreo, sin cargarlo todo a los CEM.",
      en: "Ally with universities and NGOs to train staff, with the governing body's approaches and materials and under its monitoring, without loading all of it on the CEM.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones A.2"),
    interpretation: {
      es: "Pide alianzas para formar al personal (competencias) que previene, y aliviar con ellas a los CEM (recursos).",
      en: "It asks for alliances to train the staff (competence) who prevent, and to relieve the CEM by them (resources).",
    },
  },
  {
    code: "public-sectors-monitor-training-plan",
    addressee: "local-government-and-public-sectors",
    responsible: publicSectors,
    mends: publicSectors,
    axes: ["competencies", "primary-prevention"],
    capacities: ["conceptual-competence", "resource-management"],
    text: {
      es: "Que las máximas autoridades de cada institución vigilen un plan anual que capacite a todo su personal en prevención.",
      en: "Have the highest authorities of each institution watch over a yearly plan that trains all their staff in prevention.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones A.3"),
    interpretation: {
      es: "El plan forma al personal (competencias) para prevenir, y su control es gestión del sector.",
      en: "The plan trains staff (competence) to prevent, and its control is the sector's management.",
    },
  },
  {
    code: "public-sectors-share-information",
    addressee: "local-government-and-public-sectors",
    responsible: publicSectors,
    mends: publicSectors,
    axes: ["multisectoral-articulation", "territorial-approach"],
    capacities: ["articulation-and-leadership"],
    text: {
      es: "Compartir cada cierto tiempo, entre sectores, zonas, perfiles, procesos, sanciones y recuperación, para evaluar juntos lo que avanza y lo que no.",
      en: "Share at intervals, between sectors, zones, profiles, proceedings, sanctions and recovery, to evaluate together what advances and what does not.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones A.4"),
    interpretation: {
      es: "Se comparte entre sectores (articulación), también por zonas (territorio).",
      en: "It is shared between sectors (articulation), also by zones (territory).",
    },
  },
  {
    code: "public-sectors-create-observatory",
    addressee: "local-government-and-public-sectors",
    responsible: publicSectors,
    mends: publicSectors,
    axes: ["multisectoral-articulation", "territorial-approach"],
    capacities: ["articulation-and-leadership"],
    text: {
      es: "Crear el Observatorio Distrital de la Violencia, con estadística común para decidir.",
      en: "Create the district observatory of violence, with common statistics to decide upon.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones A.5"),
    interpretation: {
      es: "Sirve a lo que pide la anterior, y por eso a los mismos ejes.",
      en: "It serves what the one before asks for, and so the same axes.",
    },
  },
  {
    code: "public-sectors-strengthen-itinerant-services",
    addressee: "local-government-and-public-sectors",
    responsible: publicSectors,
    mends: publicSectors,
    axes: ["territorial-approach", "primary-prevention"],
    capacities: ["resource-management"],
    text: {
      es: "Reforzar los servicios que van de zona en zona, para llegar a lo más alejado del distrito.",
      en: "Strengthen the services that go from zone to zone, to reach the district's remotest places.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones A.6"),
    interpretation: {
      es: "Son servicios (recursos) que acercan la prevención y la atención (territorio).",
      en: "They are services (resources) that bring prevention and care nearer (territory).",
    },
  },
  {
    code: "public-sectors-adopt-local-protocol",
    addressee: "local-government-and-public-sectors",
    responsible: publicSectors,
    mends: publicSectors,
    axes: ["competencies", "multisectoral-articulation"],
    capacities: ["protocol-handling", "articulation-and-leadership"],
    text: {
      es: "Aprobar y dar a conocer un protocolo local que guíe a los operadores al prevenir y al atender.",
      en: "Approve and make known a local protocol that guides operators in prevention and care.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones A.7"),
    interpretation: {
      es: "Un protocolo común se conoce (competencias) y une a los sectores (articulación).",
      en: "A common protocol is known (competence) and joins the sectors (articulation).",
    },
  },
  {
    code: "local-government-lead-and-follow-up",
    addressee: "local-government",
    responsible: ["local-government"],
    mends: publicSectors,
    axes: ["multisectoral-articulation"],
    capacities: ["articulation-and-leadership"],
    text: {
      es: "Que el alcalde lidere la instancia y desde ella se siga, con información pedida a cada sector, el cumplimiento de la Ley N° 30364.",
      en: "Have the mayor lead the body and follow up from it, with information asked of each sector, compliance with Ley N° 30364.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones B.1"),
    interpretation: {
      es: "Responde el gobierno local, pero el seguimiento alcanza a cada sector.",
      en: "The local government answers for it, but the follow-up reaches each sector.",
    },
  },
  {
    code: "local-government-publish-annual-balance",
    addressee: "local-government",
    responsible: ["local-government"],
    mends: ["local-government"],
    axes: ["multisectoral-articulation"],
    capacities: ["articulation-and-leadership"],
    text: {
      es: "Dar cada año un balance de lo avanzado contra la violencia, con los resultados de la instancia.",
      en: "Give a yearly balance of the progress against violence, with the body's results.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones B.2"),
    interpretation: {
      es: "Rinde cuentas de la instancia, que es la articulación.",
      en: "It accounts for the body, which is where articulation happens.",
    },
  },
  {
    code: "local-government-train-neighbourhood-boards",
    addressee: "local-government",
    responsible: ["local-government"],
    mends: ["local-government", "civil-society"],
    axes: ["primary-prevention", "civil-society-participation"],
    capacities: ["conceptual-competence"],
    text: {
      es: "Capacitar y sensibilizar más a juntas vecinales y otras organizaciones contra los estereotipos y la tolerancia a la violencia.",
      en: "Train and raise awareness more among neighbourhood boards and other organizations, against stereotypes and tolerance of violence.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones B.3"),
    interpretation: {
      es: "Es prevención primaria con organizaciones: dos ejes; mejora también lo que ellas comprenden.",
      en: "It is primary prevention with organizations: two axes; it betters also what they understand.",
    },
  },
  {
    code: "local-government-value-participation",
    addressee: "local-government",
    responsible: ["local-government"],
    mends: [...publicSectors, "civil-society"],
    axes: ["civil-society-participation"],
    capacities: ["articulation-and-leadership"],
    text: {
      es: "Dar valor y lugar a la sociedad civil, sobre todo a las organizaciones de mujeres formadas en prevención, en la vigilancia desde la instancia.",
      en: "Give worth and place to civil society, above all to women's organizations trained in prevention, in watching over from the body.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones B.4"),
    interpretation: {
      es: "La participación en la instancia es articulación con la sociedad civil, y vigila a cada sector.",
      en: "Taking part in the body is articulation with civil society, and watches over each sector.",
    },
  },
  {
    code: "local-government-install-equality-commission",
    addressee: "local-government",
    responsible: ["local-government"],
    mends: ["local-government"],
    axes: ["multisectoral-articulation"],
    capacities: ["articulation-and-leadership", "resource-management"],
    text: {
      es: "Instalar la Comisión por la Igualdad de género y llevar a los instrumentos de gestión indicadores que midan las brechas.",
      en: "Install the gender equality commission and bring into the management instruments indicators that measure the gaps.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones B.5"),
    interpretation: {
      es: "Compromete a la municipalidad entera (articulación) y a su gestión (recursos).",
      en: "It commits the whole municipality (articulation) and its management (resources).",
    },
  },
  {
    code: "local-government-reopen-casa-amiga",
    addressee: "local-government",
    responsible: ["local-government"],
    mends: ["local-government"],
    axes: ["territorial-approach"],
    capacities: ["resource-management"],
    text: {
      es: "Reabrir y potenciar Casa Amiga en varias zonas, primero las más alejadas y con más violencia familiar.",
      en: "Reopen and strengthen Casa Amiga in several zones, first the remotest and those with most family violence.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones B.6"),
    interpretation: {
      es: "Es un servicio (recursos) que se reparte por zonas (territorio).",
      en: "It is a service (resources) spread by zones (territory).",
    },
  },
  {
    code: "local-government-set-up-shelter",
    addressee: "local-government",
    responsible: ["local-government"],
    mends: ["local-government"],
    axes: ["multisectoral-articulation", "territorial-approach"],
    capacities: ["resource-management"],
    text: {
      es: "Llevar adelante el proyecto de Casa Refugio Temporal para mujeres víctimas de violencia.",
      en: "Carry out the project of a temporary shelter for women who are victims of violence.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones B.7"),
    interpretation: {
      es: "Es un servicio del distrito (recursos, territorio), y el refugio que hay funciona por convenio (articulación).",
      en: "It is a service of the district (resources, territory), and the present shelter works by agreement (articulation).",
    },
  },
  {
    code: "education-apply-gender-approach",
    addressee: "education",
    responsible: ["education"],
    mends: ["education"],
    axes: ["stereotypes-and-sex-education", "primary-prevention"],
    capacities: ["conceptual-competence", "resource-management"],
    text: {
      es: "Cuidar que los contenidos de las escuelas apliquen el enfoque de género y den a niñas, niños y adolescentes con qué protegerse.",
      en: "See that school contents apply the gender approach and give children and adolescents the means to protect themselves.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones C.1"),
    interpretation: {
      es: "Hacer cumplir contenidos es entenderlos (competencias) y gestionarlos; con estudiantes es prevención primaria.",
      en: "To see contents applied is to understand them (competence) and manage them; with pupils it is primary prevention.",
    },
  },
  {
    code: "health-monitor-emergency-kits",
    addressee: "health",
    responsible: ["health"],
    mends: ["health"],
    axes: ["emergency-kits"],
    capacities: ["protocol-handling", "resource-management"],
    text: {
      es: "Vigilar que todo centro de salud entregue a tiempo el kit de emergencia por violencia sexual.",
      en: "Watch that every health centre delivers the emergency kit for sexual violence in time.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones D.1"),
    interpretation: {
      es: "Que el kit exista es gestión; que llegue a tiempo, manejo del procedimiento.",
      en: "That the kit exists is management; that it comes in time, the handling of the procedure.",
    },
  },
  {
    code: "health-raise-staff-awareness",
    addressee: "health",
    responsible: ["health"],
    mends: ["health"],
    axes: ["competencies", "emergency-kits"],
    capacities: ["conceptual-competence"],
    text: {
      es: "Sensibilizar al personal de salud en los derechos sexuales y reproductivos de mujeres y niñas.",
      en: "Raise health staff's awareness of the sexual and reproductive rights of women and girls.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones D.2"),
    interpretation: {
      es: "Forma al personal (competencias); sirve al tema de los kits, que protegen esos derechos.",
      en: "It trains staff (competence); it serves the topic of the kits, which protect those rights.",
    },
  },
  {
    code: "women-ministry-decentralize-cem",
    addressee: "women-ministry",
    responsible: ["women-ministry"],
    mends: ["women-ministry"],
    axes: ["territorial-approach"],
    capacities: ["resource-management"],
    text: {
      es: "Llevar CEM a los lugares más alejados, con promotores por turnos las 24 horas.",
      en: "Take CEM to the remotest places, with promoters in shifts round the clock.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones E.1"),
    interpretation: {
      es: "Es un servicio (recursos) que se reparte por lejanía (territorio).",
      en: "It is a service (resources) spread by distance (territory).",
    },
  },
  {
    code: "women-ministry-resource-cem",
    addressee: "women-ministry",
    responsible: ["women-ministry"],
    mends: ["women-ministry"],
    axes: ["primary-prevention", "civil-society-participation"],
    capacities: ["resource-management"],
    text: {
      es: "Dar más recursos a los CEM para sensibilizar y llegar a la gente junto con organizaciones vecinales y sociales.",
      en: "Give the CEM more resources to raise awareness and reach people together with neighbourhood and social organizations.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones E.2"),
    interpretation: {
      es: "Son recursos para prevenir con la población y con sus organizaciones: dos ejes.",
      en: "They are resources to prevent with people and their organizations: two axes.",
    },
  },
  {
    code: "women-ministry-attend-the-bodies",
    addressee: "women-ministry",
    responsible: ["women-ministry"],
    mends: ["women-ministry"],
    axes: ["multisectoral-articulation"],
    capacities: ["articulation-and-leadership", "conceptual-competence"],
    text: {
      es: "Que el ministerio, y no solo los CEM, esté más en las instancias distritales, para asistir y capacitar a sus miembros.",
      en: "Have the ministry, and not only the CEM, be more present in the district bodies, to assist and train their members.",
    },
    citations: cite("CARABAYLLO-2022", "Recomendaciones E.3"),
    interpretation: {
      es: "Pide presencia en la instancia (articulación) para capacitar a sus miembros (competencias).",
      en: "It asks for presence in the body (articulation) to train its members (competence).",
    },
  },
] as const satisfies readonly MonitoringRecommendation[];

/** The code of a recommendation. */
export type MonitoringRecommendationCode = (typeof monitoringRecommendations)[number]["code"];
