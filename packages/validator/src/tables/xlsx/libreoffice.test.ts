import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { actions, csv, told } from "../../registers.test-support.js";
import { check } from "./workbooks.test-support.js";

const folder = mkdtempSync(join(tmpdir(), "aurora-libreoffice-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** LibreOffice without its windows. */
const OFFICE = "soffice";

function hasOffice(): boolean {
  try {
    execFileSync(OFFICE, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    process.stderr.write(
      "skipped: LibreOffice (soffice) is not installed, so none of its workbooks was read\n",
    );
    return false;
  }
}

/** A CSV as LibreOffice opens it in Spanish, with days, times and numbers made of texts, saved as a workbook. */
function saved(text: string): Uint8Array {
  const source = join(folder, "registro.csv");
  writeFileSync(source, text);
  execFileSync(
    OFFICE,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      // Commas, double quotes, UTF-8, from the first line, and the language.
      "--infilter=CSV:44,34,76,1,,3082",
      ...["--convert-to", "xlsx", "--outdir", folder, source],
    ],
    { stdio: "ignore", timeout: 120_000 },
  );
  return readFileSync(join(folder, "registro.xlsx"));
}

describe.runIf(hasOffice())("a workbook that LibreOffice saves", () => {
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
