import type { privacyRules } from "@aurora/domain/rules";
import type { Message } from "../message.js";

/** What is said of personal data in free texts, in Spanish: what was found is never repeated. */
export const privacyMessages: {
  readonly [C in (typeof privacyRules)[number]["code"]]: Message<Readonly<Record<string, never>>>;
} = {
  "PRV-001": () =>
    "El texto contiene lo que parece ser un número de documento de identidad (DNI o carné de extranjería). Se espera que el registro no tenga datos personales: bórrelo.",
  "PRV-002": () =>
    "El texto contiene lo que parece ser un número de teléfono. Se espera que el registro no tenga datos personales: bórrelo.",
  "PRV-003": () =>
    "El texto contiene una dirección de correo electrónico. Se espera que el registro no tenga datos personales: bórrela.",
};
