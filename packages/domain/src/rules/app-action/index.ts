import { app001 } from "./app-001-district-code-is-no-district.js";
import { app002 } from "./app-002-place-codes-contradict-district.js";
import { app003 } from "./app-003-unknown-action-code.js";
import { app004 } from "./app-004-audiences-and-ages-differ.js";
import { app005 } from "./app-005-nobody-counted.js";
import { app006 } from "./app-006-date-in-the-future.js";
import { app007 } from "./app-007-unusual-department.js";

/** The rules over rows of the programme's own register. */
export const appActionRules = [app001, app002, app003, app004, app005, app006, app007] as const;
