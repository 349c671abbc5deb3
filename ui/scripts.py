"""The page's own JavaScript: what a click in its HTML asks of the handlers, and what happens in the browser alone."""

COPY = """
const copy = async button => {
  const text = button.dataset.copy, label = button.textContent;
  try { await navigator.clipboard.writeText(text) }
  catch {  // no clipboard without https on another machine: the old way works there
    const field = document.createElement('textarea');
    field.value = text; document.body.append(field); field.select(); document.execCommand('copy'); field.remove();
    button.focus();
  }
  button.textContent = button.dataset.copied;
  setTimeout(() => { button.textContent = label }, 2000);
};
"""

LOG = (
    COPY
    + """
const open = place => {
  if (place.getAttribute('aria-current')) return;
  element.querySelectorAll('[aria-current]').forEach(old => old.removeAttribute('aria-current'));
  element.querySelectorAll(`.source[data-open="${place.dataset.open}"]`)
    .forEach(button => button.setAttribute('aria-current', 'true'));
  trigger('cite', {place: place.dataset.open});
};
element.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button?.dataset.ask) return trigger('example', {question: button.dataset.ask});
  if (button?.dataset.copy) return copy(button);
  if (button?.dataset.vote) {
    const said = button.getAttribute('aria-pressed') === 'true';
    element.querySelectorAll(`[data-vote="${button.dataset.vote}"]`)
      .forEach(one => one.setAttribute('aria-pressed', String(one === button && !said)));
    return trigger('vote', {place: button.dataset.vote, right: button.dataset.right === '1', said: !said});
  }
  const place = event.target.closest('[data-open]');
  const reading = event.target.closest('summary, a') || String(getSelection());
  if (!place || (reading && !button)) return;
  open(place);
  document.getElementById('article').scrollIntoView({block: 'nearest'});
});
element.addEventListener('focusin', event => {
  if (event.target.matches('.source:focus-visible')) open(event.target);
});
watch('value', () => {
  document.documentElement.lang = element.querySelector('.log').lang;
  element.querySelector('.turn:last-child')?.scrollIntoView({block: 'start'});
});
"""
)

ARTICLE = (
    COPY
    + """
let step = '';  // the content is made anew: the way on keeps the focus
element.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button?.dataset.copy) copy(button);
  if (button?.dataset.step) {
    step = button.getAttribute('aria-label');
    document.querySelector(`#log .source[data-open="${button.dataset.step}"]`)?.click();
  }
});
watch('value', () => {
  const quote = element.querySelector('#quote'), pane = document.getElementById('article');
  const above = quote ? quote.getBoundingClientRect().top - pane.getBoundingClientRect().top : 0;
  pane.scrollTop = quote ? pane.scrollTop + above - pane.clientHeight / 3 : 0;
  if (step) element.querySelector(`.bar [aria-label="${step}"]`)?.focus();
  step = '';
});
"""
)

SHELF = """
// Gradio names its upload field in English and not as it reads
new MutationObserver(() => document.querySelectorAll('#add [aria-dropeffect][aria-label]')
  .forEach(field => field.removeAttribute('aria-label')))
  .observe(document.getElementById('desk'), {childList: true, subtree: true});
element.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button?.dataset.more) return trigger('more', {shown: Number(button.dataset.more)});
  if (!button?.dataset.article) return;
  element.querySelectorAll('[aria-current]').forEach(old => old.removeAttribute('aria-current'));
  button.setAttribute('aria-current', 'true');
  trigger('read', {article: button.dataset.article});
  document.getElementById('whole').scrollIntoView({block: 'nearest'});
});
"""

WHOLE = """
element.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (button?.dataset.remove) trigger('remove', {article: button.dataset.remove});
});
watch('value', () => { document.getElementById('whole').scrollTop = 0 });
"""

ALOUD = "element.setAttribute('role', 'status');"
"""A live region has to stand there before what it says: the component's own element stays, its content changes."""

SAVE = """
watch('value', () => {
  if (!props.value) return;
  const {name, type, text} = JSON.parse(props.value);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
});
"""

THEME = """
const system = matchMedia('(prefers-color-scheme: dark)');
const kept = localStorage.getItem('theme');
if (kept) document.body.classList.toggle('dark', kept === 'dark');
element.addEventListener('click', event => {
  if (!event.target.closest('button')) return;
  const dark = document.body.classList.toggle('dark');
  // who chooses what the system has follows it again
  if (dark === system.matches) localStorage.removeItem('theme');
  else localStorage.setItem('theme', dark ? 'dark' : 'light');
});
"""

DATE = """
element.addEventListener('change', event => { props.value = event.target.value });
const typed = element.querySelector('input').value; // before this script ran
if (typed) props.value = typed;
"""
