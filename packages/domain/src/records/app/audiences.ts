import { cite } from "../../norms/citation.js";
import { type CodeOf, defineScheme } from "../../taxonomy/scheme.js";

const held = {
  fromYear: 2017,
  untilYear: 2020,
  citations: cite("APP-REGISTER", "audience columns"),
} as const;

/**
 * The 29 audiences that the programme's register counts, by the names of its columns without `_m` and
 * `_v`. Labels are the register's; where ours mend or complete one, its own words are the synonym.
 */
export const appAudience = defineScheme({
  id: "app-audience",
  title: { es: "Público del registro de APP", en: "Audience of the APP register" },
  concepts: [
    { code: "oj", label: { es: "Operadores/as de justicia", en: "Justice operators" }, ...held },
    { code: "op", label: { es: "Operadores/as policiales", en: "Police operators" }, ...held },
    { code: "os", label: { es: "Operadores/as de salud", en: "Health operators" }, ...held },
    {
      code: "aufr",
      label: { es: "Autoridades/funcionarado regional", en: "Regional authorities and officials" },
      ...held,
    },
    {
      code: "aufl",
      label: { es: "Autoridades/funcionarado local", en: "Local authorities and officials" },
      ...held,
    },
    {
      code: "auc",
      label: { es: "Autoridades comunales y políticas", en: "Community and political authorities" },
      ...held,
    },
    { code: "ed", label: { es: "Docentes", en: "Teachers" }, ...held },
    { code: "es", label: { es: "Escolares", en: "School pupils" }, ...held },
    {
      code: "esu",
      label: { es: "Estudiante de educación superior", en: "Students of higher education" },
      ...held,
    },
    {
      code: "pa",
      label: { es: "Padres/Madres de familia, cuidadores/as", en: "Parents and caregivers" },
      ...held,
    },
    { code: "lico", label: { es: "Líderes/Lideresas comunales", en: "Community leaders" }, ...held },
    { code: "fa", label: { es: "Facilitadores/as en acción", en: "Facilitators in action" }, ...held },
    {
      code: "pro",
      label: { es: "Promotores/as educadores/as", en: "Educator promoters" },
      synonyms: ["Promotores/as educadores"],
      ...held,
    },
    {
      code: "col",
      label: {
        es: "Integrantes de colectivos juveniles de educación superior",
        en: "Members of youth collectives of higher education",
      },
      synonyms: ["Integr. de colectivos juveniles de ed. superior"],
      ...held,
    },
    { code: "sere", label: { es: "Serenazgo", en: "Municipal security" }, ...held },
    { code: "fupu", label: { es: "Funcionarios públicos", en: "Public officials" }, ...held },
    {
      code: "fupri",
      label: { es: "Representantes de la sociedad civil", en: "Representatives of civil society" },
      ...held,
    },
    { code: "emp", label: { es: "Empresarios/as", en: "Entrepreneurs" }, ...held },
    { code: "gemp", label: { es: "Gerentes de empresas", en: "Company managers" }, ...held },
    { code: "trab", label: { es: "Trabajadores/as de empresas", en: "Company workers" }, ...held },
    { code: "cont", label: { es: "Contrayentes nupcias", en: "Couples about to marry" }, ...held },
    { code: "per", label: { es: "Periodistas", en: "Journalists" }, ...held },
    {
      code: "osb",
      label: { es: "Integrantes de organizaciones sociales", en: "Members of social organizations" },
      ...held,
    },
    {
      code: "mrc",
      label: { es: "Integrantes de redes comunales", en: "Members of community networks" },
      ...held,
    },
    { code: "rong", label: { es: "Representantes de ONG", en: "Representatives of NGOs" }, ...held },
    {
      code: "mmcr",
      label: {
        es: "Integrantes instancia/mesa/comité/red",
        en: "Members of a body, round table, committee or network",
      },
      ...held,
    },
    { code: "ac", label: { es: "Agentes comunitarios", en: "Community agents" }, ...held },
    { code: "po", label: { es: "Población en general", en: "General public" }, ...held },
    { code: "ot", label: { es: "Otros", en: "Others" }, ...held },
  ],
});

/** The code of an audience of the programme's register. */
export type AppAudienceCode = CodeOf<typeof appAudience>;
