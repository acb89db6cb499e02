import { actionKindDefinitions } from "./action-kind.js";
import { audienceSelectionDefinitions } from "./audience-selection.js";
import { centerKindDefinitions } from "./center-kind.js";
import { ecologicalLevelDefinitions } from "./ecological-level.js";
import { externalMatterDefinitions } from "./external-matter.js";
import { focusApproachDefinitions } from "./focus-approach.js";
import { guidelineDefinitions } from "./guideline.js";
import { interventionClassDefinitions } from "./intervention-class.js";
import { populationDefinitions } from "./population.js";
import { preventionLevelDefinitions } from "./prevention-level.js";
import { preventiveUnitDefinitions } from "./preventive-unit.js";
import { qualityComponentDefinitions } from "./quality-component.js";
import type { Definitions } from "./scheme.js";
import { staffRoleDefinitions } from "./staff-role.js";
import { strategyDefinitions } from "./strategy.js";
import { violenceModalityDefinitions } from "./violence-modality.js";
import { violenceTypeDefinitions } from "./violence-type.js";

/** What each concept means, in our own words, by the id of its scheme and then by its code. */
export const definitions = {
  "prevention-level": preventionLevelDefinitions,
  "violence-type": violenceTypeDefinitions,
  "violence-modality": violenceModalityDefinitions,
  "focus-approach": focusApproachDefinitions,
  "ecological-level": ecologicalLevelDefinitions,
  "preventive-unit": preventiveUnitDefinitions,
  "intervention-class": interventionClassDefinitions,
  strategy: strategyDefinitions,
  "action-kind": actionKindDefinitions,
  "audience-selection": audienceSelectionDefinitions,
  population: populationDefinitions,
  "staff-role": staffRoleDefinitions,
  "external-matter": externalMatterDefinitions,
  "center-kind": centerKindDefinitions,
  guideline: guidelineDefinitions,
  "quality-component": qualityComponentDefinitions,
} as const satisfies { readonly [schemeId: string]: Definitions };

/** The definitions of the scheme with this id, by code; undefined where no scheme of the norms has it. */
export function definitionsOf<const Id extends string>(
  schemeId: Id,
): Id extends keyof typeof definitions ? (typeof definitions)[Id] : Definitions | undefined;
export function definitionsOf(schemeId: string): Definitions | undefined {
  return Object.hasOwn(definitions, schemeId) ? definitions[schemeId as keyof typeof definitions] : undefined;
}
