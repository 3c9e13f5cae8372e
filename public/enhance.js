/* No second press while a form is on its way; the focus on what is wrong; a button that prints. Every page works without. */
(() => {
  const busy = new Set();
  const wordsOf = (button) => [...button.childNodes].find((node) => node.nodeType === 3 && node.data.trim());
  const rest = (button) => {
    button.removeAttribute('aria-busy');
    button.style.minWidth = '';
    const words = wordsOf(button);
    if (words && button.dataset.words) words.data = button.dataset.words;
    delete button.dataset.words;
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method === 'get') return;
    if (busy.has(form)) {
      event.preventDefault();
      return;
    }
    busy.add(form);
    const button = event.submitter;
    if (button?.tagName !== 'BUTTON') return;
    button.style.minWidth = `${button.offsetWidth}px`;
    button.setAttribute('aria-busy', 'true');
    const words = wordsOf(button);
    if (words && button.dataset.busy) {
      button.dataset.words = words.data;
      words.data = button.dataset.busy;
    }
  });
  // A page brought back by "back" must not stay busy.
  addEventListener('pageshow', () => {
    busy.clear();
    for (const button of document.querySelectorAll('[aria-busy=true]')) rest(button);
  });
  document.querySelector('[data-error-summary]')?.focus();
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.onclick = () => print();
  }
})();
