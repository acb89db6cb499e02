import type { NormId } from "./instruments.js";

/**
 * The place in a norm on which a conclusion rests.
 *
 * `locator` is written as the norm itself counts: part in Roman numerals, numeral, literal
 * (`VI.6.5.5.a`), with ` note 41` behind it for a footnote; the unlettered paragraph after VII.6.g
 * is `VII.6.g+`.
 */
export interface Citation {
  readonly norm: NormId;
  readonly locator: string;
}

/** One citation or more; a rule without one does not compile. */
export type Citations = readonly [Citation, ...Citation[]];

/** Cites one or more places of one norm: `cite("RDE-290-2022", "VI.6.5.5.a", "VII.4.c")`. */
/* @__NO_SIDE_EFFECTS__ */
export function cite(norm: NormId, ...locators: [string, ...string[]]): Citations {
  const [first, ...rest] = locators;
  return [{ norm, locator: first }, ...rest.map((locator) => ({ norm, locator }))];
}
