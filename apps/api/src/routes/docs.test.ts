import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { serve } from "../serve.js";

/** Where Chromium is, as whoever tests says or the PATH knows; undefined where there is none. */
const executablePath =
  process.env.CHROMIUM ??
  ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
    .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

test.skipIf(executablePath === undefined)(
  "the page of the documentation shows every operation, and asks this server alone",
  async () => {
    const serving = await serve({ port: 0 });
    const browser = await chromium.launch({
      executablePath: executablePath!,
      args: ["--disable-quic", "--disable-gpu", "--no-sandbox"],
    });
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("pageerror", (error) => said.push(String(error)));
      page.on("console", (line) => line.type() === "error" && said.push(line.text()));
      await page.goto(`${serving.url}/docs`);
      await page.locator("#operations-Validation-validateRecords").waitFor();
      const document = (await (await fetch(`${serving.url}/openapi.json`)).json()) as {
        readonly paths: Record<string, object>;
      };
      const operations = Object.values(document.paths).flatMap((methods) => Object.keys(methods));
      expect(await page.locator(".opblock").count()).toBe(operations.length);
      // An operation opens, with its example.
      await page.locator("#operations-Validation-validateRecords .opblock-summary-control").click();
      await page.getByText("CEM Abancay").first().waitFor();
      expect(said).toEqual([]);
      const elsewhere = asked.filter((url) => !url.startsWith(`${serving.url}/`) && !url.startsWith("data:"));
      expect(elsewhere).toEqual([]);
      expect(asked.length).toBeGreaterThan(4);
    } finally {
      await browser.close();
      await serving.close();
    }
  },
);
