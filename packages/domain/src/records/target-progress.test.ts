import { describe, expect, it } from "vitest";
import { ownDateOf } from "./entity.js";
import { targetProgress } from "./target-progress.js";

describe("the own date of a target's progress", () => {
  it.each([
    [
      "the last day of the last month reported, wherever it stands",
      {
        year: 2024,
        months: [
          { month: "2024-02", cumulative: 2 },
          { month: "2024-01", cumulative: 1 },
        ],
      },
      "2024-02-29",
    ],
    [
      "not of a month that is only scheduled",
      {
        year: 2023,
        months: [
          { month: "2023-04", cumulative: 2 },
          { month: "2023-12", scheduled: 120 },
        ],
      },
      "2023-04-30",
    ],
    [
      "not of a month outside the year",
      {
        year: 2023,
        months: [
          { month: "2023-04", cumulative: 2 },
          { month: "2032-05", cumulative: 3 },
        ],
      },
      "2023-04-30",
    ],
    [
      "of the months, where no year is given",
      { months: [{ month: "2023-04", cumulative: 2 }] },
      "2023-04-30",
    ],
    ["the last of the year, where nothing is reported", { year: 2023, months: [] }, "2023-12-31"],
    ["the last of the year, where months are unknown", { year: 2023 }, "2023-12-31"],
    ["unknown without either", {}, undefined],
    ["unknown for a year that is none", { year: 20_230 }, undefined],
  ])("is %s", (_why, facts, date) => {
    expect(ownDateOf(targetProgress, facts)).toBe(date);
  });
});
