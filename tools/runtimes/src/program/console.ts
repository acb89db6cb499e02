// The entry of Node, Bun and Deno: they resolve the packages themselves.
import { runProgram } from "./program.js";

console.log(await runProgram());
