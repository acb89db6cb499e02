import { Command, CommanderError, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { spreadLists } from "./arguments.js";
import type { Context } from "./context.js";
import { earlyThread } from "./early-thread.js";
import { fileFailure, isSystemError, oneLine, status, UsageError } from "./failures.js";
import { notice, print, printError } from "./output.js";
import type { Language } from "./texts.js";
import { languageAsked, type Texts, texts } from "./texts.js";

/** Runs the command with its arguments; resolves to its exit status and never rejects. */
export async function main(argv: readonly string[]): Promise<number> {
  const asked = languageAsked(argv, process.env.AURORA_LANG);
  const language: Language = asked === "en" ? "en" : "es";
  const say = texts[language];
  try {
    if (!Object.hasOwn(texts, asked)) throw new UsageError(say.unknownLanguage(asked));
    const { program, outcome } = programIn({ language, say });
    await program.parseAsync(argv.length === 0 ? ["--help"] : spreadLists(argv), { from: "user" });
    return outcome();
  } catch (thrown) {
    return statusOf(thrown, say);
  }
}

/** Says on standard error what went wrong, and gives the status for it. */
function statusOf(failure: unknown, say: Texts): number {
  // Files have had their say: what is left to be written to is standard output.
  const writing = isSystemError(failure) && failure.syscall === "write";
  const thrown = writing ? fileFailure(failure, say.standardOutput, say) : failure;
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return status.fine;
    notice(`aurora: ${callFailure(thrown, say)}`);
    return status.unusable;
  }
  if (thrown instanceof UsageError) {
    notice(`aurora: ${thrown.message}`);
    return status.unusable;
  }
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  notice(`aurora: ${say.fault(oneLine(what).slice(0, 200), manifest.version)}`);
  if (process.env.AURORA_DEBUG === "1" && thrown instanceof Error) printError(`${thrown.stack}\n`);
  return status.fault;
}

/** What commander found wrong with a call, in our words. */
function callFailure({ code, message }: CommanderError, say: Texts): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? "";
  const near = /Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1];
  const hint = near === undefined ? "" : say.didYouMean(near);
  switch (code) {
    case "commander.unknownOption":
      return say.unknownOption(named) + hint;
    case "commander.unknownCommand":
      return say.unknownCommand(named) + hint;
    case "commander.missingArgument":
      return say.missingArgument(named);
    case "commander.optionMissingArgument":
      return say.missingValue(named);
    case "commander.excessArguments":
      return say.tooMany(/for '([^']*)'/.exec(message)?.[1] ?? "aurora");
    default:
      return message;
  }
}

/** The commands, and the status that the one which ran ended with. */
function programIn(context: Context): { readonly program: Command; readonly outcome: () => number } {
  const { say } = context;
  const { help } = say;
  let exitStatus: number = status.fine;
  const langOption = () => new Option("--lang <es|en>", help.lang);
  const ended = (outcome: number) => {
    exitStatus = outcome;
  };

  const program = new Command("aurora")
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: printError, outputError: () => {} })
    .configureHelp({ styleTitle: (title) => help.titles[title] ?? title })
    .helpOption("-h, --help", help.helpOption)
    .helpCommand(`help ${help.usageCommand}`, help.helpCommand)
    .version(manifest.version, "-V, --version", help.version)
    .description(help.aurora)
    .usage(`${help.usageCommand} ${help.usage}`)
    .addOption(langOption())
    .addHelpText("after", help.examples(help.auroraExamples) + help.statuses.trimEnd());

  // What a command does is loaded only when it is asked for.
  program
    .command("validate")
    .description(help.validate)
    .usage(`<FILE...> ${help.usage}`)
    .argument("<FILE...>", help.files)
    .option("--entity <ENTITY>", help.entity)
    .option("--sheet <NAME>", help.sheet)
    .option("--map <HEADER=FIELD>", help.map, several)
    .option("--format <FORMAT>", help.reportFormat)
    .option("--out <FILE>", help.out)
    .option("--split-by <center>", help.splitBy)
    .option("--explain <ID>", help.explain)
    .option("--severity <SEVERITY>", help.severity)
    .option("--max-findings <N>", help.maxFindings)
    .option("--as-of <DATE>", help.asOf)
    .option("--only <CODE>", help.only, several)
    .option("--skip <CODE=REASON>", help.skip, several)
    .option("--suppressions <FILE>", help.suppressions)
    .option("--param <NAME=VALUE>", help.param, several)
    .option("--limit <NAME=VALUE>", help.limit, several)
    .option("--threads <N>", help.threads)
    .option("--progress", help.progress)
    .option("--no-progress", help.noProgress)
    .addOption(langOption())
    .addHelpText("after", help.examples(help.validateExamples) + help.statuses.trimEnd())
    .action(async (files, flags) => {
      const second = earlyThread(files, flags);
      const { validate } = await import("./commands/validate.js");
      ended(await validate(files, flags, { ...context, second }));
    });

  program
    .command("decide")
    .description(help.decide)
    .usage(`[DECISION] [FILE|-] ${help.usage}`)
    .argument("[DECISION]", help.decision)
    .argument("[FILE]", help.decisionFile)
    .option("--as-of <DATE>", help.asOf)
    .option("--example", help.example)
    .addOption(langOption())
    .addHelpText("after", help.examples(help.decideExamples).trimEnd())
    .action(async (name, file, flags) => {
      const { decide } = await import("./commands/decide.js");
      print(decide({ name, file }, flags, context));
    });

  program
    .command("rules")
    .description(help.rules)
    .usage(`[CODE] ${help.usage}`)
    .argument("[CODE]", help.ruleCode)
    .option("--format <FORMAT>", help.format("text, json, md"))
    .addOption(langOption())
    .addHelpText("after", help.examples(help.rulesExamples).trimEnd())
    .action(async (code, flags) => {
      const { describeRules } = await import("./commands/rules.js");
      print(describeRules(code, flags, context));
    });

  program
    .command("concepts")
    .description(help.concepts)
    .usage(`[SCHEME] [CODE] ${help.usage}`)
    .argument("[SCHEME]", help.scheme)
    .argument("[CODE]", help.conceptCode)
    .option("--format <FORMAT>", help.format("text, json, csv, skos, fhir"))
    .addOption(langOption())
    .addHelpText("after", help.examples(help.conceptsExamples).trimEnd())
    .action(async (scheme, code, flags) => {
      const { describeConcepts } = await import("./commands/concepts.js");
      print(describeConcepts(scheme, code, flags, context));
    });

  program
    .command("norms")
    .description(help.norms)
    .usage(`[ID] ${help.usage}`)
    .argument("[ID]", help.normId)
    .option("--format <FORMAT>", help.format("text, json"))
    .addOption(langOption())
    .addHelpText("after", help.examples(help.normsExamples).trimEnd())
    .action(async (id, flags) => {
      const { describeNorms } = await import("./commands/norms.js");
      print(describeNorms(id, flags, context));
    });

  program
    .command("schema")
    .description(help.schema)
    .usage(`<ENTITY> ${help.usage}`)
    .argument("<ENTITY>", help.entityName)
    .option("--format <FORMAT>", help.format("json-schema, table-schema"))
    .addOption(langOption())
    .addHelpText("after", help.examples(help.schemaExamples).trimEnd())
    .action(async (entity, flags) => {
      const { describeSchema } = await import("./commands/schema.js");
      print(describeSchema(entity, flags, context));
    });

  program
    .command("template")
    .description(help.template)
    .usage(`<ENTITY> --out <FILE> ${help.usage}`)
    .argument("<ENTITY>", help.entityName)
    .option("--out <FILE>", help.templateOut)
    .option("--rows <N>", help.rows)
    .addOption(langOption())
    .addHelpText("after", help.examples(help.templateExamples).trimEnd())
    .action(async (entity, flags) => {
      const { writeTemplate } = await import("./commands/template.js");
      await writeTemplate(entity, flags, context);
    });

  program
    .command("serve")
    .description(help.serve)
    .usage(help.usage)
    .option("--port <PORT>", help.port)
    .option("--host <ADDRESS>", help.host)
    .option("--new-key <NAME>", help.newKey)
    .addOption(langOption())
    .addHelpText("after", help.examples(help.serveExamples) + help.serveEnvironment.trimEnd())
    .action(async (flags) => {
      const { serve } = await import("./commands/serve.js");
      ended(await serve(flags, context));
    });

  return { program, outcome: () => exitStatus };
}

/** Gathers the values of an option that may be given many times. */
function several(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
