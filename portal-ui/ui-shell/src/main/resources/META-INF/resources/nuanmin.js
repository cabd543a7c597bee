/* Nuanmin in the browser: focus key, unsaved data, and what stock components leave to be said to screen readers. */
(() => {
  /* Flow's connection indicator sits outside every landmark */
  const calm = () => document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
  new MutationObserver(calm).observe(document.documentElement, { childList: true, subtree: false });
  addEventListener('load', () => setTimeout(calm, 0));
  setTimeout(calm, 1500);
  calm();

  /* "/" puts the cursor in the page's search field */
  document.addEventListener('keydown', event => {
    const typing = event.composedPath()[0].matches?.('input,textarea,[contenteditable]');
    if (event.key === '/' && !typing) {
      const field = document.querySelector('[data-focus-key="/"]');
      if (field) {
        event.preventDefault();
        field.focus();
      }
    }
    /* "?" shows what one may do here, and the keys */
    if (event.key === '?' && !typing && !document.querySelector('vaadin-dialog-overlay')) {
      event.preventDefault();
      document.body.dispatchEvent(new Event('nm-card'));
    }
  });

  /* Enter that ends the spelling of a Chinese word is for the word alone */
  addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.isComposing) event.stopPropagation();
  }, true);

  /* typed and not saved: the browser asks before it leaves */
  let leaving = false;
  addEventListener('beforeunload', event => {
    if (!leaving && document.querySelector('[data-dirty="true"]')) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  let warning = null;
  const calmed = () => { warning?.remove(); warning = null; };

  window.nuanmin = {
    /* past bar and menu, into the page */
    skip() {
      const main = document.querySelector('main');
      if (main) {
        main.setAttribute('tabindex', '-1');
        main.focus();
        main.scrollIntoView({ block: 'start' });
      }
    },
    /* the session ends soon; a click tells the server, which keeps it */
    warn(text, stay) {
      calmed();
      warning = document.createElement('div');
      warning.className = 'nm-idle';
      warning.setAttribute('role', 'alertdialog');
      warning.setAttribute('aria-label', text);
      const words = document.createElement('p');
      words.textContent = text;
      const button = document.createElement('button');
      button.className = 'nm-link-button';
      button.textContent = stay;
      button.addEventListener('click', () => {
        calmed();
        document.body.dispatchEvent(new CustomEvent('nm-stay'));
      });
      warning.append(words, button);
      document.body.append(warning);
      button.focus();
    },
    calm: calmed,
    /* the server ends or changes the page itself; the reason is told by the next one */
    leave(why) {
      leaving = true;
      if (why) sessionStorage.setItem('nm-ended', why);
    }
  };
})();
