import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Validation } from "../../index.js";
import { appHeaders, asOf, cleanAppRow, cleanRow, told } from "../../registers.test-support.js";
import { serialDay } from "./serial.js";
import {
  cellsOf,
  checkMade,
  type MadeCell,
  one,
  reasonOf,
  sheetRows,
  workbook,
} from "./workbooks.test-support.js";
import { xlsx } from "./xlsx.js";

describe("days and times", () => {
  const formats = [
    14,
    20,
    22,
    "dd/mm/yyyy",
    '[$-280A]d" de "mmmm" de "yyyy;@',
    "[h]:mm",
    "hh:mm AM/PM",
    "General",
    "0",
    "[$-x-sysdate]dddd, mmmm dd, yyyy",
    "yyyy-mm-dd hh:mm:ss",
  ];
  const at = (style: number, value: number | string) => ({ xml: `<c s="${style}"><v>${value}</v></c>` });
  // 45000 is 15 March 2023.
  it.each<[string, string, MadeCell]>([
    ["a day", "fecha_inicio", at(0, 45000)],
    ["a day with a time that is not shown", "fecha_inicio", at(3, 45000.4)],
    ["a day in words", "fecha_inicio", at(4, 45000)],
    ["a day of the system", "fecha_inicio", at(9, 45000)],
    ["a day at midnight", "fecha_inicio", at(2, 45000)],
    ["a day as ISO 8601", "fecha_inicio", { xml: `<c t="d" s="0"><v>2023-03-15T00:00:00.000Z</v></c>` }],
    ["a day as text", "fecha_inicio", "15/03/2023"],
    ["a day a moment before midnight", "fecha_inicio", at(0, "44999.999999999")],
    ["a time", "hora_inicio", at(1, 0.375)],
    ["a time of a day", "hora_inicio", at(1, 45000.375)],
    ["a time as ISO 8601", "hora_inicio", { xml: `<c t="d" s="1"><v>1899-12-31T09:00:00</v></c>` }],
    ["hours that went by", "hora_inicio", at(5, 0.375)],
    ["a time of twelve hours", "hora_inicio", at(6, 0.375)],
    ["a time of a formula", "hora_inicio", { xml: `<c s="1"><f>A1</f><v>0.37500000000000006</v></c>` }],
    ["a whole number", "total_participantes", at(8, "34.0")],
    ["a number with an exponent", "total_participantes", at(7, "3.4E+01")],
    ["a number as text", "total_participantes", "34"],
    ["a number with noise", "total_participantes", at(8, "34.000000000000007")],
    ["a ubigeo that lost its zero", "ubigeo", 30101],
    ["a boolean", "aviso_retraso", { xml: `<c t="b"><v>0</v></c>` }],
    ["a formula's text", "cem", { xml: `<c t="str"><f>"CEM "&amp;B1</f><v>CEM Abancay</v></c>` }],
    ["a formula's empty text", "observaciones", { xml: `<c t="str"><f>""</f><v></v></c>` }],
  ])("%s is read as it is shown", async (_, header, cell) => {
    expect(told(await one({ [header]: cell }, { formats }))).toEqual([]);
  });

  it.each<[string, string, MadeCell, string, string]>([
    ["the day that 1900 did not have", "fecha_inicio", at(0, 60), "impossible-date", "1900-02-29"],
    ["a number where a day is expected", "fecha_inicio", at(7, 45000), "serial-date", "45000"],
    ["more hours than a day has", "hora_inicio", at(5, 1.5), "time", "36:00"],
    ["a fraction", "total_participantes", at(7, 34.5), "decimal-count", "34.5"],
  ])("%s is told", async (_, header, cell, reason, value) => {
    const report = await one({ [header]: cell }, { formats });
    expect(report.findings.map(({ params, value: found }) => [params.reason, found])).toContainEqual([
      reason,
      value,
    ]);
  });

  it("agree with the calendar from 1900 to 9999", () => {
    const iso = (serial: number) => {
      const { year, month, day } = serialDay(serial);
      return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    };
    expect([0, 1, 59, 60, 61, 2_958_465].map(iso)).toEqual([
      "1900-01-00",
      "1900-01-01",
      "1900-02-28",
      "1900-02-29",
      "1900-03-01",
      "9999-12-31",
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(iso(serial)).toBe(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it("are counted from 1904 where the workbook says so", async () => {
    const report = await one({ fecha_inicio: at(0, 45000 - 1462) }, { formats, from1904: true });
    expect(told(report)).toEqual([]);
  });

  it("of a month are its month", async () => {
    const rows = [
      ["cem", "mes", "acciones"],
      ["CEM Abancay", at(0, 44986), 1],
    ];
    const validation = new Validation({ asOf, formats: [xlsx], only: ["DAT-007"] });
    await validation.add(workbook({ sheets: [{ name: "Hoja1", rows }], formats: [17] }), {
      file: "mensual.xlsx",
    });
    expect(told(validation.report())).toEqual([]);
  });

  it.each([
    [14, 45017, "1-4", "2023-04-01"],
    [16, 45236, "6-11", "2023-11-06"],
    [17, 41974, "12-14", "2014-12-01"],
    ["mmm\\-yy", 44713, "6-22", "2022-06-01"],
  ])("where an id is expected were one: format %s, day %s", async (format, serial, meant, shown) => {
    const report = await one({ id_intervencion: at(0, serial) }, { formats: [format] });
    expect(told(report)[0]).toEqual({
      rule: "DAT-007",
      row: 2,
      columns: ["id_intervencion"],
      value: shown,
      suggestion: meant,
    });
    expect(report.findings[0]?.params.reason).toBe("range-as-date");
    expect(told(await one({ id_intervencion: meant }))).toEqual([]);
  });

  it.each([
    ["casos_conexos", "number-as-date"],
    ["m_0_5", "number-as-date"],
    ["lugar_accesible", "value-as-date"],
    ["ubigeo", "value-as-date"],
    ["estrategia", "value-as-date"],
    ["poblacion", "value-as-date"],
  ])(
    "where none is expected, in %s, are to be written anew, and not as what they look like",
    async (header, why) => {
      const report = await one({ [header]: at(0, 45017) }, { formats: [16] });
      expect(report.findings[0]).toMatchObject({
        rule: "DAT-007",
        columns: [header],
        value: "2023-04-01",
        suggestion: null,
        params: { reason: why },
      });
    },
  );

  it("in the programme's own register are no counts either", async () => {
    const rows = sheetRows([cleanAppRow], appHeaders);
    (rows[1] as MadeCell[])[appHeaders.indexOf("nin_m")] = at(0, 45017);
    const report = await checkMade({ sheets: [{ name: "APP", rows }], formats: [16] });
    expect(report.findings).toMatchObject([
      { rule: "DAT-007", columns: ["nin_m"], suggestion: null, params: { reason: "number-as-date" } },
    ]);
  });
});

describe("formulas", () => {
  it.each(["total_participantes", "cem", "tema", "id_accion", "observaciones", "estrategia"])(
    "that failed are told by their error, in %s",
    async (header) => {
      const report = await one({ [header]: { xml: `<c t="e"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c>` } });
      expect(report.findings.map(({ rule, params, value }) => [rule, params.reason, value])).toEqual([
        ["DAT-007", "formula-error", "#N/A"],
      ]);
    },
  );

  it("that name no known error show nothing of what they hold", async () => {
    const report = await one({ tema: { xml: `<c t="e"><v>#María Pérez</v></c>` } });
    expect(report.findings.map(({ value }) => value)).toEqual(["#ERROR!"]);
  });

  it.each(["<f>SUM(A1:A3)</f>", "<f>SUM(A1:A3)</f><v></v>", "<f>SUM(A1:A3)</f><v/>"])(
    "that were never calculated are told: %s",
    async (xml) => {
      const report = await one({ total_participantes: { xml: `<c>${xml}</c>` } });
      expect(report.findings.map(({ rule, params }) => [rule, params.reason])).toEqual([
        ["DAT-007", "formula-without-value"],
      ]);
    },
  );

  it("alone in their row are a record all the same", async () => {
    const rows = [...cellsOf([cleanRow]), [{ xml: `<c t="e"><v>#REF!</v></c>` }]];
    const report = await checkMade({ sheets: [{ name: "Hoja1", rows }] });
    expect(report.summary.records).toBe(2);
    expect(reasonOf(report)).toContain("formula-error");
  });
});

describe("texts", () => {
  const unknown = (strings: string, cell = `<c t="s"><v>0</v></c>`) =>
    one({ cem: { xml: cell } }, { strings });
  it.each([
    ["rich", `<si><r><t>CEM </t></r><r><rPr><b/></rPr><t>Abancay</t></r></si>`],
    [
      "with phonetic hints",
      `<si><t>CEM Abancay</t><rPh sb="0" eb="1"><t>kana</t></rPh><phoneticPr fontId="1"/></si>`,
    ],
    ["with entities", `<si><t>CEM&#32;Ab&#x61;ncay</t></si>`],
    ["as CDATA", `<si><t><![CDATA[CEM Abancay]]></t></si>`],
    ["with comments", `<si><t>CEM <!-- x < y -->Abancay</t></si>`],
    ["with escapes", `<si><t>CEM _x0041_bancay</t></si>`],
    ["with a prefix", `<x:si><x:t>CEM Abancay</x:t></x:si>`],
  ])("%s are read whole", async (_, strings) => {
    expect(told(await unknown(strings))).toEqual([]);
    const count = (await unknown(strings)).summary.byCenter;
    expect(Object.keys(count)).toEqual(["CEM Abancay"]);
  });

  it("may be empty, and name no value", async () => {
    expect(told(await unknown("<si><t/></si>"))).toMatchObject([{ rule: "DAT-006", columns: ["cem"] }]);
    expect(told(await unknown("<si/>"))).toMatchObject([{ rule: "DAT-006", columns: ["cem"] }]);
  });
});
