import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decisions } from "@aurora/domain/decisions";
import { describe, expect, test } from "vitest";
import { opened } from "../../../packages/validator/src/hostile/opened-workbook.test-support.js";
import { secrets, shownPart } from "../../../packages/validator/src/hostile/planted.test-support.js";
import { aurora, type Ended, folder, register, reportsIn, wrongTotal } from "./child.test-support.js";

/** Every format that the command says it writes as text to standard output. */
async function formats(): Promise<readonly string[]> {
  const { stderr } = await aurora(["validate", "-", "--format", "no-such"]);
  const named = /los que hay son ([^.]+)\./.exec(stderr)?.[1] ?? "";
  return named.split(/,\s*|\s+y\s+/);
}

/** Each secret that a text shows, with what stands around it. */
function shownIn(where: string, text: string): string[] {
  return secrets.flatMap((secret) => {
    const part = shownPart(text, secret);
    if (part === undefined) return [];
    const at = text.toLowerCase().indexOf(part);
    return [`${where} ${secret.what}: …${text.slice(Math.max(0, at - 120), at + 40)}`];
  });
}

/** Where the command shows a secret: on either stream, what it ends with aside. */
function leaks(call: string, { stdout, stderr, status }: Ended): string[] {
  // A fault of ours would say little, and hide what it should have said.
  expect(status, `${call}\n${stderr}`).not.toBe(3);
  return [stdout, stderr].flatMap((text) => shownIn(call, text));
}

/** Runs the command some times at once, since each run is a process of its own, and says where one shows a secret. */
async function leaksOf(
  calls: readonly { readonly args: readonly string[]; readonly input?: string; readonly cwd?: string }[],
): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < calls.length; at += 4) {
    const ended = calls
      .slice(at, at + 4)
      .map(async ({ args, ...given }) => leaks(args.join(" "), await aurora(args, given)));
    found.push(...(await Promise.all(ended)).flat());
  }
  return found;
}

const inCell = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe("personal data", () => {
  const rows = secrets.flatMap(({ text: plain }) => {
    const text = inCell(plain);
    return [
      { tema: text, total_participantes: "35" },
      { observaciones: text, ubigeo: text },
      { fecha_inicio: text, tipo_accion: text },
      { id_accion: text, cem: text, total_participantes: text },
    ];
  });
  const table = register(...rows);
  const headers = secrets.map(({ text }) => inCell(text)).join(",");
  const cwd = () =>
    folder({
      "r.csv": table,
      "h.csv": table.replace("tema", `tema,${headers}`),
      ...Object.fromEntries(secrets.map(({ text }, index) => [`b${index}.csv`, `${inCell(text)}\n`])),
      ...Object.fromEntries(secrets.map(({ text }, index) => [`b${index}.json`, `[{"${text}": }]`])),
      ...Object.fromEntries(secrets.map(({ text }, index) => [`q${index}.csv`, `"${text}`])),
      ...Object.fromEntries(
        secrets.map(({ text }, index) => [`b${index}.ndjson`, `{"id":"${text}"}\n{${text}\n`]),
      ),
    });

  test("would be found", async () => {
    const { text } = secrets[0]!;
    expect(leaks("", { status: 0, signal: null, stdout: `… ${text}`, stderr: "" })).toHaveLength(1);
  });

  test("in a register: no format, no explanation and no notice shows it", async () => {
    const named = await formats();
    expect(named).toContain("text");
    const here = cwd();
    const calls = named
      // These give the steward's own cells back, and are no text.
      .filter((format) => format !== "xlsx")
      .map((format) => ["validate", "r.csv", "h.csv", "--format", format, "--max-findings", "100000"]);
    const explained = ["validate", "r.csv", "--explain", "row:3"];
    expect(await leaksOf([...calls, explained].map((args) => ({ args, cwd: here })))).toEqual([]);
  });

  test("in a register of several centres: each centre's rows alone show it, and no other file", async () => {
    const planted = rows.map((row) => ("cem" in row ? row : { cem: "CEM Abancay", ...row }));
    const cusco = [{ cem: "CEM Cusco" }, { cem: "CEM Cusco", ...wrongTotal }];
    const here = folder({ "r.csv": register(...planted, ...cusco) });
    const args = ["validate", "r.csv", "--split-by", "center", "--max-findings", "100000", "--out", "out"];
    expect(await leaksOf([{ args: [...args, "--format", "xlsx"], cwd: here }])).toEqual([]);
    const names = reportsIn(here, "out");
    expect(names).toEqual(["cem-abancay.xlsx", "cem-cusco.xlsx", "indice.csv", "sin-centro.xlsx"]);
    const found: string[] = [];
    for (const name of names) {
      const bytes = new Uint8Array(readFileSync(join(here, "out", name)));
      if (name === "indice.csv") {
        found.push(...shownIn(name, new TextDecoder().decode(bytes)));
        continue;
      }
      const { register: own, added } = opened(bytes);
      if (name === "cem-cusco.xlsx") found.push(...shownIn(name, own));
      else expect(shownIn(name, own).length, name).toBeGreaterThanOrEqual(secrets.length);
      for (const [part, text] of added) found.push(...shownIn(`${name} ${part}`, text));
    }
    expect(found).toEqual([]);
  });

  test("in what cannot be read: no error shows it", async () => {
    const here = cwd();
    const files = secrets.flatMap((_, index) =>
      ["b#.csv", "b#.json", "b#.ndjson", "q#.csv"].map((name) => name.replace("#", String(index))),
    );
    const calls = [
      { args: ["validate", ...files], cwd: here },
      { args: ["validate", "-"], input: `{"id": "${secrets[0]!.text}` },
      { args: ["validate", "-"], input: `${secrets.at(-1)!.text}\n` },
    ];
    expect(await leaksOf(calls)).toEqual([]);
  });

  test("in a file of suppressions that cannot be used: no error shows it", async () => {
    const header = "regla;motivo;hasta;centro;archivo;registro";
    const files = [
      (text: string) => `${header};${text}\n`,
      (text: string) => `${text}\n`,
      (text: string) => `${header}\n${text};x;31/12/2030;;;\n`,
      (text: string) => `${header}\nACT-201;${text};${text};;;\n`,
      (text: string) => `${header}\nACT-201;x;31/12/2030;;;${text}\n`,
      (text: string) => `${header}\n"${text}`,
    ];
    const calls = files.map((write, index) => {
      const { text } = secrets[(index * 5) % secrets.length]!;
      const here = folder({ "r.csv": register(wrongTotal), "s.csv": write(text) });
      return { args: ["validate", "r.csv", "--suppressions", "s.csv"], cwd: here };
    });
    expect(await leaksOf(calls)).toEqual([]);
  });

  test("in the facts of a decision: no error shows it", async () => {
    // Each decision is given one of the three, each with another secret: the server's test gives more of them.
    const inputs = decisions.map(({ name, example }, index) => {
      const { text } = secrets[index % secrets.length]!;
      const keys = Object.keys(example as object);
      const written = [
        `{"${keys[0]}": "${text}`,
        JSON.stringify(Object.fromEntries(keys.map((key) => [key, text]))),
        JSON.stringify({ ...(example as object), [text]: text }),
      ];
      return { args: ["decide", name, "-"], input: written[index % written.length]! };
    });
    expect(await leaksOf(inputs)).toEqual([]);
  });
});
