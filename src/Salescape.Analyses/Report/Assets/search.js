'use strict';
// Searches the questions and tables that lie in search-index.js.
(() => {
  const up = document.documentElement.dataset.up;
  const box = document.getElementById('search'), hits = document.getElementById('hits'), found = document.getElementById('found');
  const most = 12;
  let chosen = -1;

  const countIn = (text, words) => words.filter(word => text.includes(word)).length;
  function matches(words) {
    return window.searchIndex
      .map(entry => ({ entry, title: entry.title.toLowerCase(), all: `${entry.title} ${entry.text}`.toLowerCase() }))
      .filter(({ all }) => words.every(word => all.includes(word)))
      .sort((a, b) => countIn(b.title, words) - countIn(a.title, words));
  }

  function item({ entry }, place) {
    const item = document.createElement('li'), link = document.createElement('a'), kind = document.createElement('span');
    item.id = `hit-${place}`;
    item.setAttribute('role', 'option');
    link.href = up + entry.page;
    link.tabIndex = -1;
    kind.className = 'note';
    kind.textContent = entry.kind;
    link.append(entry.title, ' ', kind);
    item.append(link);
    return item;
  }

  function find() {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const all = words.length === 0 ? [] : matches(words);
    hits.replaceChildren(...all.slice(0, most).map(item));
    choose(-1);
    hits.hidden = all.length === 0;
    box.setAttribute('aria-expanded', String(all.length > 0));
    found.textContent = words.length === 0 ? '' : all.length === 0 ? 'Nothing found' : all.length > most ? `${all.length} found, the first ${most} are shown` : `${all.length} found`;
    found.classList.toggle('hidden', all.length > 0 || words.length === 0);
  }

  function choose(place) {
    chosen = place;
    [...hits.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === place)));
    if (place < 0) { box.removeAttribute('aria-activedescendant'); return; }
    box.setAttribute('aria-activedescendant', `hit-${place}`);
    hits.children[place].scrollIntoView({ block: 'nearest' });
  }

  box.addEventListener('input', find);
  box.addEventListener('keydown', event => {
    const count = hits.children.length;
    if (event.key === 'ArrowDown' && count) { choose((chosen + 1) % count); event.preventDefault(); }
    else if (event.key === 'ArrowUp' && count) { choose((chosen + count - 1) % count); event.preventDefault(); }
    else if (event.key === 'Enter' && count) location.href = hits.children[Math.max(chosen, 0)].querySelector('a').href;
    else if (event.key === 'Escape') { box.value = ''; find(); }
  });
  document.addEventListener('click', event => { if (!event.target.closest('.tools')) hits.hidden = true; });
  addEventListener('keydown', event => {
    if (event.key === '/' && !['INPUT', 'TEXTAREA'].includes(document.activeElement.tagName)) { box.focus(); event.preventDefault(); }
  });
})();
