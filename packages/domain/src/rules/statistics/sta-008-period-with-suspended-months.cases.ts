import { statistics } from "../../records/statistics.js";
import { recordCases } from "../cases.js";
import { figure } from "./figures-for-cases.js";
import { sta008 } from "./sta-008-period-with-suspended-months.js";

const given = (period: string | undefined, ...suspendedMonths: readonly string[]) => ({
  observations: [figure("a", 1, { period, suspendedMonths })],
});

export default recordCases(statistics, {
  rule: sta008,
  satisfied: [
    { why: "no month was suspended", given: given("2020") },
    { why: "none of the year's months was", given: given("2021", "2020-12", "2022-01") },
    { why: "the month before the period", given: given("2021-03/2021-10", "2021-02") },
    { why: "the month after it", given: given("2021-03/2021-10", "2021-11") },
    { why: "what is no month counts for nothing", given: given("2021", "2021-13", "abril") },
    { why: "no list of months", given: { observations: [figure("a", 1, { suspendedMonths: undefined })] } },
  ],
  violated: [
    {
      why: "three months of the year, in their order, each once",
      given: given("2020", "2020-06", "2020-04", "2020-05", "2020-04"),
      params: { figure: "a", months: ["2020-04", "2020-05", "2020-06"] },
      at: ["observations[0].period", "observations[0].suspendedMonths"],
    },
    {
      why: "the first and the last month of the period",
      given: given("2021-03/2021-10", "2021-02", "2021-03", "2021-10", "2021-11"),
      params: { figure: "a", months: ["2021-03", "2021-10"] },
      at: ["observations[0].period", "observations[0].suspendedMonths"],
    },
    {
      why: "a state of things on a day of such a month",
      given: given("2020-04-30", "2020-04", "2020-05"),
      params: { figure: "a", months: ["2020-04"] },
      at: ["observations[0].period", "observations[0].suspendedMonths"],
    },
  ],
  undetermined: [
    { why: "no period", given: given(undefined, "2020-04"), missing: ["observations[0].period"] },
    {
      why: "a period that is none",
      given: given("I trimestre", "2020-04"),
      missing: ["observations[0].period"],
    },
    {
      why: "a period that ends before it begins",
      given: given("2021/2020", "2020-04"),
      missing: ["observations[0].period"],
    },
    { why: "no list of figures", given: { observations: undefined }, missing: ["observations"] },
  ],
});
