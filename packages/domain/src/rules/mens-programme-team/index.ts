import { tea001 } from "./tea-001-not-designated-in-time.js";
import { tea002 } from "./tea-002-not-trained-or-not-in-documents.js";
import { tea003 } from "./tea-003-fewer-than-two-members.js";

/** The rules over the team that a programme designates for the work with men. */
export const mensProgrammeTeamRules = [tea001, tea002, tea003] as const;
