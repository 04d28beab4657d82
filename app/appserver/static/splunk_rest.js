// Splunk's REST interface as a page of the app reaches it: through Splunk Web, as the user who is signed in.

export const APP = 'mitreclassify';
const root = location.pathname.split('/app/')[0];

export class RestError extends Error {
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}

// Splunk Web keeps one CSRF token for each port it listens on.
function formKey() {
    const port = location.port || (location.protocol === 'https:' ? '443' : '80');
    const cookies = document.cookie.split('; ').filter((cookie) => cookie.startsWith('splunkweb_csrf_token_'));
    const own = cookies.find((cookie) => cookie.startsWith(`splunkweb_csrf_token_${port}=`)) || cookies[0] || '=';
    return decodeURIComponent(own.slice(own.indexOf('=') + 1));
}

async function readError(response) {
    const text = await response.text();
    try {
        return JSON.parse(text).messages.map((message) => message.text).join(' ') || `HTTP ${response.status}`;
    } catch {
        return `Splunk answered HTTP ${response.status}.`;
    }
}

export async function request(method, path, values = {}, options = {}) {
    const url = new URL(`${root}/splunkd/__raw/servicesNS/nobody/${APP}/${path}`, location.origin);
    const headers = { 'X-Requested-With': 'XMLHttpRequest', 'X-Splunk-Form-Key': formKey() };
    let body;
    if (method === 'GET' || method === 'DELETE') {
        url.search = new URLSearchParams({ output_mode: 'json', ...values });
    } else if (options.json) {
        headers['Content-Type'] = 'application/json';
        body = JSON.stringify(values);
    } else {
        url.search = 'output_mode=json';
        body = new URLSearchParams(values);
    }
    const response = await fetch(url, { method, headers, body, credentials: 'same-origin' });
    if (!response.ok) {
        throw new RestError(response.status, await readError(response));
    }
    return response.status === 204 ? {} : response.json();
}

// The rows of a short search, run as the user.
export async function search(query, times = {}) {
    const values = { search: query, exec_mode: 'oneshot', count: 1000, ...times };
    const { results, messages = [] } = await request('POST', 'search/jobs', values);
    const errors = messages.filter((message) => ['ERROR', 'FATAL'].includes(message.type));
    if (errors.length) {
        throw new RestError(200, errors.map((message) => message.text).join(' '));
    }
    return results || [];
}

// Splunk puts the page's own element in place some time after it has loaded the script.
export function whenPresent(id, show) {
    const element = document.getElementById(id);
    if (element) {
        show(element);
    } else {
        setTimeout(() => whenPresent(id, show), 50);
    }
}

// An element with attributes and children; text is always text, never markup.
export function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith('on')) {
            element.addEventListener(name.slice(2), value);
        } else if (value !== undefined && value !== false) {
            element.setAttribute(name, value === true ? '' : value);
        }
    }
    element.append(...children);
    return element;
}
