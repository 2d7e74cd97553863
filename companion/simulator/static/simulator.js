// Keeps the page current by asking for what changed. Everything shown is set as text, never as HTML.
import { byId, call, day, time } from "./tools.js";
import { showEnding, startFaults } from "./faults.js";

const EVERY = 700, WHEN_HIDDEN = 5000; // milliseconds between questions
const MOST = 200; // texts in one answer; after a burst the conversation on view is asked for again
const texts = new Map(); // sid -> text
const phones = new Map(); // number -> { phone, last, body, opted_out }
let run = "", last = 0, current = "", fetched = new Set();
const seen = JSON.parse(sessionStorage.getItem("seen") || "{}");

const thread = (phone) => [...texts.values()].filter((text) => text.phone === phone).sort((a, b) => a.number - b.number);
const latestFirst = () => [...phones.values()].sort((a, b) => b.last - a.last);

function showPhones() {
  const focused = document.activeElement?.dataset?.phone;
  byId("phones").replaceChildren(...latestFirst().map(phoneItem));
  if (focused) document.querySelector(`[data-phone="${focused}"]`)?.focus({ preventScroll: true });
  byId("none").hidden = phones.size > 0;
}

function phoneItem(phone) {
  const own = thread(phone.phone), end = own.at(-1), button = document.createElement("button");
  const unread = own.filter((text) => !text.inbound && text.number > (seen[phone.phone] || 0)).length;
  button.type = "button";
  button.dataset.phone = phone.phone;
  if (phone.phone === current) button.setAttribute("aria-current", "true");
  const top = part("span", "top");
  top.append(part("span", "", phone.phone), part("span", "when", end ? time(end.at) : ""));
  button.append(top, part("span", "last", phone.opted_out ? "Opted out" : end?.body ?? phone.body ?? "no texts yet"));
  if (unread && phone.phone !== current) {
    button.append(part("span", "new", unread));
    button.querySelector(".new").append(part("span", "hidden", " new"));
  }
  button.addEventListener("click", () => open(phone.phone, true));
  const item = document.createElement("li");
  item.append(button);
  return item;
}

function part(name, className, words = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}

async function open(phone, byHand = false) {
  current = phone;
  byId("number").textContent = phone;
  byId("text").disabled = byId("write").querySelector("button").disabled = false;
  byId("write-problem").textContent = "";
  showEnding(phone);
  if (byHand) document.body.dataset.view = "thread";
  drawThread();
  if (byHand) byId("text").focus({ preventScroll: true });
  if (!fetched.has(phone)) {
    fetched.add(phone);
    const older = await call(`/simulator/phones/${encodeURIComponent(phone)}/messages.json`).catch(() => []);
    older.forEach((text) => texts.set(text.sid, text));
    if (phone === current) drawThread();
  }
}

function close() {
  current = "";
  byId("number").textContent = "No phone chosen";
  byId("text").disabled = byId("write").querySelector("button").disabled = true;
  byId("opted-out").hidden = true;
  showEnding("");
  showPhones();
}

function drawThread() {
  const own = thread(current);
  byId("thread").replaceChildren();
  if (!own.length) byId("thread").append(part("li", "empty", "No texts yet. Write first, or wait for the app."));
  own.forEach((text) => showText(text));
  showBar();
  showPhones();
}

function showBar() {
  const end = thread(current).at(-1), phone = phones.get(current);
  if (end) byId("sender").textContent = `texts with ${end.sender}${end.service ? ", a messaging service" : ""}`;
  byId("opted-out").hidden = !phone?.opted_out;
}

function showText(text, fresh = false) {
  const list = byId("thread"), atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  let item = list.querySelector(`[data-sid="${text.sid}"]`);
  if (!item) {
    list.querySelector(".empty")?.remove();
    const previous = list.lastElementChild?.dataset.day;
    if (previous !== day(text.at)) list.append(part("li", "day", day(text.at)));
    list.lastElementChild.dataset.day = day(text.at);
    item = byId("bubble").content.firstElementChild.cloneNode(true);
    item.dataset.sid = text.sid;
    item.dataset.day = day(text.at);
    item.className = `text ${text.inbound ? "inbound" : ""} ${fresh ? "fresh" : ""}`;
    item.querySelector(".again").addEventListener("click", () => again(text.sid));
    list.append(item);
  }
  fill(item, text);
  if (atEnd || !fresh) list.scrollTop = list.scrollHeight;
  seen[text.phone] = Math.max(seen[text.phone] || 0, text.number);
  sessionStorage.setItem("seen", JSON.stringify(seen));
}

const TICKS = { accepted: "…", queued: "…", sent: "✓ sent", delivered: "✓✓ delivered" };

function fill(item, text) {
  const body = item.querySelector(".body"), status = item.querySelector(".status"), when = item.querySelector("time");
  body.textContent = text.body || (text.media ? `(${text.media} picture${text.media > 1 ? "s" : ""})` : "(text removed)");
  body.classList.toggle("gone", !text.body);
  when.textContent = time(text.at, true);
  when.dateTime = new Date(text.at * 1000).toISOString();
  item.querySelector(".cost").textContent = `${text.segments} segment${text.segments === 1 ? "" : "s"}, ${text.encoding}`;
  if (text.inbound) {
    status.textContent = text.note || (text.taken === null ? "on its way to the app" : "✓ the app has it");
  } else {
    status.textContent = (TICKS[text.status] || text.status) + (text.error ? ` ${text.error}` : "") + (text.note ? `, callback ${text.note}` : "");
  }
  status.classList.toggle("bad", Boolean(text.note || text.error || text.status === "failed"));
  item.querySelector(".again").hidden = !(text.inbound && text.note);
}

async function again(sid) {
  try { await call(`/simulator/texts/${sid}/again`, "POST"); } catch (error) { byId("write-problem").textContent = error.message; }
}

function forget() {
  texts.clear();
  phones.clear();
  fetched = new Set();
  byId("thread").replaceChildren();
}

function take(found) {
  if (found.run !== run) forget();
  const first = !run;
  run = found.run;
  last = found.last;
  found.phones.forEach((phone) => phones.set(phone.phone, phone));
  found.texts.forEach((text) => texts.set(text.sid, text));
  if (!current || !phones.has(current)) {
    const latest = latestFirst()[0];
    return latest ? open(latest.phone) : close();
  }
  if (found.texts.length >= MOST) {
    fetched.clear();
    return open(current);
  }
  if (first || !byId("thread").childElementCount) return drawThread();
  found.texts.filter((text) => text.phone === current).forEach((text) => showText(text, true));
  showBar();
  showPhones();
}

function live(on) {
  const words = on ? "Live" : "No answer. Is it still running?";
  byId("live").className = on ? "on" : "off";
  // Said only when it changes: it is a status that screen readers speak.
  if (byId("live-words").textContent !== words) byId("live-words").textContent = words;
}

async function refresh() {
  try {
    const found = await call(`/simulator/changes.json?run=${run}&since=${last}`);
    if (found) take(found);
    live(true);
  } catch {
    live(false);
  }
  setTimeout(refresh, document.hidden ? WHEN_HIDDEN : EVERY);
}

byId("write").addEventListener("submit", async (event) => {
  event.preventDefault();
  const box = byId("text");
  if (!box.value || !current) return;
  try {
    const text = await call(`/simulator/phones/${encodeURIComponent(current)}/messages`, "POST", { text: box.value });
    box.value = "";
    byId("write-problem").textContent = "";
    if (!texts.has(text.sid)) { texts.set(text.sid, text); showText(text, true); byId("thread").scrollTop = byId("thread").scrollHeight; }
  } catch (error) { byId("write-problem").textContent = error.message; }
});

byId("new-phone").addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target, problem = form.querySelector(".problem");
  try {
    const { number } = await call("/simulator/phones", "POST", { number: form.number.value });
    form.reset();
    problem.textContent = "";
    if (!phones.has(number)) phones.set(number, { phone: number, last: 0, body: null, opted_out: 0 });
    open(number, true);
  } catch (error) { problem.textContent = error.message; }
});

byId("back").addEventListener("click", () => {
  document.body.dataset.view = "list";
  document.querySelector("#phones [aria-current]")?.focus();
});

startFaults(() => current);
refresh();
