// Open menus close on Escape and on a click elsewhere; the quick form takes the focus.
const menus = document.querySelectorAll("details.menu, details.quick-add");
document.addEventListener("click", (event) => {
  for (const menu of menus) {
    if (menu.open && !menu.contains(event.target)) {
      menu.open = false;
    }
  }
});
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && event.target.closest("details[open].menu, details[open].quick-add");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
for (const menu of menus) {
  menu.addEventListener("toggle", () => menu.open && menu.querySelector("input:not([type=hidden])")?.focus());
}
