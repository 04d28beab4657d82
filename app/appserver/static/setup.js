// The setup page: shows the settings, tests the connection with them, and keeps them when it works.
(async () => {
    const folder = `${location.pathname.split('/app/')[0]}/static/app/mitreclassify`;
    const { make, whenPresent } = await import(`${folder}/splunk_rest.js`);
    const settings = await import(`${folder}/setup_settings.js`);
    const TEXTS = {
        name: ['Name', 'Searches choose it with server=<name>'],
        url: ['URL', 'https, or http to this machine'],
        ca_file: ['CA file', 'PEM on the search head; empty: public authorities'],
        token_file: ['Token file', 'On the search head, mode 600: the usual way'],
        token_password: ['Or an entry of the password store', 'Needs list_storage_passwords for each user'],
        token: ['Token for that entry', 'Kept by Splunk; never shown again'],
    };

    function field(key, value, type = 'text') {
        const [label, hint] = TEXTS[key];
        const input = make('input', { type, value, 'data-key': key, autocomplete: 'off', spellcheck: 'false' });
        return make('label', { class: 'mc-field' }, make('span', {}, label), input, make('small', {}, hint));
    }

    function showServer(server) {
        const remove = make('button', { type: 'button', class: 'mc-quiet', onclick: () => box.remove() }, 'Remove');
        const keys = ['name', 'url', 'ca_file', 'token_file', 'token_password'];
        const fields = keys.map((key) => field(key, server[key] || ''));
        const box = make('fieldset', { class: 'mc-server' }, ...fields, field('token', '', 'password'), remove);
        return box;
    }

    function setting(key, label, hint, input) {
        input.dataset.setting = key;
        return make('label', { class: 'mc-field' }, make('span', {}, label), input, make('small', {}, hint));
    }

    function showForm(page, before) {
        const servers = make('div', { id: 'mc-servers' }, ...before.servers.map(showServer));
        const add = () => servers.append(showServer({ url: 'https://' }));
        const onError = make('select', {});
        onError.append(new Option('keep: pass the events through', 'keep'));
        onError.append(new Option('fail: stop the search', 'fail'));
        onError.value = before.on_error || 'keep';
        const text = (value) => make('input', { type: 'text', value, autocomplete: 'off' });
        const summary = make('input', { type: 'checkbox', checked: before.summary });
        const result = make('div', { id: 'mc-result', role: 'status', 'aria-live': 'polite' });
        const save = make('button', { type: 'submit', class: 'mc-main', id: 'mc-save' }, 'Test and save');
        const form = make('form', { class: 'mc-form', novalidate: true },
            make('h2', {}, 'Model servers'),
            make('p', {}, 'Tried in this order. Each search sends the fields of its events to the first that answers.'),
            servers,
            make('button', { type: 'button', class: 'mc-quiet', id: 'mc-add', onclick: add }, 'Add a server'),
            make('h2', {}, 'How events are classified'),
            make('div', { class: 'mc-server' },
                setting('model', 'Model', 'name or name@version; empty: the server\'s own default', text(before.model)),
                setting('threshold', 'Threshold', '0 to 1; empty: the one the model was calibrated with', text(before.threshold)),
                setting('timeout_s', 'Timeout', 'Seconds to wait for one answer', text(before.timeout_s)),
                setting('on_error', 'When no server answers', 'The reason stands in mitre_status; alerts always fail', onError)),
            make('h2', {}, 'Dashboards'),
            make('label', { class: 'mc-check' }, setSummary(summary), 'Classify the usual sources every five minutes and keep a summary for the dashboards'),
            make('div', { class: 'mc-actions' }, save), result);
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            submit(form, before, result, save);
        });
        page.replaceChildren(form);
    }

    function setSummary(input) {
        input.id = 'mc-summary';
        return input;
    }

    function readForm(form, before) {
        const values = (box) => Object.fromEntries([...box.querySelectorAll('[data-key]')].map((input) => [input.dataset.key, input.value.trim()]));
        const single = Object.fromEntries([...form.querySelectorAll('[data-setting]')].map((input) => [input.dataset.setting, input.value.trim()]));
        const servers = [...form.querySelectorAll('fieldset.mc-server')].map(values);
        return { ...single, servers, summary: form.querySelector('#mc-summary').checked, stanzas: before.stanzas };
    }

    async function submit(form, before, result, button, isForced = false) {
        const wanted = readForm(form, before);
        const wrong = settings.checkSettings(wanted);
        if (wrong.length) {
            return say(result, 'error', 'Not saved.', make('ul', {}, ...wrong.map((text) => make('li', {}, text))));
        }
        button.disabled = true;
        say(result, 'busy', 'Testing the connection…');
        try {
            await settings.writeSettings(wanted);
            const rows = await settings.checkServers();
            const isWorking = rows.length > 0 && rows.every((row) => row.status !== 'error');
            if (isWorking || isForced) {
                await settings.finishSetup(wanted);
                const text = isWorking ? 'Saved: every server answers.' : 'Saved, though not every server answers.';
                say(result, isWorking ? 'ok' : 'warning', text, showRows(rows));
                Object.assign(before, await settings.readSettings());
            } else {
                await settings.restoreSettings(before, wanted);
                Object.assign(before, await settings.readSettings());
                const force = make('button', { type: 'button', class: 'mc-quiet', id: 'mc-force', onclick: () => submit(form, before, result, button, true) }, 'Save all the same');
                say(result, 'error', `Not saved: a server does not answer as it should. The former settings are in force.${keptTokens(wanted)}`, showRows(rows), force);
            }
        } catch (error) {
            say(result, 'error', `Splunk refused: ${error.message} Saving needs the role admin or sc_admin. ${await undo(before, wanted)}${keptTokens(wanted)}`);
        } finally {
            button.disabled = false;
        }
    }

    // What was written before something went wrong is taken back; says how that went.
    async function undo(before, wanted) {
        try {
            await settings.restoreSettings(before, wanted);
            Object.assign(before, await settings.readSettings());
            return 'The former settings are in force.';
        } catch {
            return 'What was written before that, if anything, is in force: load this page again and look.';
        }
    }

    // Splunk never shows a password again, so a former one cannot be put back.
    function keptTokens(wanted) {
        const names = wanted.servers.filter((server) => server.token).map((server) => server.token_password);
        return names.length ? ` The password store keeps the token typed here, though, as ${names.join(', ')}.` : '';
    }

    function say(result, kind, text, ...more) {
        result.className = `mc-${kind}`;
        result.replaceChildren(make('strong', {}, text), ...more);
    }

    function showRows(rows) {
        const names = ['server', 'status', 'latency_ms', 'default_model', 'advice'];
        const line = (row) => make('tr', {}, ...names.map((name) => make('td', {}, String(row[name] ?? ''))));
        const head = make('tr', {}, ...names.map((name) => make('th', {}, name)));
        return make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows.map(line)));
    }

    whenPresent('mitreclassify-setup', async (page) => {
        try {
            showForm(page, await settings.readSettings());
        } catch (error) {
            page.replaceChildren(make('p', { id: 'mc-result', class: 'mc-error' }, `The settings cannot be read: ${error.message}`));
        }
    });
})();
