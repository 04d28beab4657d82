// Shows openapi.json, offline.
const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
const box = document.getElementById("paths");
const api = await (await fetch("/openapi.json")).json();
box.append(make("p", api.info.description));
for (const [path, methods] of Object.entries(api.paths)) {
  for (const [method, about] of Object.entries(methods)) {
    const entry = document.createElement("article");
    entry.className = "path";
    const title = document.createElement("h3");
    title.append(make("code", `${method.toUpperCase()} ${path}`));
    entry.append(title, make("p", about.summary));
    if (about.description) entry.append(make("p", about.description));
    for (const parameter of about.parameters ?? []) {
      entry.append(make("p", `${parameter.in} ${parameter.name}: ${parameter.description}`));
    }
    for (const [type, content] of Object.entries(about.requestBody?.content ?? {})) {
      entry.append(make("p", `Request, ${type}:`), make("pre", show(content.example)));
    }
    for (const [status, answer] of Object.entries(about.responses)) {
      entry.append(make("p", `${status}: ${answer.description}`));
      for (const content of Object.values(answer.content ?? {})) {
        if (content.example !== undefined) entry.append(make("pre", show(content.example)));
      }
    }
    box.append(entry);
  }
}

function show(example) {
  return typeof example === "string" ? example : JSON.stringify(example, null, 2);
}
