// The whole transcript in the empty half of a wide screen, with the passage that is read in its middle: for the eyes,
// and for the mouse to go somewhere. It is asked for when it is wanted and when the words have changed, and does not
// come with every view.

const ASK_AGAIN_MS = 6000

function paintTranscript(desk, host) {
  const passage = desk.currentPassage()
  const now = desk.transcript
  const there = now && passage && now.words === desk.view.words && host.lines && host.lines.has(passage.id)
  if (passage && !there) askForTranscript(desk, passage)
  if (!now && !host.querySelector(".comes")) host.replaceChildren(el("p", { class: "book-name comes", text: "The transcript comes …" }))
  if (!now || host.drawn === now) return showWhereInTranscript(desk, host)
  host.drawn = now
  host.lines = new Map()
  const nodes = []
  let speaker = null
  for (const part of now.parts) {
    if (part.speaker !== speaker) nodes.push(el("p", { class: "said-by", text: part.speaker }))
    speaker = part.speaker
    const line = el("p", { class: "said", text: part.text, data: { do: "read", passage: part.id, number: part.number } })
    if (!part.codeable) line.classList.add("prompt")
    host.lines.set(part.id, line)
    nodes.push(line)
  }
  host.at = null
  host.replaceChildren(el("p", { class: "book-name", text: now.source }), ...nodes)
  if (passage && host.lines.has(passage.id)) return showWhereInTranscript(desk, host)
  return askForTranscript(desk, passage)
}

// The passage that is read stands in the middle of what is seen of the transcript; nothing else scrolls.
function showWhereInTranscript(desk, host) {
  const line = host.lines && host.lines.get(desk.current)
  if (!line || host.at === line) return
  if (host.at) host.at.classList.remove("here")
  host.at = line
  line.classList.add("here")
  const box = host.getBoundingClientRect()
  const place = line.getBoundingClientRect()
  host.scrollTop += place.top + place.height / 2 - (box.top + box.height / 2)
}

function askForTranscript(desk, passage) {
  if (!passage || desk.stopped) return
  const wanted = `${passage.source}|${desk.view.words}`
  const lately = desk.transcriptAsked === wanted && Date.now() - desk.transcriptAskedAt < ASK_AGAIN_MS
  if (lately) return
  desk.transcriptAsked = wanted
  desk.transcriptAskedAt = Date.now()
  desk.queue.add({ nonce: newNonce(), type: "transcript", passage: passage.id })
  // an answer that a later view overtook on its way never comes, and no view may follow that would ask again
  setTimeout(() => paintAside(desk), ASK_AGAIN_MS)
}

// To the passage that was pressed: on this page at once, else by the server.
function readAt(desk, { passage, number }) {
  if (desk.passages.some((p) => p.id === Number(passage))) return desk.makeCurrent(Number(passage))
  return desk.act({ type: "jump", to: String(number) })
}
