import type { privacyRules } from "@aurora/domain/rules";
import type { Message } from "../message.js";

/** What is said of personal data in free texts, in English: what was found is never repeated. */
export const privacyMessages: {
  readonly [C in (typeof privacyRules)[number]["code"]]: Message<Readonly<Record<string, never>>>;
} = {
  "PRV-001": () =>
    "The text holds what seems to be the number of an identity document (DNI or foreigner's card). The register is expected to hold no personal data: delete it.",
  "PRV-002": () =>
    "The text holds what seems to be a phone number. The register is expected to hold no personal data: delete it.",
  "PRV-003": () =>
    "The text holds an e-mail address. The register is expected to hold no personal data: delete it.",
};
