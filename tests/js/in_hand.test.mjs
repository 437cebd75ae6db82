// What is suggested anew in the background never comes under a key that was meant for something else.

import assert from "node:assert/strict"
import { test } from "node:test"
import { load } from "./load.mjs"

const FILES = ["text.js", "codes.js", "polarities.js", "acts.js", "in_hand.js", "chips.js", "announcements.js", "commands.js"]

function suggested(run, ...refs) {
  const suggestions = refs.map((ref, i) => ({ ref, probability: 0.9 - i / 10, polarity: "present", sure: true, state: "open" }))
  const said = { codings: [], rejected: [], nothing_fits: false, codeable: true, status: "todo" }
  return { id: 6, text: "Brian brought soup.", run, suggestions, perhaps: [], ...said }
}
const refs = (passage) => passage.suggestions.map((s) => s.ref)
const GIVE = suggested(1, "ways/give", "ways/connect")
const HELP = suggested(2, "ways/help")

test("the passage in hand keeps its suggestions and their numbers until its coder goes on", () => {
  const js = load(FILES)
  const kept = js.inHand(null, GIVE)
  const looked = js.asLookedAt(HELP, kept)
  assert.deepEqual([refs(looked), looked.run], [["ways/give", "ways/connect"], 1])
  assert.equal(js.inHand(kept, looked), kept)
  assert.deepEqual([js.isOutOfDate(kept, [HELP]), js.isOutOfDate(kept, [GIVE])], [true, false])
  const gone = js.inHand(kept, { ...suggested(1, "ways/give"), id: 7 })
  assert.deepEqual(refs(js.asLookedAt(HELP, gone)), ["ways/help"])
})

test("what its coder decided, elsewhere too, shows on the suggestions that are kept", () => {
  const js = load(FILES)
  const decided = { ...HELP, rejected: ["ways/connect"], codings: [{ ref: "ways/give", mine: true, start: 0, end: 19 }] }
  const looked = js.asLookedAt(decided, js.inHand(null, GIVE))
  assert.deepEqual(
    looked.suggestions.map((s) => s.state),
    ["confirmed", "rejected"],
  )
})

test("where nothing was suggested the first suggestions come, and where the words were mended newer ones do", () => {
  const js = load(FILES)
  assert.deepEqual(refs(js.asLookedAt(HELP, js.inHand(null, suggested(0)))), ["ways/help"])
  const mended = { ...HELP, text: "Brian bought soup." }
  assert.deepEqual(refs(js.asLookedAt(mended, js.inHand(null, GIVE))), ["ways/help"])
})

test("undo leaves what is suggested as it is and says anew what was decided about it", () => {
  const js = load(FILES)
  const undone = js.keepOthers({ ...HELP, flagged_by: [], status: "done" }, { ...GIVE, flagged_by: [] }, "Ana")
  assert.deepEqual([refs(undone), undone.run, undone.suggestions[0].state], [["ways/help"], 2, "open"])
})

test("a key or button for what has just changed under it does nothing but say so", () => {
  const clock = { at: 10_000, now: () => clock.at }
  const js = load(FILES, { Date: clock })
  const [acts, said] = [[], []]
  const desk = { changed: new Map(), showSuggestions: true, currentPassage: () => HELP }
  Object.assign(desk, { act: (act) => acts.push(act.type), announce: (text) => said.push(text) })
  js.noteChanges(desk.changed, [GIVE], [HELP])
  for (const name of ["acceptNth", "rejectNth", "acceptAll", "none"]) js.runCommand(desk, name, { n: 1 })
  js.runCommand(desk, "accept", { ref: "ways/help" })
  assert.deepEqual([acts, new Set(said).size, said.length], [[], 1, 5])
  assert.match(said[0], /has just changed/)
  clock.at += 2000
  js.runCommand(desk, "acceptNth", { n: 1 })
  assert.deepEqual(acts, ["confirm"])
})

test("another run that says the same is no change", () => {
  const js = load(FILES)
  const changed = new Map()
  js.noteChanges(changed, [GIVE], [{ ...GIVE, run: 2 }])
  assert.equal(changed.size, 0)
})

test("the first suggestions of a passage change nothing that anybody looked at", () => {
  const js = load(FILES)
  const changed = new Map()
  js.noteChanges(changed, [{ ...GIVE, run: null, suggestions: [], perhaps: [] }], [HELP])
  assert.equal(changed.size, 0)
})
