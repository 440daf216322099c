// The picture of the network: larger and smaller in place, dragged with the mouse, and walked through
// with the arrow keys along the introductions. Without it there are links and scroll bars.
const STEP = 1.4;
const LARGEST = 6;

function picture(box) {
  const svg = box.querySelector("svg");
  const nodes = [...svg.querySelectorAll("a.node")];
  const byId = new Map(nodes.map((node) => [node.dataset.person, node]));
  const smallest = svg.getBoundingClientRect().width / (Number(svg.className.baseVal.slice(-1)) || 1);
  let width = svg.getBoundingClientRect().width;

  const zoom = (factor) => {
    const before = width;
    const middle = { x: (box.scrollLeft + box.clientWidth / 2) / before, y: (box.scrollTop + box.clientHeight / 2) / before };
    width = Math.min(Math.max(width * factor, Math.min(smallest, before)), box.clientWidth * LARGEST);
    box.classList.toggle("zoomed", width > smallest + 1);
    svg.style.minInlineSize = "0";
    svg.style.maxInlineSize = "none";
    svg.style.inlineSize = `${width}px`;
    box.scrollTo(middle.x * width - box.clientWidth / 2, middle.y * width - box.clientHeight / 2);
  };
  for (const link of document.querySelectorAll("a[data-zoom]")) {
    link.hidden = false;
    link.setAttribute("role", "button");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      zoom(link.dataset.zoom === "in" ? STEP : 1 / STEP);
    });
  }

  const brought = (id) => nodes.filter((node) => (node.dataset.through ?? "") === id);
  const go = (node) => {
    if (node) {
      nodes.forEach((one) => one.setAttribute("tabindex", "-1"));
      node.setAttribute("tabindex", "0");
      node.focus();
      node.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  };
  const beside = (node, step) => {
    const row = brought(node.dataset.through ?? "");
    return row[(row.indexOf(node) + step + row.length) % row.length];
  };
  const moves = {
    ArrowUp: (node) => byId.get(node.dataset.through),
    ArrowDown: (node) => brought(node.dataset.person)[0],
    ArrowRight: (node) => beside(node, 1),
    ArrowLeft: (node) => beside(node, -1),
  };
  box.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const node = event.target.closest("a.node");
    if (node && moves[event.key]) {
      event.preventDefault();
      go(moves[event.key](node));
    } else if (event.key === "+" || event.key === "-") {
      event.preventDefault();
      zoom(event.key === "+" ? STEP : 1 / STEP);
    }
  });
  (svg.querySelector(".found") ?? nodes[0])?.setAttribute("tabindex", "0");

  let held = null;
  box.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button === 0 && !event.target.closest("a")) {
      held = { x: event.clientX + box.scrollLeft, y: event.clientY + box.scrollTop };
      box.setPointerCapture(event.pointerId);
      box.classList.add("dragging");
    }
  });
  box.addEventListener("pointermove", (event) => {
    if (held) {
      box.scrollTo(held.x - event.clientX, held.y - event.clientY);
    }
  });
  for (const end of ["pointerup", "pointercancel"]) {
    box.addEventListener(end, () => { held = null; box.classList.remove("dragging"); });
  }

  document.querySelector("[data-network-keys]").hidden = false;
  const found = svg.querySelector(".found");
  if (found && box.scrollWidth > box.clientWidth) {
    const at = found.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    box.scrollBy(at.x - frame.x - box.clientWidth / 2, at.y - frame.y - box.clientHeight / 2);
  } else {
    box.scrollTo((box.scrollWidth - box.clientWidth) / 2, (box.scrollHeight - box.clientHeight) / 2);
  }
}

document.querySelectorAll("[data-network]").forEach(picture);
