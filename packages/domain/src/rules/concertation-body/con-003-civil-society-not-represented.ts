import { cite } from "../../norms/citation.js";
import { sector } from "../../taxonomy/index.js";
import { subsumes } from "../../taxonomy/lookup.js";
import { concluded, type Outcome, satisfied, undeterminedBy, violated } from "../outcome.js";
import { bodyRules } from "./rules-over-bodies.js";

const unknown = undeterminedBy("members");

/** No member represents civil society or women's organizations (CARABAYLLO-2022 Recomendaciones). */
export const con003 = bodyRules.record({
  code: "CON-003",
  severity: "warning",
  basis: "preference",
  wording:
    "Valorar y tomar en cuenta la participación de la sociedad civil organizada, en especial las organizaciones de mujeres",
  summary: {
    es: "Ningún integrante representa a la sociedad civil ni a las organizaciones de mujeres.",
    en: "No member represents civil society or women's organizations.",
  },
  remedy: {
    es: "Incorpore a la instancia a la sociedad civil organizada, en especial a las organizaciones de mujeres.",
    en: "Bring organized civil society into the body, women's organizations above all.",
  },
  fields: ["members"],
  citations: cite("CARABAYLLO-2022", "Recomendaciones", "Recomendaciones B.4"),
  interpretation: {
    es: "Se cita un informe de vigilancia ciudadana, que recomienda y no manda; de ahí la advertencia, y que rija en toda fecha. Todo lo que cae bajo la sociedad civil cuenta: organizaciones de mujeres, organizaciones sociales y ONG.",
    en: "A report of citizens' monitoring is cited, which recommends and does not command; hence a warning, and one on every date. All that falls under civil society counts: women's organizations, social organizations and NGOs.",
  },
  check: (body): Outcome<{ readonly members: number }> => {
    const { members } = body;
    if (members === undefined) return unknown(body);
    const sectors = members.map((member) => member.sector);
    if (sectors.some((code) => code !== undefined && subsumes(sector, "civil-society", code))) {
      return satisfied;
    }
    const open = sectors.flatMap((code, index) => (code === undefined ? [`members[${index}].sector`] : []));
    return open.length > 0 ? concluded([], open) : violated({ params: { members: members.length } });
  },
});
