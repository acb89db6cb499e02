import { cite } from "../norms/citation.js";
import { type CodeOf, defineScheme } from "../taxonomy/scheme.js";

/**
 * What PNIG-2019 names of the equality policy, from the policy down to its plans, lines, objectives and
 * models. The report speaks of six priority objectives and names the first, fifth and sixth; the other
 * three stand here by their number alone.
 */
export const policy = defineScheme({
  id: "policy",
  title: { es: "Política", en: "Policy" },
  concepts: [
    {
      code: "pnig",
      label: { es: "Política Nacional de Igualdad de Género", en: "National gender equality policy" },
      synonyms: ["PNIG"],
      citations: cite("PNIG-2019", "Introducción"),
    },
    {
      code: "pemig",
      label: {
        es: "Plan Estratégico Multisectorial de Igualdad de Género",
        en: "Multisector strategic plan for gender equality",
      },
      synonyms: ["PEMIG"],
      citations: cite("PNIG-2019", "Introducción", "Perspectivas"),
      broader: "pnig",
    },
    {
      code: "conaig",
      label: {
        es: "Comisión de Alto Nivel para la Igualdad de Género",
        en: "High-level commission for gender equality",
      },
      synonyms: ["CONAIG"],
      citations: cite("PNIG-2019", "Perspectivas CONAIG"),
      broader: "pnig",
    },
    {
      code: "pnig-op01",
      label: { es: "Reducir la violencia hacia las mujeres", en: "Reduce violence against women" },
      synonyms: ["OP01", "Objetivo prioritario 01"],
      citations: cite("PNIG-2019", "Objetivos prioritarios", "OP01"),
      broader: "pnig",
    },
    {
      code: "pnig-op02",
      label: { es: "Objetivo prioritario 02", en: "Priority objective 02" },
      synonyms: ["OP02"],
      citations: cite("PNIG-2019", "Introducción"),
      broader: "pnig",
    },
    {
      code: "pnig-op03",
      label: { es: "Objetivo prioritario 03", en: "Priority objective 03" },
      synonyms: ["OP03"],
      citations: cite("PNIG-2019", "Introducción"),
      broader: "pnig",
    },
    {
      code: "pnig-op04",
      label: { es: "Objetivo prioritario 04", en: "Priority objective 04" },
      synonyms: ["OP04"],
      citations: cite("PNIG-2019", "Introducción"),
      broader: "pnig",
    },
    {
      code: "pnig-op05",
      label: {
        es: "Reducir las barreras institucionales que obstaculizan la igualdad en los ámbitos público y privado entre hombres y mujeres",
        en: "Reduce the institutional barriers that stand in the way of equality between men and women in public and private",
      },
      synonyms: ["OP05", "Objetivo prioritario 05"],
      citations: cite("PNIG-2019", "Objetivos prioritarios", "OP05"),
      broader: "pnig",
    },
    {
      code: "pnig-op06",
      label: {
        es: "Reducir la incidencia de los patrones socioculturales discriminatorios en la población",
        en: "Reduce the incidence of discriminatory sociocultural patterns in the population",
      },
      synonyms: ["OP06", "Objetivo prioritario 06"],
      citations: cite("PNIG-2019", "Objetivos prioritarios", "OP06"),
      broader: "pnig",
    },
    {
      code: "pnig-guideline-6-2",
      label: {
        es: "Implementar estrategias de comunicación masiva orientadas a la igualdad de género y no discriminación en la población",
        en: "Carry out mass communication strategies for gender equality and non-discrimination in the population",
      },
      synonyms: ["6.2", "Lineamiento 6.2"],
      citations: cite("PNIG-2019", "OP06"),
      broader: "pnig-op06",
    },
    {
      code: "pnig-parental-leave-awareness",
      label: {
        es: "Difusión y Sensibilización de la importancia al derecho a la licencia por maternidad y paternidad",
        en: "Spreading and raising awareness of the importance of the right to maternity and paternity leave",
      },
      citations: cite("PNIG-2019", "OP06 6.2"),
      broader: "pnig-guideline-6-2",
    },
    {
      code: "pnig-stereotype-campaigns",
      label: { es: "Campañas contra los estereotipos de género", en: "Campaigns against gender stereotypes" },
      citations: cite("PNIG-2019", "OP06 6.2"),
      broader: "pnig-guideline-6-2",
    },
    {
      code: "pnig-guideline-6-3",
      label: {
        es: "Difundir conocimiento sobre la influencia de los patrones socioculturales discriminatorios que sustentan la desigualdad de género y su progresiva transformación en la población",
        en: "Spread knowledge of how discriminatory sociocultural patterns uphold gender inequality, and of their gradual change in the population",
      },
      synonyms: ["6.3", "Lineamiento 6.3"],
      citations: cite("PNIG-2019", "OP06"),
      broader: "pnig-op06",
    },
    {
      code: "pnig-social-relations-statistics",
      label: {
        es: "Producción de información estadística sobre relaciones sociales, periódica y accesible – Encuesta Nacional de Relaciones sociales",
        en: "Periodic and accessible statistics on social relations – National Survey of Social Relations",
      },
      synonyms: [
        "ENARES",
        "Encuesta Nacional de Relaciones Sociales",
        "Encuesta Nacional sobre Relaciones Sociales",
      ],
      citations: cite("PNIG-2019", "OP06 6.3", "I ENARES"),
      broader: "pnig-guideline-6-3",
    },
    {
      code: "aurora",
      label: {
        es: "Programa Nacional para la Prevención y Erradicación de la Violencia contra las Mujeres e Integrantes del Grupo Familiar",
        en: "National programme to prevent and eradicate violence against women and family members",
      },
      synonyms: ["AURORA", "Programa Nacional AURORA"],
      citations: cite("PNIG-2019", "OP01", "OP01 AURORA"),
      broader: "pnig-op01",
    },
    {
      code: "pac",
      label: {
        es: "Plan de acción conjunto para prevenir la violencia contra las mujeres, así como brindar protección y atención a las víctimas de violencia, con énfasis en los casos de alto riesgo",
        en: "Joint action plan to prevent violence against women and to protect and attend its victims, with emphasis on cases of high risk",
      },
      synonyms: ["PAC", "Plan de Acción Conjunto"],
      citations: cite("PNIG-2019", "OP01", "OP01 PAC"),
      broader: "pnig-op01",
    },
    {
      code: "pac-line-01",
      label: {
        es: "Mejorar el acceso de las mujeres y niñas víctimas de violencia a una justicia especializada",
        en: "Improve the access of women and girls who are victims of violence to specialized justice",
      },
      synonyms: ["Lineamiento Estratégico 01"],
      citations: cite("PNIG-2019", "OP01 PAC 01", "OP01 SNEJ"),
      broader: "pac",
    },
    {
      code: "pac-line-02",
      label: {
        es: "Protección a las mujeres, niños, niñas y adolescentes víctimas de violencia",
        en: "Protection of women, children and adolescents who are victims of violence",
      },
      synonyms: ["Lineamiento Estratégico 02"],
      citations: cite("PNIG-2019", "OP01 PAC 02"),
      broader: "pac",
    },
    {
      code: "pac-line-03",
      label: {
        es: "Prevención integral de la violencia contra las niñas, niños, adolescentes y mujeres",
        en: "Comprehensive prevention of violence against children, adolescents and women",
      },
      synonyms: ["Lineamiento Estratégico 03"],
      citations: cite("PNIG-2019", "OP01 PAC 03"),
      broader: "pac",
    },
    {
      code: "pac-line-04",
      label: {
        es: "Fortalecimiento del Sistema Nacional para la Prevención, Sanción y Erradicación de la Violencia contra las Mujeres y los Integrantes del Grupo Familiar",
        en: "Strengthening the national system to prevent, punish and eradicate violence against women and family members",
      },
      synonyms: ["Lineamiento Estratégico 04"],
      citations: cite("PNIG-2019", "OP01 PAC 04"),
      broader: "pac",
    },
    {
      code: "snej",
      label: {
        es: "Sistema Nacional Especializado de Justicia para la protección y sanción de la violencia contra las mujeres e integrantes del grupo familiar",
        en: "National specialized justice system to protect against and punish violence against women and family members",
      },
      synonyms: [
        "SNEJ",
        "Sistema Nacional Especializado de Justicia",
        "Sistema Nacional Especializado de Justicia para la Protección y Sanción de la violencia contra las mujeres y los integrantes del grupo familiar",
      ],
      citations: cite("PNIG-2019", "OP01", "OP01 SNEJ"),
      broader: "pnig-op01",
    },
    {
      code: "snej-strategy",
      label: {
        es: "Estrategia Nacional de Implementación del Sistema Nacional Especializado de Justicia para la protección y sanción de la violencia contra las mujeres e integrantes del grupo familiar",
        en: "National strategy to implement the specialized justice system",
      },
      synonyms: ["Estrategia Nacional de Implementación"],
      citations: cite("PNIG-2019", "OP01 SNEJ Estrategia"),
      broader: "snej",
    },
    {
      code: "snej-objective-a",
      label: {
        es: "Garantizar que el acceso a la justicia sea integral para las mujeres y otros sujetos de protección del SNEJ, a través de su correcto funcionamiento",
        en: "Guarantee comprehensive access to justice for women and others whom the system protects, through its proper working",
      },
      citations: cite("PNIG-2019", "OP01 SNEJ Estrategia"),
      broader: "snej-strategy",
    },
    {
      code: "snej-objective-b",
      label: {
        es: "Garantizar la protección integral de las mujeres y otros sujetos de protección del SNEJ",
        en: "Guarantee the comprehensive protection of women and others whom the system protects",
      },
      citations: cite("PNIG-2019", "OP01 SNEJ Estrategia"),
      broader: "snej-strategy",
    },
    {
      code: "ppor-vcm",
      label: {
        es: "Programa Presupuestal orientado a Resultados 1002 Reducción de la Violencia contra la Mujer",
        en: "Results-oriented budget programme 1002, Reduction of violence against women",
      },
      synonyms: [
        "PPoR",
        "PPoR RVcM",
        "PPoR 1002",
        "Programa Presupuestal orientado a Resultados de Reducción de la Violencia contra la Mujer",
        "Programa Presupuestal orientado a Resultados para la Reducción de la Violencia contra la Mujer",
        "Programa Presupuestal orientado a Resultados para la Reducción de la violencia contra las mujeres",
      ],
      citations: cite("PNIG-2019", "OP01", "OP01 PPoR"),
      broader: "pnig-op01",
    },
    {
      code: "ppor-working-group",
      label: { es: "Grupo de Trabajo Multisectorial", en: "Multisector working group" },
      citations: cite("PNIG-2019", "OP01 PPoR"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-condition-of-interest",
      label: { es: "Condición de interés", en: "Condition of interest" },
      citations: cite("PNIG-2019", "OP01 PPoR", "OP01 PPoR modelos"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-conceptual-model",
      label: { es: "Modelo conceptual", en: "Conceptual model" },
      citations: cite("PNIG-2019", "OP01 PPoR", "OP01 PPoR modelos"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-ecological-model",
      label: {
        es: "Modelo ecológico de violencia contra la mujer",
        en: "Ecological model of violence against women",
      },
      synonyms: ["Modelo ecológico"],
      citations: cite("PNIG-2019", "OP01 PPoR", "OP01 PPoR modelos"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-explanatory-model",
      label: { es: "Modelo explicativo", en: "Explanatory model" },
      citations: cite("PNIG-2019", "OP01 PPoR", "OP01 PPoR modelos"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-prescriptive-model",
      label: { es: "Modelo prescriptivo", en: "Prescriptive model" },
      citations: cite("PNIG-2019", "OP01 PPoR", "OP01 PPoR modelos"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-theory-of-change",
      label: { es: "Teoría de cambio", en: "Theory of change" },
      citations: cite("PNIG-2019", "OP01 PPoR", "OP01 PPoR modelos"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-model-partner-violence",
      label: {
        es: "Violencia física, sexual y psicológica en relación de pareja",
        en: "Physical, sexual and psychological violence in a couple",
      },
      citations: cite("PNIG-2019", "OP01 PPoR modelos"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-model-sexual-violence-outside-couple",
      label: {
        es: "Violencia sexual fuera de relación de pareja",
        en: "Sexual violence outside a couple",
      },
      citations: cite("PNIG-2019", "OP01 PPoR modelos"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-model-intimate-femicide",
      label: { es: "Feminicidio íntimo", en: "Intimate femicide" },
      citations: cite("PNIG-2019", "OP01 PPoR modelos"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-model-sexual-harassment",
      label: { es: "Acoso sexual", en: "Sexual harassment" },
      citations: cite("PNIG-2019", "OP01 PPoR modelos"),
      broader: "ppor-vcm",
    },
    {
      code: "ppor-block-couple",
      label: {
        es: "Reducir violencia en relación de pareja y feminicidio íntimo",
        en: "Reduce violence in a couple and intimate femicide",
      },
      citations: cite("PNIG-2019", "OP01 PPoR modelos"),
      broader: "ppor-prescriptive-model",
    },
    {
      code: "ppor-block-outside-couple",
      label: {
        es: "Reducir violencia fuera de la relación de pareja",
        en: "Reduce violence outside a couple",
      },
      citations: cite("PNIG-2019", "OP01 PPoR modelos"),
      broader: "ppor-prescriptive-model",
    },
    {
      code: "gender-mechanism",
      label: { es: "Mecanismos para la igualdad de género", en: "Mechanisms for gender equality" },
      synonyms: ["MIG", "Mecanismo para la igualdad de género", "Mecanismos de igualdad de género"],
      citations: cite("PNIG-2019", "OP05", "OP05 MIG"),
      broader: "pnig-op05",
    },
    {
      code: "gender-mechanism-national",
      label: {
        es: "Mecanismos para la igualdad de género del nivel nacional",
        en: "Mechanisms for gender equality of the national level",
      },
      citations: cite("PNIG-2019", "OP05 MIG"),
      broader: "gender-mechanism",
    },
    {
      code: "gender-mechanism-ministries",
      label: { es: "Ministerios", en: "Ministries" },
      citations: cite("PNIG-2019", "OP05 MIG"),
      broader: "gender-mechanism-national",
    },
    {
      code: "gender-mechanism-national-entities",
      label: { es: "Entidades del nivel nacional", en: "Entities of the national level" },
      citations: cite("PNIG-2019", "OP05 MIG"),
      broader: "gender-mechanism-national",
    },
    {
      code: "gender-mechanism-autonomous",
      label: {
        es: "Organismos Constitucionalmente Autónomos",
        en: "Constitutionally autonomous bodies",
      },
      citations: cite("PNIG-2019", "OP05 MIG"),
      broader: "gender-mechanism-national",
    },
    {
      code: "gender-mechanism-regional",
      label: { es: "Gobiernos Regionales", en: "Regional governments" },
      citations: cite("PNIG-2019", "OP05 MIG"),
      broader: "gender-mechanism",
    },
    {
      code: "gender-mechanism-local",
      label: { es: "Gobiernos Locales", en: "Local governments" },
      citations: cite("PNIG-2019", "OP05 MIG"),
      broader: "gender-mechanism",
    },
  ],
});

/** A code of `policy`. */
export type Policy = CodeOf<typeof policy>;
