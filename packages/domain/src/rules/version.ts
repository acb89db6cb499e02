/** The version of the rules, which every report names; a test holds it to the package's own. */
export const RULESET_VERSION = "0.1.0";
