// What the desk says of colleagues, of the connection and of a long transcript, and when it goes on by itself.

import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

const js = load(["text.js", "settings.js", "room.js", "offline.js", "overview.js"])

test("how far everybody is stands in one line", () => {
  assert.equal(js.progressLine({ done: 12, total: 30, others: [{ name: "Ben", done: 9, total: 30 }] }), "You decided 12 of 30 · Ben 9")
  assert.equal(js.progressLine(undefined), "")
})

test("prompts among the passages of a view are counted apart, because nobody decides about them", () => {
  assert.equal(js.whereLine({ from: 1, to: 4, total: 4 }, "ptdp"), "1–4 of 4, 2 of them prompts")
  assert.equal(js.whereLine({ from: 1, to: 2, total: 2 }, "td"), "1–2 of 2")
  assert.equal(js.whereLine(undefined), "")
})

test("who is where is said quietly, also of who is nowhere yet", () => {
  assert.equal(js.peopleLine([{ name: "Ben", number: 41 }, { name: "Cai", number: null }]), "Ben at 41 · Cai")
})

test("whoever leads can stop, everybody else goes along or stops in one press", () => {
  assert.deepEqual(js.leadLine({ by: "Ana", number: 41, mine: true, along: false }).slice(1, 2), ["stopLeading"])
  assert.deepEqual(js.leadLine({ by: "Ana", number: 41, mine: false, along: false })[1], "follow")
  assert.deepEqual(js.leadLine({ by: "Ana", number: 41, mine: false, along: true })[1], "stopFollowing")
  assert.equal(js.leadLine(null), null)
})

test("without a connection it says what is kept, with one it says nothing", () => {
  assert.match(js.offlineLine(true, 3), /3 acts are kept here/)
  assert.match(js.offlineLine(true, 1), /1 act is kept here/)
  assert.equal(js.offlineLine(false, 3), "")
})

test("a long transcript is a bar in which what waits is never hidden by what is done", () => {
  assert.deepEqual(js.stretches("ttdd"), [["t", 0.5], ["d", 1]])
  assert.deepEqual(js.stretches("dtdd", 2), [["t", 0.5], ["d", 1]])
  assert.deepEqual(js.stretches("ddfd", 1), [["f", 1]])
  assert.deepEqual(js.stretches(""), [])
})

test("the last word on a passage goes on, one among several does not", () => {
  assert.equal(js.finishes({ type: "none" }, { status: "none" }, 0), true)
  assert.equal(js.finishes({ type: "confirm" }, { status: "done" }, 1), false)
  assert.equal(js.finishes({ type: "reject" }, { status: "done" }, 0), true)
  assert.equal(js.finishes({ type: "add" }, { status: "done" }, 0), false)
  assert.equal(js.finishes({ type: "memo" }, { status: "todo" }, 0), false)
})

test("a span that begins or ends inside a word means the whole word", () => {
  const text = "We sang in the hall."
  assert.deepEqual(js.snapToWords(text, [4, 9]), [3, 10])
  assert.deepEqual(js.snapToWords(text, [3, 7]), [3, 7])
  assert.deepEqual(js.snapToWords(text, [5, 5]), [5, 5])
  assert.deepEqual(js.snapToWords("🌻 Nobody knocks", [4, 12]), [2, 15])
})
