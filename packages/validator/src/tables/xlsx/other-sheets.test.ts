import { describe, expect, it } from "vitest";
import type { Report } from "../../index.js";
import { actions, cleanRow } from "../../registers.test-support.js";
import { cellsOf, checkMade } from "./workbooks.test-support.js";

const other = [["Notas"], ["Nada que ver"]];
const named = (name: string, state?: string) => ({
  name,
  rows: cellsOf([cleanRow]),
  ...(state !== undefined && { state }),
});

describe("the sheets that are not read", () => {
  it("are named where they look like registers, with their rows", async () => {
    const rows = cellsOf(actions({}, {}, {}));
    const report = await checkMade({
      sheets: [
        {
          name: "Resumen",
          rows: [
            ["CEM", "Mes", "Total"],
            ["CEM Abancay", "2023-03", 34],
          ],
        },
        { name: "Enero", rows },
        { name: "Febrero", rows: [["Registro de febrero"], ...rows, [], ["x"]] },
        { name: "Marzo", rows: rows.slice(0, 1) },
        { name: "Oculta DNI 45678912", state: "hidden", rows },
        {
          name: "Centros",
          rows: [
            ["id_cem", "fecha", "informacion_accesible", "Otra"],
            ["C-1", "2023-03-15", "sí"],
          ],
        },
        {
          name: "Listas",
          rows: [
            ["tipo_accion", "tema", "cem"],
            ["Capacitación", "Otra", "x"],
          ],
        },
      ],
    });
    expect(report.inputs[0]).toMatchObject({ sheet: "Enero", rows: 3 });
    expect(
      report.findings.map(({ rule, severity, record, params }) => [rule, severity, record, params]),
    ).toEqual(
      [
        { reason: "unread", sheet: "Febrero", rows: 4, more: 0 },
        { reason: "unread-hidden", sheet: "Oculta DNI ••••••••", rows: 3, more: 0 },
        { reason: "unread", sheet: "Centros", rows: 1, more: 0 },
      ].map((params) => [
        "DAT-018",
        "warning",
        { file: "registro.xlsx", sheet: "Enero", row: null, id: null },
        params,
      ]),
    );
  });

  it("are nothing to speak of that nobody can read, and where one was asked for by its name", async () => {
    const broken = { name: "Rota", xml: "<worksheet><sheetData><row r=", state: "hidden" };
    const sheets = [named("Enero"), broken, named("Febrero")];
    const sheetsOf = (report: Report) => report.findings.map(({ params }) => params.sheet);
    expect(sheetsOf(await checkMade({ sheets }))).toEqual(["Febrero"]);
    expect(sheetsOf(await checkMade({ sheets }, { sheet: "Febrero" }))).toEqual([]);
    expect(sheetsOf(await checkMade({ sheets: [named("Enero"), { name: "Notas", rows: other }] }))).toEqual(
      [],
    );
  });

  it("have their rows counted as far as that is cheap", async () => {
    const many = cellsOf(Array.from({ length: 9000 }, () => cleanRow));
    const report = await checkMade({ sheets: [named("Enero"), { name: "Año", rows: many }, named("Mayo")] });
    const told = report.findings.map(({ params }) => params);
    expect(told).toMatchObject([
      { sheet: "Año", more: 1 },
      { sheet: "Mayo", rows: 0, more: 1 },
    ]);
    expect(told[0]?.rows).toBeGreaterThan(1000);
    expect(told[0]?.rows).toBeLessThan(9000);
  });

  it("may all be no registers: then it is told that the one that was read is hidden", async () => {
    const sheets = [{ name: "Portada", rows: other }, named("Oculta", "veryHidden")];
    const report = await checkMade({ sheets });
    expect(report.findings).toMatchObject([
      { rule: "DAT-018", severity: "warning", params: { reason: "hidden", sheet: "Oculta" } },
    ]);
    expect((await checkMade({ sheets }, { sheet: "Oculta" })).findings).toEqual([]);
  });
});
