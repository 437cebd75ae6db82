// Which words are meant: a native selection (mouse, long press) or one made with the keyboard, both kept as
// {passage, span: [anchor, head], painted}. `painted` means that we draw it, because the browser doesn't.

// The browser's selection as {anchor node, offset, …}, also inside a shadow root.
function nativeRange(root) {
  const selection = document.getSelection()
  if (!selection) return null
  if (selection.getComposedRanges) {
    let range
    try {
      range = selection.getComposedRanges({ shadowRoots: [root] })[0]
    } catch {
      range = selection.getComposedRanges(root)[0] // the first shape of this call, in Safari 17
    }
    return range || null
  }
  const own = root.getSelection ? root.getSelection() : selection
  return own && own.rangeCount ? own.getRangeAt(0) : null
}

function insideText(node) {
  const element = node && (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)
  return element && element.closest ? element.closest("[data-text]") : null
}

// How many code points of `host` come before a place in it.
function pointOffset(host, node, offset) {
  const range = document.createRange()
  range.setStart(host, 0)
  range.setEnd(node, offset)
  return pointLength(range.toString())
}

// The place in `host` that many code points from its start: [text node, UTF-16 offset].
function placeOf(host, offset) {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT)
  let left = offset
  let last = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = pointLength(node.data)
    if (left <= length) return [node, slicePoints(node.data, 0, left).length]
    left -= length
    last = node
  }
  return last ? [last, last.data.length] : [host, 0]
}

// The selected span of one passage, or null. A selection that runs on into the next passage ends with this one's text.
function readNative(desk) {
  const range = nativeRange(desk.root)
  if (!range) return null
  const from = insideText(range.startContainer)
  const to = insideText(range.endContainer)
  const host = from || to
  if (!host || !desk.root.contains(host)) return null
  const made = desk.articles.get(host.closest("article").dataset.passage)
  if (!made) return null
  const text = made.passage.text
  const start = from === host ? pointOffset(host, range.startContainer, range.startOffset) : 0
  const end = to === host ? pointOffset(host, range.endContainer, range.endOffset) : pointLength(text)
  const span = snapToWords(text, trimSpan(text, start, end))
  return { passage: made.id, span, collapsed: span[0] === span[1], painted: false }
}

function onSelectionChange(desk) {
  const found = readNative(desk)
  if (!found) return
  const made = desk.articles.get(String(found.passage))
  if (!made || !made.passage.codeable) return
  if (found.collapsed) {
    // a press on the words lets go of what was selected in them; one on a button doesn't, though a phone collapses
    // the selection for that too
    if (desk.selection && desk.pressedWords && !desk.panel) setSelection(desk, null)
    return
  }
  if (desk.current !== found.passage) desk.makeCurrent(found.passage, { focus: false, scroll: false })
  setSelection(desk, { passage: found.passage, span: found.span, painted: false })
}

function setSelection(desk, selection) {
  const before = JSON.stringify(desk.selection)
  desk.selection = selection
  if (JSON.stringify(selection) !== before) desk.paint()
}

// Draws the selection ourselves from now on, because the browser's own goes when an input takes the focus.
function holdSelection(desk) {
  if (desk.selection && !desk.selection.painted) setSelection(desk, { ...desk.selection, painted: true })
}

function dropNative() {
  const selection = document.getSelection()
  if (selection && selection.rangeCount) selection.removeAllRanges()
}

// Runs `redraw` on the words of a passage and puts a native selection in them back where it was, in its direction.
function keepNativeSelection(desk, passage, host, redraw) {
  const found = host.isConnected ? readNative(desk) : null
  const mine = found && !found.collapsed && found.passage === passage.id
  redraw()
  if (!mine) return
  const [a, b] = found.span
  const selection = document.getSelection()
  const [startNode, startAt] = placeOf(host, a)
  const [endNode, endAt] = placeOf(host, b)
  selection.setBaseAndExtent(startNode, startAt, endNode, endAt)
}

// Extends the keyboard selection of the current passage and says what is selected now.
function extendByKey(desk, unit, direction) {
  const passage = desk.currentPassage()
  if (!passage || !passage.codeable) return
  const before = desk.selection && desk.selection.passage === passage.id ? desk.selection.span : null
  const span = extendSelection(passage.text, before, unit, direction)
  takeSpan(desk, passage, span)
}

function moveByKey(desk, direction) {
  const passage = desk.currentPassage()
  if (!passage || !passage.codeable) return
  const before = desk.selection && desk.selection.passage === passage.id ? desk.selection.span : null
  takeSpan(desk, passage, moveWord(passage.text, before, direction))
}

function takeSpan(desk, passage, span) {
  if (!span) return
  dropNative()
  setSelection(desk, { passage: passage.id, span, painted: true })
  const [a, b] = orderedSpan(span)
  desk.announce(b > a ? `Selected: ${slicePoints(passage.text, a, b)}` : "Nothing selected", { show: false })
}
