// Doing an act: shown at once, queued for the server, said aloud; undo and redo of what this browser did.

const NO_PASSAGE = new Set(["next_page", "prev_page", "next_todo"])

function makeActing(desk) {
  const { memory } = desk

  const send = (act) => {
    desk.queue.add(act)
    desk.reconcile()
  }

  const act = (what) => {
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
    memory.past = [
      ...memory.past.slice(-199),
      { nonce: full.nonce, before: passage, after: applyAct(passage, full, desk.coder) },
    ]
    memory.future = []
    send(full)
    const name = (ref) => codeOf(desk.codes, ref).label
    return desk.say(SAID[what.type](full, name))
  }

  // Shows the passage as it was at once where this browser remembers it; the server undoes the same act by its order.
  const undo = () => {
    if (!memory.past.length && !desk.view.can_undo) return desk.say("There is nothing to undo.")
    const last = memory.past.pop()
    if (last) memory.future.push(last)
    return turn("undo", last && last.before)
  }

  const redo = () => {
    if (!memory.future.length && !desk.view.can_redo) return desk.say("There is nothing to redo.")
    const next = memory.future.pop()
    if (next) memory.past.push(next)
    return turn("redo", next && next.after)
  }

  const turn = (type, restores) => {
    const known = restores && desk.passages.some((p) => p.id === restores.id)
    if (known) desk.makeCurrent(restores.id)
    send({ nonce: newNonce(), passage: restores ? restores.id : desk.current, type, restores: restores || undefined })
    desk.say(type === "undo" ? "Undone" : "Done again")
  }

  return { act, undo, redo }
}
