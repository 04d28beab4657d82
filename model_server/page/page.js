// The page: asks the server, shows what it says. Text reaches the page as text only, never as markup.
import { MAX_EVENTS, SAMPLES, eventsOfFile, eventsOfText, textOfEvent } from "./events.js";

const find = (id) => document.getElementById(id);
const percent = (score) => (score === null ? "–" : `${(score * 100).toFixed(score > 0.99 || score < 0.01 ? 2 : 1)} %`);
let current = { events: [], results: [], texts: [] };
const thresholds = {}; // of the models by title: {threshold, families}

async function ask(path, body) {
  const headers = body === undefined ? {} : { "Content-Type": "application/json" };
  if (find("token").value) headers.Authorization = `Bearer ${find("token").value}`;
  const options = { method: body === undefined ? "GET" : "POST", headers, body: body && JSON.stringify(body) };
  const answer = await fetch(path, options);
  if (answer.headers.get("content-type")?.startsWith("application/json")) {
    const data = await answer.json();
    if (!answer.ok && data.error) throw Object.assign(new Error(data.error.message), { status: answer.status });
    return data;
  }
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return answer.text();
}

async function classify(events) {
  showError("");
  if (!events.length) return showError("Paste an event first.");
  if (events.length > MAX_EVENTS) return showError(`${events.length} events; this page takes ${MAX_EVENTS} at once.`);
  find("classify").disabled = true;
  try {
    const model = find("model").value || undefined;
    const started = performance.now();
    const answer = await ask("/v1/classify", { fields_version: 1, events, model, top_k: 5, explain: true });
    const ms = performance.now() - started;
    const texts = await ask("/v1/text", { events });
    current = { events, results: answer.results, texts: texts.texts };
    showMany(answer.results.length > 1, ms);
    showResult(0, `${answer.model.name}@${answer.model.version}`, ms);
  } catch (error) {
    if (error.status === 401) find("access").open = true;
    showError(error.message);
  } finally {
    find("classify").disabled = false;
  }
}

function showResult(index, model, ms) {
  const result = current.results[index];
  find("nothing").hidden = true;
  find("result").hidden = false;
  find("verdict").className = ["benign", "unknown"].includes(result.technique_id) ? result.technique_id : "attack";
  if (result.status !== "ok") find("verdict").className = "unknown";
  find("technique").textContent = titleOf(result);
  find("tactic").textContent = result.tactic;
  const figures = [["Score", percent(result.score)], ["Any technique", percent(result.attack_score)]];
  if (result.truncated) figures.push(["Note", "The event was too long; its end was not read."]);
  if (model in thresholds) figures.push(["Named from", namedFrom(result, thresholds[model])]);
  figures.push(["Model", model], ["Answered in", `${ms.toFixed(1)} ms${current.results.length > 1 ? " for all" : ""}`]);
  find("figures").replaceChildren(...figures.flatMap(([name, value]) => [make("dt", name), make("dd", value)]));
  find("top").replaceChildren(...result.top.map(candidateRow));
  const marked = highlight(find("own"), textOfEvent(current.events[index]), result.evidence);
  find("evidence-hint").textContent = hintOf(result, marked);
  find("windows").replaceChildren(...current.texts[index].windows.map((text) => {
    const box = make("pre", "");
    highlight(box, text, result.evidence);
    return box;
  }));
}

function namedFrom(result, { threshold, families }) {
  const family = result.technique_id.split(".")[0];
  return family in families ? `${percent(threshold)}, or ${percent(families[family])} of ${family} alone` : percent(threshold);
}

function hintOf(result, marked) {
  if (result.status !== "ok" || result.technique_id === "benign") return "Only techniques are explained.";
  if (!result.evidence.length) return "No single part of it makes the score fall.";
  if (!marked) return "It stands in what was decoded: see the marked parts of what the model read.";
  return "Without the marked parts the score falls most.";
}

function titleOf(result) {
  if (result.status !== "ok") return `Not classified: ${result.status}`;
  if (result.technique_id === "benign") return "Benign";
  if (result.technique_id === "unknown") return "Unknown: its score is below the threshold";
  return `${result.technique_id} ${result.technique}`;
}

function candidateRow(candidate) {
  const row = make("li", "");
  const bar = document.createElement("meter");
  bar.value = candidate.score;
  bar.ariaLabel = percent(candidate.score);
  row.append(make("span", candidate.technique_id), make("span", candidate.technique), bar,
    make("span", percent(candidate.score)));
  return row;
}

// Marks every place where a span of the evidence stands in the text, whatever its case; returns how many.
function highlight(box, text, spans) {
  const lower = text.toLowerCase();
  const places = lower.length === text.length ? spans.flatMap((span) => placesOf(lower, span.toLowerCase())) : [];
  places.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const parts = [];
  let at = 0;
  for (const [start, end] of places) {
    if (start < at) continue;
    parts.push(text.slice(at, start), make("mark", text.slice(start, end)));
    at = end;
  }
  box.replaceChildren(...parts, text.slice(at));
  return places.length;
}

function placesOf(text, span) {
  const places = [];
  for (let at = text.indexOf(span); span && at >= 0; at = text.indexOf(span, at + span.length)) {
    places.push([at, at + span.length]);
  }
  return places;
}

function showMany(isShown, ms) {
  find("many").hidden = !isShown;
  if (!isShown) return;
  const attacks = current.results.filter((r) => r.status === "ok" && r.technique_id !== "benign").length;
  find("totals").textContent = `${current.results.length} events in ${ms.toFixed(0)} ms, `
    + `${attacks} with a technique or unknown. Choose a row to see why.`;
  find("rows").replaceChildren(...current.results.map((result, index) => {
    const row = make("tr", "");
    const event = make("td", textOfEvent(current.events[index]).slice(0, 160));
    event.className = "event";
    row.append(make("td", index + 1), make("td", titleOf(result)), make("td", percent(result.score)), event);
    row.tabIndex = 0;
    row.ariaSelected = index === 0;
    const choose = () => {
      for (const other of find("rows").rows) other.ariaSelected = other === row;
      showResult(index, find("model").value, ms);
    };
    row.addEventListener("click", choose);
    row.addEventListener("keydown", (key) => { if (key.key === "Enter") choose(); });
    return row;
  }));
}

function make(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function showError(message) {
  find("error").textContent = message;
  find("error").hidden = !message;
}

async function showModels() {
  try {
    const { default: first, models } = await ask("/v1/models");
    const titles = models.map((model) => `${model.name}@${model.version}`);
    models.forEach((model, index) => { thresholds[titles[index]] = model; });
    find("model").replaceChildren(...titles.map((title) => new Option(title, title, false, title === first)));
    await showCard();
  } catch (error) {
    if (error.status === 401) find("access").open = true;
    showError(error.message);
  }
}

async function showCard() {
  find("card").textContent = await ask(`/v1/models/${encodeURIComponent(find("model").value)}/card`)
    .catch((error) => error.message);
}

async function showHealth() {
  const health = find("health");
  try {
    const { status, canary_ms: ms } = await ask("/readyz");
    health.textContent = status === "ready" ? `ready, ${ms.toFixed(1)} ms an event` : status;
    health.className = status === "ready" ? "good" : "bad";
  } catch {
    health.textContent = "the server does not answer";
    health.className = "bad";
  }
}

function switchTheme() {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const shown = document.documentElement.dataset.theme || (isDark ? "dark" : "light");
  document.documentElement.dataset.theme = shown === "dark" ? "light" : "dark";
}

async function openFile(file) {
  if (!file) return;
  const text = await file.text();
  find("event").value = text.length < 200000 ? text : `${text.slice(0, 2000)}\n…`;
  await classify(eventsOfFile(text));
}

const box = find("event");
find("classify").addEventListener("click", () => classify(box.value.trim() ? eventsOfText(box.value) : []));
document.addEventListener("keydown", (key) => {
  if (key.key === "Enter" && (key.ctrlKey || key.metaKey)) find("classify").click();
});
find("open").addEventListener("click", () => find("file").click());
find("file").addEventListener("change", () => openFile(find("file").files[0]));
box.addEventListener("dragover", (event) => { event.preventDefault(); box.classList.add("drop"); });
box.addEventListener("dragleave", () => box.classList.remove("drop"));
box.addEventListener("drop", (event) => {
  box.classList.remove("drop");
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  openFile(event.dataTransfer.files[0]);
});
find("sample").append(...Object.keys(SAMPLES).map((name) => new Option(name, name)));
find("sample").addEventListener("change", () => {
  box.value = SAMPLES[find("sample").value] ?? "";
  if (box.value) find("classify").click();
});
find("model").addEventListener("change", () => {
  showCard();
  if (current.events.length) classify(current.events);
});
find("token").addEventListener("change", showModels);
find("theme").addEventListener("click", switchTheme);
showModels();
showHealth();
setInterval(showHealth, 10000);
