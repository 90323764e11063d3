// Paper has other proportions than the screen: the map is drawn anew for it, at once, since the
// browser takes its picture as soon as the listener returns.

/** Redraws the map for the size that css/layout.css gives it while printing, and back. */
export function enablePrinting(map) {
  const draw = (printing) => {
    document.body.classList.toggle('printing', printing);
    map.resize();
    map.redraw();
  };
  addEventListener('beforeprint', () => draw(true));
  addEventListener('afterprint', () => draw(false));
}
