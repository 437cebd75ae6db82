// Keys ask for commands that exist, and for nothing while a key of the browser or system is held.

import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

const js = load(["text.js", "codes.js", "polarities.js", "acts.js", "in_hand.js", "announcements.js", "commands.js", "keys.js"])
const key = (name, more = {}) => js.commandFor({ key: name, ...more })

test("every key asks for a command that exists", () => {
  for (const [name, command] of js.KEYS) if (command) assert.ok(js.COMMANDS[command], `${name}: ${command}`)
})

test("no key stands for two commands", () => {
  const keys = js.KEYS.filter(([, command]) => command).map(([name]) => name)
  assert.deepEqual([...new Set(keys)], keys)
})

test("digits accept and, with Shift, reject, on every keyboard", () => {
  assert.deepEqual(key("2", { code: "Digit2" }), ["acceptNth", { n: 2 }])
  assert.deepEqual(key('"', { code: "Digit2", shiftKey: true }), ["rejectNth", { n: 2 }])
  assert.deepEqual(key("2", { code: "Numpad2" }), ["acceptNth", { n: 2 }])
  assert.equal(key("é", { code: "Digit2" }), null) // a French keyboard without Shift
})

test("Shift and an arrow select, an arrow alone moves", () => {
  assert.deepEqual(key("ArrowRight", { shiftKey: true }), ["wordOn", {}])
  assert.deepEqual(key("ArrowRight"), ["caretOn", {}])
  assert.deepEqual(key("ArrowDown"), ["next", {}])
})

test("keys held with Control, Command or Alt, or while composing, are not the desk's", () => {
  for (const held of ["ctrlKey", "metaKey", "altKey", "isComposing"]) assert.equal(key("a", { [held]: true }), null)
})

test("every act has its announcement and every announced act is one that can be carried out", () => {
  assert.deepEqual(Object.keys(js.ANNOUNCEMENTS).sort(), Object.keys(js.APPLY).sort())
})

test("polarities come in the order of the view and begin again after the last", () => {
  const desk = { view: { polarities: [{ value: "present", label: "present", sign: "+" }, { value: "mixed" }] } }
  assert.equal(js.nextPolarity(desk, "present"), "mixed")
  assert.equal(js.nextPolarity(desk, "mixed"), "present")
  assert.equal(js.polarityOf(desk, "present").sign, "+")
})

test("Discuss marks for the coder also where a colleague has, and takes off the coder's own mark only", () => {
  const given = (flagged_by) => {
    const acts = []
    const desk = { coder: "Ana", act: (act) => acts.push(act.type) }
    js.COMMANDS.flag(desk, { flagged: flagged_by.length > 0, flagged_by })
    return acts
  }
  assert.deepEqual(given([]), ["flag"])
  assert.deepEqual(given(["Ben"]), ["flag"])
  assert.deepEqual(given(["Ana", "Ben"]), ["unflag"])
})

test("the list of keys says what undo and the next to do are, as they are", () => {
  const said = new Map(js.KEYS.map(([, command, text]) => [command, text]))
  assert.match(said.get("undo"), /^Undo your last act, and say what it was$/)
  assert.match(said.get("nextTodo"), /you have not decided/)
})
