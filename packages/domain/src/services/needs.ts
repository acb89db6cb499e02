import { cite } from "../norms/citation.js";
import { type CodeOf, citeAll, type Definitions, defineScheme } from "../taxonomy/scheme.js";

/** What a person may look for in a service: a list of ours, each need cited to the services that meet it. */
export const serviceNeed = defineScheme({
  id: "service-need",
  title: { es: "Necesidad", en: "Need" },
  headwords: ["necesidad"],
  concepts: [
    {
      code: "violence",
      label: {
        es: "Atención por violencia contra las mujeres o en la familia",
        en: "Care for violence against women or in the family",
      },
      synonyms: ["Violencia", "Violencia familiar", "Violencia contra las mujeres"],
      citations: citeAll(
        cite("RDE-290-2022", "VI.6.1.c", "VI.6.1.d", "VI.6.1.e"),
        cite("MIMP-2021", "AURORA 1", "AURORA 3", "AURORA 4", "AURORA 5", "AURORA 6", "AURORA 7"),
        cite("PNIG-2019", "OP01 AURORA"),
      ),
    },
    {
      code: "sexual-violence",
      label: { es: "Atención por violencia sexual", en: "Care for sexual violence" },
      synonyms: ["Violencia sexual"],
      citations: citeAll(
        cite("RDE-290-2022", "VI.6.1.c", "VI.6.1.d"),
        cite("MIMP-2021", "AURORA 3", "AURORA 4", "AURORA 5"),
      ),
    },
    {
      code: "dating-violence",
      label: {
        es: "Señales de violencia en el enamoramiento o noviazgo",
        en: "Signs of violence while dating",
      },
      citations: citeAll(cite("RDE-290-2022", "VI.6.1.e", "VI.6.5.5.c"), cite("MIMP-2021", "AURORA 4")),
    },
    {
      code: "knows-of-a-case",
      label: { es: "Avisar de un caso ajeno", en: "Speaking up for someone else" },
      citations: cite("MIMP-2021", "AURORA 3"),
    },
    {
      code: "information",
      label: { es: "Información y orientación", en: "Information and guidance" },
      citations: cite("MIMP-2021", "AURORA 3", "AURORA 4"),
    },
    {
      code: "legal-guidance",
      label: { es: "Orientación legal", en: "Legal guidance" },
      citations: cite("MIMP-2021", "AURORA 1"),
    },
    {
      code: "legal-defence",
      label: { es: "Defensa judicial", en: "Defence in court" },
      citations: cite("MIMP-2021", "AURORA 1"),
    },
    {
      code: "psychological-counselling",
      label: { es: "Consejería u orientación psicológica", en: "Psychological counselling" },
      synonyms: ["Consejería psicológica", "Orientación psicológica"],
      citations: citeAll(cite("MIMP-2021", "AURORA 1", "AURORA 4"), cite("RDE-290-2022", "VI.6.1.e")),
    },
    {
      code: "counselling-by-phone",
      label: { es: "Consejería por teléfono", en: "Counselling by telephone" },
      citations: cite("MIMP-2021", "AURORA 3"),
    },
    {
      code: "counselling-by-chat",
      label: { es: "Orientación por chat", en: "Guidance by chat" },
      citations: citeAll(cite("RDE-290-2022", "VI.6.1.e", "VI.6.1.e note 6"), cite("MIMP-2021", "AURORA 4")),
    },
    {
      code: "emotional-support",
      label: { es: "Soporte emocional", en: "Emotional support" },
      citations: cite("MIMP-2021", "AURORA 3"),
    },
    {
      code: "urgent-care",
      label: { es: "Atención urgente de una víctima", en: "Urgent care of a victim" },
      synonyms: ["Atención urgente"],
      citations: cite("MIMP-2021", "AURORA 5"),
    },
    {
      code: "shelter",
      label: { es: "Refugio temporal", en: "Temporary place of safety" },
      synonyms: ["Albergue", "Refugio"],
      citations: cite("MIMP-2021", "AURORA 6", "INABIF 7"),
    },
    {
      code: "sentenced-aggressor",
      label: {
        es: "Reeducación de agresores con sentencia",
        en: "Re-education of sentenced aggressors",
      },
      synonyms: ["Agresor sentenciado", "Varones sentenciados"],
      citations: citeAll(cite("MIMP-2021", "AURORA 2"), cite("DG-018-2016", "VI.6.11.1")),
    },
    {
      code: "violence-prevention",
      label: { es: "Prevención de la violencia", en: "Prevention of violence" },
      citations: citeAll(cite("RDE-290-2022", "VI.6.1.c"), cite("MIMP-2021", "AURORA 1 cuadro")),
    },
    {
      code: "rural-dialogue",
      label: { es: "Diálogo con comunidades rurales", en: "Dialogue with rural communities" },
      citations: cite("MIMP-2021", "AURORA 7"),
    },
    {
      code: "child-protection",
      label: {
        es: "Niñas, niños y adolescentes sin cuidados parentales",
        en: "Children and adolescents without parental care",
      },
      synonyms: ["Protección de niñas, niños y adolescentes", "Desprotección familiar"],
      citations: cite("MIMP-2021", "INABIF 1", "INABIF 7", "DPE UPE"),
    },
    {
      code: "risk-of-unprotection",
      label: {
        es: "Niñas, niños y adolescentes en riesgo de perder los cuidados parentales",
        en: "Children and adolescents at risk of losing parental care",
      },
      synonyms: ["Riesgo de desprotección", "Riesgo de desprotección familiar"],
      citations: cite("MIMP-2021", "DPE UPE", "INABIF 1"),
    },
    {
      code: "street-children",
      label: {
        es: "Niñas, niños y adolescentes en situación de calle",
        en: "Children and adolescents in the street",
      },
      synonyms: ["Situación de calle"],
      citations: cite("MIMP-2021", "INABIF 4"),
    },
    {
      code: "adoption",
      label: { es: "Adopción", en: "Adoption procedure" },
      citations: cite("MIMP-2021", "DGA", "DGA adopción"),
    },
    {
      code: "residential-care",
      label: { es: "Acogida residencial", en: "Residential care" },
      citations: cite("MIMP-2021", "INABIF 1", "INABIF 2", "INABIF 3"),
    },
    {
      code: "disability",
      label: {
        es: "Discapacidad con abandono o riesgo de él",
        en: "Disability with abandonment or risk of it",
      },
      synonyms: ["Discapacidad"],
      citations: cite("MIMP-2021", "INABIF 3", "INABIF 7 cuadro"),
    },
    {
      code: "older-adult-care",
      label: { es: "Atención de personas adultas mayores", en: "Care of older adults" },
      citations: cite("MIMP-2021", "INABIF 2", "INABIF 5", "INABIF 6", "INABIF 7 cuadro"),
    },
    {
      code: "older-adult-at-risk",
      label: { es: "Personas adultas mayores en riesgo", en: "Older adults at risk" },
      citations: cite("MIMP-2021", "DIPAM 1.1"),
    },
    {
      code: "night-shelter",
      label: { es: "Alojamiento nocturno", en: "A place for the night" },
      citations: cite("MIMP-2021", "INABIF 6"),
    },
    {
      code: "day-care",
      label: { es: "Cuidado de niñas y niños durante el día", en: "Care of children by day" },
      citations: cite("MIMP-2021", "INABIF 5"),
    },
    {
      code: "adolescent-development",
      label: { es: "Desarrollo de adolescentes", en: "Development of adolescents" },
      citations: cite("MIMP-2021", "INABIF 5"),
    },
    {
      code: "occupational-training",
      label: { es: "Capacitación ocupacional", en: "Occupational training" },
      citations: cite("MIMP-2021", "INABIF 5"),
    },
    {
      code: "family-guidance",
      label: { es: "Consejo y fortalecimiento familiar", en: "Family guidance" },
      synonyms: ["Consejería familiar"],
      citations: cite("MIMP-2021", "INABIF 5"),
    },
    {
      code: "parenting",
      label: { es: "Formación de madres y padres", en: "Learning to be a parent" },
      synonyms: ["Crianza"],
      citations: cite("MIMP-2021", "INABIF 5"),
    },
  ],
});

/** A code of `serviceNeed`. */
export type ServiceNeed = CodeOf<typeof serviceNeed>;

export const serviceNeedDefinitions: Definitions<ServiceNeed> = {
  violence: {
    es: "Alguien sufre o teme violencia por ser mujer o por parte de su familia.",
    en: "Someone suffers or fears violence for being a woman or at the hands of their family.",
  },
  "sexual-violence": {
    es: "Alguien fue víctima de un acto sexual que no quiso.",
    en: "Someone was the victim of a sexual act that they did not want.",
  },
  "dating-violence": {
    es: "Una relación de enamorados o novios da motivos de alarma.",
    en: "A relationship between people who are dating gives cause for alarm.",
  },
  "knows-of-a-case": {
    es: "Quien pregunta no es la víctima, pero conoce lo que ocurre.",
    en: "The person who asks is not the victim, but knows what is going on.",
  },
  information: {
    es: "Hace falta saber qué es violencia y adónde acudir.",
    en: "One needs to know what violence is and where to go.",
  },
  "legal-guidance": {
    es: "Hace falta saber qué derechos y caminos da la ley.",
    en: "One needs to know which rights and ways the law gives.",
  },
  "legal-defence": {
    es: "Hace falta quien patrocine a la víctima en el proceso.",
    en: "One needs somebody to stand up for the victim in the proceedings.",
  },
  "psychological-counselling": {
    es: "Hace falta hablar con una o un profesional de la psicología.",
    en: "One needs to talk with a professional of psychology.",
  },
  "counselling-by-phone": {
    es: "La ayuda se busca llamando.",
    en: "Help is sought by calling.",
  },
  "counselling-by-chat": {
    es: "La ayuda se busca escribiendo por internet.",
    en: "Help is sought by writing over the internet.",
  },
  "emotional-support": {
    es: "Hace falta que alguien escuche y sostenga en la crisis.",
    en: "One needs somebody who listens and gives support in the crisis.",
  },
  "urgent-care": {
    es: "La víctima corre peligro y no puede esperar.",
    en: "The victim is in danger and cannot wait.",
  },
  shelter: {
    es: "Hace falta un lugar protegido donde vivir por un tiempo.",
    en: "One needs a protected place to live for a while.",
  },
  "sentenced-aggressor": {
    es: "Un hombre condenado por violencia familiar debe cambiar su conducta.",
    en: "A man convicted of family violence must change his conduct.",
  },
  "violence-prevention": {
    es: "Un grupo o lugar busca evitar que haya violencia.",
    en: "A group or place seeks to keep violence from happening.",
  },
  "rural-dialogue": {
    es: "Una comunidad del campo y quienes la dirigen buscan tratar el problema.",
    en: "A country community and its leaders seek to deal with the problem.",
  },
  "child-protection": {
    es: "Una niña, niño o adolescente no tiene quien le cuide.",
    en: "A child or adolescent has nobody to care for them.",
  },
  "risk-of-unprotection": {
    es: "Una niña, niño o adolescente podría quedar sin quien le cuide.",
    en: "A child or adolescent may be left with nobody to care for them.",
  },
  "street-children": {
    es: "Una niña, niño o adolescente pasa su vida en la calle.",
    en: "A child or adolescent spends their life in the street.",
  },
  adoption: {
    es: "Una familia quiere adoptar, o alguien adoptable espera una.",
    en: "A family wants to adopt, or someone adoptable waits for one.",
  },
  "residential-care": {
    es: "Alguien necesita vivir en una residencia que lo atienda.",
    en: "Someone needs to live in a residence that looks after them.",
  },
  disability: {
    es: "Una persona con discapacidad está sola o puede quedarse sola.",
    en: "A person with a disability is alone or may be left alone.",
  },
  "older-adult-care": {
    es: "Una persona adulta mayor necesita dónde vivir, estar o recibir apoyo.",
    en: "An older adult needs a place to live, to stay or to receive support.",
  },
  "older-adult-at-risk": {
    es: "Una persona adulta mayor ve amenazados su bienestar o sus derechos.",
    en: "An older adult's well-being or rights are under threat.",
  },
  "night-shelter": {
    es: "Alguien no tiene dónde pasar la noche.",
    en: "Someone has nowhere to spend the night.",
  },
  "day-care": {
    es: "Una familia necesita dejar a sus hijas e hijos en buenas manos de día.",
    en: "A family needs to leave its children in good hands by day.",
  },
  "adolescent-development": {
    es: "Un o una adolescente busca actividades que le ayuden a crecer.",
    en: "An adolescent looks for activities that help them grow.",
  },
  "occupational-training": {
    es: "Alguien quiere aprender un oficio.",
    en: "Someone wants to learn an occupation.",
  },
  "family-guidance": {
    es: "Una familia busca consejo para relacionarse con respeto.",
    en: "A family seeks advice on how to relate with respect.",
  },
  parenting: {
    es: "Una madre o un padre quiere criar mejor.",
    en: "A mother or father wants to raise their children better.",
  },
};
