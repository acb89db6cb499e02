import type { mensProgrammeTeamRules } from "@aurora/domain/rules";
import type { MessagesOf } from "../message.js";

/** What is said of a programme's team for the work with men, in English. */
export const mensProgrammeTeamMessages: MessagesOf<typeof mensProgrammeTeamRules> = {
  "TEA-001": (params, say) =>
    params.done === "late"
      ? `The resolution was published on ${say.day(params.publishedOn)} and the team was designated on ${say.day(params.designatedOn)}. Designation by ${say.day(params.deadline)}, the thirtieth working day after publication, is expected.`
      : `The resolution was published on ${say.day(params.publishedOn)} and it is written that nobody has been designated yet. Designation by ${say.day(params.deadline)}, the thirtieth working day after publication, is expected.`,
  "TEA-002": (params, say) =>
    params.lacks === "training"
      ? `It is written that person ${say.number(params.member)} in the list of members has not been trained. Each member is expected to have had the experiential, theoretical and methodological training.`
      : "It is written that the body's management documents do not hold what is asked of the team. They are expected to take it in.",
  "TEA-003": ({ members, fewest }, say) =>
    `The team has ${say.count(members, "member", "members")}. At least ${say.number(fewest)} professionals are expected.`,
};
