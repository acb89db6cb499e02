// Arrows run one way: apps → validator → domain; in the domain: terminology, decisions → rules → records →
// taxonomy, norms, territory, calendar and the published facts (services, policy, monitoring, statistics).
const within = (path) => `^packages/domain/src/${path}/`;

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "domain-stands-alone",
      comment: "The domain imports effect and zod, nothing else.",
      severity: "error",
      from: { path: "^packages/domain/src/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^packages/domain/src/|/node_modules/(effect|zod)/" },
    },
    {
      name: "validator-knows-only-the-domain",
      severity: "error",
      from: { path: "^packages/validator/src/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(apps|tools)/" },
    },
    {
      name: "validator-runs-anywhere",
      comment:
        "No Node API in the validator, but where a second thread is Node's own: it runs in browsers and workers too.",
      severity: "error",
      from: { path: "^packages/validator/src/", pathNot: "\\.test(-support)?\\.ts$|/src/threads/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "threads-stand-apart",
      severity: "error",
      from: { path: "^packages/validator/src/", pathNot: "^packages/validator/src/threads/|[.]test[.]ts$" },
      to: { path: "^packages/validator/src/threads/" },
    },
    {
      name: "facts-know-no-records",
      severity: "error",
      from: { path: within("(norms|taxonomy|territory|calendar|services|policy|monitoring|statistics)") },
      to: { path: within("(records|rules|decisions)") },
    },
    {
      name: "records-know-no-rules",
      severity: "error",
      from: { path: within("records") },
      to: { path: within("(rules|decisions)") },
    },
    {
      name: "rules-know-no-decisions",
      severity: "error",
      from: { path: within("rules") },
      to: { path: within("(decisions|terminology)") },
    },
    {
      name: "taxonomy-without-territory",
      comment: "Who needs the taxonomy does not pay for the districts.",
      severity: "error",
      from: { path: within("taxonomy"), pathNot: "\\.test\\.ts$" },
      to: { path: within("(territory|services|policy|monitoring|statistics)"), reachable: true },
    },
    {
      name: "api-stands-beside-the-command",
      severity: "error",
      from: { path: "^apps/api/src/" },
      to: { path: "^apps/cli/" },
    },
    {
      name: "client-stands-alone",
      comment:
        "What the client knows of the service is its document, as types; it runs wherever there is fetch.",
      severity: "error",
      from: { path: "^packages/client/src/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^packages/client/src/" },
    },
    {
      name: "nothing-imports-tools",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^tools/" },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      // The module that the test of the runtimes makes while it is bundled.
      to: { couldNotResolve: true, pathNot: "^aurora:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@aurora/source", "import", "node", "default", "types"],
    },
  },
};
