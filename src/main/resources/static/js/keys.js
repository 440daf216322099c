// "/" goes to the search, "?" shows all shortcuts: never while someone types, and not where they are switched off.
const shell = document.querySelector(".shell[data-single-keys=on]");

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable], dialog");
  if (!shell || typing || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    document.querySelector("[data-shortcut='/']")?.focus();
  } else if (event.key === "?") {
    event.preventDefault();
    location.assign(shell.dataset.shortcuts);
  }
});
