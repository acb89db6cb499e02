// Entry of `npm start` and `npm test`. Written so that any Node can read it, to say so if it is too old.
"use strict";

var wanted = require("../package.json")
  .engines.node.replace(/[^\d.]/g, "")
  .split(".")
  .map(Number);
var found = process.versions.node.split(".").map(Number);

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  process.stderr.write(
    "aurora: se necesita Node " +
      wanted.join(".") +
      " o posterior y este es " +
      process.versions.node +
      "; instale uno nuevo desde https://nodejs.org (a newer Node is needed)\n",
  );
  process.exit(2);
} else {
  // Spelt as text: `import()` is a syntax error to the oldest.
  var load = new Function("file", "return import(file)");
  load(require("url").pathToFileURL(require("path").join(__dirname, process.argv[2] + ".mjs")).href);
}
