// Work that goes on by itself: the part of the page that tells how far it is keeps up, and when the
// work is done the page turns into what comes next. Only a new phase is announced, not each number.
const PAUSE = 1_000;
const PATIENCE = 10_000;

const following = document.querySelector("[data-follow]");

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const now = page.querySelector("[data-follow]");
  if (!now) {
    location.reload();
    return false;
  }
  const phase = following.querySelector("[data-phase]");
  const said = now.querySelector("[data-phase]");
  if (phase.textContent !== said.textContent) {
    phase.textContent = said.textContent;
  }
  replace("progress", now);
  replace("[data-count]", now);
  return true;
}

// The element with the role stays, or nothing would be announced.
function replace(what, now) {
  const before = following.querySelector(what);
  const after = now.querySelector(what);
  if (before && after) {
    before.replaceWith(after);
  } else if (after) {
    following.querySelector("progress").after(after);
  } else {
    before?.remove();
  }
}

async function follow() {
  try {
    if (!document.hidden && !(await look())) {
      return;
    }
    setTimeout(follow, PAUSE);
  } catch {
    // Away for a moment, such as during a restart.
    setTimeout(follow, PATIENCE);
  }
}

if (following) {
  setTimeout(follow, PAUSE);
}
