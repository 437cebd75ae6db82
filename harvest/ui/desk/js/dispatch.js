// Doing an act: shown at once, queued for the server, announced; undo and redo of what this browser did.

const STAYS_MS = 1200
const NO_PASSAGE = new Set([
  "next_page",
  "prev_page",
  "next_todo",
  "jump",
  "lead",
  "stop_leading",
  "follow",
  "stop_following",
])

function makeDispatch(desk) {
  const history = makeHistory(desk.memory)

  const send = (act) => {
    desk.queue.add(act)
    desk.reconcile()
  }

  const act = (what) => {
    if (desk.stopped) return desk.announce(desk.stopped)
    const passage = desk.currentPassage()
    const named = { nonce: newNonce(), passage: passage ? passage.id : null, ...what }
    if (NO_PASSAGE.has(what.type)) return send(named)
    if (!passage) return undefined
    const full = { ...named, run: passage.run } // a decision keeps what its coder looked at
    if (["confirm", "add", "polarity"].includes(what.type)) desk.lastRef = what.ref
    if (what.type === "change") desk.lastRef = what.to
    if (["add", "confirm", "confirm_all", "none"].includes(what.type)) {
      dropNative()
      desk.selection = null
    }
    const current = underCurrentCodes(full, mergedCodes(desk.view.codebooks))
    const after = applyAct(passage, current, desk.coder)
    const said = announcementOf(full, desk)
    history.record(passage, after, `${said} (passage ${passage.number})`)
    send(full)
    desk.announce(said)
    if (desk.settings.goOn && finishes(what, after, openSuggestions(after, desk).length) && !desk.panel) desk.step(1)
    return undefined
  }

  // Shows the passage as it was at once where this browser remembers it; the server undoes the same act by its order.
  const undo = () => {
    if (!history.canUndo(desk.view)) return desk.announce("There is nothing to undo.")
    return restore("undo", undoes(), history.undo())
  }

  const redo = () => {
    if (!history.canRedo(desk.view)) return desk.announce("There is nothing to redo.")
    const said = history.redoes()
    return restore("redo", said, history.redo())
  }

  // What the next undo takes back, in words.
  const undoes = () => history.undoes() || (desk.view && desk.view.undo_what) || ""

  const restore = (type, said, restores) => {
    if (desk.stopped) return desk.announce(desk.stopped)
    const known = restores && desk.passages.some((p) => p.id === restores.id)
    if (known) desk.makeCurrent(restores.id)
    send({ nonce: newNonce(), passage: restores ? restores.id : desk.current, type, restores: restores || undefined })
    desk.announce(`${type === "undo" ? "Undone" : "Done again"}${said ? `: ${said}` : ""}`)
  }

  // Where this person reads, told once they stay there: it stands in the address and colleagues may see it.
  const tellWhere = () => {
    clearTimeout(desk.whereTimer)
    if (desk.current == null || desk.current === desk.memory.told || desk.stopped) return
    desk.whereTimer = setTimeout(() => {
      if (desk.current == null || desk.current === desk.memory.told) return
      desk.memory.told = desk.current
      desk.queue.add({ nonce: newNonce(), type: "here", passage: desk.current })
    }, STAYS_MS)
  }

  // Words that are being written, kept on the disk until they are saved or thrown away.
  const draft = (passage, text) =>
    desk.stopped || desk.queue.add({ nonce: newNonce(), type: "draft", passage: passage.id, text })

  // These words under this code are to stand in the pack, or are to be taken out again; the page says which.
  const forPack = (passage, ref) => {
    if (desk.stopped) return desk.announce(desk.stopped)
    return desk.queue.add({ nonce: newNonce(), type: "for_pack", passage: passage.id, ref })
  }

  // What was begun on a passage: what is on its way to the server, or else what the server keeps.
  const begun = (passage) => {
    const sent = desk.queue.items.filter((a) => a.passage === passage.id && ["draft", "memo"].includes(a.type)).pop()
    if (sent) return sent.type === "draft" ? sent.text : ""
    return passage.draft || ""
  }

  return { act, undo, redo, undoes, history, tellWhere, draft, forPack, begun }
}
