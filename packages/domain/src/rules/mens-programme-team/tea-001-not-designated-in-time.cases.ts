import { mensProgrammeTeam } from "../../records/mens-programme-team.js";
import { recordCases } from "../cases.js";
import { tea001 } from "./tea-001-not-designated-in-time.js";

// 28 and 29 July and 30 August are holidays: the thirtieth working day after 27 July 2016 is 12 September.
export default recordCases(mensProgrammeTeam, {
  rule: tea001,
  satisfied: [
    {
      why: "designated on the thirtieth working day",
      given: { publishedOn: "2016-07-27", designatedOn: "2016-09-12" },
    },
    {
      why: "designated on the day of publication",
      given: { publishedOn: "2016-07-27", designatedOn: "2016-07-27" },
    },
    {
      why: "nobody designated yet, on the last day of the term",
      given: { publishedOn: "2016-07-27", designatedOn: undefined, members: [] },
      asOf: "2016-09-12",
    },
    {
      why: "designated: the members need not be known",
      given: { publishedOn: "2016-07-27", designatedOn: "2016-08-01", members: undefined },
    },
  ],
  violated: [
    {
      why: "designated on the day after the term",
      given: { publishedOn: "2016-07-27", designatedOn: "2016-09-13" },
      params: {
        done: "late",
        publishedOn: "2016-07-27",
        deadline: "2016-09-12",
        designatedOn: "2016-09-13",
      },
      at: ["designatedOn"],
      expected: "2016-09-12",
    },
    {
      why: "nobody designated, and the term passed the day before",
      given: { publishedOn: "2016-07-27", designatedOn: undefined, members: [] },
      asOf: "2016-09-13",
      params: { done: "no", publishedOn: "2016-07-27", deadline: "2016-09-12" },
      at: ["members", "designatedOn"],
    },
    {
      why: "the term counts from the publication that is given, a Saturday too",
      given: { publishedOn: "2016-07-30", designatedOn: "2016-09-13" },
      params: {
        done: "late",
        publishedOn: "2016-07-30",
        deadline: "2016-09-12",
        designatedOn: "2016-09-13",
      },
      at: ["designatedOn"],
      expected: "2016-09-12",
    },
  ],
  undetermined: [
    { why: "no day of publication", given: { publishedOn: undefined }, missing: ["publishedOn"] },
    {
      why: "members without a day of designation",
      given: { designatedOn: undefined },
      missing: ["designatedOn"],
    },
    {
      why: "neither day is known",
      given: { publishedOn: undefined, designatedOn: undefined },
      missing: ["publishedOn", "designatedOn"],
    },
    {
      why: "nobody designated yet, and no day of publication",
      given: { publishedOn: undefined, designatedOn: undefined, members: [] },
      missing: ["publishedOn"],
    },
    {
      why: "no day of designation, and the members unknown",
      given: { designatedOn: undefined, members: undefined },
      missing: ["designatedOn"],
    },
    {
      why: "the calendar does not know the holidays of that year",
      given: { publishedOn: "2998-01-02", designatedOn: "2999-03-15" },
      missing: [],
    },
  ],
});
