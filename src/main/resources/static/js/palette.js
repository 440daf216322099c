// Ctrl or Cmd + K: places and actions by name, people and companies by the search. All of it comes from the
// server: the places from the page of shortcuts, which is also where this leads without JavaScript.
import { asker, choose, steer } from "./listbox.js";

const PAUSE = 120; // milliseconds
const MOST = 8;
const shell = document.querySelector(".shell[data-shortcuts]");
const find = document.querySelector("input[data-find]");
const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
let palette;

async function fetched() {
  const answer = await fetch(shell.dataset.shortcuts);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const template = page.getElementById("palette-page");
  if (!template) {
    return null;
  }
  const dialog = document.importNode(template.content.querySelector("dialog"), true);
  const places = [...page.querySelectorAll("[data-place]")].map((link) => ({ href: link.getAttribute("href"), name: link.textContent, action: link.closest("section") === page.querySelector("[data-place]").closest("section") }));
  document.body.append(dialog);
  return { dialog, places, input: dialog.querySelector("input"), list: dialog.querySelector("[role=listbox]"), nothing: dialog.querySelector("[role=status]") };
}

function option({ href, name, action }, list) {
  const link = Object.assign(document.createElement("a"), { href, tabIndex: -1 });
  link.setAttribute("role", "option");
  const kind = Object.assign(document.createElement("small"), { className: "soft", textContent: action ? list.dataset.do : list.dataset.go });
  link.append(Object.assign(document.createElement("span"), { textContent: name }), kind);
  return link;
}

// Each typed word begins a word of the name; names that begin with what was typed come first.
function fitting(places, typed) {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const fits = places.filter(({ name }) => words.every((word) => ` ${fold(name)}`.includes(` ${word}`)));
  return fits.sort((one, other) => fold(other.name).startsWith(words[0] ?? "") - fold(one.name).startsWith(words[0] ?? ""));
}

function show(found) {
  const { input, list, nothing, places } = palette;
  const own = fitting(places, input.value).slice(0, found.length || !input.value.trim() ? MOST : 2 * MOST).map((place) => option(place, list));
  list.replaceChildren(...own, ...found.map((one) => document.importNode(one, true)));
  [...list.children].forEach((one, index) => { one.id = `palette-${index}`; });
  nothing.hidden = list.children.length > 0;
  choose(input, list, 0);
}

function wire() {
  const { dialog, input, list } = palette;
  const ask = find ? asker(find.dataset.find) : null;
  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    show([]);
    const typed = input.value.trim();
    if (typed.length > 1 && ask) {
      timer = setTimeout(async () => {
        const found = await ask(typed);
        if (found && dialog.open && input.value.trim() === typed) {
          show(found);
        }
      }, PAUSE);
    }
  });
  input.addEventListener("keydown", (event) => steer(event, input, list));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
}

async function toggle() {
  if (!palette) {
    palette = await fetched();
    if (!palette) {
      location.assign(shell.dataset.shortcuts);
      return;
    }
    wire();
  }
  if (palette.dialog.open) {
    palette.dialog.close();
    return;
  }
  palette.input.value = "";
  palette.dialog.showModal();
  show([]);
}

document.addEventListener("keydown", (event) => {
  if (shell && event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    toggle().catch(() => location.assign(shell.dataset.shortcuts));
  }
});
