// The desk's files import nothing from each other: Python puts them together as one module. A test names the files it
// needs, in the order of SCRIPTS in harvest/ui/desk/__init__.py, and gets everything they declare at their top level.

import { readFileSync } from "node:fs"

const ROOT = new URL("../../", import.meta.url)
const DECLARED = /^(?:async )?(?:function\*?|const|let|class) (\w+)/gm

// `around` are names that the files expect to be there, such as a session storage.
export function load(names, around = {}) {
  const code = names.map((name) => readFileSync(new URL(`harvest/ui/desk/js/${name}`, ROOT), "utf8")).join("\n")
  const declared = [...code.matchAll(DECLARED)].map(([, name]) => name)
  const body = `"use strict";${code.replace(/^export default \w+$/gm, "")}\nreturn { ${declared.join(", ")} }`
  return new Function(...Object.keys(around), body)(...Object.values(around))
}

// The cases that Python's tests take too: tests/cases/NAME.json.
export function cases(name) {
  return JSON.parse(readFileSync(new URL(`tests/cases/${name}.json`, ROOT), "utf8"))
}
