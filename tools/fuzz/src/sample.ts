import { existsSync, readdirSync, readFileSync } from "node:fs";
import { entities } from "@aurora/domain/records";
import { generateRegister, type Random } from "@aurora/generator";

/** A file from which hostile ones are made. */
export interface Sample {
  /** Where it comes from, to be told with a fault. */
  readonly source: string;
  readonly text: string;
  readonly format: "csv" | "ndjson" | "json";
}

const examples = new URL("../../../examples/", import.meta.url);

/** The repository's example files, cut to so many characters from the start: small ones show more in less time. */
function exampleSamples(): Sample[] {
  if (!existsSync(examples)) return [];
  return readdirSync(examples)
    .filter((name) => /\.(?:csv|json|ndjson)$/.test(name))
    .map((name) => {
      const text = readFileSync(new URL(name, examples), "utf8");
      const format = name.endsWith(".csv") ? "csv" : name.endsWith(".ndjson") ? "ndjson" : "json";
      return { source: `examples/${name}`, text, format };
    });
}

let cached: readonly Sample[] | undefined;

/** A sample drawn from the examples, from synthetic registers, or of any kind of record with next to nothing in it. */
export function drawSample(random: Random): Sample {
  cached ??= exampleSamples();
  const [first, ...others] = cached;
  const kind = random.between(0, 9);
  if (kind <= 1 && first !== undefined) {
    const sample = random.pick([first, ...others]);
    // The head of 256 KiB decides the header: some samples pass it, most are quick.
    const most = random.chance(0.05) ? sample.text.length : random.between(200, 20_000);
    return { ...sample, text: sample.text.slice(0, most) };
  }
  if (kind <= 3) return bareRecords(random);
  const format = random.pick<Sample["format"]>(["csv", "csv", "csv", "ndjson", "json"]);
  const rows = random.chance(0.02) ? random.between(800, 1500) : random.between(1, 25);
  const faults = random.pick([0, 0.1, 0.5, 1]);
  const seed = random.between(1, 1_000_000);
  const text = [
    ...generateRegister({
      rows,
      faults,
      seed,
      format: format === "json" ? "ndjson" : format,
      delimiter: random.pick([",", ";", "\t"]),
    }),
  ].join("");
  return {
    source: `register of ${rows} rows, seed ${seed}, faults ${faults}, as ${format}`,
    text: format === "json" ? `[${text.trimEnd().split("\n").join(",\n")}]` : text,
    format,
  };
}

/** A few records of any entity, their fields drawn at random: most of them are wrong. */
function bareRecords(random: Random): Sample {
  const [first, ...others] = entities;
  const entity = random.pick([first as (typeof entities)[number], ...others]);
  const names = Object.keys(entity.fields).filter(() => random.chance(0.5));
  const value = () =>
    random.pick<unknown>([
      "",
      "x",
      "A-1",
      1,
      -1,
      1.5,
      true,
      null,
      [],
      {},
      "2023-03-15",
      ["a"],
      [{}],
      "DNI 45678912",
    ]);
  const record = () => Object.fromEntries(names.map((name) => [name, value()]));
  const records = Array.from({ length: random.between(0, 5) }, record);
  const asLines = random.chance(0.5);
  return {
    source: `bare records of ${entity.name}`,
    text: asLines ? records.map((item) => `${JSON.stringify(item)}\n`).join("") : JSON.stringify(records),
    format: asLines ? "ndjson" : "json",
  };
}
