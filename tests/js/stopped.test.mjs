// The file is gone from its place: what was not saved is kept, sent to nobody, and shown in words.

import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

test("each act that was not saved is a line with its words", () => {
  const { unsentLines } = load(["stopped.js"])
  const passages = [{ id: 7, speaker: "Bill", text: "My neighbour knocks." }]
  const acts = [
    { type: "confirm", ref: "five_ways/connect", passage: 7 },
    { type: "add", ref: "five_ways/give", passage: 7, quote: "neighbour" },
    { type: "memo", passage: 9, text: "ask again" },
  ]
  assert.deepEqual(
    unsentLines(acts, passages, (act) => act.type),
    [
      "confirm (Bill, passage 7): “My neighbour knocks.”",
      "add (Bill, passage 7): “neighbour”",
      "memo (passage 9): “ask again”",
    ],
  )
})

test("a queue that is held sends nothing, keeps everything, and sends it once it is let go", () => {
  const storage = new Map()
  const timers = []
  const around = {
    sessionStorage: {
      getItem: (key) => storage.get(key) ?? null,
      setItem: (key, value) => storage.set(key, value),
      removeItem: (key) => storage.delete(key),
    },
    setTimeout: (run) => timers.push(run) - 1,
    clearTimeout: (i) => timers[i] && (timers[i] = () => {}),
  }
  const queue = load(["queue.js"], around).makeQueue("desk:inquiry:Ana", () => {})
  const sent = []
  queue.connect(({ acts }) => sent.push(acts.map((act) => act.nonce)))
  queue.add({ nonce: "a" })
  queue.hold(true)
  timers.forEach((run) => run())
  queue.add({ nonce: "b" })
  assert.deepEqual(sent, [["a"]])
  assert.equal(JSON.parse([...storage.values()][0]).length, 2)
  queue.hold(false)
  assert.deepEqual(sent, [["a"], ["a", "b"]])
})
