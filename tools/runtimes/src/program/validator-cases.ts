import {
  type Finding,
  InvalidOptions,
  jsonReport,
  NdjsonReport,
  type Report,
  textReport,
  type ValidateOptions,
  Validation,
  type ValidatorInput,
  validate,
} from "@aurora/validator";
import register from "../../../../examples/register-2023.csv";
import { type Case, type Outcome, told } from "./case.js";
import { action, asOf, table } from "./records.js";

const wrongTotal = action(2, { total: 35 });
const notReferred = action(3, { casesDetected: 2 });
const records = [action(1), wrongTotal, notReferred];

const found = (report: Report): Outcome => ({ told: told(report), whole: jsonReport(report) });
const judged = (input: ValidatorInput, options: ValidateOptions = {}) =>
  validate("preventive-action", input, { asOf, ...options });

/** What the three records above are found to be, on rows numbered from `first`. */
const asExpected = (file: string, first: number) => ({
  counts: "3 records, 1 valid, 2 errors, 0 warnings, 0 infos",
  findings: [
    `ACT-201 ${file}:${first + 1} total_participantes 35 -> 34`,
    `ACT-301 ${file}:${first + 2} casos_derivados_cem casos_detectados 0 -> 2`,
  ],
});

function stream<T>(...chunks: readonly T[]): AsyncIterable<T> {
  return new ReadableStream<T>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  }) as unknown as AsyncIterable<T>;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16le(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
}

/** What embedders do with the validator. */
export const validatorCases: readonly Case[] = [
  {
    name: "a table as text",
    run: async () => found(await judged(table(records), { file: "registro.csv" })),
    expected: asExpected("registro.csv", 2),
  },
  {
    name: "a table as Windows writes it",
    run: async () => {
      const rows = records.map((row) => ({ ...row, topic: `Sesión ${row.id} – mañana` }));
      const bytes = Uint8Array.from(table(rows), (char) =>
        char === "–" ? 0x96 : (char.codePointAt(0) ?? 0),
      );
      return found(await judged(bytes));
    },
    expected: asExpected("-", 2),
  },
  {
    name: "a stream of bytes that cuts letters in two",
    run: async () => {
      const bytes = utf8(table(records));
      const inLetter = bytes.findIndex((byte) => byte > 0x7f) + 1;
      return found(await judged(stream(bytes.slice(0, inLetter), bytes.slice(inLetter))));
    },
    expected: asExpected("-", 2),
  },
  {
    name: "a stream of text that cuts a character in two",
    run: async () => {
      const text = table(records);
      const inPair = text.search(/[\uD800-\uDBFF][\uDC00-\uDFFF]/) + 1;
      return found(await judged(stream(text.slice(0, inPair), text.slice(inPair))));
    },
    expected: asExpected("-", 2),
  },
  {
    name: "NDJSON",
    run: async () => found(await judged(records.map((record) => `${JSON.stringify(record)}\n`).join(""))),
    expected: asExpected("-", 1),
  },
  {
    name: "JSON in UTF-16",
    run: async () => found(await judged(utf16le(`\ufeff${JSON.stringify(records, null, "\t")}`))),
    expected: asExpected("-", 1),
  },
  {
    name: "objects",
    run: async () => found(await judged(records)),
    expected: asExpected("-", 1),
  },
  {
    name: "one finding in Spanish and in English",
    run: async () => {
      const reports = [
        await judged(wrongTotal, { language: "es" }),
        await judged(wrongTotal, { language: "en" }),
      ];
      return {
        told: reports.map(({ findings }) => findings[0]?.message),
        whole: reports.map((report) => jsonReport(report)).join(""),
      };
    },
    expected: [
      "El total de participantes es 35, pero los grupos por sexo y edad suman 34. Se espera que coincidan: revise el total y cada grupo.",
      "The total of participants is 35, but the counts by sex and age add up to 34. They are expected to agree: check the total and each count.",
    ],
  },
  {
    name: "personal data that a text holds",
    run: async () => {
      const report = await judged(action(1, { notes: "Llamar a María, DNI 45678912, 987654321" }));
      const whole = jsonReport(report) + textReport(report);
      return {
        told: { ...told(report), shown: whole.includes("45678912") || whole.includes("987654321") },
        whole,
      };
    },
    expected: {
      counts: "1 records, 0 valid, 2 errors, 0 warnings, 0 infos",
      findings: ["PRV-001 -:1 observaciones ••• -> ", "PRV-002 -:1 observaciones ••• -> "],
      shown: false,
    },
  },
  {
    name: "a record with lists within",
    run: async () =>
      found(
        await validate(
          "mens-group",
          { id: "G-1", sessions: [{ id: "S-1", date: "2023-02-31", modality: "grupo" }] },
          { asOf, only: ["DAT-007", "DAT-008"] },
        ),
      ),
    expected: {
      counts: "1 records, 0 valid, 2 errors, 0 warnings, 0 infos",
      findings: [
        "DAT-007 -:1 sesiones[0].fecha 2023-02-31 -> ",
        "DAT-008 -:1 sesiones[0].modalidad ••• -> Grupal | Individual",
      ],
    },
  },
  {
    name: "a file that cannot be read",
    run: async () => found(await judged(`[${JSON.stringify(action(1))}, {"id": `)),
    expected: { counts: "0 records, 0 valid, 1 errors, 0 warnings, 0 infos", findings: ["DAT-001 -:   -> "] },
  },
  {
    name: "two parts judged apart and merged",
    run: async () => {
      const part = async (file: string, rows: readonly Readonly<Record<string, unknown>>[]) => {
        const validation = new Validation({ asOf, mergeable: true });
        await validation.add(table(rows), { file });
        return validation;
      };
      const whole = await part("a.csv", [action(1), wrongTotal]);
      whole.merge(await part("b.csv", [notReferred, { ...wrongTotal, total: 34 }]));
      return found(whole.report());
    },
    expected: {
      counts: "4 records, 1 valid, 4 errors, 0 warnings, 0 infos",
      findings: [
        "DAT-009 a.csv:3 id_accion A-2 -> ",
        "ACT-201 a.csv:3 total_participantes 35 -> 34",
        "ACT-301 b.csv:2 casos_derivados_cem casos_detectados 0 -> 2",
        "DAT-009 b.csv:3 id_accion A-2 -> ",
      ],
    },
  },
  {
    name: "an entity that does not exist",
    run: async () => {
      try {
        await validate("preventive-actoin", [], { asOf });
      } catch (error) {
        if (!(error instanceof InvalidOptions)) throw error;
        return { told: error.reason, whole: error.message };
      }
      return { told: "nothing thrown", whole: "" };
    },
    expected: { kind: "unknown-entity", given: "preventive-actoin", nearest: "preventive-action" },
  },
  {
    name: "the example register in every way that it is reported",
    run: async () => {
      const lines = new NdjsonReport();
      let streamed = "";
      const report = await judged(register, {
        file: "register-2023.csv",
        onFinding: (finding: Finding) => {
          streamed += lines.finding(finding);
        },
      });
      const english = await judged(register, { file: "register-2023.csv", language: "en" });
      return {
        told: { counts: told(report).counts, truncated: report.truncated },
        whole: [
          jsonReport(report),
          jsonReport(english),
          textReport(report),
          streamed + lines.summary(report),
        ].join("\n"),
      };
    },
    expected: { counts: "320 records, 290 valid, 32 errors, 9 warnings, 4 infos", truncated: false },
  },
];
