import { mensProgrammeTeam } from "../../records/mens-programme-team.js";
import type { CleanSample } from "../cases.js";
import { cleanTeam, cleanTeamAsOf } from "./clean-team.js";

export default {
  entity: mensProgrammeTeam,
  clean: { ...cleanTeam },
  asOf: cleanTeamAsOf,
} satisfies CleanSample;
