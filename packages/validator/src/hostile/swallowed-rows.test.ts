import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullCatalogue } from "../core/full-catalogue.js";
import { actionHeaders, actions, asOf, chunks, csv, type Row, told } from "../registers.test-support.js";
import { jsonReport } from "../report/json.js";
import { makeReport, type Report } from "../report/report.js";
import { splitTable } from "../report/workbook/split-table.js";
import { Run } from "../run/run.js";
import { InputReader } from "../tables/read.js";
import { entityOf, Validation, validate } from "../validate.js";

/** What marks, in a cell, a quote as the file writes it: no other text has it. */
const QUOTE = "¬";

/** And what marks a line break in a cell that no quote stands around. */
const LINE_BREAK = "¶";

/** A table as it is written when quotes are forgotten: each mark is one bare quote. */
const written = (table: string) => table.replaceAll(QUOTE, '"').replaceAll(LINE_BREAK, "\n");
const register = (...rows: readonly Row[]): string => written(csv(actions(...rows)));

/** As few columns as let a short text hold rows. */
const NARROW = ["id_accion", "cem", "tema", "fecha_inicio", "ubigeo", "unidad", "clase", "observaciones"];

const check = (text: string) => validate("preventive-action", text, { asOf });

/** What is told of rows that were read as one. */
const swallowed = async (text: string) =>
  (await check(text)).findings
    .filter(({ rule }) => rule === "DAT-016")
    .map(({ record, columns, params: { rows, firstRow, lastRow } }) => ({
      row: record.row,
      column: columns[0],
      rows,
      firstRow,
      lastRow,
    }));

const wrong: Row = { total_participantes: "35" };

describe("a quote that closes in a later row", () => {
  it.each<[string, readonly Row[], { column: string; rows: number }]>([
    [
      "at the end of a text",
      [{}, { tema: `${QUOTE}taller` }, {}, { tema: `taller${QUOTE}` }, wrong],
      { column: "tema", rows: 3 },
    ],
    [
      "where a text between quotes begins, in the same column",
      [{}, { tema: `${QUOTE}taller` }, {}, {}, { tema: "uno, dos" }, wrong],
      { column: "tema", rows: 4 },
    ],
    [
      "where a text begins in a column before",
      [{}, { observaciones: `${QUOTE}Se coordinó` }, { tema: "uno, dos" }, wrong],
      { column: "observaciones", rows: 2 },
    ],
    [
      "where a text begins in a column behind",
      [{}, { tema: `${QUOTE}taller` }, {}, { observaciones: "uno, dos" }, wrong],
      { column: "tema", rows: 3 },
    ],
    [
      "where a text with quotes of its own begins",
      [{}, { tema: `${QUOTE}taller` }, { tema: 'charla "uno", y más' }, wrong],
      { column: "tema", rows: 2 },
    ],
    [
      "in the first cell of the row behind, having opened in the last",
      [{}, { observaciones: `${QUOTE}Se coordinó` }, { id_accion: `${QUOTE}A-3` }, wrong],
      { column: "observaciones", rows: 2 },
    ],
    [
      "two rows behind, where that one forgot its own as well",
      [{}, { tema: `${QUOTE}uno` }, {}, { tema: `${QUOTE}dos` }, wrong],
      { column: "tema", rows: 3 },
    ],
  ])("%s", async (_where, rows, { column, rows: count }) => {
    const report = await check(register(...rows));
    // The row in question is told with the rows that it took in, and for nothing else; those behind are judged, and
    // numbered as a spreadsheet shows the file.
    expect(told(report)).toEqual([
      { rule: "DAT-016", row: 3, columns: [column], value: null },
      expect.objectContaining({ rule: "ACT-201", row: 4 }),
    ]);
    expect(report.findings[0]?.params).toEqual({ column, rows: count, firstRow: 3, lastRow: 2 + count });
    const [row, last] = [3, 2 + count];
    expect(report.findings[0]?.message).toContain(
      `En la fila ${row}, en «${column}», se abre una comilla que se cierra recién en la fila ${last}: las filas ${row} a ${last} se leyeron como una sola`,
    );
    expect(report.summary).toMatchObject({ records: 3, valid: 1 });
  });

  it("where a text of several lines begins, which leaves the rest of its row for one of its own", async () => {
    const report = await check(register({}, { tema: `${QUOTE}uno` }, {}, { tema: "dos\ntres" }, wrong));
    expect(told(report).map(({ rule, row }) => [rule, row])).toEqual([
      ["DAT-016", 3],
      ["DAT-005", 4],
      ["ACT-201", 5],
    ]);
    expect(report.findings[0]?.params).toMatchObject({ firstRow: 3, lastRow: 5 });
  });

  it("in a column that no field knows, and beyond the last one", async () => {
    const rows = register({}, {}, {}, {}).trimEnd().split("\n");
    const added = (cells: readonly string[]) => rows.map((row, at) => `${row},${cells[at]}\n`).join("");
    const [one] = await swallowed(added(["Contacto de la señora", '"x', "", 'x"', ""]));
    expect(one).toEqual({ row: 2, column: "•••", rows: 3, firstRow: 2, lastRow: 4 });
    const beyond = rows.map((row, at) => (at === 2 ? `${row},"x` : at === 3 ? `"${row}` : row)).join("\n");
    expect(await swallowed(beyond)).toEqual([{ row: 3, column: "•••", rows: 2, firstRow: 3, lastRow: 4 }]);
    expect((await check(beyond)).findings[0]?.message).toContain("En la fila 3 se abre una comilla");
  });

  it("in a short text that would pass for one, though rows are lost in it", async () => {
    const rows = actions({}, { observaciones: `${QUOTE}Se coordinó` }, { observaciones: `todo${QUOTE}` }, {});
    expect(await swallowed(written(csv(rows, { headers: NARROW })))).toEqual([
      { row: 3, column: "observaciones", rows: 2, firstRow: 3, lastRow: 4 },
    ]);
  });

  it("counts blank rows among those that it took in, whatever ends a line", async () => {
    const text = register({}, { tema: `${QUOTE}uno` }, {}, { tema: `dos${QUOTE}` }, {});
    const [header, first, ...rest] = text.split("\n");
    for (const lineEnd of ["\n", "\r\n", "\r"]) {
      const spaced = [header, first, rest[0], "", rest[1], "", rest[2], rest[3], ""].join(lineEnd);
      expect(await swallowed(spaced)).toEqual([{ row: 3, column: "tema", rows: 5, firstRow: 3, lastRow: 7 }]);
    }
  });

  it("is told once for each, and each row behind is told by its number", async () => {
    const open = [{ tema: `${QUOTE}uno` }, { tema: `dos${QUOTE}` }];
    const report = await check(register(...open, wrong, ...open, ...open, wrong));
    expect(told(report).map(({ rule, row }) => [rule, row])).toEqual([
      ["DAT-016", 2],
      ["ACT-201", 3],
      ["DAT-016", 4],
      ["DAT-016", 5],
      ["ACT-201", 6],
    ]);
  });

  it("beside a text with line breaks of its own", async () => {
    const rows = [{}, { tema: `${QUOTE}uno` }, { tema: `dos${QUOTE}`, observaciones: "a\nb\nc" }, {}];
    expect(await swallowed(register(...rows))).toEqual([
      { row: 3, column: "tema", rows: 2, firstRow: 3, lastRow: 4 },
    ]);
  });
});

it("keeps naming the rows in a table of a part of them, whose rows are numbered anew", async () => {
  const table = register({}, {}, { tema: `${QUOTE}uno` }, {}, { tema: `dos${QUOTE}` });
  const validation = new Validation({ asOf, perCenter: { maxFindings: 10 } });
  await validation.add(table, { file: "r.csv" });
  const { parts } = splitTable({
    table: new TextEncoder().encode(table),
    file: "r.csv",
    report: validation.report(),
    partOf: (row) => validation.centerOf({ file: "r.csv", row }) ?? "none",
  });
  const without = validation.centerReports().find(({ center }) => center === null);
  expect(without?.report.findings[0]?.params).toMatchObject({ firstRow: 4, lastRow: 6 });
  const [finding] = parts.get("none")?.renumbered(without?.report as Report).findings ?? [];
  expect(finding).toMatchObject({ rule: "DAT-016", record: { row: 2 }, params: { firstRow: 2, lastRow: 4 } });
});

describe("a text of several lines is no row", () => {
  it.each([
    ["of commas", `uno, dos, tres,\n${"cuatro, ".repeat(30)}\n\nfin`],
    ["of quotes", 'dijo: "uno"\n"dos", y\n"tres"'],
    ["of line breaks", "a\n".repeat(200)],
  ])("%s", async (_of, observaciones) => {
    expect(told(await check(register({ observaciones }, { observaciones })))).toEqual([]);
  });

  it("written with bare quotes inside", async () => {
    const observaciones = `${QUOTE}Dijo:${LINE_BREAK}${QUOTE}hola${QUOTE} a todos`;
    expect(told(await check(register({ observaciones })))).toEqual([]);
  });

  it("in a row that is uneven for another reason", async () => {
    const text = register({ observaciones: "uno\ndos" }).replace(/\n$/, ",x\n");
    expect(told(await check(text)).map(({ rule }) => rule)).toEqual(["DAT-005"]);
  });
});

it("is told the same however the file is read", () => {
  const column = fc.constantFrom(
    "id_accion",
    "cem",
    "tema",
    "ubigeo",
    "enfoques",
    "aliados",
    "observaciones",
  );
  const text = fc.constantFrom(
    `${QUOTE}`,
    `${QUOTE}uno`,
    `dos${QUOTE}`,
    `${QUOTE}uno${QUOTE}dos`,
    `${QUOTE}${QUOTE}`,
    "uno, dos",
    'uno "dos"',
    "uno\ndos, tres",
    "35",
    "",
  );
  const row = fc
    .array(fc.tuple(column, text), { maxLength: 2 })
    .map((cells): Row => Object.fromEntries(cells));
  const entity = entityOf("preventive-action");
  let met = 0;
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 2, maxLength: 10 }),
      fc.constantFrom("\n", "\r\n"),
      // Rows of few columns let a quote take some of them in and still be a text like any other.
      fc.constantFrom(actionHeaders, NARROW),
      fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 3 }),
      (rows, lineEnd, headers, sizes) => {
        const bytes = new TextEncoder().encode(written(csv(actions(...rows), { lineEnd, headers })));
        const ways = ([true, "bytes", false] as const).flatMap((fast) =>
          (fast === "bytes" ? [sizes] : [[bytes.length], sizes]).map((of) => {
            const run = new Run({ asOf }, fullCatalogue);
            const reader = new InputReader(run, { file: "r.csv", entity, fast });
            for (const chunk of chunks(bytes, of)) reader.push(chunk);
            reader.end(null);
            return jsonReport(makeReport(run.finish(), run.options, { calendar: "", territory: "" }));
          }),
        );
        for (const way of ways) expect(way).toBe(ways[0]);
        if (ways[0]?.includes('"DAT-016"')) met++;
      },
    ),
    { numRuns: 80 },
  );
  expect(met).toBeGreaterThan(10);
});
