// The passage in hand keeps the suggestions that its coder looks at, with their order and numbers, until they go on: what
// is suggested anew meanwhile must never stand under a key that was meant for something else. Other passages get it at
// once, and for a moment nothing is taken there by somebody who cannot have looked at it yet.

const LOOK_MS = 1500

// What is kept of the passage that one is at; nothing where nothing is suggested, so that the first suggestions come.
function inHand(kept, passage) {
  if (!passage || !passage.run) return null
  if (kept && kept.id === passage.id && kept.run === passage.run) return kept
  const { id, run, text, suggestions, perhaps } = passage
  return { id, run, text, suggestions, perhaps }
}

// The passage with the suggestions that were kept of it, in the state in which its coder's decisions put them.
function asLookedAt(passage, kept) {
  if (!kept || kept.id !== passage.id || kept.run === passage.run || kept.text !== passage.text) return passage
  const { run, suggestions, perhaps } = kept
  return withStates({ ...passage, run, suggestions, perhaps })
}

// Whether something else is suggested by now on the passage that was kept.
const isOutOfDate = (kept, passages) => passages.some((p) => kept && p.id === kept.id && p.run !== kept.run)

// What a coder sees of suggestions, and takes by their numbers.
const asSeen = (passage) =>
  JSON.stringify([...passage.suggestions, ...quietOf(passage)].map((s) => [s.ref, s.polarity, s.sure, percent(s.probability)]))

// Notes when other suggestions took the place of those that were on the screen; the first ones took nobody's.
function noteChanges(changed, before, after) {
  const old = new Map(before.map((p) => [p.id, p]))
  for (const passage of after) {
    const was = old.get(passage.id)
    if (was?.run && was.run !== passage.run && asSeen(was) !== asSeen(passage)) changed.set(passage.id, Date.now())
  }
}

const justChanged = (changed, id) => Date.now() - (changed.get(id) || 0) < LOOK_MS
