// Codes: the order of the picker, safe colours, initials, codings as chips.

import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

const js = load(["text.js", "codes.js"])
const CODES = [
  { ref: "w/learn", label: "Keep learning", definition: "Trying something new" },
  { ref: "w/connect", label: "Connect", definition: "Close to other people" },
  { ref: "w/notice", label: "Take notice", definition: "Also learning about oneself", retired: false },
  { ref: "w/cafe", label: "Café talk", definition: "" },
  { ref: "w/old", label: "Learned once", definition: "", retired: true },
]
const INDEX = js.indexCodes([{ id: "w", name: "Ways", codes: CODES }])
const found = (typed, first) => js.findCodes(INDEX, typed, first).map((f) => f.code.ref)

test("type-ahead prefers labels to definitions and leaves retired codes out", () => {
  assert.deepEqual(found("learn"), ["w/learn", "w/notice"])
})

test("type-ahead needs every word and no accents", () => {
  assert.deepEqual(found("talk cafe"), ["w/cafe"])
  assert.deepEqual(found("learn zebra"), [])
})

test("codes named first come first where nothing was typed", () => {
  assert.deepEqual(found("", ["w/notice"])[0], "w/notice")
})

test("a colour that is no colour never reaches a style", () => {
  assert.match(js.colourOf({ ref: "w/x", colour: "red;background:url(https://example.org/x)" }), /^#[0-9a-f]{6}$/)
  assert.equal(js.colourOf({ ref: "w/x", colour: "#AbC123" }), "#AbC123")
})

test("a code that the codebooks do not have is shown by its id", () => {
  assert.equal(js.codeOf(INDEX, "w/gone").label, "gone")
})

test("a neighbour is named within its own codebook or another", () => {
  assert.equal(js.fullRef("give", "w/connect"), "w/give")
  assert.equal(js.fullRef("places:hall", "w/connect"), "places/hall")
})

test("initials", () => {
  assert.deepEqual(["Ana Ortiz", "Zoë", "Ana de la Cruz", ""].map(js.initials), ["AO", "ZO", "AC", "?"])
})

test("a chance is never shown as certain", () => {
  assert.deepEqual([0, 0.504, 1].map(js.percent), ["1 %", "50 %", "99 %"])
})

test("codings that differ only in who made them are one chip, mine first", () => {
  const coding = (coder, polarity, mine) => ({ ref: "w/learn", start: 0, end: 4, polarity, coder, mine })
  const chips = js.groupCodings([
    coding("Ben", "present", false),
    coding("Cem", "lacking", false),
    coding("Ana", "present", true),
  ])
  assert.deepEqual(
    chips.map((c) => [c.polarity, c.coders, c.mine]),
    [
      ["present", ["Ana", "Ben"], true],
      ["lacking", ["Cem"], false],
    ],
  )
})
