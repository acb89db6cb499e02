import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { date, groups, identifier, yesNo } from "./field.js";

/** The staff whom a programme designates for the work with men (DG-018-2016 Art. 3, VI.6.2.1, VI.6.3.1). */
export const mensProgrammeTeam = defineEntity({
  name: "mens-programme-team",
  label: { es: "Equipo del programa para el trabajo con varones", en: "Programme's team for work with men" },
  idField: "id",
  // It describes a standing team and has no day of its own: the run's as-of date stands in.
  dateFields: [],
  likenessFields: [],
  fields: {
    id: identifier({
      header: "id_equipo",
      required: true,
      maxLength: 64,
      label: { es: "Código del equipo", en: "Team id" },
    }),
    publishedOn: date({
      header: "fecha_publicacion",
      label: { es: "Fecha de publicación de la resolución", en: "Day on which the resolution was published" },
    }),
    designatedOn: date({
      header: "fecha_designacion",
      label: { es: "Fecha de designación", en: "Designated on" },
    }),
    members: groups(
      {
        id: identifier({
          header: "id_integrante",
          maxLength: 64,
          label: { es: "Código del o la integrante", en: "Member id" },
        }),
        trained: yesNo({ header: "capacitado", label: { es: "Recibió la capacitación", en: "Trained" } }),
      },
      { header: "integrantes", label: { es: "Integrantes", en: "Members" } },
    ),
    inManagementDocuments: yesNo({
      header: "en_documentos_gestion",
      label: {
        es: "Consta en los documentos de gestión",
        en: "Stands in the body's management documents",
      },
    }),
  },
});

/** A complete, well-formed team, as JSON holds it. */
export type MensProgrammeTeam = RecordOf<typeof mensProgrammeTeam>;

/** What is known of a team: any field may be unknown. */
export type MensProgrammeTeamFacts = FactsOf<typeof mensProgrammeTeam>;
