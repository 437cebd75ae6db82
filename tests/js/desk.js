// The desk's own files, loaded without a browser: `load("text.js", "acts.js")` gives every function and constant that
// they declare at their top level. Like in the browser, they share one scope.

const fs = require("node:fs")
const path = require("node:path")
const vm = require("node:vm")

const FOLDER = path.join(__dirname, "../../harvest/ui/desk/js")

// `around` are names that the files expect to be there, such as a session storage.
function load(names, around = {}) {
  const source = names.map((name) => fs.readFileSync(path.join(FOLDER, name), "utf-8")).join("\n")
  const declared = [...source.matchAll(/^(?:function|const|let) (\w+)/gm)].map((m) => m[1])
  const given = Object.keys(around)
  const body = `(function (${given.join(", ")}) { "use strict"\n${source}\nreturn { ${declared.join(", ")} } })`
  return vm.runInThisContext(body, { filename: names.join("+") })(...given.map((name) => around[name]))
}

module.exports = { load }
