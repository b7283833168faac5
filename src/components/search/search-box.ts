import { foldText, matchesQuery } from '../../domain/fold-text.ts';
import { searchWords } from '../../i18n/search.ts';

// Without this script the page is a list of all records, which a browser’s own search finds its way in.
const box = document.querySelector<HTMLElement>('[data-search]');
if (box) {
  const items = [...document.querySelectorAll<HTMLLIElement>('.found li')];
  const groups = [...document.querySelectorAll<HTMLElement>('.found')];
  const texts = items.map((item) => foldText([...item.querySelectorAll('a, span, bdi')].map((part) => part.textContent).join(' ')));
  const label = document.createElement('label');
  const arabic = document.createElement('span');
  const input = document.createElement('input');
  const status = document.createElement('p');
  label.append(searchWords.en.label, ' ', arabic);
  arabic.lang = 'ar';
  arabic.textContent = searchWords.ar.label;
  input.type = 'search';
  input.dir = 'auto';
  input.autocomplete = 'off';
  input.spellcheck = false;
  status.setAttribute('role', 'status');
  label.append(input);
  box.append(label, status);

  const show = (): void => {
    const query = foldText(input.value);
    let count = 0;
    for (const [index, item] of items.entries()) {
      item.hidden = query !== '' && !matchesQuery(texts[index]!, query);
      if (!item.hidden) count += 1;
    }
    for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
    status.textContent = query === '' ? '' : searchWords.en.found(count, items.length);
  };
  const words = (): string => new URLSearchParams(location.search).get('q') ?? '';
  input.value = words();
  input.addEventListener('input', () => {
    show();
    // What was looked for can be sent to somebody as an address, and is there after a look at a record.
    const query = input.value.trim();
    history.replaceState(null, '', query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`);
  });
  window.addEventListener('pageshow', show);
  show();
}
