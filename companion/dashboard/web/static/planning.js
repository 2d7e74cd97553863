// Small comforts of the plan's form. It works without them.
"use strict";

(() => {
  document.documentElement.classList.add("scripted");

  // Leaving with unsaved changes asks first.
  const form = document.getElementById("plan-form");
  if (form) {
    let touched = Boolean(document.querySelector(".meanwhile"));
    form.addEventListener("input", () => { touched = true; });
    form.addEventListener("submit", () => { touched = false; });
    window.addEventListener("beforeunload", (event) => { if (touched) event.preventDefault(); });
  }

  // What was typed before the page was ready, or what the browser put back after going back, is previewed too.
  function differs(field) {
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    if (field.options) return !(field.selectedOptions[0] || {}).defaultSelected && field.selectedIndex > 0;
    return "defaultValue" in field && field.value !== field.defaultValue;
  }
  window.addEventListener("load", () => {
    const live = document.querySelector("form[hx-post][hx-trigger]");
    const shown = live && [...live.elements].filter((field) => field.name && field.type !== "hidden");
    if (shown && shown.some(differs)) live.dispatchEvent(new Event("change", { bubbles: true }));
  });

  // A choice that changes the list below sends its form at once.
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-sends-itself]");
    if (form) form.requestSubmit();
  });

  // "All attended" and "nobody chosen" for lists of people.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-mark-all]");
    if (!button) return;
    document.querySelectorAll(`input[type=radio][value="${button.dataset.markAll}"]`).forEach((radio) => {
      if (!document.querySelector(`input[name="${CSS.escape(radio.name)}"]:checked`)) radio.checked = true;
    });
  });
})();
