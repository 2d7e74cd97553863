// Small things both scripts need.
export const byId = (id) => document.getElementById(id);

export async function call(path, method = "GET", body = undefined) {
  const answer = await fetch(path, { method, headers: { "Content-Type": "application/json" }, body: body && JSON.stringify(body) });
  if (answer.status === 204) return null;
  const found = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(found.error || `the simulator answered ${answer.status}`);
  return found;
}

export const time = (seconds, withSeconds = false) =>
  new Date(seconds * 1000).toLocaleTimeString([], { hour: "numeric", minute: "2-digit", ...(withSeconds && { second: "2-digit" }) });

export function day(seconds) {
  const date = new Date(seconds * 1000);
  if (date.toDateString() === new Date().toDateString()) return "Today";
  return date.toLocaleDateString([], { weekday: "short", month: "short", day: "numeric" });
}
