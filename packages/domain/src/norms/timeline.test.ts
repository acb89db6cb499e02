import { describe, expect, it } from "vitest";
import { normTimeline, timelineOf } from "./timeline.js";

describe("normTimeline", () => {
  it.each([
    ["2016-07-26", []],
    ["2016-07-27", ["DG-018-2016"]],
    ["2022-11-27", ["DG-018-2016"]],
    ["2022-11-28", ["RDE-290-2022", "DG-018-2016"]],
    ["2030-01-01", ["RDE-290-2022", "DG-018-2016"]],
  ])("on %s holds %j", (date, norms) => {
    expect([...normTimeline.at(date)].sort()).toEqual([...norms].sort());
  });

  it("gives one and the same set for the days of one stretch", () => {
    expect(normTimeline.at("2022-11-28")).toBe(normTimeline.at("2024-02-29"));
    expect(normTimeline.at("2016-07-27")).toBe(normTimeline.at("2022-11-27"));
  });

  it("knows the first day of a norm, and none of a report", () => {
    expect(normTimeline.inForceFrom("RDE-290-2022")).toBe("2022-11-28");
    expect(normTimeline.inForceFrom("DG-018-2016")).toBe("2016-07-27");
    expect(normTimeline.inForceFrom("MIMP-2021")).toBeUndefined();
    expect(normTimeline.inForceUntil("RDE-290-2022")).toBeUndefined();
  });
});

describe("timelineOf", () => {
  const replaced = timelineOf([
    { id: "DG-018-2016", inForceFrom: "2016-07-27", inForceUntil: "2022-11-27" },
    { id: "RDE-290-2022", inForceFrom: "2022-11-28" },
  ]);

  it.each([
    ["2022-11-27", ["DG-018-2016"]],
    ["2022-11-28", ["RDE-290-2022"]],
  ])("counts the last day in force: on %s holds %j", (date, norms) => {
    expect([...replaced.at(date)]).toEqual(norms);
  });

  it("knows the last day of a norm that holds no more", () => {
    expect(replaced.inForceUntil("DG-018-2016")).toBe("2022-11-27");
  });
});
