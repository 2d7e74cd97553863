// Keeps the page current by asking for what changed; everything shown is set as text, never as HTML.
const texts = new Map();
let last = 0, current = "", order = [], seen = JSON.parse(sessionStorage.getItem("seen") || "{}");
const $ = (id) => document.getElementById(id);
const say = (message) => { $("trouble").textContent = message; $("trouble").hidden = !message; };

async function call(path, method = "GET", body) {
  const answer = await fetch(path, { method, headers: { "Content-Type": "application/json" }, body: body && JSON.stringify(body) });
  const found = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(found.error || "the simulator answered " + answer.status);
  return found;
}

function threadOf(phone) { return [...texts.values()].filter((text) => text.phone === phone).sort((a, b) => a.number - b.number); }

function showPhones() {
  const list = $("phones");
  list.replaceChildren(...order.map((phone) => {
    const thread = threadOf(phone), button = document.createElement("button"), end = thread.at(-1);
    const unread = thread.filter((text) => !text.inbound && text.number > (seen[phone] || 0)).length;
    button.type = "button";
    button.textContent = phone;
    if (phone === current) button.setAttribute("aria-current", "true");
    if (unread && phone !== current) {
      const mark = document.createElement("span");
      mark.className = "new"; mark.textContent = unread; mark.title = unread + " new";
      button.append(mark);
    }
    const line = document.createElement("span");
    line.className = "last"; line.textContent = end ? end.body : "no texts yet";
    button.append(line);
    button.addEventListener("click", () => open(phone));
    const item = document.createElement("li");
    item.append(button);
    return item;
  }));
  $("none").hidden = order.length > 0;
}

function open(phone) {
  current = phone;
  $("phone").hidden = false;
  $("number").textContent = phone;
  $("thread").replaceChildren();
  threadOf(phone).forEach(showText);
  showPhones();
  $("text").focus({ preventScroll: true });
}

function showText(text) {
  let item = document.querySelector(`[data-sid="${text.sid}"]`);
  if (!item) {
    item = $("bubble").content.firstElementChild.cloneNode(true);
    item.dataset.sid = text.sid;
    if (text.inbound) item.className = "inbound";
    $("thread").append(item);
    item.querySelector(".again").addEventListener("click", () => call(`/simulator/texts/${text.sid}/again`, "POST").catch((error) => say(error.message)));
  }
  item.querySelector(".body").textContent = text.body || "(redacted)";
  item.querySelector("time").textContent = new Date(text.at * 1000).toLocaleTimeString([], { hour: "numeric", minute: "2-digit", second: "2-digit" });
  item.querySelector(".segments").textContent = `${text.segments} segment${text.segments === 1 ? "" : "s"} ${text.encoding}`;
  const status = item.querySelector(".status");
  status.textContent = text.note || (text.inbound ? "" : text.status + (text.error ? " " + text.error : ""));
  status.classList.toggle("bad", Boolean(text.note || text.error));
  item.querySelector(".again").hidden = !text.note;
  seen[text.phone] = Math.max(seen[text.phone] || 0, text.number);
  sessionStorage.setItem("seen", JSON.stringify(seen));
  $("thread").scrollTop = $("thread").scrollHeight;
}

async function refresh() {
  try {
    const found = await call(`/simulator/changes.json?since=${last}`);
    last = found.last;
    order = found.phones;
    found.texts.forEach((text) => texts.set(text.sid, text));
    if (found.texts.length) {
      if (!current && order.length) open(order[0]);
      found.texts.filter((text) => text.phone === current).forEach(showText);
    }
    if (found.texts.length || $("phones").childElementCount !== order.length) showPhones();
    say("");
  } catch (error) {
    say("The simulator does not answer; is 'make run' still running?");
  }
  setTimeout(refresh, 700);
}

$("write").addEventListener("submit", async (event) => {
  event.preventDefault();
  const box = $("text");
  if (!box.value) return;
  try { await call(`/simulator/phones/${encodeURIComponent(current)}/messages`, "POST", { text: box.value }); box.value = ""; }
  catch (error) { say(error.message); }
});

$("new-phone").addEventListener("submit", async (event) => {
  event.preventDefault();
  try { const added = await call("/simulator/phones", "POST", { number: event.target.number.value }); event.target.reset(); order.unshift(added.number); open(added.number); }
  catch (error) { say(error.message); }
});

async function showFaults() {
  const values = await call("/simulator/faults"), form = $("faults");
  for (const name of Object.keys(values).filter((name) => !["final", "seed"].includes(name))) {
    const label = document.createElement("label"), input = document.createElement("input");
    label.textContent = name.replaceAll("_", " ");
    label.htmlFor = input.id = "fault-" + name;
    input.name = name; input.type = "number"; input.min = 0; input.step = "any"; input.value = values[name];
    form.append(label, input);
  }
  const button = document.createElement("button");
  button.textContent = "Set";
  form.append(button);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wanted = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, Number(value)]));
    try { await call("/simulator/faults", "POST", wanted); $("fault-state").textContent = "Set."; } catch (error) { $("fault-state").textContent = error.message; }
  });
}

showFaults().catch(() => {});
refresh();
