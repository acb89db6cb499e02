import { type AppAction, appAgeBands, appAudiences } from "../../records/app-action.js";
import type { CountField } from "./counted-people.js";

/** The 72 counts at 0, for tables of cases. */
export const nobodyCounted = Object.fromEntries(
  [...appAudiences, ...appAgeBands].flatMap(({ women, men }) => [
    [women, 0],
    [men, 0],
  ]),
) as Record<CountField, number>;

/**
 * A made-up row of the programme's own register that satisfies every rule, for tables of cases and
 * examples: a talk with pupils in Abancay, its district code without the leading zero.
 */
export const cleanAppAction: AppAction = {
  appId: "100",
  cemCode: "ABANCAY",
  startDate: "2017-03-15",
  stateCode: "3",
  provinceCode: "301",
  districtCode: "30101",
  area: "1",
  actionCode: "A-1111",
  campaign: "5",
  ...nobodyCounted,
  esWomen: 18,
  esMen: 14,
  adolWomen: 10,
  adolMen: 9,
  adolTWomen: 8,
  adolTMen: 5,
};
