// Chooses the browser's time zone where none was chosen yet.
for (const select of document.querySelectorAll("select[data-detect-zone]")) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!select.value && [...select.options].some((option) => option.value === zone)) {
    select.value = zone;
  }
}
