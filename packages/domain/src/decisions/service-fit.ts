import type { AgeRange, Coverage, Service, ServiceCode, ServiceNeed } from "../services/index.js";
import { serviceNeed, service as serviceScheme, services } from "../services/index.js";
import { labelOf } from "../taxonomy/lookup.js";
import { type Population, population as populationScheme } from "../taxonomy/population.js";
import type { CodeOf } from "../taxonomy/scheme.js";
import type { LocalizedText } from "../text.js";
import { department as departmentScheme } from "./department.js";

/** A code of the departments by which services are sought. */
export type DepartmentCode = CodeOf<typeof departmentScheme>;

/** Ages from `from` to less than `below`; a single moment of life where both are the same. */
export interface AgeSpan {
  readonly from: number;
  readonly below: number;
}

/** What is known of whoever needs a service; what is absent is not known. */
export interface Person {
  readonly need: ServiceNeed;
  /** Where the person's age may lie: one span of it, or those of the age groups that were named. */
  readonly ages?: readonly AgeSpan[];
  readonly sex?: "women" | "men";
  readonly population: readonly Population[];
  readonly department?: DepartmentCode;
}

/** Something that speaks for or against a service, or that is not known. */
export interface Consideration {
  readonly text: LocalizedText;
  readonly fields: readonly string[];
}

/** How a service fits a person: it serves where nothing speaks against it. */
export interface Fit {
  readonly service: Service;
  readonly meetsNeed: boolean;
  readonly because: readonly Consideration[];
  readonly against: readonly Consideration[];
  /** What is not known and would have to hold. */
  readonly open: readonly Consideration[];
  /** The parts by which a whole serves that is nothing beside its parts. */
  readonly through: readonly ServiceCode[];
}

/** The completed years of the age groups of the population, as the register's bands have them. */
export const ageGroupYears: { readonly [P in Population]?: AgeRange } = {
  children: { from: 0, to: 11 },
  adolescents: { from: 12, to: 17 },
  "young-people": { from: 15, to: 29 },
  adults: { from: 18, to: 59 },
  "older-adults": { from: 60 },
};

/** A range of completed years as a span: who has completed 17 has not yet 18. */
export function spanOf({ from = 0, to = Number.POSITIVE_INFINITY }: AgeRange): AgeSpan {
  return { from, below: to + 1 };
}

/** An age as a span: whole years are completed years, so that 0 is any age under one. */
export function spanOfAge(age: number): AgeSpan {
  return { from: age, below: Number.isInteger(age) ? age + 1 : age };
}

/** Whether some age of a person is among those that are taken. */
export function overlaps(person: AgeSpan, taken: AgeSpan): boolean {
  return isMoment(person)
    ? taken.from <= person.from && person.from < taken.below
    : taken.from < person.below && person.from < taken.below;
}

/** Whether every age of a person is among those that are taken. */
function within(person: AgeSpan, taken: AgeSpan): boolean {
  return (
    taken.from <= person.from && (isMoment(person) ? person.from < taken.below : person.below <= taken.below)
  );
}

function isMoment({ from, below }: AgeSpan): boolean {
  return from === below;
}

/** The parts of each service, none where it is one whole; a pure cache, made when first asked for. */
let parts: ReadonlyMap<ServiceCode, readonly Service[]> | undefined;

function partsOf(code: ServiceCode): readonly Service[] {
  parts ??= new Map(
    services.map((whole) => [
      whole.code,
      serviceScheme.concepts.flatMap(({ code: part, broader }) =>
        broader === whole.code ? services.filter((known) => known.code === part) : [],
      ),
    ]),
  );
  return parts.get(code) ?? [];
}

/** Whether a service meets no need but through its parts. */
function isMadeOfParts(service: Service): boolean {
  const met = new Set(partsOf(service.code).flatMap((part) => part.serves.needs));
  return met.size > 0 && service.serves.needs.every((need) => met.has(need));
}

/** How a service fits a person. */
export function fitOf(service: Service, person: Person): Fit {
  const own = ownFit(service, person);
  if (!own.meetsNeed || !isMadeOfParts(service)) return own;
  const meeting = partsOf(service.code)
    .map((part) => ownFit(part, person))
    .filter(({ meetsNeed }) => meetsNeed);
  const serving = meeting.filter(({ against }) => against.length === 0);
  const [surest] = [...serving].sort((a, b) => a.open.length - b.open.length);
  if (surest === undefined) {
    return { ...own, against: distinct([...own.against, ...meeting.flatMap(({ against }) => against)]) };
  }
  return {
    ...own,
    open: distinct([...own.open, ...surest.open]),
    through: serving.map(({ service: { code } }) => code),
  };
}

function distinct(list: readonly Consideration[]): readonly Consideration[] {
  return [...new Map(list.map((item) => [item.text.es, item])).values()];
}

function ownFit(service: Service, person: Person): Fit {
  const because: Consideration[] = [];
  const against: Consideration[] = [];
  const open: Consideration[] = [];
  const meetsNeed = service.serves.needs.includes(person.need);
  if (!meetsNeed) against.push(otherNeeds(service));
  judgeAge(service, person, { because, against, open });
  judgeSex(service, person, { because, against, open });
  judgePlace(service.coverage, person, { because, against, open });
  const addressed = person.population.filter((group) => service.serves.populations.includes(group));
  if (addressed.length > 0) {
    because.push({
      text: {
        es: `Se dirige a: ${labels(addressed, "es")}.`,
        en: `It addresses: ${labels(addressed, "en")}.`,
      },
      fields: ["population"],
    });
  }
  return { service, meetsNeed, because, against, open, through: [] };
}

interface Judged {
  readonly because: Consideration[];
  readonly against: Consideration[];
  readonly open: Consideration[];
}

function otherNeeds({ serves: { needs } }: Service): Consideration {
  const named = (language: "es" | "en") =>
    needs.map((need) => `«${labelOf(serviceNeed, need, language)}»`).join(", ");
  return {
    text: {
      es: `No atiende esa necesidad, sino: ${named("es")}.`,
      en: `It does not meet that need but: ${named("en")}.`,
    },
    fields: ["need"],
  };
}

function judgeAge({ serves: { ages } }: Service, person: Person, { because, against, open }: Judged): void {
  if (ages === undefined) return;
  const taken = agesText(ages);
  const reading = ages.interpretation ?? { es: "", en: "" };
  const bound: LocalizedText = {
    es: ended(`Es para personas ${taken.es}.`, reading.es),
    en: ended(`It is for people ${taken.en}.`, reading.en),
  };
  const fields = ["age", "population"];
  if (person.ages === undefined) {
    open.push({
      text: { es: `Falta saber la edad. ${bound.es}`, en: `The age is not known. ${bound.en}` },
      fields: ["age"],
    });
  } else if (!person.ages.some((span) => overlaps(span, spanOf(ages)))) {
    against.push({ text: bound, fields });
  } else if (person.ages.every((span) => within(span, spanOf(ages)))) {
    because.push({ text: bound, fields });
  } else {
    open.push({
      text: {
        es: `Con lo que se dijo de la edad no basta. ${bound.es}`,
        en: `What was said of the age does not suffice. ${bound.en}`,
      },
      fields: ["age"],
    });
  }
}

function judgeSex({ serves: { sexes } }: Service, person: Person, { because, against, open }: Judged): void {
  if (sexes === undefined) return;
  const bound: LocalizedText = {
    es: `Es para: ${labels(sexes, "es")}.`,
    en: `It is for: ${labels(sexes, "en")}.`,
  };
  if (person.sex === undefined) {
    open.push({
      text: { es: `Falta saber el sexo. ${bound.es}`, en: `The sex is not known. ${bound.en}` },
      fields: ["sex"],
    });
  } else {
    (sexes.includes(person.sex) ? because : against).push({ text: bound, fields: ["sex", "population"] });
  }
}

function judgePlace(coverage: Coverage, { department }: Person, { because, against, open }: Judged): void {
  const fields = ["department"];
  if (coverage.extent === "national") {
    because.push({
      text: {
        es: ended("Su cobertura es nacional.", coverage.note?.es),
        en: ended("Its coverage is national.", coverage.note?.en),
      },
      fields,
    });
    return;
  }
  const { departments, within: provinces = [], note } = coverage;
  const bound: LocalizedText = {
    es: ended(`Se da en: ${departmentNames(departments, "es")}.`, note?.es),
    en: ended(`It is given in: ${departmentNames(departments, "en")}.`, note?.en),
  };
  if (department === undefined) {
    open.push({
      text: {
        es: `Falta saber el departamento. ${bound.es}`,
        en: `The department is not known. ${bound.en}`,
      },
      fields,
    });
    return;
  }
  const whole = department.slice(0, 2);
  const narrowed = provinces.filter((province) => province.startsWith(whole));
  if (!departments.includes(whole)) {
    against.push({ text: bound, fields });
  } else if (narrowed.length === 0 || narrowed.includes(department)) {
    because.push({ text: bound, fields });
  } else {
    open.push({
      text: {
        es: `Falta saber en qué parte del departamento. ${bound.es}`,
        en: `It is not known in which part of the department. ${bound.en}`,
      },
      fields,
    });
  }
}

/** The names of departments by their codes, in the order of the codes. */
function departmentNames(codes: readonly string[], language: "es" | "en"): string {
  return codes.map((code) => labelOf(departmentScheme, code as DepartmentCode, language)).join(", ");
}

function ended(sentence: string, further: string | undefined): string {
  return further === undefined || further === "" ? sentence : `${sentence} ${further}`;
}

function labels(groups: readonly Population[], language: "es" | "en"): string {
  return groups.map((group) => labelOf(populationScheme, group, language)).join(", ");
}

function agesText({ from, to }: AgeRange): LocalizedText {
  const least = from === undefined ? undefined : yearsText(from);
  if (least === undefined) return { es: `de hasta ${to} años`, en: `aged up to ${to}` };
  if (to === undefined) return { es: `de ${least.es} o más`, en: `aged ${least.en} or more` };
  return from === 0
    ? { es: `de 0 a ${to} años`, en: `aged 0 to ${to}` }
    : { es: `de ${least.es} a ${to} años`, en: `aged ${least.en} to ${to}` };
}

function yearsText(years: number): LocalizedText {
  return Number.isInteger(years)
    ? { es: `${years} años`, en: String(years) }
    : { es: `${years * 12} meses`, en: `${years * 12} months` };
}
