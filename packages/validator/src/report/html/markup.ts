import { inert } from "../inert-text.js";

/** HTML that is safe as it stands. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text is escaped, markup is taken as it is. */
type Part = Markup | string | number | null | readonly (Markup | string)[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A template of HTML: all that is put into it is escaped, in text and in quoted attributes, unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.map((text, index) => text + written(parts[index] ?? null)).join(""));
}

function written(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "number") return String(part);
  return typeof part === "string" ? escaped(part) : part.map(written).join("");
}

function escaped(text: string): string {
  return inert(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);
}

/** Markup as far as it fits. */
export interface Fitted {
  readonly shown: readonly Markup[];
  /** How many items found no room. */
  readonly left: number;
}

/** Renders items while there is room for them: at most so many, and at most so many bytes of UTF-8. */
export function fitting<T>(
  items: readonly T[],
  room: { readonly most: number; readonly bytes: number },
  render: (item: T, index: number) => Markup,
): Fitted {
  const shown: Markup[] = [];
  let bytes = 0;
  for (const [index, item] of items.entries()) {
    if (shown.length >= room.most) break;
    const markup = render(item, index);
    bytes += utf8Length(markup.text);
    if (bytes > room.bytes) break;
    shown.push(markup);
  }
  return { shown, left: items.length - shown.length };
}

/** How many bytes of UTF-8 a text takes. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
