// Codes under a passage. Decided ones are solid with a tick; suggested ones are dashed, begin with a question mark and
// say "suggested"; refused ones are struck through. The bar below the current passage holds what else can be done.

function chipsOf(desk, passage) {
  const items = groupCodings(passage.codings).map((group) => codingChip(desk, passage, group))
  const coded = new Set(passage.codings.map((c) => c.ref))
  if (desk.showSuggestions && passage.codeable) {
    passage.suggestions.forEach((s, i) => {
      if (s.state === "confirmed" && coded.has(s.ref)) return
      items.push(s.state === "rejected" ? rejectedChip(desk, s, i) : suggestionChip(desk, s, i))
    })
    shownQuietly(desk, passage).forEach((s, i) => {
      if (s.state === "confirmed" && coded.has(s.ref)) return
      const n = passage.suggestions.length + i
      items.push(s.state === "rejected" ? rejectedChip(desk, s, n) : suggestionChip(desk, s, n, "perhaps"))
    })
  }
  if (!items.length) return []
  return el("ul", { role: "list", "aria-label": "Codes" }, ...items)
}

function codingChip(desk, passage, group) {
  const code = codeOf(desk.codes, group.ref)
  const whole = group.start <= 0 && group.end >= pointLength(passage.text)
  const quote = whole ? "" : shorten(slicePoints(passage.text, group.start, group.end), 28)
  const who = group.coders.map((name) => (name === desk.coder ? "you" : name)).join(", ")
  const node = el(
    "button",
    {
      type: "button",
      class: `chip decided${group.mine ? " mine" : ""}`,
      "aria-expanded": "false",
      style: { "--c": colourOf(code) },
      data: { do: "coding", fid: `coding|${group.ref}|${group.start}|${group.end}`, group: group.key },
    },
    el("i", { class: `swatch ${group.polarity}` }),
    visualOnly("✓", "tick"),
    el("span", { class: "name", text: code.label }),
    polarityPart(desk, group.polarity, code),
    quote ? screenReaderOnly(", on ") : null,
    quote ? el("span", { class: "quote", text: `“${quote}”` }) : null,
    screenReaderOnly(`, coded by ${who}. Details`),
    shareOf(passage, group.ref),
    ...group.coders.map((name) => {
      const node = visualOnly(initials(name), `coder${name === desk.coder ? " me" : ""}`)
      node.title = name
      return node
    }),
  )
  return el("li", {}, node)
}

// How many of those who decided on the passage give the code, where colleagues may be seen: "2 of 3".
function shareOf(passage, ref) {
  if (!(passage.looked > 1)) return null
  const gave = new Set(passage.codings.filter((c) => c.ref === ref).map((c) => c.coder)).size
  return visualOnly(`${gave} of ${passage.looked}`, "share")
}

// What a coding says of its code: on a barrier that is there it says "in the way".
function polarityPart(desk, value, code) {
  const polarity = polarityOf(desk, value)
  const turned = code.side === "barrier" && polarity.barrier
  const [sign, label] = turned ? [polarity.barrier_sign, polarity.barrier] : [polarity.sign, polarity.label]
  return el("span", { class: "polarity" }, screenReaderOnly(", "), visualOnly(`${sign} `), label)
}

// What may fit besides, where the coder asked for it on this passage.
const shownQuietly = (desk, passage) => (desk.quietFor === passage.id && desk.showSuggestions ? quietOf(passage) : [])

// A side the machine is not sure of is asked for, never given.
function sidePart(desk, suggestion, code) {
  if (suggestion.sure !== false) return suggestion.polarity ? polarityPart(desk, suggestion.polarity, code) : null
  return el("span", { class: "polarity asks" }, screenReaderOnly(", "), "which side?")
}

function suggestionChip(desk, suggestion, i, tier = "suggested") {
  const code = codeOf(desk.codes, suggestion.ref)
  const chance = percent(suggestion.probability)
  const data = { ref: suggestion.ref }
  const key = i < 9 ? String(i + 1) : undefined
  const name = el(
    "button",
    {
      type: "button",
      class: "name why",
      data: { do: "why", fid: `why|${suggestion.ref}` },
    },
    visualOnly("?", "mark"),
    el("span", { text: code.label }),
    screenReaderOnly(", "),
    el("span", { class: "chance", text: `${tier} ${chance}` }),
    sidePart(desk, suggestion, code),
    screenReaderOnly(". Why?"),
  )
  return el(
    "li",
    {},
    el(
      "span",
      { class: `chip suggested ${tier === "perhaps" ? "quiet" : ""}`, role: "group", "aria-label": `Suggestion ${i + 1}`, style: { "--c": colourOf(code) } },
      name,
      // the two answers stay side by side
      el(
        "span",
        { class: "answers" },
        button("accept", "Accept", { object: code.label, key, data, kind: "yes" }),
        button("reject", `Reject ${code.label}`, { icon: "✕", data, kind: "no" }),
      ),
    ),
  )
}

function rejectedChip(desk, suggestion, i) {
  const code = codeOf(desk.codes, suggestion.ref)
  const data = { ref: suggestion.ref }
  return el(
    "li",
    {},
    el(
      "span",
      { class: "chip refused", role: "group", "aria-label": `Rejected suggestion ${i + 1}` },
      el(
        "span",
        { class: "name" },
        visualOnly("✕ "),
        el("s", { text: code.label }),
        el("span", { class: "chance", text: " rejected" }),
      ),
      button("accept", "Accept after all", { object: code.label, data, kind: "quiet" }),
    ),
  )
}

// What to do where nothing is suggested on what is still to be decided; before a passage was looked at nobody knows.
function nothingSuggested(desk, passage) {
  const looked = (passage.likely || []).length
  if (!desk.showSuggestions || passage.status !== "todo" || passage.suggestions.length || !looked) return ""
  const perhaps = quietOf(passage).length ? " “Perhaps” shows codes that come near, but not near enough to be suggested." : ""
  return `Nothing is suggested here.${perhaps} “Find and order” can show only passages with suggestions (State).`
}

// While one of these is open, the words above it matter more than the buttons between.
const WRITING = new Set(["picker", "memo", "facets", "fix", "split", "side"])

function barOf(desk, passage) {
  if (!passage.codeable || (desk.panel && WRITING.has(desk.panel.kind))) return []
  const open = openSuggestions(passage, desk)
  const span = desk.selection && desk.selection.passage === passage.id ? orderedSpan(desk.selection.span) : [0, 0]
  const selection = span[1] > span[0] ? span : null
  const parts = []
  if (selection) {
    const quote = shorten(slicePoints(passage.text, selection[0], selection[1]), 60)
    parts.push(
      el(
        "div",
        { class: "selbar", role: "group", "aria-label": "Selected words" },
        el("span", { class: "quote", text: `“${quote}”` }),
        button("pick", "Code these words", { key: "c", kind: "primary" }),
        button("clearSelection", "Clear", { key: "Esc", kind: "quiet" }),
      ),
    )
  }
  const nothing = selection ? "" : nothingSuggested(desk, passage)
  if (nothing) parts.push(el("p", { class: "hint", text: nothing }))
  const row = el("div", { class: "row", role: "group", "aria-label": "This passage" })
  if (open.length > 1) row.append(button("acceptAll", `Accept all ${open.length}`, { key: "a", kind: "primary" }))
  if (!selection) row.append(button("pick", "Add a code", { key: "c", kind: open.length > 1 ? "" : "primary" }))
  const quiet = desk.showSuggestions ? quietOf(passage).filter((s) => s.state === "open").length : 0
  if (quiet || desk.quietFor === passage.id) {
    const asked = desk.quietFor === passage.id
    row.append(button("perhaps", `Perhaps ${quiet}`, { key: "h", "aria-pressed": asked ? "true" : "false" }))
  }
  row.append(
    button("none", "None of these fit", { key: "n", "aria-pressed": passage.status === "none" ? "true" : "false" }),
  )
  const flagged = flaggedByMe(passage, desk.coder)
  row.append(button("flag", "Discuss", { key: "f", "aria-pressed": flagged ? "true" : "false" }))
  row.append(button("memo", passage.memo ? "Memo ✎" : "Memo", { key: "m" }))
  if (passage.suggestions.length && desk.showSuggestions) row.append(button("why", "Why?", { key: "w" }))
  row.append(
    button("more", desk.more ? "Less" : "More", { "aria-expanded": desk.more ? "true" : "false", kind: "quiet" }),
  )
  if (desk.more) {
    row.append(
      button("fix", "Fix a typo", { key: "e" }),
      button("split", "Split", { key: "b" }),
      button("merge", "Join with next", { key: "g" }),
    )
  }
  return [...parts, row]
}
