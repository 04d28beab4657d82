// From what a person pastes or drops to events as the server takes them.

export const MAX_EVENTS = 1000;

export const SAMPLES = {
  "Save the SAM hive": "cmd.exe /c reg save HKLM\\SAM C:\\Windows\\Temp\\s.hiv",
  "Query LSA secrets": "cmd.exe /c reg query HKLM\\SECURITY\\SAM\\Domains\\Account",
  "List local accounts": "net user administrator",
  "List connections": "C:\\Windows\\System32\\NETSTAT.EXE -ano",
  "Encoded PowerShell":
    "powershell.exe -NoP -W Hidden -EncodedCommand cgBlAGcAIABzAGEAdgBlACAASABLAEwATQBcAFMAWQBTAFQARQBNACAAcwAuAGgAaQB2AA==",
  "Sysmon fields": JSON.stringify({
    EventCode: "1",
    Image: "C:\\Windows\\System32\\reg.exe",
    ParentImage: "C:\\Windows\\System32\\cmd.exe",
    CommandLine: "reg.exe save HKLM\\SECURITY sec.hiv /y",
    User: "CORP\\svc-backup",
  }, null, 2),
  "Ordinary service": "C:\\Windows\\System32\\svchost.exe -k netsvcs -p -s Schedule",
};

// One pasted text: an event, unless it is JSON of several.
export function eventsOfText(text) {
  const whole = parse(text);
  if (Array.isArray(whole)) return whole;
  if (whole !== undefined) return [whole];
  const lines = text.split("\n").filter((line) => line.trim());
  const objects = lines.map(parse);
  if (lines.length > 1 && objects.every((object) => object && typeof object === "object")) return objects;
  return [recordOf(text)];
}

// A file: JSON as above, one XML event after the other, else an event a line.
export function eventsOfFile(text) {
  const events = eventsOfText(text);
  if (events.length > 1 || typeof parse(text) === "object") return events;
  const xml = text.match(/<Event[\s>][\s\S]*?<\/Event>/g);
  if (xml) return xml.map(recordOf);
  return text.split("\n").filter((line) => line.trim()).map((line) => parse(line) ?? recordOf(line));
}

// The event's own text, as it is shown.
export function textOfEvent(event) {
  if (typeof event !== "object" || event === null) return String(event);
  const names = Object.keys(event);
  if (names.length === 1 && names[0] === "text") return String(event.text);
  if (typeof event._raw === "string") return event._raw;
  return names.map((name) => `${name}: ${event[name]}`).join("\n");
}

function recordOf(text) {
  const trimmed = text.trim();
  if (/^(<\?xml[^>]*>\s*)?<Event[\s>]/.test(trimmed)) return { _raw: trimmed, sourcetype: "XmlWinEventLog" };
  if (/^(EventCode|LogName)=/m.test(trimmed)) return { _raw: trimmed, sourcetype: "WinEventLog" };
  if (/^type=[A-Z_]+ msg=audit\(/m.test(trimmed)) return { _raw: trimmed, sourcetype: "linux_audit" };
  return { text: trimmed };
}

function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
