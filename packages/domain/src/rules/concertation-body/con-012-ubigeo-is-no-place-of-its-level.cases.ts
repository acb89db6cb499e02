import { concertationBody } from "../../records/concertation-body.js";
import { recordCases } from "../cases.js";
import { con012 } from "./con-012-ubigeo-is-no-place-of-its-level.js";

export default recordCases(concertationBody, {
  rule: con012,
  satisfied: [
    { why: "a district", given: { level: "district", ubigeo: "150106" } },
    { why: "a district, level unknown", given: { level: undefined, ubigeo: "150106" } },
    { why: "a district where a provincial body sits", given: { level: "provincial", ubigeo: "150101" } },
    { why: "the province of a provincial body", given: { level: "provincial", ubigeo: "150100" } },
    { why: "the department of a regional body", given: { level: "regional", ubigeo: "070000" } },
  ],
  violated: [
    {
      why: "no district",
      given: { level: "district", ubigeo: "159999" },
      params: { ubigeo: "159999" },
      at: ["ubigeo"],
    },
    {
      why: "a province, for a district body",
      given: { level: "district", ubigeo: "150100" },
      params: { ubigeo: "150100" },
      at: ["ubigeo"],
    },
    {
      why: "a province, for a regional body",
      given: { level: "regional", ubigeo: "150100" },
      params: { ubigeo: "150100" },
      at: ["ubigeo"],
    },
    {
      why: "no place at all, level unknown, before the Lineamientos too",
      given: { date: "2015-01-01", level: undefined, ubigeo: "990000" },
      params: { ubigeo: "990000" },
      at: ["ubigeo"],
    },
  ],
  undetermined: [
    { why: "no ubigeo", given: { ubigeo: undefined }, missing: ["ubigeo"] },
    { why: "a department, level unknown", given: { level: undefined, ubigeo: "150000" }, missing: ["level"] },
    { why: "a province, level unknown", given: { level: undefined, ubigeo: "150100" }, missing: ["level"] },
  ],
});
