import { cite } from "../norms/citation.js";
import { type CodeOf, citeAll, type Definitions, defineScheme } from "../taxonomy/scheme.js";

/** The services to which people can be sent, as the ministry's reports and the two norms name them. */
export const service = defineScheme({
  id: "service",
  title: { es: "Servicio", en: "Service" },
  headwords: ["servicio"],
  concepts: [
    {
      code: "cem",
      label: { es: "Centro Emergencia Mujer", en: "Women's emergency centre" },
      synonyms: [
        "CEM",
        "Centros Emergencia Mujer",
        "Centro de Emergencia Mujer",
        "Centros de Emergencia Mujer",
        "Centro Emergencia Mujer - CEM",
        "Centro Emergencia Mujer – CEM",
      ],
      citations: citeAll(
        cite("RDE-290-2022", "VI.6.1.c", "VI.6.1.d"),
        cite("MIMP-2021", "AURORA 1"),
        cite("PNIG-2019", "OP01 AURORA"),
      ),
    },
    {
      code: "cai",
      label: { es: "Centro de Atención Institucional", en: "Centre for sentenced aggressors" },
      synonyms: [
        "CAI",
        "Centros de Atención Institucional",
        "Centro de Atención Institucional - CAI",
        "Centro de Atención Institucional – CAI",
        "Centro de Atención Institucional Frente a la Violencia Familiar",
        "Centro de Atención Integral",
        "Centros de Atención Integral",
      ],
      citations: citeAll(
        cite("MIMP-2021", "AURORA 2"),
        cite("PNIG-2019", "OP01 AURORA"),
        cite("DG-018-2016", "VI.6.11.1", "VI.6.2.8"),
      ),
    },
    {
      code: "linea-100",
      label: { es: "Línea 100", en: "Línea 100 helpline" },
      citations: citeAll(
        cite("MIMP-2021", "AURORA 3"),
        cite("PNIG-2019", "OP01 AURORA"),
        cite("RDE-290-2022", "VI.6.5.5.a"),
      ),
    },
    {
      code: "chat-100",
      label: { es: "Chat 100", en: "Chat 100" },
      citations: citeAll(
        cite("RDE-290-2022", "VI.6.1.e", "VI.6.5.5.c"),
        cite("MIMP-2021", "AURORA 4"),
        cite("PNIG-2019", "OP01 AURORA"),
      ),
    },
    {
      code: "mens-chat",
      label: { es: "Chat de Hombres", en: "Men's chat" },
      citations: cite("RDE-290-2022", "VI.6.1.e note 6"),
      broader: "chat-100",
    },
    {
      code: "sau",
      label: { es: "Servicio de Atención Urgente", en: "Urgent care service" },
      synonyms: [
        "SAU",
        "Servicios de Atención Urgente",
        "Servicio de Atención Urgente - SAU",
        "Servicio de Atención Urgente – SAU",
      ],
      citations: citeAll(
        cite("MIMP-2021", "AURORA 5"),
        cite("PNIG-2019", "OP01 AURORA"),
        cite("DG-018-2016", "VI.6.2.7"),
      ),
    },
    {
      code: "hrt",
      label: { es: "Hogar de Refugio Temporal", en: "Temporary refuge" },
      synonyms: [
        "HRT",
        "Hogares de Refugio Temporal",
        "Hogares de Refugio Temporales",
        "Hogar de Refugio Temporal - HRT",
        "Hogar de Refugio Temporal – HRT",
        "Hogar Refugio Temporal",
        "Casa de Acogida",
        "Casas de Acogida",
      ],
      citations: citeAll(cite("MIMP-2021", "AURORA 6"), cite("PNIG-2019", "OP01 AURORA")),
    },
    {
      code: "rural-strategy",
      label: { es: "Estrategia Rural", en: "Rural strategy" },
      synonyms: ["ER", "Estrategia Rural - ER", "Estrategia Rural – ER"],
      citations: citeAll(cite("MIMP-2021", "AURORA 7"), cite("PNIG-2019", "OP01 AURORA")),
    },
    {
      code: "car-nna",
      label: {
        es: "Centro de Acogida Residencial para Niñas, Niños y Adolescentes",
        en: "Residential centre for children and adolescents",
      },
      synonyms: ["CAR NNA", "CARNNA", "Centros de Acogida Residencial para Niñas, Niños y Adolescentes"],
      citations: cite("MIMP-2021", "INABIF 1"),
    },
    {
      code: "car-pam",
      label: {
        es: "Centro de Acogida Residencial para Personas Adultas Mayores",
        en: "Residential centre for older adults",
      },
      synonyms: ["CAR PAM", "CARPAM", "Centros de Acogida Residencial para Personas Adultas Mayores"],
      citations: cite("MIMP-2021", "INABIF 2"),
    },
    {
      code: "car-pcd",
      label: {
        es: "Centro de Acogida Residencial para Personas con Discapacidad",
        en: "Residential centre for people with disabilities",
      },
      synonyms: ["CAR PCD", "CARPCD", "Centros de Acogida Residencial para Personas con Discapacidad"],
      citations: cite("MIMP-2021", "INABIF 3"),
    },
    {
      code: "street-educators",
      label: { es: "Educadores de Calle", en: "Street educators" },
      synonyms: ["Educador de Calle", "Educadora de Calle", "Educadoras de Calle"],
      citations: cite("MIMP-2021", "INABIF 4"),
    },
    {
      code: "cedif",
      label: { es: "Centro de Desarrollo Integral de la Familia", en: "Family development centre" },
      synonyms: ["CEDIF", "Centros de Desarrollo Integral de la Familia"],
      citations: cite("MIMP-2021", "INABIF 5"),
    },
    {
      code: "cedif-day-care",
      label: { es: "Cuidado Diurno", en: "Day care for children" },
      citations: cite("MIMP-2021", "INABIF 5"),
      broader: "cedif",
    },
    {
      code: "cedif-adolescent-promotion",
      label: { es: "Promoción del Adolescente", en: "Adolescents' programme" },
      citations: cite("MIMP-2021", "INABIF 5"),
      broader: "cedif",
    },
    {
      code: "cedif-day-center",
      label: { es: "Centro de Día", en: "Day centre for older adults" },
      citations: cite("MIMP-2021", "INABIF 5"),
      broader: "cedif",
    },
    {
      code: "cedif-occupational-workshops",
      label: { es: "Talleres de capacitación ocupacional", en: "Occupational training workshops" },
      synonyms: ["Taller de capacitación ocupacional"],
      citations: cite("MIMP-2021", "INABIF 5"),
      broader: "cedif",
    },
    {
      code: "cedif-family-counselling",
      label: { es: "Consejería Familiar", en: "Family counselling" },
      citations: cite("MIMP-2021", "INABIF 5"),
      broader: "cedif",
    },
    {
      code: "cedif-parents-school",
      label: { es: "Escuela para Padres", en: "School for parents" },
      citations: cite("MIMP-2021", "INABIF 5"),
      broader: "cedif",
    },
    {
      code: "can",
      label: { es: "Centro de Atención de Noche", en: "Night care centre" },
      synonyms: ["CAN", "Centros de Atención de Noche"],
      citations: cite("MIMP-2021", "INABIF 6"),
    },
    {
      code: "temporary-shelter",
      label: { es: "Servicio de Acogida Temporal", en: "Temporary shelter" },
      synonyms: ["Centro de Acogida Temporal", "Centros de Acogida Temporal"],
      citations: cite("MIMP-2021", "INABIF 7"),
    },
    {
      code: "temporary-shelter-nna",
      label: {
        es: "Servicio de Acogida Temporal para Niñas, Niños y Adolescentes",
        en: "Temporary shelter for children and adolescents",
      },
      citations: cite("MIMP-2021", "INABIF 7", "INABIF 7 cuadro"),
      broader: "temporary-shelter",
    },
    {
      code: "temporary-shelter-pam",
      label: {
        es: "Servicio de Acogida Temporal para Personas Adultas Mayores",
        en: "Temporary shelter for older adults",
      },
      citations: cite("MIMP-2021", "INABIF 7 cuadro"),
      broader: "temporary-shelter",
    },
    {
      code: "temporary-shelter-pcd",
      label: {
        es: "Servicio de Acogida Temporal para Personas con Discapacidad",
        en: "Temporary shelter for people with disabilities",
      },
      citations: cite("MIMP-2021", "INABIF 7 cuadro"),
      broader: "temporary-shelter",
    },
    {
      code: "adoptions",
      label: { es: "Adopción", en: "Adoption" },
      synonyms: ["Adopciones", "Unidad de Adopción", "Unidades de Adopción"],
      citations: cite("MIMP-2021", "DGA", "DGA adopción"),
    },
    {
      code: "upe",
      label: { es: "Unidad de Protección Especial", en: "Special protection unit" },
      synonyms: ["UPE", "Unidades de Protección Especial"],
      citations: cite("MIMP-2021", "DPE UPE", "DPE"),
    },
    {
      code: "mi60plus",
      label: { es: "Servicio Mi60+", en: "Mi60+ service" },
      synonyms: ["Mi60", "Mi 60+"],
      citations: cite("MIMP-2021", "DIPAM 1.1"),
    },
  ],
});

/** A code of `service`. */
export type ServiceCode = CodeOf<typeof service>;

export const serviceDefinitions: Definitions<ServiceCode> = {
  cem: {
    es: "Centro público sin costo donde un mismo equipo asesora en lo legal, defiende ante la justicia y da apoyo psicológico a quien sufre violencia, y además hace prevención.",
    en: "A public centre, free of charge, where one team gives legal advice, defends in court and supports psychologically whoever suffers violence, and also works on prevention.",
  },
  cai: {
    es: "Centro que reeduca a hombres condenados por violencia familiar cuando un juzgado los envía.",
    en: "A centre that re-educates men convicted of family violence when a court sends them.",
  },
  "linea-100": {
    es: "Teléfono gratuito de todo el día que informa, orienta y contiene a quien vive violencia o sabe de un caso.",
    en: "A free telephone line, open all day, that informs, guides and supports whoever lives with violence or knows of a case.",
  },
  "chat-100": {
    es: "Conversación por internet con profesionales, para reconocer señales de violencia en la pareja joven y orientar a quien ya la sufre.",
    en: "A conversation over the internet with professionals, to see signs of violence in young couples and guide those who already suffer it.",
  },
  "mens-chat": {
    es: "Variante del Chat 100 que la norma nombra para hombres.",
    en: "The variant of Chat 100 that the norm names for men.",
  },
  sau: {
    es: "Equipo que sale sin demora hacia la víctima cuyo caso llegó por la Línea 100 o por la prensa y no puede esperar.",
    en: "A team that goes out at once to the victim whose case came through Línea 100 or the press and cannot wait.",
  },
  hrt: {
    es: "Casa donde la víctima de violencia familiar vive protegida por un tiempo, con comida y ayuda de varios profesionales.",
    en: "A house where a victim of family violence lives in safety for a while, with food and the help of several professionals.",
  },
  "rural-strategy": {
    es: "Trabajo en el campo que conversa con quienes dirigen las comunidades y encamina los casos.",
    en: "Work in the countryside that talks with those who lead the communities and passes cases on.",
  },
  "car-nna": {
    es: "Residencia para niñas, niños y adolescentes sin cuidado o en riesgo, a la que llegan por decisión de la autoridad.",
    en: "A residence for children and adolescents without care or at risk, to which an authority sends them.",
  },
  "car-pam": {
    es: "Residencia para personas adultas mayores, que además anima a familia y comunidad a cuidarlas con dignidad.",
    en: "A residence for older adults that also moves family and community to care for them with dignity.",
  },
  "car-pcd": {
    es: "Residencia para personas con discapacidad que nadie cuida o que podrían quedar sin cuidado.",
    en: "A residence for people with disabilities whom nobody cares for, or who may be left without care.",
  },
  "street-educators": {
    es: "Personal que acompaña a niñas, niños y adolescentes que están en la calle para que recuperen sus derechos y la dejen.",
    en: "Staff who walk with children and adolescents in the street so that they recover their rights and leave it.",
  },
  cedif: {
    es: "Centro que fortalece a las familias con cuidado, formación y consejo para sus distintas edades.",
    en: "A centre that strengthens families with care, training and advice for their several ages.",
  },
  "cedif-day-care": {
    es: "Atención de bebés, niñas y niños durante el día en un CEDIF.",
    en: "Daytime care of babies and children at a CEDIF.",
  },
  "cedif-adolescent-promotion": {
    es: "Actividades de un CEDIF para el desarrollo de adolescentes.",
    en: "A CEDIF's activities for the development of adolescents.",
  },
  "cedif-day-center": {
    es: "Espacio diurno de un CEDIF para personas adultas mayores.",
    en: "A CEDIF's daytime place for older adults.",
  },
  "cedif-occupational-workshops": {
    es: "Cursos prácticos de un CEDIF para aprender un oficio.",
    en: "A CEDIF's practical courses to learn an occupation.",
  },
  "cedif-family-counselling": {
    es: "Orientación de un CEDIF a familias que buscan convivir mejor.",
    en: "A CEDIF's guidance to families who seek to live together better.",
  },
  "cedif-parents-school": {
    es: "Encuentros de un CEDIF donde madres y padres aprenden a criar.",
    en: "A CEDIF's meetings where mothers and fathers learn about raising children.",
  },
  can: {
    es: "Lugar donde personas adultas mayores que se valen por sí mismas duermen, comen y reciben ropa.",
    en: "A place where older adults who can look after themselves sleep, eat and receive clothes.",
  },
  "temporary-shelter": {
    es: "Acogida que se abrió en la emergencia sanitaria para quienes ya no podían ingresar a las residencias.",
    en: "Shelter opened in the health emergency for those whom the residences could no longer admit.",
  },
  "temporary-shelter-nna": {
    es: "La parte de la acogida temporal que recibe a niñas, niños y adolescentes.",
    en: "The part of temporary shelter that takes in children and adolescents.",
  },
  "temporary-shelter-pam": {
    es: "La parte de la acogida temporal que recibe a personas adultas mayores.",
    en: "The part of temporary shelter that takes in older adults.",
  },
  "temporary-shelter-pcd": {
    es: "La parte de la acogida temporal que recibe a personas con discapacidad.",
    en: "The part of temporary shelter that takes in people with disabilities.",
  },
  adoptions: {
    es: "Trámite por el que una niña, niño o adolescente que la justicia declaró adoptable llega a una familia definitiva.",
    en: "The procedure by which a child or adolescent whom a court declared adoptable comes to a lasting family.",
  },
  upe: {
    es: "Instancia que actúa cuando una niña, niño o adolescente está sin cuidado o puede perderlo, y ordena medidas de protección.",
    en: "The body that acts when a child or adolescent has no care or may lose it, and orders measures of protection.",
  },
  mi60plus: {
    es: "Equipo de varias profesiones que busca a la persona adulta mayor en riesgo allí donde está y ordena medidas a su favor.",
    en: "A team of several professions that seeks out the older adult at risk and orders measures in their favour.",
  },
};
