import assert from "node:assert/strict"
import { beforeEach, mock, test } from "node:test"
import { load } from "./load.mjs"

const { makeQueue } = load("queue.js")

function storage() {
  const kept = new Map()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  }
}

function connected(sent) {
  const queue = makeQueue("desk", () => {})
  queue.connect((batch) => sent.push(batch.acts.map((act) => act.nonce)))
  return queue
}

beforeEach(() => {
  mock.timers.reset()
  mock.timers.enable({ apis: ["setTimeout"] })
  globalThis.sessionStorage = storage()
})

test("one batch is on its way at a time; what is done meanwhile goes with the next", () => {
  const sent = []
  const queue = connected(sent)
  for (const nonce of ["a", "b", "c"]) queue.add({ nonce })
  assert.deepEqual(sent, [["a"]])
  queue.acknowledge(["a"])
  assert.deepEqual(sent, [["a"], ["b", "c"]])
})

test("what was not acknowledged is sent again, and said to be late", () => {
  const sent = []
  const queue = connected(sent)
  queue.add({ nonce: "a" })
  mock.timers.tick(3000)
  assert.deepEqual(sent, [["a"], ["a"]])
  mock.timers.tick(6000)
  assert.equal(queue.late, true)
  queue.acknowledge(["a"])
  assert.equal(queue.late, false)
})

test("a reload of the browser loses nothing", () => {
  const lost = makeQueue("desk", () => {})
  lost.add({ nonce: "a" })
  const sent = []
  connected(sent)
  assert.deepEqual(sent, [["a"]])
})

test("what another person has waiting is not sent", () => {
  makeQueue("desk:Tom", () => {}).add({ nonce: "a" })
  const sent = []
  connected(sent)
  assert.deepEqual(sent, [])
})

test("the browser's own guess is never sent", () => {
  const batches = []
  const queue = makeQueue("desk", () => {})
  queue.connect((batch) => batches.push(batch))
  queue.add({ nonce: "a", restores: { text: "We sang." } })
  assert.deepEqual(batches, [{ acts: [{ nonce: "a" }] }])
})

test("full storage does not stop the queue", () => {
  globalThis.sessionStorage = { ...storage(), setItem: () => { throw new Error("full") } }
  const sent = []
  connected(sent).add({ nonce: "a" })
  assert.deepEqual(sent, [["a"]])
})
