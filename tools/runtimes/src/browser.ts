import { accessSync, constants, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** The names under which systems know Chromium and what is made of it. */
const programs = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** A page without inline code, `eval` or any host but its own: as strict as a public office may ask. */
const policy = "default-src 'none'; script-src 'self'";

/** Where Chromium is: what the environment's `CHROMIUM` says, else the first that the PATH knows. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== "") return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a page that loads a script and answers with what the script leaves in `auroraResult`, and with
 * the browser's version.
 *
 * @throws Error where the page asks for anything but itself and its script, or says an error
 */
export async function resultInChromium(
  executablePath: string,
  script: string,
): Promise<{ readonly version: string; readonly result: string }> {
  const server = await serve(readFileSync(script, "utf8"));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath, args: ["--disable-quic", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("console", (line) => line.type() === "error" && said.push(line.text()));
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname !== "/" && pathname !== "/page.mjs") said.push(`the page asked for ${request.url()}`);
    });
    await page.goto(origin);
    await page.waitForFunction("globalThis.auroraResult !== undefined");
    const result = (await page.evaluate("globalThis.auroraResult")) as string;
    if (said.length > 0) throw new Error(said.join("\n"));
    return { version: browser.version(), result };
  } finally {
    await browser.close();
    server.close();
  }
}

function serve(script: string): Promise<Server> {
  const page =
    '<!doctype html><meta charset="utf-8"><title>Aurora</title><script type="module" src="/page.mjs"></script>';
  const server = createServer((request, response) => {
    response.setHeader("content-security-policy", policy);
    const isScript = request.url === "/page.mjs";
    response.setHeader(
      "content-type",
      isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
    );
    response.end(isScript ? script : page);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
