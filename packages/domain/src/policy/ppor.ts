import { type Citations, cite } from "../norms/citation.js";
import type { PreventionLevel } from "../taxonomy/prevention-level.js";
import type { ViolenceModality } from "../taxonomy/violence-modality.js";
import type { ViolenceType } from "../taxonomy/violence-type.js";
import type { PolicyElement } from "./policy-element.js";
import type { Policy } from "./policy-scheme.js";

/** The results-oriented budget programme. The report counts its results and products and names none. */
export const budgetProgramme: PolicyElement = {
  code: "ppor-vcm",
  foundedBy: ["rs-024-2019-ef"],
  counts: [
    {
      of: "models",
      figures: ["pnig-2019.ppor-model-count.2019"],
      named: [
        "ppor-model-partner-violence",
        "ppor-model-sexual-violence-outside-couple",
        "ppor-model-intimate-femicide",
        "ppor-model-sexual-harassment",
      ],
    },
    {
      of: "interventions",
      figures: ["pnig-2019.ppor-intervention-count.2019", "pnig-2019.ppor-intervention-count.2019.restated"],
    },
    {
      of: "blocks",
      figures: ["pnig-2019.ppor-block-count.2019"],
      named: ["ppor-block-couple", "ppor-block-outside-couple"],
    },
    { of: "prevention-types", figures: ["pnig-2019.ppor-prevention-type-count.2019"] },
    { of: "results", figures: ["pnig-2019.ppor-result-count.2019"] },
    { of: "products", figures: ["pnig-2019.ppor-product-count.2019"] },
  ],
  citations: cite("PNIG-2019", "OP01 PPoR", "OP01 PPoR modelos", "OP01 PPoR resultados"),
};

/** The group that drew up the programme's technical content. */
export const budgetProgrammeWorkingGroup: PolicyElement = {
  code: "ppor-working-group",
  foundedBy: ["rm-162-2019-ef-10"],
  counts: [],
  citations: cite("PNIG-2019", "OP01 PPoR"),
};

/** The meetings by which the programme was designed and the money that it got, by their published figures. */
export const budgetProgrammeInputs = {
  meetings: "pnig-2019.ppor-meeting-count.2019",
  budget2020: "pnig-2019.ppor-budget.2020",
} as const;

/** A condition of violence for which the programme has a model of its own. */
export interface ConditionModel {
  readonly code: Policy;
  readonly types: readonly ViolenceType[];
  readonly modalities: readonly ViolenceModality[];
  readonly citations: Citations;
}

/** The four models, in the order of the report, by the types and modalities of violence that they name. */
export const conditionModels: readonly ConditionModel[] = [
  {
    code: "ppor-model-partner-violence",
    types: ["physical", "sexual", "psychological"],
    modalities: ["intimate-partner"],
    citations: cite("PNIG-2019", "OP01 PPoR modelos"),
  },
  {
    code: "ppor-model-sexual-violence-outside-couple",
    types: ["sexual"],
    modalities: [],
    citations: cite("PNIG-2019", "OP01 PPoR modelos"),
  },
  {
    code: "ppor-model-intimate-femicide",
    types: [],
    modalities: ["femicide"],
    citations: cite("PNIG-2019", "OP01 PPoR modelos"),
  },
  {
    code: "ppor-model-sexual-harassment",
    types: [],
    modalities: [],
    citations: cite("PNIG-2019", "OP01 PPoR modelos"),
  },
];

/** The levels of prevention by which the interventions are typed. */
export const budgetProgrammePreventionTypes: readonly PreventionLevel[] = [
  "primary",
  "secondary",
  "tertiary",
];
