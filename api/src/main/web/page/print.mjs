// Paper is narrower than the screen: the map is drawn anew for it, at once, since the browser takes
// its picture as soon as the listener returns. It keeps its proportions, so that it shows what the
// screen shows and nothing that would have to be loaded first.

const WIDTH = 695; // 184 mm, A4 between its margins
const HEIGHT = 430;

/** Redraws the map for paper before printing, and for the screen afterwards. */
export function enablePrinting(map) {
  const frame = map.getContainer().parentElement;
  let onScreen = null;

  addEventListener('beforeprint', () => {
    onScreen = {center: map.getCenter(), zoom: map.getZoom()};
    const {clientWidth, clientHeight} = frame;
    const scale = Math.min(WIDTH / clientWidth, HEIGHT / clientHeight);
    const zoom = onScreen.zoom + Math.log2(scale);
    draw(map, frame, [`${clientWidth * scale}px`, `${clientHeight * scale}px`], {...onScreen, zoom});
  });
  addEventListener('afterprint', () => draw(map, frame, ['', ''], onScreen));
}

function draw(map, frame, [width, height], camera) {
  Object.assign(frame.style, {width, height});
  map.resize();
  map.jumpTo(camera);
  map.redraw();
}
