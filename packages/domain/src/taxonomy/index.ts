import { cite } from "../norms/citation.js";
import { defineScheme } from "./scheme.js";

const t = <const C extends string>(id: string, ...codes: readonly C[]) =>
  defineScheme<C>({
    id,
    title: { es: id, en: id },
    concepts: codes.map((code) => ({
      code,
      label: { es: code, en: code },
      citations: cite("RDE-290-2022", "VI.6.1"),
    })),
  });
export const actionKind = t(
  "action-kind",
  "information",
  "awareness",
  "training",
  "articulation",
  "technical-assistance",
  "dissemination",
  "mobilization",
  "education",
  "entertainment",
  "advocacy",
  "other",
);
export const audienceSelection = t("audience-selection", "general", "at-risk", "affected", "aggressors");
export const centerKind = t("center-kind", "regular", "police-station", "health-center", "other");
export const ecologicalLevel = t("ecological-level", "individual", "relational", "community", "societal");
export const externalMatter = t(
  "external-matter",
  "custody",
  "alimony",
  "visitation",
  "other-connected",
  "violence",
);
export const focusApproach = t(
  "focus-approach",
  "gender",
  "integrality",
  "systems",
  "interculturality",
  "human-rights",
  "intersectionality",
  "generational",
  "territorial",
  "life-cycle",
  "differential",
  "ecological",
  "multicomponent",
);
export const interventionClass = t("intervention-class", "sustained", "other");
export const population = t(
  "population",
  "children",
  "adolescents",
  "young-people",
  "adults",
  "older-adults",
  "women",
  "men",
  "families",
  "community-leaders",
  "educational-community",
  "justice-operators",
  "authorities",
  "police",
  "municipal-security",
  "media",
  "public-figures",
  "companies",
  "institutions",
  "general-public",
  "people-with-disabilities",
  "lgbti",
  "afro-descendant",
  "indigenous",
  "peasant-communities",
  "migrants-refugees",
  "rural",
  "deprived-of-liberty",
  "living-with-hiv",
);
export const preventionLevel = t("prevention-level", "primary", "secondary", "tertiary");
export const preventiveUnit = t(
  "preventive-unit",
  "strategy",
  "product",
  "service",
  "intervention",
  "action",
);
export const staffRole = t(
  "staff-role",
  "promoter",
  "social-specialist",
  "communication-specialist",
  "community-psychologist",
  "other",
);
export const strategy = t("strategy", "community", "educational", "communication", "other");
export const violenceModality = t(
  "violence-modality",
  "intimate-partner",
  "dating",
  "femicide",
  "trafficking-sexual-exploitation",
  "street-sexual-harassment",
  "obstetric",
  "forced-sterilization",
  "sexual-harassment",
  "political-harassment",
  "social-conflict",
  "armed-conflict",
  "ict",
  "sexual-orientation",
  "migrant-women",
  "women-with-hiv",
  "women-deprived-of-liberty",
  "women-with-disabilities",
  "indigenous-women",
  "afro-descendant-women",
  "other",
);
export const violenceType = t("violence-type", "physical", "psychological", "sexual", "economic-patrimonial");
export { type CodeOf, type Concept, type ConceptScheme, type Definitions, defineScheme } from "./scheme.js";
