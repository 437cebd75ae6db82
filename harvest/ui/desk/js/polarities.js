// Polarities come from Python with the view, as [{value, label, sign}] in their order; nothing stands here twice.

function polarityOf(desk, value) {
  return desk.view.polarities.find((p) => p.value === value) || { value, label: value || "", sign: "" }
}

// What a coding is until its coder says otherwise, as in the model: a dream is wished for, but not a barrier it names.
function startsAs(desk, passage, ref) {
  const code = desk.codes.get(ref)
  return passage.kind === "dream" && !(code && code.side === "barrier") ? "wished_for" : "present"
}

// The polarity after this one; after the last the first.
function nextPolarity(desk, value) {
  const order = desk.view.polarities.map((p) => p.value)
  return order[(order.indexOf(value) + 1) % order.length]
}
