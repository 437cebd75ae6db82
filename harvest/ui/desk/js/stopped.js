// The file that is open lies no more in its place: nothing is sent, and what was not saved is shown for copying.

// One line an act, in words a person can do it again by.
function unsentLines(items, passages, describe) {
  return items.map((act) => {
    const passage = passages.find((p) => p.id === act.passage)
    const words = act.quote || act.text || (passage ? passage.text : "")
    const where = passage ? `${passage.speaker || ""}, passage ${act.passage}` : `passage ${act.passage}`
    return `${describe(act)} (${where.replace(/^, /, "")})${words ? `: “${words}”` : ""}`
  })
}

function describeAct(desk, act) {
  if (act.type === "draft") return "Memo begun"
  if (act.type === "for_pack") return `For the pack: ${codeOf(desk.codes, act.ref).label}`
  try {
    return announcementOf(act, desk)
  } catch {
    return [act.type, act.ref, act.to].filter(Boolean).join(" ") // before any view came, codes have no names
  }
}

function paintStopped(desk) {
  const box = desk.part("stopped")
  box.toggleAttribute("hidden", !desk.stopped)
  if (!desk.stopped) return
  const items = desk.queue.items.filter((act) => !["here", "transcript"].includes(act.type))
  const lines = unsentLines(items, desk.passages, (act) => describeAct(desk, act)).join("\n")
  desk.part("stopped-why").textContent = desk.stopped
  desk.part("stopped-count").textContent = items.length
    ? `Not saved: ${items.length}. Copy it before you close this page.`
    : "Everything that you did before is saved."
  const field = desk.part("stopped-acts")
  field.toggleAttribute("hidden", !items.length)
  if (field.value !== lines) field.value = lines
}
