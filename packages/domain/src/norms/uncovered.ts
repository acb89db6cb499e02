import type { LocalizedText } from "../text.js";
import type { NormId } from "./instruments.js";

/** Why nothing encodes a place of a norm, in words. */
export const uncoveredReasons = {
  context: {
    es: "explica o delimita, y no manda nada",
    en: "it explains or delimits, and commands nothing",
  },
  "no-checkable-fact": {
    es: "ningún dato que alguien registre lo mostraría",
    en: "no fact that anybody records would show it",
  },
  "needs-judgement": {
    es: "lo tiene que juzgar una persona",
    en: "a person has to judge it",
  },
  "open-reading": {
    es: "el texto admite más de una lectura",
    en: "the text can be read in more than one way",
  },
  organisation: {
    es: "es tarea interna de otra unidad, sin registro aquí",
    en: "it is an internal task of another unit, with no record here",
  },
  heading: {
    es: "es un encabezado: se codifican sus partes",
    en: "it is a heading: its parts are encoded",
  },
  "legal-basis": {
    es: "enumera normas, y cada una está en el catálogo de instrumentos",
    en: "it lists norms, and each of them is in the catalogue of instruments",
  },
} as const satisfies { readonly [reason: string]: LocalizedText };

/** A kind of reason why nothing encodes a place of a norm. */
export type UncoveredReason = keyof typeof uncoveredReasons;

/** A place of a norm that no rule, decision or concept encodes, and why. */
export interface Uncovered {
  readonly norm: NormId;
  readonly locator: string;
  readonly reason: UncoveredReason;
  /** What stands at that place, and what keeps it from being encoded. */
  readonly why: LocalizedText;
}

type Row = readonly [locator: string, reason: UncoveredReason, es: string, en: string];

// In the order of each norm's text.
const rows: { readonly [N in NormId]?: readonly Row[] } = {
  "RDE-290-2022": [
    [
      "I",
      "context",
      "Dice qué labor se orienta y a qué personal, con los cargos que VI.6.1.m repite; lo que debe hacer empieza en VI.",
      "Says which work is guided and for which staff, with the posts that VI.6.1.m repeats; what they must do begins in VI.",
    ],
    [
      "II",
      "context",
      "El fin es trabajar de acuerdo con las políticas nacionales; en qué consiste ese acuerdo lo concretan VI y VII.",
      "The purpose is to work in accord with the national policies; VI and VII say what that accord consists of.",
    ],
    [
      "III",
      "context",
      "Da la razón de contar con un solo marco: que la labor sea uniforme y mejoren sus resultados.",
      "Gives the reason for one framework: that the work be uniform and its results improve.",
    ],
    [
      "IV",
      "legal-basis",
      "Encabeza la base legal, cuyas 42 entradas son instrumentos del catálogo.",
      "Heads the legal basis, whose 42 entries are instruments of the catalogue.",
    ],
    [
      "V",
      "context",
      "Limita la norma al personal de prevención de los CEM; un registro de sus acciones ya es de ese personal.",
      "Limits the norm to the CEM's prevention staff; a register of their actions is theirs already.",
    ],
    [
      "VI",
      "heading",
      "Reúne definiciones, deber del Estado, enfoques, clases de labor y rasgos, de VI.6.1 a VI.6.5.",
      "Gathers definitions, the State's duty, approaches, classes of work and traits, VI.6.1 to VI.6.5.",
    ],
    [
      "VI.6.1",
      "heading",
      "Manda tener en cuenta dieciocho definiciones; cada una es un término del glosario.",
      "Commands that eighteen definitions be kept in mind; each is a term of the glossary.",
    ],
    [
      "VI.6.5",
      "heading",
      "Titula los seis rasgos de la labor; cada uno es un concepto y de sus literales salen reglas.",
      "Titles the six traits of the work; each is a concept, and rules come from their literals.",
    ],
    [
      "VIII",
      "heading",
      "Reúne tres disposiciones de cierre, que se tratan una por una.",
      "Gathers three closing provisions, which are dealt with one by one.",
    ],
    [
      "VIII.1",
      "open-reading",
      "Pone la norma al lado del resto del marco legal, sin decir cuál prevalece si se oponen.",
      "Sets the norm alongside the rest of the legal framework, without saying which prevails if they conflict.",
    ],
    [
      "VIII.2",
      "organisation",
      "Hace responder a la Dirección Ejecutiva y a las direcciones de unidad; ningún registro guarda cómo responden.",
      "Makes the executive and unit directors answer for compliance; no record holds how they do.",
    ],
  ],
  "DG-018-2016": [
    [
      "I",
      "context",
      "Anuncia que se busca sumar a los hombres usuarios del ministerio; lo exigible está en VI.",
      "Announces that the men whom the ministry serves are to be won over; what can be demanded stands in VI.",
    ],
    [
      "II",
      "context",
      "La finalidad es que haya menos violencia de hombres y otras masculinidades, un efecto en la sociedad y no en un registro.",
      "The purpose is less violence by men and other masculinities, an effect in society and not in a record.",
    ],
    [
      "III",
      "legal-basis",
      "Encabeza la base legal: 23 entradas y 22 instrumentos, porque uno aparece dos veces.",
      "Heads the legal basis: 23 entries and 22 instruments, since one appears twice.",
    ],
    [
      "IV",
      "context",
      "Alcanza a todo órgano, unidad y programa del ministerio; quien lleva un grupo de hombres ya es uno de ellos.",
      "Reaches every body, unit and programme of the ministry; whoever runs a men's group is one of them already.",
    ],
    [
      "V",
      "heading",
      "Manda tener en cuenta las definiciones, que son el glosario; siguen los principios y los enfoques.",
      "Commands that the definitions be kept in mind, which are the glossary; principles and approaches follow.",
    ],
    [
      "VI",
      "heading",
      "Adopta los lineamientos como política del ministerio y los encarga a su personal; las exigencias están en sus numerales.",
      "Adopts the guidelines as the ministry's policy and entrusts them to its staff; the demands stand in its numerals.",
    ],
    [
      "VI.6.1",
      "heading",
      "Titula dos objetivos: uno sobre el personal y otro sobre los hombres.",
      "Titles two objectives: one about the staff, the other about the men.",
    ],
    [
      "VI.6.1.2",
      "no-checkable-fact",
      "Aspira a que los hombres aprendan a vivir sin violencia; el registro dice qué indicadores hay (VI.6.9.1), no qué cambió en cada hombre.",
      "Aims for the men to learn to live without violence; the record tells which indicators there are (VI.6.9.1), not what changed in each man.",
    ],
    [
      "VI.6.2",
      "heading",
      "Titula ocho requisitos del trabajo preventivo con hombres.",
      "Titles eight requirements of preventive work with men.",
    ],
    [
      "VI.6.2.4",
      "needs-judgement",
      "Busca que cada hombre examine su propia violencia; si lo hace de veras solo lo aprecia quien está en la sesión.",
      "Seeks that each man examine his own violence; whether he truly does can be seen only by whoever is in the session.",
    ],
    [
      "VI.6.3",
      "heading",
      "Titula lo que se pide a quienes facilitan.",
      "Titles what is asked of the facilitators.",
    ],
    [
      "VI.6.3.3",
      "needs-judgement",
      "Pide vivir según los lineamientos también fuera del trabajo; no hay registro de la vida personal, ni debe haberlo.",
      "Asks that they live by the guidelines outside work too; no record holds personal life, nor should one.",
    ],
    [
      "VI.6.4",
      "heading",
      "Titula los doce numerales del trabajo en grupo.",
      "Titles the twelve numerals on group work.",
    ],
    [
      "VI.6.4.4",
      "needs-judgement",
      "Pide confianza entre pares para contar lo vivido y cuestionarlo; la confianza la percibe el grupo y no se declara en un dato.",
      "Asks for trust among peers, to tell what they lived and question it; the group feels trust, no fact declares it.",
    ],
    [
      "VI.6.4.10",
      "heading",
      "Introduce los cuatro elementos de la sesión, que se codifican literal por literal.",
      "Introduces the four elements of a session, which are encoded literal by literal.",
    ],
    ["VI.6.5", "heading", "Titula el activismo comunitario.", "Titles community activism."],
    [
      "VI.6.8",
      "heading",
      "Titula la atención individual que acompaña al grupo.",
      "Titles the individual care that goes with the group.",
    ],
    [
      "VI.6.8.3",
      "no-checkable-fact",
      "Deja dar atención individual cuando se pide o cuando quien facilita lo cree útil; un permiso así no se puede incumplir.",
      "Lets individual care be given on request or where the facilitator finds it useful; nobody can break such a permission.",
    ],
    [
      "VI.6.9",
      "heading",
      "Titula el seguimiento del trabajo y la investigación.",
      "Titles the follow-up of the work and research.",
    ],
    [
      "VI.6.9.2",
      "no-checkable-fact",
      "Fomenta investigar y difundir sobre masculinidades, sin decir a quién le toca ni cuánto; el registro de un grupo no guarda estudios.",
      "Encourages research on masculinities and its spread, without saying whose task it is or how much; a group's record holds no studies.",
    ],
    [
      "VI.6.9.3",
      "no-checkable-fact",
      "Promueve ordenar materiales que prueben la eficacia del trabajo; no fija producto ni plazo que comprobar.",
      "Promotes putting in order materials that prove the work's effect; it sets no product or term to check.",
    ],
    [
      "VI.6.10",
      "heading",
      "Titula cuatro tareas con otras instituciones, a cargo del ministerio y de sus programas.",
      "Titles four tasks with other institutions, for the ministry and its programmes.",
    ],
    [
      "VI.6.10.1",
      "organisation",
      "Capacitar a instituciones y funcionariado es tarea de la Dirección General, por su dirección de asistencia técnica.",
      "To train institutions and officials is a task of the Dirección General, through its technical assistance directorate.",
    ],
    [
      "VI.6.10.3",
      "organisation",
      "Los programas coordinan con otras entidades la estadística oficial sobre la violencia de los hombres; ningún registro recoge esas gestiones.",
      "The programmes coordinate official statistics on men's violence with other bodies; no record takes up those dealings.",
    ],
    [
      "VI.6.10.4",
      "organisation",
      "Promover alianzas con organizaciones especializadas es gestión de cada programa; el registro de sus grupos no nombra aliados.",
      "To promote alliances with specialized organizations is each programme's own business; its groups' record names no allies.",
    ],
    [
      "VI.6.11",
      "heading",
      "Titula la reeducación de hombres condenados.",
      "Titles the re-education of convicted men.",
    ],
    [
      "VI.6.11.2",
      "organisation",
      "Cómo trabaja por dentro el CAI, con principios y enfoques; aquí solo se registra que alguien fue derivado a él.",
      "How the CAI works within, by principles and approaches; only that somebody was referred to it is recorded here.",
    ],
    [
      "VI.6.11.3",
      "organisation",
      "La Dirección General anima a los gobiernos locales a crear servicios para agresores y los asiste.",
      "The Dirección General moves local governments to set up services for aggressors, and assists them.",
    ],
    [
      "VII",
      "organisation",
      "Titula dos encargos a la dirección de asistencia técnica del ministerio.",
      "Titles two tasks given to the ministry's technical assistance directorate.",
    ],
    [
      "VII.7.1",
      "organisation",
      "La dirección de asistencia técnica ayuda a diseñar, aplicar y evaluar; no hay registro de su ayuda.",
      "The technical assistance directorate helps to design, apply and evaluate; there is no record of its help.",
    ],
    [
      "VII.7.2",
      "organisation",
      "La misma dirección sigue cómo se aplica la Directiva; su seguimiento no deja dato en los grupos.",
      "The same directorate follows how the Directive is applied; its follow-up leaves no fact with the groups.",
    ],
    [
      "VIII",
      "organisation",
      "Hace responder a las jefaturas de órganos, programas y unidades del ministerio; ningún registro guarda cómo responden.",
      "Makes the heads of the ministry's bodies, programmes and units answer for compliance; no record holds how they do.",
    ],
  ],
};

/** Every place of the norms that no rule, decision or concept encodes, in the order of their text. */
export const uncovered: readonly Uncovered[] = /* @__PURE__ */ Object.entries(rows).flatMap(([norm, list]) =>
  list.map(([locator, reason, es, en]) => ({ norm: norm as NormId, locator, reason, why: { es, en } })),
);
