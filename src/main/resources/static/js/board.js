// The board of opportunities: a card is dragged to a stage, or moved with Shift and an arrow key. Either way its own
// form is sent, so that the page comes back as it does without this.
const board = document.querySelector("[data-board]");

function move(card, stage) {
  const form = card.querySelector("form.move");
  if (!stage || stage === card.dataset.at || !form) {
    return;
  }
  form.elements.to.value = stage;
  form.requestSubmit();
}

function neighbour(section, step) {
  const stages = [...board.querySelectorAll("[data-stage]")];
  return stages[stages.indexOf(section) + step];
}

function onKey(event) {
  const card = event.target.closest(".card");
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!card || !step || event.target.matches("select, input, button") || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const way = getComputedStyle(board).direction === "rtl" ? -step : step;
  const next = neighbour(card.closest("[data-stage]"), way);
  event.preventDefault();
  if (event.shiftKey) {
    move(card, next?.dataset.stage);
  } else {
    next?.querySelector(".card .who")?.focus();
  }
}

function letDrag() {
  let dragged;
  for (const card of board.querySelectorAll(".card")) {
    card.draggable = true;
    card.addEventListener("dragstart", (event) => {
      dragged = card;
      card.classList.add("dragged");
      event.dataTransfer.effectAllowed = "move";
    });
    card.addEventListener("dragend", () => card.classList.remove("dragged"));
  }
  for (const stage of board.querySelectorAll("[data-stage]")) {
    stage.addEventListener("dragover", (event) => {
      if (dragged) {
        event.preventDefault();
        stage.classList.add("over");
      }
    });
    stage.addEventListener("dragleave", () => stage.classList.remove("over"));
    stage.addEventListener("drop", (event) => {
      event.preventDefault();
      stage.classList.remove("over");
      move(dragged, stage.dataset.stage);
    });
  }
}

if (board) {
  board.addEventListener("keydown", onKey);
  letDrag();
  document.querySelector("[data-board-hint]")?.removeAttribute("hidden");
  // Back from a move: the card that was moved keeps the focus.
  if (location.hash.startsWith("#card-")) {
    document.getElementById(location.hash.slice(1))?.querySelector(".who")?.focus();
  }
}
