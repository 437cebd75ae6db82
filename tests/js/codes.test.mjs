import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

const { codeOf, colourOf, findCodes, fullRef, groupCodings, indexCodes, initials, percent } = load("text.js", "codes.js")

const CODES = indexCodes([
  {
    id: "five_ways",
    name: "Five Ways",
    codes: [
      { ref: "five_ways/connect", label: "Connect", definition: "Time with people." },
      { ref: "five_ways/give", label: "Give", definition: "Help that connects." },
      { ref: "five_ways/old", label: "Connected", retired: true },
    ],
  },
])

test("a label that was typed comes before a definition that holds it, and a retired code not at all", () => {
  assert.deepEqual(findCodes(CODES, "conn").map(({ code }) => code.label), ["Connect", "Give"])
  assert.deepEqual(findCodes(CODES, "football"), [])
})

test("a code that is gone is shown by its id", () => {
  assert.equal(codeOf(CODES, "mine/lost").label, "lost")
})

test("a code named beside another one is of the same codebook", () => {
  assert.equal(fullRef("give", "five_ways/connect"), "five_ways/give")
  assert.equal(fullRef("toronto:trust", "five_ways/connect"), "toronto/trust")
})

test("only a colour gets into a style, and a code without one has always the same", () => {
  assert.equal(colourOf({ ref: "a/b", colour: "#abc" }), "#abc")
  assert.match(colourOf({ ref: "a/b", colour: "red;background:url(x)" }), /^#[0-9a-f]{6}$/)
  assert.equal(colourOf({ ref: "a/b" }), colourOf({ ref: "a/b" }))
})

test("codings that differ only in who made them are one, mine first", () => {
  const coding = { ref: "a/b", start: 0, end: 2, polarity: "present" }
  const [group, ...rest] = groupCodings([{ ...coding, coder: "Tom" }, { ...coding, coder: "Ana", mine: true }])
  assert.deepEqual([group.coders, group.mine, rest.length], [["Ana", "Tom"], true, 0])
})

test("nothing is ever certain", () => {
  assert.deepEqual([percent(0), percent(0.5), percent(1)], ["1 %", "50 %", "99 %"])
})

test("initials hold for one name, for two and for none", () => {
  assert.deepEqual(["Amina Khan", "🌻x", ""].map(initials), ["AK", "🌻X", "?"])
})
