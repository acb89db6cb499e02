/** The version of the rules, which every report names; a test holds it to the package's own. */
export const RULESET_VERSION = "0.1.0";

/** The day on which this version was made, ISO 8601; it changes with the version. */
export const RULESET_DATE = "2026-11-21";
