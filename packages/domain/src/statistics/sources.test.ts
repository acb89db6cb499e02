import { describe, expect, it } from "vitest";
import { provision } from "../norms/index.js";
import {
  checkedContradictions,
  indicators,
  otherContradictions,
  publishedFigures,
  publishedSources,
} from "./index.js";

const repeated = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);

describe("the published figures", () => {
  const { observations, claims } = publishedFigures;

  it("name known indicators, whose codes are unique", () => {
    const codes = indicators.map(({ code }) => code);
    expect(repeated(codes)).toEqual([]);
    expect(observations.filter(({ indicator }) => !codes.includes(indicator))).toEqual([]);
  });

  it("have ids of their own", () => {
    expect(repeated(publishedSources.map(({ id }) => id))).toEqual([]);
    expect(repeated([...observations, ...claims].map(({ id }) => id))).toEqual([]);
  });

  it("stand in the source that lists them", () => {
    const astray = publishedSources.flatMap(({ id, figures }) =>
      [...figures.observations, ...figures.claims].filter(({ source }) => !source.startsWith(`${id} `)),
    );
    expect(astray).toEqual([]);
  });
});

describe("the contradictions", () => {
  it("are of figures and claims that are there, each checked once", () => {
    const ids = new Set([...publishedFigures.observations, ...publishedFigures.claims].map(({ id }) => id));
    expect(checkedContradictions.flatMap(({ of }) => of).filter((id) => !ids.has(id))).toEqual([]);
    expect(repeated(checkedContradictions.map(({ rule, of }) => [rule, ...of].join(" ")))).toEqual([]);
  });

  it("stand at places of their sources", () => {
    const places = otherContradictions.flatMap(({ places }) => places);
    expect(places.filter(({ norm, locator }) => provision(norm, locator) === undefined)).toEqual([]);
  });
});
