import { dniSpans } from "./dni.js";
import { emailSpans } from "./email.js";
import { foreignerCardSpans } from "./foreigner-card.js";
import { landlineSpans } from "./landline.js";
import { phoneSpans } from "./phone.js";
import { possibleNumberSpans } from "./possible-numbers.js";
import { prv001 } from "./prv-001-dni.js";
import { prv002 } from "./prv-002-phone-number.js";
import { prv003 } from "./prv-003-email-address.js";
import type { Span } from "./span.js";

/** The rules on personal data: a register of actions holds none. Free texts are searched for it. */
export const privacyRules = [prv001, prv002, prv003] as const;

/** The code of a rule on personal data. */
export type PrivacyCode = (typeof privacyRules)[number]["code"];

const spansOf: { readonly [C in PrivacyCode]: (text: string) => Iterable<Span> } = {
  "PRV-001": function* (text) {
    yield* dniSpans(text);
    yield* foreignerCardSpans(text);
  },
  "PRV-002": function* (text) {
    yield* phoneSpans(text);
    yield* landlineSpans(text);
  },
  "PRV-003": emailSpans,
};

/** What stands in the place of each character of what is masked. */
const MASK = "•";

/**
 * Whether a text with so many digits (0 to 9), and with or without an `@`, can hold personal data at
 * all. A DNI has eight digits, a phone number or a foreigner's card nine, an e-mail address an `@`; a reader that counts
 * them as it goes searches few texts. The digits need not stand together: "9 8765 4321".
 */
export function mayHoldPersonalData(digits: number, hasAt: boolean): boolean {
  return digits >= 8 || hasAt;
}

/** The rules that a text breaks, in the order of their codes, each once. */
export function findPersonalData(text: string): readonly PrivacyCode[] {
  if (!isWorthSearching(text)) return [];
  return privacyRules
    .map(({ code }) => code)
    .filter((code) => {
      for (const _ of spansOf[code](text)) return true;
      return false;
    });
}

/** The text with each number of an identity document or phone and each e-mail address covered, character by character. */
export function maskPersonalData(text: string): string {
  return masked(text, spansIn);
}

/**
 * As `maskPersonalData`, for a value that is shown to somebody: covered are, besides, digits in the groups in which
 * people write a DNI or a phone, "45.678.912", though they may be any number. No rule finds fault with those.
 */
export function maskPossiblePersonalData(text: string): string {
  return masked(text, (each) => [...spansIn(each), ...possibleNumberSpans(each)].sort(byStart));
}

function masked(text: string, find: (text: string) => readonly Span[]): string {
  let covered = text;
  // Covering one may lay bare another: what stood against it was part of no word on its own.
  while (isWorthSearching(covered)) {
    const spans = find(covered);
    if (spans.length === 0) break;
    covered = cover(covered, spans);
  }
  return covered;
}

function spansIn(text: string): Span[] {
  return privacyRules.flatMap(({ code }) => [...spansOf[code](text)]).sort(byStart);
}

const byStart = (a: Span, b: Span) => a.start - b.start;

function cover(text: string, spans: readonly Span[]): string {
  let covered = "";
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    covered += text.slice(done, from) + MASK.repeat(end - from);
    done = end;
  }
  return covered + text.slice(done);
}

function isWorthSearching(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x40) return true;
    if (unit >= 0x30 && unit <= 0x39) digits++;
  }
  return mayHoldPersonalData(digits, false);
}
