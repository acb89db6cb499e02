import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int011 } from "./int-011-delivery-incomplete.js";

export default recordCases(sustainedIntervention, {
  rule: int011,
  satisfied: [
    {
      why: "all four are said",
      given: {
        delivery: {
          services: ["Sesiones"],
          channels: ["Radio"],
          frequencyDays: 30,
          staffProfile: "Psicología",
        },
      },
    },
    {
      why: "every day is a frequency",
      given: {
        delivery: {
          services: ["Sesiones"],
          channels: ["Radio"],
          frequencyDays: 1,
          staffProfile: "Psicología",
        },
      },
    },
  ],
  violated: [
    {
      why: "no staff profile",
      given: { delivery: { services: ["Sesiones"], channels: ["Radio"], frequencyDays: 30 } },
      params: { part: "staffProfile" },
      at: ["delivery.staffProfile"],
    },
    {
      why: "no frequency",
      given: { delivery: { services: ["Sesiones"], channels: ["Radio"], staffProfile: "Psicología" } },
      params: { part: "frequencyDays" },
      at: ["delivery.frequencyDays"],
    },
    {
      why: "every zero days is none",
      given: {
        delivery: {
          services: ["Sesiones"],
          channels: ["Radio"],
          frequencyDays: 0,
          staffProfile: "Psicología",
        },
      },
      params: { part: "frequencyDays" },
      at: ["delivery.frequencyDays"],
    },
    {
      why: "no service and no channel: two findings",
      given: {
        delivery: { services: [], channels: ["Ninguno"], frequencyDays: 30, staffProfile: "Psicología" },
      },
      params: { part: "services" },
      at: ["delivery.services"],
      also: [{ params: { part: "channels" }, at: ["delivery.channels"] }],
    },
    {
      why: "an empty delivery lacks all four, each a finding",
      given: { delivery: {} },
      params: { part: "services" },
      at: ["delivery.services"],
      also: [
        { params: { part: "channels" }, at: ["delivery.channels"] },
        { params: { part: "frequencyDays" }, at: ["delivery.frequencyDays"] },
        { params: { part: "staffProfile" }, at: ["delivery.staffProfile"] },
      ],
    },
  ],
  undetermined: [
    { why: "nothing is said of the delivery", given: { delivery: undefined }, missing: ["delivery"] },
  ],
});
