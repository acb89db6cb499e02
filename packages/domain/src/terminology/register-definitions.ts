import { type LegalInstrument, legalInstruments, legalInstrumentTypes } from "../norms/legal-instruments.js";
import { normScheme } from "../norms/norm-scheme.js";
import { appActionCatalogues, appActionGroup, appAgeBand, appAudience } from "../records/app-action.js";
import type { Concept, Definitions } from "../taxonomy/scheme.js";
import type { LocalizedText } from "../text.js";

// Codes that an administration gave are defined by what it uses them for: the register and the norms say no more.

const define = (concepts: readonly Concept[], definition: (concept: Concept) => LocalizedText): Definitions =>
  Object.fromEntries(concepts.map((concept) => [concept.code, definition(concept)]));

const counted = ({ code, label }: Concept, of: LocalizedText): LocalizedText => ({
  es: `${of.es} «${label.es}», que el registro de acciones preventivas promocionales de 2017 a 2020 cuenta en las columnas ${code}_m (mujeres) y ${code}_v (varones).`,
  en: `${of.en} «${label.en}», which the register of preventive actions from 2017 to 2020 counts in the columns ${code}_m (women) and ${code}_v (men).`,
});

const actionDefinitions = Object.fromEntries(
  appActionCatalogues.flatMap(({ actions, groups, fromYear, untilYear }) => {
    const years = `${fromYear}–${untilYear}`;
    const groupOf = ({ code }: Concept) => appActionGroup(code, fromYear);
    return [
      [
        actions.id,
        define(actions.concepts, (action) => {
          const group = groupOf(action);
          return {
            es: `Acción «${action.label.es}», que el registro de acciones preventivas promocionales de ${years} anota con el código ${action.code}${group === undefined ? "" : `, en el grupo «${group.label.es}»`}.`,
            en: `The action «${action.label.en}», which the register of preventive actions of ${years} enters under the code ${action.code}${group === undefined ? "" : `, in the group «${group.label.en}»`}.`,
          };
        }),
      ],
      [
        groups.id,
        define(groups.concepts, (group) => {
          const count = actions.concepts.filter((action) => groupOf(action)?.code === group.code).length;
          return {
            es: `Grupo «${group.label.es}» del registro de acciones preventivas promocionales de ${years}; ${count === 1 ? "una acción lleva" : `${count} acciones llevan`} un código que empieza con ${group.code}.`,
            en: `The group «${group.label.en}» of the register of preventive actions of ${years}; ${count === 1 ? "one action has a code that begins" : `${count} actions have codes that begin`} with ${group.code}.`,
          };
        }),
      ],
    ];
  }),
);

/** What an instrument is: its type, date and official title, as far as the sources give them. */
function definitionOfInstrument({ type, name, date, title, note }: LegalInstrument): LocalizedText {
  const kind = legalInstrumentTypes[type];
  // A treaty's name is its title: it is not said twice.
  const titled = title === undefined || title === name ? undefined : title;
  const es = `${kind.es}${date === undefined ? "" : ` de fecha ${date}`}${titled === undefined ? ` que las fuentes nombran «${name}»` : `, cuyo título es «${titled}»`}.`;
  const en = `${kind.en}${date === undefined ? "" : ` dated ${date}`}${titled === undefined ? ` that the sources call «${name}»` : `, whose title is «${titled}»`}.`;
  return note === undefined ? { es, en } : { es: `${es} ${note.es}`, en: `${en} ${note.en}` };
}

/** The definitions of the register's codes and of the legal instruments, by the scheme's id. */
export const registerDefinitions: Readonly<Record<string, Definitions>> = {
  [appAudience.id]: define(appAudience.concepts, (concept) =>
    counted(concept, { es: "Público", en: "The audience" }),
  ),
  [appAgeBand.id]: define(appAgeBand.concepts, (concept) =>
    counted(concept, { es: "Grupo de edad", en: "The age band" }),
  ),
  ...actionDefinitions,
  [normScheme.id]: Object.fromEntries(
    legalInstruments.map((instrument) => [instrument.id, definitionOfInstrument(instrument)]),
  ),
};
