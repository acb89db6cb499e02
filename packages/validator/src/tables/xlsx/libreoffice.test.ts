import { afterAll, describe, expect, it } from "vitest";
import { hasOffice, Office } from "../../libreoffice.test-support.js";
import { actions, csv, told } from "../../registers.test-support.js";
import { check } from "./workbooks.test-support.js";

const office = new Office();
afterAll(() => office.remove());

/** A CSV as LibreOffice opens it in Spanish, with days, times and numbers made of texts, saved as a workbook. */
function saved(text: string): Uint8Array {
  // Commas, double quotes, UTF-8, from the first line, and the language.
  const inSpanish = "--infilter=CSV:44,34,76,1,,3082";
  return office.convert(new Map([["registro.csv", text]]), "xlsx", [inSpanish])("registro");
}

describe.runIf(hasOffice("none of its workbooks was read"))("a workbook that LibreOffice saves", () => {
  it("gives what the same records give as CSV", { timeout: 120_000 }, async () => {
    const text = csv(
      actions(
        {},
        { cem: "" },
        { total_participantes: "35" },
        { tema: "Año «nuevo» & más <de> lo mismo" },
        { fecha_inicio: "31/02/2023" },
      ),
    );
    const report = await check(saved(text));
    const expected = await check(text);
    expect(told(expected).length).toBeGreaterThan(2);
    expect(told(report)).toEqual(told(expected));
    expect(report.inputs[0]).toMatchObject({ format: "xlsx", sheet: "registro", rows: 5 });
  });
});
