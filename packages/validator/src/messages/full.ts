import type { MessageParams } from "@aurora/domain/rules/core";
import type { Language } from "../core/catalogue.js";
import { fullCatalogue } from "../core/full-catalogue.js";
import { messageOf } from "../run/render.js";

/** The message of a rule from its parameters: what was shown in one language can be shown again in the other. */
export function message(
  code: string,
  params: MessageParams,
  of: { readonly language: Language; readonly entity: string },
): string {
  return messageOf(code, params, { ...of, catalogue: fullCatalogue });
}
