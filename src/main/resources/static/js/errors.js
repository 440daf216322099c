// A form that came back takes the focus to what is wrong with it.
document.querySelector(".guard[autofocus], .notice[autofocus]")?.focus();

// "/" goes to the search field, unless someone is typing.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const field = document.querySelector("[data-shortcut='/']");
    if (field) {
      event.preventDefault();
      field.focus();
    }
  }
});
