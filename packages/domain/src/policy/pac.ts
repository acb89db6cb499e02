import { cite } from "../norms/citation.js";
import type { PolicyElement } from "./policy-element.js";
import type { PolicyEntity } from "./policy-entity.js";

/** The joint action plan as it stood in 2019. The report names its lines and none of its objectives. */
export const jointActionPlan: PolicyElement = {
  code: "pac",
  foundedBy: ["ds-008-2018-mimp"],
  counts: [
    {
      of: "lines",
      figures: ["pnig-2019.pac-line-count.2019", "pnig-2019.pac-line-count.2019.restated"],
      named: ["pac-line-01", "pac-line-02", "pac-line-03", "pac-line-04"],
    },
    { of: "objectives", figures: ["pnig-2019.pac-objective-count.2019"] },
    { of: "actions", figures: ["pnig-2019.pac-action-count.2019"] },
    { of: "targets", figures: ["pnig-2019.pac-target-count.2019"] },
  ],
  citations: cite("PNIG-2019", "OP01 PAC"),
};

/** The entities in charge of the plan's targets, in the order of the report, which does not count them. */
export const jointActionPlanEntities: readonly PolicyEntity[] = [
  "mimp",
  "mininter",
  "minjusdh",
  "minedu",
  "mef",
  "mincul",
  "minsa",
  "mp-fn",
  "pj",
  "dp",
  "inei",
];
