import { type CodeOf, citeAll, type Definitions, defineScheme } from "../taxonomy/scheme.js";
import { cite } from "./citation.js";

/**
 * The terms that both norms define: eighteen in RDE-290-2022 VI.6.1, sixteen in DG-018-2016 V.5.2. Two
 * terms stand in both under one name and are one concept here.
 */
export const glossary = defineScheme({
  id: "glossary",
  title: { es: "Glosario", en: "Glossary" },
  concepts: [
    {
      code: "preventive-action",
      label: { es: "Acción preventiva", en: "Preventive action" },
      synonyms: ["Acciones preventivas"],
      citations: cite("RDE-290-2022", "VI.6.1.a"),
    },
    {
      code: "technical-assistance",
      label: { es: "Asistencia técnica", en: "Technical assistance" },
      citations: cite("RDE-290-2022", "VI.6.1.b"),
    },
    {
      code: "cem",
      label: { es: "Centro Emergencia Mujer", en: "Women's emergency centre" },
      synonyms: ["Centro de Emergencia Mujer", "Centros Emergencia Mujer", "Centro Emergencia Mujer - CEM"],
      citations: cite("RDE-290-2022", "VI.6.1.c"),
    },
    {
      code: "cem-police-station",
      label: {
        es: "Centro Emergencia Mujer – CEM Comisaría",
        en: "Women's emergency centre at a police station",
      },
      synonyms: ["Centro Emergencia Mujer - CEM Comisaría", "CEM Comisaría"],
      citations: cite("RDE-290-2022", "VI.6.1.d"),
    },
    {
      code: "chat-100",
      label: { es: "Chat 100", en: "Chat 100 (online counselling)" },
      citations: cite("RDE-290-2022", "VI.6.1.e", "VI.6.1.e note 6"),
    },
    {
      code: "preventive-strategies",
      label: { es: "Estrategias preventivas", en: "Preventive strategies" },
      synonyms: ["Estrategia preventiva"],
      citations: cite("RDE-290-2022", "VI.6.1.f"),
    },
    {
      code: "preventive-interventions",
      label: { es: "Intervenciones preventivas", en: "Preventive interventions" },
      synonyms: ["Intervención preventiva"],
      citations: cite("RDE-290-2022", "VI.6.1.g"),
    },
    {
      code: "prevention",
      label: { es: "Prevención", en: "Prevention" },
      citations: cite("RDE-290-2022", "VI.6.1.h"),
    },
    {
      code: "prevention-levels",
      label: {
        es: "Prevención primaria, secundaria y terciaria",
        en: "Primary, secondary and tertiary prevention",
      },
      citations: cite("RDE-290-2022", "VI.6.1.i"),
    },
    {
      code: "preventive-products",
      label: { es: "Productos preventivos", en: "Preventive products" },
      synonyms: ["Producto preventivo"],
      citations: cite("RDE-290-2022", "VI.6.1.j"),
    },
    {
      code: "integral-promotion",
      label: { es: "Promoción integral", en: "Integral promotion" },
      citations: cite("RDE-290-2022", "VI.6.1.k"),
    },
    {
      code: "prevention-services",
      label: { es: "Servicios de prevención", en: "Prevention services" },
      synonyms: ["Servicio de prevención"],
      citations: cite("RDE-290-2022", "VI.6.1.l"),
    },
    {
      code: "prevention-staff",
      label: { es: "Servidora o servidor en prevención", en: "Prevention staff" },
      synonyms: [
        "Servidora en prevención",
        "Servidor en prevención",
        "Servidoras y servidores en prevención",
      ],
      citations: cite("RDE-290-2022", "VI.6.1.m", "VI.6.1.m note 16"),
    },
    {
      code: "tolerance-of-violence",
      label: { es: "Tolerancia social a la violencia", en: "Social tolerance of violence" },
      citations: cite("RDE-290-2022", "VI.6.1.n"),
    },
    {
      code: "tolerance-of-gender-violence",
      label: { es: "Tolerancia social a la violencia de género", en: "Social tolerance of gender violence" },
      citations: cite("RDE-290-2022", "VI.6.1.o"),
    },
    {
      code: "violence-against-women",
      label: { es: "Violencia contra las mujeres", en: "Violence against women" },
      citations: citeAll(
        cite("RDE-290-2022", "VI.6.1.p", "VI.6.1.p.a", "VI.6.1.p.b", "VI.6.1.p.c"),
        cite("DG-018-2016", "V.5.2.2", "V.5.2.2.a", "V.5.2.2.b", "V.5.2.2.c"),
      ),
    },
    {
      code: "violence-against-family-members",
      label: {
        es: "Violencia contra los integrantes del grupo familiar",
        en: "Violence against family members",
      },
      citations: citeAll(cite("RDE-290-2022", "VI.6.1.q"), cite("DG-018-2016", "V.5.2.3")),
    },
    {
      code: "gender-violence",
      label: { es: "Violencia de género", en: "Gender violence" },
      citations: cite("RDE-290-2022", "VI.6.1.r"),
    },
    {
      code: "gender-based-violence",
      label: { es: "Violencia basada en género", en: "Gender-based violence" },
      citations: cite("DG-018-2016", "V.5.2.1"),
    },
    {
      code: "man",
      label: { es: "Varón", en: "Man" },
      synonyms: ["Varones"],
      citations: cite("DG-018-2016", "V.5.2.4"),
    },
    {
      code: "masculinity",
      label: { es: "Masculinidad", en: "Masculinity" },
      citations: cite("DG-018-2016", "V.5.2.5"),
    },
    {
      code: "hegemonic-masculinity",
      label: { es: "Masculinidad hegemónica", en: "Hegemonic masculinity" },
      citations: cite("DG-018-2016", "V.5.2.6"),
    },
    {
      code: "machismo",
      label: { es: "Machismo", en: "Machismo (male supremacism)" },
      citations: cite("DG-018-2016", "V.5.2.7"),
    },
    {
      code: "homophobia",
      label: { es: "Homofobia", en: "Homophobia" },
      citations: cite("DG-018-2016", "V.5.2.8"),
    },
    {
      code: "fatherhood",
      label: { es: "Paternidad", en: "Fatherhood" },
      citations: cite("DG-018-2016", "V.5.2.9"),
    },
    {
      code: "patriarchy",
      label: { es: "Patriarcado", en: "Patriarchy" },
      citations: cite("DG-018-2016", "V.5.2.10"),
    },
    {
      code: "power",
      label: { es: "Poder", en: "Power" },
      citations: cite("DG-018-2016", "V.5.2.11"),
    },
    {
      code: "relations-of-abuse-of-power",
      label: { es: "Relaciones de abuso de poder", en: "Relations of abuse of power" },
      synonyms: ["Relación de abuso de poder"],
      citations: cite("DG-018-2016", "V.5.2.12"),
    },
    {
      code: "aggressor",
      label: { es: "Agresor", en: "Aggressor" },
      citations: cite("DG-018-2016", "V.5.2.13"),
    },
    {
      code: "re-education-service",
      label: { es: "Servicio reeducativo", en: "Re-education service" },
      citations: cite("DG-018-2016", "V.5.2.14"),
    },
    {
      code: "facilitator",
      label: { es: "Facilitador/a", en: "Facilitator" },
      citations: cite("DG-018-2016", "V.5.2.15"),
    },
    {
      code: "therapeutic-intervention",
      label: { es: "Intervención terapéutica", en: "Therapeutic intervention" },
      citations: cite("DG-018-2016", "V.5.2.16"),
    },
  ],
});

/** A code of `glossary`. */
export type GlossaryTerm = CodeOf<typeof glossary>;

/** What each term means in its norm, in our own words. */
export const glossaryDefinitions: Definitions<GlossaryTerm> = {
  "preventive-action": {
    es: "Lo que un CEM hace para que la violencia no ocurra y crezca la cultura de paz, con un resultado que se puede señalar.",
    en: "What a CEM does so that violence does not happen and a culture of peace grows, with a result one can point to.",
  },
  "technical-assistance": {
    es: "Apoyo para superar lo que a alguien le cuesta en su desempeño: acompaña lo aprendido en una capacitación o asesora una gestión.",
    en: "Help with what someone finds hard in their work: it follows up on training or advises on management.",
  },
  cem: {
    es: "Servicio público gratuito y especializado, con varias disciplinas, que protege, ayuda a recuperarse y abre camino a la justicia a quien sufre violencia, y que además previene.",
    en: "A free, specialized public service of several disciplines that protects those who suffer violence, helps them recover and reach justice, and also prevents.",
  },
  "cem-police-station": {
    es: "CEM que atiende sin interrupción y comparte local con otras instancias del Estado, para que la atención sea seguida y coordinada.",
    en: "A CEM that never closes and shares its premises with other state bodies, so that care is sequenced and coordinated.",
  },
  "chat-100": {
    es: "Atención personal por internet y al momento: profesionales del programa informan y orientan sobre riesgos en el enamoramiento o noviazgo y a quien vive violencia; comprende el Chat de Hombres.",
    en: "Personal attention online in real time: the programme's professionals inform and counsel on risks in dating and those who live with violence; it takes in the Chat de Hombres.",
  },
  "preventive-strategies": {
    es: "Grupo de intervenciones enlazadas que afianza lo que protege y busca el cambio social allí donde la gente convive, como la comunidad, la escuela o la comunicación.",
    en: "A group of linked interventions that strengthens what protects and seeks social change where people live together, such as community, school or communication.",
  },
  "preventive-interventions": {
    es: "Acciones enlazadas bajo un método ya validado, sostenidas por un tiempo en un mismo territorio para mover un cambio.",
    en: "Actions linked by a method already validated, kept up for a time in one territory to bring about change.",
  },
  prevention: {
    es: "Medidas de todo orden contra las causas de fondo y las próximas de la violencia, para que nadie la sufra ni la ejerza: suma protección y resta riesgo.",
    en: "Measures of every kind against the deep and the near causes of violence, so that nobody suffers or uses it: they add protection and take away risk.",
  },
  "prevention-levels": {
    es: "Los tres momentos de la prevención: antes de que haya violencia y para todos, al primer riesgo o señal, y después, para cuidar a la víctima y evitar que se repita.",
    en: "The three moments of prevention: before there is violence and for everyone, at the first risk or sign, and afterwards, to care for the victim and keep it from recurring.",
  },
  "preventive-products": {
    es: "Intervenciones que suelen tener presupuesto y modelo operacional propios, donde consta qué se entrega, cada cuánto, por qué medio, quién y si es para todos o para un grupo.",
    en: "Interventions that usually have a budget and an operational model of their own, which say what is delivered, how often, how, by whom, and whether to all or to a group.",
  },
  "integral-promotion": {
    es: "Sembrar en personas, organizaciones y comunidades ideas, hábitos y destrezas para ejercer derechos, tolerar menos la violencia y convivir en democracia.",
    en: "Planting in people, organizations and communities the ideas, habits and skills to use their rights, tolerate violence less and live together democratically.",
  },
  "prevention-services": {
    es: "Servicios especializados, enlazados y de calidad que se dan en todo el país para que no haya violencia contra mujeres, integrantes de la familia ni violencia sexual.",
    en: "Specialized, linked services of quality, given all over the country so that there is no violence against women or family members and no sexual violence.",
  },
  "prevention-staff": {
    es: "Quien en un CEM lleva a la práctica la prevención: promotoras, especialistas sociales o en comunicación, psicólogas comunitarias y otros cargos de la Unidad de Prevención.",
    en: "Whoever carries out prevention at a CEM: promoters, social or communication specialists, community psychologists and other posts under the Unidad de Prevención.",
  },
  "tolerance-of-violence": {
    es: "Que un grupo deje pasar, permita, aliente o disculpe la violencia y la tome por natural, de modo que sigue.",
    en: "That a group lets violence pass, allows, encourages or excuses it and takes it as natural, so that it goes on.",
  },
  "tolerance-of-gender-violence": {
    es: "Costumbres, ideas y prácticas que dan por buena o hacen durar la violencia que nace de lo que una sociedad espera de hombres y mujeres.",
    en: "Customs, ideas and practices that approve of, or keep alive, the violence born of what a society expects of men and women.",
  },
  "violence-against-women": {
    es: "Todo acto que mata, daña o hace sufrir a una mujer por serlo, en casa, en la comunidad o a manos o con tolerancia de agentes del Estado.",
    en: "Any act that kills, harms or makes a woman suffer for being one, at home, in the community, or done or tolerated by state agents.",
  },
  "violence-against-family-members": {
    es: "Todo acto de un familiar a otro que mata, daña o hace sufrir donde hay responsabilidad, confianza o poder; se mira con más cuidado a la niñez, la vejez y la discapacidad.",
    en: "Any act between family members that kills, harms or makes suffer where there is responsibility, trust or power; children, older people and people with disabilities get special attention.",
  },
  "gender-violence": {
    es: "Violencia que se apoya en el género y en una desigualdad sistemática, agravada por otras discriminaciones: toca sobre todo a las mujeres, y también a quien desafía el orden de género.",
    en: "Violence that rests on gender and on systematic inequality, made worse by other discriminations: it strikes women above all, and also whoever defies the gender order.",
  },
  "gender-based-violence": {
    es: "En la directiva, violencia por razón de género que no es un hecho suelto sino parte de un orden que pone a los varones por encima; alcanza también a quien se aparta de él, sea cual sea su sexo.",
    en: "In the directive, violence on grounds of gender that is no isolated event but part of an order that sets men above; it also reaches those who depart from it, whatever their sex.",
  },
  man: {
    es: "Persona de rasgos biológicos masculinos, a cualquier edad, desde la infancia hasta la adultez.",
    en: "A person with male biological traits, at any age from infancy to adulthood.",
  },
  masculinity: {
    es: "Manera aprendida de ser hombre, que cada uno decide cómo vivir y que cambia con la época, la cultura y la condición de cada quien.",
    en: "A learned way of being a man, which each one decides how to live and which changes with time, culture and circumstance.",
  },
  "hegemonic-masculinity": {
    es: "Modelo de hombre que se tiene por superior: pide mando, competencia y ocultar lo que se siente, y excluye a las mujeres y a otros hombres.",
    en: "The model of man held to be superior: it asks for command, rivalry and hiding feelings, and excludes women and other men.",
  },
  machismo: {
    es: "Creencias y conductas con que se afirma el dominio masculino: los sexos como opuestos sin remedio y lo masculino como mejor en lo que cuenta.",
    en: "Beliefs and conduct that assert male dominance: the sexes as hopeless opposites, and the male as better in what counts.",
  },
  homophobia: {
    es: "Rechazo, en ideas o en actos, a quien no es heterosexual; sirve también para vigilar que los varones parezcan «de verdad».",
    en: "Rejection, in thought or deed, of whoever is not heterosexual; it also serves to police that men look like “real” ones.",
  },
  fatherhood: {
    es: "Vínculo de un padre con su hija o hijo, en el que comparte el cuidado, la crianza y el apoyo, y que cambia a lo largo de la vida de ambos.",
    en: "A father's bond with his child, in which he shares care, upbringing and support, and which changes along both their lives.",
  },
  patriarchy: {
    es: "Orden histórico en que mandan los varones, justificado por una inferioridad que las mujeres no tienen, y que necesita la violencia para durar.",
    en: "A historical order in which men rule, justified by an inferiority that women do not have, and which needs violence to last.",
  },
  power: {
    es: "Mando que el orden de género reserva a lo masculino y que vuelve desiguales las relaciones en casa, el trabajo, la política o el cuerpo.",
    en: "Command that the gender order reserves for the male, and which makes relations unequal at home, at work, in politics or over the body.",
  },
  "relations-of-abuse-of-power": {
    es: "Trato en que uno somete a otra persona valiéndose de su poder, a partir de las diferencias que se construyen entre varones y mujeres.",
    en: "Dealings in which one subdues another by means of power, out of the differences built between men and women.",
  },
  aggressor: {
    es: "En lo jurídico, el varón cuyo acto mata, daña o hace sufrir a otra persona, en público o en privado.",
    en: "In law, the man whose act kills, harms or makes another person suffer, in public or in private.",
  },
  "re-education-service": {
    es: "Servicio público o privado al que van varones que han sido violentos para dejar de serlo, mirándose a sí mismos y aprendiendo a tratar como iguales.",
    en: "A public or private service for men who have been violent, where they stop being so by looking at themselves and learning to treat others as equals.",
  },
  facilitator: {
    es: "Quien guía las sesiones con varones que ejercen violencia y los acompaña mientras reflexionan y cambian.",
    en: "The one who guides sessions with men who use violence and stays with them as they reflect and change.",
  },
  "therapeutic-intervention": {
    es: "Procedimientos para que la víctima se recupere y para que cambie la conducta, sobre la base de relaciones sanas, autonomía y confianza en lo que cada quien puede.",
    en: "Procedures for the victim's recovery and for a change of conduct, built on healthy relations, autonomy and trust in what each one can do.",
  },
};
