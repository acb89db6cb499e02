import type { Field } from "@aurora/domain/records";
import { describe, expect, it } from "vitest";
import { decodeCell } from "./cell.js";

const days = { kind: "dates" } as Field;

describe("a cell of several days", () => {
  it.each([
    ["2023-07-05", ["2023-07-05"]],
    ["2023-07-05; 2023-07-06", ["2023-07-05", "2023-07-06"]],
    ["05/07/2023|6-7-2023", ["2023-07-05", "2023-07-06"]],
    ["2023-07-05;05/07/2023;", ["2023-07-05"]],
    ["29/02/2024", ["2024-02-29"]],
  ])("%s is taken", (text, value) => {
    expect(decodeCell(days, text)).toEqual({ value });
  });

  it.each([
    ["31/02/2023", "impossible-date"],
    ["05/07/23", "two-digit-year"],
    ["45112", "serial-date"],
    ["ayer", "date"],
    ["2023-07-05; ayer", "dates"],
    ["2023-07-05, 2023-07-06", "date"],
  ])("%s is not: %s", (text, reason) => {
    expect(decodeCell(days, text)).toEqual({ fault: "type", reason });
  });

  it.each(["", "  ", ";", " | "])("%j holds none", (text) => {
    expect(decodeCell(days, text)).toEqual({ fault: "empty" });
  });
});
