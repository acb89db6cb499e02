import { expect, test } from "vitest";
import { aurora, folder, register, wrongTotal } from "./child.test-support.js";

const asOf = ["--as-of", "2023-04-30", "--format", "json", "--entity", "preventive-action"];

/** Enough rows that both threads have some, with what repeats across the cut and texts of several lines. */
const cwd = () =>
  folder({
    "registro.csv": register(
      ...Array.from({ length: 3000 }, (_, index) => ({
        id_accion: `A-${index % 2990}`,
        tema: index % 9 === 0 ? `"Charla ${index}\nen dos líneas"` : `Taller ${index}`,
        ...(index % 40 === 7 && wrongTotal),
      })),
    ),
  });

test("a file is read on two threads with the same report, byte for byte", async () => {
  const at = { cwd: cwd() };
  const one = await aurora(["validate", "registro.csv", "--threads", "1", ...asOf], at);
  const two = await aurora(["validate", "registro.csv", "--threads", "2", ...asOf], at);
  expect(one.status).toBe(1);
  expect(JSON.parse(one.stdout).summary).toMatchObject({ records: 3000, byRule: { "DAT-009": 20 } });
  expect(two).toEqual(one);
  // A thread that failed would have said so.
  expect(two.stderr).toBe("");
});

test("nothing is said of threads where a run cannot be parted", async () => {
  const at = { cwd: cwd() };
  const explained = ["validate", "registro.csv", "--explain", "A-2500", "--as-of", "2023-04-30"];
  const one = await aurora([...explained, "--threads", "1"], at);
  expect(await aurora([...explained, "--threads", "2"], at)).toEqual(one);
  expect(one.stdout).toContain("A-2500");
});

test("threads are one or two", async () => {
  const { status, stderr } = await aurora(["validate", "registro.csv", "--threads", "0"], { cwd: cwd() });
  expect(status).toBe(2);
  expect(stderr).toContain("--threads debe ser 1 o 2, no «0».");
});
