import { expect, it } from "vitest";
import { todayInLima } from "./today.js";

it.each([
  ["2023-03-15T04:59:59Z", "2023-03-14"],
  ["2023-03-15T05:00:00Z", "2023-03-15"],
  ["2024-01-01T04:00:00Z", "2023-12-31"],
  ["2024-02-29T23:00:00Z", "2024-02-29"],
])("at %s it is %s in Lima", (now, day) => {
  expect(todayInLima(Date.parse(now))).toBe(day);
});
