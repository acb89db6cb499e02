import type { ReferralEndpoint } from "../records/referral-schemes.js";
import type { ExternalMatter } from "../taxonomy/external-matter.js";
import type { ReferralNexus } from "../taxonomy/referral-nexus.js";
import { type ReferralOrigin, type ReferralReason, type ReferralWay, wayOf } from "./referral-ways.js";

/** What is known of somebody whom preventive work or a service refers. */
export interface ReferralCase {
  readonly origin: ReferralOrigin;
  readonly situation: ReferralReason;
  readonly matter: ExternalMatter | undefined;
  readonly ageGroup: "children" | "adolescents" | "young-people" | "adults" | "older-adults" | undefined;
  readonly imminentRisk: boolean | undefined;
}

/** One reason for which the person is referred, and where it leads; no way where no provision covers it. */
export interface ReferralPart {
  readonly reason: ReferralReason;
  readonly way: ReferralWay | undefined;
}

/** Everything that a case asks for, in the order in which it is done. */
export interface RoutedCase {
  readonly parts: readonly ReferralPart[];
  readonly nexus: ReferralNexus | null;
  readonly destinations: readonly ReferralEndpoint[];
}

/** Services that help at once: the line that answers day and night, and the teams that it sends. */
const urgentServices = ["linea-100", "sau"] as const satisfies readonly ReferralEndpoint[];

/** The matters that are tied to violence but not violence itself. */
export function isConnected(matter: ExternalMatter | undefined): boolean {
  return matter !== undefined && matter !== "violence";
}

/**
 * Whether the person referred may be suffering violence, whatever the case is brought for. A sentenced
 * man is referred for the violence that he did; those at risk from him are not the ones referred.
 */
export function isViolenceAtHand({ situation, matter, imminentRisk }: ReferralCase): boolean {
  if (situation === "sentenced") return false;
  return situation === "violence" || matter === "violence" || imminentRisk === true;
}

/** Whether he is too young for the CAI, which works with grown men. */
export function isMinorSentenced({ situation, ageGroup }: ReferralCase): boolean {
  return situation === "sentenced" && (ageGroup === "children" || ageGroup === "adolescents");
}

/** Where a case leads: violence first, then what the person comes for, then a matter connected to it. */
export function routeOf(facts: ReferralCase): RoutedCase {
  const { origin, situation, matter } = facts;
  const isViolent = isViolenceAtHand(facts);
  const reasons = new Set<ReferralReason>(isViolent ? ["violence"] : []);
  // Violence that is brought as a connected matter is nothing but violence.
  if (situation !== "connected-matter" || matter !== "violence") reasons.add(situation);
  if (isConnected(matter)) reasons.add("connected-matter");
  const parts = [...reasons].map((reason) => ({
    reason,
    way: reason === "sentenced" && isMinorSentenced(facts) ? undefined : wayOf(origin, reason),
  }));
  const destinations = new Set<ReferralEndpoint>();
  for (const { reason, way } of parts) {
    for (const to of way?.to ?? []) destinations.add(to);
    if (reason === "violence" && facts.imminentRisk) {
      for (const to of urgentServices) destinations.add(to);
    }
  }
  return {
    parts,
    nexus: parts.find(({ way }) => way !== undefined)?.way?.nexus ?? null,
    destinations: [...destinations],
  };
}
