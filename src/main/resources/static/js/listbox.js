// A field with a list of links below it (ARIA combobox): arrows choose, Enter follows, the field keeps the focus.
export function options(list) {
  return [...list.querySelectorAll("[role=option]")];
}

export function choose(input, list, index) {
  const all = options(list);
  const at = all.length ? (index + all.length) % all.length : -1;
  all.forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
  if (at < 0) {
    input.removeAttribute("aria-activedescendant");
    return;
  }
  input.setAttribute("aria-activedescendant", all[at].id);
  all[at].scrollIntoView({ block: "nearest" });
}

export const chosen = (list) => options(list).findIndex((option) => option.getAttribute("aria-selected") === "true");

// Whether the key was one of the list's.
export function steer(event, input, list) {
  const at = chosen(list);
  if (event.isComposing) {
    return false;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose(input, list, event.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1);
    return true;
  }
  if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    options(list)[at].click();
    return true;
  }
  return false;
}

// The options of the server for what is typed; null when there is no answer, or a newer question.
export function asker(address) {
  let latest = 0;
  return async (typed) => {
    const mine = ++latest;
    try {
      const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { headers: { accept: "text/html" } });
      const text = answer.ok && !answer.redirected ? await answer.text() : null;
      return mine === latest && text !== null ? [...new DOMParser().parseFromString(text, "text/html").querySelectorAll("[role=option]")] : null;
    } catch {
      return null;
    }
  };
}
