import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actions, asOf, csv, type Row } from "../registers.test-support.js";
import { entityOf, validate } from "../validate.js";
import { githubReport } from "./github.js";
import { sarifReport } from "./sarif.js";
import { tableLines } from "./table-lines.js";

const entity = entityOf("preventive-action");
const lineOf = (text: string | Uint8Array) =>
  tableLines(typeof text === "string" ? new TextEncoder().encode(text) : text, { entity });

describe("the lines of a table", () => {
  it("are those on which an editor shows each row", () => {
    const note = fc.constantFrom("", "una", "una\ndos", '"a";\n\n"b"', "x\r\ny", "\n");
    fc.assert(
      fc.property(
        fc.array(note, { maxLength: 12 }),
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "\ufeff"),
        fc.boolean(),
        (notes, lineEnd, mark, ended) => {
          const rows = notes.map(
            (observaciones, index): Row => ({
              id_accion: `MARCA-${index}`,
              observaciones,
            }),
          );
          const text = csv(actions(...rows), { lineEnd });
          const written = mark + (ended ? text : text.replace(/\r?\n$/, ""));
          const of = lineOf(written);
          const lines = written.split("\n");
          notes.forEach((_, index) => {
            const line = lines.findIndex((each) => each.includes(`MARCA-${index}`)) + 1;
            expect(of(index + 2)).toBe(line);
          });
          expect(of(1)).toBe(1);
        },
      ),
    );
  });

  it("are those of rows cut by semicolons, in an old encoding, below blank ones", () => {
    const text = `\n\n${csv(actions({ observaciones: "ñ\nñ" }, { id_accion: "MARCA" }), { delimiter: ";" })}`;
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
    expect(lineOf(latin)(5)).toBe(text.split("\n").findIndex((line) => line.includes("MARCA")) + 1);
  });

  it("are told by nobody where rows end as no editor ends lines, or the table is broken", () => {
    const text = csv(actions({}, {}));
    expect(lineOf(text)(3)).toBe(3);
    expect(lineOf(text.replaceAll("\n", "\r"))(3)).toBeUndefined();
    expect(lineOf(`${text}"abierta`)(3)).toBeUndefined();
    expect(lineOf(Uint8Array.from([0x50, 0x4b, 3, 4]))(3)).toBeUndefined();
    expect(lineOf(`${text}\ud800`.replace(/.$/, ""))(3)).toBe(3);
  });

  it("stand in annotations and in code scanning", async () => {
    const text = csv(actions({ observaciones: "una\nnota" }, { total_participantes: "35" }));
    const report = await validate("preventive-action", text, { asOf, file: "r.csv" });
    const of = lineOf(text);
    const options = { lineOf: ({ row }: { row: number | null }) => (row === null ? undefined : of(row)) };
    expect(githubReport(report, options)).toMatch(/::error file=r\.csv,line=4,title=ACT-201/);
    expect(sarifReport(report, options)).toContain('"region":{"startLine":4}');
  });
});
