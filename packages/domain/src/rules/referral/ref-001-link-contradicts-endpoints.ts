import { cite } from "../../norms/citation.js";
import { type ReferralRoute, referralRoutes } from "../../records/referral-routes.js";
import type { ReferralEndpoint } from "../../records/referral-schemes.js";
import { labelOf, type ReferralNexus, referralNexus } from "../../taxonomy/index.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { referralRulesOver } from "./rules-over-referrals.js";

type Params = {
  readonly nexus: ReferralNexus;
  /** Empty where unknown. */
  readonly from: ReferralEndpoint | "";
  readonly to: ReferralEndpoint | "";
  /** The links that lead from the origin to the destination. */
  readonly fitting: readonly ReferralNexus[];
};

const unknown = undeterminedBy("nexus", "from", "to");

/** The link is not one that leads from this origin to this destination (RDE-290-2022 VI.6.5.5, VII.4.d). */
export const ref001 = referralRulesOver.record({
  code: "REF-001",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "El nexo declarado no lleva de este origen a este destino.",
    en: "The stated link does not lead from this origin to this destination.",
  },
  remedy: {
    es: "Corrija el nexo, o el origen o el destino, según lo que ocurrió.",
    en: "Mend the link, or the origin or the destination, by what took place.",
  },
  fields: ["nexus", "from", "to"],
  citations: cite("RDE-290-2022", "VI.6.5.5", "VII.4.d"),
  check: (record) => {
    const { nexus, from, to } = record;
    const leads = (route: ReferralRoute) =>
      (from === undefined || route.from.includes(from)) && (to === undefined || route.to.includes(to));
    if (nexus === undefined || (from === undefined && to === undefined)) return unknown(record);
    const routes = referralRoutes.filter(leads);
    if (routes.some((route) => route.nexus === nexus)) {
      return from === undefined || to === undefined ? unknown(record) : satisfied;
    }
    const fitting = [...new Set(routes.map((route) => route.nexus))];
    const [only, ...others] = fitting;
    return violated<Params>({
      params: { nexus, from: from ?? "", to: to ?? "", fitting },
      ...(only !== undefined && others.length === 0 ? { expected: labelOf(referralNexus, only, "es") } : {}),
    });
  },
});
