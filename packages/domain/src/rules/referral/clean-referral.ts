import type { Referral } from "../../records/referral.js";

/** A made-up referral that satisfies every rule: a case of violence that an action detected, sent to the CEM the next day. */
export const cleanReferral: Referral = {
  id: "D-0001",
  nexus: "prevention-to-cem",
  from: "preventive-action",
  to: "cem",
  reason: "violence",
  matter: "violence",
  ageGroup: "adults",
  detectedOn: "2023-03-15",
  referredOn: "2023-03-16",
  dataDelivered: true,
  informedLinea100: true,
};
