// The whole view as one thin bar: what is decided, what waits, what is to be discussed; a press goes there.

const BUCKETS = 240
const OVERVIEW_COLOURS = { t: "var(--line)", d: "var(--done)", n: "var(--muted)", f: "var(--warn)", p: "transparent" }
// What a stretch of several passages shows: what asks for somebody counts before what is done.
const LOUDEST = ["f", "t", "n", "d", "p"]

// The states of all passages as at most `most` stretches of equal length: [[state, share from 0 to 1], …].
function stretches(states, most = BUCKETS) {
  const n = Math.min(most, states.length)
  const found = []
  for (let i = 0; i < n; i += 1) {
    const part = states.slice(Math.floor((i * states.length) / n), Math.floor(((i + 1) * states.length) / n))
    const state = LOUDEST.find((s) => part.includes(s)) || "p"
    const last = found[found.length - 1]
    if (last && last[0] === state) last[1] = (i + 1) / n
    else found.push([state, (i + 1) / n])
  }
  return found
}

// Which of the view stand on this page; prompts have numbers too and are nothing to decide, so they are named.
function whereLine(page, states = "") {
  if (!page) return ""
  const prompts = states.split("p").length - 1
  const among = prompts ? `, ${prompts} of them ${prompts === 1 ? "a prompt" : "prompts"}` : ""
  return `${page.from}–${page.to} of ${page.total}${among}`
}

function paintOverview(desk) {
  const host = desk.part("overview")
  const { overview = "", page } = desk.view
  const long = page && page.total > desk.passages.length
  host.toggleAttribute("hidden", !long)
  if (!long) return
  const place = (desk.passages.findIndex((p) => p.id === desk.current) + page.from - 0.5) / page.total
  host.style.setProperty("--here", `${(100 * place).toFixed(2)}%`)
  if (host.signature === overview) return
  host.signature = overview
  let from = 0
  const stops = stretches(overview).map(([state, to]) => {
    const stop = `${OVERVIEW_COLOURS[state]} ${(100 * from).toFixed(2)}% ${(100 * to).toFixed(2)}%`
    from = to
    return stop
  })
  host.style.setProperty("background-image", `linear-gradient(to right, ${stops.join(", ")})`)
}

// The place in the view that a press on the bar means.
function placeOn(host, event, total) {
  const box = host.getBoundingClientRect()
  return Math.max(0, Math.min(total - 1, Math.floor(((event.clientX - box.left) / box.width) * total)))
}
