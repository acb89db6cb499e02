import { mensGroup } from "../../records/mens-group.js";
import { mensTheme } from "../../taxonomy/index.js";
import { recordCases } from "../cases.js";
import { grp010 } from "./grp-010-themes-not-covered.js";

const all = mensTheme.concepts.map(({ code }) => code);
const without = (...codes: readonly string[]) => all.filter((code) => !codes.includes(code));

export default recordCases(mensGroup, {
  rule: grp010,
  satisfied: [
    { why: "one session holds all thirteen", given: { sessions: [{ themes: all }] } },
    {
      why: "two sessions share them",
      given: { sessions: [{ themes: all.slice(0, 6) }, { themes: all.slice(6) }] },
    },
    {
      why: "all are covered: another session's themes need not be known",
      given: { sessions: [{ themes: all }, { date: "2023-05-09" }] },
    },
  ],
  violated: [
    {
      why: "one theme is missing",
      given: { sessions: [{ themes: without("sexuality-eroticism-homophobia") }] },
      params: { themes: ["sexuality-eroticism-homophobia"] },
      at: ["sessions"],
    },
    {
      why: "all missing ones in one finding, in the directive's order",
      given: { sessions: [{ themes: without("community-activism", "power-and-violence") }, { themes: [] }] },
      params: { themes: ["power-and-violence", "community-activism"] },
      at: ["sessions"],
    },
    { why: "no session is planned", given: { sessions: [] }, params: { themes: all }, at: ["sessions"] },
  ],
  undetermined: [
    { why: "sessions unknown", given: { sessions: undefined }, missing: ["sessions"] },
    {
      why: "a session whose themes are unknown may hold the missing one",
      given: { sessions: [{ themes: without("health-and-body") }, { id: "S-02" }] },
      missing: ["sessions[1].themes"],
    },
  ],
});
