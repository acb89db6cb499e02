import type { Messages } from "../core/catalogue.js";
import { tableMessages as tablesInEnglish } from "./en/tables.js";
import { unreadableFileMessages as unreadableInEnglish } from "./en/unreadable-file.js";
import { tableMessages as tablesInSpanish } from "./es/tables.js";
import { unreadableFileMessages as unreadableInSpanish } from "./es/unreadable-file.js";
import { messageTable } from "./message-table.js";

/** What is said of files, beside what a pack says of objects: that they cannot be read, and of their rows and headers. */
export const fileMessages: Messages = {
  es: messageTable([tablesInSpanish, unreadableInSpanish]),
  en: messageTable([tablesInEnglish, unreadableInEnglish]),
};
