// What a person can do, by name. Buttons name a command in data-do, keys in keys.js name the same ones.

// The coding that polarity, change, facets and remove are about: the chip that has the focus or whose details are open,
// or else the one made last.
function focusedCoding(desk, passage) {
  const groups = groupCodings(passage.codings)
  const active = desk.root.activeElement
  const key = (active && active.dataset.group) || (desk.panel && desk.panel.kind === "coding" && desk.panel.group)
  const group = key && groups.find((g) => g.key === key)
  if (group) return group.coding
  const mine = passage.codings.filter((c) => c.mine)
  return mine.find((c) => c.ref === desk.lastRef) || mine[mine.length - 1] || null
}

function onCoding(desk, passage, run) {
  const coding = focusedCoding(desk, passage)
  if (coding) run(coding)
  else desk.announce("You have no code on this passage yet.")
}

function suggestionAt(desk, passage, n) {
  const every = desk.showSuggestions ? [...passage.suggestions, ...shownQuietly(desk, passage)] : []
  const suggestion = every[n - 1]
  if (!suggestion) desk.announce(`There is no suggestion ${n}.`)
  return suggestion
}

// name → (desk, passage, data) → nothing. `passage` is the one the button stands in, or the current one.
// Takes a suggestion; a person says its side where the machine does not know.
function accept(desk, passage, ref) {
  const suggestion = [...passage.suggestions, ...quietOf(passage)].find((s) => s.ref === ref)
  if (suggestion && suggestion.sure === false) openSide(desk, passage, suggestion)
  else desk.act({ type: "confirm", ref })
}

const COMMANDS = {
  next: (desk) => desk.step(1),
  previous: (desk) => desk.step(-1),
  nextTodo: (desk) => desk.nextTodo(),
  nextPage: (desk) => desk.turnPage("next_page", "first"),
  previousPage: (desk) => desk.turnPage("prev_page", "first"),
  accept: (desk, passage, { ref }) => accept(desk, passage, ref),
  reject: (desk, passage, { ref }) => desk.act({ type: "reject", ref }),
  acceptNth: (desk, passage, { n }) => {
    const s = suggestionAt(desk, passage, n)
    if (s && s.state !== "confirmed") accept(desk, passage, s.ref)
  },
  rejectNth: (desk, passage, { n }) => {
    const s = suggestionAt(desk, passage, n)
    if (s && s.state !== "rejected") desk.act({ type: "reject", ref: s.ref })
  },
  acceptAll: (desk, passage) => {
    const open = openSuggestions(passage, desk)
    const asks = open.find((s) => s.sure === false)
    if (!open.length) return desk.announce("Nothing is suggested here.")
    if (open.some((s) => s.sure !== false)) desk.act({ type: "confirm_all" })
    if (asks) openSide(desk, desk.currentPassage(), asks)
  },
  none: (desk, passage) => {
    if (passage.status === "none") desk.announce("Already marked: none of these fit.")
    else desk.act({ type: "none" })
  },
  flag: (desk, passage) => desk.act({ type: flaggedByMe(passage, desk.coder) ? "unflag" : "flag" }),
  memo: (desk, passage) => openMemo(desk, passage),
  perhaps: (desk, passage) => {
    const quiet = quietOf(passage)
    desk.quietFor = desk.quietFor === passage.id ? null : passage.id
    if (!desk.showSuggestions || !quiet.length) {
      desk.quietFor = null
      desk.announce("Nothing else comes near here.")
    } else if (desk.quietFor)
      desk.announce(`Perhaps ${quiet.map((s) => codeOf(desk.codes, s.ref).label).join(", ")}`, { show: false })
    desk.paint()
  },
  why: (desk, passage, { fid }) => {
    const ref = fid && fid.startsWith("why|") ? fid.slice(4) : null
    const open =
      desk.panel &&
      desk.panel.kind === "why" &&
      desk.panel.passage === passage.id &&
      (desk.panel.ref || null) === (ref || null)
    if (open) desk.closePanel()
    else openWhy(desk, passage, ref || null)
  },
  pick: (desk, passage) => openPicker(desk, passage),
  change: (desk, passage) => {
    const coding = focusedCoding(desk, passage)
    const open = openSuggestions(passage, desk)
    if (coding) openPicker(desk, passage, { from: coding.ref, coding })
    else if (open.length) openPicker(desk, passage, { from: open[0].ref })
    else desk.announce("There is no code to change here.")
  },
  coding: (desk, passage, { group }) => {
    const found = groupCodings(passage.codings).find((g) => g.key === group)
    if (desk.panel && desk.panel.kind === "coding" && desk.panel.group === group) desk.closePanel()
    else if (found) openCoding(desk, passage, found)
  },
  agree: (desk, passage) => {
    const group = groupCodings(passage.codings).find((g) => desk.panel && g.key === desk.panel.group)
    desk.closePanel()
    if (!group) return
    const { ref, start, end, polarity } = group
    desk.act({ type: "add", ref, start, end, polarity, quote: slicePoints(passage.text, start, end) })
  },
  forPack: (desk, passage) => {
    const group = groupCodings(passage.codings).find((g) => desk.panel && g.key === desk.panel.group)
    desk.closePanel()
    if (group) desk.forPack(passage, group.ref)
  },
  polarity: (desk, passage) =>
    onCoding(desk, passage, (c) =>
      desk.act({ type: "polarity", ref: c.ref, polarity: nextPolarity(desk, c.polarity), ...codingPart(c) }),
    ),
  facets: (desk, passage) => onCoding(desk, passage, (c) => openFacets(desk, passage, c)),
  remove: (desk, passage) =>
    onCoding(desk, passage, (c) => {
      desk.closePanel()
      desk.act({ type: "remove", ref: c.ref, ...codingPart(c) })
    }),
  fix: (desk, passage) => openFix(desk, passage),
  split: (desk, passage) => openSplit(desk, passage),
  merge: (desk, passage) => {
    const at = desk.passages.findIndex((p) => p.id === passage.id)
    const next = desk.passages[at + 1]
    if (next && next.source === passage.source && next.codeable) desk.act({ type: "merge", with: next.id })
    else desk.announce("There is no next passage to join with on this page.")
  },
  more: (desk) => {
    desk.more = !desk.more
    desk.paint()
  },
  goOn: (desk) => {
    desk.settings.goOn = !desk.settings.goOn
    keepSettings(desk.settings)
    desk.announce(desk.settings.goOn ? "Goes on to the next passage by itself" : "Stays on a passage until you go on")
    desk.paintBar()
  },
  aside: (desk) => standBeside(desk, "codes"),
  transcript: (desk) => standBeside(desk, "transcript"),
  read: (desk, passage, data) => readAt(desk, data),
  put: (desk, passage, { ref }) => putCode(desk, passage, ref),
  jump: (desk) => {
    desk.part("jump").focus()
    desk.part("jump").select() // what was looked for before is written over
  },
  lead: (desk) => {
    const { led, may_lead } = desk.view
    if (!may_lead) desk.announce("Leading is for whoever may run rounds.")
    else desk.act({ type: led && led.mine ? "stop_leading" : "lead" })
  },
  stopLeading: (desk) => desk.act({ type: "stop_leading" }),
  follow: (desk) => {
    const { led } = desk.view
    if (!led || led.mine) desk.announce("Nobody leads.")
    else desk.act({ type: led.along ? "stop_following" : "follow" })
  },
  stopFollowing: (desk) => desk.act({ type: "stop_following" }),
  polarityTo: (desk, passage, { value }) =>
    onCoding(desk, passage, (c) => {
      if (c.polarity === value) desk.announce(`Already ${polarityOf(desk, value).label}.`)
      else desk.act({ type: "polarity", ref: c.ref, polarity: value, ...codingPart(c) })
    }),
  undo: (desk) => desk.undo(),
  redo: (desk) => desk.redo(),
  help: (desk) => desk.toggleHelp(),
  closePanel: (desk) => desk.closePanel(),
  clearSelection: (desk) => {
    dropNative()
    setSelection(desk, null)
  },
  escape: (desk) => {
    if (desk.panel) desk.closePanel()
    else COMMANDS.clearSelection(desk)
  },
  wordOn: (desk) => extendByKey(desk, "word", 1),
  wordBack: (desk) => extendByKey(desk, "word", -1),
  sentenceOn: (desk) => extendByKey(desk, "sentence", 1),
  sentenceBack: (desk) => extendByKey(desk, "sentence", -1),
  caretOn: (desk) => moveByKey(desk, 1),
  caretBack: (desk) => moveByKey(desk, -1),
}

// This stands beside the desk from now on, or nothing when it did already.
function standBeside(desk, what) {
  desk.settings.aside = desk.settings.aside === what ? false : what
  keepSettings(desk.settings)
  desk.paintBar()
  desk.showCurrent() // narrower columns are longer ones
  if (!matchMedia(WIDE).matches) desk.announce("There is room for it on a wider screen.")
}

const NEEDS_NO_PASSAGE = new Set([
  "next",
  "previous",
  "nextTodo",
  "nextPage",
  "previousPage",
  "undo",
  "redo",
  "help",
  "closePanel",
  "escape",
  "goOn",
  "aside",
  "transcript",
  "read",
  "jump",
  "stopLeading",
  "follow",
  "stopFollowing",
])
const NEEDS_CODEABLE = new Set([
  "accept",
  "reject",
  "acceptNth",
  "rejectNth",
  "acceptAll",
  "none",
  "pick",
  "change",
  "split",
  "merge",
  "put",
])

// What takes or refuses what is suggested, by its number, by its button or as a whole.
const NEEDS_A_LOOK = new Set(["accept", "reject", "acceptNth", "rejectNth", "acceptAll", "none"])

function runCommand(desk, name, data = {}) {
  const passage = desk.currentPassage()
  if (!NEEDS_NO_PASSAGE.has(name)) {
    if (!passage) return
    if (NEEDS_CODEABLE.has(name) && !passage.codeable) return desk.announce("This is a prompt: it is shown, not coded.")
    if (NEEDS_A_LOOK.has(name) && justChanged(desk.changed, passage.id))
      return desk.announce("What is suggested here has just changed. Please look, then press again.")
  }
  COMMANDS[name](desk, passage, data)
}
