import type { Field } from "@aurora/domain/records/core";
import { maskPossiblePersonalData } from "@aurora/domain/rules/core";
import { decodeCell } from "../decode/cell.js";
import { foldHeader } from "../tables/header.js";

/** Stands for a value that is not shown. */
export const HIDDEN = "•••";

/** The longest value that a finding shows. */
const LONGEST = 80;

/** Digits and the marks of dates, times and amounts, or a word that people write for "nothing". */
const PLAIN_VALUE = /^(?:[\d\s/:.,+-]{1,24}|n\.?\/?a\.?|s\.?\/?d\.?|-+|ningun[oa]|no aplica)$/i;

/** Whether a name, folded as headers are, is that of a place, which names nobody. */
export type IsPlaceName = (folded: string) => boolean;

/**
 * A cell's text as a finding may show it. What a person wrote freely is never shown; elsewhere a
 * value is shown only where it cannot name anybody: columns get shifted, and then a name stands in
 * the column of a number.
 */
export function showCell(field: Field, text: string, isPlaceName: IsPlaceName): string {
  if (field.freeText) return HIDDEN;
  switch (field.kind) {
    case "identifier":
      return showIdentifier(text);
    case "text":
      // A place's name names nobody.
      return isPlaceName(foldHeader(text)) ? shorten(text) : HIDDEN;
    case "texts":
      return HIDDEN;
    case "code":
    case "codes":
      // The words of a list are known words; one that is not on it may be anything.
      return "fault" in decodeCell(field, text) ? HIDDEN : shorten(text);
    case "yes-no":
      return "fault" in decodeCell(field, text) && !PLAIN_VALUE.test(text)
        ? HIDDEN
        : shorten(maskPossiblePersonalData(text));
    default:
      return PLAIN_VALUE.test(text) ? shorten(maskPossiblePersonalData(text)) : HIDDEN;
  }
}

/** A record's id as a report may show it: codes have digits and no spaces, names do not. */
export function showIdentifier(id: string): string {
  return /^[\p{L}\p{N}._/#:-]+$/u.test(id) && /\d/.test(id) ? shorten(maskPossiblePersonalData(id)) : HIDDEN;
}

/** What a terminal obeys, or what turns the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Cuts what is too long to read in a finding, and takes out what cannot be read. */
export function shorten(text: string, longest = LONGEST): string {
  const short =
    text.length > longest ? `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
  return short.replace(UNPRINTABLE, "\ufffd");
}

/** The words that say that a name is a centre's. */
const CENTER_WORDS = /^(?:cem|centro|comisar[ií]a)(?:\s|$)/i;

/** A centre's name as a report may show it: one that says that it is a centre, or a place's name. */
export function showCenter(name: string, isPlaceName: IsPlaceName): string {
  return CENTER_WORDS.test(name) || isPlaceName(foldHeader(name))
    ? shorten(maskPossiblePersonalData(name))
    : HIDDEN;
}

/**
 * An unknown header or key as a finding may show it: where a known one is near, or where it is written
 * as only programs write. A file without a header has its first record there.
 */
export function showHeader(header: string, nearest: string | undefined): string {
  const isProgramsOwn = /^\p{L}+(?:_[\p{L}\d]+)+$/u.test(header);
  return nearest !== undefined || isProgramsOwn ? shorten(maskPossiblePersonalData(header)) : HIDDEN;
}

/** The longest reason that a report repeats. */
const LONGEST_REASON = 400;

/**
 * Why something was left out, as a report may show it. It is prose, and a report without it would not say why it is
 * silent: what has the form of personal data is masked, and a name has none. Whoever writes a reason is told that it is
 * shown, where he writes it: in the help, beside the list's columns, and where one is missing.
 */
export function showReason(reason: string): string {
  return shorten(maskPossiblePersonalData(reason.trim()), LONGEST_REASON);
}

/**
 * A file's name as people are shown it, in a report that they read or in a terminal.
 *
 * Names of files and sheets say where to look, so a report cannot do without them: whoever wrote them is who
 * mends what they hold. What has the form of personal data is masked in them all the same: somebody who keeps a file
 * under his DNI does not expect it on a page that is printed, or in the log of a workflow. A person's name has no form
 * that would tell it from that of a place, and stays.
 *
 * What programs read (JSON, NDJSON, CSV, SARIF, annotations, the `file` of an API) keeps the name as it was given: by it
 * alone a finding's file is opened again, and a suppression finds what it is narrowed down to. So do the names under
 * which workbooks are given back.
 */
export function showFile(name: string): string {
  return maskPossiblePersonalData(name);
}

/** A worksheet's name as a report may show it; a sheet is found by its place as well, whoever reads the report. */
export function showSheet(name: string): string {
  return shorten(maskPossiblePersonalData(name));
}

/** Of which words programs make the names of a workbook's parts. */
const PART_NAME =
  /^(?:(?:_rels|xl|worksheets?|sheet|workbook|shared_?strings|styles|theme|\[content_types\])\d{0,5})?(?:\.xml)?(?:\.rels)?$/i;

/** The name of a part of a workbook as a report may show it: what no spreadsheet would call it is somebody's word. */
export function showPart(name: string): string {
  const steps = name.split("/").map((step) => (PART_NAME.test(step) ? step : HIDDEN));
  return shorten(steps.join("/"));
}

/** The letters by which a spreadsheet names a column, counted from 0. */
export function columnLetters(index: number): string {
  const letters = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letters : columnLetters(Math.floor(index / 26) - 1) + letters;
}
