// Keys, and the list of them that ? shows. They count only while the focus is on the desk and not in a field.

const KEYS = [
  ["j", "next", "Next passage", "j or ↓"],
  ["ArrowDown", "next"],
  ["k", "previous", "Previous passage", "k or ↑"],
  ["ArrowUp", "previous"],
  ["PageDown", "next"],
  ["PageUp", "previous"],
  ["d", "nextTodo", "The next that you have not decided about"],
  [">", "nextPage", "Next page"],
  ["<", "previousPage", "Previous page"],
  ["1", null, "Accept suggestion 1 (to 9)", "1 … 9"],
  ["1", null, "Reject suggestion 1 (to 9)", "Shift+1 … 9"],
  ["a", "acceptAll", "Accept all suggestions"],
  ["n", "none", "None of these fit"],
  ["h", "perhaps", "What else may perhaps fit"],
  ["w", "why", "Why is this suggested?"],
  ["c", "pick", "Code picker: the selected words, or the whole passage"],
  ["s", "wordOn", "Select: next word more", "s or Shift+→"],
  ["Shift+ArrowRight", "wordOn"],
  ["Shift+ArrowLeft", "wordBack", "Select: one word less", "Shift+←"],
  ["]", "sentenceOn", "Select: next sentence more", "] or Shift+↓"],
  ["Shift+ArrowDown", "sentenceOn"],
  ["[", "sentenceBack", "Select: one sentence less", "[ or Shift+↑"],
  ["Shift+ArrowUp", "sentenceBack"],
  ["ArrowRight", "caretOn", "Select only the next or previous word", "→ and ←"],
  ["ArrowLeft", "caretBack"],
  ["Escape", "escape", "Close, or let go of the selection", "Esc"],
  ["p", "polarity", "The next side: present, lacking, wished for, mixed"],
  ["+", "polarityTo", "One side at once: present, lacking, wished for, mixed", "+ − * ="],
  ["-", "polarityTo"],
  ["*", "polarityTo"],
  ["=", "polarityTo"],
  ["x", "change", "Change to another code"],
  ["t", "facets", "Facets of the code"],
  ["Delete", "remove", "Remove the code", "Del"],
  ["Backspace", "remove"],
  ["f", "flag", "Mark for discussion"],
  ["m", "memo", "Memo"],
  ["e", "fix", "Fix a typo in the text"],
  ["b", "split", "Split the passage"],
  ["g", "merge", "Join with the next passage"],
  ["/", "jump", "Go to a passage number or a word"],
  [".", "goOn", "Go on by itself after a decision, or stay"],
  ["v", "aside", "Show or hide the list of codes"],
  ["y", "transcript", "Show or hide the whole transcript"],
  ["l", "lead", "Ask everybody to look along, or stop"],
  ["o", "follow", "Go along with whoever leads, or stop"],
  ["u", "undo", "Undo your last act, and say what it was"],
  ["r", "redo", "Redo", "r or Shift+U"],
  ["U", "redo"],
  ["?", "help", "Show or hide these keys"],
]

// Keys that stand for a polarity at once; the sign for lacking is on every keyboard as a hyphen.
const BY_SIGN = { "+": "present", "-": "lacking", "*": "wished_for", "=": "mixed" }
const CUT_OFF_MS = 1500
const KEYMAP = new Map(KEYS.filter(([, command]) => command).map(([key, command]) => [key, command]))

// The command a key event asks for, as [name, data], or null.
function commandFor(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code || "")
  if (digit && (event.shiftKey || event.key === digit[1])) {
    return [event.shiftKey ? "rejectNth" : "acceptNth", { n: Number(digit[1]) }]
  }
  if (event.shiftKey && event.key.startsWith("Arrow")) return [KEYMAP.get(`Shift+${event.key}`), {}]
  if (event.key in BY_SIGN) return ["polarityTo", { value: BY_SIGN[event.key] }]
  const command = KEYMAP.get(event.key)
  return command ? [command, {}] : null
}

function onKey(desk, event) {
  if (event.defaultPrevented) return
  const target = event.composedPath()[0]
  const typing = target.matches && target.matches("input, textarea, select, [contenteditable]")
  if (event.key === "Escape" && (typing || desk.panel || desk.helpOpen())) {
    event.preventDefault()
    event.stopPropagation()
    if (desk.helpOpen()) desk.toggleHelp()
    else if (typing && !desk.panel) desk.focusCurrent()
    else runCommand(desk, "escape")
    return
  }
  if (target.dataset && target.dataset.part === "jump") {
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault()
      desk.jumpTo(target.value)
    }
    if (event.key === "ArrowDown") desk.focusCurrent()
  }
  if (typing || desk.helpOpen()) {
    // letters typed here must not reach the page's own shortcuts either
    if (event.key === "?" && desk.helpOpen()) desk.toggleHelp()
    if (event.key !== "Tab") event.stopPropagation()
    return
  }
  const found = commandFor(event)
  if (!found) return
  if (Date.now() - (desk.memory.cutOff || 0) < CUT_OFF_MS) {
    event.preventDefault()
    event.stopPropagation()
    desk.announce("The page was drawn again. Please do that once more.")
    return
  }
  event.preventDefault()
  event.stopPropagation()
  runCommand(desk, ...found)
}

function helpList() {
  const list = el("dl", { class: "keys" })
  for (const [key, , text, shown] of KEYS) {
    if (text) list.append(el("div", {}, el("dt", {}, el("kbd", { text: shown || key })), el("dd", { text })))
  }
  return list
}
