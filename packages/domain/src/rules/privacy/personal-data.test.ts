import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findPersonalData,
  maskPersonalData,
  maskPossiblePersonalData,
  mayHoldPersonalData,
} from "./index.js";

/** Texts with what is found in them and how they look masked; each for a reason of its own. */
const held: readonly {
  readonly why: string;
  readonly text: string;
  readonly codes: readonly string[];
  readonly masked: string;
}[] = [
  {
    why: "eight digits standing alone",
    text: "Asistió María (45678912).",
    codes: ["PRV-001"],
    masked: "Asistió María (••••••••).",
  },
  { why: "behind the word", text: "DNI 45678912", codes: ["PRV-001"], masked: "DNI ••••••••" },
  { why: "grown together with the word", text: "dni45678912", codes: ["PRV-001"], masked: "dni••••••••" },
  {
    why: "the word with dots, number sign and colon",
    text: "D.N.I. N°: 45678912",
    codes: ["PRV-001"],
    masked: "D.N.I. N°: ••••••••",
  },
  { why: "a number sign grown together", text: "Nº45678912", codes: ["PRV-001"], masked: "Nº••••••••" },
  {
    why: "with its check digit",
    text: "45678912-3",
    codes: ["PRV-001"],
    masked: "••••••••-3",
  },
  {
    why: "a day of the calendar behind the word is a person's",
    text: "DNI: 20230315",
    codes: ["PRV-001"],
    masked: "DNI: ••••••••",
  },
  {
    why: "the word in a phrase",
    text: "su DNI es el número 20230315",
    codes: ["PRV-001"],
    masked: "su DNI es el número ••••••••",
  },
  {
    why: "set apart behind the word",
    text: "DNI 45.678.912, DNI 45 678 912, DNI 4567-8912",
    codes: ["PRV-001"],
    masked: "DNI ••••••••••, DNI ••••••••••, DNI •••••••••",
  },
  { why: "no such day: 30 February", text: "20230230", codes: ["PRV-001"], masked: "••••••••" },
  { why: "29 February of a common year", text: "20230229", codes: ["PRV-001"], masked: "••••••••" },
  { why: "month 13", text: "20231301", codes: ["PRV-001"], masked: "••••••••" },
  { why: "no year of a register", text: "10101010", codes: ["PRV-001"], masked: "••••••••" },
  {
    why: "several, with a comma and no space",
    text: "45678912,45678913/45678914",
    codes: ["PRV-001"],
    masked: "••••••••,••••••••/••••••••",
  },
  { why: "a mobile phone", text: "cel. 987654321", codes: ["PRV-002"], masked: "cel. •••••••••" },
  { why: "grown together with a word", text: "cel987654321", codes: ["PRV-002"], masked: "cel•••••••••" },
  { why: "in threes", text: "987 654 321", codes: ["PRV-002"], masked: "•••••••••••" },
  { why: "in threes with dots", text: "987.654.321", codes: ["PRV-002"], masked: "•••••••••••" },
  { why: "with Peru's prefix", text: "+51-987-654-321", codes: ["PRV-002"], masked: "•••••••••••••••" },
  { why: "with 51 and no sign", text: "51987654321", codes: ["PRV-002"], masked: "•••••••••••" },
  { why: "with 0051", text: "0051 987654321", codes: ["PRV-002"], masked: "••••••••••••••" },
  {
    why: "with parentheses",
    text: "(+51) 987 654321",
    codes: ["PRV-002"],
    masked: "••••••••••••••••",
  },
  { why: "the 9 apart", text: "9 8765 4321", codes: ["PRV-002"], masked: "•••••••••••" },
  { why: "in four and five", text: "9876-54321", codes: ["PRV-002"], masked: "••••••••••" },
  { why: "in pairs", text: "987 65 43 21", codes: ["PRV-002"], masked: "••••••••••••" },
  {
    why: "behind the prefix in any groups",
    text: "+51 9 12 34 56 78",
    codes: ["PRV-002"],
    masked: "•••••••••••••••••",
  },
  {
    why: "an e-mail address",
    text: "Escribir a ana.perez@mimp.gob.pe.",
    codes: ["PRV-003"],
    masked: "Escribir a •••••••••••••••••••••.",
  },
  { why: "of letters with accents", text: "<ñandú@perú.pe>", codes: ["PRV-003"], masked: "<•••••••••••••>" },
  {
    why: "two with a slash between them",
    text: "ana@x.pe/luis@y.pe",
    codes: ["PRV-003"],
    masked: "••••••••••••••••••",
  },
  {
    why: "two with an underscore between them",
    text: "ana@x.pe_luis@y.pe",
    codes: ["PRV-003"],
    masked: "••••••••••••••••••",
  },
  {
    why: "a landline in Lima",
    text: "llamar al 01 4567890",
    codes: ["PRV-002"],
    masked: "llamar al ••••••••••",
  },
  { why: "in three and four", text: "01-456-7890", codes: ["PRV-002"], masked: "•••••••••••" },
  {
    why: "behind Lima's code in parentheses",
    text: "(01)456 7890",
    codes: ["PRV-002"],
    masked: "••••••••••••",
  },
  { why: "a landline elsewhere", text: "(084) 234567", codes: ["PRV-002"], masked: "••••••••••••" },
  { why: "elsewhere, in pairs", text: "(084) 23 45 67", codes: ["PRV-002"], masked: "••••••••••••••" },
  { why: "elsewhere, with a hyphen", text: "fijo 064-234567", codes: ["PRV-002"], masked: "fijo ••••••••••" },
  { why: "elsewhere, in threes", text: "044 234 567", codes: ["PRV-002"], masked: "•••••••••••" },
  {
    why: "a landline with Peru's prefix",
    text: "+51 1 4567890",
    codes: ["PRV-002"],
    masked: "•••••••••••••",
  },
  { why: "elsewhere with Peru's prefix", text: "+51 84 234567", codes: ["PRV-002"], masked: "•••••••••••••" },
  {
    why: "a landline written together behind the word",
    text: "Teléf. 084234567, tel: 014567890",
    codes: ["PRV-002"],
    masked: "Teléf. •••••••••, tel: •••••••••",
  },
  { why: "a foreigner's card", text: "CE 001234567", codes: ["PRV-001"], masked: "CE •••••••••" },
  {
    why: "a foreigner's card by its full name",
    text: "carné de extranjería N° 001234567",
    codes: ["PRV-001"],
    masked: "carné de extranjería N° •••••••••",
  },
  {
    why: "a foreigner's card with dots",
    text: "C.E.: 001234567",
    codes: ["PRV-001"],
    masked: "C.E.: •••••••••",
  },
  {
    why: "a number and a year that no document is named before",
    text: "45678912-2023",
    codes: ["PRV-001"],
    masked: "••••••••-2023",
  },
  {
    why: "a person's number behind the word, whatever follows",
    text: "expediente DNI 45678912-2023",
    codes: ["PRV-001"],
    masked: "expediente DNI ••••••••-2023",
  },
  {
    why: "all three, in the order of the rules",
    text: "ana@x.pe 987654321 45678912",
    codes: ["PRV-001", "PRV-002", "PRV-003"],
    masked: "•••••••• ••••••••• ••••••••",
  },
];

const clean: readonly { readonly why: string; readonly text: string }[] = [
  { why: "nothing at all", text: "" },
  { why: "words", text: "Charla con madres y padres de familia, sin novedad." },
  { why: "an ubigeo", text: "ubigeo 030101" },
  { why: "a day written together", text: "acta del 20230315" },
  { why: "29 February of a leap year", text: "20240229" },
  { why: "a period of two days", text: "20230315-20230316" },
  {
    why: "a document of a year",
    text: "Expediente N° 45678912-2023, oficio múltiple 00004512-2023, Exp. 00012345-2022",
  },
  { why: "a foreigner's card without its name", text: "001234567" },
  { why: "a card of other digits", text: "CE 0012345678, CE 0012345" },
  { why: "a landline without its area code", text: "llamar al 4567890, anexo 234567" },
  { why: "a landline written together without the word", text: "código 084234567" },
  { why: "an area code that is none", text: "(099) 234567, 045-234567" },
  { why: "a code that ends like a landline", text: "INF-064-234567, A01 4567890" },
  { why: "reports of a year", text: "informe 01-2023-0456, acta 042 23-12-25, taller 01 2023" },
  { why: "seven digits", text: "1234567" },
  { why: "a code with letters", text: "A12345678, 12345678B, EXP_12345678" },
  { why: "a longer number", text: "RUC 20512345678" },
  { why: "a longer number that holds a 9", text: "cuenta 00987654321012" },
  { why: "nine digits that begin otherwise", text: "123456789" },
  { why: "a large number set apart", text: "12 345 678 personas, S/ 12,345,678.00" },
  { why: "a day and an hour", text: "9-12-2022 15:00" },
  { why: "a list of numbers", text: "aulas 9 10 11 12 13" },
  { why: "two years behind a 9", text: "informe 9, 2022-2023; lineamiento 9 2022-2023" },
  { why: "an account on a network", text: "síganos en @MimpPeru" },
  { why: "a sign between numbers", text: "5 kg @ 10.50; 5@10.50" },
  { why: "a host without a domain", text: "root@localhost" },
  { why: "what is masked", text: "DNI ••••••••, cel. •••••••••" },
  { why: "a line is not read as one with the next but behind the word", text: "987\n654\n321" },
];

/** What is no fault, and is covered all the same where a value is shown. */
const doubtful: readonly { readonly why: string; readonly text: string; readonly shown: string }[] = [
  { why: "two, three and three with dots", text: "45.678.912", shown: "••••••••••" },
  { why: "with hyphens", text: "45-678-912", shown: "••••••••••" },
  { why: "with dashes", text: "45–678–912", shown: "••••••••••" },
  { why: "with blanks", text: "45 678 912", shown: "••••••••••" },
  { why: "with no-break spaces", text: "45\u00a0678\u00a0912", shown: "••••••••••" },
  { why: "with slashes", text: "45/678/912", shown: "••••••••••" },
  { why: "with commas, as a spreadsheet sets thousands apart", text: "45,678,912", shown: "••••••••••" },
  { why: "with blanks beside the hyphens", text: "45 - 678 - 912", shown: "••••••••••••••" },
  { why: "with different marks", text: "45.678-912", shown: "••••••••••" },
  { why: "four and four with a blank", text: "4567 8912", shown: "•••••••••" },
  { why: "four and four with a hyphen", text: "4567-8912", shown: "•••••••••" },
  { why: "four and four with a slash", text: "4567/8912", shown: "•••••••••" },
  { why: "a number like a year behind a blank", text: "2019 4567", shown: "•••••••••" },
  { why: "pairs with blanks", text: "45 67 89 12", shown: "•••••••••••" },
  { why: "pairs with hyphens", text: "45-67-89-12", shown: "•••••••••••" },
  { why: "pairs with slashes", text: "45/67/89/12", shown: "•••••••••••" },
  { why: "an amount", text: "12.345.678 personas", shown: "•••••••••• personas" },
  { why: "an amount with decimals", text: "12,345,678.00", shown: "••••••••••.00" },
  { why: "behind a word", text: "CEM 45.678.912", shown: "CEM ••••••••••" },
  { why: "behind a word and a dot", text: "Sr.45.678.912.", shown: "Sr.••••••••••." },
  { why: "behind a word and another mark", text: "CEM/45.678.912", shown: "CEM/••••••••••" },
  {
    why: "with its check digit apart",
    text: "45.678.912-3, 45-678-912-3",
    shown: "••••••••••-3, ••••••••••-3",
  },
  { why: "two apart by a blank", text: "45 678 912 45 678 913", shown: "•••••••••• ••••••••••" },
  { why: "two apart by a slash", text: "45-678-912/45-678-913", shown: "••••••••••/••••••••••" },
  { why: "behind a name and a hyphen", text: "Rosa-45-678-912", shown: "Rosa-••••••••••" },
  { why: "before a name and a hyphen", text: "45-678-912-Rosa", shown: "••••••••••-Rosa" },
  { why: "behind a name and a slash", text: "Rosa/4567/8912", shown: "Rosa/•••••••••" },
  { why: "with middle dots", text: "45·678·912", shown: "••••••••••" },
  { why: "with apostrophes", text: "45'678'912", shown: "••••••••••" },
  { why: "with two blanks", text: "45  678  912", shown: "••••••••••••" },
  { why: "a phone with slashes", text: "987/654/321", shown: "•••••••••••" },
  { why: "a phone with commas", text: "987,654,321", shown: "•••••••••••" },
];

/** What is shown as it stands. */
const undoubted: readonly { readonly why: string; readonly text: string }[] = [
  { why: "days that no calendar has", text: "31/02/2023, 2023-02-30, 45/13/2023, 2023/45/13, 99.99.2023" },
  { why: "a day and an hour", text: "2023-02-30 08:00, 15-01-23 08-30, 31/02/2023 24:15" },
  { why: "a day with a year of two digits", text: "31/02/23" },
  { why: "days of a period", text: "01/02/2023-03/04/2023, 01/02-03/04" },
  { why: "hours", text: "08.00-09.00, 08:00 - 09:30" },
  { why: "years", text: "2022-2023, 2022 2023, 2022/2023" },
  { why: "more years", text: "2019-2020-2021-2022" },
  { why: "a record of a year", text: "2023-0012, 2023/0012" },
  { why: "a document of a year", text: "oficio 0012-2023, informe 4567/2023" },
  { why: "a code of further groups", text: "2023-0001-0012, 12-345-678-90, 4567-8912-4567" },
  { why: "a code with letters", text: "ACT-2023-001, ACT-2023-0001, ACT-4567-8912, A-12-345-678" },
  { why: "a code with letters behind", text: "12-345-678-AB, 4567/8912/ACT" },
  { why: "letters against the digits", text: "A45.678.912, 45.678.912B, 45.678.912_1" },
  { why: "a longer number", text: "12.345.678.901, 1.234.567.890, 145.678.912, 45.678.9123" },
  { why: "a shorter number", text: "1.234.567, 123 456, 5.678.912" },
  { why: "a list of numbers", text: "aulas 9 10 11 12 13" },
  { why: "other groups", text: "123-45-678, 1-2345-678, 456 789 12" },
  { why: "two numbers of a list", text: "salones 4567, 8912. 4567" },
  { why: "ubigeos", text: "030101; 150101" },
];

describe("personal data", () => {
  it.each(doubtful)("covered where it is shown, and no fault: $why", ({ text, shown }) => {
    expect(maskPossiblePersonalData(text)).toBe(shown);
    expect(findPersonalData(text)).toEqual([]);
    expect(maskPersonalData(text)).toBe(text);
  });
  it.each(undoubted)("shown as it stands: $why", ({ text }) => {
    expect(maskPossiblePersonalData(text)).toBe(text);
  });
  it.each(held)("covered where it is shown as where it is found: $why", ({ text, masked }) => {
    expect(maskPossiblePersonalData(text)).toBe(masked);
  });
  it.each(held)("found: $why", ({ text, codes, masked }) => {
    expect(findPersonalData(text)).toEqual(codes);
    expect(maskPersonalData(text)).toBe(masked);
  });
  it.each(clean)("not found: $why", ({ text }) => {
    expect(findPersonalData(text)).toEqual([]);
    expect(maskPersonalData(text)).toBe(text);
  });
  it("has one row for each reason", () => {
    const whys = [...held, ...clean].map(({ why }) => why);
    expect(new Set(whys).size).toBe(whys.length);
    const shown = [...doubtful, ...undoubted].map(({ why }) => why);
    expect(new Set(shown).size).toBe(shown.length);
  });
});

const digits = fc.stringMatching(/^[0-9]{1,10}$/);
const piece = fc.oneof(
  { weight: 4, arbitrary: digits },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...["45678912", "20230315", "987654321", "987", "654", "321", "9", "8765", "4321", "51", "0051", "+51"],
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[" ", "-", ".", ",", "(", ")", "/", "_", "\n", "@", "@", "•", "º", "°", ":", "é", "\u0301"],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...["01", "084", "(084)", "(01)", "234567", "4567890", "456 7890", "tel.", "CE", "Exp.", "-2023"],
      ...["DNI", "d.n.i.", "N°", "nro", "es", "x", "ñ", "pe", ".com", "ana@x.pe", "a@b.gob.pe", "😀", "𝒜"],
    ),
  },
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."0123456789 .-()+@aDNInñ•"), maxLength: 60 }),
);
const runs = { numRuns: 5_000 };

const digitsIn = (value: string) => value.match(/[0-9]/g)?.length ?? 0;

describe("masking and searching", () => {
  it("leave nothing to be found", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(findPersonalData(maskPersonalData(value))).toEqual([]);
      }),
      runs,
    );
  });
  it("mask once what is masked twice", () => {
    fc.assert(
      fc.property(text, (value) => {
        const masked = maskPersonalData(value);
        expect(maskPersonalData(masked)).toBe(masked);
        const shown = maskPossiblePersonalData(value);
        expect(maskPossiblePersonalData(shown)).toBe(shown);
      }),
      runs,
    );
  });
  it("show nothing of what is found, and change no length", () => {
    fc.assert(
      fc.property(text, (value) => {
        const shown = maskPossiblePersonalData(value);
        expect(findPersonalData(shown)).toEqual([]);
        expect(shown.length).toBe(value.length);
      }),
      runs,
    );
  });
  it("change a text only where something is found, and never its length", () => {
    fc.assert(
      fc.property(text, (value) => {
        const masked = maskPersonalData(value);
        expect(masked.length).toBe(value.length);
        expect(masked === value).toBe(findPersonalData(value).length === 0);
      }),
      runs,
    );
  });
  it("find nothing in a text that the filter passes over", () => {
    fc.assert(
      fc.property(text, (value) => {
        if (findPersonalData(value).length > 0) {
          expect(mayHoldPersonalData(digitsIn(value), value.includes("@"))).toBe(true);
        }
      }),
      runs,
    );
  });
  it("find each once, in the order of the codes, however often it stands there", () => {
    fc.assert(
      fc.property(text, (value) => {
        const codes = findPersonalData(value);
        expect(codes).toEqual([...new Set(codes)].sort());
        expect(findPersonalData(value)).toEqual(codes);
      }),
    );
  });
});

describe("a megabyte that was made to be slow", () => {
  const size = 1_000_000;
  // Milliseconds; what grows with the square of the size takes minutes.
  const tooLong = 3_000;
  it.each([
    ["one word", "a"],
    ["one number", "9"],
    ["signs", "@"],
    ["a name without a sign", "a."],
    ["addresses without an end", "a@"],
    ["labels of one letter", "@a."],
    ["domains without an end", "a@a.a."],
    ["labels", "DNI "],
    ["labels and blanks", "d.n.i.   ........ "],
    ["labels, words and marks", "DNI n° n° n° "],
    ["seven digits", "1234567 "],
    ["eight digits and a letter", "12345678x"],
    ["groups that never end", "9-8765-"],
    ["area codes", "(084) "],
    ["landlines that never end", "01 456 "],
    ["words for phones", "teléf. n° : "],
    ["prefixes of landlines", "+51 (1) "],
    ["words for a card", "C.E. N° n° "],
    ["words for documents", "expediente n° "],
    ["documents", "exp. 12345678-2023 "],
    ["prefixes", "+51 (9) "],
    ["addresses", "a@b.pe "],
    ["numbers to mask", "987 654 321 "],
    ["numbers that may be a DNI", "45.678.912 "],
    ["groups of three", "45 678 "],
    ["groups of four", "4567-8912-"],
    ["pairs", "45 67 "],
    ["blanks", "45  "],
  ])(
    "%s takes no longer than reading it",
    (_, unit) => {
      const value = unit.repeat(Math.ceil(size / unit.length));
      expect(findPersonalData(maskPersonalData(value))).toEqual([]);
      expect(findPersonalData(maskPossiblePersonalData(value))).toEqual([]);
    },
    tooLong,
  );
  it.each([
    ["a name before a sign", `${"a".repeat(size)}@`],
    ["labels behind a sign", `a@${"a.".repeat(size / 2)}`],
    ["a label behind a sign", `a@${"a".repeat(size)}`],
    ["blanks behind the name of a card", `carné de extranjería${" ".repeat(size)}1`],
    ["blanks behind a word for phones", `teléfono${" ".repeat(size)}084234567`],
    ["blanks behind the word", `DNI${" ".repeat(size)}1`],
  ])(
    "%s takes no longer than reading it",
    (_, value) => {
      expect(findPersonalData(value)).toEqual([]);
    },
    tooLong,
  );
});
