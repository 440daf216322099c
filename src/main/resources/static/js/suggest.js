// Offers known people while a name is typed (input[data-suggest]); the field stays a plain text field.
const PAUSE = 150;
let count = 0;

function suggest(input) {
  const list = document.createElement("div");
  list.className = "suggestions";
  list.id = `suggestions-${++count}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.labels?.[0]?.textContent ?? "");
  list.hidden = true;
  const wrap = document.createElement("div");
  wrap.className = "suggesting";
  input.before(wrap);
  wrap.append(input, list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off" })) {
    input.setAttribute(name, value);
  }
  let timer;
  let chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (option) => {
    input.value = option.textContent;
    close();
  };
  const mark = (next) => {
    const options = [...list.children];
    chosen = (next + options.length) % options.length;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
    input.setAttribute("aria-activedescendant", options[chosen].id);
  };
  const show = (lines) => {
    list.replaceChildren(...lines.map((line, index) => {
      const option = document.createElement("div");
      option.id = `${list.id}-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.textContent = line;
      option.addEventListener("mousedown", (event) => { event.preventDefault(); take(option); });
      return option;
    }));
    chosen = -1;
    list.hidden = lines.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    const typed = input.value.trim();
    if (typed.length < 2) {
      close();
      return;
    }
    timer = setTimeout(async () => {
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed)}`, { headers: { accept: "application/json" } });
      // Read in any case: an answer nobody reads keeps its connection.
      const lines = answer.ok ? await answer.json() : null;
      if (lines && input.value.trim() === typed && document.activeElement === input) {
        show(lines);
      }
    }, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(chosen + (event.key === "ArrowDown" ? 1 : chosen < 0 ? 0 : -1));
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(list.children[chosen]);
    } else if (event.key === "Escape") {
      close();
    }
  });
  input.addEventListener("blur", close);
}

document.querySelectorAll("input[data-suggest]").forEach(suggest);
