// A calendar beside each field for a day; the field stays a plain text field, read by the server.
function written(iso) {
  const style = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(document.documentElement.lang || undefined, style).format(new Date(`${iso}T00:00:00Z`));
}

function calendar(button) {
  const field = document.getElementById(button.dataset.calendar);
  const picker = document.createElement("input");
  picker.type = "date";
  picker.className = "picker";
  picker.tabIndex = -1;
  picker.setAttribute("aria-hidden", "true");
  if (!picker.showPicker) {
    return;
  }
  button.before(picker);
  button.hidden = false;
  button.addEventListener("click", () => picker.showPicker());
  picker.addEventListener("change", () => {
    if (picker.value) {
      field.value = written(picker.value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
      field.focus();
    }
  });
  // What was understood before says nothing about what is typed now.
  field.addEventListener("input", () => document.getElementById(`${field.id}-hint`)?.querySelector(".understood")?.remove());
}

document.querySelectorAll("button[data-calendar]").forEach(calendar);
