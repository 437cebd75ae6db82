// Polarities come from Python with the view, as [{value, label, sign}] in their order; nothing stands here twice.

function polarityOf(desk, value) {
  return desk.view.polarities.find((p) => p.value === value) || { value, label: value || "", sign: "" }
}

// The polarity after this one; after the last the first.
function nextPolarity(desk, value) {
  const order = desk.view.polarities.map((p) => p.value)
  return order[(order.indexOf(value) + 1) % order.length]
}
