// What a person's act does to what is on screen, at once and before the server has answered. These functions take
// a passage and give a new one; the server's answer replaces the result when it comes.

const POLARITIES = ["present", "lacking", "wished_for", "mixed"]
const POLARITY_WORDS = { present: "present", lacking: "lacking", wished_for: "wished for", mixed: "mixed" }
const POLARITY_SIGNS = { present: "+", lacking: "−", wished_for: "☆", mixed: "±" }

function newNonce() {
  if (typeof crypto !== "undefined" && crypto.randomUUID) return crypto.randomUUID()
  // randomUUID is missing on plain http from another machine, which is how a room shares one laptop
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("")
}

function nextPolarity(polarity) {
  return POLARITIES[(POLARITIES.indexOf(polarity) + 1) % POLARITIES.length]
}

function sameCoding(act) {
  return (c) => {
    if (!c.mine || c.ref !== act.ref) return false
    if (act.coding != null) return c.id === act.coding
    return act.start == null || (c.start === act.start && c.end === act.end)
  }
}

function withCoding(passage, act, coder) {
  const start = act.start ?? 0
  const end = act.end ?? pointLength(passage.text)
  const same = (c) => c.mine && c.ref === act.ref && c.start === start && c.end === end
  const kept = passage.codings.filter((c) => !same(c))
  const old = passage.codings.find(same)
  const coding = {
    facets: {},
    memo: "",
    ...old,
    id: old ? old.id : act.nonce,
    ref: act.ref,
    coder,
    mine: true,
    start,
    end,
  }
  return {
    ...passage,
    codings: [...kept, { ...coding, polarity: act.polarity || "present", local: !old || old.local }],
  }
}

function suggestionState(passage, ref, state) {
  return { ...passage, suggestions: passage.suggestions.map((s) => (s.ref === ref ? { ...s, state } : s)) }
}

function editCodings(passage, act, edit) {
  const fits = sameCoding(act)
  return { ...passage, codings: passage.codings.map((c) => (fits(c) ? { ...c, ...edit } : c)) }
}

function confirmOne(passage, ref, coder, nonce) {
  const suggestion = passage.suggestions.find((s) => s.ref === ref)
  const act = { ref, nonce: `${nonce}:${ref}`, polarity: suggestion ? suggestion.polarity : "present" }
  return suggestionState(withCoding(passage, act, coder), ref, "confirmed")
}

function changeCode(passage, act, coder) {
  const fits = sameCoding(act)
  const old = passage.codings.find(fits)
  if (old) {
    const suggestions = passage.suggestions.map((s) => (s.ref === act.ref ? { ...s, state: "rejected" } : s))
    return { ...passage, suggestions, codings: passage.codings.map((c) => (c === old ? { ...c, ref: act.to } : c)) }
  }
  const suggestion = passage.suggestions.find((s) => s.ref === act.ref)
  const added = { ref: act.to, nonce: act.nonce, polarity: suggestion ? suggestion.polarity : "present" }
  return suggestionState(withCoding(passage, added, coder), act.ref, "rejected")
}

function fixText(passage, act) {
  const codings = passage.codings.map((c) => {
    const [start, end] = moveSpan(passage.text, act.text, c.start, c.end)
    return { ...c, start, end }
  })
  return { ...passage, text: act.text, codings }
}

const APPLY = {
  confirm: (p, act, coder) => decided(confirmOne(p, act.ref, coder, act.nonce)),
  confirm_all: (p, act, coder) => {
    const open = p.suggestions.filter((s) => s.state === "open")
    return decided(open.reduce((now, s) => confirmOne(now, s.ref, coder, act.nonce), p))
  },
  reject: (p, act) => {
    const kept = p.codings.filter((c) => !(c.mine && c.ref === act.ref))
    return decided(suggestionState({ ...p, codings: kept }, act.ref, "rejected"))
  },
  change: (p, act, coder) => decided(changeCode(p, act, coder)),
  add: (p, act, coder) => {
    const whole = act.start === 0 && act.end === pointLength(p.text)
    return decided(withCoding(whole ? suggestionState(p, act.ref, "confirmed") : p, act, coder))
  },
  remove: (p, act) => {
    const fits = sameCoding(act)
    return { ...p, codings: p.codings.filter((c) => !fits(c)) }
  },
  polarity: (p, act) => editCodings(p, act, { polarity: act.polarity }),
  facets: (p, act) => editCodings(p, act, { facets: act.facets }),
  memo: (p, act) => ({ ...p, memo: act.text }),
  none: (p) => ({
    ...p,
    status: "none",
    codings: p.codings.filter((c) => !c.mine),
    suggestions: p.suggestions.map((s) => ({ ...s, state: "rejected" })),
  }),
  flag: (p) => ({ ...p, flagged: true }),
  unflag: (p) => ({ ...p, flagged: false }),
  fix: fixText,
  merge: (p) => ({ ...p, waiting: "Joining with the next passage…" }),
  split: (p) => ({ ...p, waiting: "Splitting here…" }),
}

function decided(passage) {
  return { ...passage, status: "done" }
}

// The passage as it looks once the act has been done.
function applyAct(passage, act, coder) {
  const apply = APPLY[act.type]
  return apply ? apply(passage, act, coder) : passage
}

// The passages of a view with every act laid over them that the server has not acknowledged yet.
// Undo and redo carry `restores`, the passage as it was (the browser's own guess, never sent).
function overlay(view, queued) {
  const byId = new Map(view.passages.map((p) => [p.id, p]))
  for (const act of queued) {
    const passage = byId.get(act.passage)
    if (act.restores && byId.has(act.restores.id))
      byId.set(act.restores.id, keepOthers(byId.get(act.restores.id), act.restores))
    else if (passage) byId.set(act.passage, applyAct(passage, act, view.coder))
  }
  return view.passages.map((p) => byId.get(p.id))
}

// My own side of `restored` with the colleagues' codings of `now`, so that undo never hides what they just did.
function keepOthers(now, restored) {
  const codings = [...now.codings.filter((c) => !c.mine), ...restored.codings.filter((c) => c.mine)]
  return { ...restored, codings }
}
