// The entry of a page in a browser; the driver asks for what it holds.
import { runProgram } from "./program.js";

declare global {
  /** What the program did, for whoever drives the page. */
  var auroraResult: Promise<string> | undefined;
}

globalThis.auroraResult = runProgram();
