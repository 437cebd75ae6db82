// What is said below a passage on which nothing is suggested.

import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

const { nothingSuggested } = load(["text.js", "codes.js", "acts.js", "chips.js"])
const passage = (more) => ({ status: "todo", likely: [0, 1], suggestions: [], perhaps: [], ...more })
const desk = { showSuggestions: true }

test("where nothing is suggested the way to passages with suggestions is told, and what Perhaps is where it is", () => {
  assert.match(nothingSuggested(desk, passage()), /^Nothing is suggested here\. “Find and order” can show only/)
  assert.match(nothingSuggested(desk, passage({ perhaps: [{ ref: "w/give" }] })), /“Perhaps” shows codes that come near/)
})

test("nothing is said of what was decided, was not looked at yet, has a suggestion, or in a round without any", () => {
  for (const more of [{ status: "done" }, { likely: [] }, { suggestions: [{ ref: "w/give" }] }])
    assert.equal(nothingSuggested(desk, passage(more)), "")
  assert.equal(nothingSuggested({ showSuggestions: false }, passage()), "")
})
