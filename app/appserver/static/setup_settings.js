// The add-on's settings as the setup page shows, checks, tests and saves them.

import { APP, RestError, request, search } from './splunk_rest.js';

const CONF = 'configs/conf-mitreclassify';
const SUMMARY = 'saved/searches/MITRE%20Classify%20-%20Summary%20for%20the%20dashboards';
export const SERVER_KEYS = ['url', 'ca_file', 'token_file', 'token_password'];
export const CLASSIFY_KEYS = ['servers', 'model', 'threshold', 'on_error', 'timeout_s'];
// An app that ships collections.conf draws a warning from Splunk's inspection, so they are made here.
export const COLLECTIONS = ['mitre_allow_list', 'mitre_verdicts', 'mitre_first_seen'];
const ABSOLUTE = /^(\$\w+|\$\{\w+\}|[A-Za-z]:)?[\\/]/; // variables as $SPLUNK_HOME are expanded
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

export async function readSettings() {
    const entries = (await request('GET', CONF, { count: 0 })).entry;
    const stanzas = Object.fromEntries(entries.map((entry) => [entry.name, entry.content]));
    const servers = Object.entries(stanzas)
        .filter(([name, content]) => name.startsWith('server:') && !isTrue(content.disabled))
        .map(([name, content]) => ({ name: name.slice(7), ...pick(content, SERVER_KEYS), token: '' }));
    const summary = (await request('GET', SUMMARY)).entry[0].content;
    const classify = pick(stanzas.classify || {}, CLASSIFY_KEYS);
    const order = classify.servers.split(',').map((name) => name.trim());
    const place = ({ name }) => (order.includes(name) ? order.indexOf(name) : order.length);
    servers.sort((one, other) => place(one) - place(other));
    return { ...classify, servers, summary: !isTrue(summary.disabled), stanzas: Object.keys(stanzas) };
}

// What is wrong with the settings, in words; an empty list when nothing is.
export function checkSettings(settings) {
    const wrong = [];
    const names = settings.servers.map((server) => server.name);
    if (!names.length) {
        wrong.push('There is no server: add one.');
    }
    for (const server of settings.servers) {
        if (!/^[A-Za-z0-9_-]{1,64}$/.test(server.name)) {
            wrong.push(`Server name "${server.name}": use letters, digits, underscores and hyphens.`);
        } else if (names.indexOf(server.name) !== names.lastIndexOf(server.name)) {
            wrong.push(`Two servers are called "${server.name}": give each its own name.`);
        }
        wrong.push(...checkServer(server));
    }
    if (settings.model && !/^[A-Za-z0-9][\w.-]*(@[A-Za-z0-9][\w.-]*)?$/.test(settings.model)) {
        wrong.push(`Model "${settings.model}": write name or name@version, or leave it empty.`);
    }
    if (settings.threshold !== '' && !(Number(settings.threshold) >= 0 && Number(settings.threshold) <= 1)) {
        wrong.push(`Threshold "${settings.threshold}": write a number from 0 to 1, or leave it empty.`);
    }
    if (!(Number(settings.timeout_s) >= 0.1 && Number(settings.timeout_s) <= 600)) {
        wrong.push(`Timeout "${settings.timeout_s}": write seconds, from 0.1 to 600.`);
    }
    return [...new Set(wrong)];
}

function checkServer(server) {
    let url;
    try {
        url = new URL(server.url);
    } catch {
        return [`URL "${server.url}" of ${server.name}: write it like https://classify.example:8777.`];
    }
    const wrong = [];
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.includes(url.hostname))) {
        wrong.push(`URL "${server.url}" of ${server.name}: http only goes to this machine; use https.`);
    }
    if (url.username || url.password || url.search || url.hash) {
        wrong.push(`URL of ${server.name}: no user name, password, query or fragment.`);
    }
    for (const [key, what] of [['ca_file', 'CA file'], ['token_file', 'token file']]) {
        if (server[key] && !ABSOLUTE.test(server[key])) {
            wrong.push(`${what} "${server[key]}" of ${server.name}: write an absolute path.`);
        }
    }
    if (server.token_file && server.token_password) {
        wrong.push(`${server.name}: give a token file or an entry in Splunk's password store, not both.`);
    }
    if (server.token && !server.token_password) {
        wrong.push(`${server.name}: name the entry of the password store that is to hold the token.`);
    }
    return wrong;
}

export async function writeSettings(settings) {
    for (const server of settings.servers) {
        if (server.token) {
            await storeToken(server.token_password, server.token);
        }
        await writeStanza(settings.stanzas, `server:${server.name}`, { ...pick(server, SERVER_KEYS), disabled: 'false' });
    }
    const kept = settings.servers.map((server) => `server:${server.name}`);
    for (const name of settings.stanzas.filter((name) => name.startsWith('server:') && !kept.includes(name))) {
        await writeStanza(settings.stanzas, name, { disabled: 'true' });
    }
    await writeStanza(settings.stanzas, 'classify', {
        ...pick(settings, CLASSIFY_KEYS),
        servers: settings.servers.map((server) => server.name).join(', '),
    });
}

// Splunk remembers a stanza it was once given: one made by a test that failed is switched off, not left behind.
export async function restoreSettings(before, tried) {
    const made = tried.servers.map((server) => `server:${server.name}`);
    await writeSettings({ ...before, stanzas: [...new Set([...before.stanzas, ...made])] });
}

export async function finishSetup(settings) {
    for (const name of COLLECTIONS) {
        await makeUnlessThere('storage/collections/config', { name });
    }
    await request('POST', SUMMARY, { disabled: settings.summary ? '0' : '1' });
    await request('POST', `apps/local/${APP}`, { configured: 'true' });
}

export async function checkServers() {
    return search('| mitreclassifyhealth');
}

async function writeStanza(known, name, values) {
    if (known.includes(name)) {
        return request('POST', `${CONF}/${encodeURIComponent(name)}`, values);
    }
    return request('POST', CONF, { name, ...values });
}

async function storeToken(name, token) {
    if (!(await makeUnlessThere('storage/passwords', { name, realm: APP, password: token }))) {
        await request('POST', `storage/passwords/${encodeURIComponent(`${APP}:${name}:`)}`, { password: token });
    }
}

// Whether it was made; false where Splunk had it already.
async function makeUnlessThere(path, values) {
    try {
        await request('POST', path, values);
        return true;
    } catch (error) {
        if (error instanceof RestError && error.status === 409) {
            return false;
        }
        throw error;
    }
}

function pick(values, keys) {
    return Object.fromEntries(keys.map((key) => [key, String(values[key] ?? '').trim()]));
}

function isTrue(value) {
    return ['1', 'true', 't', 'yes', 'y'].includes(String(value).toLowerCase());
}
