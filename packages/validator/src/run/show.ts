import type { Field } from "@aurora/domain/records";
import { maskPersonalData } from "@aurora/domain/rules";
import { departments, districts, provinces } from "@aurora/domain/territory";
import { foldHeader } from "../tables/header.js";

/** Stands for a value that is not shown. */
export const HIDDEN = "•••";

/** The longest value that a finding shows. */
const LONGEST = 80;

/** Digits and the marks of dates, times and amounts, or a word that people write for "nothing". */
const PLAIN_VALUE = /^(?:[\d\s/:.,+-]{1,24}|n\.?\/?a\.?|s\.?\/?d\.?|-+|ningun[oa]|no aplica)$/i;

let knownPlaces: ReadonlySet<string> | undefined;

/** The folded names of every department, province and district; a pure cache. */
function placeNames(): ReadonlySet<string> {
  knownPlaces ??= new Set(
    [
      ...departments().map(({ department }) => department),
      ...provinces().map(({ province }) => province),
      ...districts().map(({ district }) => district),
    ].map(foldHeader),
  );
  return knownPlaces;
}

/**
 * A cell's text as a finding may show it. What a person wrote freely is never shown; elsewhere a
 * value is shown only where it cannot name anybody: columns get shifted, and then a name stands in
 * the column of a number.
 */
export function showCell(field: Field, text: string): string {
  if (field.freeText) return HIDDEN;
  switch (field.kind) {
    case "identifier":
      return showIdentifier(text);
    case "text":
      // A place's name names nobody.
      return placeNames().has(foldHeader(text)) ? shorten(text) : HIDDEN;
    case "texts":
      return HIDDEN;
    case "code":
    case "codes":
    case "yes-no":
      return shorten(maskPersonalData(text));
    default:
      return PLAIN_VALUE.test(text) ? shorten(maskPersonalData(text)) : HIDDEN;
  }
}

/** A record's id as a report may show it: codes have digits and no spaces, names do not. */
export function showIdentifier(id: string): string {
  return /^[\p{L}\p{N}._/#:-]+$/u.test(id) && /\d/.test(id) ? shorten(maskPersonalData(id)) : HIDDEN;
}

/** What a terminal obeys, or what turns the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Cuts what is too long to read in a finding, and takes out what cannot be read. */
export function shorten(text: string): string {
  const short =
    text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return short.replace(UNPRINTABLE, "\ufffd");
}

/**
 * An unknown header or key as a finding may show it: without personal data. A header is the file's
 * own structure, so that, unlike a cell, it is shown where nothing in it looks like a person's.
 */
export function showHeader(header: string): string {
  return shorten(maskPersonalData(header));
}
