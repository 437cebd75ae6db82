// Text arithmetic. Every offset that leaves this file counts Unicode code points, as Python does; a string in
// JavaScript counts UTF-16 units, so "🌻" has length 2 there and 1 here. Nothing in this file touches the page.

function points(text) {
  return [...text]
}

function pointLength(text) {
  return points(text).length
}

function slicePoints(text, start, end) {
  return points(text).slice(start, end).join("")
}

function segments(text, granularity) {
  if (typeof Intl !== "undefined" && Intl.Segmenter) {
    return [...new Intl.Segmenter("en-GB", { granularity }).segment(text)].map((s) => [s.segment, s.isWordLike])
  }
  if (granularity === "word") {
    return (text.match(/[\p{L}\p{M}\p{N}_'’]+|[^\p{L}\p{M}\p{N}_'’]+/gu) || []).map((s) => [s, /[\p{L}\p{N}]/u.test(s)])
  }
  return (text.match(/[^.!?…।]+[.!?…।]*["'”’)]*\s*|[.!?…।]+\s*/gu) || []).map((s) => [s, true])
}

// The words of a text as [start, end) pairs; an emoji or a number counts as a word, white space and commas don't.
function wordSpans(text) {
  const found = []
  let at = 0
  for (const [piece, wordLike] of segments(text, "word")) {
    const end = at + pointLength(piece)
    if (wordLike || /\p{Extended_Pictographic}/u.test(piece)) found.push([at, end])
    at = end
  }
  return found
}

// The sentences of a text as [start, end) pairs without the white space around them.
function sentenceSpans(text) {
  const found = []
  let at = 0
  for (const [piece] of segments(text, "sentence")) {
    const end = at + pointLength(piece)
    const [start, stop] = trimSpan(text, at, end)
    if (stop > start) found.push([start, stop])
    at = end
  }
  return found
}

// The same span without white space at either end; an empty span when there is nothing else in it.
function trimSpan(text, start, end) {
  const all = points(text)
  let from = Math.max(0, Math.min(start, all.length))
  let to = Math.max(from, Math.min(end, all.length))
  while (from < to && /\s/u.test(all[from])) from += 1
  while (to > from && /\s/u.test(all[to - 1])) to -= 1
  return [from, to]
}

// The span widened to whole words, so that a drag that begins or ends inside a word means the word.
function snapToWords(text, [start, end]) {
  if (end <= start) return [start, end]
  let [from, to] = [start, end]
  for (const [a, b] of wordSpans(text)) {
    if (a < start && start < b) from = a
    if (a < end && end < b) to = b
  }
  return [from, to]
}

// A selection made with the keyboard: units are words or sentences, `anchor` stays, `head` moves.
// Returns [anchor, head] as code points (head < anchor when it was extended backwards past its start).
function extendSelection(text, selection, unit, direction) {
  const spans = unit === "sentence" ? sentenceSpans(text) : wordSpans(text)
  if (!spans.length) return selection
  if (!selection) return direction > 0 ? spans[0] : [spans[spans.length - 1][1], spans[spans.length - 1][0]]
  const [anchor, head] = selection
  if (direction > 0) {
    const next = head >= anchor ? spans.find(([, e]) => e > head) : spans.find(([s]) => s > head)
    if (!next) return head >= anchor ? selection : [anchor, pointLength(text)]
    return [anchor, head >= anchor ? next[1] : Math.min(next[0], anchor)]
  }
  const begun = spans.filter(([s]) => s < head)
  if (head <= anchor) return begun.length ? [anchor, begun[begun.length - 1][0]] : selection
  const previous = begun[begun.length - 2] // the last one that began before the head is the one to give up
  return previous && previous[1] > anchor ? [anchor, previous[1]] : [anchor, anchor]
}

// One word, the one after (or before) the selection: what the arrow keys move when nothing is held down.
function moveWord(text, selection, direction) {
  const spans = wordSpans(text)
  if (!spans.length) return null
  if (!selection) return direction > 0 ? spans[0] : spans[spans.length - 1]
  const [from, to] = orderedSpan(selection)
  const found = direction > 0 ? spans.find(([s]) => s >= to) : spans.filter(([, e]) => e <= from).pop()
  return found || (direction > 0 ? spans[spans.length - 1] : spans[0])
}

function orderedSpan([a, b]) {
  return a <= b ? [a, b] : [b, a]
}

// Lanes for overlapping spans, so that a line keeps its height from its first character to its last:
// the same array with a `lane` in each; lanes are reused as soon as they are free.
function assignLanes(spans) {
  const free = []
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => {
      let lane = free.findIndex((end) => end <= span.start)
      if (lane < 0) lane = free.length
      free[lane] = span.end
      return { ...span, lane }
    })
}

// The text cut where any span begins or ends: [{text, start, end, spans}], complete and in order.
function cutText(text, spans) {
  const all = points(text)
  const cuts = new Set([0, all.length])
  for (const { start, end } of spans) {
    for (const cut of [start, end]) if (cut > 0 && cut < all.length) cuts.add(cut)
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  const pieces = []
  for (let i = 0; i + 1 < sorted.length; i += 1) {
    const [start, end] = [sorted[i], sorted[i + 1]]
    const over = spans.filter((s) => s.start < end && s.end > start)
    pieces.push({ text: all.slice(start, end).join(""), start, end, spans: over })
  }
  return pieces
}

// Where a span of the old text stands in a corrected text: kept outside the changed stretch, moved behind it,
// stretched around it. Only what is shown until the server, which anchors by quotation, has answered.
function moveSpan(before, after, start, end) {
  const [a, b] = [points(before), points(after)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1
  const shift = b.length - a.length
  const move = (at, isEnd) => {
    if (at <= head) return at
    if (at >= a.length - tail) return at + shift
    return isEnd ? b.length - tail : head
  }
  return [move(start, false), move(end, true)]
}

function shorten(text, limit) {
  const all = points(text.trim())
  return all.length <= limit
    ? all.join("")
    : all
        .slice(0, limit - 1)
        .join("")
        .trimEnd() + "…"
}
