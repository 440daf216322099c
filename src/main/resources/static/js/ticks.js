// Counts what is ticked in a list (form[data-ticks]) and ticks a whole page at once.
function count(form) {
  const told = form.querySelector("[data-ticked]");
  const boxes = [...form.querySelectorAll("input[name=ticked]")];
  const all = form.querySelector("input[name=all]");
  const whole = form.querySelector("[data-tick-all]");
  const box = whole.querySelector("input");

  const tell = () => {
    const ticked = boxes.filter((one) => one.checked).length;
    box.checked = ticked === boxes.length;
    box.indeterminate = ticked > 0 && ticked < boxes.length;
    const words = all?.checked ? told.dataset.all : ticked === 0 ? told.dataset.none : ticked === 1 ? told.dataset.one : told.dataset.many.replace("#", ticked);
    if (told.textContent !== words) {
      told.textContent = words;
    }
  };
  whole.hidden = false;
  box.addEventListener("change", () => boxes.forEach((one) => { one.checked = box.checked; }));
  form.addEventListener("change", tell);
  tell();
}

document.querySelectorAll("form[data-ticks]").forEach(count);
