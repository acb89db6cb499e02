import type { Sector } from "../taxonomy/sector.js";

type Sectors = readonly [Sector, ...Sector[]];

/** The sectors whose staff the report interviewed, so that what it says of officials at large it says of these. */
export const interviewedSectors = [
  "local-government",
  "health",
  "education",
  "police",
  "women-ministry",
] as const satisfies Sectors;

/** The interviewed sectors without the ministry and its centres, with which the report contrasts the rest. */
export const sectorsBesideTheMinistry = [
  "local-government",
  "health",
  "education",
  "police",
] as const satisfies Sectors;

/** The public sectors with a service in the district: those interviewed, and justice with its legal aid centre. */
export const publicSectors = [
  "local-government",
  "health",
  "education",
  "police",
  "women-ministry",
  "justice",
] as const satisfies Sectors;
