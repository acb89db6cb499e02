import { type Citations, cite } from "../norms/citation.js";
import { preventionOrigins, referralRoutes } from "../records/referral-routes.js";
import { type ReferralEndpoint, referralEndpoint, type referralReason } from "../records/referral-schemes.js";
import { narrow } from "../taxonomy/lookup.js";
import type { ReferralNexus } from "../taxonomy/referral-nexus.js";
import type { CodeOf } from "../taxonomy/scheme.js";

const origins = [...preventionOrigins, "chat-100", "cem", "external-service"] as const;

/** From where a decision refers: preventive work, Chat 100, the CEM and services outside it. */
export const referralOrigin = narrow(referralEndpoint, origins);

/** A code of `referralOrigin`. */
export type ReferralOrigin = (typeof origins)[number];

/** A code of `referralReason`. */
export type ReferralReason = CodeOf<typeof referralReason>;

/** Where what is the matter with a person leads, and what says so. */
export interface ReferralWay {
  /** The link that leads there; null where the person is there already. */
  readonly nexus: ReferralNexus | null;
  /** In the order in which they are turned to. */
  readonly to: readonly [ReferralEndpoint, ...ReferralEndpoint[]];
  readonly citations: Citations;
}

type Destinations = Pick<ReferralWay, "to" | "citations">;

const violenceInPrevention: Destinations = {
  to: ["cem", "linea-100"],
  citations: cite("RDE-290-2022", "VI.6.5.5.a", "VII.4.c"),
};
const betweenInterventions: Destinations = {
  to: ["intervention"],
  citations: cite("RDE-290-2022", "VI.6.5.5.b", "VII.4.b"),
};
const connectedInPrevention: Destinations = {
  to: ["external-service"],
  citations: cite("RDE-290-2022", "VI.6.5.5.d", "VII.4.e"),
};
const sentencedMan: Destinations = {
  to: ["cai"],
  citations: cite("DG-018-2016", "VI.6.2.8", "VI.6.11.1"),
};

/** Where each reason leads from each origin; a reason that no provision sends anywhere from there is absent. */
const destinations: {
  readonly [O in ReferralOrigin]: { readonly [R in ReferralReason]?: Destinations };
} = {
  "preventive-action": {
    violence: violenceInPrevention,
    benefit: betweenInterventions,
    "connected-matter": connectedInPrevention,
    sentenced: sentencedMan,
  },
  intervention: {
    violence: violenceInPrevention,
    benefit: betweenInterventions,
    "connected-matter": connectedInPrevention,
    sentenced: sentencedMan,
  },
  "mens-group": {
    violence: violenceInPrevention,
    "connected-matter": connectedInPrevention,
    sentenced: sentencedMan,
  },
  "chat-100": {
    violence: { to: ["cem"], citations: cite("RDE-290-2022", "VI.6.5.5.c") },
    benefit: { to: ["cem", "intervention"], citations: cite("RDE-290-2022", "VI.6.5.5.c") },
  },
  cem: {
    violence: { to: ["cem"], citations: cite("RDE-290-2022", "VI.6.1.c", "VII.4.c") },
    benefit: { to: ["intervention"], citations: cite("RDE-290-2022", "VII.4.d") },
    "connected-matter": { to: ["external-service"], citations: cite("RDE-290-2022", "VI.6.5.5.d") },
    sentenced: sentencedMan,
  },
  "external-service": {
    violence: { to: ["cem"], citations: cite("RDE-290-2022", "VI.6.5.5.d") },
    benefit: {
      to: ["cem", "intervention"],
      citations: cite("RDE-290-2022", "VI.6.5.5.d", "VII.4.e"),
    },
  },
};

/** Where a reason leads from an origin; undefined where no provision covers it. */
export function wayOf(origin: ReferralOrigin, reason: ReferralReason): ReferralWay | undefined {
  return ways[origin][reason];
}

const ways = Object.fromEntries(
  origins.map((origin) => [
    origin,
    Object.fromEntries(
      Object.entries(destinations[origin]).map(([reason, { to, citations }]) => [
        reason,
        { nexus: nexusOf(origin, to[0]), to, citations },
      ]),
    ),
  ]),
) as { readonly [O in ReferralOrigin]: { readonly [R in ReferralReason]?: ReferralWay } };

function nexusOf(from: ReferralEndpoint, to: ReferralEndpoint): ReferralNexus | null {
  return referralRoutes.find((route) => route.from.includes(from) && route.to.includes(to))?.nexus ?? null;
}
