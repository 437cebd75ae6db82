// Looking codes up: labels, colours, the suggested order in the picker.

const PALETTE = ["#2a78b8", "#b8562a", "#3f8f4f", "#8a5bb5", "#a8871c", "#c24a72", "#1f8f8f", "#6b6f2a"]

function indexCodes(codebooks) {
  const byRef = new Map()
  for (const book of codebooks || []) {
    for (const code of book.codes || []) byRef.set(code.ref, { ...code, book: book.name, bookId: book.id })
  }
  return byRef
}

function codeOf(codes, ref) {
  return codes.get(ref) || { ref, label: ref.split("/").pop(), definition: "", book: "", neighbours: [] }
}

// A code named beside another one (`code`, `book:code` or `book/code`) as `book/code`.
function fullRef(name, beside) {
  return /[:/]/.test(name) ? name.replace(":", "/") : `${beside.split("/")[0]}/${name}`
}

// A colour that is safe to put into a style; a code without one gets the same one every time.
function colourOf(code) {
  if (/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(code.colour || "")) return code.colour
  const sum = points(code.ref).reduce((total, c) => (total * 31 + c.codePointAt(0)) % 9973, 7)
  return PALETTE[sum % PALETTE.length]
}

function plain(text) {
  return (text || "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
}

// How well a code answers what was typed: lower is better, Infinity is not at all. Every typed word has to be found.
function fitOf(code, typed) {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (!words.length) return 0
  const [label, id, definition] = [plain(code.label), plain(code.ref), plain(code.definition)]
  const starts = (text, word) => text.startsWith(word) || text.includes(` ${word}`) || text.includes(`_${word}`)
  let total = label === words.join(" ") ? -1 : 0
  for (const word of words) {
    if (label.startsWith(word)) total += 0
    else if (starts(label, word)) total += 1
    else if (starts(id.split("/").pop(), word)) total += 2
    else if (label.includes(word)) total += 3
    else if (id.includes(word)) total += 4
    else if (starts(definition, word)) total += 5
    else if (definition.includes(word)) total += 6
    else return Infinity
  }
  return total
}

// The codes that answer what was typed, best first; `first` (neighbours, suggestions) come before the rest of a book.
function findCodes(codes, typed, first = []) {
  const rank = new Map(first.map((ref, i) => [ref, i]))
  return [...codes.values()]
    .filter((code) => !code.retired)
    .map((code, order) => ({ code, order, fit: fitOf(code, typed), near: rank.get(code.ref) ?? 999 }))
    .filter(({ fit }) => fit < Infinity)
    .sort((a, b) => a.fit - b.fit || a.near - b.near || a.order - b.order)
    .map(({ code, near }) => ({ code, near: near < 999 }))
}

function initials(name) {
  const words = (name || "?").trim().split(/\s+/)
  const letters =
    words.length > 1 ? [points(words[0])[0], points(words[words.length - 1])[0]] : points(words[0]).slice(0, 2)
  return letters.join("").toUpperCase()
}

function percent(probability) {
  return `${Math.max(1, Math.min(99, Math.round(probability * 100)))} %`
}

// Codings that differ only in who made them, as one: [{ref, start, end, polarity, mine, coders, coding}].
function groupCodings(codings) {
  const mineFirst = [...codings.filter((c) => c.mine), ...codings.filter((c) => !c.mine)]

  const groups = new Map()
  for (const coding of mineFirst) {
    const key = [coding.ref, coding.start, coding.end, coding.polarity].join("|")
    const group = groups.get(key) || { ...coding, key, mine: false, coders: [], coding: null }
    group.coders = [...group.coders, coding.coder].filter((name, i, all) => all.indexOf(name) === i)
    if (coding.mine) Object.assign(group, { mine: true, coding })
    groups.set(key, group)
  }
  return [...groups.values()]
}
