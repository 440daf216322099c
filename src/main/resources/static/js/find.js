// Shows what is found while someone types in the search field; Enter without a choice opens the page of results.
import { asker, steer } from "./listbox.js";

const PAUSE = 150; // milliseconds

function find(input) {
  const list = Object.assign(document.createElement("div"), { id: "found-list", className: "suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label"));
  const wrap = Object.assign(document.createElement("div"), { className: "suggesting" });
  input.before(wrap);
  wrap.append(input, list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off" })) {
    input.setAttribute(name, value);
  }
  const ask = asker(input.dataset.find);
  let timer;
  const show = (options) => {
    list.replaceChildren(...options.map((option) => document.importNode(option, true)));
    list.hidden = options.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    const typed = input.value.trim();
    if (!typed) {
      show([]);
      return;
    }
    timer = setTimeout(async () => {
      const options = await ask(typed);
      if (options && input.value.trim() === typed && document.activeElement === input) {
        show(options);
      }
    }, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (!list.hidden && event.key === "Escape") {
      event.preventDefault();
      show([]);
    } else if (!list.hidden) {
      steer(event, input, list);
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("blur", () => show([]));
}

document.querySelectorAll("input[data-find]").forEach(find);
