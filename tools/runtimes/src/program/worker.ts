// The entry of workerd, as a worker on the edge is written.
import { runProgram } from "./program.js";

export default {
  fetch: async (): Promise<Response> => new Response(await runProgram()),
};
