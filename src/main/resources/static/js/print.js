// Shows print buttons, which need a script, and opens the browser's own print window.
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
