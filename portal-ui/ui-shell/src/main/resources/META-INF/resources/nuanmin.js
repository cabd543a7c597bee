/* Nuanmin in the browser: focus key, unsaved data, the signature pad, and what stock components leave to be said to screen readers. */
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

  /* A pad to sign on. Strokes are kept as they were drawn, so that a turned phone draws them again; the canvas is clear, and what
     is told is a PNG on white: when the hand has rested a moment, or goes on to anything else, since that may be the button. */
  const INK = '#0b1f3a';
  const WIDEST = 3000;
  const LONGEST = 270000;
  const REST_MS = 400;

  const middle = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

  /* a stroke from one of its points on: curves between the middles, so that the drawn part never changes */
  const line = (pen, stroke, from, ended) => {
    pen.strokeStyle = pen.fillStyle = INK;
    pen.lineCap = pen.lineJoin = 'round';
    for (let i = Math.max(1, from); i < stroke.length; i++) {
      const start = i > 1 ? middle(stroke[i - 2], stroke[i - 1]) : stroke[0];
      const end = middle(stroke[i - 1], stroke[i]);
      pen.lineWidth = stroke[i].width;
      pen.beginPath();
      pen.moveTo(start.x, start.y);
      pen.quadraticCurveTo(stroke[i - 1].x, stroke[i - 1].y, end.x, end.y);
      pen.stroke();
    }
    const last = stroke[stroke.length - 1];
    if (ended && stroke.length > 1) {
      const start = middle(stroke[stroke.length - 2], last);
      pen.beginPath();
      pen.moveTo(start.x, start.y);
      pen.lineTo(last.x, last.y);
      pen.stroke();
    } else if (ended) {
      pen.beginPath();
      pen.arc(last.x, last.y, last.width * .7, 0, 7);
      pen.fill();
    }
  };

  const png = canvas => {
    const copy = document.createElement('canvas');
    let url = '';
    for (let part = 1; part > .2 && (!url || url.length > LONGEST); part /= 2) {
      copy.width = Math.max(1, canvas.width * part);
      copy.height = Math.max(1, canvas.height * part);
      const pen = copy.getContext('2d');
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, copy.width, copy.height);
      pen.drawImage(canvas, 0, 0, copy.width, copy.height);
      url = copy.toDataURL('image/png');
    }
    return url;
  };

  const newPad = (box, again) => {
    const canvas = box.querySelector('canvas');
    const pen = canvas.getContext('2d');
    let strokes = [];
    let stroke = null;
    let image = null;
    let room = null;
    let scale = 1;
    let changed = false;
    let resting = 0;

    const say = () => {
      const empty = !strokes.length && !image;
      box.dataset.empty = empty;
      canvas.setAttribute('aria-label', empty ? box.dataset.blank : box.dataset.signed);
    };
    const draw = () => {
      const width = box.clientWidth;
      const height = box.clientHeight;
      if (!width || !height) return;
      if (!room || !strokes.length) room = { width, height };
      scale = Math.min(1, width / room.width, height / room.height);
      /* sharp enough to be printed, even from an old screen */
      const sharp = Math.min(3, Math.max(2, devicePixelRatio || 1), WIDEST / width);
      canvas.width = Math.round(width * sharp);
      canvas.height = Math.round(height * sharp);
      if (image?.width) {
        const fit = Math.min(canvas.width / image.width, canvas.height / image.height);
        pen.drawImage(image, 0, 0, image.width * fit, image.height * fit);
      }
      pen.setTransform(sharp * scale, 0, 0, sharp * scale, 0, 0);
      strokes.forEach(each => line(pen, each, 1, each !== stroke));
    };
    const tell = () => {
      clearTimeout(resting);
      if (!changed) return;
      changed = false;
      box.dispatchEvent(new CustomEvent('nm-signed', { detail: strokes.length || image ? png(canvas) : '' }));
    };
    const show = url => {
      clearTimeout(resting);
      strokes = [];
      stroke = null;
      changed = false;
      image = url ? new Image() : null;
      if (image) {
        image.onload = draw;
        image.src = url;
      }
      draw();
      say();
    };
    const point = event => {
      const at = canvas.getBoundingClientRect();
      const width = event.pointerType === 'pen' ? 1.2 + 3 * event.pressure : 2.6;
      return { x: (event.clientX - at.left) / scale, y: (event.clientY - at.top) / scale, width: width / scale };
    };
    const end = event => {
      if (!stroke || event.pointerId !== stroke.pointer) return;
      line(pen, stroke, stroke.length, true);
      stroke = null;
      changed = true;
      resting = setTimeout(tell, REST_MS);
    };

    canvas.addEventListener('pointerdown', event => {
      if (stroke || !event.isPrimary || event.button || box.dataset.locked === 'true') return;
      event.preventDefault();
      canvas.focus({ preventScroll: true });
      canvas.setPointerCapture(event.pointerId);
      clearTimeout(resting);
      stroke = [point(event)];
      stroke.pointer = event.pointerId;
      strokes.push(stroke);
      changed = true;
      say();
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    canvas.addEventListener('pointermove', event => {
      if (!stroke || event.pointerId !== stroke.pointer) return;
      const from = stroke.length;
      const between = event.getCoalescedEvents?.() ?? [];
      (between.length ? between : [event]).forEach(each => stroke.push(point(each)));
      line(pen, stroke, from, false);
    });
    canvas.addEventListener('pointerup', end);
    canvas.addEventListener('pointercancel', end);
    again.addEventListener('click', () => {
      show('');
      changed = true;
      tell();
      canvas.focus();
    });

    const wide = new ResizeObserver(draw);
    const elsewhere = event => {
      if (!box.isConnected) {
        removeEventListener('pointerdown', elsewhere, true);
        removeEventListener('keydown', elsewhere, true);
        wide.disconnect();
      } else if (event.type === 'keydown' || !box.contains(event.target)) {
        tell();
      }
    };
    wide.observe(box);
    addEventListener('pointerdown', elsewhere, true);
    addEventListener('keydown', elsewhere, true);
    return show;
  };

  window.nuanmin = {
    /* shows a signature, or none, on a pad */
    pad(box, url, again) {
      box.nmShow ??= newPad(box, again);
      box.nmShow(url);
    },
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
