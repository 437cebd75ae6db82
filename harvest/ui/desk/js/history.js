// What this browser can undo and redo at once: each act with its passage before and after. The server keeps the whole
// history; this is for showing the result before it answers.

const REMEMBERED_ACTS = 200

// `memory` holds the two stacks, `past` and `future`, and outlives a remount of the desk.
function makeHistory(memory) {
  return {
    // `said` says in words what was done.
    record(before, after, said = "") {
      if (before === after) return // nothing was done, nothing can be taken back
      memory.past = [...memory.past.slice(1 - REMEMBERED_ACTS), { before, after, said }]
      memory.future = []
    },
    // The passage as it was before the last act, or null when this browser remembers none.
    undo() {
      const last = memory.past.pop()
      if (last) memory.future.push(last)
      return last ? last.before : null
    },
    // The passage as it was after the act that was undone last, or null.
    redo() {
      const next = memory.future.pop()
      if (next) memory.past.push(next)
      return next ? next.after : null
    },
    undoes: () => (memory.past.length ? memory.past[memory.past.length - 1].said : ""),
    redoes: () => (memory.future.length ? memory.future[memory.future.length - 1].said : ""),
    canUndo: (view) => memory.past.length > 0 || Boolean(view.can_undo),
    canRedo: (view) => memory.future.length > 0 || Boolean(view.can_redo),
  }
}
