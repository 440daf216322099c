// Shows copy buttons, which need a script, and copies the text of the field they name.
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const field = document.querySelector(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(field.value ?? field.textContent);
    } catch {
      field.select?.();
      document.execCommand("copy");
    }
    if (button.dataset.copied) {
      button.textContent = button.dataset.copied;
    }
  });
}
