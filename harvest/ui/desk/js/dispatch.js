// Doing an act: shown at once, queued for the server, announced; undo and redo of what this browser did.

const NO_PASSAGE = new Set(["next_page", "prev_page", "next_todo"])

function makeDispatch(desk) {
  const history = makeHistory(desk.memory)

  const send = (act) => {
    desk.queue.add(act)
    desk.reconcile()
  }

  const act = (what) => {
    if (desk.stopped) return desk.announce(desk.stopped)
    const passage = desk.currentPassage()
    const full = { nonce: newNonce(), passage: passage ? passage.id : null, ...what }
    if (NO_PASSAGE.has(what.type)) return send(full)
    if (!passage) return undefined
    if (["confirm", "add", "polarity"].includes(what.type)) desk.lastRef = what.ref
    if (what.type === "change") desk.lastRef = what.to
    if (["add", "confirm", "confirm_all", "none"].includes(what.type)) {
      dropNative()
      desk.selection = null
    }
    const current = underCurrentCodes(full, mergedCodes(desk.view.codebooks))
    history.record(passage, applyAct(passage, current, desk.coder))
    send(full)
    return desk.announce(announcementOf(full, desk))
  }

  // Shows the passage as it was at once where this browser remembers it; the server undoes the same act by its order.
  const undo = () => {
    if (!history.canUndo(desk.view)) return desk.announce("There is nothing to undo.")
    return restore("undo", history.undo())
  }

  const redo = () => {
    if (!history.canRedo(desk.view)) return desk.announce("There is nothing to redo.")
    return restore("redo", history.redo())
  }

  const restore = (type, restores) => {
    if (desk.stopped) return desk.announce(desk.stopped)
    const known = restores && desk.passages.some((p) => p.id === restores.id)
    if (known) desk.makeCurrent(restores.id)
    send({ nonce: newNonce(), passage: restores ? restores.id : desk.current, type, restores: restores || undefined })
    desk.announce(type === "undo" ? "Undone" : "Done again")
  }

  return { act, undo, redo, history }
}
