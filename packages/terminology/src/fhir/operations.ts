import { RULESET_VERSION } from "@aurora/domain/rules/core";
import { type Concept, type ConceptScheme, foldLabel, lookup, subsumes } from "@aurora/domain/taxonomy";
import { terminology } from "@aurora/domain/terminology";
import type { Coding, Parameters, ParametersParameter } from "fhir/r4";
import { isDeprecated, narrowerOf } from "../concepts.js";
import type { Naming } from "../iris.js";
import { conceptOf } from "./code-system.js";
import { type Inputs, required } from "./inputs.js";
import { FhirRefusal, shown } from "./refusal.js";
import { type CodeList, codeLists } from "./value-sets.js";

/** In which language displays and messages are. */
export type FhirLanguage = "es" | "en";

/** What every operation works with besides its parameters. */
export interface OperationContext {
  readonly naming: Naming;
  /** The id of the resource on which the operation is called; undefined where on the type. */
  readonly instance: string | undefined;
  /** The language of the answer unless `displayLanguage` says otherwise. */
  readonly language: FhirLanguage;
}

/** The parameters of `lookUp`. */
export const lookUpParameters = ["code", "system", "version", "coding", "displayLanguage", "property"];

/** What is known of a code: `CodeSystem/$lookup`. */
export function lookUp(inputs: Inputs, context: OperationContext): Parameters {
  inputs.mustBeAmong(lookUpParameters);
  const { scheme, code } = codedIn(inputs, context);
  const language = displayLanguage(inputs, context);
  const concept = scheme.concepts.find((known) => known.code === code);
  if (concept === undefined) throw unknownCode(scheme, code);
  const whole = conceptOf(scheme, concept);
  const asked = inputs.texts("property");
  // What is asked for narrows only what is a property; a display is always told.
  const wanted = (name: string) => asked.length === 0 || asked.includes("*") || asked.includes(name);
  const properties = [
    { code: "definition", valueString: language === "es" ? whole.definition : definitionIn(whole) },
    ...whole.property,
    ...narrowerOf(scheme, concept).map(({ code: child }) => ({ code: "child", valueCode: child })),
  ].filter((property) => wanted(property.code));
  return answer([
    { name: "name", valueString: scheme.title[language] },
    { name: "version", valueString: RULESET_VERSION },
    { name: "display", valueString: concept.label[language] },
    ...(wanted("designation")
      ? [{ language: "es", value: concept.label.es }, ...whole.designation].map((designation) => ({
          name: "designation",
          part: [
            { name: "language", valueCode: designation.language ?? "es" },
            ...("use" in designation && designation.use
              ? [{ name: "use", valueCoding: designation.use }]
              : []),
            { name: "value", valueString: designation.value },
          ],
        }))
      : []),
    ...properties.map(({ code: name, ...value }) => ({
      name: "property",
      part: [
        { name: "code", valueCode: name },
        { name: "value", ...value },
      ],
    })),
  ]);
}

/** The parameters of `validateInSystem`. */
export const inSystemParameters = [
  "url",
  "version",
  "code",
  "display",
  "coding",
  "codeableConcept",
  "displayLanguage",
];

/** Whether a code is of a system: `CodeSystem/$validate-code`. */
export function validateInSystem(inputs: Inputs, context: OperationContext): Parameters {
  inputs.mustBeAmong(inSystemParameters);
  const language = displayLanguage(inputs, context);
  const scheme = schemeAsked(inputs, "url", context);
  const codings = codingsOf(inputs, scheme === undefined ? undefined : context.naming.scheme(scheme.id));
  return firstValid(codings, (coding) => {
    const among = scheme ?? schemeAt(required(coding.system, "url, coding.system"), context);
    if (coding.system !== undefined && coding.system !== context.naming.scheme(among.id)) {
      return invalid(foreignSystem(coding.system, context.naming.scheme(among.id)), language);
    }
    versionMustBeOurs(coding.version ?? inputs.text("version"));
    return judge(coding, { list: { id: among.id, title: among.title, scheme: among }, language });
  });
}

/** The parameters of `validateInSet`. */
export const inSetParameters = [
  "url",
  "valueSetVersion",
  "code",
  "system",
  "systemVersion",
  "display",
  "coding",
  "codeableConcept",
  "displayLanguage",
];

/** Whether a code is of a value set: `ValueSet/$validate-code`. */
export function validateInSet(inputs: Inputs, context: OperationContext): Parameters {
  inputs.mustBeAmong(inSetParameters);
  const language = displayLanguage(inputs, context);
  const list = listAsked(inputs, context);
  versionMustBeOurs(inputs.text("valueSetVersion"));
  const own = context.naming.scheme(list.scheme.id);
  const codings = codingsOf(inputs, undefined);
  return firstValid(codings, (coding) => {
    // A code without its system says nothing: two systems may have it.
    const given = required(coding.system, "system");
    if (given !== own) return invalid(foreignSystem(given, own), language);
    versionMustBeOurs(coding.version ?? inputs.text("systemVersion"));
    return judge(coding, { list, language });
  });
}

/** The parameters of `subsumption`. */
export const subsumptionParameters = ["codeA", "codeB", "system", "version", "codingA", "codingB"];

/** How two codes of one system stand to each other: `CodeSystem/$subsumes`. */
export function subsumption(inputs: Inputs, context: OperationContext): Parameters {
  inputs.mustBeAmong(subsumptionParameters);
  const [a, b] = (["A", "B"] as const).map((which) => {
    const coding = inputs.coding(`coding${which}`);
    const code = coding?.code ?? required(inputs.text(`code${which}`), `code${which}`);
    return { code, system: coding?.system, version: coding?.version };
  }) as [CodedPlace, CodedPlace];
  const uris = [a.system, b.system, inputs.text("system")].filter((uri) => uri !== undefined);
  const scheme = schemeFor(uris[0], "system", context);
  for (const uri of uris) {
    if (uri !== context.naming.scheme(scheme.id)) {
      throw new FhirRefusal("value", foreignSystem(uri, context.naming.scheme(scheme.id)));
    }
  }
  for (const version of [a.version, b.version, inputs.text("version")]) versionMustBeOurs(version);
  for (const { code } of [a, b]) {
    if (!scheme.concepts.some((known) => known.code === code)) throw unknownCode(scheme, code);
  }
  const outcome =
    a.code === b.code
      ? "equivalent"
      : subsumes(scheme, a.code, b.code)
        ? "subsumes"
        : subsumes(scheme, b.code, a.code)
          ? "subsumed-by"
          : "not-subsumed";
  return answer([{ name: "outcome", valueCode: outcome }]);
}

interface CodedPlace {
  readonly code: string;
  readonly system: string | undefined;
  readonly version: string | undefined;
}

/** The list that `url` or the instance names. @throws FhirRefusal where neither does, or nothing has the name */
export function listAsked(inputs: Inputs, { naming, instance }: OperationContext): CodeList {
  if (instance !== undefined) {
    const list = codeLists.get(instance);
    if (list !== undefined) return list;
    throw notFound(instance);
  }
  const [url, version] = parted(required(inputs.text("url"), "url"));
  const list = [...codeLists.values()].find(({ id }) => naming.valueSet(id) === url);
  if (list === undefined) throw notFound(url);
  versionMustBeOurs(version);
  return list;
}

/** The language that `displayLanguage` names, else that of the request. */
export function displayLanguage(inputs: Inputs, { language }: OperationContext): FhirLanguage {
  const asked = inputs.text("displayLanguage")?.split(/[-,;]/, 1)[0]?.trim().toLowerCase();
  if (asked === undefined || asked === "*") return language;
  if (asked === "es" || asked === "en") return asked;
  throw new FhirRefusal("not-supported", {
    es: "displayLanguage admite es o en.",
    en: "displayLanguage takes es or en.",
  });
}

/** @throws FhirRefusal where another version is asked for than the one that is here */
export function versionMustBeOurs(version: string | undefined): void {
  if (version === undefined || version === RULESET_VERSION) return;
  throw new FhirRefusal("not-found", {
    es: `Aquí solo está la versión ${RULESET_VERSION}.`,
    en: `Only version ${RULESET_VERSION} is here.`,
  });
}

/** The scheme with this id. @throws FhirRefusal where there is none */
function schemeWithId(id: string): ConceptScheme {
  const scheme = terminology.get(id);
  if (scheme === undefined) throw notFound(id);
  return scheme;
}

function schemeAt(canonical: string, { naming }: OperationContext): ConceptScheme {
  const [url, version] = parted(canonical);
  const scheme = [...terminology.values()].find(({ id }) => naming.scheme(id) === url);
  if (scheme === undefined) throw notFound(url);
  versionMustBeOurs(version);
  return scheme;
}

function schemeAsked(inputs: Inputs, name: string, context: OperationContext): ConceptScheme | undefined {
  if (context.instance !== undefined) return schemeWithId(context.instance);
  const url = inputs.text(name);
  return url === undefined ? undefined : schemeAt(url, context);
}

function schemeFor(url: string | undefined, name: string, context: OperationContext): ConceptScheme {
  return context.instance === undefined
    ? schemeAt(required(url, name), context)
    : schemeWithId(context.instance);
}

/** The code to look up and the scheme in which to. */
function codedIn(inputs: Inputs, context: OperationContext) {
  const coding = inputs.coding("coding");
  const code = coding?.code ?? required(inputs.text("code"), "code");
  const url = coding?.system ?? inputs.text("system");
  const scheme = schemeFor(url, "system", context);
  if (url !== undefined && parted(url)[0] !== context.naming.scheme(scheme.id)) {
    throw new FhirRefusal("value", foreignSystem(url, context.naming.scheme(scheme.id)));
  }
  versionMustBeOurs(coding?.version ?? inputs.text("version"));
  return { scheme, code };
}

/** The codings to be judged, however they are given. */
function codingsOf(inputs: Inputs, ownSystem: string | undefined): readonly Coding[] {
  const codings = inputs.codings("codeableConcept");
  if (codings !== undefined) return codings;
  const coding = inputs.coding("coding");
  if (coding !== undefined) return [coding];
  const code = required(inputs.text("code"), "code, coding, codeableConcept");
  const uri = inputs.text("system") ?? ownSystem;
  const display = inputs.text("display");
  return [{ code, ...(uri !== undefined && { system: uri }), ...(display !== undefined && { display }) }];
}

/** A concept coded in several ways is valid where one of them is. */
function firstValid(codings: readonly Coding[], verdict: (coding: Coding) => Parameters): Parameters {
  const verdicts = codings.map(verdict);
  const valid = verdicts.find(({ parameter }) => parameter?.[0]?.valueBoolean === true);
  return valid ?? (verdicts[0] as Parameters);
}

/** Whether a list holds a code, under the display with which it is given. */
function judge(
  { code = "", display }: Coding,
  { list, language }: { readonly list: CodeList; readonly language: FhirLanguage },
): Parameters {
  const { scheme, codes } = list;
  const concept = scheme.concepts.find((known) => known.code === code);
  if (concept === undefined) return invalid(unknownCode(scheme, code).detail, language);
  if (codes !== undefined && !codes.includes(code)) {
    return invalid(
      {
        es: `${list.id} no incluye ${code}, que es un código de ${scheme.id}.`,
        en: `${list.id} does not include ${code}, which is a code of ${scheme.id}.`,
      },
      language,
    );
  }
  const right = { name: "display", valueString: concept.label[language] };
  if (display !== undefined && !isNameOf(concept, display)) {
    return invalid(
      {
        es: `${shown(display)} no es un nombre de ${code}: se llama ${shown(concept.label.es)}.`,
        en: `${shown(display)} is no name of ${code}: it is called ${shown(concept.label.en)}.`,
      },
      language,
      [right],
    );
  }
  if (!isDeprecated(concept)) return answer([{ name: "result", valueBoolean: true }, right]);
  return answer([
    { name: "result", valueBoolean: true },
    { name: "message", valueString: whyInactive(concept)[language] },
    right,
    { name: "inactive", valueBoolean: true },
  ]);
}

function isNameOf({ label, synonyms }: Concept, display: string): boolean {
  const folded = foldLabel(display);
  return [label.es, label.en, ...synonyms].some((name) => foldLabel(name) === folded);
}

function whyInactive({ code, replacedBy, untilYear }: Concept) {
  return replacedBy === undefined
    ? {
        es: `${code} rigió hasta ${untilYear}; los registros de su tiempo lo llevan.`,
        en: `${code} held until ${untilYear}; records of its time carry it.`,
      }
    : {
        es: `${code} está retirado; lo reemplaza ${replacedBy}.`,
        en: `${code} is deprecated; ${replacedBy} replaces it.`,
      };
}

function unknownCode(scheme: ConceptScheme, code: string): FhirRefusal {
  // Who writes what a code is called is told the code.
  const meant = lookup(scheme, code);
  return new FhirRefusal("not-found", {
    es: `${scheme.id} no tiene el código ${shown(code)}.${meant === undefined ? "" : ` ¿Quiso decir "${meant}"?`}`,
    en: `${scheme.id} has no code ${shown(code)}.${meant === undefined ? "" : ` Did you mean "${meant}"?`}`,
  });
}

function foreignSystem(given: string, own: string) {
  return {
    es: `El sistema ${shown(given)} no es ${own}.`,
    en: `The system ${shown(given)} is not ${own}.`,
  };
}

function notFound(given: string): FhirRefusal {
  return new FhirRefusal("not-found", {
    es: `No se conoce ${shown(given)}.`,
    en: `${shown(given)} is not known.`,
  });
}

/** A canonical reference as its address and its version: `urn:x|1.0`. */
function parted(canonical: string): readonly [url: string, version: string | undefined] {
  const bar = canonical.indexOf("|");
  return bar < 0 ? [canonical, undefined] : [canonical.slice(0, bar), canonical.slice(bar + 1)];
}

function invalid(
  message: { readonly es: string; readonly en: string },
  language: FhirLanguage,
  more: readonly ParametersParameter[] = [],
): Parameters {
  return answer([
    { name: "result", valueBoolean: false },
    { name: "message", valueString: message[language] },
    ...more,
  ]);
}

function answer(parameter: ParametersParameter[]): Parameters {
  return { resourceType: "Parameters", parameter };
}

/** The English text of a definition, from its translation. */
function definitionIn(concept: ReturnType<typeof conceptOf>): string {
  const [, content] = concept._definition?.extension?.[0]?.extension ?? [];
  return content?.valueString ?? concept.definition ?? "";
}
