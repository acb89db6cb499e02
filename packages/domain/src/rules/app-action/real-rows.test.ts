import * as Effect from "effect/Effect";
import { expect, it } from "vitest";
import { type AppActionFacts, appAction } from "../../records/app-action.js";
import { compileFolds, compileRules } from "../evaluate.js";
import { ruleServices } from "../layers.js";
import { nobodyCounted } from "./clean-app-action.js";
import { appActionRules } from "./index.js";

// The seven public rows of the programme's register of 2017; counts that are not given are 0.
const rows: readonly Partial<AppActionFacts>[] = [
  {
    appId: "0",
    startDate: "2017-01-20",
    stateCode: "3",
    provinceCode: "301",
    districtCode: "30109",
    actionCode: "A-1112",
    campaign: "5",
    poWomen: 51,
    poMen: 19,
    aduWomen: 5,
    aduMen: 6,
    mayWomen: 46,
    mayMen: 13,
  },
  {
    appId: "1",
    startDate: "2017-11-20",
    stateCode: "3",
    provinceCode: "302",
    districtCode: "30201",
    actionCode: "A-1201",
    campaign: "2",
    otWomen: 3,
    aduWomen: 3,
  },
  {
    appId: "2",
    startDate: "2017-01-20",
    stateCode: "3",
    provinceCode: "301",
    districtCode: "30103",
    actionCode: "A-5007",
    campaign: "5",
  },
  {
    appId: "3",
    startDate: "2017-11-22",
    stateCode: "3",
    provinceCode: "301",
    districtCode: "30101",
    actionCode: "A-1201",
    campaign: "2",
    otWomen: 4,
    aduWomen: 4,
  },
  {
    appId: "4",
    startDate: "2017-01-30",
    stateCode: "4",
    provinceCode: "401",
    districtCode: "40101",
    actionCode: "A-1111",
    campaign: "5",
    poWomen: 17,
    poMen: 14,
    jovWomen: 4,
    jovMen: 3,
    aduWomen: 10,
    aduMen: 9,
    mayWomen: 3,
    mayMen: 2,
  },
  {
    appId: "5",
    startDate: "2017-11-27",
    stateCode: "3",
    provinceCode: "301",
    districtCode: "30101",
    actionCode: "A-1201",
    campaign: "1",
    otWomen: 6,
    adolTWomen: 6,
  },
  {
    appId: "6",
    startDate: "2017-01-31",
    stateCode: "3",
    provinceCode: "301",
    districtCode: "30101",
    actionCode: "A-1111",
    campaign: "5",
    poWomen: 13,
    poMen: 14,
    adolWomen: 10,
    adolMen: 12,
    adolTWomen: 3,
    adolTMen: 2,
  },
];

it("finds one thing in the seven public rows: a centre of Apurímac that reports from Arequipa", () => {
  const services = ruleServices({ asOf: "2017-12-31" });
  const program = Effect.runSync(compileRules(appAction, appActionRules).pipe(Effect.provide(services)));
  const facts = rows.map(
    (row) => ({ cemCode: "ABANCAY", area: "1", ...nobodyCounted, ...row }) as AppActionFacts,
  );
  const found = facts.flatMap((row) => {
    const codes: string[] = [];
    program.violations(row, (rule) => codes.push(rule.code));
    return codes;
  });
  expect(found).toEqual([]);
  const [compiled] = Effect.runSync(compileFolds(appActionRules, 100).pipe(Effect.provide(services)));
  const { fold } = compiled!;
  const result = fold.finish(
    facts.reduce<unknown>((state, row, position) => fold.step(state, row, position), fold.empty()),
  );
  expect(result).toEqual({
    unlisted: [],
    violations: [
      {
        position: 4,
        id: "4",
        value: "40101",
        at: ["districtCode", "cemCode"],
        params: { center: "ABANCAY", department: "Arequipa", usualDepartment: "Apurímac" },
      },
    ],
  });
});
