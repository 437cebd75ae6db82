// One passage as an article: who speaks, the words with lines under the coded ones, the codes, what can be done.
// Each part has a signature; only a part whose signature changed is built again.

function makePassage(id) {
  const parts = {
    head: el("header", { class: "head" }),
    stripes: el("div", { class: "stripes", "aria-hidden": "true" }),
    text: el("p", { class: "text", dir: "auto", data: { text: "" } }),
    chips: el("div", { class: "codes" }),
    bar: el("div", { class: "bar" }),
    panel: el("div", { class: "panel-host" }),
  }
  const words = el("div", { class: "words" }, parts.stripes, parts.text)
  parts.text.id = `text-${id}`
  parts.chips.id = `codes-${id}`
  const describedBy = { "aria-describedby": `text-${id} codes-${id}` }
  const node = el(
    "article",
    { tabIndex: -1, data: { passage: String(id), fid: "passage" }, ...describedBy },
    parts.head,
    words,
    parts.chips,
    parts.bar,
    parts.panel,
  )
  return { id, node, parts }
}

// What a passage on screen depends on besides the passage itself; most passages change neither with a key.
function contextKey(desk, passage, context) {
  const { index, total, newTurn, newSource } = context
  const always = [index, total, newTurn, newSource, desk.showSuggestions, desk.codesRound, desk.coder]
  const mine = desk.panel && desk.panel.passage === passage.id ? [desk.panel.kind, desk.panel.group] : []
  if (desk.current !== passage.id) return [...always, ...mine].join("|")
  return [...always, "current", desk.more, desk.quietFor, desk.panel && desk.panel.kind, ...mine, JSON.stringify(desk.selection)].join(
    "|",
  )
}

const SERIALISED = new WeakMap() // passage → its JSON, written once

function serialised(passage) {
  if (!SERIALISED.has(passage)) SERIALISED.set(passage, JSON.stringify(passage))
  return SERIALISED.get(passage)
}

function paintPassage(desk, made, passage, context) {
  const key = contextKey(desk, passage, context)
  if (made.contextKey === key && serialised(made.passage) === serialised(passage)) {
    made.passage = passage
    return
  }
  made.contextKey = key
  const { node, parts } = made
  const current = desk.current === passage.id
  const selection = current && desk.selection && desk.selection.painted ? orderedSpan(desk.selection.span) : null
  const whyOpen = desk.panel && desk.panel.passage === passage.id && desk.panel.kind === "why"
  made.passage = passage
  node.classList.toggle("current", current)
  node.classList.toggle("prompt", !passage.codeable)
  node.classList.toggle("flagged", Boolean(passage.flagged))
  node.dataset.status = passage.status
  if (passage.language) parts.text.lang = passage.language[0]
  node.tabIndex = current ? 0 : -1
  const place = `Passage ${context.index + 1} of ${context.total}`
  const state = passage.codeable ? SPOKEN_STATUS[passage.status] || passage.status : "prompt"
  node.setAttribute("aria-posinset", context.index + 1)
  node.setAttribute("aria-setsize", context.total)
  node.setAttribute("aria-label", `${place}, ${passage.speaker || "unnamed"}, ${state}`)
  if (current) node.setAttribute("aria-current", "true")
  else node.removeAttribute("aria-current")
  rebuildIfChanged(
    parts.head,
    JSON.stringify([
      context.newTurn,
      context.newSource,
      passage.speaker,
      passage.status,
      passage.flagged,
      passage.memo,
      passage.draft,
      passage.waiting,
    ]),
    () => headOf(passage, context),
  )
  const spans = textSpans(desk, passage, selection, whyOpen)
  rebuildIfChanged(parts.stripes, JSON.stringify(spans.whole), () =>
    spans.whole.map((s) => el("i", { class: `stripe ${s.polarity}`, style: { "--c": s.colour } })),
  )
  parts.text.style.setProperty("--lanes", Math.max(0, ...spans.part.map((s) => s.lane || 0)))
  const textSignature = JSON.stringify([passage.text, spans.part])
  if (parts.text.signature !== textSignature)
    keepNativeSelection(desk, passage, parts.text, () =>
      rebuildIfChanged(parts.text, textSignature, () => textOf(passage, spans.part)),
    )
  rebuildIfChanged(
    parts.chips,
    JSON.stringify([
      passage.codings,
      passage.looked,
      passage.suggestions,
      shownQuietly(desk, passage),
      passage.text,
      desk.showSuggestions,
      passage.codeable,
      desk.codesRound,
    ]),
    () => chipsOf(desk, passage),
  )
  // only the current passage's buttons are stops of the Tab key; they are not built again for it, because a press of
  // the mouse makes a passage current, and its button has to be the same one when the mouse is let go
  const open = desk.panel && desk.panel.passage === passage.id && desk.panel.kind === "coding" ? desk.panel.group : null
  for (const node of parts.chips.querySelectorAll("button")) {
    node.tabIndex = current ? 0 : -1
    if (node.dataset.group) node.setAttribute("aria-expanded", node.dataset.group === open ? "true" : "false")
  }
  rebuildIfChanged(
    parts.bar,
    JSON.stringify([
      current,
      desk.more,
      flaggedByMe(passage, desk.coder),
      passage.status,
      passage.memo,
      openSuggestions(passage, desk).length,
      nothingSuggested(desk, passage),
      quietOf(passage).filter((s) => s.state === "open").length,
      desk.quietFor === passage.id,
      desk.selection && current ? desk.selection.span : 0,
      passage.codeable,
      desk.panel ? desk.panel.kind : "",
    ]),
    () => (current ? barOf(desk, passage) : []),
  )
}

const SPOKEN_STATUS = { todo: "to do", done: "decided", none: "none fits" }
const STATUS = { todo: "To do", done: "✓ Decided", none: "∅ None fits" }

// A dream card speaks for its table: the table is not said twice.
const namesTable = (passage) =>
  [`table ${passage.table}`, `${passage.table} table`].some((t) => t.toLowerCase() === (passage.speaker || "").toLowerCase())

function headOf(passage, context) {
  const where = [
    passage.role && passage.role !== "unknown" ? passage.role : null,
    passage.table && !namesTable(passage) ? `table ${passage.table}` : null,
    passage.language ? passage.language[1] : null,
  ]
  const marks = el("span", { class: "marks" })
  if (passage.number) marks.append(el("span", { class: "mark number", text: String(passage.number), title: "Passage number" }))
  if (passage.flagged) marks.append(el("span", { class: "mark flag", text: "⚑ To discuss" }))
  if (passage.memo) marks.append(el("span", { class: "mark", text: "✎ Memo" }))
  if (passage.draft) marks.append(el("span", { class: "mark", text: "✎ Memo begun, not saved" }))
  if (passage.waiting) marks.append(el("span", { class: "mark", text: passage.waiting }))
  if (passage.codeable)
    marks.append(el("span", { class: `mark status ${passage.status}`, text: STATUS[passage.status] || passage.status }))
  else marks.append(el("span", { class: "mark", text: "Prompt, not coded" }))
  return [
    context.newSource
      ? el("p", { class: "source", text: [passage.source, passage.question].filter(Boolean).join(" · ") })
      : null,
    el(
      "div",
      { class: "who" },
      context.newTurn
        ? el("strong", { text: passage.speaker || "Unnamed speaker" })
        : el("span", { class: "goes-on", text: `${passage.speaker || "Unnamed"} goes on` }),
      context.newTurn ? el("span", { class: "role", text: where.filter(Boolean).join(" · ") }) : null,
      !context.newTurn && passage.language ? el("span", { class: "role", text: passage.language[1] }) : null,
      marks,
    ),
  ]
}

// The spans to draw: those over the whole passage as stripes beside it, the others as lines under their words.
function textSpans(desk, passage, selection, whyOpen) {
  const length = pointLength(passage.text)
  const all = groupCodings(passage.codings).map((g) => {
    const code = codeOf(desk.codes, g.ref)
    return { start: g.start, end: g.end, colour: colourOf(code), polarity: g.polarity, label: code.label }
  })
  const whole = all.filter((s) => s.start <= 0 && s.end >= length).map(({ colour, polarity }) => ({ colour, polarity }))
  const part = assignLanes(all.filter((s) => s.start > 0 || s.end < length))
  if (whyOpen) {
    for (const s of [...passage.suggestions, ...shownQuietly(desk, passage)]) part.push({ start: s.why.start, end: s.why.end, reason: true })
  }
  if (selection && selection[1] > selection[0]) part.push({ start: selection[0], end: selection[1], selected: true })
  return { whole, part }
}

function textOf(passage, spans) {
  return cutText(passage.text, spans).map((piece) => {
    const lines = piece.spans.filter((s) => s.lane !== undefined)
    const ending = lines.filter((s) => s.end === piece.end)
    const classes = [
      piece.spans.some((s) => s.selected) && "selected",
      piece.spans.some((s) => s.reason) && "reason",
      lines.length && "coded",
    ]
    const node = el("span", { class: classes.filter(Boolean).join(" ") || null, text: piece.text })
    if (lines.length) underline(node, lines)
    if (ending.length) {
      node.dataset.label = ending.map((s) => s.label).join(" · ")
      node.style.setProperty("--label", ending[0].colour)
    }
    return node
  })
}

// The pattern of a line says its polarity, so that colour is never the only sign.
const LINES = {
  present: (c) => `linear-gradient(${c}, ${c})`,
  lacking: (c) => `repeating-linear-gradient(90deg, ${c} 0 8px, transparent 8px 12px)`,
  wished_for: (c) => `repeating-linear-gradient(90deg, ${c} 0 3px, transparent 3px 7px)`,
  mixed: (c) =>
    `repeating-linear-gradient(90deg, ${c} 0 10px, transparent 10px 13px, ${c} 13px 15px, transparent 15px 18px)`,
}

function underline(node, lines) {
  const deep = Math.max(...lines.map((s) => s.lane)) + 1
  const colour = (s) => `color-mix(in oklab, ${s.colour} 82%, var(--ink))`
  node.style.setProperty(
    "background-image",
    lines.map((s) => (LINES[s.polarity] || LINES.present)(colour(s))).join(", "),
  )
  node.style.setProperty("background-size", lines.map(() => "100% 3px").join(", "))
  node.style.setProperty(
    "background-position",
    lines.map((s) => `0 calc(100% - ${(deep - 1 - s.lane) * 5}px)`).join(", "),
  )
  node.style.setProperty("padding-bottom", `${deep * 5 - 2}px`)
}

function openSuggestions(passage, desk) {
  return desk.showSuggestions && passage.codeable ? passage.suggestions.filter((s) => s.state === "open") : []
}
