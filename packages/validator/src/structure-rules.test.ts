import { describe, expect, it } from "vitest";
import {
  actionHeaders,
  actions,
  asOf,
  codes,
  csv,
  lines,
  type Row,
  type Told,
  told,
} from "./registers.test-support.js";
import { jsonReport } from "./report/json.js";
import { textReport } from "./report/text.js";
import { HIDDEN } from "./run/show.js";
import { validate } from "./validate.js";

const check = (input: string, options = {}) => validate("preventive-action", input, { asOf, ...options });
const checkRows = async (...changes: readonly Row[]) => told(await check(csv(actions(...changes))));
/** What is found of one changed row, without the rules over its content. */
const structureOf = async (change: Row) =>
  (await checkRows(change)).filter(({ rule }) => /^(?:DAT|PRV)/.test(rule));

it("finds nothing in a clean action", async () => {
  const report = await check(csv(actions({}, {})));
  expect(told(report)).toEqual([]);
  expect(report.summary).toMatchObject({
    records: 2,
    valid: 2,
    errors: 0,
    warnings: 0,
    infos: 0,
    byRule: {},
  });
  expect(report.truncated).toBe(false);
});

describe("DAT-001: what cannot be read", () => {
  it.each([
    ["nothing at all", "", "empty"],
    ["spaces and line ends", " \r\n\t\n", "empty"],
    ["a table without known headers", "a,b,c\n1,2,3\n", "no-header"],
    ["a header of one known column", "id_accion\nA-1\n", "no-header"],
    ["a header below thirty other rows", `${"título\n".repeat(30)}${csv(actions({}))}`, "no-header"],
    ["JSON that ends too soon", '[{"id": "A-1"}, {"id":', "not-json"],
    ["JSON that holds no objects", "[1, 2]", "not-a-record"],
  ])("%s", async (_why, input, reason) => {
    const report = await check(input);
    expect(told(report)).toEqual([{ rule: "DAT-001", row: null, columns: [], value: null }]);
    expect(report.findings[0]?.params).toMatchObject({ reason });
    expect(report.summary).toMatchObject({ records: 0, valid: 0, errors: 1 });
  });

  it("accepts a header in the thirtieth row", async () => {
    const found = told(await check(`${"título\n".repeat(29)}${csv(actions({}))}`));
    expect(found).toEqual([{ rule: "DAT-013", row: 30, columns: [], value: null }]);
  });
});

describe("DAT-002: required columns", () => {
  const without = (...missing: string[]) => actionHeaders.filter((header) => !missing.includes(header));

  it("reports each one that is missing, and reads the rows all the same", async () => {
    const text = csv(actions({ ubigeo: "" }, { total_participantes: "35" }), {
      headers: without("ubigeo", "tipo_accion"),
    });
    const report = await check(text);
    expect(told(report)).toEqual([
      { rule: "DAT-002", row: 1, columns: ["ubigeo"], value: null },
      { rule: "DAT-002", row: 1, columns: ["tipo_accion"], value: null },
      { rule: "ACT-201", row: 3, columns: ["total_participantes"], value: "35" },
    ]);
    expect(report.summary.records).toBe(2);
  });

  it("says nothing of a missing column that is not required", async () => {
    expect(told(await check(csv(actions({}), { headers: without("observaciones", "lugar") })))).toEqual([]);
  });

  it("reports them below a header that stands alone", async () => {
    const report = await check("id_accion,cem\n");
    expect(new Set(codes(report))).toEqual(new Set(["DAT-002"]));
    expect(report.findings).toHaveLength(17);
    expect(report.summary.records).toBe(0);
  });

  it("is content with a complete header alone", async () => {
    const report = await check(csv([]));
    expect(told(report)).toEqual([]);
    expect(report.inputs[0]?.rows).toBe(0);
  });
});

describe("DAT-003: unknown columns", () => {
  const renamed = (from: string, to: string) => csv(actions({}), {}).replace(from, to);

  it.each([
    ["a slip of a letter", "observaciones", "observasiones", "observaciones"],
    ["a missing word", "hora_fin_programada", "hora_fin_programad", "hora_fin_programada"],
    ["a word near no header", "observaciones", "xyzw", ""],
  ])("%s", async (_why, from, to, nearest) => {
    const report = await check(renamed(from, to));
    // A header that is near none may be anything: a file without a header has its first record there.
    const shown = nearest === "" ? "•••" : to;
    expect(told(report)).toEqual([{ rule: "DAT-003", row: 1, columns: [shown], value: null }]);
    expect(report.findings[0]?.params).toMatchObject({ header: shown, nearest });
    expect(report.findings[0]?.severity).toBe("warning");
  });

  it.each([
    ["another case", "OBSERVACIONES"],
    ["accents", "Observációnes"],
    ["spaces", " Observaciones "],
    ["the field's name", "notes"],
    ["the English label", "Notes"],
  ])("knows a header written with %s", async (_why, to) => {
    expect(told(await check(renamed("observaciones", to)))).toEqual([]);
  });

  it.each(["Fecha de Inicio", "fecha-inicio", "FECHA INICIO", "fechainicio", "startDate", "start_date"])(
    "knows “%s” as the start date",
    async (to) => {
      expect(told(await check(renamed("fecha_inicio", to)))).toEqual([]);
    },
  );

  it("knows a header by its alias", async () => {
    expect(told(await check(renamed("campania,", "campaña,")))).toEqual([]);
  });

  it("knows a header under the name that the caller maps to a field", async () => {
    const text = renamed("observaciones", "Apuntes varios");
    expect(told(await check(text, { columns: { "apuntes VARIOS": "notes" } }))).toEqual([]);
  });

  it("speaks of a column without header only where it holds something, once", async () => {
    const rows = actions({}, {}, {}).map((row, index) => ({ ...row, "": index === 0 ? "" : "dato" }));
    const headers = [...actionHeaders, ""];
    expect(told(await check(csv(rows, { headers })))).toEqual([
      { rule: "DAT-003", row: 1, columns: [""], value: null },
    ]);
    expect(told(await check(csv(rows.slice(0, 1), { headers })))).toEqual([]);
  });
});

describe("DAT-004: repeated columns", () => {
  it("reports them, and reads the first", async () => {
    const rows = actions({ total_participantes: "34", TOTAL: "99" });
    const headers = [...actionHeaders, "TOTAL"];
    const text = csv(rows, { headers }).replace(",TOTAL\n", ",Total participantes\n");
    expect(told(await check(text))).toEqual([
      {
        rule: "DAT-004",
        row: 1,
        columns: ["total_participantes", "Total participantes"],
        value: null,
      },
    ]);
  });

  it("makes one finding of three columns for one field", async () => {
    const headers = [...actionHeaders, "Notes", "NOTAS?", "Observaciones"];
    const report = await check(csv(actions({}), { headers }));
    expect(codes(report)).toEqual(["DAT-003", "DAT-004"]);
    expect(report.findings[1]?.columns).toEqual(["observaciones", "Notes", "Observaciones"]);
    expect(report.findings[1]?.severity).toBe("error");
  });
});

describe("DAT-005: rows of another length", () => {
  const table = (change: (cells: string[]) => string[]) => {
    const [row = {}] = actions({});
    return lines([actionHeaders, change(actionHeaders.map((header) => row[header] ?? ""))]);
  };
  const uneven: Told = { rule: "DAT-005", row: 2, columns: [], value: null };

  it.each([
    ["one empty cell short", (cells: string[]) => cells.slice(0, -1)],
    ["one empty cell more", (cells: string[]) => [...cells, ""]],
    ["three empty cells more", (cells: string[]) => [...cells, "", "", ""]],
    ["one filled cell more", (cells: string[]) => [...cells, "algo"]],
    [
      "one filled cell more in the middle",
      (cells: string[]) => [...cells.slice(0, 5), "x", ...cells.slice(5)],
    ],
    ["one cell fewer at the start", (cells: string[]) => cells.slice(1)],
    ["one cell alone", () => ["A-0001"]],
  ])("%s", async (_why, change) => {
    const report = await check(table(change));
    expect(told(report)).toEqual([uneven]);
    expect(report.summary).toMatchObject({ records: 1, valid: 0, errors: 1 });
  });

  it("judges a row whose cells plainly stand in their columns", async () => {
    const place = actionHeaders.indexOf("total_participantes");
    const wrong = (cells: string[]) => cells.with(place, "35");
    expect(codes(await check(table((cells) => wrong(cells).slice(0, -1))))).toEqual(["DAT-005", "ACT-201"]);
    expect(codes(await check(table((cells) => [...wrong(cells), ""])))).toEqual(["DAT-005", "ACT-201"]);
    expect(codes(await check(table((cells) => [...wrong(cells), "algo"])))).toEqual(["DAT-005"]);
  });

  it("tells how many cells there are and how many are expected", async () => {
    const report = await check(table((cells) => [...cells, "", ""]));
    expect(report.findings[0]?.params).toEqual({
      cells: actionHeaders.length + 2,
      columns: actionHeaders.length,
      lines: 1,
    });
  });

  it("tells of a text with line breaks, whose quotes may be what is wrong", async () => {
    const tema = actionHeaders.indexOf("tema");
    const report = await check(table((cells) => [...cells.with(tema, 'Taller\n\r\nde "género"'), "x"]));
    expect(report.findings[0]?.params).toMatchObject({ lines: 3 });
    expect(report.findings[0]?.message).toContain("Ocupa 3 líneas del archivo");
  });
});

describe("DAT-006: required values", () => {
  it.each(["", " ", "\t", "\u00a0", '""'])("an empty cell: %j", async (empty) => {
    const text = csv(actions({ tema: "@@" })).replace("@@", empty);
    expect(told(await check(text))).toEqual([{ rule: "DAT-006", row: 2, columns: ["tema"], value: null }]);
  });

  it("a list of separators only", async () => {
    expect(await structureOf({ poblacion: " ; | ;" })).toEqual([
      { rule: "DAT-006", row: 2, columns: ["poblacion"], value: null },
    ]);
  });

  it("names the column as the file does", async () => {
    const text = csv(actions({ tema: "" })).replace("tema,", "TEMA ,");
    expect(told(await check(text))).toEqual([{ rule: "DAT-006", row: 2, columns: ["TEMA"], value: null }]);
  });

  it("says nothing of an empty cell that may be so", async () => {
    expect(await structureOf({ fecha_fin: "", observaciones: " ", m_0_5: "", departamento: "" })).toEqual([]);
  });
});

describe("DAT-007: values of another type", () => {
  const wrong = (column: string, value: string | null): Told[] => [
    { rule: "DAT-007", row: 2, columns: [column], value },
  ];
  const reasonOf = async (column: string, text: string) =>
    (await check(csv(actions({ [column]: text })))).findings.find(({ rule }) => rule === "DAT-007")?.params
      .reason;

  it.each([
    "2023-03-15",
    "15/03/2023",
    "15/3/2023",
    "15-03-2023",
    " 15/03/2023 ",
    "2023-03-15T00:00:00",
    "2023-03-15 00:00:00.000",
  ])("takes %j as a day", async (text) => {
    expect(await checkRows({ fecha_inicio: text, fecha_fin: text })).toEqual([]);
  });

  it("puts the day before the month always", async () => {
    const report = await check(csv(actions({ fecha_inicio: "3/4/2023", fecha_fin: "4/3/2023" })));
    expect(report.findings.find(({ rule }) => rule === "ACT-002")?.params).toEqual({
      startDate: "2023-04-03",
      endDate: "2023-03-04",
    });
  });

  it.each([
    ["31/02/2023", "impossible-date"],
    ["29/02/2023", "impossible-date"],
    ["29/02/1900", "impossible-date"],
    ["2023-02-29", "impossible-date"],
    ["2023-13-01", "impossible-date"],
    ["2023-00-10", "impossible-date"],
    ["00/01/2023", "impossible-date"],
    ["31/04/2023", "impossible-date"],
    ["12/31/2023", "month-before-day"],
    ["1-13-2023", "month-before-day"],
    ["13/13/2023", "impossible-date"],
    ["2023/03/15", "date"],
    ["15/03/23", "two-digit-year"],
    ["15-03/2023", "date"],
    ["15.03.2023", "date"],
    ["2023-3-15", "date"],
    ["45000", "serial-date"],
    ["2023-03-15 10:30", "date"],
  ])("does not take %s as a day", async (text, reason) => {
    expect(await structureOf({ fecha_fin: text })).toEqual(wrong("fecha_fin", text));
    expect(await reasonOf("fecha_fin", text)).toBe(reason);
  });

  it.each(["29/02/2020", "2000-02-29", "29-02-2024"])("knows the leap day %s", async (text) => {
    expect(await structureOf({ fecha_programada: text })).toEqual([]);
  });

  it.each(["09:00", "9:00", "23:59", "00:00", "09:00:00"])("takes %s as a time", async (text) => {
    expect(await structureOf({ hora_fin: text })).toEqual([]);
  });
  it.each(["24:00", "9:60", "9", "09.00", "9:5", "9,00"])("does not take %s as a time", async (text) => {
    expect(await structureOf({ hora_fin: text })).toEqual(wrong("hora_fin", text));
    expect(await reasonOf("hora_fin", text)).toBe("time");
  });

  it.each(["34", "034", " 34 ", "34.0", "34,0", "34.00", "0000000000034"])(
    "takes %j as a count",
    async (text) => {
      expect(await checkRows({ total_participantes: text })).toEqual([]);
    },
  );
  it.each([
    ["-34", "negative-count"],
    ["34.5", "decimal-count"],
    ["34,5", "decimal-count"],
    ["1,000", "grouped-count"],
    ["1.000", "grouped-count"],
    ["1 000", "count"],
    ["1,000,000", "grouped-count"],
    ["3.4e1", null],
    ["+34", "count"],
    ["1000000000", "count-too-large"],
    ["99999999999999999999", "count-too-large"],
    ["34 personas", null],
    ["treinta", null],
  ])("does not take %s as a count", async (text, reason) => {
    // What might name somebody is not shown: only digits and their marks are.
    const shown = reason === null ? "•••" : text;
    expect(await structureOf({ total_participantes: text })).toEqual(wrong("total_participantes", shown));
    expect(await reasonOf("total_participantes", text)).toBe(reason ?? "count");
  });
  it("never shows eight digits in a count, which may be a DNI", async () => {
    const report = await check(csv(actions({ casos_conexos: "45678912" })));
    expect(report.summary.byRule).toMatchObject({ "DAT-007": 1 });
    expect(JSON.stringify(report)).not.toContain("45678912");
  });

  it("takes the largest count and an empty age band as 0", async () => {
    expect(await structureOf({ casos_conexos: "9999999" })).toEqual([]);
    expect(await checkRows({ m_0_5: "", h_60_mas: " " })).toEqual([]);
  });

  it.each([
    "sí",
    "Sí",
    "SÍ",
    "si",
    "SI",
    "s",
    "S",
    "1",
    "x",
    "X",
    "verdadero",
    "VERDADERO",
    "true",
    "yes",
    "Yes",
  ])("takes %s as yes", async (text) => {
    expect(await checkRows({ lenguaje_claro: text })).toEqual([]);
  });
  it.each(["no", "No", "NO", "n", "0", "falso", "Falso", "false", "FALSE"])(
    "takes %s as no",
    async (text) => {
      expect(await checkRows({ lenguaje_claro: text })).toEqual([
        { rule: "ACT-408", row: 2, columns: ["lenguaje_claro"], value: text },
      ]);
    },
  );
  it.each(["2", "sí!", "tal vez", "sino", "-", "10", "nó no"])(
    "does not take %s as yes or no",
    async (text) => {
      // Words that are no answer may be anybody's: only digits and marks are shown.
      const shown = /^[\d-]+$/.test(text) ? text : "•••";
      expect(await structureOf({ lenguaje_claro: text })).toEqual(wrong("lenguaje_claro", shown));
    },
  );

  it.each(["030101", "30101", " 030101 "])("takes %j as the ubigeo of Abancay", async (text) => {
    expect(await checkRows({ ubigeo: text })).toEqual([]);
  });
  it("restores the leading zero that a spreadsheet took", async () => {
    const report = await check(
      csv(actions({ ubigeo: "70101", departamento: "", provincia: "", distrito: "" })),
    );
    expect(told(report)).toEqual([]);
    const wrongPlace = await check(csv(actions({ ubigeo: "70101", departamento: "Lima" })));
    expect(wrongPlace.findings.find(({ rule }) => rule === "ACT-005")?.params).toMatchObject({
      ubigeo: "070101",
      department: "Callao",
    });
  });
  it.each(["0301", "0301010", "3.0101", "03 01 01"])("does not take %s as an ubigeo", async (text) => {
    expect(await structureOf({ ubigeo: text })).toEqual(wrong("ubigeo", text));
  });

  it("holds texts to their length, without the space around them", async () => {
    expect(await structureOf({ tema: ` ${"a".repeat(300)} ` })).toEqual([]);
    expect(await structureOf({ tema: "a".repeat(301) })).toEqual(wrong("tema", "•••"));
    expect(await structureOf({ id_accion: `A${"1".repeat(63)}` })).toEqual([]);
    expect(await structureOf({ observaciones: "ñ".repeat(2000) })).toEqual([]);
    expect(await structureOf({ observaciones: "ñ".repeat(2001) })).toEqual(wrong("observaciones", "•••"));
    expect(await structureOf({ observaciones: "\u{1f600}".repeat(1001) })).toEqual(
      wrong("observaciones", "•••"),
    );
    expect(await structureOf({ aliados: `${"a".repeat(300)};${"b".repeat(300)}` })).toEqual([]);
    expect(await structureOf({ aliados: `${"a".repeat(301)};b` })).toEqual(wrong("aliados", "•••"));
  });
});

describe("DAT-008: codes and labels", () => {
  it.each([
    ["tipo_accion", "Capacitación"],
    ["tipo_accion", "CAPACITACION"],
    ["tipo_accion", "  capacitación  "],
    ["tipo_accion", "training"],
    ["tipo_accion", "Training"],
    ["tipo_accion", "acción de capacitación"],
    ["cargo_responsable", "Promotora"],
    ["cargo_responsable", "Promotor"],
    ["cargo_responsable", "promotor(a)"],
    ["cargo_responsable", "Promotoras/es"],
    ["enfoques", "Enfoque de género"],
    ["enfoques", "género|derechos   humanos"],
    ["enfoques", "gender;human-rights"],
    ["enfoques", "Género; Género; GÉNERO"],
    ["poblacion", "Mujeres | Adultas/os"],
    ["tipos_violencia", "violencia física; violencia psicológica"],
  ])("%s takes %j", async (column, text) => {
    expect(await structureOf({ [column]: text })).toEqual([]);
  });

  it("suggests the one label that is a letter away", async () => {
    expect(await structureOf({ tipo_accion: "Capasitación" })).toEqual([
      {
        rule: "DAT-008",
        row: 2,
        columns: ["tipo_accion"],
        value: "Capasitación",
        suggestion: "Capacitación",
      },
    ]);
  });

  it("asks whether a near label is meant, without being sure of it", async () => {
    const report = await check(csv(actions({ tipo_accion: "Capasitasión" })));
    expect(told(report)).toEqual([
      { rule: "DAT-008", row: 2, columns: ["tipo_accion"], value: "Capasitasión" },
    ]);
    expect(report.findings[0]?.params).toEqual({
      column: "tipo_accion",
      unknown: ["Capasitasión"],
      nearest: ["Capacitación"],
    });
  });

  it("does not show a word that is near no label, for it may be a name", async () => {
    const report = await check(csv(actions({ tipo_accion: "Juan Pérez Quispe" })));
    expect(told(report)).toEqual([{ rule: "DAT-008", row: 2, columns: ["tipo_accion"], value: "•••" }]);
    expect(jsonReport(report)).not.toContain("Quispe");
  });

  it("tells which of several are unknown", async () => {
    const report = await check(csv(actions({ enfoques: "Género; Xxxxxxxxx | Interculturalidat" })));
    expect(told(report)).toEqual([
      { rule: "DAT-008", row: 2, columns: ["enfoques"], value: "•••; Interculturalidat" },
    ]);
    expect(report.findings[0]?.params).toEqual({
      column: "enfoques",
      unknown: ["•••", "Interculturalidat"],
      nearest: ["", "Interculturalidad"],
    });
  });

  it("lists what is expected where the list is short", async () => {
    const report = await check(csv(actions({ modo: "Por teléfono" })));
    expect(report.findings[0]?.expected).toBe("Presencial | Virtual | Mixto");
  });

  it.each([
    ["Autoridades, Mujeres", "Autoridades; Mujeres"],
    ["Autoridades,Mujeres", "Autoridades; Mujeres"],
    ["autoridades/MUJER", "Autoridades; Mujeres"],
    ["Autoridades y Mujeres", "Autoridades; Mujeres"],
    ["Hombres e Infancia", "Hombres; Niñas y niños"],
    ["Autoridades + Mujeres", "Autoridades; Mujeres"],
    ["Autoridades\nMujeres", "Autoridades; Mujeres", "Autoridades�Mujeres"],
    ["Autoridades, Mujeres y Hombres", "Autoridades; Mujeres; Hombres"],
    ["Autoridades, Mujeres, y Hombres", "Autoridades; Mujeres; Hombres"],
    ["Autoridades, Mujeres,", "Autoridades; Mujeres"],
    ["Mujeres, mujer", "Mujeres"],
    ["Niñas y niños, Mujeres", "Niñas y niños; Mujeres"],
    ["Niñas y niños y mujeres", "Niñas y niños; Mujeres"],
    ["Niñas, niños, Mujeres", "Niñas y niños; Mujeres"],
    ["Adulto/a/Mujeres", "Personas adultas; Mujeres"],
    ["Hombres, instituciones públicas y privadas", "Hombres; Instituciones públicas y privadas"],
    ["Hombres; Autoridades, Mujeres", "Hombres; Autoridades; Mujeres", "Autoridades, Mujeres"],
    ["Hombres | Autoridades/Mujeres", "Hombres; Autoridades; Mujeres", "Autoridades/Mujeres"],
  ])("offers the labels of a list of known values: %s", async (poblacion, suggestion, value = poblacion) => {
    const [found, ...others] = (await check(csv(actions({ poblacion })))).findings.filter(
      ({ rule }) => rule === "DAT-008",
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({ columns: ["poblacion"], value, suggestion });
    expect(await structureOf({ poblacion: suggestion })).toEqual([]);
  });

  it("says what parts the values of a list", async () => {
    const report = await check(csv(actions({ poblacion: "Autoridades, Mujeres" })));
    expect(report.findings.map(({ message }) => message)).toContain(
      "«Autoridades, Mujeres» (¿quiso decir «Autoridades; Mujeres»?) no está en la lista de «poblacion». Los valores de una lista se separan con punto y coma.",
    );
  });

  it.each([
    ["a semicolon or a bar parts them", "Autoridades; Mujeres|Hombres"],
    ["a comma is part of the one label", "Niñas, niños"],
    ["a slash is part of the one label", "Niño/a"],
  ])("finds no fault where %s", async (_, poblacion) => {
    expect(await structureOf({ poblacion })).toEqual([]);
  });

  it.each([
    ["with a word that is unknown", { poblacion: "Autoridades, Juana Quispe" }],
    ["with nothing known", { poblacion: "Juana, Quispe" }],
    ["of marks alone", { poblacion: ",/+" }],
    ["in the column of one value", { tipo_accion: "Capacitación, Feria" }],
    ["too long to be one", { poblacion: "Mujeres, ".repeat(60) }],
  ])("neither shows nor mends a list %s", async (_, cells) => {
    const [found] = (await check(csv(actions(cells)))).findings.filter(({ rule }) => rule === "DAT-008");
    expect(found).toMatchObject({ value: HIDDEN, suggestion: null });
  });

  it("mends what it can of a list within a list, and offers nothing for the whole", async () => {
    const report = await check(csv(actions({ poblacion: "Autoridades, Mujeres; Juana Quispe" })));
    const [found] = report.findings.filter(({ rule }) => rule === "DAT-008");
    expect(found).toMatchObject({ value: "Autoridades, Mujeres; •••", suggestion: null });
    expect(found?.params).toMatchObject({ nearest: ["Autoridades; Mujeres", ""] });
  });

  it("offers the labels of a list in JSON too", async () => {
    const [found] = (
      await check(JSON.stringify([{ id_accion: "A-1", poblacion: ["Autoridades, Mujeres"] }]), {
        format: "json",
      })
    ).findings.filter(({ rule }) => rule === "DAT-008");
    expect(found).toMatchObject({ value: "Autoridades, Mujeres", suggestion: "Autoridades; Mujeres" });
  });

  it("takes one code where one is asked for", async () => {
    expect((await structureOf({ modo: "Presencial; Virtual" })).map(({ rule }) => rule)).toEqual(["DAT-008"]);
  });
});

describe("DAT-009: repeated ids", () => {
  it("marks every record of a repeated id, and names another place of it", async () => {
    const report = await check(csv(actions({}, { id_accion: "A-0001" }, {}, { id_accion: "A-0001" })));
    expect(told(report)).toEqual(
      [2, 3, 5].map((row) => ({ rule: "DAT-009", row, columns: ["id_accion"], value: "A-0001" })),
    );
    expect(report.findings.map(({ params }) => params)).toEqual([
      { otherFile: "", otherRow: 3 },
      { otherFile: "", otherRow: 2 },
      { otherFile: "", otherRow: 2 },
    ]);
    expect(report.summary).toMatchObject({ records: 4, valid: 1, errors: 3 });
  });

  it("takes ids as they are, but for the space around them", async () => {
    const different = await check(
      csv(actions({ id_accion: "a-1" }, { id_accion: "A-1" }, { id_accion: "A1" })),
    );
    expect(told(different)).toEqual([]);
    expect((await checkRows({ id_accion: " A-9" }, { id_accion: "A-9 " })).map(({ rule }) => rule)).toEqual([
      "DAT-009",
      "DAT-009",
    ]);
  });

  it("says nothing of records without an id", async () => {
    expect((await checkRows({ id_accion: "" }, { id_accion: "" })).map(({ rule }) => rule)).toEqual([
      "DAT-006",
      "DAT-006",
    ]);
  });
});

describe("DAT-010: probable duplicates", () => {
  it("marks each later record that is like an earlier one under another id", async () => {
    const report = await check(
      csv(actions({ tema: "Taller" }, { tema: "Otro" }, { tema: "TALLER" }, { tema: "Táller" })),
    );
    expect(report.findings.map(({ rule, record, params }) => [rule, record.row, record.id, params])).toEqual([
      ["DAT-010", 4, "A-0003", { otherFile: "", otherRow: 2 }],
      ["DAT-010", 5, "A-0004", { otherFile: "", otherRow: 2 }],
    ]);
    expect(report.findings[0]?.columns).toEqual([
      "cem",
      "fecha_inicio",
      "ubigeo",
      "tipo_accion",
      "tema",
      "total_participantes",
    ]);
    expect(report.summary).toMatchObject({ valid: 4, warnings: 2 });
  });

  it.each<[string, Row]>([
    ["centre", { cem: "CEM Andahuaylas" }],
    ["start date", { fecha_inicio: "2023-03-14" }],
    ["kind", { tipo_accion: "Sensibilización" }],
    ["topic", { tema: "Otro tema" }],
    ["total", { total_participantes: "35", m_18_29: "13" }],
  ])("says nothing of records that differ in their %s", async (_what, change) => {
    const found = await checkRows({ tema: "Taller" }, { tema: "Taller", ...change });
    expect(found.filter(({ rule }) => rule === "DAT-010")).toEqual([]);
  });

  it("reads what differs in form and means the same as the same", async () => {
    const found = await checkRows(
      { tema: "Taller de  género" },
      {
        tema: "taller DE GENERO",
        fecha_inicio: "15/03/2023",
        ubigeo: "30101",
        tipo_accion: "training",
        total_participantes: "034",
      },
    );
    expect(found.map(({ rule, row }) => [rule, row])).toEqual([["DAT-010", 3]]);
  });

  it("says nothing where a field of likeness is unknown, or where the id is the same", async () => {
    const unknown = await checkRows({ tema: "T", fecha_inicio: "x" }, { tema: "T", fecha_inicio: "x" });
    expect(unknown.filter(({ rule }) => rule === "DAT-010")).toEqual([]);
    const same = await checkRows({ tema: "T" }, { tema: "T", id_accion: "A-0001" });
    expect(same.map(({ rule }) => rule)).toEqual(["DAT-009", "DAT-009"]);
  });
});

describe("DAT-011: blank rows", () => {
  const header = csv([]);
  const [first = "", second = ""] = csv(actions({}, {})).split("\n").slice(1);
  const commas = ",".repeat(actionHeaders.length - 1);

  it.each([
    ["between rows", `${header}${first}\n\n${second}\n`, 1],
    ["below the header", `${header}\n\n${first}\n`, 2],
    ["at the end", `${header}${first}\n\n\n\n`, 3],
    ["of separators", `${header}${first}\n${commas}\n${second}\n`, 1],
    ["of spaces and tabs", `${header}${first}\n  \t \n , ,\n${second}\n`, 2],
    ["of empty quotes", `${header}${first}\n"",""\n`, 1],
    ["with CRLF", `${header}${first}\r\n\r\n${second}\r\n`, 1],
  ])("%s", async (_where, text, count) => {
    const report = await check(text);
    expect(told(report)).toEqual([{ rule: "DAT-011", row: null, columns: [], value: null }]);
    expect(report.findings[0]).toMatchObject({ severity: "info", params: { count } });
  });

  it("counts rows as the spreadsheet does, blank ones too", async () => {
    const text = `${header}\n${first}\n\n${second.replace(",34,", ",35,")}\n`;
    expect(told(await check(text)).map(({ rule, row }) => [rule, row])).toEqual([
      ["DAT-011", null],
      ["ACT-201", 5],
    ]);
  });

  it("takes a row with one cell filled as a record", async () => {
    expect(codes(await check(`${header}${first}\n${commas}x\n`))[0]).toBe("DAT-006");
  });

  it("takes a cell over several lines as one row", async () => {
    const report = await check(csv(actions({ tema: "uno\r\n\r\ndos" }, { total_participantes: "35" })));
    expect(told(report).map(({ rule, row }) => [rule, row])).toEqual([["ACT-201", 3]]);
  });
});

describe("DAT-012: formulas", () => {
  it.each([
    "=1+1",
    "=SUMA(A1:A9)",
    "+cmd",
    "-cmd",
    "@usuario",
    " =A1",
    "- taller",
    "+51 centro",
    "=1",
    "-1+A1",
    "\t=A1",
  ])("%j is one", async (text) => {
    expect(await structureOf({ observaciones: text })).toEqual([
      { rule: "DAT-012", row: 2, columns: ["observaciones"], value: "•••" },
    ]);
  });
  it.each([
    "-5",
    "+5",
    "-5.5",
    "- 5",
    "+1,000.50",
    "-12%",
    "-",
    "--5",
    "+",
    "1+1",
    "a=b",
    "uno @ dos",
    "–guion",
  ])("%j is none", async (text) => {
    const formulas = (await structureOf({ observaciones: text })).filter(({ rule }) => rule === "DAT-012");
    expect(formulas.map(() => text)).toEqual(text === "--5" ? [text] : []);
  });
  it("is looked for in columns that no field knows, and in those of codes", async () => {
    const headers = [...actionHeaders, "columna propia"];
    const rows = actions({ "columna propia": "=HIPERVINCULO(1)" }, { tipo_accion: "=Capacitación" });
    expect(
      told(await check(csv(rows, { headers }))).map(({ rule, row, columns }) => [rule, row, columns[0]]),
    ).toEqual([
      ["DAT-003", 1, "•••"],
      ["DAT-012", 2, "•••"],
      ["DAT-008", 3, "tipo_accion"],
      ["DAT-012", 3, "tipo_accion"],
    ]);
  });
  it("warns once of a cell that is a negative count no more", async () => {
    expect((await structureOf({ total_participantes: "-34" })).map(({ rule }) => rule)).toEqual(["DAT-007"]);
  });
});

describe("DAT-013: rows above the header", () => {
  const table = csv(actions({}));
  it.each([
    ["one title", `Registro de acciones 2023\n${table}`, 2],
    ["a title over cells", `,,Registro,,\n\nMarzo,2023\n${table}`, 4],
    ["a title behind the separator's line", `sep=,\nRegistro\n${table}`, 3],
  ])("%s", async (_why, text, row) => {
    const report = await check(text);
    expect(told(report)).toEqual([{ rule: "DAT-013", row, columns: [], value: null }]);
    expect(report.findings[0]).toMatchObject({ severity: "info", params: { row } });
  });
  it.each([
    ["blank rows", `\n\n,,,\n${table}`],
    ["the separator's line", `sep=;\r\n${csv(actions({}), { delimiter: ";", lineEnd: "\r\n" })}`],
    ["the separator's line with a tab", `sep=\t\n${csv(actions({}), { delimiter: "\t" })}`],
  ])("says nothing of %s", async (_why, text) => {
    expect(told(await check(text))).toEqual([]);
  });
  it("counts the rows of findings from the top of the file", async () => {
    const text = `sep=,\nRegistro\n${csv(actions({ total_participantes: "35" }))}`;
    expect(told(await check(text)).map(({ rule, row }) => [rule, row])).toEqual([
      ["DAT-013", 3],
      ["ACT-201", 4],
    ]);
  });
});

describe("PRV: personal data", () => {
  it.each([
    ["PRV-001", "Atendió a DNI 45678912"],
    ["PRV-001", "usuaria 45678912, referida"],
    ["PRV-001", "DNI: 20230315"],
    ["PRV-001", "D.N.I. N° 45.678.912"],
    ["PRV-002", "llamar al 987654321"],
    ["PRV-002", "+51 987 654 321"],
    ["PRV-002", "cel. 987-654-321"],
    ["PRV-003", "escribir a maria.quispe@example.org"],
    ["PRV-003", "MARIA@EXAMPLE.PE"],
  ])("%s in %j, in every free text and nowhere shown", async (rule, text) => {
    for (const column of [
      "tema",
      "modalidad_otra",
      "lugar",
      "aliados",
      "campania",
      "convenio",
      "observaciones",
    ]) {
      const report = await check(csv(actions({ [column]: text })));
      expect(told(report)).toContainEqual({ rule, row: 2, columns: [column], value: "•••" });
      const shown = [jsonReport(report), textReport(report), textReport(report, { language: "en" })].join("");
      for (const secret of text.match(/\d[\d .-]{7,}\d|\S+@\S+/g) ?? []) {
        if (secret !== "20230315") expect(shown).not.toContain(secret);
      }
      expect(report.summary.valid).toBe(0);
    }
  });

  it.each([
    "20230315 taller",
    "ubigeo 030101",
    "total: 1234567",
    "código 123456789",
    "12345678901",
    "a @ b",
    "INT12345678",
  ])("none in %j", async (text) => {
    expect(await structureOf({ observaciones: text })).toEqual([]);
  });

  it("finds several kinds in one text, each once", async () => {
    const found = await structureOf({ observaciones: "45678912 y 45678913, 987654321, a@b.pe, c@d.pe" });
    expect(found.map(({ rule }) => rule)).toEqual(["PRV-001", "PRV-002", "PRV-003"]);
  });

  it("never repeats personal data that stands in another column, whatever is wrong with it", async () => {
    const secrets = ["45678912", "987654321", "maria.quispe@example.org"];
    for (const secret of secrets) {
      // A number of eight digits is a count, however improbable: counts are shown.
      const row = Object.fromEntries(
        actionHeaders
          .filter((header) => !/^(?:[mh]_|total_|casos_|derivaciones_)/.test(header))
          .map((header) => [header, secret]),
      );
      const report = await check(csv(actions(row, row, { cem: `CEM ${secret}`, lenguaje_claro: "no" })));
      expect(report.findings.length).toBeGreaterThan(20);
      for (const shown of [jsonReport(report), textReport(report), textReport(report, { language: "en" })]) {
        expect(shown).not.toContain(secret);
      }
    }
  });

  it("never repeats personal data that stands in a header", async () => {
    const headers = [...actionHeaders, "DNI 45678912", "observaciones "];
    const shown = jsonReport(await check(csv(actions({}), { headers })));
    expect(shown).not.toContain("45678912");
  });

  it("never repeats personal data of a row of the programme's own register", async () => {
    const { appHeaders, cleanAppRow } = await import("./registers.test-support.js");
    const row = (change: Row) => ({ ...cleanAppRow, ...change });
    const rows = [
      row({ app_id: "1", cem_code: "45678912" }),
      row({ app_id: "2", cem_code: "45678912" }),
      row({
        app_id: "3",
        cem_code: "45678912",
        state_code: "4",
        province_code: "401",
        district_code: "40101",
      }),
      row({ app_id: "4", action_code: "45678912" }),
      row({ app_id: "5", district_code: "45678912" }),
      row({ app_id: "6", cem_code: "maria@example.pe" }),
    ];
    const report = await validate("app-action", csv(rows, { headers: appHeaders }), { asOf });
    expect(new Set(codes(report))).toEqual(new Set(["APP-007", "APP-003", "DAT-007", "DAT-010"]));
    for (const shown of [jsonReport(report), textReport(report), textReport(report, { language: "en" })]) {
      expect(shown).not.toContain("45678912");
      expect(shown).not.toContain("maria@example.pe");
    }
  });
});
