import { actionKind } from "./action-kind.js";
import { activismActivity } from "./activism-activity.js";
import { activismChannel } from "./activism-channel.js";
import { audienceSelection } from "./audience-selection.js";
import { centerKind } from "./center-kind.js";
import { ecologicalLevel } from "./ecological-level.js";
import { exclusionGround } from "./exclusion-ground.js";
import { externalMatter } from "./external-matter.js";
import { focusApproach } from "./focus-approach.js";
import { guideline } from "./guideline.js";
import { interventionClass } from "./intervention-class.js";
import { learningDomain } from "./learning-domain.js";
import { mensPrinciple } from "./mens-principle.js";
import { mensTheme } from "./mens-theme.js";
import { multicomponentFactor } from "./multicomponent-factor.js";
import { participantFactor } from "./participant-factor.js";
import { planningInstrument } from "./planning-instrument.js";
import { population } from "./population.js";
import { preventionLevel } from "./prevention-level.js";
import { preventionTrait } from "./prevention-trait.js";
import { preventiveUnit } from "./preventive-unit.js";
import { prohibitedSessionConduct } from "./prohibited-session-conduct.js";
import { qualityComponent } from "./quality-component.js";
import { referralNexus } from "./referral-nexus.js";
import type { ConceptScheme } from "./scheme.js";
import { sector } from "./sector.js";
import { staffRole } from "./staff-role.js";
import { strategicGroup } from "./strategic-group.js";
import { strategy } from "./strategy.js";
import { violenceModality } from "./violence-modality.js";
import { violenceSubject } from "./violence-subject.js";
import { violenceType } from "./violence-type.js";

/** Every scheme of the norms, for catalogues; who needs one scheme imports that one. */
export const schemes: readonly ConceptScheme[] = [
  preventionLevel,
  violenceSubject,
  violenceType,
  violenceModality,
  focusApproach,
  ecologicalLevel,
  multicomponentFactor,
  preventiveUnit,
  interventionClass,
  strategy,
  actionKind,
  preventionTrait,
  centerKind,
  audienceSelection,
  population,
  staffRole,
  externalMatter,
  referralNexus,
  guideline,
  qualityComponent,
  planningInstrument,
  mensPrinciple,
  mensTheme,
  learningDomain,
  exclusionGround,
  participantFactor,
  prohibitedSessionConduct,
  strategicGroup,
  activismActivity,
  activismChannel,
  sector,
];
