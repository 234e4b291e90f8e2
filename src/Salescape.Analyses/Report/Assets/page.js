'use strict';
// Theme, copying, and the lines of the diagram.
(() => {
  const root = document.documentElement;
  const byId = id => document.getElementById(id);
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  byId('theme').addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try { localStorage.setItem('salescape-theme', root.dataset.theme); } catch { /* A page from disk may have no storage. */ }
    document.dispatchEvent(new Event('themechange'));
  });

  document.querySelectorAll('.copy').forEach(button => button.addEventListener('click', async () => {
    const source = byId(button.dataset.copies);
    try { await navigator.clipboard.writeText(source.textContent); } catch {
      const range = document.createRange();
      range.selectNodeContents(source);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      document.execCommand('copy');
    }
    button.textContent = 'Copied';
    byId('copied').textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; byId('copied').textContent = ''; }, 1500);
  }));

  // The lines of the table that is pointed at, or reached by the keyboard, stand out.
  const lines = [...document.querySelectorAll('.diagram path')];
  const mark = table => lines.forEach(line => line.classList.toggle('near', line.dataset.from === table || line.dataset.to === table));
  document.querySelectorAll('.diagram a').forEach(entry => {
    for (const arrives of ['pointerenter', 'focus']) entry.addEventListener(arrives, () => mark(entry.dataset.table));
    for (const leaves of ['pointerleave', 'blur']) entry.addEventListener(leaves, () => mark(null));
  });
})();
