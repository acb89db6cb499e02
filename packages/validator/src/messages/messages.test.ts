import { entity as entityNamed, type Field } from "@aurora/domain/records";
import { ruleCatalogue } from "@aurora/domain/rules";
import { describe, expect, it } from "vitest";
import { actions, asOf, cleanAppRow, csv } from "../registers.test-support.js";
import { type ValidateOptions, Validation, validate } from "../validate.js";
import { messages } from "./catalogue.js";
import { message } from "./full.js";
import type { UnreadableReason } from "./structure.js";

type Params = Readonly<Record<string, string | number | readonly string[]>>;
interface Cases {
  readonly rule: { readonly code: string; readonly entity: string };
  readonly violated?: readonly { readonly why: string; readonly params: Params }[];
  readonly runs?: readonly {
    readonly why: string;
    readonly violations: readonly { readonly params: Params }[];
  }[];
}

const tables = Object.values(
  import.meta.glob<Cases>("../../../domain/src/rules/**/*.cases.ts", { eager: true, import: "default" }),
);

const languages = ["es", "en"] as const;
/** What a message must never hold: the traces of a parameter that is not there, or of a list in place of a word. */
const broken = /undefined|NaN|null|\[object|function|«»|""|“”|\$\{| {2}|^\s|\s$|\(\)|: ,|, ,/;

const sound = (text: string) => {
  expect(text).not.toBe("");
  expect(text).not.toMatch(broken);
  expect(text).toMatch(/^[\p{Lu}\p{N}«“"¿]/u);
  expect(text).toMatch(/[.?)…]$/u);
};

describe("the catalogue of messages", () => {
  it.each(languages)("has one for every rule and none besides, in %s", (language) => {
    expect(Object.keys(messages[language]).sort()).toEqual(ruleCatalogue.map(({ code }) => code).sort());
  });
});

describe("the messages of rules over records", () => {
  it("have cases for every rule", () => {
    const withCases = tables.map(({ rule }) => rule.code).sort();
    expect(withCases).toEqual(
      ruleCatalogue
        .filter((rule) => "kind" in rule)
        .map(({ code }) => code)
        .sort(),
    );
  });

  const cases = tables.flatMap(({ rule, violated = [], runs = [] }) => [
    ...violated.map(({ why, params }) => ({ rule, why, params })),
    ...runs.flatMap(({ why, violations }) => violations.map(({ params }) => ({ rule, why, params }))),
  ]);
  it.each(cases.map((each) => [each.rule.code, each.why, each] as const))(
    "%s: %s",
    (_code, _why, { rule, params }) => {
      const said = languages.map((language) => message(rule.code, params, { language, entity: rule.entity }));
      for (const text of said) sound(text);
      expect(said[0]).not.toBe(said[1]);
      // Numbers and days that the finding is about are in the message.
      for (const [name, value] of Object.entries(params)) {
        // Nothing is said in words: "no outcome at all", not "0 outcomes".
        if (typeof value !== "number" || value === 0 || /year/i.test(name)) continue;
        const shown = String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
        for (const text of said) expect(text, name).toContain(shown);
      }
    },
  );

  it("name fields and codes by their labels, never by their own names", () => {
    const names = new Set(
      ["preventive-action", "app-action"]
        .flatMap((name) => Object.keys(entityNamed(name)?.fields ?? {}))
        .filter((name) => /[A-Z0-9]/.test(name)),
    );
    for (const { rule, params } of cases) {
      for (const language of languages) {
        const text = message(rule.code, params, { language, entity: rule.entity });
        for (const word of text.match(/[A-Za-z0-9]+/g) ?? [])
          expect(names.has(word), `${rule.code}: ${text}`).toBe(false);
      }
    }
  });
});

describe("the messages on structure and privacy", () => {
  const reasons: readonly UnreadableReason[] = [
    "empty",
    "no-header",
    "workbook",
    "old-workbook",
    "archive",
    "pdf",
    "binary",
    "damaged-text",
    "unclosed-quote",
    "row-too-long",
    "not-json",
    "not-a-record",
    "too-many-columns",
    "changed",
  ];
  it.each(reasons)("tell why a file cannot be read: %s", (reason) => {
    for (const row of [0, 1, 1234567]) {
      for (const limit of [0, 4_194_304]) {
        for (const looked of reason === "no-header" ? [["id_accion", "cem"]] : [[]]) {
          for (const language of languages) {
            const text = message(
              "DAT-001",
              { reason, row, limit, looked },
              { language, entity: "preventive-action" },
            );
            sound(text);
            if (row > 0) expect(text).toContain(row === 1 ? "1" : "1,234,567");
            if (limit > 0) expect(text).toContain("4,194,304");
          }
        }
      }
    }
  });

  it.each(languages)("tell of rows and sheets that are none of the register, in %s", (language) => {
    const say = (code: string, params: Params) =>
      message(code, params, { language, entity: "preventive-action" });
    for (const params of [{}, { count: 1 }, { count: 20 }]) sound(say("DAT-017", params));
    for (const reason of ["unread", "unread-hidden", "hidden"]) {
      for (const [rows, more] of [
        [0, 1],
        [1, 0],
        [1234, 1],
      ] as const) {
        const text = say("DAT-018", { reason, sheet: "Febrero", rows, more });
        sound(text);
        expect(text).toContain("Febrero");
      }
    }
  });

  it("know one from many", () => {
    const say = (code: string, params: Params, language: "es" | "en") =>
      message(code, params, { language, entity: "preventive-action" });
    expect(say("DAT-005", { cells: 1, columns: 78, lines: 1 }, "es")).toContain("1 celda y");
    expect(say("DAT-005", { cells: 2, columns: 78, lines: 1 }, "es")).toContain("2 celdas y");
    expect(say("DAT-005", { cells: 1, columns: 78, lines: 1 }, "en")).toContain("1 cell and");
    expect(say("DAT-011", { count: 1 }, "es")).toContain("una fila");
    expect(say("DAT-011", { count: 1200 }, "es")).toContain("1,200 filas");
    expect(say("DAT-011", { count: 1200 }, "en")).toContain("1,200 blank rows");
    expect(say("DAT-017", { count: 1 }, "es")).toContain("1 fila más");
    expect(say("DAT-017", { count: 1200 }, "en")).toContain("1,200 more rows");
    expect(say("DAT-018", { reason: "unread", sheet: "Mayo", rows: 1, more: 0 }, "es")).toContain("(1 fila)");
    expect(say("DAT-018", { reason: "unread", sheet: "Mayo", rows: 0, more: 1 }, "en")).toContain("too and");
    expect(say("DAT-008", { column: "enfoques", unknown: ["a"], nearest: [""] }, "es")).toContain("no está");
    expect(say("DAT-008", { column: "enfoques", unknown: ["a", "b"], nearest: ["", "c"] }, "es")).toContain(
      "no están",
    );
  });
});

describe("a finding of a report", () => {
  const everything = async (options: ValidateOptions) => {
    const validation = new Validation({ asOf, ...options });
    const rows = actions(
      {
        total_participantes: "35",
        observaciones: "=DNI 45678912, 987654321, a@b.pe",
        enfoques: "Generó; xyz",
      },
      { id_accion: "A-0001", lenguaje_claro: "no", fecha_fin: "31/02/2023", tema: "" },
      {
        aliados: "x".repeat(301),
        m_0_5: "-1",
        m_6_11: "1.5",
        h_0_5: "uno",
        ubigeo: "1",
        hora_fin: "25:00",
        evidencia_archivada: "quizá",
      },
      { nivel_prevencion: "", modalidades: "Otra", poblacion: "Adolescentes; Personas LGTBI" },
      { tema: "Taller 0004", nivel_prevencion: "" },
    );
    const headers = Object.keys(rows[0] as object).filter((header) => header !== "tipo_cem");
    const table = csv(rows, { headers: [...headers, "Tema", "Otra cosa"] });
    await validation.add(`Título\n${table}\n\nsobra,una\n`, { file: "registro.csv" });
    await validation.add(
      csv(
        [cleanAppRow, cleanAppRow, { ...cleanAppRow, app_id: "7", state_code: "4", district_code: "40101" }],
        { headers: Object.keys(cleanAppRow) },
      ),
      { file: "app.csv" },
    );
    await validation.add(`[${JSON.stringify({ ...rows[0], id_accion: "B-1" })}, null]`, {
      file: "lista.json",
    });
    // A quote that opens in one row and closes in the next, and a row too long over two lines.
    const quoted = csv(actions({}, { tema: "@@" }, { tema: "##" }))
      .replace("@@", '"taller')
      .replace("##", 'dos"');
    await validation.add(`${quoted}"una\ndos",\n`, { file: "comillas.csv" });
    await validation.add("%PDF", { file: "mal.pdf" });
    return validation.report();
  };

  it("can be said again in the other language from its parameters alone", async () => {
    const es = await everything({});
    const en = await everything({ language: "en" });
    expect(new Set(es.findings.map(({ rule }) => rule))).toEqual(
      new Set(
        es.findings
          .map(({ rule }) => rule)
          .concat(
            "DAT-001",
            "DAT-002",
            "DAT-003",
            "DAT-004",
            "DAT-005",
            "DAT-006",
            "DAT-007",
            "DAT-008",
            "DAT-009",
            "DAT-010",
            "DAT-011",
            "DAT-012",
            "DAT-013",
            "DAT-014",
            "DAT-016",
            "PRV-001",
            "PRV-002",
            "PRV-003",
            "ACT-201",
            "APP-007",
          ),
      ),
    );
    expect(es.findings.length).toBe(en.findings.length);
    const entities = new Map(es.inputs.map(({ file, entity }) => [file, entity]));
    es.findings.forEach((finding, index) => {
      const other = en.findings[index];
      const of = entities.get(finding.record.file) as string;
      const params = JSON.parse(JSON.stringify(finding.params));
      expect(message(finding.rule, params, { language: "en", entity: of })).toBe(other?.message);
      expect(message(finding.rule, other?.params ?? {}, { language: "es", entity: of })).toBe(
        finding.message,
      );
      expect(other?.message).not.toBe(finding.message);
      sound(finding.message);
      sound(other?.message ?? "");
      expect({ ...finding, message: "" }).toEqual({ ...other, message: "" });
    });
  });

  it("is in Spanish unless told otherwise", async () => {
    const report = await validate("preventive-action", csv(actions({ tema: "" })), { asOf });
    expect(report.findings[0]?.message).toBe("«tema» es obligatorio y está vacío.");
    const english = await validate("preventive-action", csv(actions({ tema: "" })), { asOf, language: "en" });
    expect(english.findings[0]?.message).toBe('"tema" is required and empty.');
  });
});

it("knows every field that a rule marks", () => {
  for (const rule of ruleCatalogue) {
    if (!("kind" in rule)) continue;
    const fields: Readonly<Record<string, Field>> = entityNamed(rule.entity)?.fields ?? {};
    for (const name of rule.fields) expect(Object.hasOwn(fields, name), `${rule.code} ${name}`).toBe(true);
  }
});
