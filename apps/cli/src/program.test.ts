import { terminology } from "@aurora/domain/terminology";
import { codeSystem } from "@aurora/terminology/fhir";
import { schemeTurtle } from "@aurora/terminology/turtle";
import { describe, expect, test } from "vitest";
import { aurora, start } from "./child.test-support.js";

describe.concurrent("the call", () => {
  test("help is in Spanish, and in English where asked", async () => {
    const [spanish, english, bare] = await Promise.all([
      aurora(["--help"]),
      aurora(["validate", "--help", "--lang", "en"]),
      aurora([]),
    ]);
    expect(spanish).toMatchObject({ status: 0, stderr: "" });
    expect(spanish.stdout).toContain("Uso: aurora");
    expect(english.stdout).toContain("Usage: aurora validate");
    expect(english.stdout).toContain("aurora validate register.csv");
    expect(bare).toEqual(spanish);
  });

  test("the version", async () => {
    expect((await aurora(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    [["validat"], "No existe la orden «validat». ¿Quiso decir «validate»?"],
    [["validate"], "Falta indicar FILE."],
    [["validate", "a.csv", "--fromat", "json"], "No existe la opción «--fromat». ¿Quiso decir «--format»?"],
    [["validate", "a.csv", "--out"], "La opción «--out <FILE>» necesita un valor."],
    [["rules", "ACT-201", "ACT-202"], "Sobran argumentos en «rules»."],
    [["rules", "--lang", "fr"], "No existe el idioma «fr»; los que hay son es y en."],
    [["rules", "ACT-2011"], "No existe la regla «ACT-2011». ¿Quiso decir «ACT-201»?"],
    [["rules", "--format", "csv"], "No existe el formato «csv»; los que hay son text, json, md."],
    [["concepts", "violence-typo"], "No existe el esquema «violence-typo». ¿Quiso decir «violence-type»?"],
    [["concepts", "violence-type", "fisca"], "no tiene el concepto «fisca». ¿Quiso decir «fisica»?"],
    [["norms", "RDE-290-2021"], "No existe la norma «RDE-290-2021»"],
    [["serve", "--port", "mucho"], "--port debe ser un número entero de 0 a 65535, no «mucho»."],
  ])("%j is refused in one line", async (args, line) => {
    const { status, stdout, stderr } = await aurora(args);
    expect(stderr).toContain(line);
    expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({
      status: 2,
      stdout: "",
      lines: 1,
    });
  });

  test("what is wrong is said in English where the environment asks for it", async () => {
    const { stderr } = await aurora(["rulez"], { env: { AURORA_LANG: "en" } });
    expect(stderr).toBe('aurora: There is no command "rulez". Did you mean "rules"?\n');
  });

  test("an old Node is told in one line", async () => {
    const old = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.20.0'}})";
    expect(await aurora(["--help"], { before: [old] })).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "aurora: se necesita Node 20.19 o posterior; este es el 18.20.0\n",
    });
  });

  test("a fault of ours is one line, and its stack only where asked", async () => {
    const broken =
      "data:text/javascript,import fs from 'node:fs';import{syncBuiltinESMExports as s}from'node:module';fs.fstatSync=()=>{throw new TypeError('roto')};s()";
    const plain = await aurora(["validate", "-"], { before: [broken] });
    expect(plain.status).toBe(3);
    expect(plain.stderr).toMatch(/^aurora: Fallo interno de aurora \S+: TypeError: roto\..*\n$/);
    const debugged = await aurora(["validate", "-"], { before: [broken], env: { AURORA_DEBUG: "1" } });
    expect(debugged.status).toBe(3);
    expect(debugged.stderr).toContain("\n    at ");
  });
});

describe.concurrent("the catalogues", () => {
  test("rules as text, JSON and Markdown", async () => {
    const [text, json, md, one] = await Promise.all([
      aurora(["rules"]),
      aurora(["rules", "--format", "json"]),
      aurora(["rules", "--format", "md", "--lang", "en"]),
      aurora(["rules", "act-204"]),
    ]);
    expect(text.stdout).toMatch(/^ACT-201 {2}error /m);
    const rules = JSON.parse(json.stdout);
    expect(rules.find((rule: { code: string }) => rule.code === "ACT-201")).toMatchObject({
      severity: "error",
      entity: "preventive-action",
    });
    expect(md.stdout).toMatch(/^\| ACT-201 \| error \| .* \| RDE-290-2022, VI\.6\.5\.6\.d \|$/m);
    expect(one.stdout).toContain("maxInPerson=10000");
    expect(one.stdout).toContain("RDE-290-2022, VI.6.5.6.d: ");
  });

  test("concepts as text, JSON and CSV; a concept by its label", async () => {
    const [list, scheme, csv, one] = await Promise.all([
      aurora(["concepts"]),
      aurora(["concepts", "violence-type", "--format", "json"]),
      aurora(["concepts", "violence-type", "--format", "csv"]),
      aurora(["concepts", "violence-type", "Psicológica", "--format", "json"]),
    ]);
    expect(list.stdout).toContain("violence-type ");
    expect(JSON.parse(scheme.stdout).concepts).toHaveLength(4);
    expect(csv.stdout.split("\r\n")).toHaveLength(6);
    expect(JSON.parse(one.stdout)).toMatchObject({ scheme: "violence-type", code: "psychological" });
  });

  test("concepts as SKOS and FHIR: what the API gives", async () => {
    const [turtle, one, system, lookUp] = await Promise.all([
      aurora(["concepts", "violence-type", "--format", "skos"]),
      aurora(["concepts", "violence-type", "Psicológica", "--format", "skos"]),
      aurora(["concepts", "violence-type", "--format", "fhir"]),
      aurora(["concepts", "violence-type", "Psicológica", "--format", "fhir"]),
    ]);
    const scheme = terminology.get("violence-type")!;
    expect(turtle.stdout).toBe(schemeTurtle(scheme));
    expect(one.stdout).toMatch(/^:psychological a skos:Concept;$/m);
    expect(JSON.parse(system.stdout)).toEqual(JSON.parse(JSON.stringify(codeSystem(scheme))));
    expect(JSON.parse(lookUp.stdout)).toMatchObject({ resourceType: "Parameters" });
  });

  test("every scheme at once, in each format", async () => {
    const [csv, turtle, bundle] = await Promise.all(
      ["csv", "skos", "fhir"].map((format) => aurora(["concepts", "--format", format])),
    );
    expect(csv?.stdout.trimEnd().split("\r\n")).toHaveLength(terminology.size + 1);
    expect(turtle?.stdout.match(/ a skos:ConceptScheme;/g)).toHaveLength(terminology.size);
    expect(JSON.parse(bundle?.stdout ?? "").entry).toHaveLength(terminology.size);
  });

  test("norms, and one with its provisions", async () => {
    const [list, one] = await Promise.all([
      aurora(["norms", "--format", "json"]),
      aurora(["norms", "rde-290-2022", "--lang", "en"]),
    ]);
    expect(JSON.parse(list.stdout).map(({ id }: { id: string }) => id)).toContain("DG-018-2016");
    expect(one.stdout).toMatch(/^ {2}VI\.6\.5\.6\.d +\S/m);
  });
});

describe("the server", () => {
  test("says where it listens, refuses a port that is taken, and ends when asked to", async () => {
    const child = start(["serve", "--port", "0"]);
    const ended = new Promise((resolve) => child.once("close", resolve));
    const said = await new Promise<Buffer>((resolve) => child.stderr.once("data", resolve));
    const url = /http:\S+/.exec(said.toString())?.[0] ?? "";
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const port = new URL(url).port;
    expect(await aurora(["serve", "--port", port])).toMatchObject({
      status: 2,
      stderr: `aurora: El puerto ${port} ya está en uso; elija otro con --port.\n`,
    });
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  });
});
