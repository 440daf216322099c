// A form that came back takes the focus to what is wrong with it.
document.querySelector(".guard[autofocus], .notice[autofocus]")?.focus();
