// Where one goes on after the current passage was split or joined.

import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

const { successorOf } = load(["text.js", "navigation.js"])
const passage = (id, start, text, more = {}) => ({ id, start, text, source: "Table 2", codeable: true, ...more })
const gone = passage(2, 10, "One. Two.")

test("after a split the first part follows", () => {
  const now = [passage(1, 0, "Before."), passage(8, 10, "One."), passage(9, 15, "Two.")]
  assert.equal(successorOf(gone, now).id, 8)
})

test("after joining the whole follows", () => {
  assert.equal(successorOf(gone, [passage(7, 0, "Before. 🌻🌻 One. Two.")]).id, 7)
})

test("what only left the view has no successor, nor has one in another source or a prompt", () => {
  assert.equal(successorOf(gone, [passage(1, 0, "Before."), passage(3, 20, "After.")]), null)
  assert.equal(successorOf(gone, [passage(8, 10, "One.", { source: "Table 3" })]), null)
  assert.equal(successorOf(gone, [passage(8, 10, "One.", { codeable: false })]), null)
})
