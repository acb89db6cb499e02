import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** LibreOffice without its windows. */
const OFFICE = "soffice";

/** Whether LibreOffice is there; where it is not, what is left untried is said. */
export function hasOffice(untried: string): boolean {
  try {
    execFileSync(OFFICE, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    process.stderr.write(`skipped: LibreOffice (soffice) is not installed, so ${untried}\n`);
    return false;
  }
}

/** LibreOffice with a folder of its own, which whoever makes it removes. */
export class Office {
  readonly #folder = mkdtempSync(join(tmpdir(), "aurora-libreoffice-"));

  /**
   * Opens files, all in one go since starting it takes longest, and saves them in another format.
   *
   * @param files their contents by their names
   * @param format as `--convert-to` takes it; its first word is the ending of what is saved
   * @param options further options of the call
   * @returns what was saved of a file, by its name without an ending
   */
  convert(
    files: ReadonlyMap<string, Uint8Array | string>,
    format: string,
    options: readonly string[] = [],
  ): (name: string) => Uint8Array {
    const sources = [...files].map(([name, content]) => {
      const source = join(this.#folder, name);
      writeFileSync(source, content);
      return source;
    });
    const saved = join(this.#folder, "saved");
    execFileSync(
      OFFICE,
      [
        `-env:UserInstallation=file://${this.#folder}/profile`,
        "--headless",
        ...options,
        ...["--convert-to", format, "--outdir", saved, ...sources],
      ],
      { stdio: "ignore", timeout: 240_000 },
    );
    const [ending] = format.split(":");
    return (name) => new Uint8Array(readFileSync(join(saved, `${name}.${ending}`)));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
