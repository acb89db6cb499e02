import { actionKind } from "./action-kind.js";
import { audienceSelection } from "./audience-selection.js";
import { centerKind } from "./center-kind.js";
import { ecologicalLevel } from "./ecological-level.js";
import { externalMatter } from "./external-matter.js";
import { focusApproach } from "./focus-approach.js";
import { guideline } from "./guideline.js";
import { interventionClass } from "./intervention-class.js";
import { population } from "./population.js";
import { preventionLevel } from "./prevention-level.js";
import { preventiveUnit } from "./preventive-unit.js";
import { qualityComponent } from "./quality-component.js";
import type { ConceptScheme } from "./scheme.js";
import { staffRole } from "./staff-role.js";
import { strategy } from "./strategy.js";
import { violenceModality } from "./violence-modality.js";
import { violenceType } from "./violence-type.js";

/** Every scheme of the norms, for catalogues; who needs one scheme imports that one. */
export const schemes: readonly ConceptScheme[] = [
  preventionLevel,
  violenceType,
  violenceModality,
  focusApproach,
  ecologicalLevel,
  preventiveUnit,
  interventionClass,
  strategy,
  actionKind,
  audienceSelection,
  population,
  staffRole,
  externalMatter,
  centerKind,
  guideline,
  qualityComponent,
];
