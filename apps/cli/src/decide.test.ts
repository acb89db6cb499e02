import { fileURLToPath } from "node:url";
import { decisions, inLanguage, takeDecision } from "@aurora/domain/decisions";
import { checkedContradictions } from "@aurora/domain/statistics";
import { describe, expect, test } from "vitest";
import { aurora } from "./child.test-support.js";

const asOf = "2023-06-30";

describe.concurrent("decide", () => {
  test.each(decisions.map((decision) => [decision.name, decision] as const))(
    "%s concludes from its own example what the library concludes",
    async (name, decision) => {
      const example = await aurora(["decide", name, "--example"]);
      const { status, stdout, stderr } = await aurora(["decide", name, "--as-of", asOf, "--lang", "en"], {
        input: example.stdout,
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const taken = takeDecision(decision, decision.example, { asOf });
      expect("conclusion" in taken && JSON.parse(stdout)).toEqual(
        "conclusion" in taken && JSON.parse(JSON.stringify(inLanguage(taken.conclusion, "en"))),
      );
    },
  );

  test("without a name, says what there is to ask", async () => {
    const list = await aurora(["decide"]);
    for (const { name } of decisions) expect(list.stdout).toContain(name);
  });

  test.each([
    [["decide", "clasify-prevention"], "", "¿Quiso decir «classify-prevention»?"],
    [["decide", "classify-prevention"], "", "No llegó ningún caso"],
    [["decide", "classify-prevention", "-"], "{", "no es JSON bien formado"],
    [["decide", "classify-prevention", "-"], "{}", "(selection, purpose)"],
    [["decide", "classify-prevention", "-"], '{"selection": "generla"}', "selection: se espera un código"],
    [["decide", "classify-prevention", "no-such.json"], "", "no-such.json"],
  ])("%j is refused in one line", async (args, input, line) => {
    const { status, stdout, stderr } = await aurora(args, { input });
    expect(stderr).toContain(line);
    expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({
      status: 2,
      stdout: "",
      lines: 1,
    });
  });
});

test("the published figures contradict themselves where the page of contradictions says, and nowhere else", async () => {
  const file = fileURLToPath(new URL("../../../examples/published-statistics.json", import.meta.url));
  const { status, stdout } = await aurora(["validate", file, "--format", "json", "--severity", "warning"]);
  expect(status).toBe(1);
  const { inputs, findings } = JSON.parse(stdout);
  expect(inputs[0].entity).toBe("statistics");
  expect(findings.map(({ rule }: { rule: string }) => rule).sort()).toEqual(
    checkedContradictions.map(({ rule }) => rule).sort(),
  );
});

describe.concurrent("explain", () => {
  const record = JSON.stringify({ id: "A-1", center: "CEM Abancay", startDate: "2023-02-10", total: 3 });

  test("says of one record what every rule concludes", async () => {
    const { status, stdout } = await aurora(
      ["validate", "-", "--entity", "preventive-action", "--explain", "A-1", "--as-of", asOf],
      { input: record },
    );
    expect(status).toBe(1);
    expect(stdout).toContain("No se cumplen");
    expect(stdout).toContain("ACT-201");
    expect(stdout).toContain("Para cumplir:");
  });

  test.each([
    ["A-2", "Ningún registro tiene el identificador «A-2»; para uno sin identificador, use su fila"],
    ["row:99999", "En la fila 99999 no hay ningún registro; las filas se cuentan como en la hoja"],
  ])("a record that is not there is told: %s", async (asked, told) => {
    const { status, stderr } = await aurora(
      ["validate", "-", "--entity", "preventive-action", "--explain", asked],
      { input: record },
    );
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(told) });
  });
});
