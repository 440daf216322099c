// Looks at form[data-review] while someone types: the server tries to save it, takes that back and
// answers with the page as it would come back. Only what belongs to fields typed in is shown.
const PAUSE = 120; // milliseconds
const HEADERS = { "X-Askwell-Review": "1" };

const ask = async (form, signal) => {
  const answer = await fetch(new URL(form.getAttribute("action"), location.href), { method: "POST", body: new URLSearchParams(new FormData(form)), headers: HEADERS, signal });
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
};
const lastTyped = new Map();
const reveal = (root) => root.querySelectorAll("[data-take]").forEach((button) => { button.hidden = false; });
const words = (element) => element.textContent.trim().replace(/\s+/g, " ");

// Replaces what differs; says what is new. What the person is busy with stays as it is.
function swap(old, fresh, place) {
  if (old && fresh && words(old) === words(fresh) || old?.contains(document.activeElement)) {
    return "";
  }
  const node = fresh ? document.importNode(fresh, true) : null;
  node && reveal(node);
  node?.removeAttribute("autofocus");
  old && node ? old.replaceWith(node) : node ? place(node) : old && (old.hidden = true);
  return node ? words(node) : "";
}

// What shows the whole of what is typed, such as a preview.
function renew(page) {
  for (const old of document.querySelectorAll("[data-live]")) {
    const node = page.getElementById(old.id);
    node && !old.contains(document.activeElement) && old.replaceWith(document.importNode(node, true));
  }
}

const hintOf = (field) => (field.getAttribute("aria-describedby") ?? field.closest("fieldset[aria-describedby]")?.getAttribute("aria-describedby"))?.split(" ")[0];

function below(form, fresh, field) {
  const id = hintOf(field);
  const old = id && form.querySelector(`#${CSS.escape(id)}`);
  const found = id && fresh.querySelector(`#${CSS.escape(id)}`);
  if (!old || !found) {
    return "";
  }
  const wrong = fresh.elements.namedItem(field.name)?.getAttribute?.("aria-invalid");
  wrong ? field.setAttribute("aria-invalid", wrong) : field.removeAttribute("aria-invalid");
  swap(old, found);
  const told = form.querySelector(`#${CSS.escape(id)}`).querySelector(".error, .advised, .understood");
  return told ? words(told) : "";
}

// Above the buttons: what is being typed stays where it is on the screen.
function place(form, node) {
  const buttons = [...form.querySelectorAll(":scope > .actions")].at(-1);
  buttons ? buttons.before(node) : form.append(node);
}

function watch(form) {
  const typed = new Set();
  const voice = Object.assign(document.createElement("p"), { className: "visually-hidden" });
  voice.setAttribute("role", "status");
  form.append(voice);
  let waiting;
  let asking = null;
  let again = false;
  const look = async () => {
    again = asking !== null;
    if (again) {
      return;
    }
    asking = new AbortController();
    try {
      const page = await ask(form, asking.signal);
      const fresh = page && [...page.querySelectorAll("form[data-review]")].find((other) => other.getAttribute("action") === form.getAttribute("action"));
      if (fresh) {
        renew(page);
        const said = [...typed].map((field) => below(form, fresh, field)).filter(Boolean);
        const advice = swap(form.querySelector("[data-advice]"), fresh.querySelector("[data-advice]"), (node) => place(form, node));
        voice.textContent = said[0] ?? advice;
        form.dispatchEvent(new CustomEvent("reviewed"));
      }
    } catch {
      // Out of reach: saving says what matters.
    }
    asking = null;
    if (again) {
      look();
    }
  };
  const later = (event) => {
    if (event.target.name) {
      typed.add(event.target);
      lastTyped.set(hintOf(event.target), event.target);
      clearTimeout(waiting);
      waiting = setTimeout(look, PAUSE);
    }
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    again = false;
    asking?.abort();
  });
}

document.querySelectorAll("form[data-review]").forEach(watch);
reveal(document);

// In place of the sentence that the words stand in, so that nothing else is lost; Ctrl+Z takes it back.
// Words that are no longer there were typed over meanwhile: then nothing happens.
function take(field, text, found) {
  const words = found.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const hit = new RegExp(words).exec(field.value);
  field.focus();
  if (!hit) {
    return;
  }
  const start = field.value.slice(0, hit.index).search(/[^.?!\n]*$/);
  const after = field.value.slice(hit.index + hit[0].length);
  const stop = after.search(/[.?!\n]/);
  const end = stop < 0 ? field.value.length : field.value.length - after.length + stop + (after[stop] === "\n" ? 0 : 1);
  field.setSelectionRange(start + field.value.slice(start).match(/^ */)[0].length, end);
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

// A list of boxes shares its hints: the wording goes into the box that was typed in last.
const wanted = (button) => button.form?.elements.namedItem(button.dataset.take) ?? lastTyped.get(button.closest(".below")?.id)
  ?? [...(button.form?.elements ?? [])].find((field) => field.name?.startsWith(`${button.dataset.take}[`) && field.value);
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-take]");
  const field = button && wanted(button);
  if (field) {
    take(field, button.dataset.text, button.dataset.found);
  }
});
