// Who else is here, how far everybody is, and who asks to look along. All of it comes with the view; nothing is counted
// here.

const together = (parts, between) => parts.filter(Boolean).join(between)

// How far this person is and, in a round, their colleagues: "You decided 12 of 30 · Ben 9".
function progressLine(progress) {
  if (!progress) return ""
  const others = (progress.others || []).map((p) => `${p.name} ${p.done}`)
  return together([`You decided ${progress.done} of ${progress.total}`, ...others], " · ")
}

// Where colleagues read, quietly: "Ben at 41".
function peopleLine(people) {
  return (people || []).map((p) => (p.number ? `${p.name} at ${p.number}` : p.name)).join(" · ")
}

// What is said of somebody who leads, and the one button beside it, as [sentence, command, label, key].
function leadLine(led) {
  if (!led) return null
  if (led.mine) return [`You lead: others are asked to look at passage ${led.number}.`, "stopLeading", "Stop leading", "l"]
  if (led.along) return [`You go along with ${led.by}, passage ${led.number}.`, "stopFollowing", "Stop going along", "o"]
  return [`${led.by} asks you to look at passage ${led.number}.`, "follow", `Go along with ${led.by}`, "o"]
}

function paintRoom(desk) {
  const { progress, people, led, may_lead } = desk.view
  const say = (part, text) => {
    if (desk.part(part).textContent !== text) desk.part(part).textContent = text
  }
  say("progress", progressLine(progress))
  desk.part("progress").title = progress && progress.round ? `${progress.done} of ${progress.total} decided. ${progress.round}` : ""
  say("round", progress && progress.round ? progress.round : "")
  say("people", peopleLine(people))
  desk.part("lead-button").toggleAttribute("hidden", !may_lead || Boolean(led))
  const line = leadLine(led)
  const host = desk.part("led")
  host.toggleAttribute("hidden", !line)
  const changed = rebuildIfChanged(host, JSON.stringify(line), () =>
    line ? [el("span", { text: line[0] }), button(line[1], line[2], { key: line[3], kind: "primary" })] : [],
  )
  if (changed && line && !led.mine) desk.announce(line[0], { show: false })
}
