/** The languages in which a tutorial shows its steps, as its fences name them. */
export type Language = "sh" | "python" | "js";

/** A piece of a program, and what it prints. */
export interface Block {
  readonly language: Language;
  /** The heading under which it stands. */
  readonly heading: string;
  readonly source: string;
  readonly expected: string;
}

/** What a tutorial has its reader do. */
export interface Tutorial {
  /** Files to be saved, each named by the text before it. */
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly blocks: readonly Block[];
}

const LANGUAGES: readonly string[] = ["sh", "python", "js"] satisfies Language[];

/**
 * Reads a tutorial in Markdown. A fence of `csv` is a file; one of a language is a piece of that language's
 * program; one of `text` or `json` is what every piece since the last such fence, under the same heading,
 * prints. A piece that none follows prints nothing. Other fences are only read.
 */
export function readTutorial(markdown: string): Tutorial {
  const files: { name: string; content: string }[] = [];
  const blocks: Block[] = [];
  let heading = "";
  let undecided: Omit<Block, "expected">[] = [];
  const settle = (expected: string) => {
    blocks.push(...undecided.map((block) => ({ ...block, expected })));
    undecided = [];
  };
  let lastText = "";
  for (const part of markdown.split(/^(```\w+\n[\s\S]*?^```)$/m)) {
    const [, language = "", content = ""] = /^```(\w+)\n([\s\S]*?)```$/.exec(part) ?? [];
    if (LANGUAGES.includes(language)) {
      undecided.push({ language: language as Language, heading, source: content });
    } else if (language === "text" || language === "json") {
      settle(content.trimEnd());
    } else if (language === "csv") {
      const name = [...lastText.matchAll(/`([\w-]+\.csv)`/g)].at(-1)?.[1];
      if (name === undefined) throw new Error(`Nothing says how the file under «${heading}» is called.`);
      files.push({ name, content });
    } else if (language === "") {
      lastText = part;
      const headings = [...part.matchAll(/^#+ (.*)$/gm)];
      if (headings.length > 0) settle("");
      heading = headings.at(-1)?.[1] ?? heading;
    }
  }
  settle("");
  return { files, blocks };
}

/** Whether lines are those that are shown, where `…` stands for anything: alone on its line, for any lines. */
export function linesFit(printed: string, shown: string): boolean {
  const pattern = shown
    .split("\n")
    .map((line) => (line.trim() === "…" ? "(?:.*\\n)*?" : `${line.split("…").map(escaped).join(".*")}\\n`))
    .join("");
  return new RegExp(`^${pattern}$`).test(`${printed}\n`);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
