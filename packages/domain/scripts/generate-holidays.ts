import Holidays from "date-holidays";
import { demand, emitModule } from "./generated-module.js";

// Makes src/calendar/holidays.generated.ts of the npm package date-holidays (data CC-BY-3.0).

const FIRST_YEAR = 2010;
const LAST_YEAR = 2045;

/** The package calls Easter Sunday a public holiday; Decreto Legislativo 713, article 6, does not name it. */
const EASTER_SUNDAY = "easter";

const peru = new Holidays("PE");
const lines: string[] = [];
for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
  const listed = peru.getHolidays(year).filter((holiday) => holiday.type === "public");
  const kept = listed.filter((holiday) => holiday.rule !== EASTER_SUNDAY);
  demand(listed.length === kept.length + 1, `${year}: Easter Sunday is no longer listed as public`);
  const days = [...new Set(kept.map((holiday) => holiday.date.slice(0, 10)))].sort();
  demand(days.length === kept.length, `${year}: two holidays on one day`);
  demand(
    days.every((day) => day.startsWith(`${year}-`)),
    `${year}: a holiday outside the year`,
  );
  lines.push(`${year} ${days.map((day) => day.slice(5).replace("-", "")).join(" ")}`);
}

emitModule({
  path: "src/calendar/holidays.generated.ts",
  script: "packages/domain/scripts/generate-holidays.ts",
  text: `
/**
 * Peru's national holidays by year: a line is a year and its holidays as MMDD. From the npm package
 * date-holidays (https://github.com/commenthol/date-holidays, data CC-BY-3.0), Easter Sunday left out.
 */
export const encodedHolidays = \`
${lines.join("\n")}
\`;
`,
});
