import type { MensProgrammeTeam } from "../../records/mens-programme-team.js";

/** A made-up team that satisfies every rule, for tables of cases and examples. */
export const cleanTeam: MensProgrammeTeam = {
  id: "E-01",
  publishedOn: "2016-07-27",
  designatedOn: "2016-08-15",
  members: [
    { id: "F-01", trained: true },
    { id: "F-02", trained: true },
  ],
  inManagementDocuments: true,
};

/** The day as of which the clean team's tables are judged, unless a case says otherwise. */
export const cleanTeamAsOf = "2016-12-31";
