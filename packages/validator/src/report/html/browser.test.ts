import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateRegister } from "../../../../../tools/generator/src/index.js";
import { validate } from "../../validate.js";
import type { Report } from "../report.js";
import { HOSTILE, mixedReport, withEverywhere } from "../sample-reports.test-support.js";
import { htmlReport } from "./index.js";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const hasChromium = existsSync(executablePath);
if (!hasChromium) {
  process.stdout.write(
    `Pages are not looked at: there is no Chromium at ${executablePath} (set CHROMIUM).\n`,
  );
}

async function faulty(): Promise<Report> {
  const register = [...generateRegister({ rows: 150, faults: 0.5, seed: 3, year: 2023 })].join("");
  return validate("preventive-action", register, {
    asOf: "2024-02-28",
    file: "registro.csv",
    maxFindings: 100_000,
  });
}

describe.skipIf(!hasChromium)("the page in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "aurora-page-"));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page from the disk and tells what it asked for and complained of. */
  async function open<T>(
    html: string,
    options: BrowserContextOptions,
    look: (page: Page, heard: string[]) => Promise<T>,
  ) {
    const file = join(folder, "informe.html");
    writeFileSync(file, html);
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
    const page = await context.newPage();
    const heard: string[] = [];
    page.on("console", (message) => heard.push(message.text()));
    page.on("pageerror", (error) => heard.push(error.message));
    page.on("dialog", (dialog) => {
      heard.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on("request", (request) => {
      if (request.url() !== pathToFileURL(file).href) heard.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    const seen = await look(page, heard);
    await context.close();
    return seen;
  }

  it.each([
    // Each language, each scheme and each width once: what one has to do with another is nothing.
    ["es", "light", 360],
    ["en", "dark", 1100],
  ] as const)("has no fault that axe finds: %s, %s, %i wide", async (language, colorScheme, width) => {
    for (const report of [await faulty(), await mixedReport()]) {
      const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
      const [violations, contrasts] = await open(htmlReport(report, { language }), options, async (page) => {
        // What is folded is judged too.
        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
        await page.evaluate(axe.source);
        const result = await page.evaluate<{ found: string[]; passes: string[] }>(
          `axe.run().then(({ violations, passes }) => ({
            found: violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html).join(" | ")),
            passes: passes.map(({ id }) => id),
          }))`,
        );
        return [result.found, result.passes] as const;
      });
      expect(violations).toEqual([]);
      expect(contrasts).toContain("color-contrast");
    }
  });

  it("loads nothing, runs nothing and obeys its own policy, whatever the texts hold", async () => {
    for (const report of [await mixedReport(), withEverywhere(await mixedReport(), HOSTILE)]) {
      const heard = await open(htmlReport(report, { title: HOSTILE }), {}, async (page, told) => {
        expect(await page.evaluate("document.querySelectorAll('script, img, [onerror], link').length")).toBe(
          0,
        );
        expect(await page.evaluate("getComputedStyle(document.querySelector('.figures')).display")).toBe(
          "grid",
        );
        return told;
      });
      expect(heard).toEqual([]);
    }
  });

  it("fits a telephone without scrolling sideways", async () => {
    const width = await open(htmlReport(await faulty()), { viewport: { width: 360, height: 740 } }, (page) =>
      page.evaluate("document.documentElement.scrollWidth"),
    );
    expect(width).toBe(360);
  });

  it("prints what is folded too, on A4", async () => {
    await open(htmlReport(await mixedReport()), {}, async (page) => {
      const hidden = () =>
        page.evaluate(
          "document.querySelector('#ejemplos ~ details .in').checkVisibility({ contentVisibilityAuto: true })",
        );
      const height = () =>
        page.evaluate<number>("document.querySelector('#ejemplos ~ details').offsetHeight");
      const folded = await height();
      expect(await hidden()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await height()).toBeGreaterThan(folded * 2);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      // A4 in points, as PDF counts.
      expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
    });
  });
});
