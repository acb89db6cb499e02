// `npm start`: sets everything up, checks the example register, serves the API.
// `npm start -- COMMAND …`: sets everything up and runs the aurora command.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { build, giveUp, install, root } from "./setup.mjs";

install();
build();

const command = join(root, "apps", "cli", "dist", "aurora.js");
/** Where the API is served. */
const PORT = 8787;
const args = process.argv.slice(3);

/** Runs the command and answers with its exit status. */
function aurora(commandArgs, cwd) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [command, ...commandArgs], { cwd, stdio: "inherit" });
    // The terminal sends its signals to the child too, which ends in order; waiting for it is all there is to do.
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
    child.on("exit", (status, signal) => resolve(status ?? (signal === "SIGINT" ? 130 : 143)));
  });
}

/** Whether nobody listens on a port of this machine. */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1" }, () => probe.close(() => resolve(true)));
  });
}

if (args.length > 0) {
  // Files are named as seen from where the person stands.
  process.exitCode = await aurora(args, process.env.INIT_CWD ?? process.cwd());
} else if (!(await isFree(PORT))) {
  giveUp(
    `el puerto ${PORT} está en uso; elija otro con: npm start -- serve --port 8080 (port ${PORT} is in use; choose another)`,
  );
} else {
  const status = await aurora(["validate", "examples/register-2023.csv"], root);
  // The example has faults on purpose: 1 is what it must end with.
  process.exitCode = status > 1 ? status : await aurora(["serve"], root);
}
