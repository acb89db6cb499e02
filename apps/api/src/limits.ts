/** What one service takes in, so that no request can take it all. */
export interface ServiceLimits {
  /** The largest body, in bytes as they arrive. */
  readonly maxBodyBytes: number;
  /** The largest body once unpacked, in bytes; what is packed may not come to more. */
  readonly maxUnpackedBytes: number;
  /** How long one validation may go on, in milliseconds, from its request to its last byte. */
  readonly maxRunMs: number;
  /** How long a body may bring nothing before it counts as broken off, in milliseconds. */
  readonly maxIdleMs: number;
  /** How many validations run at once; a further one is told to come again. */
  readonly maxRuns: number;
  /** How many of them one client may have. */
  readonly maxRunsPerClient: number;
  /** The most findings that a report in one piece may list. */
  readonly maxFindings: number;
}

const MEGABYTE = 1024 * 1024;

/** A register of years with room to spare, on a machine of two cores. */
export const DEFAULT_LIMITS: ServiceLimits = {
  maxBodyBytes: 2048 * MEGABYTE,
  maxUnpackedBytes: 4096 * MEGABYTE,
  maxRunMs: 15 * 60_000,
  maxIdleMs: 30_000,
  maxRuns: 32,
  maxRunsPerClient: 8,
  maxFindings: 100_000,
};
