import * as Effect from "effect/Effect";
import { type Citation, type Citations, cite } from "../norms/citation.js";
import type { NormId } from "../norms/instruments.js";
import { code, codes, number } from "../records/field.js";
import { sex as sexScheme } from "../records/mens-group-participant-schemes.js";
import { AsOf, NormTimeline } from "../rules/services.js";
import {
  type Channel,
  channels as channelNames,
  type Operator,
  operators,
  type ServiceCode,
  type ServiceHours,
  type ServiceNeed,
  serviceNeed,
  service as serviceScheme,
  services,
} from "../services/index.js";
import { concept, labelOf } from "../taxonomy/lookup.js";
import { type Population, population as populationScheme } from "../taxonomy/population.js";
import { citeAll } from "../taxonomy/scheme.js";
import type { LocalizedText } from "../text.js";
import {
  ContradictoryFacts,
  defineDecision,
  MissingFacts,
  type Otherwise,
  type Reasoned,
  type TraceStep,
} from "./decision.js";
import { department as departmentScheme } from "./department.js";
import { notInForce } from "./norm-in-force.js";
import { type CentersCounted, type Figure, serviceCenters, serviceFigures } from "./service-figures.js";
import {
  type AgeSpan,
  ageGroupYears,
  type Fit,
  fitOf,
  overlaps,
  type Person,
  spanOf,
  spanOfAge,
} from "./service-fit.js";

/** A code with its name. */
interface Named<Code extends string> {
  readonly code: Code;
  readonly name: LocalizedText;
}

/** A service that serves, and all that one has to know to go there. */
export interface FoundService extends Named<ServiceCode> {
  readonly operator: Named<Operator>;
  /** The service of which it is a part. */
  readonly partOf?: Named<ServiceCode>;
  /** The parts by which it serves, where it is nothing beside them. */
  readonly through: readonly ServiceCode[];
  /** Why it serves, in one text. */
  readonly why: LocalizedText;
  /** Whom it is for, which only the service itself can verify. */
  readonly condition: LocalizedText;
  /** What is not known of the person and would have to hold; empty where nothing is left open. */
  readonly open: readonly { readonly text: LocalizedText; readonly fields: readonly string[] }[];
  readonly channels: readonly Named<Channel>[];
  readonly channelsNote?: LocalizedText;
  readonly hours?: ServiceHours;
  readonly coverage: {
    readonly extent: "national" | "departments";
    readonly departments?: readonly Named<string>[];
    /** Provinces to which a department is narrowed, by their INEI codes. */
    readonly within?: readonly string[];
    readonly note?: LocalizedText;
  };
  readonly centers: readonly CentersCounted[];
  readonly figures: readonly Figure[];
  readonly citations: Citations;
}

/** The services for a need, the best first. */
export interface FoundServices extends Reasoned {
  readonly services: readonly FoundService[];
}

const input = {
  need: code(serviceNeed, {
    header: "necesidad",
    label: { es: "Necesidad", en: "Need" },
    required: true,
  }),
  age: number({
    header: "edad",
    label: { es: "Edad en años de quien lo necesita", en: "Age in years of whoever needs it" },
  }),
  sex: code(sexScheme, { header: "sexo", label: { es: "Sexo", en: "Sex" } }),
  population: codes(populationScheme, {
    header: "poblacion",
    label: { es: "Grupos a los que pertenece", en: "Groups to which they belong" },
  }),
  department: code(departmentScheme, {
    header: "departamento",
    label: { es: "Departamento", en: "Department" },
  }),
};

/** Older than anybody has been: a slip of the keyboard. */
const OLDEST = 130;

const notCovered = cite("RDE-290-2022", "VIII.3");
const casesToCem = cite("RDE-290-2022", "VI.6.5.5.a");
const describedIn = cite("MIMP-2021", "AURORA", "INABIF");

/** Which of the ministry's services serve a need, the best first, and why the others do not. */
export const findServices = defineDecision({
  name: "find-services",
  title: { es: "Encontrar servicios", en: "Find services" },
  summary: {
    es: "Dice qué servicios del MIMP atienden una necesidad, por qué, dónde y con qué cifras, y por qué no los demás.",
    en: "Says which of the ministry's services meet a need, why, where and with which figures, and why the others do not.",
  },
  interpretation: {
    es: "La edad, el sexo y el lugar limitan un servicio; los grupos a los que la fuente dice que se dirige no excluyen a otros. El orden es nuestro.",
    en: "Age, sex and place bound a service; the groups that the source says it addresses exclude no others. The order is ours.",
  },
  input,
  citations: /* @__PURE__ */ everyCitation(),
  example: {
    need: "violence",
    age: 34,
    sex: "woman",
    population: ["rural"],
    department: "03",
  },
  decide: Effect.fnUntraced(function* (facts): Effect.fn.Return<
    FoundServices,
    MissingFacts | ContradictoryFacts,
    AsOf | NormTimeline
  > {
    const { date } = yield* AsOf;
    const timeline = yield* NormTimeline;
    const { need, age, sex, population = [], department } = facts;
    if (need === undefined) {
      return yield* new MissingFacts({
        fields: ["need"],
        because: { es: "Falta saber qué se necesita.", en: "It is not known what is needed." },
      });
    }
    const groups = population.flatMap((group) => {
      const years = ageGroupYears[group];
      return years === undefined ? [] : [spanOf(years)];
    });
    const impossible = impossibleAge(age, groups) ?? impossibleSex(sex, population);
    if (impossible !== undefined) return yield* impossible;
    const ages = age === undefined ? groups : [spanOfAge(age)];
    const known = sexOf(sex, population);
    const person: Person = {
      need,
      population,
      ...(ages.length > 0 && { ages }),
      ...(known !== undefined && { sex: known }),
      ...(department !== undefined && { department }),
    };
    const fits = services.map((service) => fitOf(service, person));
    const serving = fits.filter(({ against }) => against.length === 0).sort(byFitness(person));
    const others = fits.filter(({ against }) => against.length > 0);
    return {
      services: serving.map(found),
      trace: [
        needStep(need, fits),
        ...notInForceYet(serving, date, timeline),
        ...others.filter(({ meetsNeed }) => meetsNeed).map(excludedStep),
        ...serving.map((fit) => ({ because: saidOf(fit), citations: fit.service.citations })),
        serving.length === 0 ? nothingStep : orderStep(need),
        ...(serving.length === 0 ? [] : [asOfSources]),
      ],
      otherwise: others.map(otherwiseOf),
    };
  }),
});

function impossibleAge(age: number | undefined, groups: readonly AgeSpan[]): ContradictoryFacts | undefined {
  if (age === undefined) return undefined;
  if (age < 0 || age > OLDEST) {
    return new ContradictoryFacts({
      fields: ["age"],
      because: {
        es: `Nadie tiene esa edad: se espera de 0 a ${OLDEST} años.`,
        en: `Nobody has that age: 0 to ${OLDEST} years are expected.`,
      },
    });
  }
  if (groups.length === 0 || groups.some((group) => overlaps(spanOfAge(age), group))) return undefined;
  return new ContradictoryFacts({
    fields: ["age", "population"],
    because: {
      es: "La edad no es la de ninguno de los grupos de edad que se indicaron; ambos deben ser de quien necesita el servicio.",
      en: "The age is that of none of the age groups that were given; both must be those of whoever needs the service.",
    },
  });
}

function impossibleSex(
  sex: "man" | "woman" | undefined,
  population: readonly Population[],
): ContradictoryFacts | undefined {
  const stated = sexOf(undefined, population);
  if (sex === undefined || stated === undefined || stated === sexOf(sex, [])) return undefined;
  return new ContradictoryFacts({
    fields: ["sex", "population"],
    because: {
      es: "El sexo no es el del grupo que se indicó; ambos deben ser de quien necesita el servicio.",
      en: "The sex is not that of the group that was given; both must be those of whoever needs the service.",
    },
  });
}

/** The sex that is said, else the one that the groups say; unknown where they name both or neither. */
function sexOf(
  sex: "man" | "woman" | undefined,
  population: readonly Population[],
): "women" | "men" | undefined {
  if (sex !== undefined) return sex === "man" ? "men" : "women";
  const women = population.includes("women");
  return women === population.includes("men") ? undefined : women ? "women" : "men";
}

/**
 * The best first: what leaves least open, what is first of all for that need, what addresses the person's
 * groups, a part before its whole, and then the order of the catalogue.
 */
function byFitness({ need, population }: Person): (one: Fit, other: Fit) => number {
  const rank = ({ service, open, through }: Fit): readonly number[] => [
    open.length,
    service.serves.needs.indexOf(need),
    service.serves.populations.some((group) => population.includes(group)) ? 0 : 1,
    through.length > 0 ? 1 : 0,
  ];
  return (one, other) => {
    const ranks = rank(other);
    return rank(one).reduce((order, value, index) => order || value - (ranks[index] ?? 0), 0);
  };
}

function serviceName(service: ServiceCode): LocalizedText {
  return { es: labelOf(serviceScheme, service, "es"), en: labelOf(serviceScheme, service, "en") };
}

function found(fit: Fit): FoundService {
  const { service, through, open } = fit;
  const whole = concept(serviceScheme, service.code)?.broader;
  const { coverage, channelsNote, hours } = service;
  return {
    code: service.code,
    name: serviceName(service.code),
    operator: { code: service.operator, name: operators[service.operator] },
    ...(whole === undefined ? {} : { partOf: { code: whole, name: serviceName(whole) } }),
    through,
    why: whyOf(fit),
    condition: service.serves.condition,
    open,
    channels: service.channels.map((channel) => ({ code: channel, name: channelNames[channel] })),
    ...(channelsNote === undefined ? {} : { channelsNote }),
    ...(hours === undefined ? {} : { hours }),
    coverage: {
      extent: coverage.extent,
      ...(coverage.extent === "departments"
        ? {
            departments: coverage.departments.map((place) => ({
              code: place,
              name: concept(departmentScheme, place)?.label ?? { es: place, en: place },
            })),
            ...(coverage.within === undefined ? {} : { within: coverage.within }),
          }
        : {}),
      ...(coverage.note === undefined ? {} : { note: coverage.note }),
    },
    centers: serviceCenters(service),
    figures: serviceFigures(service),
    citations: service.citations,
  };
}

function whyOf({ because }: Fit): LocalizedText {
  return joined([
    { es: "Atiende esa necesidad.", en: "It meets that need." },
    ...because.map(({ text }) => text),
  ]);
}

function joined(texts: readonly LocalizedText[]): LocalizedText {
  return { es: texts.map(({ es }) => es).join(" "), en: texts.map(({ en }) => en).join(" ") };
}

function saidOf(fit: Fit): LocalizedText {
  const name = serviceName(fit.service.code);
  const { condition } = fit.service.serves;
  const said = joined([
    whyOf(fit),
    { es: `Para quién: ${condition.es}`, en: `For whom: ${condition.en}` },
    ...fit.open.map(({ text }) => text),
  ]);
  return { es: `${name.es}: ${said.es}`, en: `${name.en}: ${said.en}` };
}

function excludedStep({ service, against }: Fit): TraceStep {
  const name = serviceName(service.code);
  const said = joined(against.map(({ text }) => text));
  return {
    because: { es: `${name.es} no sirve aquí. ${said.es}`, en: `${name.en} does not serve here. ${said.en}` },
    citations: service.citations,
  };
}

function otherwiseOf({ service, against }: Fit): Otherwise {
  return {
    outcome: service.code,
    needs: joined(against.map(({ text }) => text)),
    fields: [...new Set(against.flatMap(({ fields }) => fields))],
  };
}

function needStep(need: ServiceNeed, fits: readonly Fit[]): TraceStep {
  const meeting = fits.filter(({ meetsNeed }) => meetsNeed).map(({ service }) => serviceName(service.code));
  const list = (language: "es" | "en") => meeting.map((name) => name[language]).join(", ");
  return {
    because: {
      es: `Se necesita «${labelOf(serviceNeed, need, "es")}». Según las fuentes lo atienden: ${list("es")}.`,
      en: `What is needed is “${labelOf(serviceNeed, need, "en")}”. According to the sources it is met by: ${list("en")}.`,
    },
    citations: concept(serviceNeed, need)?.citations ?? [],
  };
}

/** The needs of which the guidelines themselves say that the CEM comes first. */
const cemFirst: ReadonlySet<ServiceNeed> = new Set<ServiceNeed>(["violence", "sexual-violence"]);

function orderStep(need: ServiceNeed): TraceStep {
  const order: LocalizedText = {
    es: "El orden es nuestro: primero lo que menos deja por saber, luego lo que está sobre todo para esa necesidad, luego lo que se dirige a los grupos indicados.",
    en: "The order is ours: first what leaves least to be known, then what is above all for that need, then what addresses the groups given.",
  };
  const norm: LocalizedText = {
    es: "Los Lineamientos derivan los casos de violencia al CEM, e informan de la Línea 100.",
    en: "The guidelines refer cases of violence to the CEM, and inform of Línea 100.",
  };
  return cemFirst.has(need)
    ? { because: joined([order, norm]), citations: casesToCem }
    : { because: order, citations: [] };
}

const nothingStep: TraceStep = {
  because: {
    es: "Ninguno de los servicios conocidos sirve en este caso: lo resuelve la Unidad de Prevención.",
    en: "None of the known services serves in this case: the Unidad de Prevención resolves it.",
  },
  citations: notCovered,
};

const asOfSources: TraceStep = {
  because: {
    es: "Las fuentes describen los servicios hasta octubre de 2021 y sus cifras dicen de qué período son: confirme con el servicio que sigue dándose.",
    en: "The sources describe the services up to October 2021 and their figures say of which period they are: confirm with the service that it is still given.",
  },
  citations: describedIn,
};

/** The norms that the services found rest on and that did not hold yet; reports are never in force. */
function notInForceYet(
  serving: readonly Fit[],
  date: string,
  timeline: NormTimeline["Service"],
): readonly TraceStep[] {
  const rests = new Map<NormId, Citations>();
  for (const { norm, locator } of serving.flatMap(({ service }) => service.citations)) {
    if (!rests.has(norm) && timeline.inForceFrom(norm) !== undefined) rests.set(norm, cite(norm, locator));
  }
  return [...rests].flatMap(([norm, citations]) => notInForce(norm, date, timeline, citations));
}

/** Every place on which some service or need rests, once each. */
function everyCitation(): Citations {
  const all = citeAll(
    notCovered,
    casesToCem,
    describedIn,
    ...serviceNeed.concepts.map(({ citations }) => citations),
    ...services.map(({ citations }) => citations),
  );
  const byPlace = new Map(all.map((citation) => [`${citation.norm} ${citation.locator}`, citation]));
  return [...byPlace.values()] as readonly Citation[] as Citations;
}
