// Text arithmetic counts code points, whatever letters come before.

import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

const js = load(["text.js"])
const plain = load(["text.js"], { Intl: undefined }) // a browser without Intl.Segmenter
const EMOJI = "🌻👩🏽‍🌾 My allotment is the best medicine. I hope so."
const DEVANAGARI = "मेरी नानी ने हमें बीज बोना सिखाया। We grow fenugreek."
const TEXTS = ["", "One. Two! Three?", EMOJI, DEVANAGARI, "m̄oana r̈ed  kites,\nand a line", "no full stop", "🇬🇧 flags"]
const words = (text, spans) => spans.map(([a, b]) => js.slicePoints(text, a, b))

test("lengths and slices count code points", () => {
  assert.equal(js.pointLength("🌻👩🏽‍🌾"), 5)
  assert.equal("🌻👩🏽‍🌾".length, 9)
  assert.equal(js.slicePoints(EMOJI, 6, 18), "My allotment")
})

test("words of several scripts, emoji among them", () => {
  assert.deepEqual(words(EMOJI, js.wordSpans(EMOJI)).slice(0, 4), ["🌻", "👩🏽‍🌾", "My", "allotment"])
  assert.ok(words(DEVANAGARI, js.wordSpans(DEVANAGARI)).includes("नानी"))
})

for (const [name, each] of Object.entries({ "with Intl.Segmenter": js, "without it": plain })) {
  test(`words and sentences lie in order and hold everything that is no space, ${name}`, () => {
    for (const text of TEXTS) {
      const [found, sentences] = [each.wordSpans(text), each.sentenceSpans(text)]
      for (const spans of [found, sentences]) {
        spans.forEach(([a, b], i) => assert.ok(a < b && (i === 0 || spans[i - 1][1] <= a), text))
      }
      ;[...text].forEach((c, i) => {
        if (c.trim()) assert.ok(sentences.some(([a, b]) => a <= i && i < b), `${text}: ${i}`)
      })
    }
  })
}

test("a selection grows and shrinks by whole words", () => {
  const text = "One two three"
  const cases = [
    [null, 1, [0, 3]],
    [[0, 3], 1, [0, 7]],
    [[0, 7], -1, [0, 3]],
    [[8, 13], -1, [8, 8]],
    [[8, 8], -1, [8, 4]],
    [[8, 4], 1, [8, 8]],
    [[0, 13], 1, [0, 13]],
  ]
  for (const [before, direction, after] of cases)
    assert.deepEqual(js.extendSelection(text, before, "word", direction), after)
})

test("the arrow keys move one word on and back", () => {
  assert.deepEqual(js.moveWord("One two three", [0, 3], 1), [4, 7])
  assert.deepEqual(js.moveWord("One two three", [4, 7], -1), [0, 3])
  assert.deepEqual(js.moveWord("One two three", [8, 13], 1), [8, 13])
  assert.equal(js.moveWord("", null, 1), null)
})

test("spaces around a selection are dropped", () => {
  assert.deepEqual(js.trimSpan(" 🌻 a ", 0, 5), [1, 4])
  assert.deepEqual(js.trimSpan("   ", 0, 3), [3, 3])
})

test("text that is cut where spans begin and end is whole again when put together", () => {
  for (const text of TEXTS) {
    const n = js.pointLength(text)
    const spans = [0, 1, 2, 3, 5].map((a) => ({ start: Math.min(a, n), end: Math.min(a * 3 + 1, n) }))
    const pieces = js.cutText(text, spans)
    assert.equal(pieces.map((p) => p.text).join(""), text)
    for (const p of pieces) assert.equal(js.slicePoints(text, p.start, p.end), p.text)
  }
})

test("overlapping spans never share a lane and free lanes are used again", () => {
  const laid = js.assignLanes([0, 3, 5, 9, 12, 30].map((start, i) => ({ start, end: start + 4 + i })))
  laid.forEach((a, i) => {
    for (const b of laid.slice(i + 1)) assert.ok(a.lane !== b.lane || a.end <= b.start || b.end <= a.start)
  })
  assert.equal(laid[laid.length - 1].lane, 0)
})

test("a span follows its words through a typo", () => {
  const moved = (before, after, start, end) => js.slicePoints(after, ...js.moveSpan(before, after, start, end))
  assert.equal(moved("the lantren walk is ours", "the lantern walk is ours", 12, 16), "walk")
  assert.equal(moved("teh 🌻 walk", "the big 🌻 walk", 6, 10), "walk")
})

test("shortening counts code points and says that something is left out", () => {
  assert.equal(js.shorten(" 🌻🌻🌻🌻 ", 4), "🌻🌻🌻🌻")
  assert.equal(js.shorten("🌻🌻🌻🌻🌻", 4), "🌻🌻🌻…")
})
