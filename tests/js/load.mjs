// The desk's files import nothing from each other: Python puts them together as one module. A test names the files it
// needs, in the order of SCRIPTS in harvest/ui/desk/__init__.py, and gets everything they declare at their top level.

import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const ROOT = new URL("../../", import.meta.url)
const DECLARED = /^(?:async )?(?:function\*?|const|let|class) (\w+)/gm

export function load(...names) {
  const code = names.map((name) => readFileSync(new URL(`harvest/ui/desk/js/${name}`, ROOT), "utf8")).join("\n")
  const declared = [...code.matchAll(DECLARED)].map(([, name]) => name)
  return new Function(`"use strict";${code}\nreturn { ${declared.join(", ")} }`)()
}

// The cases that Python's tests take too: tests/cases/NAME.json.
export function cases(name) {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`tests/cases/${name}.json`, ROOT)), "utf8"))
}
