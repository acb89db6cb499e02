import { actionKindDefinitions } from "./action-kind.js";
import { activismActivityDefinitions } from "./activism-activity.js";
import { activismChannelDefinitions } from "./activism-channel.js";
import { audienceSelectionDefinitions } from "./audience-selection.js";
import { centerKindDefinitions } from "./center-kind.js";
import { ecologicalLevelDefinitions } from "./ecological-level.js";
import { exclusionGroundDefinitions } from "./exclusion-ground.js";
import { externalMatterDefinitions } from "./external-matter.js";
import { focusApproachDefinitions } from "./focus-approach.js";
import { guidelineDefinitions } from "./guideline.js";
import { interventionClassDefinitions } from "./intervention-class.js";
import { learningDomainDefinitions } from "./learning-domain.js";
import { mensPrincipleDefinitions } from "./mens-principle.js";
import { mensThemeDefinitions } from "./mens-theme.js";
import { multicomponentFactorDefinitions } from "./multicomponent-factor.js";
import { participantFactorDefinitions } from "./participant-factor.js";
import { planningInstrumentDefinitions } from "./planning-instrument.js";
import { populationDefinitions } from "./population.js";
import { preventionLevelDefinitions } from "./prevention-level.js";
import { preventionTraitDefinitions } from "./prevention-trait.js";
import { preventiveUnitDefinitions } from "./preventive-unit.js";
import { prohibitedSessionConductDefinitions } from "./prohibited-session-conduct.js";
import { qualityComponentDefinitions } from "./quality-component.js";
import { referralNexusDefinitions } from "./referral-nexus.js";
import type { Definitions } from "./scheme.js";
import { sectorDefinitions } from "./sector.js";
import { staffRoleDefinitions } from "./staff-role.js";
import { strategicGroupDefinitions } from "./strategic-group.js";
import { strategyDefinitions } from "./strategy.js";
import { violenceModalityDefinitions } from "./violence-modality.js";
import { violenceSubjectDefinitions } from "./violence-subject.js";
import { violenceTypeDefinitions } from "./violence-type.js";

/** What each concept means, in our own words, by the id of its scheme and then by its code. */
export const definitions = {
  "prevention-level": preventionLevelDefinitions,
  "violence-subject": violenceSubjectDefinitions,
  "violence-type": violenceTypeDefinitions,
  "violence-modality": violenceModalityDefinitions,
  "focus-approach": focusApproachDefinitions,
  "ecological-level": ecologicalLevelDefinitions,
  "multicomponent-factor": multicomponentFactorDefinitions,
  "preventive-unit": preventiveUnitDefinitions,
  "intervention-class": interventionClassDefinitions,
  strategy: strategyDefinitions,
  "action-kind": actionKindDefinitions,
  "prevention-trait": preventionTraitDefinitions,
  "center-kind": centerKindDefinitions,
  "audience-selection": audienceSelectionDefinitions,
  population: populationDefinitions,
  "staff-role": staffRoleDefinitions,
  "external-matter": externalMatterDefinitions,
  "referral-nexus": referralNexusDefinitions,
  guideline: guidelineDefinitions,
  "quality-component": qualityComponentDefinitions,
  "planning-instrument": planningInstrumentDefinitions,
  "mens-principle": mensPrincipleDefinitions,
  "mens-theme": mensThemeDefinitions,
  "learning-domain": learningDomainDefinitions,
  "exclusion-ground": exclusionGroundDefinitions,
  "participant-factor": participantFactorDefinitions,
  "prohibited-session-conduct": prohibitedSessionConductDefinitions,
  "strategic-group": strategicGroupDefinitions,
  "activism-activity": activismActivityDefinitions,
  "activism-channel": activismChannelDefinitions,
  sector: sectorDefinitions,
} as const satisfies { readonly [schemeId: string]: Definitions };

/** The definitions of the scheme with this id, by code; undefined where no scheme of the norms has it. */
export function definitionsOf<const Id extends string>(
  schemeId: Id,
): Id extends keyof typeof definitions ? (typeof definitions)[Id] : Definitions | undefined;
export function definitionsOf(schemeId: string): Definitions | undefined {
  return Object.hasOwn(definitions, schemeId) ? definitions[schemeId as keyof typeof definitions] : undefined;
}
