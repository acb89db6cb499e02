import type { CommunityActivism } from "../../records/community-activism.js";

/** Made-up community activism that satisfies every rule, for tables of cases and examples. */
export const cleanActivism: CommunityActivism = {
  id: "AC-01",
  date: "2023-11-25",
  publicSpace: true,
  strategicGroups: ["police", "teachers", "neighbourhood-boards"],
  basicsClear: true,
  fittedToAudience: true,
  openDialogue: true,
  aimsAtNormChange: true,
  activities: ["street-parade", "video-forum"],
  channels: ["mass-media", "facebook"],
};

/** The day as of which the clean activism's tables are judged, unless a case says otherwise. */
export const cleanActivismAsOf = "2023-12-31";
