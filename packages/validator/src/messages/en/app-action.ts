import type { appActionRules } from "@aurora/domain/rules";
import type { MessagesOf, Speaker } from "../message.js";

/** A code with the name of its action, where that is known. */
const actionOf = (scheme: string, code: string, say: Speaker) => {
  const name = say.code(scheme, code);
  return name === code ? code : `${code} (“${name}”)`;
};
const sums = (who: string, byAudience: number, byAge: number, say: Speaker) =>
  `${who} add up to ${say.number(byAudience)} by audience and ${say.number(byAge)} by age`;

/** What is said of the rows of the programme's own register, in English. */
export const appActionMessages: MessagesOf<typeof appActionRules> = {
  "APP-001": ({ districtCode }) =>
    `The district code ${districtCode} is that of no district. A six-digit INEI code is expected.`,
  "APP-002": ({ wrong, districtCode, department, province }, say) =>
    `What is written in ${say.list(wrong.map((name) => `“${say.field(name)}”`))} does not fit the district ${districtCode}, which lies in department ${department} and province ${province}. They are expected to agree: one of the codes is wrong.`,
  "APP-003": ({ unknown, actionCode, year }) =>
    unknown === "catalogue"
      ? `The catalogue of actions of the year ${year} is not known, so that the code ${actionCode} could not be checked.`
      : `The action code ${actionCode} is not in the catalogue of the year ${year}. A code of that catalogue is expected.`,
  "APP-004": ({ sexes, womenByAudience, womenByAge, menByAudience, menByAge }, say) => {
    const women = sexes.includes("women") ? [sums("Women", womenByAudience ?? 0, womenByAge ?? 0, say)] : [];
    const men = sexes.includes("men")
      ? [sums(women.length === 0 ? "Men" : "men", menByAudience ?? 0, menByAge ?? 0, say)]
      : [];
    return `${[...women, ...men].join("; ")}. The two sums are expected to agree.`;
  },
  "APP-005": ({ actionCode, scheme }, say) =>
    `People take part in the action ${actionOf(scheme, actionCode, say)} and nobody is counted. At least one person is expected.`,
  "APP-006": ({ startDate, asOf }, say) =>
    `The action's date is ${say.day(startDate)}, after the day of the check (${say.day(asOf)}). A date not after that day is expected.`,
  "APP-007": ({ center, department, usualDepartment }) =>
    `The centre ${center} reports this action in ${department}, but reports most of its actions in ${usualDepartment}. It is expected to be the same: check the place and the centre.`,
};
