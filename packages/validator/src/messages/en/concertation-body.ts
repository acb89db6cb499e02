import type { concertationBodyRules } from "@aurora/domain/rules";
import type { MessagesOf } from "../message.js";

const undone = {
  constituted: "has not been constituted",
  installed: "has not been installed",
  convened: "is not convened",
  conducted: "is not conducted",
} as const;

const instruments = {
  "local-protocol": "approved local protocol",
  "annual-balance": "annual balance",
  "training-plan": "annual training plan",
} as const;

/** What is said of a concertation body, in English. */
export const concertationBodyMessages: MessagesOf<typeof concertationBodyRules> = {
  "CON-001": (params, say) =>
    params.duty === "in-time"
      ? `The body was constituted on ${say.day(params.constitutedOn)}, after the legal term (${say.day(params.legalDeadline)}). It is expected to be constituted within the term; Ley N° 31439 makes the contrary a ground for suspension from office.`
      : `It is written that the body ${undone[params.duty]}. The regional or local government is expected to constitute, install, convene and conduct it within the legal term; Ley N° 31439 makes the contrary a ground for suspension from office.`,
  "CON-002": () =>
    "It is written that the CEM does not take part in the body. It is expected to take part, as its available technical capacity and its area allow.",
  "CON-003": ({ members }, say) =>
    `The body has ${say.count(members, "member", "members")} and none represents civil society or women's organizations. It is expected to bring them in.`,
  "CON-004": ({ meetings, year }, say) =>
    `The head of the local government attended none of the meetings of ${year} (${say.count(meetings, "meeting", "meetings")}). The head is expected to attend and to lead the body.`,
  "CON-005": ({ instrument }) =>
    `It is written that there is no ${instruments[instrument]}. Having an ${instruments[instrument]} is suggested.`,
  "CON-006": ({ since, moved, days, limit }, say) =>
    `${moved === "agreed" ? `An agreement was made on ${say.day(since)} and shows no progress` : `The last progress of an agreement was on ${say.day(since)}`}: that is ${say.count(days, "day", "days")} ago. Some progress within ${say.count(limit, "day", "days")} is expected.`,
  "CON-007": ({ meetings, year }, say) =>
    `The body met in ${year} (${say.count(meetings, "meeting", "meetings")}) and it is written that the CEM gave it no technical assistance. The CEM is expected to give it.`,
  "CON-008": () =>
    "It is written that the programme has not designated its representative to the body. It is expected to designate one.",
  "CON-009": () =>
    "It is written that no local management instrument takes up the objectives against violence. The CEM is expected to advocate that they be given priority.",
  "CON-010": ({ sectors }, say) =>
    sectors.length === 0
      ? "The body does not bring more than one sector together. It is expected to engage diverse sectors and actors."
      : `All members are of one sector, ${say.list(sectors.map((code) => `“${say.code("sector", code)}”`))}. The body is expected to engage diverse sectors and actors.`,
  "CON-011": (params, say) => {
    switch (params.problem) {
      case "not-constituted":
        return `It is written that the body is not constituted and, at once, that it was constituted on ${say.day(params.constitutedOn)}. The two are expected to agree.`;
      case "constituted-later":
        return `It is written that the body is constituted on ${say.day(params.day)}, yet its day of constitution is later: ${say.day(params.constitutedOn)}. A day no later is expected.`;
      case "progress-first":
        return `An agreement is of ${say.day(params.agreedOn)} and its last progress is earlier: ${say.day(params.lastProgressOn)}. Progress on the day of the agreement or later is expected.`;
    }
  },
  "CON-012": ({ ubigeo }) =>
    `The ubigeo ${ubigeo} is not that of a place of the body's level. The INEI code of a district is expected; for a provincial body that of the province serves too, and for a regional one that of the department.`,
};
