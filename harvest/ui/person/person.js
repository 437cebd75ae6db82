// Keeps who is at the screen: in a cookie for the day, which a reload and a new tab send along, and in the tab itself,
// which counts more, because two tabs of one browser may be two people. People's names never become markup.

const A_DAY = 12 * 60 * 60

export default function ({ data, setTriggerValue }) {
  const { slot, name, settled } = data
  try {
    const here = sessionStorage.getItem(slot)
    if (!settled && here && here !== name) {
      setTriggerValue("who", here)
      return
    }
    if (!settled && !name) return
    if (name) sessionStorage.setItem(slot, name)
    else sessionStorage.removeItem(slot)
    const age = name ? A_DAY : 0
    document.cookie = `${slot}=${encodeURIComponent(name)}; path=/; max-age=${age}; samesite=strict`
  } catch {
    // storage is forbidden here: people say who they are after a reload
  }
}
