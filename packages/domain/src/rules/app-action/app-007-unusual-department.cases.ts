import { appAction } from "../../records/app-action.js";
import { foldCases } from "../cases.js";
import { app007 } from "./app-007-unusual-department.js";

const abancay = { cemCode: "ABANCAY", stateCode: "3", districtCode: "30101" };
const andahuaylas = { cemCode: "ABANCAY", stateCode: "3", districtCode: "30201" };
const arequipa = { cemCode: "ABANCAY", stateCode: "4", districtCode: "40101" };

export default foldCases(appAction, {
  rule: app007,
  runs: [
    {
      why: "one record of a centre lies in another department than the rest",
      records: [abancay, andahuaylas, arequipa, abancay],
      violations: [
        {
          record: 2,
          params: { center: "ABANCAY", department: "Arequipa", usualDepartment: "Apurímac" },
        },
      ],
    },
    { why: "several districts of one department", records: [abancay, andahuaylas, abancay], violations: [] },
    { why: "a tie: neither department is the usual one", records: [abancay, arequipa], violations: [] },
    {
      why: "two share the first place and a third has fewer: none is usual",
      records: [
        abancay,
        abancay,
        arequipa,
        arequipa,
        { cemCode: "ABANCAY", stateCode: "15", districtCode: "150101" },
      ],
      violations: [],
    },
    {
      why: "another centre's records are its own",
      records: [abancay, abancay, { ...arequipa, cemCode: "AREQUIPA" }],
      violations: [],
    },
    {
      why: "a code that is no district: the department code speaks",
      records: [abancay, abancay, { cemCode: "ABANCAY", stateCode: "4", districtCode: "49999" }],
      violations: [
        {
          record: 2,
          params: { center: "ABANCAY", department: "Arequipa", usualDepartment: "Apurímac" },
        },
      ],
    },
    {
      why: "the district speaks before a department code that contradicts it",
      records: [abancay, abancay, { ...abancay, stateCode: "4" }],
      violations: [],
    },
    {
      why: "records without a centre or a place count for nothing",
      records: [
        abancay,
        { ...arequipa, cemCode: undefined },
        { cemCode: "ABANCAY", stateCode: undefined, districtCode: undefined },
        { cemCode: "ABANCAY", stateCode: "99", districtCode: undefined },
      ],
      violations: [],
    },
    {
      why: "every record of the lesser departments, in their order",
      records: [arequipa, abancay, { ...abancay, districtCode: "150101" }, abancay, abancay],
      violations: [
        {
          record: 0,
          params: { center: "ABANCAY", department: "Arequipa", usualDepartment: "Apurímac" },
        },
        {
          record: 2,
          params: { center: "ABANCAY", department: "Lima", usualDepartment: "Apurímac" },
        },
      ],
    },
  ],
});
