// The panel that makes the simulator misbehave. A number is the next so many, 'always' lasts until cleared.
import { byId, call } from "./tools.js";

const GROUPS = [
  ["When the app sends", [
    ["too_many", "429, slow down"], ["server_error", "500, not sent"], ["server_error_after", "503, yet it goes out"],
    ["drop_before", "connection drops, not sent"], ["accept_then_drop", "connection drops, yet it goes out"],
    ["accept_then_hang", "answer hangs, yet it goes out"], ["unreadable", "unreadable answer, yet it goes out"]]],
  ["Delivery reports", [
    ["callback_late", "late"], ["callback_twice", "twice"], ["callback_lost", "lost"],
    ["callback_out_of_order", "delivered before sent"], ["callback_early", "before the answer"]]],
  ["What a phone writes", [["inbound_twice", "reaches the app twice"], ["inbound_lost", "never reaches the app"]]],
  ["When the app looks up", [["lookup_error", "500"]]],
];
let values = {}, phoneNow = () => "";

async function set(changes) {
  try {
    values = await call("/simulator/faults", "POST", changes);
    byId("fault-problem").textContent = "";
  } catch (error) { byId("fault-problem").textContent = error.message; }
  show();
}

function show() {
  let on = 0;
  for (const row of document.querySelectorAll(".fault")) {
    const value = values[row.dataset.name], input = row.querySelector("input"), always = row.querySelector("button");
    if (document.activeElement !== input) input.value = value === true ? "" : value;
    input.disabled = value === true;
    always.setAttribute("aria-pressed", String(value === true));
    on += Boolean(value);
  }
  on += Object.keys(values.final || {}).filter((phone) => values.final[phone]).length;
  byId("faults-on").hidden = !on;
  byId("faults-on").textContent = `(${on} set)`;
  showEnding(phoneNow());
}

export function showEnding(phone) {
  const ending = values.final?.[phone];
  byId("ending-phone").textContent = phone || "this phone";
  byId("ending").disabled = !phone;
  byId("ending").value = String((ending && ending.error) || ending || "");
}

function addRow(name, words, group) {
  const row = byId("fault").content.firstElementChild.cloneNode(true), label = row.querySelector("label");
  const input = row.querySelector("input"), always = row.querySelector("button");
  row.dataset.name = name;
  label.textContent = words;
  label.htmlFor = input.id = `fault-${name}`;
  always.setAttribute("aria-label", `always: ${group}, ${words}`);
  input.addEventListener("change", () => set({ [name]: Math.max(0, Math.round(Number(input.value) || 0)) }));
  always.addEventListener("click", () => set({ [name]: always.getAttribute("aria-pressed") === "true" ? 0 : true }));
  byId("faults").append(row);
}

export function startFaults(phone) {
  phoneNow = phone;
  for (const [group, rows] of GROUPS) {
    const title = document.createElement("h3");
    title.textContent = group;
    byId("faults").append(title);
    rows.forEach(([name, words]) => addRow(name, words, group));
  }
  byId("ending").addEventListener("change", () => {
    const final = { ...values.final };
    delete final[phoneNow()];
    if (byId("ending").value) final[phoneNow()] = Number(byId("ending").value);
    set({ final });
  });
  byId("behave").addEventListener("click", async () => { values = await call("/simulator/faults", "DELETE"); show(); });
  const panel = document.querySelector("aside details");
  // Counts run down as faults strike: looked at again while the panel is open.
  const look = async () => { if (panel.open) { values = await call("/simulator/faults").catch(() => values); show(); } };
  panel.addEventListener("toggle", look);
  setInterval(look, 2000);
  call("/simulator/faults").then((found) => { values = found; show(); }).catch(() => {});
}
