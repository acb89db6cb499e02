import type { Severity } from "@aurora/domain/rules/core";
import { attributeOf, bytesOf, TagReader } from "./markup.js";

/**
 * The fills of the marks. Orange, yellow and blue are told apart by every kind of colour vision and,
 * by their lightness, in print without colour; dark text reads on all three (7:1 or better).
 */
export const SEVERITY_FILLS: Readonly<Record<Severity, string>> = {
  error: "FFF4A582",
  warning: "FFFFE699",
  info: "FFD1E5F0",
};

/** The colours of the marks without their opacity, by which they are known again. */
const MARK_COLORS: ReadonlySet<string> = new Set(Object.values(SEVERITY_FILLS).map((fill) => fill.slice(2)));

/** Whether a fill, as the style sheet writes it, is that of a mark. */
export function isMark(fill: string): boolean {
  const tags = new TagReader(bytesOf(fill));
  while (tags.next()) {
    if (tags.is("fgColor")) return MARK_COLORS.has((tags.attribute("rgb") ?? "").slice(-6).toUpperCase());
  }
  return false;
}

/** What a format shows, whatever the order of its attributes; which of them a named style leaves to it is nothing of that. */
export function lookOf(xf: string): string {
  const tagEnd = xf.indexOf(">") + 1;
  const tag = xf.slice(0, tagEnd);
  const shown = ["numFmtId", "fontId", "fillId", "borderId", "quotePrefix", "pivotButton"].map((name) => {
    const value = attributeOf(tag, name) ?? "0";
    return value === "true" ? "1" : value === "false" ? "0" : value;
  });
  return `${shown.join(" ")}${xf.slice(tagEnd)}`;
}

/** A reader that stands on the colour of a font; undefined where that is no light one. */
export function lightColor(font: Uint8Array): TagReader | undefined {
  const tags = new TagReader(font);
  while (tags.next() && !tags.is("color"));
  return tags.is("color") && tags.kind === "empty" && isLight(tags.text) ? tags : undefined;
}

/** Whether letters of a colour need a dark ground: white of the theme, or a light colour by its parts. */
function isLight(color: string): boolean {
  if (attributeOf(color, "theme") === "0") return true;
  if (attributeOf(color, "indexed") === "9" || attributeOf(color, "indexed") === "1") return true;
  const rgb = attributeOf(color, "rgb");
  if (rgb === undefined) return false;
  const [red, green, blue] = [2, 4, 6].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150;
}
