// What pages do in the browser beyond htmx. Everything also works without it.
"use strict";

(() => {
  const body = document.body;
  document.documentElement.classList.add("js");

  // A new red alert: number in the tab and the menu, a spoken line, a sound for those who want one.
  const plainTitle = document.title;
  let known = null;

  function show(counts) {
    const badge = document.getElementById("alert-badge");
    if (badge) {
      badge.hidden = counts.red === 0;
      document.getElementById("alert-number").textContent = counts.red;
    }
    document.title = counts.red ? `(${counts.red}) ${plainTitle}` : plainTitle;
    if (known !== null && counts.newest_red > known) {
      document.getElementById("announce").textContent = counts.says;
      if (wantsSound()) beep();
      body.dispatchEvent(new Event("new-red-alert"));
    }
    known = counts.newest_red;
  }

  async function poll() {
    try {
      const answer = await fetch(body.dataset.poll, { headers: { Accept: "application/json" } });
      if (answer.status === 401) return location.reload(); // signed out: nobody's life stays on the screen
      if (answer.ok) show(await answer.json());
    } catch (_) { /* offline: the next try comes by itself */ }
    setTimeout(poll, document.hidden ? 15000 : 5000);
  }
  if (body.dataset.poll) poll();

  function wantsSound() {
    try { return localStorage.getItem("alert-sound") === "yes"; } catch (_) { return false; }
  }
  const sound = document.getElementById("alert-sound");
  if (sound) {
    sound.checked = wantsSound();
    sound.addEventListener("change", () => {
      try { localStorage.setItem("alert-sound", sound.checked ? "yes" : "no"); } catch (_) { /* private window */ }
      if (sound.checked) beep();
    });
  }
  function beep() {
    const Context = window.AudioContext || window.webkitAudioContext;
    if (!Context) return;
    const context = new Context();
    [0, 0.22].forEach((at, index) => {
      const tone = context.createOscillator();
      const volume = context.createGain();
      tone.frequency.value = index ? 660 : 520;
      volume.gain.setValueAtTime(0.12, context.currentTime + at);
      volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + at + 0.2);
      tone.connect(volume).connect(context.destination);
      tone.start(context.currentTime + at);
      tone.stop(context.currentTime + at + 0.2);
    });
    setTimeout(() => context.close(), 800);
  }

  // A button outside its form says where to and what for; htmx asks only buttons inside.
  body.addEventListener("htmx:configRequest", (event) => {
    const { elt: form, triggeringEvent } = event.detail;
    const pressed = triggeringEvent && triggeringEvent.submitter;
    if (!pressed || !pressed.hasAttribute("formaction") || form.contains(pressed)) return;
    event.detail.path = pressed.getAttribute("formaction");
    event.detail.parameters[pressed.name] = pressed.value;
  });

  // Menus close with Escape and with a click elsewhere.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = document.querySelector("details.menu[open]");
    if (open) { open.open = false; open.querySelector("summary").focus(); }
  });
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  // "Print" and "choose, then go" without inline scripts.
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
  });
  // A conversation is read from its end.
  document.querySelectorAll(".thread").forEach((thread) => { thread.scrollTop = thread.scrollHeight; });
  // A form with errors, or one that asks something first, takes the focus to what it says.
  const problem = document.querySelector("#form-problem, [data-look-here]");
  if (problem) problem.focus();
})();
