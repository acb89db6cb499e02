import type { Coding, Parameters, ParametersParameter } from "fhir/r4";
import { FhirRefusal, shown } from "./refusal.js";

/** The parameters of an operation, however they came: from a query, or from a resource `Parameters`. */
export class Inputs {
  readonly #given: ReadonlyMap<string, readonly unknown[]>;

  private constructor(given: ReadonlyMap<string, readonly unknown[]>) {
    this.#given = given;
  }

  /** Those of a query; each name may have several values. */
  static ofQuery(query: Readonly<Record<string, readonly string[]>>): Inputs {
    return new Inputs(new Map(Object.entries(query)));
  }

  /**
   * Those of a resource `Parameters`.
   *
   * @throws FhirRefusal where it is no such resource, or a parameter is of no form that operations here take
   */
  static ofResource(resource: unknown): Inputs {
    if (!isParameters(resource)) {
      throw new FhirRefusal("value", {
        es: "El cuerpo debe ser un recurso Parameters cuyos parámetros llevan nombre y valor.",
        en: "The body must be a Parameters resource whose parameters have a name and a value.",
      });
    }
    const given = new Map<string, unknown[]>();
    for (const parameter of resource.parameter ?? []) {
      given.set(parameter.name, [...(given.get(parameter.name) ?? []), contentOf(parameter)]);
    }
    return new Inputs(given);
  }

  /** @throws FhirRefusal where a parameter is given that the operation does not take */
  mustBeAmong(known: readonly string[]): void {
    const other = [...this.#given.keys()].find((name) => !known.includes(name));
    if (other === undefined) return;
    throw new FhirRefusal("not-supported", {
      es: `El parámetro ${shown(other)} no se admite aquí. Se admiten: ${known.join(", ")}.`,
      en: `The parameter ${shown(other)} is not supported here. Supported are: ${known.join(", ")}.`,
    });
  }

  /** Every text of this name. */
  texts(name: string): readonly string[] {
    return (this.#given.get(name) ?? []).map((value) => {
      if (typeof value === "string") return value;
      throw unreadable(name, { es: "un texto", en: "a text" });
    });
  }

  text(name: string): string | undefined {
    const [text, another] = this.texts(name);
    if (another !== undefined) {
      throw unreadable(name, { es: "un solo valor", en: "one value alone" });
    }
    return text;
  }

  flag(name: string): boolean | undefined {
    const [value, another] = this.#given.get(name) ?? [];
    if (value === undefined) return undefined;
    if (another === undefined && (value === true || value === "true")) return true;
    if (another === undefined && (value === false || value === "false")) return false;
    throw unreadable(name, { es: "true o false", en: "true or false" });
  }

  /** A whole number of 0 or more. */
  count(name: string): number | undefined {
    const [value, another] = this.#given.get(name) ?? [];
    if (value === undefined) return undefined;
    const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
    if (another === undefined && Number.isSafeInteger(number) && (number as number) >= 0)
      return number as number;
    throw unreadable(name, { es: "un número entero desde 0", en: "a whole number of 0 or more" });
  }

  coding(name: string): Coding | undefined {
    const [value] = this.#given.get(name) ?? [];
    if (value === undefined) return undefined;
    if (isCoding(value)) return value;
    throw unreadable(name, {
      es: "un Coding, en un cuerpo Parameters",
      en: "a Coding, in a Parameters body",
    });
  }

  /** The codings of a concept that may be coded in several ways. */
  codings(name: string): readonly Coding[] | undefined {
    const [value] = this.#given.get(name) ?? [];
    if (value === undefined) return undefined;
    const codings = isObject(value) ? value.coding : undefined;
    if (Array.isArray(codings) && codings.length > 0 && codings.every(isCoding)) return codings;
    throw unreadable(name, {
      es: "un CodeableConcept con algún coding, en un cuerpo Parameters",
      en: "a CodeableConcept with some coding, in a Parameters body",
    });
  }
}

/** @throws FhirRefusal where a parameter is missing that the operation cannot do without */
export function required<T>(value: T | undefined, names: string): T {
  if (value !== undefined) return value;
  throw new FhirRefusal("required", { es: `Falta ${names}.`, en: `${names} is missing.` });
}

function unreadable(name: string, expected: { readonly es: string; readonly en: string }): FhirRefusal {
  return new FhirRefusal("value", {
    es: `${name} admite ${expected.es}.`,
    en: `${name} takes ${expected.en}.`,
  });
}

function isParameters(resource: unknown): resource is Parameters {
  if (!isObject(resource) || resource.resourceType !== "Parameters") return false;
  const { parameter = [] } = resource;
  return (
    Array.isArray(parameter) &&
    parameter.every(
      (each: unknown) => isObject(each) && typeof each.name === "string" && contentOf(each) !== undefined,
    )
  );
}

/** The value of a parameter, whatever its type; a resource where it carries one. */
function contentOf(parameter: ParametersParameter | Readonly<Record<string, unknown>>): unknown {
  return Object.entries(parameter).find(([name]) => /^(value[A-Z]|resource$)/.test(name))?.[1];
}

function isCoding(value: unknown): value is Coding {
  return (
    isObject(value) &&
    typeof value.code === "string" &&
    [value.system, value.version, value.display].every(
      (text) => text === undefined || typeof text === "string",
    )
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
