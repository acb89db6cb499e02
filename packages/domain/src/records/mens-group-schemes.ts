import { cite } from "../norms/citation.js";
import { prohibitedSessionConduct } from "../taxonomy/index.js";
import { type CodeOf, type ConceptScheme, defineScheme } from "../taxonomy/scheme.js";

// Small lists that the record of a men's group needs and the norm names only in passing.

/** What a facilitator was formed in (DG-018-2016 VI.6.3.1). */
export const facilitatorFormation = defineScheme({
  id: "facilitator-formation",
  title: { es: "Formación del facilitador o facilitadora", en: "Formation of the facilitator" },
  headwords: ["formación en", "formación"],
  concepts: [
    {
      code: "social-sciences",
      label: { es: "Ciencias sociales", en: "Social sciences" },
      citations: cite("DG-018-2016", "VI.6.3.1"),
    },
    {
      code: "health",
      label: { es: "Salud", en: "Health" },
      synonyms: ["Ciencias de la salud"],
      citations: cite("DG-018-2016", "VI.6.3.1"),
    },
    {
      code: "other",
      label: { es: "Otra", en: "Other" },
      synonyms: ["Otro"],
      citations: cite("DG-018-2016", "VI.6.3.1"),
    },
  ],
});

/** How a session works with the men (DG-018-2016 VI.6.2.2, VI.6.8.1). */
export const sessionModality = defineScheme({
  id: "session-modality",
  title: { es: "Modalidad de la sesión", en: "Modality of the session" },
  headwords: ["modalidad"],
  concepts: [
    {
      code: "group",
      label: { es: "Grupal", en: "Group" },
      synonyms: ["En grupo"],
      citations: cite("DG-018-2016", "VI.6.2.2"),
    },
    {
      code: "individual",
      label: { es: "Individual", en: "Individual" },
      citations: cite("DG-018-2016", "VI.6.8.1"),
    },
  ],
});

/**
 * Conduct that a session may show and the directive does not admit: the four kinds to be avoided, and
 * setting the unity of the family or the bond of the couple above people's rights, which stands in
 * another numeral (DG-018-2016 VI.6.4.10.c, VI.6.4.11).
 */
export const sessionConduct: ConceptScheme<
  CodeOf<typeof prohibitedSessionConduct> | "family-unity-above-rights"
> = {
  id: "session-conduct",
  title: { es: "Conducta observada en la sesión", en: "Conduct observed in the session" },
  headwords: prohibitedSessionConduct.headwords,
  concepts: [
    ...prohibitedSessionConduct.concepts,
    {
      code: "family-unity-above-rights",
      label: {
        es: "Anteponer la unidad familiar o el vínculo de pareja a los derechos de las personas",
        en: "Setting family unity or the couple's bond above people's rights",
      },
      synonyms: [
        "Anteponer la unidad familiar",
        "Anteponer el vínculo de pareja",
        "Unidad familiar por encima de los derechos",
        "Preeminencia del vínculo de pareja",
      ],
      citations: cite("DG-018-2016", "VI.6.4.11"),
    },
  ],
};

/** What happened in a session that may call for help (DG-018-2016 VI.6.2.7); kinds of violence by V.5.2.3. */
export const sessionIncident = defineScheme({
  id: "session-incident",
  title: { es: "Incidente de la sesión", en: "Incident of the session" },
  headwords: ["incidente", "situación", "violencia"],
  concepts: [
    {
      code: "violence",
      label: { es: "Violencia", en: "Violence" },
      synonyms: ["Agresión", "Hecho de violencia"],
      citations: cite("DG-018-2016", "VI.6.2.7"),
    },
    {
      code: "physical",
      label: { es: "Violencia física", en: "Physical violence" },
      synonyms: ["Agresión física", "Pelea"],
      broader: "violence",
      citations: cite("DG-018-2016", "V.5.2.3.a"),
    },
    {
      code: "psychological",
      label: { es: "Violencia psicológica", en: "Psychological violence" },
      synonyms: ["Agresión verbal", "Insultos"],
      broader: "violence",
      citations: cite("DG-018-2016", "V.5.2.3.b"),
    },
    {
      code: "sexual",
      label: { es: "Violencia sexual", en: "Sexual violence" },
      synonyms: ["Agresión sexual"],
      broader: "violence",
      citations: cite("DG-018-2016", "V.5.2.3.c"),
    },
    {
      code: "economic-patrimonial",
      label: { es: "Violencia económica o patrimonial", en: "Economic or patrimonial violence" },
      synonyms: ["Económica", "Patrimonial"],
      broader: "violence",
      citations: cite("DG-018-2016", "V.5.2.3.d"),
    },
    {
      code: "risk-of-violence",
      label: { es: "Riesgo potencial de violencia", en: "Potential risk of violence" },
      synonyms: ["Riesgo", "Riesgo potencial", "Amenaza", "Amenaza de violencia"],
      citations: cite("DG-018-2016", "VI.6.2.7", "VI.6.7.3+"),
    },
    {
      code: "other",
      label: {
        es: "Otro incidente, sin violencia ni riesgo de ella",
        en: "Other incident, without violence or risk of it",
      },
      synonyms: ["Otro"],
      citations: cite("DG-018-2016", "VI.6.2.7"),
    },
  ],
});

/** Whose telephone the emergency directory of a group holds (DG-018-2016 VI.6.2.7). */
export const emergencyContact = defineScheme({
  id: "emergency-contact",
  title: { es: "Contacto del directorio de emergencia", en: "Contact of the emergency directory" },
  concepts: [
    {
      code: "police",
      label: { es: "Policía Nacional del Perú", en: "National Police" },
      synonyms: ["Policía", "PNP", "Comisaría", "Policía Nacional"],
      citations: cite("DG-018-2016", "VI.6.2.7"),
    },
    {
      code: "local-security",
      label: { es: "Agentes de seguridad de la zona", en: "Local security agents" },
      synonyms: ["Serenazgo", "Seguridad ciudadana", "Seguridad de la zona"],
      citations: cite("DG-018-2016", "VI.6.2.7"),
    },
    {
      code: "cem",
      label: { es: "Centro Emergencia Mujer", en: "Women's Emergency Centre" },
      synonyms: ["CEM", "Centro de Emergencia Mujer"],
      citations: cite("DG-018-2016", "VI.6.2.7"),
    },
    {
      code: "linea-100",
      label: { es: "Línea 100", en: "Línea 100" },
      citations: cite("DG-018-2016", "VI.6.2.7"),
    },
    {
      code: "sau",
      label: { es: "Servicio de Atención Urgente", en: "Urgent Care Service" },
      synonyms: ["SAU", "Servicio de Atención Urgente (SAU)"],
      citations: cite("DG-018-2016", "VI.6.2.7"),
    },
    {
      code: "other",
      label: { es: "Otro contacto", en: "Other contact" },
      synonyms: ["Otro", "Otros"],
      citations: cite("DG-018-2016", "VI.6.2.7"),
    },
  ],
});

/** How the sessions work (DG-018-2016 VI.6.4.7, VI.6.4.10.a). */
export const sessionTechnique = defineScheme({
  id: "session-technique",
  title: { es: "Técnica de trabajo", en: "Working technique" },
  headwords: ["técnica", "técnicas", "metodología"],
  concepts: [
    {
      code: "psychoeducational",
      label: { es: "Psicoeducativa", en: "Psychoeducational" },
      synonyms: ["Psicoeducativas", "Psicoeducativo"],
      citations: cite("DG-018-2016", "VI.6.4.7"),
    },
    {
      code: "experiential",
      label: { es: "Vivencial", en: "Experiential" },
      synonyms: ["Vivenciales"],
      citations: cite("DG-018-2016", "VI.6.4.10.a"),
    },
    {
      code: "didactic",
      label: { es: "Didáctica", en: "Didactic" },
      synonyms: ["Didácticas"],
      citations: cite("DG-018-2016", "VI.6.4.10.a"),
    },
    {
      code: "other",
      label: { es: "Otra", en: "Other" },
      synonyms: ["Otras", "Otro"],
      citations: cite("DG-018-2016", "VI.6.4.7"),
    },
  ],
});
