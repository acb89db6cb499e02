import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act005 } from "./act-005-place-names-contradict-ubigeo.js";

const abancay = { ubigeo: "030101", department: "Apurímac", province: "Abancay", district: "Abancay" };

export default recordCases(preventiveAction, {
  rule: act005,
  satisfied: [
    { why: "the three names are the ubigeo's", given: abancay },
    {
      why: "capitals without accents",
      given: { ...abancay, department: "APURIMAC", province: "ABANCAY", district: "ABANCAY" },
    },
    {
      why: "only the names that are given are compared",
      given: { ...abancay, department: undefined, province: undefined },
    },
    {
      why: "no name contradicts, whatever the ubigeo",
      given: { ubigeo: undefined, department: undefined, province: undefined, district: undefined },
    },
  ],
  violated: [
    {
      why: "another district of the same province",
      given: { ...abancay, district: "Tamburco" },
      params: { wrong: ["district"], ...abancay },
      at: ["district", "ubigeo"],
      expected: "Abancay",
    },
    {
      why: "the whole place is another",
      given: { ubigeo: "030101", department: "Lima", province: "Lima", district: "Carabayllo" },
      params: { wrong: ["department", "province", "district"], ...abancay },
      at: ["department", "province", "district", "ubigeo"],
      expected: "Apurímac",
    },
    {
      why: "one name is enough to contradict",
      given: { ...abancay, department: "Cusco", province: undefined, district: undefined },
      params: { wrong: ["department"], ...abancay },
      at: ["department", "ubigeo"],
      expected: "Apurímac",
    },
  ],
  undetermined: [
    { why: "names without a ubigeo", given: { ...abancay, ubigeo: undefined }, missing: ["ubigeo"] },
    {
      why: "a ubigeo that is no district is ACT-004's concern",
      given: { ...abancay, ubigeo: "260101" },
      missing: [],
    },
  ],
});
