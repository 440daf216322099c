// Keeps what is typed into form[data-draft] in this browser until it was saved: for a lost
// connection, a closed window, a battery. By account and form; gone after a week or on signing out.
const PREFIX = "askwell.draft.";
const SENT = "askwell.sent";
const WEEK = 7 * 24 * 60 * 60 * 1000;
const PATIENCE = 8000;
const account = document.body.dataset.account;

const attempt = (work) => {
  try {
    return work();
  } catch {
    return null; // a browser that keeps nothing, or has no room left
  }
};
const drafts = () => attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) ?? [];
const forget = (key) => attempt(() => localStorage.removeItem(key));
const read = (key) => attempt(() => JSON.parse(localStorage.getItem(key)));
const write = (key, values) => attempt(() => localStorage.setItem(key, JSON.stringify({ at: Date.now(), values })));

const keyOf = (form) => `${PREFIX}${account}.${new URL(form.getAttribute("action"), location.href).pathname}`;
const fields = (form) => [...form.elements].filter((field) => field.name && !["hidden", "submit", "button", "file", "password"].includes(field.type));
const boxed = (field) => field.type === "checkbox" || field.type === "radio";
const valueOf = (field) => (boxed(field) ? field.checked : field.value);
const nameOf = (field) => (boxed(field) ? `${field.name}=${field.value}` : field.name);
const typed = (form) => Object.fromEntries(fields(form).map((field) => [nameOf(field), valueOf(field)]));
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const formKey = (form) => form.elements.namedItem("formKey")?.value;

// A page of the account without the form that was sent: it was saved.
function settle() {
  const sent = attempt(() => JSON.parse(sessionStorage.getItem(SENT)));
  attempt(() => sessionStorage.removeItem(SENT));
  const cameBack = sent && [...document.querySelectorAll("input[name=formKey]")].some((input) => input.value === sent.formKey);
  if (sent && account && !cameBack) {
    forget(sent.key);
  }
  return cameBack ? sent.key : null;
}

function put(form, values) {
  const known = new Map(fields(form).map((field) => [nameOf(field), field]));
  for (const [name, value] of Object.entries(values)) {
    const field = known.get(name);
    if (field && boxed(field)) {
      field.checked = value;
    } else if (field) {
      field.value = value;
    }
  }
}

function offer(form, key, values) {
  const box = document.getElementById("draft-found").content.firstElementChild.cloneNode(true);
  const names = new Set(fields(form).map(nameOf));
  const homeless = Object.entries(values).filter(([name, value]) => !names.has(name) && typeof value === "string" && value.trim());
  const list = box.querySelector("ul");
  list.hidden = homeless.length === 0;
  list.replaceChildren(...homeless.map(([, value]) => Object.assign(document.createElement("li"), { textContent: value })));
  const done = () => {
    box.remove();
    fields(form)[0]?.focus();
  };
  box.querySelector("[data-put-back]").addEventListener("click", () => { put(form, values); done(); });
  box.querySelector("[data-throw-away]").addEventListener("click", () => { forget(key); done(); });
  form.before(box);
}

async function reachable() {
  try {
    const answer = await fetch(document.querySelector("link[rel=icon]").href, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok;
  } catch {
    return false;
  }
}

function tellUnreachable(form) {
  form.previousElementSibling?.matches("[data-unreachable]") && form.previousElementSibling.remove();
  const box = document.getElementById("draft-unreachable").content.firstElementChild.cloneNode(true);
  box.dataset.unreachable = "";
  form.before(box);
  box.focus();
}

function keep(form, cameBack) {
  const key = keyOf(form);
  const opened = typed(form);
  const earlier = read(key);
  if (earlier && cameBack !== key && !same(earlier.values, opened)) {
    offer(form, key, earlier.values);
  }
  let changed = false;
  const save = () => changed && write(key, typed(form));
  form.addEventListener("input", () => { changed = true; save(); });
  form.addEventListener("change", () => { changed = true; save(); });

  let checked = false;
  form.addEventListener("submit", async (event) => {
    if (checked) {
      checked = false;
      return;
    }
    event.preventDefault();
    write(key, typed(form));
    if (await reachable()) {
      checked = true;
      attempt(() => sessionStorage.setItem(SENT, JSON.stringify({ key, formKey: formKey(form) })));
      form.requestSubmit(event.submitter);
    } else {
      tellUnreachable(form);
    }
  });
}

for (const key of drafts()) {
  if (!(read(key)?.at > Date.now() - WEEK)) {
    forget(key);
  }
}
const cameBack = settle();
if (account) {
  document.querySelectorAll("form[data-draft]").forEach((form) => keep(form, cameBack));
}
for (const form of document.querySelectorAll("form[action$='/sign-out']")) {
  form.addEventListener("submit", () => drafts().forEach(forget));
}
