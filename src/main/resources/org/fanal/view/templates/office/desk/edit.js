// Makes writing more comfortable; everything works without it.
(() => {
    'use strict';
    const form = document.getElementById('editor');
    const fields = [...document.querySelectorAll('main textarea, main input:not([type=hidden])')];
    const written = () => fields.map(field => field.value).join('\0');
    const before = written();
    const isUnsaved = () => document.querySelector('[data-unsaved=true]') || written() !== before;
    let leaving = false;
    let pause;

    document.addEventListener('submit', event => {
        leaving = !event.submitter || !event.submitter.formTarget;
    });

    addEventListener('beforeunload', event => {
        if (!leaving && isUnsaved()) {
            event.preventDefault();
        }
    });

    addEventListener('pageshow', () => {
        leaving = false;
    });

    if (!form) {
        return;
    }
    const text = document.getElementById('text');
    const head = document.getElementById('head');
    const preview = form.querySelector('button[formtarget]');

    // The heading above the cursor, so that the frame shows what is being written.
    const heading = () => {
        const above = text.value.slice(0, text.selectionStart).match(/^##+ .*\{#[\w-]+\}\s*$/gm);
        return above ? '#' + above.pop().match(/\{#([\w-]+)\}/)[1] : '';
    };

    if (preview) {
        const action = preview.getAttribute('formaction');
        form.addEventListener('input', event => {
            if (event.target === text || event.target === head) {
                clearTimeout(pause);
                pause = setTimeout(() => {
                    preview.setAttribute('formaction', action + heading());
                    form.requestSubmit(preview);
                }, 900);
            }
        });
    }

    // A link that names a line selects that line.
    form.addEventListener('click', event => {
        const link = event.target.closest('a[data-row]');
        const field = link && document.getElementById(link.hash.slice(1));
        if (!field) {
            return;
        }
        event.preventDefault();
        const lines = field.value.split('\n');
        const row = Math.min(Number(link.dataset.row), lines.length) - 1;
        const start = lines.slice(0, row).reduce((sum, line) => sum + line.length + 1, 0);
        const around = field.closest('details');
        if (around) {
            around.open = true;
        }
        field.focus();
        field.setSelectionRange(start, start);
        field.blur();
        field.focus();
        field.setSelectionRange(start, start + lines[row].length);
    });
})();
