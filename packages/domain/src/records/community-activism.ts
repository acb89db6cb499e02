import { activismActivity, activismChannel, strategicGroup } from "../taxonomy/index.js";
import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { codes, date, identifier, yesNo } from "./field.js";

/** Community activism that brings men into prevention (DG-018-2016 VI.6.5). */
export const communityActivism = defineEntity({
  name: "community-activism",
  label: { es: "Activismo comunitario", en: "Community activism" },
  idField: "id",
  dateFields: ["date"],
  likenessFields: [],
  fields: {
    id: identifier({
      header: "id_activismo",
      required: true,
      maxLength: 64,
      label: { es: "Código de la actividad", en: "Activity id" },
    }),
    date: date({ header: "fecha", label: { es: "Fecha", en: "Date" } }),
    publicSpace: yesNo({
      header: "espacio_publico",
      label: { es: "En un espacio público", en: "In a public space" },
    }),
    strategicGroups: codes(strategicGroup, {
      header: "grupos_estrategicos",
      label: { es: "Grupos estratégicos", en: "Strategic groups" },
    }),
    basicsClear: yesNo({
      header: "definiciones_claras",
      label: {
        es: "Deja en claro definiciones, causas y consecuencias",
        en: "Makes definitions, causes and consequences clear",
      },
    }),
    fittedToAudience: yesNo({
      header: "adecuado_al_publico",
      label: {
        es: "Se adecúa al público masculino y su contexto",
        en: "Fitted to the men addressed and their context",
      },
    }),
    openDialogue: yesNo({
      header: "dialogo_abierto",
      label: { es: "Fomenta un diálogo abierto", en: "Fosters an open dialogue" },
    }),
    aimsAtNormChange: yesNo({
      header: "busca_cambio_normas",
      label: {
        es: "Busca el cambio de actitudes y normas sociales",
        en: "Aims at change of attitudes and social norms",
      },
    }),
    activities: codes(activismActivity, {
      header: "actividades",
      label: { es: "Actividades", en: "Activities" },
    }),
    channels: codes(activismChannel, { header: "canales", label: { es: "Canales", en: "Channels" } }),
  },
});

/** A complete, well-formed record of community activism, as JSON holds it. */
export type CommunityActivism = RecordOf<typeof communityActivism>;

/** What is known of community activism: any field may be unknown. */
export type CommunityActivismFacts = FactsOf<typeof communityActivism>;
