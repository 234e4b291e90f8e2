'use strict';
// Searches what lies in search-index.js, by the words of a question and by what else a thing is called.
(() => {
  const up = document.documentElement.dataset.up;
  const box = document.getElementById('search'), hits = document.getElementById('hits'), found = document.getElementById('found');
  const most = 12;
  const fields = ['title', 'also', 'question', 'text'];
  let chosen = -1, index;

  // Made when somebody begins to search, not with every page.
  function prepare() {
    if (index) return;
    index = new MiniSearch({ fields, storeFields: ['title', 'kind', 'page'], idField: 'page', searchOptions: { boost: { title: 4, also: 3, question: 2 }, boostDocument: (_, __, entry) => entry.kind === 'key figure' ? 2 : 1 } });
    index.addAll(window.searchIndex);
  }

  const plain = text => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

  // The other names of what a text speaks of: who looks for NRR means net revenue retention.
  const meant = text => window.searchSynonyms.filter(([name]) => plain(text).includes(plain(name))).map(([, title]) => title);

  function matches(text) {
    prepare();
    // A word that is not ended may go on in any way; a long one may be misspelt.
    const typed = { queries: [text], combineWith: 'AND', prefix: term => term.length > 1, fuzzy: term => term.length > 4 ? 0.2 : false };
    const others = meant(text).map(title => ({ queries: [title], combineWith: 'AND' }));
    return index.search({ combineWith: 'OR', queries: [typed, ...others] });
  }

  function item(entry, place) {
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
    const text = box.value.trim();
    const all = text === '' ? [] : matches(text);
    hits.replaceChildren(...all.slice(0, most).map(item));
    choose(-1);
    hits.hidden = all.length === 0;
    box.setAttribute('aria-expanded', String(all.length > 0));
    found.textContent = text === '' ? '' : all.length === 0 ? 'Nothing found' : all.length > most ? `${all.length} found, the first ${most} are shown` : `${all.length} found`;
    found.classList.toggle('hidden', all.length > 0 || text === '');
  }

  function choose(place) {
    chosen = place;
    [...hits.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === place)));
    if (place < 0) { box.removeAttribute('aria-activedescendant'); return; }
    box.setAttribute('aria-activedescendant', `hit-${place}`);
    hits.children[place].scrollIntoView({ block: 'nearest' });
  }

  box.addEventListener('focus', prepare);
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
