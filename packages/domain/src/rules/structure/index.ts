import { dat001 } from "./dat-001-unreadable-file.js";
import { dat002 } from "./dat-002-missing-column.js";
import { dat003 } from "./dat-003-unknown-column.js";
import { dat004 } from "./dat-004-repeated-column.js";
import { dat005 } from "./dat-005-uneven-row.js";
import { dat006 } from "./dat-006-empty-required-value.js";
import { dat007 } from "./dat-007-value-of-wrong-type.js";
import { dat008 } from "./dat-008-unknown-code.js";
import { dat009 } from "./dat-009-repeated-id.js";
import { dat010 } from "./dat-010-probable-duplicate.js";
import { dat011 } from "./dat-011-blank-rows.js";
import { dat012 } from "./dat-012-spreadsheet-formula.js";
import { dat013 } from "./dat-013-title-rows.js";
import { dat014 } from "./dat-014-unreadable-record.js";
import { dat015 } from "./dat-015-expired-suppression.js";
import { dat016 } from "./dat-016-rows-within-quotes.js";
import { dat017 } from "./dat-017-footer-row.js";
import { dat018 } from "./dat-018-other-sheet.js";

/** What is asked of a file before its records can be judged; the reader of tables finds these. */
export const structureRules = [
  dat001,
  dat002,
  dat003,
  dat004,
  dat005,
  dat006,
  dat007,
  dat008,
  dat009,
  dat010,
  dat011,
  dat012,
  dat013,
  dat014,
  dat015,
  dat016,
  dat017,
  dat018,
] as const;
