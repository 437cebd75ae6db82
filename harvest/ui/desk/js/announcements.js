// What is said aloud, and shown for a moment, when an act was done.

const ANNOUNCEMENTS = {
  confirm: (act, name) => `${name(act.ref)} accepted`,
  confirm_all: () => "All suggestions accepted",
  reject: (act, name) => `${name(act.ref)} rejected`,
  change: (act, name) => `${name(act.ref)} changed to ${name(act.to)}`,
  add: (act, name, polarity) => `${name(act.ref)} added, ${polarity}`,
  polarity: (act, name, polarity) => `${name(act.ref)} is now ${polarity}`,
  facets: (act, name) => `Answers saved for ${name(act.ref)}`,
  memo: () => "Memo saved",
  none: () => "None of these fit",
  flag: () => "Marked for discussion",
  unflag: () => "Your mark for discussion is taken off",
  remove: (act, name) => `${name(act.ref)} removed`,
  merge: () => "Joining with the next passage",
  split: () => "Splitting the passage",
  fix: () => "Text corrected",
}

function announcementOf(act, desk) {
  const name = (ref) => codeOf(desk.codes, ref).label
  return ANNOUNCEMENTS[act.type](act, name, polarityOf(desk, act.polarity).label)
}
