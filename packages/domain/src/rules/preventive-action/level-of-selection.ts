import type { AudienceSelection } from "../../taxonomy/audience-selection.js";
import { type PreventionLevel, preventionLevel } from "../../taxonomy/prevention-level.js";

/** The level of prevention that each way of choosing an audience implies (RDE-290-2022 VI.6.1.i). */
export const levelOfSelection: { readonly [S in AudienceSelection]: PreventionLevel } = {
  // "Está dirigida a la población en general".
  general: "primary",
  // "Está dirigida a personas que se encuentran en alto riesgo".
  "at-risk": "secondary",
  // "se atienden las necesidades […] de las víctimas y sobrevivientes".
  affected: "tertiary",
  // "también están dirigidas a los agresores".
  aggressors: "tertiary",
};

/** The official Spanish label of each level: what a cell of the register holds. */
export const levelCell = Object.fromEntries(
  preventionLevel.concepts.map(({ code, label }) => [code, label.es]),
) as { readonly [L in PreventionLevel]: string };
