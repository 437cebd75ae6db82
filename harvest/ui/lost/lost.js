// Streamlit's words for a server that does not answer, in Harvest's. They come when nothing can be asked of the server
// any more, so they wait here in the browser. Once in a tab: its pages come and go, the tab's document stays.

const STOPPED =
  "It was stopped, or the way to it is interrupted. What was shown as saved is on the disk. Start Harvest again or wait a little: this page goes on by itself."
const SAID = {
  "Connection error": "Harvest does not answer",
  "Streamlit server is not responding. Are you connected to the internet?": STOPPED,
  "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your terminal:": STOPPED,
  "streamlit run yourscript.py": "harvest serve",
}

function say(node) {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const ours = SAID[texts.currentNode.nodeValue.trim()]
    if (ours) texts.currentNode.nodeValue = ours
  }
}

export default function () {
  if (window.harvestSaysItPlainly) return
  window.harvestSaysItPlainly = true
  const dialogs = () => document.querySelectorAll("[role=dialog]").forEach(say)
  new MutationObserver((changes) => {
    if (changes.some((change) => change.addedNodes.length)) dialogs()
  }).observe(document.body, { childList: true, subtree: true })
}
