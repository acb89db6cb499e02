import { cite } from "../../norms/citation.js";
import { interviewedSectors } from "../public-sectors.js";
import type { PublishedFinding } from "../published-finding.js";

/** What the report found of protocols and places of protection, in its seventh section, which answers to a capacity and to none of the axes. */
export const instrumentFindings = [
  {
    code: "protocols-known-to-few",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "competencies",
    capacity: "protocol-handling",
    text: {
      es: "Solo algunas áreas conocen y aplican el protocolo conjunto y la ficha de valoración de riesgo, por la rotación y la capacitación que no llega a todos.",
      en: "Only some areas know and apply the joint protocol and the risk assessment form, because staff rotate and training does not reach everyone.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 1", "Hallazgos 7"),
    interpretation: {
      es: "Los instrumentos no son uno de los cinco ejes; se cuentan con las competencias, como conocimiento del personal.",
      en: "Instruments are not one of the five axes; they count with competence, as what staff know.",
    },
  },
  {
    code: "victims-held-with-aggressor",
    kind: "limitation",
    sectors: ["police"],
    axis: "competencies",
    capacity: "protocol-handling",
    text: {
      es: "Se conocen casos de víctimas detenidas en la carceleta junto con su agresor.",
      en: "There are known cases of victims held in the police cell together with their aggressor.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 7"),
    interpretation: {
      es: "Los instrumentos no son uno de los cinco ejes; se cuentan con las competencias, como conocimiento del personal.",
      en: "Instruments are not one of the five axes; they count with competence, as what staff know.",
    },
  },
  {
    code: "own-rules-before-joint-protocol",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "competencies",
    capacity: "protocol-handling",
    text: {
      es: "Las instituciones siguen sus propios reglamentos o protocolos antes que el protocolo base.",
      en: "Institutions follow their own rules or protocols before the base protocol.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 7"),
    interpretation: {
      es: "Los instrumentos no son uno de los cinco ejes; se cuentan con las competencias, como conocimiento del personal.",
      en: "Instruments are not one of the five axes; they count with competence, as what staff know.",
    },
  },
  {
    code: "demuna-uses-its-own-rules",
    kind: "limitation",
    sectors: ["local-government"],
    axis: "competencies",
    capacity: "protocol-handling",
    text: {
      es: "La DEMUNA aplica su reglamento en lugar del protocolo base.",
      en: "The DEMUNA applies its regulations instead of the base protocol.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 7", "Hallazgos note 6"),
    interpretation: {
      es: "Los instrumentos no son uno de los cinco ejes; se cuentan con las competencias, como conocimiento del personal.",
      en: "Instruments are not one of the five axes; they count with competence, as what staff know.",
    },
  },
  {
    code: "many-protocols",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "competencies",
    capacity: "protocol-handling",
    text: {
      es: "Con varios protocolos en vigor, es difícil que todos los conozcan y apliquen.",
      en: "With several protocols in use, it is unlikely that everyone knows and applies them.",
    },
    figures: ["carabayllo-2022.violence-protocols"],
    citations: cite("CARABAYLLO-2022", "Hallazgos 7", "Hallazgos note 7"),
    interpretation: {
      es: "Los instrumentos no son uno de los cinco ejes; se cuentan con las competencias, como conocimiento del personal.",
      en: "Instruments are not one of the five axes; they count with competence, as what staff know.",
    },
  },
  {
    code: "local-protocol-not-formalized",
    kind: "limitation",
    sectors: interviewedSectors,
    axis: "multisectoral-articulation",
    capacity: "protocol-handling",
    text: {
      es: "El protocolo local aprobado en 2018, que contaba con las organizaciones de mujeres, no se ha formalizado ni aplicado.",
      en: "The local protocol approved in 2018, which counted on women's organizations, has been neither formalized nor applied.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 7"),
    interpretation: {
      es: "Los instrumentos no son uno de los cinco ejes; este se cuenta con la articulación, porque une a varios sectores.",
      en: "Instruments are not one of the five axes; this one counts with articulation, because it joins several sectors.",
    },
  },
  {
    code: "shelter-kept-open",
    kind: "advance",
    sectors: ["local-government", "women-ministry"],
    axis: "multisectoral-articulation",
    capacity: "resource-management",
    text: {
      es: "El hogar de refugio temporal sigue abierto con apoyo municipal, por convenio con el MIMP.",
      en: "The temporary shelter stays open with municipal support, by an agreement with the MIMP.",
    },
    citations: cite("CARABAYLLO-2022", "Hallazgos 7"),
    interpretation: {
      es: "Los instrumentos no son uno de los cinco ejes; este se cuenta con la articulación, porque une a varios sectores.",
      en: "Instruments are not one of the five axes; this one counts with articulation, because it joins several sectors.",
    },
  },
] as const satisfies readonly PublishedFinding[];
