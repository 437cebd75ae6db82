// What came as JSON, read once for as long as it is the same.

import assert from "node:assert/strict"
import { test } from "node:test"

import { load } from "./load.mjs"

const { makeViewReader } = load(["reading.js"])
const sent = (...passages) => ({ view: { coder: "Ana" }, codebooks: '[{"id":"five_ways"}]', passages })

test("a view is put together of what came beside it", () => {
  const read = makeViewReader()
  assert.deepEqual(read(sent('{"id":1}', '{"id":2}')), {
    coder: "Ana",
    codebooks: [{ id: "five_ways" }],
    passages: [{ id: 1 }, { id: 2 }],
  })
})

test("what is as it was is the same object, and what changed is another", () => {
  const read = makeViewReader()
  const before = read(sent('{"id":1,"memo":""}', '{"id":2}'))
  const after = read(sent('{"id":1,"memo":"so"}', '{"id":2}'))
  assert.equal(after.passages[0].memo, "so")
  assert.equal(after.passages[1], before.passages[1])
  assert.equal(after.codebooks, before.codebooks)
})

test("a view that says only why the desk stopped has nothing beside it", () => {
  assert.deepEqual(makeViewReader()({ view: { stopped: "The file was moved." } }), { stopped: "The file was moved." })
})
