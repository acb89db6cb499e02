// How long each decision takes on its own example, without the construction of its services; beside it,
// in the same run, what merely checking the form of that input with zod takes.
import { decide, decisions } from "@aurora/domain/decisions";
import { objectSchema } from "@aurora/domain/records";
import { ruleServices } from "@aurora/domain/rules";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { Bench } from "tinybench";

const services = Effect.runSync(Effect.scoped(Layer.build(ruleServices({ asOf: "2023-06-30" }))));
const bench = new Bench({ time: 300, warmupTime: 100 });

for (const decision of decisions) {
  const run = decide(decision, decision.example).pipe(Effect.provideContext(services));
  bench.add(decision.name, () => {
    Effect.runSync(run);
  });
  const schema = objectSchema(decision.input);
  bench.add(`${decision.name} (zod)`, () => {
    schema.safeParse(decision.example);
  });
}
await bench.run();

const median = (name: string): number => {
  const { result } = bench.getTask(name) ?? {};
  if (result?.state !== "completed") throw new Error(`${name} did not complete`);
  return result.latency.p50;
};
process.stdout.write("decision               median µs   zod alone µs   ratio\n");
for (const { name } of decisions) {
  const [taken, parsed] = [median(name) * 1000, median(`${name} (zod)`) * 1000];
  process.stdout.write(
    `${name.padEnd(22)} ${taken.toFixed(1).padStart(9)} ${parsed.toFixed(1).padStart(14)} ${(taken / parsed).toFixed(0).padStart(7)}\n`,
  );
}
