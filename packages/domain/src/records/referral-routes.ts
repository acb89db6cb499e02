import type { ReferralNexus } from "../taxonomy/index.js";
import type { ReferralEndpoint } from "./referral-schemes.js";

/** A way along which one of the links refers people. */
export interface ReferralRoute {
  readonly nexus: ReferralNexus;
  readonly from: readonly ReferralEndpoint[];
  readonly to: readonly ReferralEndpoint[];
}

/** Where preventive work meets people: the origins of what it detects. */
export const preventionOrigins = [
  "preventive-action",
  "intervention",
  "mens-group",
] as const satisfies readonly ReferralEndpoint[];

/**
 * Which link leads from where to where (RDE-290-2022 VI.6.5.5.a–d, VII.4.b–e; to the CAI,
 * DG-018-2016 VI.6.2.8). One link may have several routes.
 */
export const referralRoutes: readonly ReferralRoute[] = [
  { nexus: "prevention-to-cem", from: preventionOrigins, to: ["cem", "linea-100"] },
  { nexus: "between-interventions", from: ["preventive-action", "intervention"], to: ["intervention"] },
  { nexus: "cem-to-intervention", from: ["cem"], to: ["intervention"] },
  { nexus: "chat100-to-cem", from: ["chat-100"], to: ["cem", "intervention"] },
  { nexus: "external", from: [...preventionOrigins, "cem"], to: ["external-service", "cai"] },
  { nexus: "external", from: ["external-service"], to: ["cem", "intervention"] },
];
