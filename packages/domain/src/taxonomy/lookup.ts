import type { Language } from "../text.js";
import { type AsOf, isHeld } from "./dates.js";
import { genderedForms } from "./gendered-forms.js";
import type { Concept, ConceptScheme } from "./scheme.js";

/** What is derived from a scheme once, so that a look-up is one read of a map. */
interface SchemeIndex<C extends string> {
  readonly concepts: ReadonlyMap<string, Concept<C>>;
  /** The code that each folded form decides; ambiguous forms decide none and are absent. */
  readonly codes: ReadonlyMap<string, C>;
  readonly ambiguous: readonly string[];
  readonly narrower: ReadonlyMap<C, readonly C[]>;
  readonly headword: RegExp | undefined;
}

// A pure cache: an index depends on nothing but its scheme.
const indexes = new WeakMap<ConceptScheme, SchemeIndex<string>>();

function indexOf<C extends string>(scheme: ConceptScheme<C>): SchemeIndex<C> {
  const cached = indexes.get(scheme);
  if (cached !== undefined) {
    return cached as SchemeIndex<C>;
  }
  const index = buildIndex(scheme);
  indexes.set(scheme, index);
  return index;
}

function buildIndex<C extends string>(scheme: ConceptScheme<C>): SchemeIndex<C> {
  const headword = headwordPattern(scheme.headwords);
  const claims = new Map<string, Set<C>>();
  const narrower = new Map<C, C[]>();
  const retired = new Set<C>();
  for (const { code, label, synonyms, broader, replacedBy } of scheme.concepts) {
    for (const text of [code, label.es, label.en, ...synonyms]) {
      for (const form of [text, ...genderedForms(text)]) {
        for (const bare of strippings(foldLabel(form), headword)) {
          claims.set(bare, (claims.get(bare) ?? new Set()).add(code));
        }
      }
    }
    // What a retired code was used for falls under the code that took its place.
    for (const above of new Set([broader, replacedBy])) {
      if (above !== undefined) {
        narrower.set(above, [...(narrower.get(above) ?? []), code]);
      }
    }
    if (replacedBy !== undefined) {
      retired.add(code);
    }
  }
  const codes = new Map<string, C>();
  const ambiguous: string[] = [];
  for (const [form, claimants] of claims) {
    // A word that a retired code shares with one in use means the one in use.
    const inUse = [...claimants].filter((code) => !retired.has(code));
    const [first, ...others] = inUse.length > 0 ? inUse : claimants;
    if (first !== undefined && others.length === 0) {
      codes.set(form, first);
    } else {
      ambiguous.push(form);
    }
  }
  // A code always means itself, whatever label another concept bears.
  for (const { code } of scheme.concepts) {
    codes.set(foldLabel(code), code);
  }
  return {
    concepts: new Map(scheme.concepts.map((concept) => [concept.code, concept])),
    codes,
    ambiguous,
    narrower,
    headword,
  };
}

/** Matches a headword and the article or preposition behind it, in folded text. */
function headwordPattern(headwords: readonly string[]): RegExp | undefined {
  if (headwords.length === 0) {
    return undefined;
  }
  const longestFirst = headwords
    .map((word) => foldLabel(word).replace(/[^\p{L}\p{N} ]/gu, "\\$&"))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`^(?:${longestFirst.join("|")})(?: de(?:l| la| las| los| el)?| la| las| los| el)? `, "u");
}

/** A folded form and what is left of it as headwords are taken away: "enfoque de genero", "genero". */
function* strippings(form: string, headword: RegExp | undefined): Generator<string, void, undefined> {
  let rest = form;
  while (rest !== "") {
    yield rest;
    const bare = headword === undefined ? rest : rest.replace(headword, "");
    if (bare === rest) {
      return;
    }
    rest = bare;
  }
}

/**
 * The form in which labels are compared: lower case, without accents (`ñ` is `n`), without surrounding
 * or doubled space.
 */
export function foldLabel(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function find<C extends string>(index: SchemeIndex<C>, folded: string): C | undefined {
  for (const form of strippings(folded, index.headword)) {
    const code = index.codes.get(form);
    if (code !== undefined) {
      return code;
    }
  }
  return undefined;
}

/**
 * The code that a text means in a scheme, or undefined where it means none or more than one.
 *
 * Accepted are the code, both labels and the synonyms, in any case and with or without accents, in
 * gendered forms (`Promotora`, `Promotor/a`, `Promotoras/es`) and with the scheme's own word before
 * them (`Enfoque de género`).
 */
export function lookup<C extends string>(scheme: ConceptScheme<C>, text: string): C | undefined {
  const index = indexOf(scheme);
  const exact = index.codes.get(text);
  if (exact !== undefined) {
    return exact;
  }
  const folded = foldLabel(text);
  const plain = find(index, folded);
  if (plain !== undefined) {
    return plain;
  }
  const meant = new Set<C>();
  for (const form of genderedForms(folded)) {
    const code = find(index, form);
    if (code !== undefined) {
      meant.add(code);
    }
  }
  const [code] = meant;
  return meant.size === 1 ? code : undefined;
}

/** One folded form and the code it decides. */
export interface AcceptedForm<C extends string = string> {
  readonly form: string;
  readonly code: C;
}

/**
 * Every folded form that decides a code by itself, to find the nearest to a misspelt text. Those with a
 * headword before them are accepted besides; `withoutHeadword` takes it off the text that is compared.
 */
export function acceptedForms<C extends string>(scheme: ConceptScheme<C>): readonly AcceptedForm<C>[] {
  return Array.from(indexOf(scheme).codes, ([form, code]) => ({ form, code }));
}

/** The folded forms that more than one concept of a scheme claims: they decide no code. A sound scheme has none. */
export function ambiguousForms(scheme: ConceptScheme): readonly string[] {
  return indexOf(scheme).ambiguous;
}

/** A text, folded, without the scheme's own words before it: `Enfoque de  Género` is `genero`. */
export function withoutHeadword(scheme: ConceptScheme, text: string): string {
  let last = foldLabel(text);
  for (const form of strippings(last, indexOf(scheme).headword)) {
    last = form;
  }
  return last;
}

/**
 * Whether a text is, letter by letter, a code of the scheme; as of a date, whether it also held on that day.
 * A retired code is still a code: `currentCode` tells which took its place.
 */
export function validateCode<C extends string>(scheme: ConceptScheme<C>, code: string): code is C;
export function validateCode<C extends string>(scheme: ConceptScheme<C>, code: string, asOf: AsOf): boolean;
export function validateCode(scheme: ConceptScheme, code: string, asOf?: AsOf): boolean {
  const found = concept(scheme, code);
  return found !== undefined && (asOf === undefined || isHeld(found, asOf));
}

/** The code in use for a code: itself, or what took its place where it is retired; undefined for no code. */
export function currentCode<C extends string>(scheme: ConceptScheme<C>, code: string): C | undefined {
  const passed = new Set<C>();
  let current = concept(scheme, code);
  // A faulty scheme may replace codes in a circle; the last new one then stands.
  while (current?.replacedBy !== undefined && !passed.has(current.replacedBy)) {
    passed.add(current.code);
    current = concept(scheme, current.replacedBy);
  }
  return current?.code;
}

/** The concept with this code, or undefined. */
export function concept<C extends string>(scheme: ConceptScheme<C>, code: string): Concept<C> | undefined {
  return indexOf(scheme).concepts.get(code);
}

/** The label of a code in a language; a code that is not of the scheme stands for itself. */
export function labelOf<C extends string>(
  scheme: ConceptScheme<C>,
  code: NoInfer<C>,
  language: Language,
): string {
  return concept(scheme, code)?.label[language] ?? code;
}

/**
 * A code and every code below it, itself first; none where the scheme does not hold it. Codes retired in
 * its favour count as below it, so that older records are found with newer ones.
 */
export function expand<C extends string>(scheme: ConceptScheme<C>, code: NoInfer<C>): readonly C[] {
  const { concepts, narrower } = indexOf(scheme);
  if (!concepts.has(code)) {
    return [];
  }
  const found = new Set<C>([code]);
  // A set is walked in the order of insertion, including what is added on the way.
  for (const member of found) {
    for (const below of narrower.get(member) ?? []) {
      found.add(below);
    }
  }
  return [...found];
}

/** Whether the first code is the second or lies above it: `narrower` is among what `broader` expands to. */
export function subsumes<C extends string>(
  scheme: ConceptScheme<C>,
  broader: NoInfer<C>,
  narrower: NoInfer<C>,
): boolean {
  return expand(scheme, broader).includes(narrower);
}

/**
 * The concepts in use of which some accepted form contains the text, in the scheme's order: any part of a
 * label or synonym, whatever its case and accents. The words of a retired concept find what took its place.
 * A text that asks for nothing, empty or blank, finds all.
 */
export function searchConcepts<C extends string>(
  scheme: ConceptScheme<C>,
  text: string,
): readonly Concept<C>[] {
  const sought = foldLabel(text);
  const bare = withoutHeadword(scheme, text);
  const found = new Set<C>();
  for (const [form, code] of indexOf(scheme).codes) {
    if (form.includes(sought) || form.includes(bare)) {
      found.add(currentCode(scheme, code) ?? code);
    }
  }
  return scheme.concepts.filter(({ code }) => found.has(code));
}

/**
 * The same scheme with only these codes, in the scheme's order, for a field that accepts no others. A
 * concept whose wider one is left out stands at the top.
 */
export function narrow<C extends string, const N extends C>(
  scheme: ConceptScheme<C>,
  codes: readonly N[],
): ConceptScheme<N> {
  const kept: ReadonlySet<string> = new Set(codes);
  const isKept = (code: C | undefined): code is N => code !== undefined && kept.has(code);
  return {
    ...scheme,
    concepts: scheme.concepts.flatMap(({ code, broader, replacedBy, ...rest }): readonly Concept<N>[] =>
      isKept(code)
        ? [
            {
              ...rest,
              code,
              ...(isKept(broader) ? { broader } : {}),
              ...(isKept(replacedBy) ? { replacedBy } : {}),
            },
          ]
        : [],
    ),
  };
}
