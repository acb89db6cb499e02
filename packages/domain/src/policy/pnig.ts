import { type Citations, cite } from "../norms/citation.js";
import type { PolicyElement } from "./policy-element.js";
import type { Policy } from "./policy-scheme.js";

/** The equality policy: its objectives, guidelines and services, of which the report names a few. */
export const equalityPolicy: PolicyElement = {
  code: "pnig",
  foundedBy: ["ds-008-2019-mimp"],
  counts: [
    {
      of: "objectives",
      figures: ["pnig-2019.pnig-objective-count.2019"],
      named: ["pnig-op01", "pnig-op05", "pnig-op06"],
    },
    {
      of: "guidelines",
      figures: ["pnig-2019.pnig-guideline-count.2019"],
      named: ["pnig-guideline-6-2", "pnig-guideline-6-3"],
    },
    {
      of: "services",
      figures: ["pnig-2019.pnig-service-count.2019", "pnig-2019.pnig-service-count.2019.restated"],
      named: ["pnig-social-relations-statistics"],
    },
  ],
  citations: cite("PNIG-2019", "Introducción", "Perspectivas protocolos"),
};

/** The plan that puts the policy into practice. */
export const equalityPlan: PolicyElement = {
  code: "pemig",
  foundedBy: ["ds-002-2020-mimp"],
  counts: [],
  citations: cite("PNIG-2019", "Introducción", "Perspectivas"),
};

/** A priority objective of the policy. */
export interface PriorityObjective {
  readonly code: Policy;
  /** Its number in the policy. */
  readonly number: number;
  /** Its number in the report's own list; absent where the report does not name the objective. */
  readonly reportNumber?: number;
  readonly citations: Citations;
}

/** The six priority objectives. The report lists three of them and numbers those anew, 1 to 3. */
export const priorityObjectives: readonly PriorityObjective[] = [
  {
    code: "pnig-op01",
    number: 1,
    reportNumber: 1,
    citations: cite("PNIG-2019", "Objetivos prioritarios", "OP01"),
  },
  { code: "pnig-op02", number: 2, citations: cite("PNIG-2019", "Introducción") },
  { code: "pnig-op03", number: 3, citations: cite("PNIG-2019", "Introducción") },
  { code: "pnig-op04", number: 4, citations: cite("PNIG-2019", "Introducción") },
  {
    code: "pnig-op05",
    number: 5,
    reportNumber: 2,
    citations: cite("PNIG-2019", "Objetivos prioritarios", "OP05"),
  },
  {
    code: "pnig-op06",
    number: 6,
    reportNumber: 3,
    citations: cite("PNIG-2019", "Objetivos prioritarios", "OP06"),
  },
];
