import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineRule, satisfied, violated } from "../core/index.js";
import type { ValidationOptions } from "../core/validation.js";
import { preventiveAction } from "../entities/preventive-action.js";
import {
  actionHeaders,
  appHeaders,
  asOf,
  cleanAppRow,
  cleanRow,
  csv,
  encodings,
  lines,
  type Row,
} from "../registers.test-support.js";
import { jsonReport } from "../report/json.js";
import type { InputReader, TablePart } from "../tables/read.js";
import { createValidator, Validation } from "../validate.js";
import { memoryOf, PartReader, partTask } from "./part-reader.js";

/** Reads bytes as one input of a validation; in two parts where `from` is a place in them, as two threads do. */
function read(
  reader: InputReader,
  bytes: Uint8Array,
  { from, chunk = 1000 }: { readonly from: number | undefined; readonly chunk?: number },
): "whole" | "parts" | "wrong guess" | "depends on the part before" {
  const push = (into: { push(bytes: Uint8Array): boolean }, piece: Uint8Array) => {
    for (let at = 0; at < piece.length; at += chunk) into.push(piece.slice(at, at + chunk));
  };
  const { taken, table } = reader.begin(bytes, true);
  const task = table && partTask(table);
  if (from === undefined || task === undefined || from < taken) {
    push(reader, bytes.subarray(taken));
    reader.end(null);
    return "whole";
  }
  const second = new PartReader(structuredClone(task));
  push(second, bytes.subarray(from));
  const part: TablePart | undefined = second.end();
  push(reader, bytes.subarray(taken, from));
  const isRightGuess = reader.isBetweenRows;
  if (!isRightGuess || part === undefined) {
    push(reader, bytes.subarray(from));
    reader.end(null);
    return isRightGuess ? "depends on the part before" : "wrong guess";
  }
  reader.continueWith(structuredClone(part, { transfer: memoryOf(part) }));
  reader.end(null);
  return "parts";
}

/** The report on bytes, read in parts or not. */
function reportOf(
  bytes: Uint8Array,
  from: number | undefined,
  options: Omit<ValidationOptions, "asOf"> = {},
): { readonly how: ReturnType<typeof read>; readonly report: string } {
  const validation = new Validation({ asOf, singleInput: true, ...options });
  const how = read(validation.reader({ file: "registro.csv" }), bytes, { from });
  return { how, report: jsonReport(validation.report()) };
}

/** Every place behind a line feed, of which each may be taken for the start of a record. */
function starts(bytes: Uint8Array): number[] {
  return [...bytes.keys()].filter((at) => at > 0 && bytes[at - 1] === 0x0a);
}

const utf8 = encodings["utf-8"];

/** Actions that repeat one another, some of them faulty, some of their texts over several lines. */
const actionRows = fc
  .record({
    id_accion: fc.constantFrom("A-1", "A-2", "A-3", "A-4", "A-5", " A-5 ", '"A-6"', "María", ""),
    tema: fc.constantFrom("Taller", "TALLER", "Charla\nde dos líneas", "Charla\r\n\r\n,,,", "DNI 45678912"),
    cem: fc.constantFrom("CEM Abancay", "CEM Aymaraes", "CEM Grau", "Rosa Quispe", ""),
    total_participantes: fc.constantFrom("34", "34", "35", "x"),
    lenguaje_claro: fc.constantFrom("sí", "no", ""),
    tipo_accion: fc.constantFrom("Capacitación", "Capasitación"),
  })
  .map((change): Row => ({ ...cleanRow, ...change }));

const appRows = fc
  .record({
    app_id: fc.constantFrom("1", "2", "3", "4", "5", ""),
    cem_code: fc.constantFrom("ABANCAY", "AREQUIPA"),
    place: fc.constantFrom(["3", "301", "30101"], ["4", "401", "40101"], ["15", "1501", "150101"]),
    es_m: fc.constantFrom("18", "17"),
  })
  .map(
    ({ place: [state_code = "", province_code = "", district_code = ""], ...change }): Row => ({
      ...cleanAppRow,
      ...change,
      state_code,
      province_code,
      district_code,
    }),
  );

const lineEnds = fc.constantFrom("\n", "\r\n");

/** A row of counts, which is a total below a blank row alone. */
const COUNTS = actionHeaders.map((header) => (header === "total_participantes" ? "34" : "")).join(",");

/** Registers with what a file may have beside its records: titles, blank rows, columns without a name, a torn end. */
const registers: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.oneof(
      fc
        .tuple(fc.array(actionRows, { maxLength: 9 }), lineEnds)
        .map(([rows, lineEnd]) => csv(rows, { lineEnd })),
      fc.array(actionRows, { maxLength: 9 }).map((rows) => `sep=;\n${csv(rows, { delimiter: ";" })}`),
      fc
        .tuple(fc.array(appRows, { maxLength: 12 }), lineEnds)
        .map(([rows, lineEnd]) => csv(rows, { headers: appHeaders, lineEnd })),
      fc
        .array(fc.tuple(actionRows, fc.constantFrom("", "", "x"), fc.constantFrom("", "", "=1+1")), {
          maxLength: 8,
        })
        .map((rows) =>
          lines([
            ["Otra", "", ...actionHeaders, "", "tema"],
            ...rows.map(([row, one, two]) => [
              "",
              one,
              ...actionHeaders.map((header) => row[header] ?? ""),
              two,
            ]),
          ]),
        ),
    ),
    fc.constantFrom("", "", "\ufeff", "Registro de acciones\n\n"),
    fc.constantFrom(
      "",
      "",
      "\n\n",
      "TOTAL\n",
      `\n${COUNTS}\nFirma: Rosa\n${COUNTS}\n`,
      '"abierta\n',
      "suelta",
      "una,dos,tres\n",
      "\n  \n\t\n",
    ),
  )
  .map(([text, before, behind]) => utf8(before + text + behind));

describe("a table in two parts", () => {
  it("gives the report of the whole, wherever it is cut", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(registers, fc.constantFrom(0, 1, 5, 1000), (bytes, maxFindings) => {
        const { report } = reportOf(bytes, undefined, { maxFindings });
        for (const from of starts(bytes)) {
          const parted = reportOf(bytes, from, { maxFindings });
          met.add(parted.how);
          expect(parted.report).toBe(report);
        }
      }),
      { numRuns: 25 },
    );
    // A property over what never happens would hold as well.
    expect(met).toEqual(new Set(["parts", "wrong guess", "depends on the part before"]));
  });

  it("gives it whatever the run is told", () => {
    const settings: readonly Omit<ValidationOptions, "asOf">[] = [
      { only: ["DAT-001", "DAT-009", "DAT-010", "APP-007", "ACT-201"], language: "en", maxFindings: 4 },
      { severity: "error", skip: [{ rule: "DAT-011", reason: "plantilla" }] },
      { columns: { Otra: "topic" }, mergeable: true, limits: { maxCenters: 1 } },
      { singleInput: false, parameters: {} },
      {
        suppressions: [
          { rule: "DAT-009", reason: "se corrige", until: "2024-06-30", center: "CEM Grau" },
          { rule: "ACT-201", reason: "se corrige", until: "2024-06-30" },
          { rule: "DAT-010", reason: "se corrige", until: "2024-06-30", record: "A-1" },
          { rule: "DAT-003", reason: "se corrige", until: "2020-06-30" },
        ],
      },
    ];
    for (const options of settings) {
      fc.assert(
        fc.property(registers, fc.nat(), (bytes, place) => {
          const places = starts(bytes);
          const from = places[place % Math.max(1, places.length)];
          expect(reportOf(bytes, from, options).report).toBe(reportOf(bytes, undefined, options).report);
        }),
        { numRuns: 25 },
      );
    }
  });

  it("gives it among other inputs", () => {
    fc.assert(
      fc.property(fc.array(registers, { minLength: 1, maxLength: 3 }), fc.nat(), (files, place) => {
        const report = (parted: boolean) => {
          const validation = new Validation({ asOf, mergeable: parted });
          files.forEach((bytes, index) => {
            const places = parted ? starts(bytes) : [];
            read(validation.reader({ file: `f${index}.csv` }), bytes, {
              from: places[place % places.length],
            });
          });
          return jsonReport(validation.report());
        };
        expect(report(true)).toBe(report(false));
      }),
      { numRuns: 40 },
    );
  });

  it("tells what repeats across the cut by its id, however much does", () => {
    const rows = Array.from({ length: 400 }, (_, index): Row => ({ ...cleanRow, id_accion: `Ñ-${index}` }));
    const bytes = utf8(csv([...rows, ...rows]));
    const { how, report } = reportOf(bytes, starts(bytes)[400], { maxFindings: 300 });
    expect(how).toBe("parts");
    expect(report).toBe(reportOf(bytes, undefined, { maxFindings: 300 }).report);
    expect(report).toContain('"id": "Ñ-149"');
  });

  it("is no part where a line feed between quotes was taken for the end of a row", () => {
    const text = csv([{ ...cleanRow, id_accion: "A-8" }, cleanRow])
      .split("\n")
      .slice(1)
      .join("\n");
    const bytes = utf8(csv([cleanRow, { ...cleanRow, tema: `Charla\n${text}fin` }, cleanRow]));
    const hows = starts(bytes).map((from) => {
      const { how, report } = reportOf(bytes, from);
      expect(report).toBe(reportOf(bytes, undefined).report);
      return how;
    });
    expect(hows).toContain("wrong guess");
    expect(hows).toContain("parts");
  });

  it.each([
    ["an open quote", (row: string) => `${row}\n"${row}`],
    ["bytes that are no text", (row: string) => `${row}\n${row.replace("Abancay", "\u0000")}\n${row}`],
    ["a row that is too long", (row: string) => `${row}\n${"x".repeat(5000)}\n${row}`],
  ])("is unreadable as a whole with %s in its later part", (_what, spoil) => {
    const text = csv([cleanRow, { ...cleanRow, id_accion: "A-2" }]);
    const [header = "", first = "", second = ""] = text.split("\n");
    const bytes = utf8([header, first, spoil(second)].join("\n"));
    const options = { limits: { maxRowBytes: 4000 } };
    const { report } = reportOf(bytes, undefined, options);
    expect(report).toContain("DAT-001");
    for (const from of starts(bytes)) expect(reportOf(bytes, from, options).report).toBe(report);
  });
});

describe("what one thread reads alone", () => {
  const taskOf = (
    options: Omit<ValidationOptions, "asOf">,
    bytes: Uint8Array = utf8(csv([cleanRow])),
    validation: { reader: Validation["reader"] } = new Validation({ asOf, ...options }),
  ) => {
    const { table } = validation.reader({ file: "registro.csv" }).begin(bytes, true);
    return table && partTask(table);
  };

  it("is no plain table of UTF-8", () => {
    expect(taskOf({})).toBeDefined();
    expect(taskOf({}, encodings["utf-16le"](csv([cleanRow])))).toBeUndefined();
    expect(taskOf({}, encodings["windows-1252"](csv([cleanRow])))).toBeUndefined();
    expect(taskOf({}, utf8(JSON.stringify(cleanRow)))).toBeUndefined();
    expect(taskOf({}, utf8("nada"))).toBeUndefined();
    expect(taskOf({}, utf8(""))).toBeUndefined();
  });

  it("is a run of which something cannot travel, or that tells each record in its order", () => {
    const { calendar, places } = createValidator("preventive-action").catalogue;
    expect(taskOf({ calendar })).toBeUndefined();
    expect(taskOf({ ...(places && { territory: places.gazetteer }) })).toBeUndefined();
    expect(taskOf({ onFinding: () => undefined })).toBeUndefined();
    expect(taskOf({ explain: {} })).toBeUndefined();
    expect(taskOf({ perCenter: { maxFindings: 10 } })).toBeUndefined();
    expect(taskOf({ suppressions: [{ rule: "ACT-201", reason: "x", until: "2024-01-31" }] })).toBeDefined();
  });

  it("is a run with a team's own rules", () => {
    const own = defineRule(
      preventiveAction,
      {
        code: "region-x/REG-001",
        severity: "warning",
        basis: "reliable-data",
        summary: { es: "El tema tiene una letra.", en: "The topic has one letter." },
        remedy: { es: "Escríbalo entero.", en: "Write it in full." },
        ungrounded: { es: "Es un acuerdo de trabajo.", en: "It is a working agreement." },
        fields: ["topic"],
        check: ({ topic }) => (topic?.length === 1 ? violated({ params: {} }) : satisfied),
      },
      { es: () => "El tema tiene una letra.", en: () => "The topic has one letter." },
    );
    expect(taskOf({}, undefined, createValidator("preventive-action").validation())).toBeDefined();
    expect(
      taskOf({}, undefined, createValidator("preventive-action", { rules: [own] }).validation()),
    ).toBeUndefined();
  });
});
