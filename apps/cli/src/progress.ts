import { basename } from "node:path";
import { maskPersonalData } from "@aurora/domain/rules";
import { oneLine } from "./failures.js";
import { printError, terminal } from "./output.js";
import type { Texts } from "./texts.js";

const LINE_FEED = 0x0a;

/** A terminal's line is redrawn this often at most; a log gets a line this often. */
const REDRAW_MS = 100;
const LOG_MS = 1000;

/** Says on standard error how far reading has come. */
export class Progress {
  readonly #say: Texts;
  readonly #total: number | undefined;
  readonly #redraws = terminal.error();
  readonly #started = performance.now();
  #file = "";
  #bytes = 0;
  #lines = 0;
  #last = this.#started;
  #drawn = false;
  #ended = false;

  /** @param options.total how many bytes there are to read; undefined where that is not known */
  constructor(options: { readonly total: number | undefined; readonly say: Texts }) {
    this.#total = options.total;
    this.#say = options.say;
  }

  /** Says which file is being read. */
  begin(file: string): void {
    this.#file = maskPersonalData(oneLine(basename(file)));
  }

  /** Notes what was read. */
  advance(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) this.#lines++;
    const now = performance.now();
    if (now - this.#last < (this.#redraws ? REDRAW_MS : LOG_MS)) return;
    this.#last = now;
    this.#draw();
  }

  /** Clears the line; a log keeps what was said last. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    if (!this.#redraws) this.#draw();
    else if (this.#drawn) printError("\r\u001b[K");
  }

  #draw(): void {
    const seconds = (performance.now() - this.#started) / 1000;
    const share = this.#total ? ` · ${Math.min(100, Math.floor((this.#bytes / this.#total) * 100))} %` : "";
    const speed = (this.#bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(1);
    const text = `${this.#file} · ${this.#say.lines(this.#lines)} · ${speed} MB/s${share}`;
    this.#drawn = true;
    printError(
      this.#redraws ? `\r${text.slice(0, (process.stderr.columns || 80) - 1)}\u001b[K` : `${text}\n`,
    );
  }
}
