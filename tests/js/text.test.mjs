import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

const { assignLanes, cutText, extendSelection, moveSpan, pointLength, shorten, slicePoints, trimSpan } =
  load("text.js")

test("offsets count code points, as Python does", () => {
  assert.equal(pointLength("a🌻b"), 3)
  assert.equal(slicePoints("a🌻b", 1, 2), "🌻")
})

test("white space at either end is no part of a span", () => {
  assert.deepEqual(trimSpan("  a 🌻 ", 0, 6), [2, 5])
  assert.deepEqual(trimSpan("   ", 0, 3), [3, 3])
})

test("a selection grows and shrinks by words and never leaves the text", () => {
  const text = "we sang songs"
  assert.deepEqual(extendSelection(text, null, "word", 1), [0, 2])
  assert.deepEqual(extendSelection(text, [0, 2], "word", 1), [0, 7])
  assert.deepEqual(extendSelection(text, [0, 7], "word", -1), [0, 2])
  assert.deepEqual(extendSelection(text, [0, 13], "word", 1), [0, 13])
})

test("pieces are complete, in order, and know what lies over them", () => {
  const pieces = cutText("we sang", [{ start: 0, end: 2 }, { start: 1, end: 7 }])
  assert.equal(pieces.map((p) => p.text).join(""), "we sang")
  assert.deepEqual(pieces.map((p) => p.spans.length), [1, 2, 1])
})

test("overlapping spans get lanes of their own, and a free lane is used again", () => {
  const lanes = assignLanes([{ start: 0, end: 5 }, { start: 3, end: 8 }, { start: 5, end: 9 }]).map((s) => s.lane)
  assert.deepEqual(lanes, [0, 1, 0])
})

test("a mended typo moves what stands behind it and stretches what holds it", () => {
  assert.deepEqual(moveSpan("we snag songs", "we sang our songs", 0, 2), [0, 2])
  assert.deepEqual(moveSpan("we snag songs", "we sang our songs", 8, 13), [12, 17])
})

test("a shortened text is never longer than its limit", () => {
  assert.equal(shorten("We sang.", 8), "We sang.")
  assert.equal(shorten("We sang all night", 9), "We sang…")
})
