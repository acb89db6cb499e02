import { entities, type Field } from "@aurora/domain/records";
import { describe, expect, it } from "vitest";
import { actionHeaders, cleanRow, csv, lines } from "../registers.test-support.js";
import { leaks, type Planted, writers } from "./leaks.test-support.js";
import { plantedRecords, type Secret, secrets } from "./planted.test-support.js";

it("searches every format", () => {
  for (const name of ["textReport", "jsonReport"]) expect([...writers.keys()]).toContain(name);
});

it("would find what a report shows", async () => {
  const shown: Secret = { what: "the id of a record", text: "A-0001", parts: ["a-0001"] };
  const rows = csv([{ ...cleanRow, total_participantes: "35" }]);
  expect((await leaks(shown, [{ input: rows }])).length).toBeGreaterThan(5);
});

describe.each(secrets)("$what", (given) => {
  const { text } = given;

  it("in any cell of a table of any entity", async () => {
    const planted = entities.map((entity): Planted => {
      const headers = Object.values<Field>(entity.fields).map(({ header }) => header);
      const rows = headers.map((_, place) =>
        headers.map((header, column) => (column === place ? text : (cleanRow[header] ?? ""))),
      );
      return { entity, input: lines([headers, ...rows]) };
    });
    expect(await leaks(given, planted)).toEqual([]);
  });

  it("in any field of any entity as JSON and as objects, within groups, lists and keys too", async () => {
    const planted = entities.flatMap((entity): Planted[] => {
      const records = plantedRecords(entity, text);
      return [
        { entity, input: JSON.stringify(records), format: "json" },
        { entity, input: records.slice(0, 20) },
      ];
    });
    // That a field is missing is told of each of them, and ten times as often as anything else; the tables tell it.
    const skip = [{ rule: "DAT-006", reason: "Solo repite que faltan campos." }];
    expect(await leaks(given, planted, { skip })).toEqual([]);
  });

  it("in a header, a title, an unnamed column, a row too long, and where a header is missing", async () => {
    const row = actionHeaders.map((header) => cleanRow[header] ?? "");
    const inputs = [
      lines([[...actionHeaders, text], row.concat("x")]),
      lines([[...actionHeaders, `${text} (contacto)`], row.concat("x")]),
      lines([[...actionHeaders.slice(1), text], row]),
      lines([[text], [`Registro de ${text}`, text], actionHeaders, row]),
      lines([[...actionHeaders, ""], row.concat(text)]),
      lines([actionHeaders, row.concat(text, text)]),
      lines([actionHeaders, [text], [text, text]]),
      lines([row.map(() => text), row]),
      text,
      `"${text}`,
      `{"${text}": 1}\n`,
      `[{"${text}": {"${text}": "${text}"}}, "${text}"]`,
      `["${text}"]`,
      `{"id": "${text}`,
    ];
    const planted = inputs.map((input): Planted => ({ input }));
    expect(await leaks(given, planted)).toEqual([]);
  });

  it("as a centre's name, alone or behind what says that it is a centre's", async () => {
    // A name of a person behind "CEM" is a centre's as far as anybody can tell.
    const isName = given.what.includes("name");
    const names = [text, ...(isName ? [] : [`CEM ${text}`, `Centro Abancay ${text}`])];
    const rows = names.map((cem) => ({ ...cleanRow, cem, total_participantes: "35" }));
    expect(await leaks(given, [{ input: csv(rows) }])).toEqual([]);
  });

  it("as what an explanation is asked of", async () => {
    const rows = actionHeaders.map((header) => ({ ...cleanRow, [header]: text }));
    expect(await leaks(given, [{ input: csv(rows) }], { explained: rows.length })).toEqual([]);
  });
});

/** Whether it can be told from other text: a name in a reason that a person writes cannot. */
const isMaskable = ({ what }: Secret) => !what.includes("name") || what.includes("card");

describe.each(secrets.filter(isMaskable))("$what in what is left out, and why", (given) => {
  const { text } = given;
  const input = csv([{ ...cleanRow, total_participantes: "35" }]);
  const until = "2030-12-31";

  it.each([
    ["skipped", { skip: [{ rule: "ACT-201", reason: `Lo pidió ${text}` }] }],
    ["suppressed", { suppressions: [{ rule: "ACT-201", reason: `Lo pidió ${text}`, until }] }],
    ["suppressed for a centre", { suppressions: [{ rule: "ACT-201", reason: "x", until, center: text }] }],
    ["expired", { suppressions: [{ rule: "ACT-201", reason: text, until: "2020-01-01", center: text }] }],
  ])("%s: no report shows it", async (_how, options) => {
    expect(await leaks(given, [{ input }], options)).toEqual([]);
  });
});
