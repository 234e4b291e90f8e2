// Before the page is painted: the theme chosen last time, else the system's.
try {
  const chosen = localStorage.getItem('salescape-theme');
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch { /* A page from disk may have no storage. */ }
