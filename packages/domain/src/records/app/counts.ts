import type { Concept, ConceptScheme } from "../../taxonomy/scheme.js";
import type { LocalizedText } from "../../text.js";
import { count, type Field } from "../field.js";

/** A column's name as JSON writes it: `adol_t` is `adolT`. */
type CamelCase<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** The field of the women counted under a code: `oj` is `ojWomen`. */
export type WomenField<Code extends string> = `${CamelCase<Code>}Women`;

/** The field of the men counted under a code: `oj` is `ojMen`. */
export type MenField<Code extends string> = `${CamelCase<Code>}Men`;

/** The two fields of each code. */
export type CountFields<Code extends string> = {
  readonly [Name in WomenField<Code> | MenField<Code>]: Field<number, false>;
};

/** A code that the register counts, with its fields per sex. */
export interface CountedGroup<Code extends string> {
  readonly code: Code;
  readonly women: WomenField<Code>;
  readonly men: MenField<Code>;
}

function fieldNames<Code extends string>(code: Code): CountedGroup<Code> {
  const camel = code.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return {
    code,
    women: `${camel}Women` as WomenField<Code>,
    men: `${camel}Men` as MenField<Code>,
  };
}

/** The codes of a scheme in its order, with their fields per sex. */
export function countedGroups<Code extends string>(
  scheme: ConceptScheme<Code>,
): readonly { readonly [C in Code]: CountedGroup<C> }[Code][] {
  return scheme.concepts.map(({ code }) => fieldNames(code)) as { [C in Code]: CountedGroup<C> }[Code][];
}

function counted(header: string, who: LocalizedText, concept: Concept): Field<number, false> {
  const { es, en } = concept.label;
  return count({ header, whenEmpty: 0, label: { es: `${es}: ${who.es}`, en: `${en}: ${who.en}` } });
}

/** The count fields of a scheme's codes, women before men: headers `oj_m` and `oj_v`; an empty cell counts nobody. */
export function countFields<Code extends string>(scheme: ConceptScheme<Code>): CountFields<Code> {
  const fields = scheme.concepts.flatMap((concept) => {
    const { women, men } = fieldNames(concept.code);
    return [
      [women, counted(`${concept.code}_m`, { es: "mujeres", en: "women" }, concept)],
      [men, counted(`${concept.code}_v`, { es: "hombres", en: "men" }, concept)],
    ] as const;
  });
  return Object.fromEntries(fields) as CountFields<Code>;
}
