/** The version of the validator, which every report names; a test holds it to the package's own. */
export const TOOL_VERSION = "0.1.0";
