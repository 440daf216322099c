// A notice that can be undone goes after ten seconds; the bin offers the same for 30 days. It waits
// while the pointer or the focus is on it, and while the page is out of sight.
const SHOWN = 10_000;

for (const notice of document.querySelectorAll(".notice:has(form)")) {
  let timer;
  const holds = () => notice.matches(":hover, :focus-within") || document.hidden;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => !holds() && notice.remove(), SHOWN);
  };
  for (const event of ["pointerenter", "pointerleave", "focusin", "focusout"]) {
    notice.addEventListener(event, wait);
  }
  document.addEventListener("visibilitychange", wait);
  wait();
}
