// Acts on their way: kept until acknowledged, sent again when nobody answers, one batch at a time.

import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

// A queue with a storage and a clock of its own; `sent` are the batches, each as its nonces.
function queueOf(storage = new Map()) {
  const timers = []
  const around = {
    sessionStorage: {
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => storage.set(key, value),
      removeItem: (key) => storage.delete(key),
    },
    setTimeout: (run, after) => timers.push({ run, after }) - 1,
    clearTimeout: (i) => timers[i] && (timers[i].run = () => {}),
  }
  const queue = load(["queue.js"], around).makeQueue("desk:inquiry:Ana", () => {})
  const sent = []
  const connect = () => queue.connect(({ acts }) => sent.push(acts.map((act) => act.nonce)))
  return { queue, sent, timers, storage, connect, late: () => timers[timers.length - 1].run() }
}

test("an act is sent at once and the next ones wait for the answer", () => {
  const { queue, sent, connect } = queueOf()
  connect()
  for (const nonce of ["a", "b", "c"]) queue.add({ nonce })
  assert.deepEqual(sent, [["a"]])
  queue.acknowledge(["a"])
  assert.deepEqual(sent, [["a"], ["b", "c"]])
  queue.acknowledge(["a", "b", "c"])
  assert.deepEqual(queue.items, [])
})

test("what nobody acknowledges is sent again, later each time, and said to be late", () => {
  const { queue, sent, timers, connect, late } = queueOf()
  connect()
  queue.add({ nonce: "a" })
  assert.equal(queue.late, false)
  late()
  late()
  assert.deepEqual(sent, [["a"], ["a"], ["a"]])
  assert.deepEqual(
    timers.map((t) => t.after),
    [3000, 6000, 12000],
  )
  assert.equal(queue.late, true)
  queue.acknowledge(["a"])
  assert.equal(queue.late, false)
})

test("acts survive a reload of the browser and are sent when the page is back", () => {
  const first = queueOf()
  first.queue.add({ nonce: "a" })
  const second = queueOf(first.storage)
  second.connect()
  assert.deepEqual(second.sent, [["a"]])
  second.queue.acknowledge(["a"])
  assert.equal(first.storage.size, 0)
})

test("what the browser remembers for undo is never sent", () => {
  const { queue, connect } = queueOf()
  connect()
  let batch = null
  queue.connect((sent) => {
    batch = sent
  })
  queue.add({ nonce: "a", type: "undo", restores: { id: 1, text: "words" } })
  assert.deepEqual(batch, { acts: [{ nonce: "a", type: "undo" }] })
})

test("a storage that is full or forbidden loses nothing in memory", () => {
  const forbidden = () => {
    throw new Error("forbidden")
  }
  const around = { sessionStorage: { getItem: forbidden, setItem: forbidden, removeItem: forbidden } }
  const queue = load(["queue.js"], { ...around, setTimeout: () => 0, clearTimeout: () => {} }).makeQueue("x", () => {})
  queue.add({ nonce: "a" })
  assert.equal(queue.items.length, 1)
})

test("where somebody reads is sent once, the latest only, and nothing says that it is being saved", () => {
  const { queue, sent, connect } = queueOf()
  connect()
  queue.add({ nonce: "a", type: "confirm", passage: 1 })
  queue.add({ nonce: "b", type: "here", passage: 1 })
  queue.add({ nonce: "c", type: "here", passage: 2 })
  assert.deepEqual(
    queue.unsaved.map((act) => act.nonce),
    ["a"],
  )
  queue.acknowledge(["a"])
  assert.deepEqual(sent, [["a"], ["c"]])
  assert.equal(queue.unsaved.length, 0)
})

test("a draft takes the place of the earlier one on its passage, never of one on another", () => {
  const { queue, sent, connect } = queueOf()
  connect()
  queue.add({ nonce: "a", type: "flag", passage: 1 })
  for (const [nonce, passage] of [["b", 1], ["c", 2], ["d", 1]]) queue.add({ nonce, type: "draft", passage, text: nonce })
  queue.acknowledge(["a"])
  assert.deepEqual(sent[1], ["c", "d"])
})
