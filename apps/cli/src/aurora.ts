#!/usr/bin/env node
// Old versions of Node must be able to parse this file, so that they can say what is wrong: nothing
// is imported statically, and the syntax is that of 2018.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  const english = process.env.AURORA_LANG === "en";
  process.stderr.write(
    english
      ? `aurora: Node 20.19 or later is needed; this is ${process.versions.node}\n`
      : `aurora: se necesita Node 20.19 o posterior; este es el ${process.versions.node}\n`,
  );
  process.exitCode = 2;
} else {
  import("./program.js")
    .then(({ main }) => main(process.argv.slice(2)))
    .then((status) => process.exit(status));
}

export {};
