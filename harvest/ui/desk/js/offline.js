// The connection is lost: it is said, what is done goes on and is kept, and it is sent when the connection is back.

// What is said of it, and of how much waits; empty while all is well.
function offlineLine(offline, waiting) {
  if (!offline) return ""
  const kept = waiting ? `${waiting} ${waiting === 1 ? "act is" : "acts are"} kept here and sent` : "What you do is kept here and sent"
  return `No connection. Go on: ${kept} when it is back. Keep this page open.`
}

// Nothing came back although it was sent twice, or the browser itself says that there is no network.
const isOffline = (desk) => desk.queue.late || (typeof navigator !== "undefined" && navigator.onLine === false)

function paintOffline(desk) {
  const line = desk.stopped ? "" : offlineLine(isOffline(desk), desk.queue.unsaved.length)
  const host = desk.part("offline")
  host.toggleAttribute("hidden", !line)
  if (host.textContent !== line) host.textContent = line
}
