// The form in which an analyst says whether one result is right; opened by the workflow action on an event.
(async () => {
    const folder = `${location.pathname.split('/app/')[0]}/static/app/mitreclassify`;
    const { make, request, search, whenPresent } = await import(`${folder}/splunk_rest.js`);
    const COLLECTION = 'storage/collections/data/mitre_verdicts';
    const MAX_EVENT_CHARS = 50000;
    const given = new URLSearchParams(location.search);
    const judged = {
        event_key: given.get('event_key') || '',
        technique_id: given.get('technique_id') || '',
        score: Number(given.get('score')) || 0,
        model: given.get('model') || '',
        time: Number(given.get('time')) || 0,
        host: given.get('host') || '',
        log_host: given.get('log_host') || '',
        index: given.get('index') || '',
        sourcetype: given.get('sourcetype') || '',
    };

    const quote = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

    // The event itself, found again by its key: what is learnt from later is the event, not its summary.
    async function readEvent() {
        const place = `index=${quote(judged.index)} host=${quote(judged.log_host)} sourcetype=${quote(judged.sourcetype)}`;
        const query = `search ${place} | \`mitre_entities\` | \`mitre_event_key\` | where mitre_event_key=${quote(judged.event_key)} | head 1 | table _raw`;
        const rows = await search(query, { earliest_time: judged.time, latest_time: judged.time + 1 });
        return rows.length ? rows[0]._raw : '';
    }

    async function readTechniques() {
        return search('| inputlookup mitre_techniques | sort 0 technique_id | table technique_id technique');
    }

    async function readEarlier() {
        try {
            const rows = await request('GET', COLLECTION, { query: JSON.stringify({ event_key: judged.event_key }) });
            return Array.isArray(rows) ? rows : [];
        } catch (error) {
            throw error.status === 404 ? new Error('There is no place for verdicts yet: an administrator makes it by saving the setup page.') : error;
        }
    }

    async function readAnalyst() {
        return (await request('GET', 'authentication/current-context')).entry[0].content.username;
    }

    function choice(value, label) {
        return make('label', { class: 'mc-check' }, make('input', { type: 'radio', name: 'verdict', value }), label);
    }

    function showForm(page, event, techniques, earlier, analyst) {
        const options = techniques.map((row) => make('option', { value: row.technique_id }, row.technique));
        const technique = make('input', { type: 'text', id: 'mc-technique', list: 'mc-techniques', autocomplete: 'off' });
        const comment = make('textarea', { id: 'mc-comment', maxlength: '1000' });
        const result = make('div', { id: 'mc-result', role: 'status', 'aria-live': 'polite' });
        const said = earlier.map((row) => make('p', {}, `${row.analyst} said "${row.verdict}"${row.technique ? ` (${row.technique})` : ''}: ${row.comment || 'no comment'}`));
        const form = make('form', { class: 'mc-form' },
            make('h2', {}, `${judged.technique_id} on ${judged.host}`),
            make('p', {}, `Score ${judged.score}, by ${judged.model}, ${new Date(judged.time * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`),
            event ? make('pre', {}, event) : make('p', { class: 'mc-warning' }, 'The event itself is no longer found: the verdict is kept without it and cannot be learnt from.'),
            ...said,
            choice('right', 'Right: the event shows this technique'),
            choice('wrong', 'Wrong: it shows another technique, or an attack of another kind'),
            choice('ordinary', 'Ordinary: nothing of an attack'),
            make('label', { class: 'mc-field' }, make('span', {}, 'The right technique, when wrong'), technique, make('small', {}, 'Leave it empty if you do not know')),
            make('datalist', { id: 'mc-techniques' }, ...options),
            make('label', { class: 'mc-field' }, make('span', {}, 'Comment'), comment),
            make('div', { class: 'mc-actions' }, make('button', { type: 'submit', class: 'mc-main', id: 'mc-save' }, 'Keep the verdict')), result);
        form.addEventListener('submit', (submitted) => {
            submitted.preventDefault();
            const verdict = form.querySelector('input[name=verdict]:checked')?.value;
            const known = techniques.some((row) => row.technique_id === technique.value.trim());
            const wrong = checkVerdict(verdict, technique.value.trim(), known);
            if (wrong) {
                return say(result, 'error', wrong);
            }
            return keep({ verdict, technique: technique.value.trim(), comment: comment.value.trim(), event, analyst }, result);
        });
        page.replaceChildren(form);
    }

    function checkVerdict(verdict, technique, isKnown) {
        if (!verdict) {
            return 'Choose right, wrong or ordinary.';
        }
        if (technique && verdict !== 'wrong') {
            return 'A right technique goes with "wrong" only.';
        }
        if (technique && !isKnown) {
            return `"${technique}" is no ATT&CK technique id: write it like T1003.002.`;
        }
        if (technique && technique === judged.technique_id) {
            return `${technique} is what the model said: choose "right" then.`;
        }
        return '';
    }

    async function keep(verdict, result) {
        const record = {
            _key: `${judged.event_key}-${verdict.analyst}`,
            event_key: judged.event_key,
            predicted_technique_id: judged.technique_id,
            score: judged.score,
            model: judged.model,
            event_time: judged.time,
            host: judged.host,
            sourcetype: judged.sourcetype,
            judged_at: Math.floor(Date.now() / 1000),
            ...verdict,
            technique: verdict.verdict === 'right' ? judged.technique_id : verdict.technique,
            event: verdict.event.slice(0, MAX_EVENT_CHARS),
        };
        try {
            // batch_save replaces an analyst's earlier verdict on the same event.
            await request('POST', `${COLLECTION}/batch_save`, [record], { json: true });
            say(result, 'ok', 'Kept. Thank you: the next model can learn from it.');
        } catch (error) {
            say(result, 'error', `Splunk refused: ${error.message} Keeping verdicts needs the role mitreclassify_user.`);
        }
    }

    function say(result, kind, text) {
        result.className = `mc-${kind}`;
        result.replaceChildren(make('strong', {}, text));
    }

    whenPresent('mitreclassify-verdict', async (page) => {
        if (!judged.event_key || !judged.technique_id) {
            const text = 'This form is opened from an event: classify with `mitre_classify` | `mitre_event_key`, then choose "Judge this result".';
            page.replaceChildren(make('p', { class: 'mc-form' }, text));
            return;
        }
        try {
            showForm(page, ...await Promise.all([readEvent(), readTechniques(), readEarlier(), readAnalyst()]));
        } catch (error) {
            page.replaceChildren(make('p', { id: 'mc-result', class: 'mc-error' }, `The form cannot be shown. ${error.message}`));
        }
    });
})();
