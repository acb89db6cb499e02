import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { foldCases } from "../cases.js";
import { int046 } from "./int-046-registered-action-outside-plan.js";

const action = (given: Readonly<Record<string, unknown>>) => ({ entity: "preventive-action", given });
const dates = (startDate: string, endDate = startDate) => ({
  outside: "dates",
  startDate,
  endDate,
  from: "2023-01-01",
  to: "2024-12-31",
});
const zone = (ubigeo: string) => ({ outside: "zone", ubigeo, zone: ["030101", "030104"] });

export default foldCases(sustainedIntervention, {
  rule: int046,
  runs: [
    {
      why: "on the first and on the last day, within the zone",
      before: [
        action({ startDate: "2023-01-01", endDate: undefined }),
        action({ startDate: "2024-12-30", endDate: "2024-12-31", ubigeo: "030104" }),
      ],
      records: [{}],
      violations: [],
    },
    {
      why: "the day before the intervention, and the day after",
      before: [
        action({ startDate: "2022-12-31", endDate: undefined }),
        action({ startDate: "2025-01-01", endDate: undefined }),
      ],
      records: [{}],
      violations: [
        { record: 0, params: dates("2022-12-31") },
        { record: 1, params: dates("2025-01-01") },
      ],
    },
    {
      why: "it runs one day over the end",
      before: [action({ startDate: "2024-12-31", endDate: "2025-01-01" })],
      records: [{}],
      violations: [{ record: 0, params: dates("2024-12-31", "2025-01-01") }],
    },
    {
      why: "a district outside the zone only warns",
      before: [action({ ubigeo: "030201" })],
      records: [{}],
      violations: [{ record: 0, params: zone("030201"), severity: "warning" }],
    },
    {
      why: "outside both: two findings on the action",
      before: [action({ startDate: "2025-02-01", endDate: undefined, ubigeo: "150101" })],
      records: [{}],
      violations: [
        { record: 0, params: dates("2025-02-01") },
        { record: 0, params: zone("150101"), severity: "warning" },
      ],
    },
    {
      why: "an action that is not sustained, of another intervention or of none is not judged",
      before: [
        action({ startDate: "2025-02-01", class: "other" }),
        action({ startDate: "2025-02-01", interventionId: "INT-02" }),
        action({ startDate: "2025-02-01", interventionId: undefined }),
      ],
      records: [{}],
      violations: [],
    },
    {
      why: "a plan without dates or zone judges nothing by them",
      before: [action({ startDate: "2025-02-01", endDate: undefined, ubigeo: "150101" })],
      records: [{ endDate: undefined, focusZone: [] }],
      violations: [],
    },
    {
      why: "where two plans bear one id neither judges",
      before: [action({ startDate: "2025-02-01", endDate: undefined })],
      records: [{}, { endDate: "2026-12-31" }],
      violations: [],
    },
    {
      why: "an action without its district or its date is passed over",
      before: [action({ ubigeo: undefined }), action({ startDate: undefined })],
      records: [{}],
      violations: [],
    },
  ],
});
