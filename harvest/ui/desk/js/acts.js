// What a coder's act does to a passage on screen, at once and before the server has answered. These functions take a
// passage and give a new one; the server's answer replaces the result when it comes. They say what
// harvest/coding/folding.py says: tests/cases/acts.json is run through both.

function newNonce() {
  if (typeof crypto !== "undefined" && crypto.randomUUID) return crypto.randomUUID()
  // randomUUID is missing on plain http from another machine, which is how a room shares one laptop
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("")
}

// How an act names the coding it is about: by the server's name, or by its place while it has none.
function codingPart(coding) {
  if (!coding) return {}
  return { coding: coding.local ? null : coding.id, start: coding.start, end: coding.end }
}

const ownCodings = (passage) => passage.codings.filter((c) => c.mine)
const standsAt = (start, end, ref) => (c) => c.start === start && c.end === end && c.ref === ref

// The coding that an act is about: the one it names, else one of the coder's own with that code in that place, else
// any of the coder's own with that code.
function codingMeant(passage, act) {
  const found = passage.codings.filter((c) => c.ref === act.ref)
  const own = found.filter((c) => c.mine)
  return (
    found.find((c) => act.coding != null && c.id === act.coding) ||
    own.find((c) => c.start === act.start && c.end === act.end) ||
    own[0] ||
    null
  )
}

// The span of an act: that of the coding it is about, or the whole passage.
function spanMeant(passage, act) {
  const coding = codingMeant(passage, act)
  return coding ? [coding.start, coding.end] : [0, pointLength(passage.text)]
}

// The coder's codings with one more; it takes the place of one of the same code on the same words.
function withCoding(own, coding) {
  const at = own.findIndex(standsAt(coding.start, coding.end, coding.ref))
  return at < 0 ? [...own, coding] : own.map((c, i) => (i === at ? coding : c))
}

// The coder's codings of this code that an act on a span takes away: that on exactly the span, or else all of them.
function codingsReplaced(own, start, end, ref) {
  const exact = own.filter(standsAt(start, end, ref))
  return exact.length ? exact : own.filter((c) => c.ref === ref)
}

// The passage once its coder has decided: `own` are their codings now, `changes` what else they said.
function decided(passage, own, changes = {}) {
  const next = { ...passage, ...changes, codings: [...own, ...passage.codings.filter((c) => !c.mine)] }
  const status = next.nothing_fits && !own.length ? "none" : "done"
  return withStates({ ...next, status })
}

// The passage with what its coder says of each suggestion.
function withStates(passage) {
  const coded = new Set(ownCodings(passage).map((c) => c.ref))
  const refused = new Set(passage.rejected)
  const stateOf = (ref) =>
    coded.has(ref) ? "confirmed" : refused.has(ref) || passage.nothing_fits ? "rejected" : "open"
  const stated = (some) => some.map((s) => ({ ...s, state: stateOf(s.ref) }))
  return { ...passage, suggestions: stated(passage.suggestions), perhaps: stated(quietOf(passage)) }
}

function put(passage, act, coder, { ref, start, end, polarity }) {
  const own = ownCodings(passage)
  const earlier = own.find(standsAt(start, end, ref))
  const coding = { facets: {}, memo: "", ...earlier, id: act.nonce, ref, coder, mine: true, start, end, polarity }
  const rejected = passage.rejected.filter((r) => r !== ref)
  return decided(passage, withCoding(own, { ...coding, local: true }), { rejected, nothing_fits: false })
}

// What may fit besides and is shown only when somebody asks.
const quietOf = (passage) => passage.perhaps || []

function confirmOne(passage, ref, act, coder) {
  const suggestion = [...passage.suggestions, ...quietOf(passage)].find((s) => s.ref === ref)
  const polarity = act.polarity || (suggestion ? suggestion.polarity : "present")
  return put(passage, act, coder, { ref, start: 0, end: pointLength(passage.text), polarity })
}

function confirmAll(passage, act, coder) {
  const open = passage.suggestions.filter((s) => s.state === "open" && s.sure !== false)
  return open.reduce((now, s) => confirmOne(now, s.ref, { nonce: `${act.nonce}:${s.ref}` }, coder), passage)
}

// Says that a code does not fit on a span.
function refuse(passage, ref, start, end) {
  const gone = codingsReplaced(ownCodings(passage), start, end, ref)
  const own = ownCodings(passage).filter((c) => !gone.includes(c))
  const known = own.some((c) => c.ref === ref) || passage.rejected.includes(ref)
  return decided(passage, own, { rejected: known ? passage.rejected : [...passage.rejected, ref] })
}

// Replaces the coding an act is about by one of another code, polarity or with other answers.
function change(passage, act, coder, { to = act.ref, polarity, facets }) {
  const [start, end] = spanMeant(passage, act)
  const old = codingsReplaced(ownCodings(passage), start, end, act.ref)
  const kept = ownCodings(passage).filter((c) => !old.includes(c))
  const earlier = old[0] || { polarity: "present", facets: {}, memo: "" }
  const coding = {
    ...{ id: act.nonce, ref: to, coder, mine: true, local: true, start, end, memo: earlier.memo },
    polarity: polarity || earlier.polarity,
    facets: facets || earlier.facets,
  }
  const own = withCoding(kept, coding)
  const rejected = passage.rejected.filter((r) => r !== to)
  const gone = to !== act.ref && !own.some((c) => c.ref === act.ref) && !rejected.includes(act.ref)
  return decided(passage, own, { rejected: gone ? [...rejected, act.ref] : rejected, nothing_fits: false })
}

// Whether the coder marked the passage for discussion; `flagged` says that anybody did.
const flaggedByMe = (passage, coder) => passage.flagged_by.includes(coder)

function flag(passage, coder, on) {
  const others = passage.flagged_by.filter((name) => name !== coder)
  const flagged_by = on ? [coder, ...others] : others
  return { ...passage, flagged_by, flagged: flagged_by.length > 0 }
}

function fixText(passage, act) {
  const codings = passage.codings.map((c) => {
    const [start, end] = moveSpan(passage.text, act.text, c.start, c.end)
    return { ...c, start, end }
  })
  return { ...passage, text: act.text, codings }
}

const answered = (facets) => Object.fromEntries(Object.entries(facets).filter(([, answer]) => answer))

const APPLY = {
  confirm: (p, act, coder) => confirmOne(p, act.ref, act, coder),
  confirm_all: confirmAll,
  reject: (p, act) => refuse(p, act.ref, 0, pointLength(p.text)),
  remove: (p, act) => refuse(p, act.ref, ...spanMeant(p, act)),
  change: (p, act, coder) => change(p, act, coder, { to: act.to }),
  add: (p, act, coder) => put(p, act, coder, act),
  polarity: (p, act, coder) => change(p, act, coder, { polarity: act.polarity }),
  facets: (p, act, coder) => change(p, act, coder, { facets: answered(act.facets) }),
  memo: (p, act) => ({ ...p, memo: act.text }),
  none: (p) => decided(p, [], { nothing_fits: true }),
  flag: (p, act, coder) => flag(p, coder, true),
  unflag: (p, act, coder) => flag(p, coder, false),
  fix: fixText,
  merge: (p) => ({ ...p, waiting: "Joining with the next passage…" }),
  split: (p) => ({ ...p, waiting: "Splitting here…" }),
}

// The passage as it looks once the act has been done; the same object when there was nothing to do.
function applyAct(passage, act, coder) {
  const apply = APPLY[act.type]
  return apply ? apply(passage, act, coder) : passage
}

// Codes that were merged into others, as Map from the old reference to the new one.
function mergedCodes(codebooks) {
  const codes = (codebooks || []).flatMap((book) => book.codes || [])
  const into = new Map(codes.filter((c) => c.merged_into).map((c) => [c.ref, c.merged_into]))
  const last = (ref) => (into.has(ref) ? last(into.get(ref)) : ref)
  return new Map([...into.keys()].map((ref) => [ref, last(ref)]))
}

// The act under the codes that are in use now.
function underCurrentCodes(act, merged) {
  const now = (ref) => merged.get(ref) || ref
  return merged.has(act.ref) || merged.has(act.to) ? { ...act, ref: now(act.ref), to: now(act.to) } : act
}

// The passages of a view with every act laid over them that the server has not acknowledged yet.
// Undo and redo carry `restores`, the passage as it was (the browser's own guess, never sent).
function overlay(view, queued) {
  const byId = new Map(view.passages.map((p) => [p.id, p]))
  const merged = queued.length ? mergedCodes(view.codebooks) : null
  for (const act of queued) {
    const passage = byId.get(act.passage)
    if (act.restores && byId.has(act.restores.id))
      byId.set(act.restores.id, keepOthers(byId.get(act.restores.id), act.restores, view.coder))
    else if (passage) byId.set(act.passage, applyAct(passage, underCurrentCodes(act, merged), view.coder))
  }
  return view.passages.map((p) => byId.get(p.id))
}

// My own side of `restored` with the colleagues' side of `now`, so that undo never hides what they just did; what is
// suggested stays what it is now.
function keepOthers(now, restored, coder) {
  const codings = [...ownCodings(restored), ...now.codings.filter((c) => !c.mine)]
  const others = now.flagged_by.filter((name) => name !== coder)
  const flagged_by = flaggedByMe(restored, coder) ? [coder, ...others] : others
  const { run, suggestions, perhaps } = now
  return withStates({ ...restored, codings, flagged_by, flagged: flagged_by.length > 0, run, suggestions, perhaps })
}
